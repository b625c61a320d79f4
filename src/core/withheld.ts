import { type Document, NOTE_LENGTH, type Plan, type Remark } from './document';

/** What is left out of a file before it leaves the house. */
export interface Withheld {
  /** Notes on answers, and texts for approval that were edited by hand. */
  readonly notes: boolean;
  /** Where the evidence lies. */
  readonly evidence: boolean;
  /**
   * Names of the body and its sections, roles, owners, titles over the seal boxes and the document number; with them
   * go edited texts, which may hold any name.
   */
  readonly names: boolean;
}

type Recorded = Document['answers'];

function remarksOf({ remarks }: Document): readonly Remark[] {
  return Object.values(remarks);
}

function givenBy({ answers, orphaned }: Document): readonly string[] {
  return [...Object.values(answers), ...Object.values(orphaned)].flatMap(({ by }) => by || []);
}

function ownersIn({ plan }: Document): readonly string[] {
  return Object.values(plan?.items ?? {}).flatMap(({ owner }) => owner || []);
}

/** Every name in a document, one for each place where it stands. */
function namesIn(document: Document): readonly string[] {
  const { body, section, role } = document.respondent;
  const { stamps = [], docNumber } = document.paper ?? {};
  const alone = [body, section, role, ...stamps, docNumber].flatMap((name) => name || []);
  return [...alone, ...givenBy(document), ...ownersIn(document)];
}

/** In how many places a document holds what each kind would leave out. */
export function withheldCounts(document: Document): Readonly<Record<keyof Withheld, number>> {
  const remarks = remarksOf(document);
  return {
    notes: remarks.filter(({ note }) => note).length + Object.keys(document.texts ?? {}).length,
    evidence: remarks.filter(({ evidence }) => evidence).length,
    names: namesIn(document).length,
  };
}

/**
 * The names that are looked for in free text, the longest first: those of at least two letters, each part of a section
 * and a role that stand together included.
 */
function knownNames(document: Document): readonly string[] {
  const parts = namesIn(document).flatMap((name) => [name, ...name.split(/\s+/)]);
  return [...new Set(parts.map((name) => name.trim()))]
    .filter((name) => name.length >= 2)
    .sort((a, b) => b.length - a.length);
}

/** Puts a sign in place of every known name in a text; the sign may make it longer, so it is cut to what a note may hold. */
function scrubber(document: Document, sign: string): (text: string) => string {
  const names = knownNames(document).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  if (names.length === 0) return (text) => text;
  const any = new RegExp(names.join('|'), 'g');
  return (text) => text.replace(any, sign).slice(0, NOTE_LENGTH);
}

function withoutBy(recorded: Recorded): Recorded {
  return Object.fromEntries(Object.entries(recorded).map(([id, { by: _, ...rest }]) => [id, rest]));
}

function withoutOwners(plan: Plan): Plan {
  const items = Object.entries(plan.items).map(([id, { owner: _, ...rest }]) => [id, rest] as const);
  return { ...plan, items: Object.fromEntries(items) };
}

function remarksWithout(document: Document, withheld: Withheld, sign: string): Document['remarks'] {
  const scrub = withheld.names ? scrubber(document, sign) : (text: string) => text;
  const entries = Object.entries(document.remarks).map(([id, { note, evidence, recheck }]): [string, Remark] => [
    id,
    {
      ...(note && !withheld.notes ? { note: scrub(note) } : {}),
      ...(evidence && !withheld.evidence ? { evidence: scrub(evidence) } : {}),
      ...(recheck === undefined ? {} : { recheck }),
    },
  ]);
  return Object.fromEntries(entries.filter(([, remark]) => Object.keys(remark).length > 0));
}

function withoutNames({ respondent: _, paper: __, ...document }: Document): Document {
  const { answers, orphaned, plan } = document;
  return {
    ...document,
    respondent: { body: '' },
    answers: withoutBy(answers),
    orphaned: withoutBy(orphaned),
    ...(plan ? { plan: withoutOwners(plan) } : {}),
  };
}

/**
 * The document without what is withheld; it is a whole document that opens again. Where names are withheld, a kept note
 * that holds one has a sign in its place.
 * @param sign stands for a name that was left out of a note
 */
export function withoutWithheld(document: Document, withheld: Withheld, sign: string): Document {
  if (!(withheld.notes || withheld.evidence || withheld.names)) return document;
  const remarks = remarksWithout(document, withheld, sign);
  const { texts, ...rest } = withheld.names ? withoutNames(document) : document;
  const mayKeepTexts = !(withheld.notes || withheld.names);
  return { ...rest, remarks, ...(texts && mayKeepTexts ? { texts } : {}) };
}
