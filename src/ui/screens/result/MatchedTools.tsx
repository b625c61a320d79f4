import type { Assessment } from '../../../core/assessment';
import type { ToolMatch } from '../../../core/matching';
import { formatList } from '../../../locales/format';
import { needText } from '../../../reports/phrases';
import { CaseLinks } from '../../parts/CaseLinks';
import { Folded } from '../../parts/Folded';
import { SourceList } from '../../parts/Sources';
import { WithCatalogue } from '../../parts/WithWords';
import { useAdvisory, useSpeech } from '../../session';

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
  const speech = useSpeech();
  const { t, i18n, language } = speech;
  const advisory = useAdvisory();
  const { tool, because, inUse } = match;
  const entry = advisory.tools.find(({ id }) => id === tool);
  if (!entry) return null;
  const usedBy = advisory.cases.filter(({ tools }) => tools.includes(tool));
  return (
    <li className="card" data-tool={tool}>
      <h3>
        {t(`lists:tools.${tool}`)}
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
        <dd>
          <p>{t(`tools:${tool}.first`)}</p>
          {entry.needs.length > 0 && (
            <p className="hint">
              {formatList(
                entry.needs.map((need) => needText(need, advisory, speech)),
                language,
              )}
            </p>
          )}
        </dd>
      </dl>
      <Folded title={t('result:tools.usedBy')} needs={['beside']}>
        <CaseLinks ids={usedBy.map(({ id }) => id)} />
        {i18n.exists(`tools:${tool}.note`) && <p>{t(`tools:${tool}.note`)}</p>}
        <WithCatalogue>
          <SourceList ids={entry.sources} />
        </WithCatalogue>
      </Folded>
    </li>
  );
}
