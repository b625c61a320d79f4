import type { Check, Clause } from '../../core/checks';
import { questionsIn } from '../../core/conditions';
import { formatList } from '../../locales/format';
import { conditionText, fieldName, profileValue, type Speech } from '../phrases';
import { type Entry, fact, type Line, lineTo, type Matter } from './entry';

/** One statement of a check in words. */
function clauseText(clause: Clause, speech: Speech): string {
  const { t, language } = speech;
  if ('either' in clause) return clause.either.map((part) => clauseText(part, speech)).join(t('result:rules.or'));
  if ('tools' in clause) {
    const tools = formatList(
      clause.of.map((tool) => t('result:rules.choice', { choice: t(`lists:tools.${tool}`) })),
      language,
    );
    return t(`reasoning:says.tools.${clause.tools}`, { tools });
  }
  if ('exceeds' in clause) {
    const [larger, smaller] = [fieldName(clause.profile, speech), fieldName(clause.exceeds, speech)];
    return t('reasoning:says.exceeds', { larger, smaller });
  }
  if ('state' in clause) {
    return t('reasoning:says.answered', {
      ask: t(`questions:${clause.question}.ask`),
      answer: t(`answer.${clause.state}`),
    });
  }
  if ('profile' in clause && 'in' in clause) {
    const values = clause.in.map((value) =>
      t('result:rules.choice', { choice: profileValue(clause.profile, value, speech) }),
    );
    return t('reasoning:says.oneOf', {
      field: fieldName(clause.profile, speech),
      values: formatList(values, language),
    });
  }
  return conditionText(clause, speech);
}

/** Every question that a statement looks at. */
function questionsOf(clause: Clause): readonly string[] {
  if ('either' in clause) return clause.either.flatMap(questionsOf);
  if ('question' in clause) return [clause.question];
  return 'all' in clause || 'any' in clause ? questionsIn(clause) : [];
}

function checkEntry({ id, when }: Check, { speech }: Matter): Entry {
  const { t } = speech;
  const questions = [...new Set(when.flatMap(questionsOf))].map(
    (question): Line => lineTo('question', question, t(`questions:${question}.ask`)),
  );
  return {
    kind: 'check',
    id,
    title: t(`checks:notes.${id}`),
    facts: [
      ...fact(
        t('reasoning:facts.when'),
        when.map((clause) => clauseText(clause, speech)),
        'ours',
      ),
      ...fact(t('reasoning:facts.questions'), questions),
    ],
    sources: [],
  };
}

/** Every consistency rule, in the catalogue's order. */
export function checkEntries(matter: Matter): readonly Entry[] {
  return matter.catalogue.checks.map((check) => checkEntry(check, matter));
}
