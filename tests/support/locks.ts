interface Holder {
  readonly end: () => void;
  readonly steal: () => void;
}

type Granted = (lock: Lock | null) => unknown;

const aborted = () => new DOMException('gone', 'AbortError');

/** Web Locks as a browser has them, exclusive ones only. */
export class Locks {
  readonly #held = new Map<string, Holder>();
  readonly #queues = new Map<string, (() => void)[]>();

  request(name: string, options: LockOptions, granted: Granted): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const grant = () => {
        const holder: Holder = {
          end: () => {
            if (this.#held.get(name) === holder) this.#held.delete(name);
            if (!this.#held.has(name)) this.#queues.get(name)?.shift()?.();
          },
          steal: () => reject(aborted()),
        };
        this.#held.set(name, holder);
        Promise.resolve(granted({ name, mode: 'exclusive' }))
          .then(resolve, reject)
          .finally(holder.end);
      };
      const isFree = !this.#held.has(name);
      if (options.steal) {
        this.#held.get(name)?.steal();
        queueMicrotask(grant);
      } else if (isFree)
        queueMicrotask(() => (this.#held.has(name) ? this.#line(name, options, grant, reject) : grant()));
      else if (options.ifAvailable) Promise.resolve(granted(null)).then(resolve, reject);
      else this.#line(name, options, grant, reject);
    });
  }

  #line(name: string, { signal }: LockOptions, grant: () => void, reject: (error: unknown) => void): void {
    const queue = this.#queues.get(name) ?? [];
    this.#queues.set(name, queue);
    queue.push(grant);
    signal?.addEventListener('abort', () => {
      if (queue.includes(grant)) queue.splice(queue.indexOf(grant), 1);
      reject(aborted());
    });
  }
}
