import type { Assessment } from '../../../core/assessment';
import type { ToolMatch } from '../../../core/matching';
import { SourceList } from '../../parts/Sources';
import { useServices, useSpeech } from '../../session';

/** Only tools that answer a gap that was found, with what must come first. */
export function MatchedTools({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  return (
    <section>
      <h2>{t('result:tools.title')}</h2>
      {assessment.tools.length === 0 ? (
        <p>{t('result:tools.none')}</p>
      ) : (
        <>
          <p className="hint">{t('result:tools.lead')}</p>
          <ul className="cards" data-columns="two">
            {assessment.tools.map((match) => (
              <ToolCard key={match.tool} match={match} />
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="#/methods">{t('result:tools.methods')}</a>
      </p>
    </section>
  );
}

function ToolCard({ match }: { readonly match: ToolMatch }) {
  const { t, i18n } = useSpeech();
  const { catalogue } = useServices();
  const { tool, because, inUse } = match;
  const usedBy = catalogue.cases.filter(({ tools }) => tools.includes(tool));
  return (
    <li className="card" data-tool={tool}>
      <h3>
        {t(`tools:${tool}.name`)}
        {inUse && <span className="tag">{t('result:tools.inUse')}</span>}
      </h3>
      <p>{t(`tools:${tool}.use`)}</p>
      <dl className="facts">
        <dt>{t('result:tools.answers')}</dt>
        <dd>
          <ul>
            {because.map(({ question, choice }) => (
              <li key={question}>
                {t(`questions:${question}.ask`)}{' '}
                <span className="hint">{t(`questions:${question}.choices.${choice}`)}</span>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('result:tools.first')}</dt>
        <dd>{t(`tools:${tool}.first`)}</dd>
      </dl>
      <details>
        <summary>{t('result:tools.usedBy')}</summary>
        <ul className="inline-list">
          {usedBy.map(({ id }) => (
            <li key={id}>
              <a href={`#/cases/${id}`}>{t(`cases:${id}.name`)}</a>
            </li>
          ))}
        </ul>
        {i18n.exists(`tools:${tool}.note`) && <p>{t(`tools:${tool}.note`)}</p>}
        <SourceList ids={catalogue.tools.find(({ id }) => id === tool)?.sources ?? []} />
      </details>
    </li>
  );
}
