import type { ServerResponse } from 'node:http';

export interface UntakenOptions {
  /** Characters of an answer that fits in what a connection holds anyway: not looked after. */
  readonly small: number;
  /** Milliseconds that a client has to take an answer. */
  readonly within: number;
  /** Characters that may wait for slow clients, of all answers together. */
  readonly most: number;
  /** Milliseconds between looks. */
  readonly every: number;
  readonly now: () => number;
  /** Told when an answer is given up. */
  readonly cut: () => void;
}

interface Waiting {
  readonly since: number;
  readonly length: number;
}

/** Answers that clients have not taken yet. One that takes too long, or the longest waiting when there is too much, ends with its connection. */
export class Untaken {
  readonly #options: UntakenOptions;
  // The first is the one that waits longest.
  readonly #answers = new Map<ServerResponse, Waiting>();
  #length = 0;
  #looks: NodeJS.Timeout | undefined;

  constructor(options: UntakenOptions) {
    this.#options = options;
  }

  /** Looks after an answer of so many characters that was just written. */
  watch(response: ServerResponse, length: number): void {
    const { small, now, every, most } = this.#options;
    if (length <= small || response.writableFinished || response.destroyed) return;
    this.#answers.set(response, { since: now(), length });
    this.#length += length;
    response.once('close', () => this.#ended(response));
    this.#looks ??= setInterval(() => this.#look(), every).unref();
    for (const [longest] of this.#answers) {
      if (this.#length <= most) break;
      this.#cut(longest);
    }
  }

  #look(): void {
    const { now, within } = this.#options;
    for (const [response, { since }] of this.#answers) {
      if (now() - since < within) break;
      this.#cut(response);
    }
  }

  #cut(response: ServerResponse): void {
    this.#ended(response);
    this.#options.cut();
    response.destroy();
  }

  #ended(response: ServerResponse): void {
    const found = this.#answers.get(response);
    if (found === undefined) return;
    this.#answers.delete(response);
    this.#length -= found.length;
    if (this.#answers.size > 0) return;
    clearInterval(this.#looks);
    this.#looks = undefined;
  }
}
