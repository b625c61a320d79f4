import { sectionsOf } from '../../core/interview';
import type { Question } from '../../core/questionnaire';
import { conditionText, ownersText } from '../phrases';
import { type Entry, type Fact, fact, type Group, type Line, lineTo, type Matter, row } from './entry';

/** Area and phase, one line. */
export function placeText({ area, phase }: Pick<Question, 'area' | 'phase'>, { speech: { t } }: Matter): string {
  return [t(`lists:areas.${area}.name`), t(`lists:phases.${phase}.name`)].join(t('punctuation.next'));
}

/** Cases by name, each leading to its own page. */
export function caseLines(ids: readonly string[], { speech: { t } }: Matter): readonly Line[] {
  return ids.map((id) => ({ text: t(`cases:${id}.name`), href: `#/cases/${id}` }));
}

/** The choices with what each is worth before weighting, k ÷ (n − 1). */
function choiceFact({ id, choices }: Question, { speech: { t } }: Matter): readonly Fact[] {
  const top = choices.length - 1;
  const lines = choices.map((choice, steps) =>
    t('punctuation.labelled', {
      label: t('reasoning:says.step', { steps, top }),
      text: t(`questions:${id}.choices.${choice}`),
    }),
  );
  return fact(t('reasoning:facts.choices'), lines, 'ours');
}

function notApplicableFact({ id, notApplicable }: Question, { speech }: Matter): readonly Fact[] {
  const { t } = speech;
  const label = t('reasoning:facts.notApplicable');
  if (!notApplicable) return fact(label, [t('reasoning:says.notApplicable.never')]);
  const offered =
    notApplicable === 'always' ? t('reasoning:says.notApplicable.always') : conditionText(notApplicable, speech);
  return fact(label, [offered, t(`questions:${id}.notApplicable`)]);
}

/** Gates, ceilings and actions that hang on a question. */
function usesOf({ id }: Question, { catalogue, speech: { t } }: Matter): readonly Fact[] {
  const gates = catalogue.gates
    .filter(({ question }) => question === id)
    .map((gate) => lineTo('gate', gate.id, t(`lists:gates.${gate.id}.name`)));
  const ceilings = catalogue.ceilings
    .filter(({ question }) => question === id)
    .map(({ level }) => lineTo('ceiling', id, t('result:overall.level', { level: t(`lists:levels.${level}`) })));
  const actions = catalogue.actions
    .filter(({ raises }) => raises.some(({ question }) => question === id))
    .map((action) => lineTo('action', action.id, t(`actions:${action.id}.title`)));
  return [
    ...row(t('reasoning:facts.decides'), [...gates, ...ceilings]),
    ...fact(t('reasoning:facts.raisedBy'), actions),
  ];
}

/** What a question rests on, in words. */
export function basisFact({ id, rests }: Question, { speech: { t } }: Matter): readonly Fact[] {
  return fact(t('reasoning:facts.basis'), [t(`question.rests.${rests}`), t(`examples:${id}.basis`)]);
}

function entryOf(question: Question, matter: Matter): Entry {
  const { catalogue, speech } = matter;
  const { t, i18n } = speech;
  const { id, weight, core, askWhen, owners, cases, sources } = question;
  const doubts = catalogue.doubts
    .filter(({ questions }) => questions.includes(id))
    .map((doubt) => ({ text: t(`doubts:${doubt.id}.ask`), href: `#/doubts/${doubt.id}` }));
  return {
    kind: 'question',
    id,
    title: t(`questions:${id}.ask`),
    facts: [
      ...(i18n.exists(`questions:${id}.hint`) ? fact(t('reasoning:facts.hint'), [t(`questions:${id}.hint`)]) : []),
      ...fact(t('reasoning:facts.place'), [placeText(question, matter)]),
      ...fact(t('reasoning:facts.weight'), [String(weight)], 'ours'),
      ...choiceFact(question, matter),
      ...fact(t('reasoning:facts.quick'), [t(`reasoning:says.quick.${core ? 'in' : 'out'}`)], 'ours'),
      ...(askWhen
        ? fact(t('reasoning:facts.asked'), [conditionText(askWhen, speech)], 'ours')
        : fact(t('reasoning:facts.asked'), [t('reasoning:says.always')])),
      ...notApplicableFact(question, matter),
      ...fact(t('reasoning:facts.why'), [t(`questions:${id}.why`)]),
      ...basisFact(question, matter),
      ...usesOf(question, matter),
      ...fact(t('reasoning:facts.ask'), [ownersText(owners, speech)]),
      ...fact(t('reasoning:facts.doubts'), doubts),
      ...row(t('reasoning:facts.cases'), caseLines(cases, matter)),
    ],
    sources,
  };
}

/** Every question under its phase, in the order in which it is asked. */
export function questionGroups(matter: Matter): readonly Group[] {
  const { catalogue, speech } = matter;
  return catalogue.phases.map(({ id }) => ({
    title: speech.t(`lists:phases.${id}.name`),
    entries: sectionsOf(catalogue)
      .filter(({ phase }) => phase === id)
      .flatMap(({ questions }) => questions.map((question) => entryOf(question, matter))),
  }));
}

function countText(area: string, count: number, { speech: { t } }: Matter): string {
  return t('reasoning:says.questions', { name: t(`lists:areas.${area}.name`), count });
}

/** The phases with the order of their areas. */
export function phaseEntries(matter: Matter): readonly Entry[] {
  const { catalogue, speech } = matter;
  const { t } = speech;
  return catalogue.phases.map(({ id }) => ({
    kind: 'phase',
    id,
    title: t(`lists:phases.${id}.name`),
    facts: [
      ...fact(t('reasoning:facts.meaning'), [t(`result:phases.meaning.${id}`)]),
      ...fact(
        t('reasoning:facts.areas'),
        sectionsOf(catalogue)
          .filter(({ phase }) => phase === id)
          .map(({ area, questions }) => countText(area, questions.length, matter)),
        'ours',
      ),
    ],
    sources: [],
  }));
}

/** The areas with their questions. */
export function areaEntries(matter: Matter): readonly Entry[] {
  const { catalogue, speech } = matter;
  const { t } = speech;
  return catalogue.areas.map((id) => ({
    kind: 'area',
    id,
    title: t(`lists:areas.${id}.name`),
    facts: [
      ...fact(t('reasoning:facts.share'), [t('reasoning:says.share', { count: catalogue.areas.length })], 'ours'),
      ...fact(
        t('reasoning:facts.questions'),
        catalogue.questions
          .filter(({ area }) => area === id)
          .map((question) => lineTo('question', question.id, t(`questions:${question.id}.ask`))),
      ),
    ],
    sources: [],
  }));
}
