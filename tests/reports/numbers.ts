import { partsOf, type Quarter } from '../../src/core/dates';
import { formatEraDate, formatFiscalYear, formatYearsIn } from '../../src/locales/format';
import { scoreText } from '../../src/reports/scores';
import type { Matter } from '../../src/reports/texts/matter';
import { leavesOf } from '../locales/words';

/** Sentences of the catalogue that hold numbers of their own, as an official text writes their years. */
const quoted = ['prices', 'actions', 'questions', 'doubts', 'cases', 'lists']
  .flatMap((namespace) => leavesOf('ja', namespace))
  .concat(leavesOf('ja', 'result').filter(({ key }) => key.includes('methods.units')))
  .map(({ word }) => formatYearsIn(String(word), 'ja'))
  .filter((word) => /\d/.test(word) && word.length > 3)
  .sort((a, b) => b.length - a.length);

const eraDay = /(?:令和|平成)(?:元|\d+)年\d+月\d+日/g;

function tally<T>(things: readonly T[], keyOf: (thing: T) => unknown): readonly number[] {
  const counts = new Map<unknown, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return [...counts.values()];
}

/** How many questions there are of each kind that a text may count. */
function questionCounts({ assessment, catalogue, document }: Matter): readonly number[] {
  const { progress, toConfirm } = assessment;
  const unanswered = assessment.areas
    .flatMap(({ rows }) => rows)
    .filter(({ question, state }) => state === 'unanswered' && !toConfirm.some((one) => one.question === question));
  const open = [...new Set([...toConfirm, ...unanswered].map(({ question }) => question))];
  const ownerOf = (id: string) => catalogue.questions.find((question) => question.id === id)?.owners[0];
  return [
    progress.asked,
    progress.answered,
    open.length,
    unanswered.length,
    ...tally(toConfirm, ({ why }) => why),
    ...tally(open, ownerOf),
    ...tally(Object.values(document.answers), ({ by }) => by),
  ];
}

/** How many actions there are of each kind that a text may count. */
function actionCounts({ assessment, catalogue, roadmap }: Matter): readonly number[] {
  const { placements, unplaced, done, passedOver, plan } = roadmap;
  const actionOf = (id: string) => catalogue.actions.find((action) => action.id === id);
  const yearOf = (quarter: Quarter) => partsOf(quarter).year;
  const years = tally(placements, ({ from }) => yearOf(from));
  const blocked = assessment.actions.filter(({ blockedBy }) => blockedBy.length > 0).map(({ action }) => action);
  const first = Math.min(...placements.map(({ from }) => yearOf(from)));
  const begun = placements.filter(({ from }) => yearOf(from) === first);
  const isComing = ({ action }: { readonly action: string }) => plan.items[action]?.status !== 'under-way';
  const running = placements.filter((one) => !isComing(one)).length;
  const wanted = [...assessment.actions.map(({ action }) => action), ...plan.chosen];
  const funded = (funding: string) => placements.filter(({ action }) => actionOf(action)?.funding === funding);
  const initial = [...funded('initial'), ...(plan.allow.includes('supplementary') ? [] : funded('supplementary'))];
  return [
    placements.length,
    Math.min(placements.length, 5),
    unplaced.length,
    done.length,
    passedOver.length,
    plan.capacity,
    begun.length,
    placements.length - begun.length,
    running,
    placements.length - running,
    begun.filter(isComing).length,
    done.filter((id) => wanted.includes(id)).length,
    begun.length - 18,
    ...years,
    ...tally(unplaced, ({ because }) => because.rule),
    ...tally(placements, ({ owner }) => JSON.stringify(owner)),
    ...tally(Object.values(plan.items), ({ status }) => status),
    ...tally(passedOver, (id) => plan.items[id]?.status),
    ...tally(initial, ({ from }) => yearOf(from) === yearOf(roadmap.request.from)),
    plan.chosen.length,
    funded('supplementary').length,
    begun.filter(isComing).filter(({ action }) => actionOf(action)?.needs.includes('coordination')).length,
    placements.filter(({ action }) => blocked.includes(action)).length,
    placements.filter(({ without }) => without.length > 0).length,
    placements.filter(({ isLate }) => isLate).length,
    placements.filter(({ action }) => plan.items[action]?.owner || plan.items[action]?.due).length,
  ];
}

function scores({ assessment: { overall, areas } }: Matter): readonly string[] {
  const shown = [overall, ...areas].flatMap(({ score, range }) => [score, range?.low ?? null, range?.high ?? null]);
  return shown.flatMap((score) => (score === null ? [] : scoreText(score)));
}

/** What each kind of number in a text may be, from the assessment, the roadmap, the document and the catalogue alone. */
function allowed(matter: Matter): readonly { readonly kind: RegExp; readonly may: ReadonlySet<string> }[] {
  const { assessment, roadmap, document } = matter;
  const { placements, plan, request, start } = roadmap;
  const quarters = [start, request.from, ...placements.flatMap(({ from, to }) => [from, to])].map(partsOf);
  const days = [assessment.assessedOn, plan.start, request.day, ...Object.values(plan.items).map(({ due }) => due)];
  const reasons = leavesOf('ja', 'questions').map(({ word }) => formatYearsIn(String(word), 'ja'));
  const open = questionCounts(matter)[2] ?? 0;
  const upTo = (most: number) => Array.from({ length: most }, (_, index) => String(index + 1));
  const numbers = upTo(Math.max(open, placements.length, 5));
  return [
    {
      kind: eraDay,
      may: new Set([
        ...[...days, document.targets?.date].flatMap((day) => (day ? formatEraDate(day, 'ja') : [])),
        ...reasons.flatMap((reason) => reason.match(eraDay) ?? []),
      ]),
    },
    {
      kind: /(?:令和|平成)(?:元|\d+)年度(?:第\d四半期(?:（\d+〜\d+月）)?)?/g,
      may: new Set(
        quarters.flatMap(({ year, place }) => {
          const months = ['4〜6', '7〜9', '10〜12', '1〜3'][place - 1];
          const quarter = `${formatFiscalYear(year, 'ja')}第${place}四半期`;
          return [formatFiscalYear(year, 'ja'), quarter, `${quarter}（${months}月）`];
        }),
      ),
    },
    { kind: /第\d四半期/g, may: new Set(quarters.map(({ place }) => `第${place}四半期`)) },
    { kind: /[\d.]+点/g, may: new Set(['100点', ...scores(matter).map((score) => `${score}点`)]) },
    {
      kind: /[\d,]+円/g,
      may: new Set(matter.catalogue.prices.map(({ yen }) => `${yen.toLocaleString('ja-JP')}円`)),
    },
    { kind: /\d+問/g, may: new Set(questionCounts(matter).map((count) => `${count}問`)) },
    { kind: /\d+件/g, may: new Set(actionCounts(matter).map((count) => `${count}件`)) },
    { kind: /^\d+(?=　)/gm, may: new Set(numbers) },
    // Numbers of actions or questions that stand in a list above.
    { kind: /\d+(?=(?:、\d+)*(?:を担当|に協力|の確認先|です。))/g, may: new Set(numbers) },
  ];
}

const quotation = new RegExp(quoted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');

/** Finds the numbers of a text that neither the assessment, nor the roadmap, nor the catalogue knows. */
export function numberCheck(matter: Matter): (text: string) => readonly string[] {
  const kinds = allowed(matter);
  const { edition } = matter.assessment;
  return (text) => {
    const wrong: string[] = [];
    const left = kinds.reduce(
      (rest, { kind, may }) =>
        rest.replace(kind, (found) => {
          if (!may.has(found)) wrong.push(found);
          return '＊';
        }),
      text.replace(quotation, '＊').replaceAll(edition, '＊'),
    );
    return [...wrong, ...(left.match(/\d+/g) ?? [])];
  };
}
