import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf, withPolicy } from '../../../src/commands/building/policy';

const alone = { scripts: false, styles: false };
const hash = (text: string, method = 'sha256') => `${method}-${createHash(method).update(text).digest('base64')}`;
const page = (head: string, body = '') =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** The sources of one directive. */
const sourcesOf = (policy: string, directive: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${directive} `))
    ?.split(' ')
    .slice(1);

describe('policyOf', () => {
  it('allows nothing but data pictures to a page without scripts and styles', () => {
    expect(policyOf(page(''), alone)).toBe(
      "default-src 'none'; script-src 'none'; style-src 'none'; img-src data:; font-src 'none'; connect-src 'none'; " +
        "worker-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  it('allows every inline script and style by its hash, once, those in a template too', () => {
    const policy = policyOf(
      page(
        '<style>a{}</style>',
        '<script>1</script><template><style>b{}</style></template><script type="module">1</script>',
      ),
      alone,
    );
    expect(sourcesOf(policy, 'script-src')).toEqual([`'${hash('1')}'`]);
    expect(sourcesOf(policy, 'style-src')).toEqual([`'${hash('a{}')}'`, `'${hash('b{}')}'`]);
  });

  it('does not take for a style what stands within a script', () => {
    const code = 'const text = "<style>a{}</style>"';
    const policy = policyOf(page('', `<script>${code}</script>`), alone);
    expect(sourcesOf(policy, 'style-src')).toEqual(["'none'"]);
    expect(sourcesOf(policy, 'script-src')).toEqual([`'${hash(code)}'`]);
  });

  it('hashes a text as the browser reads it, with its line ends made one', () => {
    expect(sourcesOf(policyOf(page('', '<script>1\r\n2</script>'), alone), 'script-src')).toEqual([
      `'${hash('1\n2')}'`,
    ]);
  });

  it('gives no hash to data', () => {
    const policy = policyOf(page('', '<script type="application/json">{}</script>'), alone);
    expect(sourcesOf(policy, 'script-src')).toEqual(["'none'"]);
  });

  it('allows its own files where the build has some', () => {
    const policy = policyOf(page('<style>a{}</style>'), { scripts: true, styles: true });
    expect(sourcesOf(policy, 'script-src')).toEqual(["'self'"]);
    expect(sourcesOf(policy, 'style-src')).toEqual(["'self'", `'${hash('a{}')}'`]);
  });

  it.each([
    ['a style in an attribute', '<p style="color:red"></p>'],
    ['a style in an attribute of a template', '<template><p style="color:red"></p></template>'],
    ['a handler in an attribute', '<p onclick="go()"></p>'],
    ['a script in an address', '<a href=" javascript:go()"></a>'],
  ])('refuses %s, which it would block', (_what, body) => {
    expect(() => policyOf(page('', body), alone)).toThrow(/the policy blocks/);
  });
});

describe('withPolicy', () => {
  const files: Readonly<Record<string, string>> = { 'a.js': 'run()', 'a.css': 'a{}' };
  const built = withPolicy(
    page(
      '<title>t</title><link rel="stylesheet" href="./a.css"><link rel="icon" href="data:,">',
      '<script src="./a.js"></script><a href="https://www.soumu.go.jp/">.</a>',
    ),
    { scripts: true, styles: true },
    (file) => files[file],
  );

  it('puts the policy right after the encoding, before all that it rules', () => {
    expect(built).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><title>/,
    );
  });

  it('says which content its own files have, and nothing of other addresses', () => {
    expect(built).toContain(`<script src="./a.js" integrity="${hash('run()', 'sha384')}">`);
    expect(built).toContain(`<link rel="stylesheet" href="./a.css" integrity="${hash('a{}', 'sha384')}">`);
    expect(built.match(/integrity/g)).toHaveLength(2);
  });

  it('refuses a page that does not say its encoding', () => {
    expect(() => withPolicy('<title>t</title>', alone, () => undefined)).toThrow(/encoding/);
  });
});
