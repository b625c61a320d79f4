import type { Case } from '../../core/advice';
import type { Catalogue } from '../../core/catalogue';
import type { Source } from '../../core/reference';
import { formatAsOf } from '../../locales/format';
import { ids } from './lines';
import { caseNameOf, sourceNameOf } from './names';

/** 情報時点 as the screens write it. */
function dated(asOf: string): string {
  return asOf === 'unknown' ? 'date not known' : formatAsOf(asOf, 'ja');
}

function sizes({ population, staff }: Case): string {
  const people = population
    ? `${population.about ? 'about ' : ''}${population.value} (${dated(population.asOf)})`
    : '-';
  const workers = staff ? `${staff.about ? 'about ' : ''}${staff.value} (${staff.mark})` : '-';
  return `population: ${people} | staff: ${workers}`;
}

function caseLines({ sources }: Catalogue, entry: Case): readonly string[] {
  const kindOf = (id: string) => sources.find((source) => source.id === id)?.kind ?? 'missing';
  const from = entry.sources.map((id) => `${id} (${kindOf(id)})`);
  const steps = entry.timeline.map(({ id, date, certainty }) => `${id} ${date ?? '-'} ${certainty}`);
  return [
    '',
    `${entry.id}: ${caseNameOf(entry.id)}`,
    `   ${entry.bodyType} | ${sizes(entry)} | as of: ${dated(entry.asOf)}`,
    `   sources: ${ids(from)}`,
    `   trigger: ${entry.trigger ?? '-'} | aims: ${ids(entry.aims)} | stage: ${entry.stage ?? '-'} | methods: ${ids(entry.methods)} | tools: ${ids(entry.tools)}`,
    ...(steps.length > 0 ? [`   timeline: ${steps.join('; ')}`] : []),
  ];
}

export function caseListing(catalogue: Catalogue, group: Case['group']): readonly string[] {
  return catalogue.cases.filter((entry) => entry.group === group).flatMap((entry) => caseLines(catalogue, entry));
}

export function sourceListing({ sources }: Catalogue): readonly string[] {
  return sources.map(
    ({ id, kind, asOf, url }: Source) =>
      `${id} | ${kind} | ${dated(asOf)} | ${sourceNameOf(id)} | ${url ?? 'no address'}`,
  );
}
