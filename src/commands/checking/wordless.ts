import type { Catalogue } from '../../core/catalogue';
import { allWords } from '../allWords';
import type { ContentFault } from './fault';

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, part) => (typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined),
    value,
  );
}

/** Where the words of each entry stand. */
function places(catalogue: Catalogue): readonly (readonly string[])[] {
  const { questions, actions, cases, tools, methods, figures, prices, doubts, sources, terms, gates } = catalogue;
  const named = { questions, actions, cases, tools, methods, figures, prices, doubts, sources, glossary: terms };
  return [
    ...Object.entries<readonly { readonly id: string }[]>(named).flatMap(([part, list]) =>
      list.map(({ id }) => [part, id]),
    ),
    ...questions.flatMap(({ id, choices }) => choices.map((choice) => ['questions', id, 'choices', choice])),
    ...questions.flatMap(({ id, choices }) => choices.map((choice) => ['examples', id, 'examples', choice])),
    ...actions.flatMap(({ id, notes = [] }) => notes.map((note) => ['actions', id, 'notes', note.id])),
    ...catalogue.areas.map((area) => ['lists', 'areas', area]),
    ...catalogue.phases.map(({ id }) => ['lists', 'phases', id]),
    ...gates.map(({ id }) => ['lists', 'gates', id]),
  ];
}

/** Entries that a language has no words for. */
export async function wordless(catalogue: Catalogue): Promise<readonly ContentFault[]> {
  const all = places(catalogue);
  const found = (['ja', 'en'] as const).map(async (language) => {
    const words: unknown = (await allWords(language)).getDataByLanguage(language);
    const missing = all.filter((path) => at(words, path) === undefined);
    return missing.map((path) => ({ fault: 'words', at: `${language} ${path.join('.')}` }) as const);
  });
  return (await Promise.all(found)).flat();
}
