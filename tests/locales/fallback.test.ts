import { initReactI18next } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startWords } from '../../src/locales/i18n';
import { ui } from '../../src/locales/ja/ui';

afterEach(() => {
  vi.doUnmock('../../src/locales/en/first');
});

describe('startWords', () => {
  it('fault 32: begins in Japanese where the words of the language asked for cannot be had', async () => {
    vi.doMock('../../src/locales/en/first', () => {
      throw new Error('not to be had');
    });
    const words = await startWords('en', initReactI18next);
    expect(words.t('moves.next')).toBe(ui.moves.next);
    expect(words.t('welcome.beginWithQuestions')).toBe(ui.welcome.beginWithQuestions);
  });
});
