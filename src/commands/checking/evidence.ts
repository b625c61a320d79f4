import type { Catalogue } from '../../core/catalogue';
import type { ContentFault } from './fault';

const MONTH = String.raw`(19|20)\d{2}-(0[1-9]|1[0-2])`;
const AS_OF = new RegExp(`^((19|20)\\d{2}|${MONTH}|unknown)$`);
const FIGURE = new RegExp(`^${MONTH}(-(0[1-9]|[12]\\d|3[01]))?$`);
const STEP = new RegExp(`^((19|20)\\d{2}|${MONTH}|${MONTH}/${MONTH})$`);

interface Evidenced {
  readonly id: string;
  readonly sources: readonly string[];
}

/** What speaks of the world outside must say where from; glossary entries may rest on common knowledge. */
function sourceless(catalogue: Catalogue): readonly string[] {
  const { questions, cases, tools, methods, prices, figures, doubts } = catalogue;
  const kinds = { questions, cases, tools, methods, prices, figures, doubts };
  return Object.entries<readonly Evidenced[]>(kinds).flatMap(([kind, entries]) =>
    entries.filter(({ sources }) => sources.length === 0).map(({ id }) => `${kind} ${id}`),
  );
}

function undated({ sources, cases, prices, figures }: Catalogue): readonly string[] {
  const steps = cases.flatMap((entry) => entry.timeline.map((step) => ({ ...step, at: `${entry.id} ${step.id}` })));
  return [
    ...sources.filter(({ asOf }) => !AS_OF.test(asOf)).map(({ id }) => `sources ${id}`),
    ...cases.filter(({ asOf }) => !AS_OF.test(asOf)).map(({ id }) => `cases ${id}`),
    ...prices.filter(({ asOf }) => !AS_OF.test(asOf)).map(({ id }) => `prices ${id}`),
    ...figures.filter(({ asOf }) => !FIGURE.test(asOf)).map(({ id }) => `figures ${id}`),
    ...steps
      .filter(({ date, certainty }) => (date === null ? certainty !== 'unknown' : !STEP.test(date)))
      .map(({ at }) => `cases ${at}`),
  ];
}

function isPage(url: string): boolean {
  return URL.canParse(url) && /^https?:\/\//.test(url);
}

/** Entries without a source, without a date of the allowed form, and sources whose address is no page on the web. */
export function datesAndSources(catalogue: Catalogue): readonly ContentFault[] {
  const strange = catalogue.sources.filter(({ url }) => url !== undefined && !isPage(url));
  return [
    ...sourceless(catalogue).map((at) => ({ fault: 'source', at }) as const),
    ...undated(catalogue).map((at) => ({ fault: 'date', at }) as const),
    ...strange.map(({ id }) => ({ fault: 'address', at: `sources ${id}` }) as const),
  ];
}
