import type { Assessment } from '../../../core/assessment';
import type { CaseMatch } from '../../../core/matching';
import { differenceText, likenessText } from '../../../reports/phrases';
import { CaseSize, Timeline } from '../../parts/CaseFacts';
import { Folded } from '../../parts/Folded';
import { SourceList } from '../../parts/Sources';
import { WithCatalogue } from '../../parts/WithWords';
import { useAdvisory, useSpeech } from '../../session';

/** How many of each group are shown; the casebook's four always all. */
const shown = { casebook: 4, outside: 4, rules: 2 } as const;

/** The casebook's four, then the most alike of the others, each with why. */
export function MatchedCases({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  return (
    <section>
      <h2>{t('result:cases.title')}</h2>
      <p className="hint">{t('result:cases.lead')}</p>
      {(['casebook', 'outside', 'rules'] as const).map((group) => (
        <CaseGroup
          key={group}
          title={t(`result:cases.${group}`)}
          matches={assessment.cases.filter((match) => match.group === group).slice(0, shown[group])}
        />
      ))}
      <p>
        <a href="#/cases">{t('result:cases.all')}</a>
      </p>
    </section>
  );
}

function CaseGroup({ title, matches }: { readonly title: string; readonly matches: readonly CaseMatch[] }) {
  if (matches.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="cards" data-columns="two">
        {matches.map((match) => (
          <CaseCard key={match.case} match={match} />
        ))}
      </ul>
    </>
  );
}

function CaseCard({ match }: { readonly match: CaseMatch }) {
  const speech = useSpeech();
  const { t, i18n } = speech;
  const advisory = useAdvisory();
  const entry = advisory.cases.find(({ id }) => id === match.case);
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
                <li key={likeness.kind}>{likenessText(likeness, advisory, speech)}</li>
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
        <Folded title={t('result:cases.timeline')} needs={['beside']}>
          <Timeline entry={entry} />
        </Folded>
      )}
      <Folded title={t('result:sources.title')} needs={['beside']}>
        <WithCatalogue>
          <SourceList ids={entry.sources} />
        </WithCatalogue>
      </Folded>
    </li>
  );
}
