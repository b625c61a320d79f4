import type { Comparison } from '../../../../core/pastedHash';
import { Notice } from '../../../parts/Notice';
import { useSpeech } from '../../../session';

interface VerdictProps {
  /** Null where no file has been picked. */
  readonly comparison: Comparison | null;
  /** Whether there is something to compare it with. */
  readonly isPasted: boolean;
}

/** Whether the file is what the value says, and what to do where it is not. */
export function Verdict({ comparison, isPasted }: VerdictProps) {
  const { t } = useSpeech();
  return (
    <div role="status" data-verdict={comparison?.is}>
      {comparison ? <Compared comparison={comparison} /> : isPasted && <p>{t('file:check.noFile')}</p>}
    </div>
  );
}

const kinds = { same: 'info', different: 'danger', unlisted: 'danger', malformed: 'warning' } as const;

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useSpeech();
  const { is } = comparison;
  if (is === 'empty') return <p>{t('file:check.verdicts.empty')}</p>;
  const isShort = is === 'malformed' && comparison.digits !== null;
  return (
    <Notice kind={kinds[is]} title={t(`file:check.verdicts.${is}`)}>
      <p>{isShort ? t('file:check.todo.digits', { digits: comparison.digits }) : t(`file:check.todo.${is}`)}</p>
    </Notice>
  );
}
