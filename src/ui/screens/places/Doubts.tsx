import type { Doubt } from '../../../core/reference';
import { CaseLinks } from '../../parts/CaseLinks';
import { FigureTable } from '../../parts/FigureTable';
import { ScreenHeading } from '../../parts/Heading';
import { SourceList } from '../../parts/Sources';
import { useCatalogue, useSpeech } from '../../session';

export function DoubtsPlace({ topic }: { readonly topic: string | null }) {
  const catalogue = useCatalogue();
  const doubt = catalogue.doubts.find(({ id }) => id === topic);
  return doubt ? <DoubtPage doubt={doubt} /> : <DoubtIndex />;
}

function DoubtIndex() {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  return (
    <>
      <ScreenHeading title={t('result:doubts.title')} />
      <p className="lead">{t('result:doubts.lead')}</p>
      {catalogue.phases.map(({ id: phase }) => (
        <section key={phase}>
          <h2>{t(`lists:phases.${phase}.name`)}</h2>
          <ul className="cards">
            {catalogue.doubts
              .filter((doubt) => doubt.phase === phase)
              .map(({ id }) => (
                <li key={id} className="card">
                  <h3>
                    <a href={`#/doubts/${id}`}>{t(`doubts:${id}.ask`)}</a>
                  </h3>
                  <p>{t(`doubts:${id}.short`)}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function DoubtPage({ doubt }: { readonly doubt: Doubt }) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const { id } = doubt;
  return (
    <>
      <p>
        <a href="#/doubts">{t('result:doubts.back')}</a>
      </p>
      <ScreenHeading title={t(`doubts:${id}.ask`)} />
      <section className="panel">
        <h2>{t('result:doubts.short')}</h2>
        <p>{t(`doubts:${id}.short`)}</p>
      </section>
      <section>
        <h2>{t('result:doubts.evidence')}</h2>
        {doubt.evidence.map((paragraph) => (
          <p key={paragraph}>{t(`doubts:${id}.evidence.${paragraph}`)}</p>
        ))}
      </section>
      <section>
        <h2>{t('result:doubts.limits')}</h2>
        <p>{t(`doubts:${id}.limits`)}</p>
      </section>
      <section>
        <h2>{t('result:doubts.next')}</h2>
        <p>{t(`doubts:${id}.next`)}</p>
      </section>
      <section>
        <h2>{t('result:doubts.questions')}</h2>
        <ul>
          {doubt.questions.map((question) => (
            <li key={question}>
              <a href={`#/questions/${question}`}>{t(`questions:${question}.ask`)}</a>
            </li>
          ))}
        </ul>
      </section>
      {doubt.figures.length > 0 && (
        <section>
          <h2>{t('result:doubts.figures')}</h2>
          <FigureTable
            caption={t('result:doubts.figures')}
            figures={catalogue.figures.filter((figure) => doubt.figures.includes(figure.id))}
          />
        </section>
      )}
      <section>
        <h2>{t('result:doubts.cases')}</h2>
        <CaseLinks ids={doubt.cases} />
      </section>
      <SourceList ids={doubt.sources} />
    </>
  );
}
