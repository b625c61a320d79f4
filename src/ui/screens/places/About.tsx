import { FigureTable } from '../../parts/FigureTable';
import { ScreenHeading } from '../../parts/Heading';
import { useCatalogue, useSpeech } from '../../session';

export function AboutPlace() {
  const { t } = useSpeech();
  const { figures } = useCatalogue();
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
      <section>
        <h2>{t('result:about.reasoningTitle')}</h2>
        <p>
          {t('result:about.reasoning')} <a href="#/reasoning">{t('result:about.reasoningGo')}</a>
        </p>
      </section>
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
