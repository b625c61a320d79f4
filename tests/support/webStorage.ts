/** Local storage as a browser has it, which can be made to fail: it is not there for whoever it does not answer. */
export class WebStorage implements Storage {
  readonly kept = new Map<string, string>();
  /** What becomes of a value that is written. */
  ways: 'keeps' | 'throws' | 'lies' | 'truncates' = 'keeps';
  /** So many characters fit in. */
  room = 5_000_000;
  [name: string]: unknown;

  get length(): number {
    return this.kept.size;
  }
  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.ways === 'throws') throw new DOMException('no', 'SecurityError');
    if (this.ways === 'lies') return;
    const used = [...this.kept].reduce((sum, [name, text]) => sum + (name === key ? 0 : name.length + text.length), 0);
    if (used + key.length + value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(key, this.ways === 'truncates' ? value.slice(0, value.length / 2) : value);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
  clear(): void {
    this.kept.clear();
  }
}
