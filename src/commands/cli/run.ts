import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogue as content } from '../../content/catalogue';
import type { Catalogue } from '../../core/catalogue';
import { contentFaults } from '../checking/contentFaults';
import { assess } from './assess';
import { CALL, helpText } from './help';
import type { Job, Surroundings } from './job';
import { writeThrough } from './outlet';
import { report } from './report';
import { type Misuse, type Request, requested } from './request';
import { type Sources, sourcesOf } from './sources';
import { validate } from './validate';
import { filled, type Words, wordsOf } from './words';

type Of<C extends Request['command']> = Extract<Request, { readonly command: C }>;

const catalogue: Catalogue = content;

const languagesFor = (language: Request['language']) => (language ? [language] : (['ja', 'en'] as const));

/** What is wrong with the command, in both languages. */
async function misused({ misuse, values }: Misuse, { told }: Surroundings): Promise<2> {
  for (const words of [wordsOf.ja, wordsOf.en]) {
    const said = [filled(words.misuse[misuse], values), filled(words.misuse.more, { help: `${CALL} --help` })];
    await told.write(`${said.join(' ')}\n`);
  }
  return 2;
}

async function checkContent({ format }: Of<'content'>, words: Words, { out, told }: Surroundings): Promise<0 | 1> {
  const faults = await contentFaults(catalogue);
  for (const { fault, at } of faults) {
    const sentence = filled(words.content.faults[fault], { at });
    await out.write(`${format === 'json' ? JSON.stringify({ fault, at, sentence }) : sentence}\n`);
  }
  if (faults.length > 0) return 1;
  const { edition, questions, actions, cases, sources } = catalogue;
  const counts = {
    edition,
    questions: questions.length,
    actions: actions.length,
    cases: cases.length,
    sources: sources.length,
  };
  await told.write(`${filled(words.content.sound, counts)}\n`);
  return 0;
}

/** Assesses to standard output, or to a file that stands there once it is whole. */
async function assessTo(job: Job, request: Of<'assess'>): Promise<0 | 1 | 2> {
  const { words, around } = job;
  const { format, withheld, out, force } = request;
  const settings = { format, date: request.date ?? around.now.slice(0, 10), isNameless: withheld.names };
  if (out === null) return assess(job, around.out, settings);
  const path = resolve(around.folder, out);
  if (job.sources.found.some((source) => source.path === path)) {
    return misused({ misuse: 'overInput', values: { path: out } }, around);
  }
  const notWritten = async (why: 'exists' | 'undelivered', values: Readonly<Record<string, string>>) => {
    await around.told.write(`${filled(words.notWritten[why], { name: path, force: '--force', ...values })}\n`);
    return 1 as const;
  };
  if (!force && existsSync(path)) return notWritten('exists', {});
  let code: 0 | 1 = 1;
  try {
    await writeThrough(path, async (outlet) => {
      code = await assess(job, outlet, settings);
    });
  } catch (error) {
    return notWritten('undelivered', { why: error instanceof Error ? error.message : String(error) });
  }
  await around.told.write(`${filled(words.written, { name: path })}\n`);
  return code;
}

function perform(request: Of<'validate' | 'assess' | 'report'>, sources: Sources, around: Surroundings) {
  const job: Job = { catalogue, sources, words: wordsOf[request.language ?? 'ja'], around };
  if (request.command === 'validate') return validate(job, request.format);
  if (request.command === 'assess') return assessTo(job, request);
  const { out } = request;
  return report(job, { ...request, out: out === null ? null : resolve(around.folder, out) });
}

/**
 * Does what a command line asks for. Data go to `out`, sentences about what went wrong to `told`.
 * @returns the exit code: 0 where all is done, 1 where something was refused or there was nothing, 2 on wrong use
 */
export async function run(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const request = requested(args);
  if ('misuse' in request) return misused(request, around);
  if (request.command === 'help') {
    const texts = languagesFor(request.language).map((language) => helpText(wordsOf[language]));
    await around.out.write(texts.join('\n'));
    return 0;
  }
  if (request.command === 'content') return checkContent(request, wordsOf[request.language ?? 'ja'], around);
  const sources = sourcesOf(request.paths, around.folder);
  if ('missing' in sources) return misused({ misuse: 'missing', values: { path: sources.missing } }, around);
  return perform(request, sources, around);
}
