/** A map that forgets what was not asked for longest, once the weights of what it holds exceed its size; what was set last stays, whatever its weight. */
export class Lru<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly weight: number }>();
  readonly #size: number;
  #weight = 0;
  #newest: string | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): Value | undefined {
    const found = this.#entries.get(key);
    if (found === undefined || key === this.#newest) return found?.value;
    this.#entries.delete(key);
    this.#entries.set(key, found);
    this.#newest = key;
    return found.value;
  }

  delete(key: string): void {
    this.#weight -= this.#entries.get(key)?.weight ?? 0;
    this.#entries.delete(key);
    if (this.#newest === key) this.#newest = undefined;
  }

  set(key: string, value: Value, weight = 1): void {
    this.#weight += weight - (this.#entries.get(key)?.weight ?? 0);
    this.#entries.delete(key);
    this.#entries.set(key, { value, weight });
    this.#newest = key;
    for (const [oldest, entry] of this.#entries) {
      if (this.#weight <= this.#size || oldest === key) return;
      this.#entries.delete(oldest);
      this.#weight -= entry.weight;
    }
  }
}
