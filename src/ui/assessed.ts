import { assess } from '../core/assessment';
import type { Advisory } from '../core/catalogue';
import type { Document } from '../core/document';
import { roadmap } from '../core/roadmap';

type Making<T> = (advisory: Advisory, document: Document, date: string) => T;

/** Keeps what was made last: on one screen many parts ask for the same. */
function lastMade<T>(make: Making<T>): Making<T> {
  let asked: readonly unknown[] = [];
  let made: T | undefined;
  return (...wanted) => {
    const known = wanted.every((one, place) => one === asked[place]) ? made : undefined;
    made = known ?? make(...wanted);
    asked = wanted;
    return made;
  };
}

/** The assessment of a document on a day, `YYYY-MM-DD`. */
export const assessmentOf = lastMade(assess);

/** The plan by quarter of a document on a day, `YYYY-MM-DD`. */
export const roadmapOf = lastMade((advisory, document, date) =>
  roadmap(advisory, document, assessmentOf(advisory, document, date)),
);
