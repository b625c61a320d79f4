import type { Change } from './report';

/** A mutant that no test kills, and why that is no gap in the tests. */
export interface Survivor extends Change {
  readonly reason: string;
}

type Pair = readonly [code: string, becomes: string];

function inFile(file: string, reason: string, ...pairs: readonly Pair[]): readonly Survivor[] {
  return pairs.map(([code, becomes]) => ({ file, code, becomes, reason }));
}

/** An empty list that gets an entry. */
const filled: Pair = ['[]', '["Stryker was here"]'];

const EQUAL_AT_LIMIT = 'Where both sides are equal, either way gives the same.';
const FOR_THE_COMPILER = 'What is looked up is always there; only the compiler cannot know it.';
const NAME_OF_NOTHING = 'Nothing in any catalogue or profile has the name that the mutant puts in.';
const SAVES_WORK = 'It only saves work: without it the result is the same.';

const ofScoring: readonly Survivor[] = [
  ...inFile(
    'src/core/conditions.ts',
    'The condition holds here, so what it looks at is there; only the compiler cannot know it.',
    ["answer?.state === 'chosen'", 'true'],
    ['answer?.state', 'answer.state'],
    filled,
    ['facts.profile.renewals?.[condition.renewal]', 'facts.profile.renewals[condition.renewal]'],
    filled,
    ['value === undefined', 'false'],
    filled,
  ),
  ...inFile('src/core/interview.ts', NAME_OF_NOTHING, filled),
  ...inFile(
    'src/core/interview.ts',
    SAVES_WORK,
    ['isListenedTo && reply.answer', 'isListenedTo || reply.answer'],
    ['isListenedTo && reply.answer', 'true'],
  ),
  ...inFile('src/core/scores.ts', 'No reply stands at a place that is no number.', filled),
  ...inFile('src/core/scoring.ts', 'A score is never below 0, where the first level begins.', ["'not-ready'", '""']),
  ...inFile('src/core/scoring.ts', 'No score lies at a limit less exactly the slack, which stands for noise.', [
    'score + FLOAT_SLACK >= from',
    'score + FLOAT_SLACK > from',
  ]),
  ...inFile('src/core/scoring.ts', FOR_THE_COMPILER, [
    'levels.find(({ id }) => id === level)?.from',
    'levels.find(({ id }) => id === level).from',
  ]),
  ...inFile(
    'src/core/scoring.ts',
    SAVES_WORK,
    ['scale !== top && scale % top !== 0', 'true'],
    ['scale !== top && scale % top !== 0', 'scale !== top || scale % top !== 0'],
    ['scale !== top', 'true'],
    ['scale % top !== 0', 'true'],
    ['scale % top', 'scale * top'],
    ['scale === top', 'false'],
  ),
  ...inFile('src/core/scoring.ts', EQUAL_AT_LIMIT, [
    'startOf(cap.level) < startOf(level)',
    'startOf(cap.level) <= startOf(level)',
  ]),
];

const ofAdvice: readonly Survivor[] = [
  ...inFile('src/core/matching.ts', NAME_OF_NOTHING, filled, filled, filled, filled, filled),
  ...inFile('src/core/matching.ts', 'No difference of bands never comes here.', [
    'sizes.bands > 0',
    'sizes.bands >= 0',
  ]),
  ...inFile('src/core/matching.ts', FOR_THE_COMPILER, [
    'questionsById(catalogue).get(question)?.weight',
    'questionsById(catalogue).get(question).weight',
  ]),
  ...inFile('src/core/order.ts', 'What has been placed waits for nothing and is not freed again.', [
    'rank < one.rank',
    'rank <= one.rank',
  ]),
  ...inFile('src/core/order.ts', SAVES_WORK, ['freed.length > 0', 'true'], ['freed.length > 0', 'freed.length >= 0']),
  ...inFile('src/core/priority.ts', 'No two effects differ by exactly the slack, which stands for noise.', [
    'Math.abs(a - b) < SLACK',
    'Math.abs(a - b) <= SLACK',
  ]),
  ...inFile(
    'src/core/suggestions.ts',
    FOR_THE_COMPILER,
    filled,
    filled,
    filled,
    ['questionsById(catalogue).get(question)?.choices', 'questionsById(catalogue).get(question).choices'],
    ['questionsById(catalogue).get(question)?.area', 'questionsById(catalogue).get(question).area'],
  ),
  ...inFile(
    'src/core/suggestions.ts',
    'It only saves work: an area of which nothing is lifted counts as before, and none without a score is lifted.',
    ['area.score === null || !lifted.has(area.id)', 'area.score === null && !lifted.has(area.id)'],
    ['area.score === null', 'false'],
  ),
];

const ofRoadmap: readonly Survivor[] = [
  ...inFile('src/core/dates.ts', FOR_THE_COMPILER, ["'0'", '""'], ["'1'", '""'], ["'01'", '""'], ["'01'", '""']),
  ...inFile(
    'src/core/dates.ts',
    'The month of no date is no number, and no number is more than 60.',
    ["asOf === 'unknown'", 'false'],
    ["'unknown'", '""'],
  ),
  ...inFile('src/core/dates.ts', 'What follows the month is not read.', ['asOf.length === 4', 'true']),
  ...inFile('src/core/dates.ts', EQUAL_AT_LIMIT, ['day >= from', 'day > from']),
  ...inFile('src/core/layout.ts', FOR_THE_COMPILER, ["''", '"Stryker was here!"'], filled),
  ...inFile(
    'src/core/layout.ts',
    'The latest of none is minus infinity, a limit that holds nothing up.',
    ['actions.length === 0', 'false'],
    ['gates.length === 0', 'false'],
  ),
  ...inFile('src/core/layout.ts', 'Undefined is below no text.', ['due !== undefined', 'true']),
  ...inFile(
    'src/core/layout.ts',
    'Without a full quarter the actions in it are not used.',
    ['quarter === undefined', 'false'],
    filled,
  ),
  ...inFile('src/core/planned.ts', FOR_THE_COMPILER, filled),
  ...inFile(
    'src/core/planned.ts',
    'What is neither proposed nor added by the body is in no plan and waits for nothing.',
    ['after.filter((one) => added.has(one))', 'after'],
  ),
  ...inFile('src/core/planned.ts', 'Any number but 0 lets the loop begin.', ['-1', '+1']),
  ...inFile('src/core/roadmap.ts', EQUAL_AT_LIMIT, ['plan.start > date', 'plan.start >= date']),
];

const ofUpgrade = inFile(
  'src/storage/upgrade.ts',
  'The use of a step that is not there throws and is caught: null too.',
  ['!step', 'false'],
);

/** Every mutant that survived or was never run in the last full run, by area. */
export const survivors: readonly Survivor[] = [...ofScoring, ...ofAdvice, ...ofRoadmap, ...ofUpgrade];
