import { partsIn, wayAfter } from '../core/branching';
import type { Catalogue } from '../core/catalogue';
import { questionNumbers, sectionsOf } from '../core/interview';
import type { Condition, ProfileChoice, ProfileNumber, Question } from '../core/questionnaire';
import { formatList } from '../locales/format';
import { conditionText, fieldName, profileValue, type Speech } from './phrases';

/** What the blank questionnaire is made of; no answer is in it. */
export interface BlankMatter {
  readonly catalogue: Catalogue;
  readonly speech: Speech;
}

/** A box to tick, with where the answer leads. */
interface BlankRow {
  readonly id: string;
  readonly label: string;
  /** Empty where one goes on with the next question. */
  readonly way: string;
}

export interface BlankQuestion {
  readonly id: string;
  readonly number: string;
  readonly ask: string;
  readonly hint: string;
  readonly isQuick: boolean;
  readonly isGate: boolean;
  /** When it is to be answered, and where to go on otherwise; empty where always. */
  readonly when: string;
  readonly choices: readonly BlankRow[];
  /** わからない, and 該当なし where it is offered. */
  readonly others: readonly BlankRow[];
  /** Whom to ask. */
  readonly owners: string;
}

interface BlankSection {
  readonly phase: string;
  readonly area: string;
  readonly questions: readonly BlankQuestion[];
}

/** A field of the profile on which questions depend: to be filled in, or one of its options to be ticked. */
export interface BlankField {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly options: readonly string[];
}

function numberText(question: string, { catalogue, speech: { t } }: BlankMatter): string {
  return t('question.number', { number: questionNumbers(catalogue).get(question) ?? 0 });
}

function listText(questions: readonly string[], matter: BlankMatter): string {
  return formatList(
    questions.map((id) => numberText(id, matter)),
    matter.speech.language,
  );
}

function wayText(question: string, choice: string | null, matter: BlankMatter): string {
  const { t } = matter.speech;
  const { to, isJump, without } = wayAfter(matter.catalogue, question, choice);
  const goal = to === null ? t('paper:blank.end') : t('paper:blank.go', { number: numberText(to, matter) });
  if (without.length > 0) return t('paper:blank.goWithout', { goal, numbers: listText(without, matter) });
  return isJump ? goal : '';
}

/** A condition with questions by their numbers and choices by theirs, as they stand on the paper. */
function whenText(condition: Condition, matter: BlankMatter): string {
  const { t, language } = matter.speech;
  if ('all' in condition) return condition.all.map((part) => whenText(part, matter)).join(t('result:rules.and'));
  if ('any' in condition) return condition.any.map((part) => whenText(part, matter)).join(t('result:rules.or'));
  if (!('question' in condition)) return conditionText(condition, matter.speech);
  const choices = matter.catalogue.questions.find(({ id }) => id === condition.question)?.choices ?? [];
  const places = condition.in.map((choice) => t('paper:blank.place', { place: choices.indexOf(choice) + 1 }));
  const number = numberText(condition.question, matter);
  return t('paper:blank.chosen', { number, places: formatList(places, language) });
}

/** When a question is to be answered, and with which question those go on who pass over it. */
function conditionOf({ id, askWhen }: Question, matter: BlankMatter): string {
  if (!askWhen) return '';
  const { t } = matter.speech;
  const order = [...questionNumbers(matter.catalogue).keys()];
  const next = order[order.indexOf(id) + 1];
  const condition = whenText(askWhen, matter);
  const way = next ? t('paper:blank.go', { number: numberText(next, matter) }) : t('paper:blank.end');
  return t('paper:blank.when', { condition, way });
}

function otherRows({ id, notApplicable }: Question, matter: BlankMatter): readonly BlankRow[] {
  const { speech } = matter;
  const { t } = speech;
  const way = wayText(id, null, matter);
  const unknown = { id: 'unknown', label: t('answer.unknown'), way };
  if (!notApplicable) return [unknown];
  const detail = t(`questions:${id}.notApplicable`);
  const label = t('punctuation.detailed', { text: t('answer.not-applicable'), detail });
  return [unknown, { id: 'not-applicable', label, way }];
}

function blankQuestion(question: Question, matter: BlankMatter): BlankQuestion {
  const { catalogue, speech } = matter;
  const { t, i18n } = speech;
  const { id, core, choices, owners } = question;
  return {
    id,
    number: numberText(id, matter),
    ask: t(`questions:${id}.ask`),
    hint: i18n.exists(`questions:${id}.hint`) ? t(`questions:${id}.hint`) : '',
    isQuick: core === true,
    isGate: catalogue.gates.some((gate) => gate.question === id),
    when: conditionOf(question, matter),
    choices: choices.map((choice, index) => ({
      id: choice,
      label: t('paper:blank.choice', { place: index + 1, text: t(`questions:${id}.choices.${choice}`) }),
      way: wayText(id, choice, matter),
    })),
    others: otherRows(question, matter),
    owners: owners.map((owner) => t(`lists:owners.${owner}`)).join(t('or')),
  };
}

/** Every question of the full version in asking order, with all its branches; nothing of it depends on an answer. */
export function blankSections(matter: BlankMatter): readonly BlankSection[] {
  return sectionsOf(matter.catalogue)
    .filter(({ questions }) => questions.length > 0)
    .map(({ phase, area, questions }) => ({
      phase,
      area,
      questions: questions.map((question) => blankQuestion(question, matter)),
    }));
}

const optionLists = {
  bodyType: 'bodyTypes',
  networkModel: 'networkModels',
  ownDevices: 'ownDevices',
  newOffice: 'newOffice',
} as const;

function optionsOf(field: ProfileChoice, { catalogue, speech }: BlankMatter): readonly string[] {
  const known =
    field === 'remoteMethod' ? catalogue.methods.map(({ id }) => id) : catalogue.profileOptions[optionLists[field]];
  return known.map((value) => profileValue(field, value, speech));
}

/** The fields of the profile that decide whether a question is asked, or whether 該当なし is offered. */
export function blankFields(matter: BlankMatter): readonly BlankField[] {
  const { catalogue, speech } = matter;
  const conditions = catalogue.questions.flatMap(({ askWhen, notApplicable }) => [
    ...(askWhen ? [askWhen] : []),
    ...(notApplicable && notApplicable !== 'always' ? [notApplicable] : []),
  ]);
  const fields = new Map<string, BlankField>();
  for (const part of conditions.flatMap(partsIn)) {
    if (!('profile' in part)) continue;
    const label = fieldName(part.profile, speech);
    fields.set(
      part.profile,
      'is' in part
        ? { id: part.profile, label, unit: '', options: optionsOf(part.profile, matter) }
        : { id: part.profile, label, unit: unitOf(part.profile, speech), options: [] },
    );
  }
  return [...fields.values()];
}

function unitOf(field: ProfileNumber, { t }: Speech): string {
  return t(`profile.numbers.${field}.unit`);
}
