import type { FigureId } from '../content/figures';
import type { PriceId } from '../content/methods';
import type { SourceId } from '../content/sources';

/** Publisher and what it is about, never a title; the month or year where one is known. */
export type SourceWords = { readonly [S in SourceId]: string };

/** Which body, which year, what the amount paid for; the amount and its unit stand beside it. */
export type PriceWords = { readonly [P in PriceId]: string };

/** What the percentage is of, with its date; the percentage stands beside it. */
export type FigureWords = { readonly [F in FigureId]: string };
