import type { Assessment } from '../../../core/assessment';
import type { CaseMatch } from '../../../core/matching';
import { CaseSize, Timeline } from '../../parts/CaseFacts';
import { SourceList } from '../../parts/Sources';
import { differenceText, likenessText } from '../../phrases';
import { useServices, useSpeech } from '../../session';

const SHOWN = 4;

/** The casebook's four, then the most alike of the others, each with why. */
export function MatchedCases({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  const casebook = assessment.cases.filter(({ group }) => group === 'casebook');
  const others = assessment.cases.filter(({ group }) => group === 'outside' || group === 'rules').slice(0, SHOWN);
  return (
    <section>
      <h2>{t('result:cases.title')}</h2>
      <p className="hint">{t('result:cases.lead')}</p>
      <h3>{t('result:cases.casebook')}</h3>
      <ul className="cards" data-columns="two">
        {casebook.map((match) => (
          <CaseCard key={match.case} match={match} />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3>{t('result:cases.outside')}</h3>
          <ul className="cards" data-columns="two">
            {others.map((match) => (
              <CaseCard key={match.case} match={match} />
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="#/cases">{t('result:cases.all')}</a>
      </p>
    </section>
  );
}

function CaseCard({ match }: { readonly match: CaseMatch }) {
  const speech = useSpeech();
  const { t, i18n } = speech;
  const { catalogue } = useServices();
  const entry = catalogue.cases.find(({ id }) => id === match.case);
  if (!entry) return null;
  const { id, bodyType } = entry;
  const about = i18n.exists(`cases:${id}.headline`) ? t(`cases:${id}.headline`) : t(`cases:${id}.what`);
  return (
    <li className="card" data-case={id}>
      <h4>
        <a href={`#/cases/${id}`}>{t(`cases:${id}.name`)}</a>
      </h4>
      <CaseSize entry={entry} />
      <p>{about}</p>
      <dl className="facts">
        <dt>{t('result:cases.alike')}</dt>
        <dd>
          {match.alike.length === 0 ? (
            t('result:cases.nothing')
          ) : (
            <ul>
              {match.alike.map((likeness) => (
                <li key={likeness.kind}>{likenessText(likeness, catalogue, speech)}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{t('result:cases.differs')}</dt>
        <dd>
          {match.differs.length === 0 ? (
            t('result:cases.noDifference')
          ) : (
            <ul>
              {match.differs.map((difference) => (
                <li key={difference.kind}>{differenceText(difference, bodyType, speech)}</li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      {entry.timeline.length > 0 && (
        <details>
          <summary>{t('result:cases.timeline')}</summary>
          <Timeline entry={entry} />
        </details>
      )}
      <details>
        <summary>{t('result:sources.title')}</summary>
        <SourceList ids={entry.sources} />
      </details>
    </li>
  );
}
