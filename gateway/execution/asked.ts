import type { Ask, Received, SourceRequest } from './source.ts';

/** What was asked in one execution, so that a second try asks nothing twice. */
export class Asked<Context> {
  readonly #ask: Ask<Context>;
  readonly #answers = new Map<string, Promise<Received>>();

  constructor(ask: Ask<Context>) {
    this.#ask = ask;
  }

  /** Asks, and remembers the answer. */
  readonly once: Ask<Context> = (request, context) => {
    const answer = this.#ask(request, context);
    this.#answers.set(keyOf(request), answer);
    return answer;
  };

  /** Gives what is remembered, and asks for the rest. */
  readonly again: Ask<Context> = (request, context) => this.#answers.get(keyOf(request)) ?? this.#ask(request, context);
}

const keyOf = ({ source, body, encoding }: SourceRequest): string =>
  `${source} ${encoding === 'utf8' ? Buffer.from(body).toString('latin1') : body}`;
