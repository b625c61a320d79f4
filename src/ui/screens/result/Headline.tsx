import { type Assessment, nextSteps } from '../../../core/assessment';
import type { GateState } from '../../../core/scoring';
import { formatList } from '../../../locales/format';
import { ownersText } from '../../phrases';
import { useServices, useSpeech } from '../../session';

/** Where they stand, what blocks, the first step: one box. */
export function Headline({ assessment }: { readonly assessment: Assessment }) {
  const { t, language } = useSpeech();
  const { headline, overall, gates } = assessment;
  const inState = (state: GateState['state']) => gates.filter((gate) => gate.state === state);
  const names = (some: readonly GateState[]) =>
    formatList(
      some.map(({ id }) => t('result:rules.choice', { choice: t(`lists:gates.${id}.name`) })),
      language,
    );
  const { level } = overall;
  if (level === null) return null;
  const sentence = {
    gates: () => t('result:headline.gates', { gates: names(inState('unmet')) }),
    'gates-in-use': () => t('result:headline.gates-in-use', { gates: names(inState('unmet')) }),
    confirm: () => t('result:headline.confirm', { gates: names(inState('unconfirmed')) }),
    level: () => t(`result:headline.${level}`),
    'level-in-use': () => t(`result:headline.in-use.${level}`),
  };
  const [first] = nextSteps(assessment, 1);
  return (
    <section className="headline" data-kind={headline.startsWith('level') ? 'open' : 'blocked'}>
      <h2>{sentence[headline]()}</h2>
      <Unconfirmed gates={inState('unconfirmed')} isSaid={headline === 'confirm'} />
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
  const { t, language } = speech;
  const { catalogue } = useServices();
  const open = gates.filter(({ isAsked }) => isAsked);
  if (open.length === 0) return null;
  const ownersOf = (question: string) =>
    catalogue.questions.find(({ id }) => id === question)?.owners.slice(0, 1) ?? [];
  const owners = ownersText([...new Set(open.flatMap(({ question }) => ownersOf(question)))], speech);
  if (isSaid) return <p>{t('result:headline.ask', { owners })}</p>;
  const names = formatList(
    open.map(({ id }) => t('result:rules.choice', { choice: t(`lists:gates.${id}.name`) })),
    language,
  );
  return <p>{t('result:headline.askAlso', { gates: names, owners })}</p>;
}
