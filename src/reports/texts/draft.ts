import { type Line, listOf, numbered, paragraph, partOf, stepText, yearText } from './lines';
import {
  begunIn,
  comingIn,
  countsOf,
  firstYear,
  hasPlan,
  isInUse,
  type Matter,
  type NamedQuestion,
  openQuestions,
  type Part,
  type Request,
  requestOf,
  roleText,
  type Step,
  selfText,
  stepsOf,
} from './matter';
import { amountLines, budgetLines, emptyLines, gateLines, openLines, stateLines, weakLine } from './standing';

/** So many actions stand in the request itself; the others in the plan that is attached. */
const LISTED = 5;

/** The question whose duty is in force by law. */
const POLICY: NamedQuestion = 'security-policy';

/** What is asked for where there is no action to begin. */
const SUBJECTS = {
  running: 'continue',
  confirm: 'confirm',
  stuck: 'review',
  out: 'review',
  done: 'continue',
  continue: 'continue',
} as const satisfies Record<Exclude<Request, 'actions'>, string>;

function subject(matter: Matter): Part {
  const request = requestOf(matter);
  const ahead = isInUse(matter) ? 'settle' : 'introduce';
  const kind = request === 'actions' ? ahead : SUBJECTS[request];
  return partOf('draft-subject', [matter.speech.t(`texts:draft.subjects.${kind}`)], matter);
}

/** How many actions are under way and how many are still to begin, and when. */
function countLines(matter: Matter): readonly Line[] {
  const { t } = matter.speech;
  const { running, coming } = countsOf(matter);
  const count = running + coming;
  const year = firstYear(matter);
  const begun = { year: yearText(year, matter), begun: begunIn(year, comingIn(matter)).length };
  if (running === 0) return [t('texts:draft.count', { count, ...begun })];
  return [
    t('texts:draft.running', { count, running, coming }),
    coming > 0 && begun.begun > 0 && t('texts:draft.begun', begun),
  ];
}

function listedSteps(matter: Matter, steps: readonly Step[]): readonly Line[] {
  const { t } = matter.speech;
  const listed = steps.slice(0, LISTED);
  const { running } = countsOf(matter);
  const lead =
    steps.length > listed.length
      ? [...countLines(matter), t('texts:draft.first', { count: listed.length })]
      : [...(running > 0 ? countLines(matter) : []), t('texts:draft.all', { count: steps.length })];
  const items = listed.map((step) => stepText(step, matter));
  return [paragraph(lead, matter), ...numbered(items, matter)];
}

/** What is to be found out: a few questions in full, more by their number. */
function openPoints(matter: Matter): readonly Line[] {
  const { t } = matter.speech;
  const open = openQuestions(matter);
  if (open.length > LISTED) return [paragraph(openLines(matter), matter), t('texts:draft.attached')];
  const asks = open.map(({ question, owner }) =>
    t('texts:question', { ask: t(`questions:${question}.ask`), owner: roleText(owner, matter) }),
  );
  return [t('texts:draft.asked'), ...numbered(asks, matter)];
}

function request(matter: Matter): Part {
  const { t } = matter.speech;
  const kind = requestOf(matter);
  const lines: readonly Line[] = [
    t(`texts:draft.requests.${kind}`, { self: selfText(matter) }),
    ...(hasPlan(matter) ? listedSteps(matter, stepsOf(matter)) : []),
    ...(kind === 'confirm' ? [...openPoints(matter), t('texts:draft.later')] : []),
  ];
  return partOf('draft-request', lines, matter);
}

function reason(matter: Matter): Part {
  const { t } = matter.speech;
  const kind = requestOf(matter);
  const { aims = [] } = matter.document.profile;
  const named = aims.map((aim) => t(`lists:aims.${aim}`));
  const lines = [
    named.length > 0 && t('texts:draft.aims', { aims: listOf(named, matter) }),
    paragraph([...stateLines(matter), weakLine(matter)], matter),
    ...gateLines(matter),
    kind !== 'confirm' && paragraph(openLines(matter), matter),
    !hasPlan(matter) && paragraph(emptyLines(matter), matter),
    t(`texts:draft.therefore.${kind}`),
  ];
  return partOf('draft-reason', lines, matter);
}

function cost(matter: Matter): Part {
  const { t } = matter.speech;
  if (!hasPlan(matter)) return partOf('draft-cost', [t('texts:budget.nothing')], matter);
  const money = budgetLines(matter).filter(Boolean);
  if (money.length === 0) {
    return partOf('draft-cost', [paragraph([t('texts:budget.none'), t('texts:budget.estimated')], matter)], matter);
  }
  const year = firstYear(matter);
  const begun = begunIn(year, comingIn(matter));
  const isFree = begun.length > 0 && begun.every(({ funding }) => funding === 'none');
  const free = isFree && t('texts:budget.firstNone', { year: yearText(year, matter) });
  const lines = [
    paragraph([free, ...money, t('texts:budget.estimated')], matter),
    ...amountLines(matter),
    t('texts:budget.later'),
  ];
  return partOf('draft-cost', lines, matter);
}

function basis(matter: Matter): Part {
  const { t } = matter.speech;
  const { assessment, catalogue } = matter;
  const steps = stepsOf(matter);
  const cases = [...new Set(steps.slice(0, LISTED).flatMap(({ action }) => action.cases))].slice(0, LISTED);
  const revisesPolicy = steps.some(({ action }) => action.raises.some(({ question }) => question === POLICY));
  const grounds = [
    t('texts:draft.check', { service: t('service'), edition: catalogue.edition, ...assessment.progress }),
    ...(revisesPolicy ? [t('texts:draft.duty')] : []),
    ...(cases.length > 0
      ? [
          t('texts:draft.cases', {
            cases: listOf(
              cases.map((id) => t(`cases:${id}.name`)),
              matter,
            ),
          }),
        ]
      : []),
  ];
  return partOf('draft-basis', [...numbered(grounds, matter), t('texts:draft.limits')], matter);
}

function attachments(matter: Matter): Part {
  const { t } = matter.speech;
  const names = (['result', 'plan', 'answers'] as const)
    .filter((name) => name !== 'plan' || hasPlan(matter))
    .map((name) => t(`texts:draft.attachments.${name}`));
  return partOf('draft-attachments', numbered(names, matter), matter);
}

/** 起案文: what is asked to be approved, why, at what cost, on what basis, with what attached. */
export function draft(matter: Matter): readonly Part[] {
  return [subject, request, reason, cost, basis, attachments].map((make) => make(matter));
}
