export type Message =
  /** A window has opened, or answers one of an older version of the program. */
  | { readonly says: 'here'; readonly version: number }
  /** A window wants to be the one that writes. */
  | { readonly says: 'ask'; readonly version: number; readonly from: string }
  /** All is written; the window named may go on. */
  | { readonly says: 'free'; readonly version: number; readonly to: string };

export interface Channel {
  readonly post: (message: Message) => void;
  readonly listen: (hear: (message: Message) => void) => void;
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('says' in value) || !('version' in value)) return false;
  return typeof value.says === 'string' && typeof value.version === 'number';
}

/** Between the windows of the program; silent where the browser has none. */
export function channelOf(name: string): Channel {
  try {
    const channel = new BroadcastChannel(name);
    return {
      post: (message) => channel.postMessage(message),
      listen: (hear) => {
        channel.onmessage = ({ data }: MessageEvent<unknown>) => {
          if (isMessage(data)) hear(data);
        };
      },
    };
  } catch {
    return { post: () => undefined, listen: () => undefined };
  }
}
