import { ScreenHeading } from '../../parts/Heading';
import { SourceList } from '../../parts/Sources';
import { useCatalogue, useSpeech } from '../../session';

export function GlossaryPlace() {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  return (
    <>
      <ScreenHeading title={t('result:glossary.title')} />
      <p className="lead">{t('result:glossary.lead')}</p>
      <dl className="terms">
        {catalogue.terms.map(({ id, sources }) => (
          <div key={id} id={`term-${id}`}>
            <dt>{t(`glossary:${id}.term`)}</dt>
            <dd>
              <p>{t(`glossary:${id}.means`)}</p>
              {sources.length > 0 && (
                <details>
                  <summary>{t('result:sources.title')}</summary>
                  <SourceList ids={sources} />
                </details>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
