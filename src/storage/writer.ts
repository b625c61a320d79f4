import { FORMAT, VERSION } from '../core/document';
import type { Writer } from '../core/keeping';
import { type Channel, channelOf, type Message } from './channel';
import { type Told, told } from './told';
import { type Turn, turnOf } from './turn';

/** Which of the program's windows writes. */
export interface Writing {
  get(): Writer;
  subscribe(listener: () => void): () => void;
  /** Asks the window that writes to write what is unwritten and let go; where it does not answer, goes on without it. */
  takeOver(): Promise<boolean>;
  /** Lets go, and does not wait for its turn any more. */
  leave(): void;
}

/** Milliseconds that a window has to write what is unwritten. */
const PATIENCE = 2000;

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** `newer` stays: only a reload brings the newer version of the program to this window. */
function stateOf(): Told<Writer> {
  const state = told<Writer>('elsewhere');
  const tell = (next: Writer) => {
    if (state.get() !== next && state.get() !== 'newer') state.tell(next);
  };
  return { ...state, tell };
}

interface Seat {
  readonly me: string;
  readonly state: Told<Writer>;
  readonly turn: Turn | null;
  readonly channel: Channel;
  /** Writes what is unwritten, as far as that can be done in time. */
  readonly flush: () => Promise<unknown>;
  /** Called when another window has let go for this one. */
  freed: () => void;
}

/** The window that asked takes the lock as it stands, so that no third one comes between. */
async function giveTo({ state, turn, channel, flush }: Seat, to: string): Promise<void> {
  state.tell('elsewhere');
  await flush();
  channel.post({ says: 'free', version: VERSION, to });
  await after(PATIENCE);
  if (state.get() === 'here' || !turn?.isHeld()) return;
  turn.drop();
  turn.wait();
}

async function stopForNewer({ state, turn, flush }: Seat): Promise<void> {
  state.tell('newer');
  await flush();
  turn?.drop();
}

function hear(seat: Seat, message: Message): void {
  const isOlder = message.version < VERSION;
  if (message.version > VERSION) void stopForNewer(seat);
  else if (message.says === 'ask' && seat.turn?.isHeld()) void giveTo(seat, message.from);
  else if (message.says === 'free' && message.to === seat.me) seat.freed();
  else if (message.says === 'here' && isOlder) seat.channel.post({ says: 'here', version: VERSION });
}

async function takeOver(seat: Seat): Promise<boolean> {
  const { me, state, turn, channel } = seat;
  if (state.get() !== 'elsewhere' || !turn) return state.get() === 'here';
  const answered = new Promise<void>((resolve) => {
    seat.freed = resolve;
  });
  channel.post({ says: 'ask', version: VERSION, from: me });
  await Promise.race([answered, after(PATIENCE)]);
  if (turn.isHeld()) state.tell('here');
  else await turn.take('steal').catch(() => turn.wait());
  return state.get() === 'here';
}

/** Its first turn, where it is free; whether the browser has locks, and says in time who holds this one. */
async function begin(turn: Turn): Promise<boolean> {
  const taken = await Promise.race([turn.take('if-free'), after(PATIENCE)]).catch(() => undefined);
  if (taken === false) turn.wait();
  return taken !== undefined;
}

/**
 * Lets one window of the browser write. Where the browser has no locks every window does, and each write is compared.
 * @param flush writes what is unwritten; asked for after `elsewhere` was said and before the lock is let go
 * @param name what the lock and the channel are called by
 */
export async function oneWriter(flush: () => Promise<void>, name: string = FORMAT): Promise<Writing> {
  const state = stateOf();
  const inTime = () => Promise.race([flush().catch(() => undefined), after(PATIENCE)]);
  const onStolen = () => {
    const isByForce = state.get() === 'here';
    state.tell('elsewhere');
    if (isByForce) void inTime();
    if (state.get() !== 'newer') turn?.wait();
  };
  const turn = turnOf(`${name}/writer`, { onTaken: () => state.tell('here'), onStolen });
  if (!turn || !(await begin(turn))) state.tell('here');
  const channel = channelOf(`${name}/writer`);
  const me = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const seat: Seat = { me, state, turn, channel, flush: inTime, freed: () => undefined };
  channel.listen((message) => hear(seat, message));
  channel.post({ says: 'here', version: VERSION });
  return {
    get: state.get,
    subscribe: state.subscribe,
    takeOver: () => takeOver(seat),
    leave() {
      turn?.drop();
      state.tell('elsewhere');
    },
  };
}
