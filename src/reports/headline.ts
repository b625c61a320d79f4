import type { Assessment } from '../core/assessment';
import type { GateState } from '../core/scoring';
import { formatList } from '../locales/format';
import type { Speech } from './phrases';

/** Names of gates in quotation marks. */
export function gateNames(gates: readonly Pick<GateState, 'id'>[], { t, language }: Speech): string {
  return formatList(
    gates.map(({ id }) => t('result:rules.choice', { choice: t(`lists:gates.${id}.name`) })),
    language,
  );
}

/** Where they stand and what blocks, one or two sentences; null where nothing is scored. */
export function headlineText({ headline, overall, gates }: Assessment, speech: Speech): string | null {
  const { t } = speech;
  const { level } = overall;
  if (level === null) return null;
  const names = (state: GateState['state']) =>
    gateNames(
      gates.filter((gate) => gate.state === state),
      speech,
    );
  switch (headline) {
    case 'gates':
      return t('result:headline.gates', { gates: names('unmet') });
    case 'gates-in-use':
      return t('result:headline.gates-in-use', { gates: names('unmet') });
    case 'confirm':
      return t('result:headline.confirm', { gates: names('unconfirmed') });
    case 'level':
      return t(`result:headline.${level}`);
    case 'level-in-use':
      return t(`result:headline.in-use.${level}`);
  }
}
