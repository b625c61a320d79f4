import { assess } from '../core/assessment';
import type { Advisory } from '../core/catalogue';
import type { Document } from '../core/document';
import { roadmap } from '../core/roadmap';

type Making<T> = (advisory: Advisory, document: Document, date: string) => T;

/** Whether two documents say the same, wherever in them one stands. */
function saysSame(one: Document, other: Document): boolean {
  const fields = Object.keys({ ...one, ...other }) as (keyof Document)[];
  return fields.every((field) => field === 'cursor' || one[field] === other[field]);
}

/** Keeps what was made last: on one screen many parts ask for the same, and the next screen does. */
function lastMade<T>(make: Making<T>): Making<T> {
  let last: { readonly of: Parameters<Making<T>>; readonly made: T } | undefined;
  return (advisory, document, date) => {
    const [lastAdvisory, lastDocument, lastDate] = last?.of ?? [];
    const isSame = advisory === lastAdvisory && date === lastDate && lastDocument && saysSame(document, lastDocument);
    if (!last || !isSame) last = { of: [advisory, document, date], made: make(advisory, document, date) };
    return last.made;
  };
}

/** The assessment of a document on a day, `YYYY-MM-DD`. */
export const assessmentOf = lastMade(assess);

/** The plan by quarter of a document on a day, `YYYY-MM-DD`. */
export const roadmapOf = lastMade((advisory, document, date) =>
  roadmap(advisory, document, assessmentOf(advisory, document, date)),
);
