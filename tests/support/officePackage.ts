import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

type Parts = Readonly<Record<string, Uint8Array>>;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Read {
  readonly elements: readonly Element[];
  readonly texts: readonly string[];
  readonly trouble: readonly string[];
}

const isXml = (name: string) => name.endsWith('.xml') || name.endsWith('.rels');

/** Bytes as UTF-8, refusing what is none. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function readXml(name: string, bytes: Uint8Array): Read {
  const elements: Element[] = [];
  const texts: string[] = [];
  const trouble: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => trouble.push(`${name}: ${error.message}`));
  parser.on('opentag', (tag) => elements.push({ name: tag.name, attributes: tag.attributes }));
  parser.on('text', (text) => texts.push(text));
  try {
    parser.write(textOf(bytes)).close();
  } catch (error) {
    trouble.push(`${name}: ${String(error)}`);
  }
  return { elements, texts, trouble };
}

const named = (read: Read | undefined, name: string) => read?.elements.filter((one) => one.name === name) ?? [];

/** Every part has a content type, and every override a part. */
function contentTypeTrouble(names: readonly string[], read: Read | undefined): readonly string[] {
  const overrides = named(read, 'Override').map(({ attributes }) => attributes.PartName ?? '');
  const defaults = named(read, 'Default').map(({ attributes }) => (attributes.Extension ?? '').toLowerCase());
  const typed = (name: string) => overrides.includes(`/${name}`) || defaults.includes(name.split('.').at(-1) ?? '');
  const others = names.filter((name) => name !== '[Content_Types].xml' && !name.endsWith('/'));
  return [
    ...overrides
      .filter((part) => !names.includes(part.slice(1)))
      .map((part) => `no part for the content type of ${part}`),
    ...others.filter((name) => !typed(name)).map((name) => `no content type for ${name}`),
    ...overrides
      .filter((part, index) => overrides.indexOf(part) !== index)
      .map((part) => `two content types for ${part}`),
  ];
}

/** The folder from which targets of a file of relationships count: `word/_rels/document.xml.rels` counts from `word/`. */
const baseOf = (rels: string) => rels.replace(/_rels\/[^/]*$/, '');

function targetOf(rels: string, target: string): string {
  const path = new URL(target, `http://package/${baseOf(rels)}`).pathname;
  return decodeURIComponent(path.slice(1));
}

/** Every relationship leads somewhere, and every reference to one is met. */
function relationshipTrouble(rels: string, parts: Parts, all: ReadonlyMap<string, Read>): readonly string[] {
  const relationships = named(all.get(rels), 'Relationship').map(({ attributes }) => attributes);
  const ids = relationships.map(({ Id }) => Id ?? '');
  const source = rels.replace('_rels/', '').replace(/\.rels$/, '');
  const used = (all.get(source)?.elements ?? []).flatMap(({ attributes }) =>
    ['r:id', 'r:embed', 'r:link'].flatMap((name) => attributes[name] ?? []),
  );
  return [
    ...relationships
      .filter(({ TargetMode, Target = '' }) => TargetMode !== 'External' && !(targetOf(rels, Target) in parts))
      .map(({ Target }) => `${rels}: nothing at ${Target}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${rels}: two of ${id}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${source}: no relationship ${id}`),
    ...(source === '' || source in parts ? [] : [`${rels}: belongs to no part`]),
  ];
}

/** Elements of which no two in one part may have the same id. */
const IDENTIFIED: Readonly<Record<string, string>> = {
  'wp:docPr': 'id',
  'w:bookmarkStart': 'w:id',
  'w:style': 'w:styleId',
  'w:num': 'w:numId',
  'w:abstractNum': 'w:abstractNumId',
  sheet: 'sheetId',
};

function duplicateTrouble(name: string, { elements }: Read): readonly string[] {
  return Object.entries(IDENTIFIED).flatMap(([element, attribute]) => {
    const ids = elements.filter((one) => one.name === element).map(({ attributes }) => attributes[attribute] ?? '');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: two ${element} ${id}`);
  });
}

const SPILT = /\b(?:NaN|undefined|Infinity)\b|\[object Object\]/;

/** What a calculation that went wrong leaves behind. */
function spiltTrouble(name: string, { elements, texts }: Read): readonly string[] {
  const attributes = elements.flatMap((one) => Object.values(one.attributes));
  return [...texts, ...attributes].flatMap((text) => {
    const found = SPILT.exec(text);
    return found ? [`${name}: ${found[0]} in "${text.slice(0, 60)}"`] : [];
  });
}

/**
 * What is wrong with a file of Word or Excel by the rules of its package, in words for whoever reads the failure;
 * empty where nothing is.
 */
export function packageTrouble(bytes: Uint8Array): readonly string[] {
  let parts: Parts;
  try {
    parts = unzipSync(bytes);
  } catch (error) {
    return [`no package: ${String(error)}`];
  }
  const names = Object.keys(parts);
  const all = new Map(
    Object.entries(parts).flatMap(([name, data]) => (isXml(name) ? [[name, readXml(name, data)]] : [])),
  );
  const rels = names.filter((name) => name.endsWith('.rels'));
  return [
    ...['[Content_Types].xml', '_rels/.rels'].filter((name) => !(name in parts)).map((name) => `no ${name}`),
    ...[...all.values()].flatMap(({ trouble }) => trouble),
    ...contentTypeTrouble(names, all.get('[Content_Types].xml')),
    ...rels.flatMap((name) => relationshipTrouble(name, parts, all)),
    ...[...all].flatMap(([name, read]) => [...duplicateTrouble(name, read), ...spiltTrouble(name, read)]),
  ];
}

/** A part of a package as text; empty where there is none. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  return part ? strFromU8(part) : '';
}
