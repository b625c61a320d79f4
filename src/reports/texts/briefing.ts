import type { Doubt } from '../../core/reference';
import { formatYearsIn } from '../../locales/format';
import { answerText } from '../phrases';
import { bullets, limitsPart, listOf, ownedText, paragraph, partOf, yearText } from './lines';
import {
  begunIn,
  firstYear,
  grouped,
  heard,
  knowerOf,
  type Matter,
  type NamedOwner,
  type NamedQuestion,
  type Part,
  roleText,
  selfText,
  stepsOf,
} from './matter';

/** Owners whose staff everyone belongs to. */
const EVERYONE: readonly string[] = ['sections', 'counter', 'managers', 'promoters'] satisfies readonly NamedOwner[];

/** Questions whose answers say by themselves how things are done now. */
const CUSTOMS = [
  'telework-rules',
  'application-procedure',
  'contact-tools',
  'call-handling',
] as const satisfies readonly NamedQuestion[];

/** The first paragraphs of the evidence are the cases; more would not be listened to. */
const PARAGRAPHS = 2;

function opening(matter: Matter): Part {
  const { t } = matter.speech;
  const { aims = [] } = matter.document.profile;
  const { stageQuestion } = matter.catalogue.matching;
  const trial = heard(matter, stageQuestion);
  const named = aims.map((aim) => t(`lists:aims.${aim}`));
  const lines = [
    t('texts:briefing.opening', { self: selfText(matter) }),
    named.length > 0 && t('texts:draft.aims', { aims: listOf(named, matter) }),
    trial?.state === 'chosen'
      ? t('texts:briefing.trial', { answer: answerText(stageQuestion, trial, matter.speech) })
      : t('texts:briefing.trialOpen'),
  ];
  return partOf('briefing-opening', lines, matter);
}

function customs(matter: Matter): readonly string[] {
  const { t } = matter.speech;
  const said = CUSTOMS.flatMap((question) => {
    const answer = heard(matter, question);
    if (answer?.state !== 'chosen') return [];
    return [t(`texts:briefing.rules.${question}`, { answer: answerText(question, answer, matter.speech) })];
  });
  return said.length > 0 ? [t('texts:briefing.now'), ...bullets(said, matter)] : [];
}

function changes(matter: Matter): Part {
  const { t } = matter.speech;
  const year = firstYear(matter);
  const shared = begunIn(year, stepsOf(matter)).filter(({ action }) =>
    action.owners.some((owner) => EVERYONE.includes(owner)),
  );
  const named = { year: yearText(year, matter) };
  const coming =
    shared.length > 0
      ? [
          t('texts:briefing.coming', named),
          ...bullets(
            shared.map((step) => ownedText(step, matter)),
            matter,
          ),
        ]
      : [t('texts:briefing.nothing', named)];
  return partOf('briefing-changes', [...customs(matter), ...coming], matter);
}

/** What is not handled outside, as far as the gate on it was answered. */
function information(matter: Matter): Part {
  const { t } = matter.speech;
  const id = 'information';
  const gate = matter.assessment.gates.find((one) => one.id === id);
  if (!gate?.answer) {
    return partOf('briefing-information', [t('texts:briefing.line.unanswered'), t('texts:briefing.line.open')], matter);
  }
  const { question, answer } = gate;
  const asked = matter.catalogue.questions.find((one) => one.id === question);
  if (answer.state !== 'chosen') {
    const owner = roleText(knowerOf(matter, question), matter);
    return partOf(
      'briefing-information',
      [t('texts:briefing.line.unknown', { owner }), t('texts:briefing.line.open')],
      matter,
    );
  }
  const isComplete = answer.choice === asked?.choices.at(-1);
  const said = t('texts:briefing.line.partly', { answer: answerText(question, answer, matter.speech) });
  const lines =
    gate.state === 'met'
      ? [t(`lists:gates.${id}.met`), t('texts:briefing.line.met'), !isComplete && said]
      : [said, t('texts:briefing.line.open')];
  return partOf('briefing-information', lines, matter);
}

/** A doubt of the casebook with our short answer, cases with their dates and certainty, and what to do first. */
function doubtPart({ id, evidence }: Doubt, matter: Matter): Part {
  const { t, language } = matter.speech;
  const paragraphs = evidence.slice(0, PARAGRAPHS).map((paragraph) => t(`doubts:${id}.evidence.${paragraph}`));
  const lines = [
    t(`doubts:${id}.short`),
    ...paragraphs,
    paragraph([t('texts:briefing.next'), t(`doubts:${id}.next`)], matter),
  ];
  return {
    id: `briefing-${id}`,
    title: t(`doubts:${id}.ask`),
    text: lines.map((line) => formatYearsIn(line, language)).join('\n'),
  };
}

/** Whom to ask about which area: the owner whom most of its questions name first. */
function contacts(matter: Matter): Part {
  const { t } = matter.speech;
  const areas = matter.assessment.areas.filter(({ state }) => state !== 'out-of-scope');
  const owned = areas.map(({ id }) => {
    const questions = matter.catalogue.questions.filter(({ area }) => area === id);
    const owners = [...grouped(questions, ({ owners: [first] }) => first ?? '')];
    const [[owner = ''] = []] = owners.sort(([, a], [, b]) => b.length - a.length);
    return { id, owner };
  });
  const lines = [...grouped(owned, ({ owner }) => owner)].map(([owner, some]) =>
    t('texts:briefing.areas', {
      owner: roleText(owner, matter),
      areas: listOf(
        some.map(({ id }) => t('result:rules.choice', { choice: t(`lists:areas.${id}.name`) })),
        matter,
      ),
    }),
  );
  const { section } = matter.document.respondent;
  const first = section && t('texts:briefing.section', { section });
  return partOf('briefing-contacts', [first, t('texts:briefing.topics'), ...bullets(lines, matter)], matter);
}

/** 説明会: what is said to the staff, with the six doubts. */
export function briefing(matter: Matter): readonly Part[] {
  return [
    ...[opening, changes, information].map((make) => make(matter)),
    ...matter.catalogue.doubts.map((doubt) => doubtPart(doubt, matter)),
    contacts(matter),
    limitsPart('briefing', matter),
  ];
}
