import { defaultTreeAdapter, serialize } from 'parse5';
import { type Plugin, parseAst, type Rolldown } from 'vite';
import { inOneFile } from './bundle.ts';
import { attribute, type Element, elementsIn, made, onlyOne, readPage, textIn } from './html.ts';

/** The name of the single file, beside the normal site. */
export const ONE_FILE = 'telework-check.html';

type TextOf = (file: string) => string | undefined;

/** What begins or ends a script for an HTML parser, written as a string of the same meaning that does not. */
const quiet = (code: string): string => code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C');

const addressOf = (element: Element): string | null =>
  attribute(element, 'src') ?? (element.tagName === 'link' ? attribute(element, 'href') : null);

/** The file of the build that an element brings in; undefined where it brings none. */
function fileOf(element: Element, textOf: TextOf): string | undefined {
  const address = addressOf(element);
  return address?.startsWith('./') ? textOf(address.slice(2)) : undefined;
}

/** @throws where anything is left outside, or a browser would read a script differently from how it was written */
function check(page: string, codes: readonly string[]): void {
  const elements = elementsIn(readPage(page));
  const outside = elements.map(addressOf).filter((address) => address !== null && !address.startsWith('data:'));
  if (outside.length > 0) throw new Error(`the single file still refers to ${outside.join(', ')}`);
  const scripts = elements.filter(({ tagName }) => tagName === 'script').map(textIn);
  if (!codes.every((code) => scripts.includes(code))) throw new Error('a script is cut off by its own text');
  for (const code of codes) parseAst(code);
}

/** A built page with its scripts, at the end, and its styles inside. */
export function inlined(text: string, textOf: TextOf): string {
  const page = readPage(text);
  const body = onlyOne(page, 'body');
  const codes: string[] = [];
  for (const element of elementsIn(page)) {
    const content = fileOf(element, textOf);
    if (content === undefined) continue;
    if (element.tagName === 'script') {
      codes.push(quiet(content));
      defaultTreeAdapter.appendChild(body, made('script', { type: 'module' }, quiet(content)));
    } else defaultTreeAdapter.insertBefore(element.parentNode ?? body, made('style', {}, content), element);
    defaultTreeAdapter.detachNode(element);
  }
  const whole = serialize(page);
  check(whole, codes);
  return whole;
}

function contentIn(bundle: Rolldown.OutputBundle): TextOf {
  return (file) => {
    const output = bundle[file];
    return output?.type === 'chunk' ? output.code : output?.source.toString();
  };
}

/**
 * Makes of the site one HTML file that asks for nothing. All code stands in one script; a part that is fetched by the
 * site still runs only when it is wanted.
 */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: inOneFile,
    enforce: 'post',
    config: () => ({
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        modulePreload: false,
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = inlined(contentIn(bundle)('index.html') ?? '', contentIn(bundle));
        for (const file of Object.keys(bundle)) delete bundle[file];
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source: page });
      },
    },
  };
}
