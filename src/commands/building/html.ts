import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Page = DefaultTreeAdapterTypes.Document;

type Attributes = Readonly<Record<string, string>>;

/** Reads a page as a browser does that runs no script, so that what stands in `noscript` is seen too. */
export const readPage = (text: string): Page => parse(text, { scriptingEnabled: false });

/** Every element in the order of the text, those within a `template` too. */
export function elementsIn(parent: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!defaultTreeAdapter.isElementNode(node)) return [];
    const inside = 'content' in node ? elementsIn(node.content as DefaultTreeAdapterTypes.DocumentFragment) : [];
    return [node, ...inside, ...elementsIn(node)];
  });
}

/** The first element of a name. @throws where the page has none */
export function onlyOne(page: Page, name: string): Element {
  const found = elementsIn(page).find(({ tagName }) => tagName === name);
  if (!found) throw new Error(`the page has no <${name}>`);
  return found;
}

/** The value of an attribute; null where it is absent. */
export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}

export function give(element: Element, name: string, value: string): void {
  defaultTreeAdapter.adoptAttributes(element, [{ name, value }]);
}

export function made(name: string, attributes: Attributes, text = ''): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  if (text) defaultTreeAdapter.insertText(element, text);
  return element;
}

/** The text between the tags of an element that holds nothing but text. */
export function textIn({ childNodes }: Element): string {
  return childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
}
