/** Values that end at a moment (milliseconds), at most `limit` of them: the one that came first makes room. */
export class Expiring<Value> {
  readonly #limit: number;
  readonly #kept: Map<string, { readonly value: Value; readonly until: number }> = new Map();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string, now: number): Value | undefined {
    const found = this.#kept.get(key);
    return found !== undefined && now < found.until ? found.value : undefined;
  }

  set(key: string, value: Value, until: number): void {
    this.#kept.delete(key);
    if (this.#kept.size >= this.#limit) {
      const [first] = this.#kept.keys();
      if (first !== undefined) this.#kept.delete(first);
    }
    this.#kept.set(key, { value, until });
  }
}
