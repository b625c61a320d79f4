import type { Questionnaire } from '../core/catalogue';
import type { Cursor, Document } from '../core/document';
import { type Interview, interviewIn, questionNumbers, replay, type Section, sectionsOf } from '../core/interview';
import { oncePer } from '../core/oncePer';
import type { PhaseId } from '../core/questionnaire';

/** One question a page, or a whole section. */
export type Layout = 'question' | 'section';

/** The states of the journey in which the document's cursor can stand. */
export type Step = 'welcome' | 'profile' | PhaseId | 'review' | 'result';

/** What finding one's way needs to know. */
export interface Whereabouts {
  readonly catalogue: Questionnaire;
  readonly document: Document;
  readonly layout: Layout;
  /** 次へ passes over pages on which everything is answered. */
  readonly filling: boolean;
}

/** An interview, and what it was held about beside the answers. */
interface Held extends Pick<Document, 'mode' | 'profile'> {
  readonly catalogue: Questionnaire;
  readonly talk: Interview;
  readonly sections: readonly Section[];
}

/** The last interview held about the same answers: one click asks for it many times. */
const heldAbout = new WeakMap<Document['answers'], Held>();

function hold({ catalogue, document }: Whereabouts): Held {
  const { answers, mode, profile } = document;
  const kept = (question: string) => answers[question]?.answer;
  const talk = interviewIn(catalogue, replay(catalogue, document, kept), kept);
  const asked = new Set(talk.asked);
  const sections = sectionsOf(catalogue)
    .map((section) => ({ ...section, questions: section.questions.filter((question) => asked.has(question)) }))
    .filter(({ questions }) => questions.length > 0);
  return { catalogue, mode, profile, talk, sections };
}

function heldOf(here: Whereabouts): Held {
  const { answers, mode, profile } = here.document;
  const last = heldAbout.get(answers);
  if (last?.catalogue === here.catalogue && last.mode === mode && last.profile === profile) return last;
  const held = hold(here);
  heldAbout.set(answers, held);
  return held;
}

/** What is asked of the document's body, and what it said. */
export function talkOf(here: Whereabouts): Interview {
  return heldOf(here).talk;
}

/** The asked questions, section by section; sections in which nothing is asked are left out. */
export function askedSections(here: Whereabouts): readonly Section[] {
  return heldOf(here).sections;
}

const oneQuestionAPage = oncePer((sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => section.questions.map((question) => ({ ...section, questions: [question] }))),
);

/** The questions of each page, in order. */
export function pages(here: Whereabouts): readonly Section[] {
  const sections = askedSections(here);
  return here.layout === 'section' ? sections : oneQuestionAPage(sections);
}

/** The page at the cursor; where its question is not asked any more, the page that would come next. */
export function pageAt(here: Whereabouts, cursor: Cursor): Section | undefined {
  if (cursor.at !== 'question') return undefined;
  const numbers = questionNumbers(here.catalogue);
  const numberOf = (question: string) => numbers.get(question) ?? 0;
  return pages(here).find(({ questions }) => questions.some(({ id }) => numberOf(id) >= numberOf(cursor.question)));
}

function cursorTo(page: Section | undefined): Cursor {
  const first = page?.questions[0];
  return first ? { at: 'question', question: first.id } : { at: 'review' };
}

/** An answer that the question does not offer (any more) is none. */
function lacksAnswer(here: Whereabouts) {
  const { heard } = talkOf(here);
  return ({ questions }: Section) => questions.some(({ id }) => !heard[id]);
}

/** The first page that lacks an answer. */
export function firstOpen(here: Whereabouts): Cursor {
  return cursorTo(pages(here).find(lacksAnswer(here)));
}

/** Where 次へ leads. */
export function after(here: Whereabouts): Cursor {
  const { cursor } = here.document;
  if (cursor.at === 'review') return { at: 'result' };
  const all = pages(here);
  const now = pageAt(here, cursor)?.questions[0];
  const place = all.findIndex(({ questions }) => questions[0] === now);
  if (cursor.at !== 'profile' && !now) return { at: 'review' };
  const ahead = all.slice(cursor.at === 'profile' ? 0 : place + 1);
  return cursorTo(here.filling ? ahead.find(lacksAnswer(here)) : ahead[0]);
}

/** Where 戻る leads. */
export function before(here: Whereabouts): Cursor {
  const { cursor } = here.document;
  const all = pages(here);
  if (cursor.at === 'result') return { at: 'review' };
  if (cursor.at === 'review') return all.length > 0 ? cursorTo(all.at(-1)) : { at: 'profile' };
  const now = pageAt(here, cursor)?.questions[0];
  const place = all.findIndex(({ questions }) => questions[0] === now);
  return place > 0 ? cursorTo(all[place - 1]) : { at: 'profile' };
}

/** A cursor that came from outside, brought to a place that exists. */
export function settle(here: Whereabouts, cursor: Cursor): Cursor {
  return cursor.at === 'question' ? cursorTo(pageAt(here, cursor)) : cursor;
}

/** The state of the journey to which a cursor belongs. */
export function stepOf(here: Whereabouts, cursor: Cursor): Step {
  return cursor.at === 'question' ? (pageAt(here, cursor)?.phase ?? 'review') : cursor.at;
}
