import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/core/document';
import { ui as english } from '../../src/locales/en/ui';
import { ui as japanese } from '../../src/locales/ja/ui';

const reasons = Object.keys({
  empty: true,
  'too-large': true,
  workbook: true,
  'word-file': true,
  archive: true,
  gzip: true,
  'old-office': true,
  pdf: true,
  picture: true,
  csv: true,
  'utf-16': true,
  'shift-jis': true,
  'euc-jp': true,
  'not-utf8': true,
  'html-stripped': true,
  'html-foreign': true,
  'html-twice': true,
  'not-json': true,
  'too-deep': true,
  'too-many': true,
  'not-ours': true,
  damaged: true,
  'newer-unreadable': true,
  unreadable: true,
} satisfies Record<Refusal, true>);

describe('Refusal', () => {
  it.each([
    ['ja', japanese.save.refusals, /ください。$/],
    ['en', english.save.refusals, /\.$/],
  ])('has a sentence for every reason in %s, and none for another', (_, refusals, end) => {
    expect(Object.keys(refusals).sort()).toEqual(reasons.sort());
    for (const sentence of Object.values(refusals)) expect(sentence).toMatch(end);
  });
});
