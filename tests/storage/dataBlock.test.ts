import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import type { Refusal } from '../../src/core/document';
import { html } from '../../src/reports/formats/html';
import { dataBlock } from '../../src/storage/dataBlock';
import { parseBytes } from '../../src/storage/parse';
import { exportMatterOf } from '../support/exportMatter';
import { documentWith, NOW } from '../support/invented';

const document = documentWith(
  { purpose: { state: 'chosen', choice: 'written' } },
  {
    respondent: { body: '朝日村</script><!--' },
    remarks: { purpose: { note: '<script id="telework-readiness-check">{}</script>\r\n二行目\u2028三行目' } },
  },
);
const page = new TextDecoder().decode(await html.make(exportMatterOf(document)));
const opened = (text: string) => parseBytes(new TextEncoder().encode(text), catalogue);
const whole = { ok: true, document: { ...document, savedAt: NOW }, newer: false, altered: false };
const block = /<script type="application\/json"[^>]*>.*?<\/script>/s;
const refused = (reason: Refusal) => ({ ok: false, reason });

describe('a save file that is a web page', () => {
  it('opens as it was written', () => {
    expect(opened(page)).toEqual(whole);
  });

  it.each<[string, (text: string) => string]>([
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['line ends of Windows', (text) => text.replace(/\r?\n/g, '\r\n')],
    ['line ends of an old Mac', (text) => text.replaceAll('\n', '\r')],
    [
      'a line of a mail gateway after it',
      (text) => `${text}\r\n--\r\nこのメールは検査済みです。<b>OK</b> {"a":[1}\r\n`,
    ],
    ['a line of a mail gateway before it', (text) => `[外部からのメール]\n${text}`],
    [
      'a comment of a browser that saved it again',
      (text) => text.replace('<html', '<!-- saved from url=(0014)about:internet -->\n<html'),
    ],
    ['tags in capitals', (text) => text.replace('<script ', '<SCRIPT ').replace('</script>', '</SCRIPT>')],
    [
      'marks written another way',
      (text) =>
        text.replace(/<script type="application\/json" id="([a-z-]+)">/, "<script\n id='$1'\n type=application/json>"),
    ],
    [
      'a script of a filter before it',
      (text) => text.replace('<body>', '<body><script>var checked = "telework-readiness-check";</script>'),
    ],
    [
      'blanks around its data',
      (text) => text.replace(/(<script type="application\/json"[^>]*>)(.*?)(<\/script>)/s, '$1\r\n $2 \r\n$3'),
    ],
  ])('opens with %s', (_, change) => {
    const changed = change(page);
    expect(changed).not.toBe(page);
    expect(opened(changed)).toEqual(whole);
  });

  it.each<[Refusal, string, (text: string) => string]>([
    ['html-stripped', 'its data is taken out', (text) => text.replace(block, '')],
    [
      'html-stripped',
      'its data is emptied',
      (text) => text.replace(block, '<script type="application/json" id="telework-readiness-check"></script>'),
    ],
    [
      'html-stripped',
      'only its text is left',
      (text) =>
        `<html><body>${text
          .replace(block, '')
          .replace(/<style>.*?<\/style>/s, '')
          .replace(/<[^>]*>/g, ' ')}</body></html>`,
    ],
    ['html-twice', 'its data stands in it twice', (text) => text.replace(block, (data) => `${data}${data}`)],
    ['html-twice', 'another file follows', (text) => `${text}${text}`],
    ['not-json', 'it is cut within its data', (text) => text.slice(0, text.search(block) + 300)],
    ['not-json', 'its data is cut', (text) => text.replace('"answers":', '')],
    ['html-foreign', 'it is a page from elsewhere', () => '<!DOCTYPE html>\n<html lang="ja"><title>村</title></html>'],
    ['html-foreign', 'it is a picture as text', () => '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    [
      'not-ours',
      'its data is of another program',
      (text) => text.replace(/(<script type="application\/json"[^>]*>).*?(<\/script>)/s, '$1{"format":"other"}$2'),
    ],
  ])('is refused as %s where %s', (reason, _, change) => {
    expect(opened(change(page))).toEqual(refused(reason));
  });

  it('runs nothing and reads nothing but its data', () => {
    const armed = page.replace(
      '<body>',
      '<body onload="window.ran = 1"><script>window.ran = 1</script><img src=x onerror="window.ran = 1">',
    );
    expect(opened(armed)).toEqual(whole);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('tells where it was altered', () => {
    expect(
      opened(page.replace('"mode":"full"', '"mode":"quick"').replace('"mode": "full"', '"mode": "quick"')),
    ).toMatchObject({ ok: true, altered: true });
  });
});

describe('dataBlock', () => {
  it('knows a text that is no page', () => {
    for (const text of ['', 'text', '{"a":"<b>"}', 'a < b']) expect(dataBlock(text)).toBeNull();
  });
});
