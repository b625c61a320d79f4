import type { Catalogue } from '../../core/catalogue';
import type { Clause } from '../../core/checks';
import { inWords } from './conditions';
import { ids } from './lines';
import { noteOf } from './names';

function clauseInWords(clause: Clause): string {
  if ('either' in clause) return clause.either.map((part) => `(${clauseInWords(part)})`).join(' or ');
  if ('tools' in clause) return `tools of the profile: ${clause.tools} ${ids(clause.of)}`;
  if ('exceeds' in clause) return `profile ${clause.profile} exceeds ${clause.exceeds}`;
  if ('state' in clause) return `${clause.question} is ${clause.state}`;
  if ('profile' in clause && 'in' in clause) return `profile ${clause.profile} is ${clause.in.join(' or ')}`;
  return inWords(clause);
}

export function checkListing({ checks }: Catalogue): readonly string[] {
  return checks.flatMap(({ id, when }) => [
    '',
    `${id}: ${noteOf(id)}`,
    ...when.map((clause) => `   ${clauseInWords(clause)}`),
  ]);
}
