import type { Catalogue } from '../../core/catalogue';
import { type Document, emptyDocument } from '../../core/document';
import type { Answer, Question } from '../../core/questionnaire';
import { saveFileText } from '../../storage/saveFile';

const MOMENT = '2026-11-22T09:00:00+09:00';

/** Whole numbers below a limit that look random and are the same on every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** One question in twelve is left open, one in twelve not known, and where it may be, one in twelve does not apply. */
function answerTo({ choices, notApplicable }: Question, roll: (below: number) => number): Answer | null {
  const face = roll(12);
  if (face === 0) return null;
  if (face === 1) return { state: 'unknown' };
  if (face === 2 && notApplicable) return { state: 'not-applicable' };
  const choice = choices[roll(choices.length)];
  return choice === undefined ? null : { state: 'chosen', choice };
}

function documentOf(catalogue: Catalogue, number: number): Document {
  const roll = dice(number);
  const answers = catalogue.questions.flatMap((question) => {
    const answer = answerTo(question, roll);
    return answer ? [[question.id, { answer, at: MOMENT }] as const] : [];
  });
  const { bodyTypes, networkModels } = catalogue.profileOptions;
  const [bodyType, networkModel] = [bodyTypes[roll(bodyTypes.length)], networkModels[roll(networkModels.length)]];
  return {
    ...emptyDocument(catalogue.edition, `response-${number}`, MOMENT, roll(9) === 0 ? 'en' : 'ja'),
    rev: roll(500),
    mode: roll(4) === 0 ? 'quick' : 'full',
    respondent: { body: `第${number}村` },
    profile: {
      prefecture: String(1 + roll(47)).padStart(2, '0'),
      population: 1000 + roll(500_000),
      staff: 20 + roll(3000),
      counterSections: roll(9),
      branches: roll(4),
      ...(bodyType === undefined ? {} : { bodyType }),
      ...(networkModel === undefined ? {} : { networkModel }),
    },
    answers: Object.fromEntries(answers),
  };
}

/** So many responses, one save file a line, each different and the same on every run; made one by one. */
export function* manyResponses(catalogue: Catalogue, count: number): Generator<string> {
  for (let number = 1; number <= count; number += 1) {
    const file: unknown = JSON.parse(saveFileText(documentOf(catalogue, number), MOMENT));
    yield `${JSON.stringify(file)}\n`;
  }
}
