import { isStale } from '../../core/dates';
import type { Source } from '../../core/reference';
import { formatAsOf } from '../../locales/format';
import type { Speech } from '../phrases';
import { folded } from '../search';
import type { Chapter } from './chapters';
import { anchorOf, type Entry, type Matter } from './entry';

/** A source as it is listed: name, kind, date. @param date `YYYY-MM-DD`, today */
function sourceText({ id, url, kind, asOf, perishable }: Source, { t, language }: Speech, date: string): string {
  return [
    t(`sources:${id}`),
    url ? t('result:sources.outside') : '',
    t(`result:sources.kinds.${kind}`),
    t('result:sources.asOf', { asOf: asOf === 'unknown' ? t('result:sources.unknown') : formatAsOf(asOf, language) }),
    perishable && isStale(asOf, date) ? t('result:sources.stale') : '',
  ].join('\n');
}

function entryText({ kind, id, title, facts }: Entry, { t }: Speech): string {
  const said = facts.flatMap(({ label, lines, mark }) => [
    label,
    ...lines.map(({ text }) => text),
    mark ? t(`reasoning:marks.${mark}`) : '',
  ]);
  return [t(`reasoning:kinds.${kind}`), id, title, ...said, t('result:sources.title')].join('\n');
}

/** All that an entry says, its sources included, folded for searching, by its anchor. @param date `YYYY-MM-DD`, today */
export function searchable(
  all: readonly Chapter[],
  { catalogue, speech }: Matter,
  date: string,
): ReadonlyMap<string, string> {
  const sources = new Map(catalogue.sources.map((source) => [source.id, sourceText(source, speech, date)]));
  const entries = all.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  return new Map(
    entries.map((entry) => {
      const cited = entry.sources.map((id) => sources.get(id) ?? '');
      return [anchorOf(entry), folded([entryText(entry, speech), ...cited].join('\n'))];
    }),
  );
}
