import type { Document } from '../core/document';
import type { Writer } from '../core/keeping';
import type { JourneyActor } from '../machine/journey';
import type { Keeper } from '../storage/keeper';
import type { Writing } from '../storage/writer';

/** What another window has stored; null where there is nothing to go on with. */
async function storedIn(keeper: Keeper): Promise<Document | null> {
  const loaded = await keeper.load();
  return loaded.is === 'document' && !loaded.newer ? loaded.document : null;
}

/**
 * Tells the journey which window writes. Before this one does, it takes up what was stored meanwhile, so that nothing
 * older is ever written over it; one that only reads takes it up whenever it is looked at again.
 * @param before which window wrote when the document of the journey was read
 */
export function bindWriter(actor: JourneyActor, writing: Writing, keeper: Keeper, before: Writer): void {
  const bind = (writer: Writer, stored: Document | null = null) => actor.send({ type: 'bind', writer, stored });
  const follow = async () => {
    const writer = writing.get();
    if (writer !== 'here') return bind(writer);
    const stored = await storedIn(keeper);
    if (writing.get() === 'here') bind('here', stored);
  };
  const readAgain = async () => {
    if (writing.get() !== 'elsewhere') return;
    const stored = await storedIn(keeper);
    const { id, rev } = actor.getSnapshot().context.document;
    const isOther = stored?.id !== id || stored.rev !== rev;
    if (writing.get() === 'elsewhere' && isOther) bind('elsewhere', stored);
  };
  writing.subscribe(() => void follow());
  window.addEventListener('focus', () => void readAgain());
  bind(before);
  if (writing.get() !== before) void follow();
}
