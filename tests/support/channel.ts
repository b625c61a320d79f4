/** BroadcastChannel as a browser has it, between the windows of one test; Node's own would outlive it. */
export class Channel {
  static readonly open = new Set<Channel>();
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    Channel.open.add(this);
  }

  postMessage(data: unknown): void {
    const others = [...Channel.open].filter((other) => other !== this && other.name === this.name);
    for (const other of others) setTimeout(() => other.onmessage?.({ data: structuredClone(data) }), 1);
  }
}
