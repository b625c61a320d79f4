import type { Action } from '../../core/advice';
import { opensGate } from '../../core/openers';
import type { Ceiling, Question } from '../../core/questionnaire';
import { type Entry, type Fact, fact, type Line, lineTo, type Matter } from './entry';
import { basisFact } from './questions';

function questionOf({ question }: Ceiling, { catalogue }: Matter): Question | undefined {
  return catalogue.questions.find(({ id }) => id === question);
}

/** Its question, the choices that meet it, and the level at which it holds. */
function limitFacts(ceiling: Ceiling, matter: Matter): readonly Fact[] {
  const { t } = matter.speech;
  const { question, in: enough, level } = ceiling;
  const choices = enough.map((choice) => t(`questions:${question}.choices.${choice}`));
  const found = questionOf(ceiling, matter);
  return [
    ...fact(t('reasoning:facts.question'), [lineTo('question', question, t(`questions:${question}.ask`))]),
    ...fact(t('reasoning:facts.enough'), choices, 'ours'),
    ...fact(t('reasoning:facts.level'), [t(`lists:levels.${level}`)], 'ours'),
    ...(found ? basisFact(found, matter) : []),
  ];
}

function actionLines(actions: readonly Action[], { speech: { t } }: Matter): readonly Line[] {
  return actions.map(({ id }) => lineTo('action', id, t(`actions:${id}.title`)));
}

/** The actions that come after one of the blocked, at whatever distance. */
function followersOf(blocked: readonly Action[], actions: readonly Action[]): readonly Action[] {
  const ids = new Set(blocked.map(({ id }) => id));
  const before = ({ after, afterIf = [] }: Action) => [...after, ...afterIf.map(({ action }) => action)];
  const next = actions.filter((action) => !ids.has(action.id) && before(action).some((earlier) => ids.has(earlier)));
  return next.length === 0 ? [] : [...next, ...followersOf([...blocked, ...next], actions)];
}

function gateEntry(gate: Matter['catalogue']['gates'][number], matter: Matter): Entry {
  const { actions } = matter.catalogue;
  const { t } = matter.speech;
  const blocked = actions.filter(({ gates }) => gates === 'required');
  const openers = actions.filter((action) => opensGate(action, gate));
  return {
    kind: 'gate',
    id: gate.id,
    title: t(`lists:gates.${gate.id}.name`),
    facts: [
      ...fact(t('reasoning:facts.meaning'), [t(`lists:gates.${gate.id}.unmet`)]),
      ...limitFacts(gate, matter),
      ...fact(t('reasoning:facts.openers'), actionLines(openers, matter)),
      ...fact(t('reasoning:facts.blocks'), actionLines(blocked, matter), 'ours'),
      ...fact(t('reasoning:facts.blocksToo'), actionLines(followersOf(blocked, actions), matter)),
      ...fact(
        t('reasoning:facts.instead'),
        actionLines(
          actions.filter(({ gates }) => gates === 'unmet'),
          matter,
        ),
        'ours',
      ),
    ],
    sources: questionOf(gate, matter)?.sources ?? [],
  };
}

/** Gates, then ceilings. */
export function gateEntries(matter: Matter): readonly Entry[] {
  const { catalogue, speech } = matter;
  const ceilings = catalogue.ceilings.map(
    (ceiling): Entry => ({
      kind: 'ceiling',
      id: ceiling.question,
      title: speech.t('reasoning:says.until', {
        level: speech.t(`lists:levels.${ceiling.level}`),
        ask: speech.t(`questions:${ceiling.question}.ask`),
      }),
      facts: limitFacts(ceiling, matter),
      sources: questionOf(ceiling, matter)?.sources ?? [],
    }),
  );
  return [...catalogue.gates.map((gate) => gateEntry(gate, matter)), ...ceilings];
}
