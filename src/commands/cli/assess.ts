import { assess as assessed } from '../../core/assessment';
import type { Catalogue } from '../../core/catalogue';
import { forEachOpen, isMany, type Job } from './job';
import { headLine, longFormat, type Response } from './longFormat';
import type { Outlet } from './outlet';
import { type OpenEntry, warningsOf } from './telling';

interface Settings {
  readonly format: 'json' | 'long';
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Leaves out the name of the body, and of the file, which may hold it. */
  readonly isNameless: boolean;
}

function responseTo(entry: OpenEntry, number: number, catalogue: Catalogue, settings: Settings): Response {
  const { document } = entry.parsed;
  const shown = settings.isNameless ? { ...document, respondent: { body: '' } } : document;
  return {
    entry: number,
    file: settings.isNameless ? '' : entry.source.name,
    line: entry.line,
    warnings: warningsOf(entry, catalogue),
    document: shown,
    assessment: assessed(catalogue, document, settings.date),
  };
}

/** A response as data: where it came from, whose it is, and its whole assessment. */
function record({ entry, file, line, warnings, document, assessment }: Response): object {
  const { id, rev, savedAt, edition, respondent } = document;
  return {
    entry,
    ...(file === '' ? {} : { file }),
    ...(line === null ? {} : { line }),
    document: id,
    rev,
    savedAt,
    edition,
    ...(respondent.body === '' ? {} : { body: respondent.body }),
    warnings,
    assessment,
  };
}

/** Writes the assessment of each entry that opens. @returns the exit code */
export async function assess(job: Job, out: Outlet, settings: Settings): Promise<0 | 1> {
  const { catalogue, sources } = job;
  const rowsOf = longFormat(catalogue);
  const space = isMany(sources) ? undefined : 2;
  const textOf = {
    json: (response: Response) => `${JSON.stringify(record(response), null, space)}\n`,
    long: rowsOf,
  }[settings.format];
  if (settings.format === 'long') await out.write(headLine);
  let count = 0;
  return forEachOpen(job, async (entry) => {
    count += 1;
    await out.write(textOf(responseTo(entry, count, catalogue, settings)));
    return true;
  });
}
