import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document } from '../../src/core/document';
import type { Answer } from '../../src/core/questionnaire';
import { fitting } from '../../src/storage/fitting';
import { chosen, documentWith, invented, NOW, notApplicable, tool, unknown } from '../support/invented';

const method = { id: 'remote-desktop', needs: [], cases: [], sources: [] } as unknown as Catalogue['methods'][number];
const catalogue: Catalogue = { ...invented, methods: [method], tools: [tool('chat', [])] };

const given = (answer: Answer) => ({ answer, at: NOW });
const fitted = (answers: Record<string, Answer>, more: Partial<Document> = {}) =>
  fitting(documentWith(answers, more), catalogue);
const profileOf = (profile: Document['profile']) => fitted({}, { profile }).profile;

describe('fitting', () => {
  it('keeps what the questions offer where it is', () => {
    const answers = { a: chosen('all'), b: notApplicable, c: unknown };
    expect(fitted(answers)).toEqual(documentWith(answers));
  });

  it.each<[string, string, Answer]>([
    ['a choice that its question does not have', 'a', chosen('gone')],
    ['該当なし where its question never has it', 'a', notApplicable],
    ['a choice of a question that is not there', 'gone', chosen('all')],
    ['わからない to a question that is not there', 'gone', unknown],
    ['該当なし to a question that is not there', 'gone', notApplicable],
  ])('keeps %s apart', (_, question, answer) => {
    expect(fitted({ [question]: answer, c: unknown })).toEqual(
      documentWith({ c: unknown }, { orphaned: { [question]: given(answer) } }),
    );
  });

  it('brings back what was kept apart once it is offered, and leaves the rest apart', () => {
    const orphaned = { a: given(chosen('all')), gone: given(unknown) };
    expect(fitted({}, { orphaned })).toEqual(
      documentWith({ a: chosen('all') }, { orphaned: { gone: given(unknown) } }),
    );
  });

  it('prefers the answer given to the one that was kept apart', () => {
    const { answers, orphaned } = fitted({ a: unknown }, { orphaned: { a: given(chosen('all')) } });
    expect([answers, orphaned]).toEqual([{ a: given(unknown) }, {}]);
  });

  it('keeps nothing apart that an answer not offered would replace but the answer', () => {
    const { answers, orphaned } = fitted({ a: chosen('gone') }, { orphaned: { a: given(notApplicable) } });
    expect([answers, orphaned]).toEqual([{}, { a: given(chosen('gone')) }]);
  });

  it('keeps of the profile what the lists have', () => {
    const whole = {
      bodyType: 'town',
      networkModel: 'alpha',
      remoteMethod: 'remote-desktop',
      ownDevices: 'some',
      newOffice: 'planned',
      aims: ['efficiency'],
      tools: ['chat'],
      staff: 57,
    } as const;
    expect(profileOf(whole)).toEqual(whole);
    expect(profileOf({ remoteMethod: 'none' })).toEqual({ remoteMethod: 'none' });
  });

  it.each(['bodyType', 'networkModel', 'remoteMethod', 'ownDevices', 'newOffice'])(
    'takes a %s that the lists no longer have for not said',
    (field) => {
      expect(profileOf({ [field]: 'gone', staff: 57 })).toEqual({ staff: 57 });
    },
  );

  it('takes out the aims and tools that the lists no longer have, and adds none where none was said', () => {
    expect(profileOf({ aims: ['gone', 'efficiency'] })).toEqual({ aims: ['efficiency'] });
    expect(profileOf({ tools: ['gone', 'chat'] })).toEqual({ tools: ['chat'] });
    expect(profileOf({})).toEqual({});
  });
});
