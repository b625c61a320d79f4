import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { elementsIn, readPage, textIn } from '../../../src/commands/building/html';
import { inlined } from '../../../src/commands/building/oneFile';

const page = (head: string) =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8">${head}</head><body><div id="root"></div></body></html>`;
const entry = '<script type="module" crossorigin src="./assets/a.js"></script>';

/** The only script of a page that has been made of some code. */
function scriptOf(code: string): string {
  const whole = inlined(page(entry), (file) => (file === 'assets/a.js' ? code : undefined));
  const scripts = elementsIn(readPage(whole)).filter(({ tagName }) => tagName === 'script');
  expect(scripts).toHaveLength(1);
  return scripts.map(textIn).join();
}

const value = (code: string): unknown => new Function(code.replace('export default', 'return'))();

describe('inlined', () => {
  it('puts the script at the end of the body and the style where it was called for', () => {
    const files: Readonly<Record<string, string>> = { 'assets/a.js': 'run()', 'assets/a.css': 'a{}' };
    const whole = inlined(page(`${entry}<link rel="stylesheet" href="./assets/a.css">`), (file) => files[file]);
    expect(whole).toContain('<meta charset="utf-8"><style>a{}</style></head>');
    expect(whole).toContain('<div id="root"></div><script type="module">run()</script></body>');
  });

  it.each(['</script>', '</SCRIPT x', '<!--<script>', '<!-- </script> -->', '<script></script>'])(
    'keeps the meaning of a script that speaks of %s',
    (text) => {
      const code = `export default ${JSON.stringify(text)} + \`${text}\``;
      expect(value(scriptOf(code))).toBe(text + text);
    },
  );

  it('refuses a script in which the sign stands outside of a text', () => {
    expect(() => scriptOf('let a = 1, b = a<!--a')).toThrow();
  });

  it.each([
    '<script src="./assets/other.js"></script>',
    '<script src="https://elsewhere.example/a.js"></script>',
    '<link rel="icon" href="favicon.svg">',
    '<link rel="preconnect" href="https://elsewhere.example">',
  ])('refuses to leave %s outside', (what) => {
    expect(() => inlined(page(what), () => undefined)).toThrow(/still refers to/);
  });

  it('leaves links to other places alone', () => {
    const link = '<a href="https://www.soumu.go.jp/">.</a>';
    expect(inlined(page('').replace('</body>', `${link}</body>`), () => undefined)).toContain(link);
  });

  it('gives a page that reads the same when it is read again', () => {
    const whole = inlined(page(entry), () => 'run("</script>")');
    expect(parse(whole).childNodes).toHaveLength(2);
  });
});
