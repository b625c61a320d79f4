import { formatList, formatNumber } from '../../../locales/format';
import { FigureTable } from '../../parts/FigureTable';
import { ScreenHeading } from '../../parts/Heading';
import { useServices, useSpeech } from '../../session';

export function AboutPlace() {
  const { t, language } = useSpeech();
  const { matching, figures } = useServices().catalogue;
  const list = (limits: readonly number[]) =>
    formatList(
      limits.map((limit) => formatNumber(limit, language)),
      language,
    );
  const bands = { staffBands: list(matching.staffBands), populationBands: list(matching.populationBands) };
  return (
    <>
      <ScreenHeading title={t('result:about.title')} />
      <section>
        <h2>{t('welcome.privacyTitle')}</h2>
        <p>{t('welcome.privacy')}</p>
        <p>{t('welcome.privacyHint')}</p>
      </section>
      <Points title={t('limits.title')} points={t('limits.points', { returnObjects: true })} />
      <p>{t('welcome.content')}</p>
      <Points title={t('result:about.score')} points={t('result:about.scorePoints', { returnObjects: true })} />
      <Points
        title={t('result:about.matching')}
        points={t('result:about.matchingPoints', { returnObjects: true, ...matching.points, ...bands })}
      />
      <section>
        <h2>{t('result:about.figures')}</h2>
        <p className="hint">{t('result:about.figuresLead')}</p>
        {(['introduced', 'size', 'form', 'use', 'effect', 'reason', 'staff'] as const).map((group) => (
          <section key={group}>
            <h3>{t(`result:about.groups.${group}`)}</h3>
            <FigureTable
              caption={t(`result:about.groups.${group}`)}
              figures={figures.filter((figure) => figure.group === group)}
            />
          </section>
        ))}
      </section>
      <p className="hint">{t('result:about.design')}</p>
    </>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
