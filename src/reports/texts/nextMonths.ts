import { partsOf, type Quarter, quarterOf } from '../../core/dates';
import { planCounts } from '../placements';
import { quarterText } from '../quarters';
import { bullets, dayText, type Line, ownedText, partOf, quarterName, yearText } from './lines';
import { grouped, isUnderWay, type Matter, openQuestions, type Part, type Step, stepsOf } from './matter';

const MONTHS = 3;

/** The quarter in which the last of the next three months falls. */
function lastQuarter({ roadmap, assessment }: Matter): Quarter {
  const from = roadmap.plan.start > assessment.assessedOn ? roadmap.plan.start : assessment.assessedOn;
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const last = year * 12 + month - 1 + MONTHS - (day === 1 ? 1 : 0);
  return quarterOf(`${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`);
}

function dueText(step: Step, matter: Matter): string {
  const due = matter.roadmap.plan.items[step.action.id]?.due;
  const owned = ownedText(step, matter);
  if (!due) return owned;
  const { t } = matter.speech;
  return t('punctuation.detailed', { text: owned, detail: t('texts:due', { date: dayText(due, matter) }) });
}

/** What must be requested by when, and what is to be asked. */
function requests(matter: Matter): readonly string[] {
  const { t } = matter.speech;
  const { request } = matter.roadmap;
  const initial = planCounts(matter.roadmap, matter.catalogue.actions).request;
  const supplementary = stepsOf(matter).filter(
    ({ action, funding }) => funding === 'supplementary' && !isUnderWay(matter, action.id),
  );
  const [soonest] = supplementary;
  const open = openQuestions(matter).length;
  const lines: readonly Line[] = [
    initial > 0 &&
      t('texts:handover.initial', {
        year: yearText(partsOf(request.from).year, matter),
        date: dayText(request.day, matter),
        count: initial,
      }),
    soonest &&
      t('texts:handover.supplementary-request', {
        when: quarterName(soonest.placement.from, matter),
        count: supplementary.length,
      }),
    open > 0 && t('texts:handover.check', { count: open }),
  ];
  return lines.filter((line): line is string => Boolean(line));
}

/** What begins or runs in the next three months, and what must be requested by when. */
export function nextMonths(matter: Matter): Part {
  const { t } = matter.speech;
  const last = lastQuarter(matter);
  const steps = stepsOf(matter).filter(({ placement }) => placement.from <= last);
  const quarters = [...grouped(steps, ({ placement }) => placement.from)];
  const begun = quarters.flatMap(([quarter, some]) => [
    quarterText(quarter, matter.speech),
    ...bullets(
      some.map((step) => dueText(step, matter)),
      matter,
    ),
  ]);
  const asked = requests(matter);
  const lines = [
    ...(begun.length > 0 ? begun : [t('texts:handover.nothing')]),
    ...(asked.length > 0 ? [t('texts:handover.deadlines'), ...bullets(asked, matter)] : []),
  ];
  return partOf('handover-next', lines, matter);
}
