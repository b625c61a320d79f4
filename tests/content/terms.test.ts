import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { words as details } from '../../src/locales/ja/details';
import { words as first } from '../../src/locales/ja/first';

/** What the whole self-check is about; explained at the first question. */
const subject = 'telework';

const names = Object.entries(details.glossary).flatMap(([id, { term }]) =>
  term
    .replace(/（[^）]*）/g, '')
    .split(/[・／]/)
    .filter((name) => name.length > 1)
    .map((name) => ({ id, name })),
);

function textOf(id: keyof typeof first.questions): string {
  const { ask, choices, ...more } = first.questions[id];
  return [ask, 'hint' in more ? more.hint : '', ...Object.values(choices)].join(' ');
}

describe('the terms of a question', () => {
  it.each(catalogue.questions.map((question) => [question.id, question] as const))(
    'explain every glossary term that %s uses',
    (id, { terms }) => {
      const used = names.filter(({ name }) => textOf(id).includes(name)).map((term) => term.id);
      expect(terms).toEqual(expect.arrayContaining([...new Set(used)].filter((term) => term !== subject)));
    },
  );

  it('explain the subject itself at the first question', () => {
    expect(catalogue.questions[0].terms).toContain(subject);
  });
});
