import type { Shelf } from '../core/keeping';
import { type Finding, type Seen, type Trial, trials } from '../core/selfTest';
import { type Opened, recordKinds, type StorageUse } from '../core/thisFile';
import { formatDate, formatNumber, formatTime } from '../locales/format';
import type { Speech } from './phrases';

const MEGABYTE = 1_000_000;

/** What the help desk is told. Nothing of a document is among it, nor where the file lies: folders have names of people. */
export interface SelfTestMatter {
  readonly version: string;
  readonly edition: string;
  readonly opened: Opened;
  /** What the browser says it is. */
  readonly browser: string;
  readonly shelf: Shelf;
  readonly storage: StorageUse;
  readonly findings: readonly Finding[];
  readonly seen: Readonly<Record<Trial, Seen>>;
  /** When it was tested, ISO 8601 with offset. */
  readonly at: string;
}

/** All that the program itself keeps. */
export function totalOf({ records }: Pick<StorageUse, 'records'>) {
  const all = recordKinds.map((kind) => records[kind]);
  const sum = (field: 'count' | 'bytes') => all.reduce((total, use) => total + use[field], 0);
  return { count: sum('count'), bytes: sum('bytes') };
}

/** Usage and quota in megabytes, as they are shown; null where the browser gives no estimate. */
export function estimateIn({ estimate }: Pick<StorageUse, 'estimate'>, { language }: Speech) {
  if (!estimate) return null;
  const shown = (bytes: number) => formatNumber(bytes / MEGABYTE, language);
  return { usage: shown(estimate.usage), quota: formatNumber(Math.round(estimate.quota / MEGABYTE), language) };
}

/** How a check went, in one line. */
function findingLine({ id, outcome, measured, took }: Finding, { t, language }: Speech): string {
  const name = t(`file:checks.${id}.name`);
  const line = { outcome: t(`file:test.outcomes.${outcome}`), name, took: formatNumber(took, language) };
  return measured ? t('file:report.measured', { ...line, measured }) : t('file:report.finding', line);
}

/** The record of a self-test as plain text, to be handed to those who help. */
export function selfTestText(matter: SelfTestMatter, speech: Speech): string {
  const { t, language } = speech;
  const { count, bytes } = totalOf(matter.storage);
  const estimate = estimateIn(matter.storage, speech);
  const facts = [
    [t('file:report.at'), `${formatDate(matter.at, language)} ${formatTime(matter.at)}`],
    [t('file:facts.version'), matter.version],
    [t('file:facts.edition'), matter.edition],
    [t('file:facts.opened'), t(`file:report.openedAs.${matter.opened}`)],
    [t('file:report.browser'), matter.browser],
    [t('file:storage.shelf'), t(`file:storage.shelves.${matter.shelf}`)],
    [t('file:report.kept'), t('file:report.keptIs', { count, bytes: formatNumber(bytes, language) })],
    [t('file:report.estimate'), estimate ? t('file:report.estimateIs', estimate) : t('file:report.none')],
  ] as const;
  const told = facts.map(([label, text]) => t('punctuation.labelled', { label, text }));
  const seen = trials.map((trial) =>
    t('file:report.trial', { seen: t(`file:trials.seen.${matter.seen[trial]}`), ask: t(`file:trials.${trial}.ask`) }),
  );
  const findings = matter.findings.map((finding) => findingLine(finding, speech));
  return [t('file:report.heading'), ...told, '', ...findings, '', ...seen].join('\n');
}
