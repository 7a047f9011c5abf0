import type { Ask, Received, SourceRequest } from './source.ts';

interface Answered {
  readonly request: SourceRequest;
  readonly received: Promise<Received>;
}

/** What was asked in one execution, so that a second try asks nothing twice. */
export class Asked<Context> {
  readonly #ask: Ask<Context>;
  readonly #answered: Answered[] = [];

  constructor(ask: Ask<Context>) {
    this.#ask = ask;
  }

  /** Asks, and remembers the answer. */
  readonly once: Ask<Context> = (request, context) => {
    const received = this.#ask(request, context);
    this.#answered.push({ request, received });
    return received;
  };

  /** Gives what is remembered, and asks for the rest. */
  readonly again: Ask<Context> = (request, context) =>
    this.#answered.find((each) => isSame(each.request, request))?.received ?? this.#ask(request, context);
}

const isSame = (one: SourceRequest, other: SourceRequest): boolean => one.source === other.source && bytesOf(one).equals(bytesOf(other));
const bytesOf = ({ body, encoding }: SourceRequest): Buffer => Buffer.from(body, encoding);
