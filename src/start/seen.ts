import { FORMAT } from '../core/document';

/** Where the picture of the page that is left waits for the next page of this tab. */
const KEY = `${FORMAT}/seen`;
/** What the picture is called by while it stands in the page. */
const ID = 'seen';

/** An element as it stood: its name, what is written on it, and what is in it. */
type Drawn = readonly [name: string, attributes: Readonly<Record<string, string>>, inside: readonly (Drawn | string)[]];

interface Seen {
  /** The address of the page, after and with the `#`. */
  readonly hash: string;
  readonly lang: string;
  readonly page: Drawn;
}

/** What a page of questions is made of; nothing else is drawn, whoever wrote it there. */
const names = new Set(
  'a button details div fieldset footer h1 h2 header input label legend li main nav ol p section span summary textarea ul'.split(
    ' ',
  ),
);

/** What is folded away was not seen, and is left out. */
function insideOf(element: Element): readonly (Drawn | string)[] {
  if (element instanceof HTMLTextAreaElement) return [element.value];
  const isFolded = element instanceof HTMLDetailsElement && !element.open;
  const shown = isFolded ? element.querySelectorAll(':scope > summary') : element.childNodes;
  return [...shown].flatMap((node): readonly (Drawn | string)[] => {
    if (node instanceof Element) return names.has(node.localName) ? [drawn(node)] : [];
    return node instanceof Text ? [node.data] : [];
  });
}

function drawn(element: Element): Drawn {
  const { checked: _, ...written } = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, value]),
  );
  const isChecked = element instanceof HTMLInputElement && element.checked;
  return [element.localName, isChecked ? { ...written, checked: '' } : written, insideOf(element)];
}

/**
 * Keeps a picture of the page that is left, for this tab and until it is shown once. The next page shows it until the
 * program is there: a reload in the middle of the questions stands at once where it stood.
 */
export function keepSeen(page: HTMLElement): void {
  try {
    const { hash } = location;
    const seen: Seen = { hash, lang: document.documentElement.lang, page: drawn(page) };
    sessionStorage.setItem(KEY, JSON.stringify(seen));
  } catch {
    // Without it the next page is empty until the program is there.
  }
}

function draw([name, attributes, inside]: Drawn): HTMLElement {
  const element = document.createElement(names.has(name) ? name : 'span');
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside.map((part) => (typeof part === 'string' ? part : draw(part))));
  return element;
}

/** The picture of the page that was left at this very address, to be looked at only; null where there is none. */
export function lastSeen(): HTMLElement | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const { hash, lang, page }: Seen = JSON.parse(kept ?? '');
    if (hash !== location.hash) return null;
    return Object.assign(draw(page), { id: ID, lang, inert: true });
  } catch {
    return null;
  }
}

/** Takes the picture away, for what is really there. */
export function forgetSeen(): void {
  document.getElementById(ID)?.remove();
}
