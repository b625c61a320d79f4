import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { partsIn } from '../../src/core/branching';
import type { Catalogue } from '../../src/core/catalogue';
import { questionNumbers } from '../../src/core/interview';
import { blankFields, blankSections } from '../../src/reports/blank';
import { fieldName } from '../../src/reports/phrases';
import { speechIn } from '../support/speech';

const content: Catalogue = catalogue;
const numbers = questionNumbers(content);

describe.each(['ja', 'en'] as const)('blankSections in %s', async (language) => {
  const speech = await speechIn(language);
  const matter = { catalogue: content, speech };
  const all = blankSections(matter).flatMap(({ questions }) => questions);
  const numberOf = (id: string) => speech.t('question.number', { number: numbers.get(id) ?? 0 });
  const conditional = content.questions.filter(({ askWhen }) => askWhen);

  it('asks every question once, in asking order, numbered as on screen', () => {
    expect(all.map(({ id }) => id)).toEqual([...numbers.keys()]);
    expect(all.map(({ number }) => number)).toEqual([...numbers.keys()].map(numberOf));
  });

  it('offers every choice, わからない everywhere, and 該当なし where the question has it', () => {
    for (const { id, choices, others } of all) {
      const question = content.questions.find((one) => one.id === id);
      expect(choices.map((row) => row.id)).toEqual(question?.choices);
      expect(others.map((row) => row.id)).toEqual(['unknown', ...(question?.notApplicable ? ['not-applicable'] : [])]);
    }
  });

  it.each(conditional.map(({ id }) => id))('says when %s is to be answered, by number or by the profile', (id) => {
    const { when = '' } = all.find((one) => one.id === id) ?? {};
    const { askWhen } = content.questions.find((one) => one.id === id) ?? {};
    const parts = askWhen ? partsIn(askWhen) : [];
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      if ('question' in part) expect(when).toContain(numberOf(part.question));
      else if ('profile' in part) expect(when).toContain(fieldName(part.profile, speech));
    }
  });

  it.each(conditional.map(({ id }) => id))('leads past %s from every answer that closes it', (id) => {
    const { askWhen } = content.questions.find((one) => one.id === id) ?? {};
    for (const part of askWhen ? partsIn(askWhen) : []) {
      if (!('question' in part)) continue;
      const source = all.find((one) => one.id === part.question);
      const closing = [...(source?.choices ?? []), ...(source?.others ?? [])].filter(
        (row) => !part.in.includes(row.id),
      );
      expect(closing.length).toBeGreaterThan(0);
      for (const { way } of closing) expect(way).toContain('→');
    }
  });

  it('has no arrow where one simply goes on', () => {
    const arrows = all.flatMap(({ choices }) => choices.filter(({ way }) => way !== ''));
    const sources = new Set(
      conditional
        .flatMap(({ askWhen }) => (askWhen ? partsIn(askWhen) : []))
        .flatMap((part) => ('question' in part ? [part.question] : [])),
    );
    expect(
      new Set(all.filter(({ choices }) => choices.some((row) => arrows.includes(row))).map(({ id }) => id)),
    ).toEqual(sources);
  });

  it('asks for what the conditions hear of the profile', () => {
    expect(blankFields(matter).map(({ id }) => id)).toEqual(['counterSections', 'ownDevices']);
  });
});
