import { createHash } from 'node:crypto';
import { defaultTreeAdapter, serialize } from 'parse5';
import type { Plugin, Rolldown } from 'vite';
import { attribute, type Element, elementsIn, give, made, onlyOne, readPage, textIn } from './html.ts';

/** Kinds of a script that a browser runs or reads as instructions; anything else is data. */
const running: readonly (string | null)[] = [null, '', 'module', 'text/javascript', 'importmap', 'speculationrules'];

const hashOf = (method: 'sha256' | 'sha384', content: string | Uint8Array): string =>
  `${method}-${createHash(method).update(content).digest('base64')}`;

function hashesOf(elements: readonly Element[], name: 'script' | 'style'): readonly string[] {
  const inline = elements.filter(
    (element) =>
      element.tagName === name &&
      attribute(element, 'src') === null &&
      (name === 'style' || running.includes(attribute(element, 'type'))),
  );
  return [...new Set(inline.map((element) => `'${hashOf('sha256', textIn(element))}'`))];
}

/** What no hash allows, so that it would silently do nothing. */
function refused(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name, value }) => name === 'style' || /^on/.test(name) || /^\s*javascript:/i.test(value))
      .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
  );
}

/** What a page may fetch from beside it; the single file has nothing there. */
export interface OwnFiles {
  readonly scripts: boolean;
  readonly styles: boolean;
}

/**
 * The Content-Security-Policy of a page: its own inline scripts and styles by their SHA-256, its own files where it has
 * any, and nothing else. No request to anywhere, no text made into code or markup.
 * @throws where the page has attributes that the policy would block
 */
export function policyOf(page: string, own: OwnFiles): string {
  const elements = elementsIn(readPage(page));
  const blocked = refused(elements);
  if (blocked.length > 0) throw new Error(`the policy blocks ${blocked.join(', ')}`);
  const sources = (name: 'script' | 'style', hasFiles: boolean) =>
    [...(hasFiles ? ["'self'"] : []), ...hashesOf(elements, name)].join(' ') || "'none'";
  return [
    "default-src 'none'",
    `script-src ${sources('script', own.scripts)}`,
    `style-src ${sources('style', own.styles)}`,
    'img-src data:',
    "font-src 'none'",
    "connect-src 'none'",
    "worker-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

type ContentOf = (file: string) => string | Uint8Array | undefined;

/** Says in the page which content each of its files must have, so that a half-updated copy does not start. */
function giveIntegrity(elements: readonly Element[], contentOf: ContentOf): void {
  for (const element of elements) {
    const address = attribute(element, 'src') ?? attribute(element, 'href');
    const content = address?.startsWith('./') ? contentOf(address.slice(2)) : undefined;
    if (content !== undefined) give(element, 'integrity', hashOf('sha384', content));
  }
}

/**
 * A page with its policy, which stands before everything that it rules. The encoding alone goes before it, since
 * browsers look for that in the first 1,024 bytes only.
 */
export function withPolicy(text: string, own: OwnFiles, contentOf: ContentOf): string {
  const page = readPage(text);
  giveIntegrity(elementsIn(page), contentOf);
  const policy = policyOf(serialize(page), own);
  const meta = made('meta', { 'http-equiv': 'Content-Security-Policy', content: policy });
  const head = onlyOne(page, 'head');
  const encoding = elementsIn(head).find((element) => attribute(element, 'charset') !== null);
  if (!encoding) throw new Error('the page does not say its encoding');
  defaultTreeAdapter.detachNode(encoding);
  const [first] = head.childNodes;
  for (const element of [encoding, meta]) {
    if (first) defaultTreeAdapter.insertBefore(head, element, first);
    else defaultTreeAdapter.appendChild(head, element);
  }
  return serialize(page);
}

function contentIn(bundle: Rolldown.OutputBundle): ContentOf {
  return (file) => {
    const output = bundle[file];
    return output?.type === 'chunk' ? output.code : output?.source;
  };
}

const has = (bundle: Rolldown.OutputBundle, ending: string): boolean =>
  Object.keys(bundle).some((file) => file.endsWith(ending));

/** Puts its policy into every page that is built, after all other plugins. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const own = { scripts: has(bundle, '.js'), styles: has(bundle, '.css') };
        for (const output of Object.values(bundle)) {
          if (output.type !== 'asset' || !output.fileName.endsWith('.html')) continue;
          output.source = withPolicy(String(output.source), own, contentIn(bundle));
        }
      },
    },
  };
}
