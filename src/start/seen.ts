import { FORMAT } from '../core/document';

/** Where the picture of the page that is left waits for the next page of this tab. */
const KEY = `${FORMAT}/seen`;
/** What the picture is called by while it stands in the page. */
const ID = 'seen';

interface Seen {
  /** The address of the page, after and with the `#`. */
  readonly hash: string;
  readonly lang: string;
  readonly page: string;
}

declare global {
  interface Element {
    /** Absent before Edge 146. Without what runs or fetches, whatever the text says. */
    setHTML?(text: string, options: { readonly sanitizer: { readonly elements: readonly string[] } }): void;
  }
}

/** What a page of questions is made of; nothing else is drawn, whoever wrote it there. */
const elements =
  'a button details div fieldset footer h1 h2 header input label legend li main nav ol p section span summary textarea ul'.split(
    ' ',
  );

/** The page as it stands, as HTML. What is folded away is not seen, and is left out. */
export function pictureOf(page: HTMLElement): string {
  const copy = page.cloneNode(true) as HTMLElement;
  const inputs = page.querySelectorAll('input');
  for (const [index, input] of copy.querySelectorAll('input').entries()) {
    input.toggleAttribute('checked', inputs[index]?.checked);
  }
  const texts = page.querySelectorAll('textarea');
  for (const [index, text] of copy.querySelectorAll('textarea').entries()) text.textContent = texts[index]?.value ?? '';
  for (const fold of copy.querySelectorAll('details:not([open])')) {
    fold.replaceChildren(...fold.querySelectorAll(':scope > summary'));
  }
  return copy.innerHTML;
}

/** Opens the place for the picture, which takes an old PC longer than putting it there. Nothing where there is none. */
export function openPlace(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then no picture is kept.
  }
}

/**
 * Keeps the picture of a page that is left, for this tab and until it is shown once. The next page shows it until the
 * program is there: a reload in the middle of the questions stands at once where it stood.
 */
export function keepSeen(page: string): void {
  try {
    const seen: Seen = { hash: location.hash, lang: document.documentElement.lang, page };
    sessionStorage.setItem(KEY, JSON.stringify(seen));
  } catch {
    // Without it the next page is empty until the program is there.
  }
}

/** The picture of the page that was left at this very address, to be looked at only; null where there is none. */
export function lastSeen(): HTMLElement | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const { hash, lang, page }: Partial<Seen> = JSON.parse(kept ?? '');
    if (hash !== location.hash || typeof page !== 'string') return null;
    const picture = Object.assign(document.createElement('div'), { id: ID, lang, inert: true });
    if (!picture.setHTML) return null;
    picture.setHTML(page, { sanitizer: { elements } });
    return picture;
  } catch {
    return null;
  }
}

/** Takes the picture away, for what is really there. */
export function forgetSeen(): void {
  document.getElementById(ID)?.remove();
}
