import { describe, expect, it, vi } from 'vitest';
import { changeWords, remembered, startJapanese } from '../../src/locales/i18n';
import { ui } from '../../src/locales/ja/ui';

const alone = { type: '3rdParty', init: () => undefined } as const;

describe('remembered', () => {
  it('says what i18next says, with and without what is put in', () => {
    const i18n = startJapanese(alone);
    const t = remembered(i18n);
    expect([t('service'), t('service')]).toEqual([ui.service, ui.service]);
    for (const number of [1, 2]) expect(t('question.number', { number })).toBe(i18n.t('question.number', { number }));
  });

  it('looks a key up once', () => {
    const i18n = startJapanese(alone);
    const ask = vi.spyOn(i18n, 't');
    const t = remembered(i18n);
    t('service');
    t('service');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is of the language of its moment; made anew it speaks the next one', async () => {
    const i18n = startJapanese(alone);
    const before = remembered(i18n);
    expect(before('moves.next')).toBe(ui.moves.next);
    await changeWords(i18n, 'en');
    expect(remembered(i18n)('moves.next')).not.toBe(ui.moves.next);
  });
});
