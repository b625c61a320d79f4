import type { Assessment, ToConfirm } from '../../../core/assessment';
import { CheckHint, useInconsistencies } from '../../parts/CheckNotes';
import { useSpeech } from '../../session';

/** What is still to be found out, by the person to ask. */
export function ToConfirmList({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  const { toConfirm } = assessment;
  const hasChecks = useInconsistencies().length > 0;
  const asked = [...new Set(toConfirm.map(({ owners }) => owners[0] ?? ''))];
  return (
    <section>
      <h2>{t('result:confirm.title')}</h2>
      {toConfirm.length > 0 && <p className="hint">{t('result:confirm.lead')}</p>}
      {toConfirm.length === 0 && !hasChecks && <p>{t('result:confirm.none')}</p>}
      {asked.map((owner) => (
        <section key={owner}>
          <h3>{t(`lists:owners.${owner}`)}</h3>
          <ul>
            {toConfirm
              .filter(({ owners }) => owners[0] === owner)
              .map((entry) => (
                <ConfirmItem key={entry.question} entry={entry} />
              ))}
          </ul>
        </section>
      ))}
      <CheckHint />
    </section>
  );
}

function ConfirmItem({ entry }: { readonly entry: ToConfirm }) {
  const { t } = useSpeech();
  return (
    <li>
      <a href={`#/questions/${entry.question}`}>{t(`questions:${entry.question}.ask`)}</a>{' '}
      <span className="hint">{t(`result:confirm.whys.${entry.why}`)}</span>
    </li>
  );
}
