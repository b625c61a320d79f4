import type { HtmlTagDescriptor, Plugin } from 'vite';
import { browser as english } from '../../locales/en/browser.ts';
import { browser as japanese } from '../../locales/ja/browser.ts';

const words = { ja: japanese, en: english };

/**
 * Shows the notice, and takes away the page that would not answer, where the browser is older than what the program is
 * built for (Chromium 111 and its like) or Edge is in IE mode. ES3 alone, so that every browser reads it.
 */
export const check = `(function () {
  var css = window.CSS;
  if (css && css.supports && css.supports('color', 'color-mix(in srgb, red, red)') && [].toSorted) return;
  document.getElementById('browser-notice').removeAttribute('hidden');
  var root = document.getElementById('root');
  root.parentNode.removeChild(root);
  var pages = document.getElementsByTagName('template');
  while (pages.length > 0) pages[0].parentNode.removeChild(pages[0]);
})();`;

/** Sentences in both languages, a paragraph each. */
const sentences = (...names: readonly (keyof typeof japanese)[]): HtmlTagDescriptor[] =>
  (['ja', 'en'] as const).flatMap((lang) =>
    names.map((name) => ({ tag: 'p', attrs: { lang }, children: words[lang][name] })),
  );

/** Says what to do where a browser is too old for the program or runs no scripts, in place of a white page. */
export function browserNotice(): Plugin {
  return {
    name: 'browser-notice',
    transformIndexHtml: () => [
      {
        tag: 'div',
        // Styles of its own would win over `hidden`.
        attrs: { id: 'browser-notice', hidden: true },
        children: [{ tag: 'div', attrs: { class: 'browser-notice' }, children: sentences('old', 'mode', 'ask') }],
        injectTo: 'body-prepend',
      },
      {
        tag: 'noscript',
        children: [{ tag: 'div', attrs: { class: 'browser-notice' }, children: sentences('script') }],
        injectTo: 'body-prepend',
      },
      { tag: 'script', children: check, injectTo: 'body' },
    ],
  };
}
