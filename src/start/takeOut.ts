import type { Keepsake } from '../core/keeping';
import type { Keeper } from '../storage/keeper';
import { download, saveFileName, saveFileText } from '../storage/saveFile';

/** Where a copy is kept, and what could be read of it. */
type Kept = Pick<Keepsake, 'key' | 'at' | 'document'>;

/** What is kept, as text: a save file where it can be read, else as it stands there; null where nothing does. */
export async function keptText({ raw }: Pick<Keeper, 'raw'>, { key, document }: Kept): Promise<string | null> {
  return document ? saveFileText(document, document.savedAt) : raw(key);
}

/** Hands what is kept to the browser's downloads; its name, or null where it could not be read. */
export async function takeOut(
  keeper: Pick<Keeper, 'raw'>,
  kept: Kept,
  { prefix, now }: { readonly prefix: string; readonly now: string },
): Promise<string | null> {
  try {
    const text = await keptText(keeper, kept);
    if (text === null) return null;
    const { document, at } = kept;
    const name = saveFileName(prefix, document?.respondent.body ?? '', at ?? now, document ? 'json' : 'txt');
    download(new TextEncoder().encode(text), name, document ? 'application/json' : 'text/plain');
    return name;
  } catch {
    return null;
  }
}
