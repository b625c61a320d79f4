import type { Catalogue } from '../../core/catalogue';
import type { Entry } from './entries';
import { forEach, type Job } from './job';
import { entryName, isOpen, refusalText, warningsOf, warningText, warningTexts } from './telling';
import { filled, type Words } from './words';

function lines(entry: Entry, catalogue: Catalogue, words: Words): readonly string[] {
  if (!isOpen(entry)) return [refusalText(entry, words) ?? ''];
  return [filled(words.entry.opens, { name: entryName(entry, words) }), ...warningTexts(entry, catalogue, words)];
}

/** The same as data: `file`, `line`, `opens`, and with it either the reason or what the document is. */
function record(entry: Entry, catalogue: Catalogue, words: Words): object {
  const { source, line, parsed } = entry;
  const place = { file: source.name, ...(line === null ? {} : { line }) };
  if (!parsed.ok) return { ...place, opens: false, reason: parsed.reason, sentence: words.refusals[parsed.reason] };
  if (!isOpen(entry)) return place;
  const { id, rev, edition, savedAt, answers } = entry.parsed.document;
  const warnings = warningsOf(entry, catalogue).map((warning) => ({
    warning,
    sentence: warningText(warning, entry, catalogue, words),
  }));
  return { ...place, opens: true, document: id, rev, savedAt, edition, answers: Object.keys(answers).length, warnings };
}

/** Says of each entry whether it opens. @returns the exit code */
export function validate(job: Job, format: 'text' | 'json'): Promise<0 | 1> {
  const { catalogue, words, around } = job;
  return forEach(job, async (entry) => {
    const said = format === 'json' ? [JSON.stringify(record(entry, catalogue, words))] : lines(entry, catalogue, words);
    await around.out.write(said.map((line) => `${line}\n`).join(''));
    return entry.parsed.ok;
  });
}
