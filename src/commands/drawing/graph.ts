import type { Catalogue } from '../../core/catalogue';
import { type Section, sectionsOf } from '../../core/interview';
import type { Condition } from '../../core/questionnaire';
import { inWords } from '../listing/conditions';

/** From what is heard to the question that it opens. */
export interface Edge {
  /** A question's id, or `profile` and the field. */
  readonly from: string;
  readonly to: string;
  /** The choices, or the profile's limit, that open the question. */
  readonly label: string;
}

export interface Graph {
  readonly sections: readonly Section[];
  readonly edges: readonly Edge[];
  /** Keys of the profile fields that open a question. */
  readonly profile: readonly string[];
}

const PROFILE = 'profile ';

export function isProfile(key: string): boolean {
  return key.startsWith(PROFILE);
}

function edgesInto(to: string, condition: Condition): readonly Edge[] {
  if ('all' in condition) return condition.all.flatMap((part) => edgesInto(to, part));
  if ('any' in condition) return condition.any.flatMap((part) => edgesInto(to, part));
  if ('question' in condition) return [{ from: condition.question, to, label: inWords(condition) }];
  const field = 'renewal' in condition ? 'renewals' : condition.profile;
  return [{ from: PROFILE + field, to, label: inWords(condition) }];
}

/** Every question in asking order, and every condition that opens one. */
export function graphOf(catalogue: Catalogue): Graph {
  const sections = sectionsOf(catalogue);
  const edges = sections.flatMap(({ questions }) =>
    questions.flatMap(({ id, askWhen }) => (askWhen ? edgesInto(id, askWhen) : [])),
  );
  const origins = new Set(edges.map(({ from }) => from));
  return { sections, edges, profile: [...origins].filter(isProfile) };
}
