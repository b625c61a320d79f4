import { type CheckGroup, checkGroups, type Finding, type Outcome } from '../../../../core/selfTest';
import { formatList } from '../../../../locales/format';
import { Notice } from '../../../parts/Notice';
import { useSpeech } from '../../../session';

const outcomes: readonly Outcome[] = ['passes', 'copes', 'fails', 'unknown'];

interface FindingsProps {
  readonly findings: readonly Finding[];
}

/** How many checks went how. */
export function Tally({ findings }: FindingsProps) {
  const { t, language } = useSpeech();
  const counts = outcomes.flatMap((outcome) => {
    const count = findings.filter((finding) => finding.outcome === outcome).length;
    return count > 0 ? [t('file:test.tally', { outcome: t(`file:test.outcomes.${outcome}`), count })] : [];
  });
  const hasFailed = findings.some(({ outcome }) => outcome === 'fails');
  return (
    <Notice kind={hasFailed ? 'danger' : 'info'} title={t('file:test.summary', { count: findings.length })}>
      <p>{formatList(counts, language)}</p>
    </Notice>
  );
}

/** Each check with what it came to, what that means and what to do. */
export function Findings({ findings }: FindingsProps) {
  const { t } = useSpeech();
  return (Object.keys(checkGroups) as CheckGroup[]).map((group) => {
    const ids: readonly string[] = checkGroups[group];
    return (
      <div key={group} className="findings">
        <h3>{t(`file:test.groups.${group}`)}</h3>
        <ul>
          {findings
            .filter(({ id }) => ids.includes(id))
            .map((finding) => (
              <Item key={finding.id} finding={finding} />
            ))}
        </ul>
      </div>
    );
  });
}

const tagStates: Readonly<Record<Outcome, string | undefined>> = {
  passes: 'met',
  copes: undefined,
  fails: 'unmet',
  unknown: 'unconfirmed',
};

function Item({ finding: { id, outcome, measured } }: { readonly finding: Finding }) {
  const { t } = useSpeech();
  const name = t(`file:checks.${id}.name`);
  return (
    <li data-check={id} data-outcome={outcome}>
      <span className="tag" data-state={tagStates[outcome]}>
        {t(`file:test.outcomes.${outcome}`)}
      </span>
      <div>
        <p className="finding-name">{measured ? t('punctuation.labelled', { label: name, text: measured }) : name}</p>
        <p>{t(`file:checks.${id}.${outcome}`)}</p>
      </div>
    </li>
  );
}
