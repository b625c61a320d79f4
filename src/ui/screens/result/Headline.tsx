import { type Assessment, nextSteps } from '../../../core/assessment';
import type { GateState } from '../../../core/scoring';
import { gateNames, headlineText } from '../../../reports/headline';
import { ownersText } from '../../../reports/phrases';
import { useAdvisory, useSpeech } from '../../session';

/** Where they stand, what blocks, the first step: one box. */
export function Headline({ assessment }: { readonly assessment: Assessment }) {
  const speech = useSpeech();
  const { t } = speech;
  const sentence = headlineText(assessment, speech);
  if (sentence === null) return null;
  const gates = assessment.gates.filter(({ state }) => state === 'unconfirmed');
  const [first] = nextSteps(assessment, 1);
  return (
    <section className="headline" data-kind={assessment.headline.startsWith('level') ? 'open' : 'blocked'}>
      <h2>{sentence}</h2>
      <Unconfirmed gates={gates} isSaid={assessment.headline === 'confirm'} />
      {first && <p>{t('result:headline.first', { action: t(`actions:${first.action}.title`) })}</p>}
    </section>
  );
}

interface UnconfirmedProps {
  readonly gates: readonly GateState[];
  /** The sentence above names them already. */
  readonly isSaid: boolean;
}

/** Whom to ask about the gates that are not confirmed. */
function Unconfirmed({ gates, isSaid }: UnconfirmedProps) {
  const speech = useSpeech();
  const { t } = speech;
  const advisory = useAdvisory();
  const open = gates.filter(({ isAsked }) => isAsked);
  if (open.length === 0) return null;
  const ownersOf = (question: string) => advisory.questions.find(({ id }) => id === question)?.owners.slice(0, 1) ?? [];
  const owners = ownersText([...new Set(open.flatMap(({ question }) => ownersOf(question)))], speech);
  if (isSaid) return <p>{t('result:headline.ask', { owners })}</p>;
  return <p>{t('result:headline.askAlso', { gates: gateNames(open, speech), owners })}</p>;
}
