import type { ItemStatus } from '../../core/document';
import { answerText } from '../phrases';
import { ownerText } from '../placements';
import { bullets, dayText, type Line, limitsPart, listOf, numbered, paragraph, partOf } from './lines';
import { grouped, heard, type Matter, openQuestions, type Part, roleText, rowsOf, stepsOf } from './matter';
import { nextMonths } from './nextMonths';
import { closedGates, gateLines, stateLines } from './standing';

function titles(actions: readonly string[], { speech: { t } }: Matter): readonly string[] {
  return actions.map((action) => t(`actions:${action}.title`));
}

function state(matter: Matter): Part {
  const { t } = matter.speech;
  const { stageQuestion } = matter.catalogue.matching;
  const trial = heard(matter, stageQuestion);
  const isAsked = rowsOf(matter).some(({ question }) => question === stageQuestion);
  const gates = matter.assessment.gates.map((gate) =>
    t('texts:handover.gate', {
      gate: t(`lists:gates.${gate.id}.name`),
      state: t(`result:gates.states.${gate.state}`),
    }),
  );
  const lines = [
    paragraph(stateLines(matter), matter),
    t('texts:handover.gates', { gates: listOf(gates, matter) }),
    isAsked && t('texts:handover.trial', { answer: answerText(stageQuestion, trial, matter.speech) }),
  ];
  return partOf('handover-state', lines, matter);
}

/** How the plan is set, whether or not the body has changed anything. */
function settings(matter: Matter): readonly Line[] {
  const { t } = matter.speech;
  const { plan, request } = matter.roadmap;
  const isAllowed = (way: 'supplementary' | 'rule-change') => (plan.allow.includes(way) ? 'yes' : 'no');
  const lines = [
    t('texts:handover.start', { date: dayText(plan.start, matter) }),
    t('texts:handover.request', { date: dayText(request.day, matter) }),
    t(`texts:handover.supplementary.${isAllowed('supplementary')}`),
    t(`texts:handover.rules.${isAllowed('rule-change')}`),
    t('texts:handover.capacity', { count: plan.capacity }),
  ];
  const lead = t(matter.document.plan ? 'texts:handover.settled' : 'texts:handover.proposed');
  return [lead, ...bullets(lines, matter)];
}

function assigned(matter: Matter): readonly string[] {
  const { t } = matter.speech;
  const { placements, plan } = matter.roadmap;
  return placements.flatMap(({ action }) => {
    const { owner, due } = plan.items[action] ?? {};
    const settled = [
      ...(owner ? [t('texts:handover.owner', { owner })] : []),
      ...(due ? [t('texts:due', { date: dayText(due, matter) })] : []),
    ];
    if (settled.length === 0) return [];
    const [title = ''] = titles([action], matter);
    return [t('texts:handover.assigned', { title, settled: listOf(settled, matter) })];
  });
}

/** Lists of actions by what was decided of them. */
function decided(matter: Matter): readonly Line[] {
  const { t } = matter.speech;
  const { plan, placements, done, passedOver } = matter.roadmap;
  const hasStatus = (status: ItemStatus) => (action: string) => plan.items[action]?.status === status;
  const placed = placements.map(({ action }) => action);
  const lists = {
    done: titles(done, matter),
    underWay: titles(placed.filter(hasStatus('under-way')), matter),
    passedOver: titles(passedOver.filter(hasStatus('passed-over')), matter),
    dropped: titles(
      passedOver.filter((action) => !hasStatus('passed-over')(action)),
      matter,
    ),
    chosen: titles(
      placed.filter((action) => plan.chosen.includes(action)),
      matter,
    ),
    assigned: assigned(matter),
  };
  return (['done', 'underWay', 'passedOver', 'dropped', 'chosen', 'assigned'] as const).flatMap((list) =>
    lists[list].length === 0
      ? []
      : [t(`texts:handover.lists.${list}`, { count: lists[list].length }), ...bullets(lists[list], matter)],
  );
}

function targets(matter: Matter): readonly Line[] {
  const { t } = matter.speech;
  const aimed = matter.document.targets;
  const wanted = matter.catalogue.areas.flatMap((area) => {
    const level = aimed?.levels[area];
    if (!level) return [];
    return [t('texts:handover.target', { area: t(`lists:areas.${area}.name`), level: t(`lists:levels.${level}`) })];
  });
  if (!aimed || wanted.length === 0) return [];
  return [t('texts:handover.targets', { date: dayText(aimed.date, matter) }), ...bullets(wanted, matter)];
}

function decisions(matter: Matter): Part {
  return partOf('handover-decisions', [...settings(matter), ...decided(matter), ...targets(matter)], matter);
}

function open(matter: Matter): Part {
  const { t } = matter.speech;
  const { unplaced, placements } = matter.roadmap;
  let number = 1;
  const asked = [...grouped(openQuestions(matter), ({ why }) => why)].flatMap(([why, questions]) => {
    const asks = questions.map(({ question }) => t(`questions:${question}.ask`));
    const lines = [t(`texts:handover.open.${why}`, { count: asks.length }), ...numbered(asks, matter, number)];
    number += asks.length;
    return lines;
  });
  const late = placements.filter(({ isLate }) => isLate).map(({ action }) => action);
  const left = { unplaced: unplaced.map(({ action }) => action), late };
  const waiting = (['unplaced', 'late'] as const).flatMap((list) =>
    left[list].length === 0
      ? []
      : [
          t(`texts:handover.open.${list}`, { count: left[list].length }),
          ...bullets(titles(left[list], matter), matter),
        ],
  );
  const lines = [...(closedGates(matter).length > 0 ? gateLines(matter) : []), ...asked, ...waiting];
  return partOf('handover-open', lines.length > 0 ? lines : [t('texts:open.none')], matter);
}

/** Who can answer what is open, who carries the actions, and who has answered so far. */
function contacts(matter: Matter): Part {
  const { t } = matter.speech;
  const questions = openQuestions(matter).map(({ owner }, index) => ({
    who: roleText(owner, matter),
    number: String(index + 1),
  }));
  const steps = stepsOf(matter).map(({ placement: { owner } }) => ({ who: ownerText(owner, matter.speech) }));
  const answers = rowsOf(matter).flatMap(({ question, state: is }) => {
    const by = is === 'unanswered' ? undefined : matter.document.answers[question]?.by;
    return by ? [{ who: by }] : [];
  });
  const [asks, carries, answered] = [grouped(questions, whoOf), grouped(steps, whoOf), grouped(answers, whoOf)];
  const people = [...new Set([...asks.keys(), ...carries.keys(), ...answered.keys()])];
  const lines = people.map((who) => {
    const numbers = asks.get(who)?.map(({ number }) => number) ?? [];
    const about = [
      ...(numbers.length > 0 ? [t('texts:handover.confirms', { numbers: listOf(numbers, matter) })] : []),
      ...(carries.has(who) ? [t('texts:handover.carries', { count: carries.get(who)?.length ?? 0 })] : []),
      ...(answered.has(who) ? [t('texts:handover.answered', { count: answered.get(who)?.length ?? 0 })] : []),
    ];
    return t('texts:handover.contact', { owner: who, about: listOf(about, matter) });
  });
  return partOf('handover-contacts', lines.length > 0 ? bullets(lines, matter) : [t('texts:handover.nobody')], matter);
}

function whoOf({ who }: { readonly who: string }): string {
  return who;
}

/** What was written down beside the answers, word for word. */
function evidence(matter: Matter): Part {
  const { t } = matter.speech;
  const asked = new Set(rowsOf(matter).map(({ question }) => question));
  const lines = matter.catalogue.questions.flatMap(({ id }) => {
    const { note, evidence: place } = (asked.has(id) && matter.document.remarks[id]) || {};
    if (!(note || place)) return [];
    return [
      ...bullets([t(`questions:${id}.ask`)], matter),
      ...(place ? [t('texts:handover.evidence', { text: place })] : []),
      ...(note ? [t('texts:handover.note', { text: note })] : []),
    ];
  });
  return partOf('handover-evidence', lines.length > 0 ? lines : [t('texts:handover.noEvidence')], matter);
}

/** 引継書: how things stand, what is decided, what is open, whom to ask, where evidence lies, what comes next. */
export function handover(matter: Matter): readonly Part[] {
  const parts = [state, decisions, open, contacts, evidence, nextMonths].map((make) => make(matter));
  return [...parts, limitsPart('handover', matter)];
}
