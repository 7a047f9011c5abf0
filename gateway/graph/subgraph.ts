import { anonymous } from '@kerngraaf/platform/access/actor.ts';
import { IDENTITY_HEADER, type IdentitySigner } from '@kerngraaf/platform/access/identity.ts';
import { atMostEvery } from '@kerngraaf/platform/process/at-most-every.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { type Tracing, untraced } from '@kerngraaf/platform/telemetry/tracing.ts';
import { type Span, traceparentOf } from '@kerngraaf/platform/trace.ts';
import { Pool } from 'undici';
import type { Path, Received, SourceAnswer, SourceError, SourceRequest } from '../execution/source.ts';
import { limits } from '../limits.ts';
import { ABANDONED, type FailureCode, SubgraphFailure } from '../resilience/failure.ts';
import { Guard } from '../resilience/guard.ts';
import type { ResilienceLimits } from '../resilience/limits.ts';
import type { Send } from '../resilience/send.ts';
import type { Watch } from '../resilience/watch.ts';
import { answerIn, type SubgraphAnswer } from './answer.ts';
import { shownOfSubgraph } from './errors.ts';
import { answersOnce } from './ready.ts';
import { senderOver } from './request.ts';
import type { Position, RequestContext, Trail } from './trail.ts';

export interface SubgraphOptions {
  readonly name: string;
  readonly url: string;
  /** Milliseconds for one request: waiting, connection, whole answer, and all tries together. */
  readonly within: number;
  readonly resilience: ResilienceLimits;
  /** Whether who asks the same at the same time, as nobody in particular, gets the same answer. */
  readonly deduplicate: boolean;
  /** Absent in a plain gateway, which tells subgraphs nothing of the caller. */
  readonly signer?: IdentitySigner | undefined;
  readonly tracing?: Tracing | undefined;
  readonly log: Log;
  /** Told when it gives no answer, with the code of the failure. */
  readonly unanswered: (code: string) => void;
  /** Told when it gives one, with the seconds that it took. */
  readonly answered: (seconds: number) => void;
  /** Told of an answer with errors in it: whether one of them is a fault of the subgraph, and not a refusal. */
  readonly erred: (isBroken: boolean) => void;
  readonly watch: Watch;
}

export interface Subgraph {
  /** Never rejects for what the subgraph does: that is an error in the answer. */
  ask(request: SourceRequest, context: RequestContext): Promise<Received>;
  /** The error for an answer that was read and is none. */
  failed(code: FailureCode, why: string): SourceError;
  /** Whether it answers GraphQL now; asked at most once a second, however often this is called. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** One subgraph behind a pool of connections. */
export function connectSubgraph(options: SubgraphOptions): Subgraph {
  const { origin, pathname, search } = new URL(options.url);
  const { places, servicePlaces } = options.resilience;
  const pool = new Pool(origin, { connections: places + servicePlaces + 1, connect: { timeout: options.within } });
  const send = senderOver(pool);
  const path = pathname + search;
  return {
    ...subgraphOver(send, path, options),
    // Beside all others, so that it tells the truth while they fail fast.
    ready: atMostEvery(limits.readyEvery, () => answersOnce(send, path, limits.readyMilliseconds)),
    close: () => pool.destroy(),
  };
}

type Asking = Omit<SubgraphOptions, 'url'>;

/** What is asked of one subgraph over `send`, and how its answer is read. */
export function subgraphOver(send: Send, path: string, options: Asking): Pick<Subgraph, 'ask' | 'failed'> {
  const { name, within, signer, tracing = untraced, log, unanswered, answered, erred, resilience, deduplicate, watch } = options;
  const guard = new Guard({ name, within, limits: resilience, send, watch });

  const sent = ({ kind, body: text, encoding }: SourceRequest, { actor, forwarded, life }: RequestContext, span: Span): Promise<Buffer> => {
    const body = Buffer.from(text, encoding);
    const repeatable = kind === 'query';
    const traceparent = traceparentOf(span);
    const headers: Record<string, string> = { ...forwarded, traceparent, 'content-type': 'application/json', accept: 'application/json' };
    const request = { path, headers, body, repeatable };
    if (signer === undefined || actor === anonymous) {
      return deduplicate && repeatable ? guard.share(sharedBy(forwarded, body), request, life) : guard.ask(request, life);
    }
    // Never shared: an owner writes a line for each reading of a person's data, under the trace of the request that read it.
    const signed = repeatable ? signer.forQuery(actor, name) : signer.forMutation(actor, name, body);
    return signed.then((identity) => {
      headers[IDENTITY_HEADER] = identity;
      return guard.ask(request, life);
    });
  };
  const failed: Subgraph['failed'] = (code, why) => {
    // Nobody waited: not a fault of the subgraph.
    if (why !== ABANDONED) {
      log.warn('subgraph.unanswered', { source: name, code, reason: why });
      unanswered(code);
    }
    return { message: `${code}: ${name}`, extensions: { code, service: name } };
  };
  const received = (bytes: Buffer, trail: Trail): Received => {
    let told = false;
    const extended = (extensions: Extensions): void => {
      if (!told) collect(trail, extensions);
      told = true;
    };
    const answer = (): SourceAnswer => {
      const read = answerIn(bytes);
      if (typeof read === 'string') return { data: null, errors: [failed('SUBGRAPH_UNAVAILABLE', read)] };
      const { data = null, errors = [], extensions } = read;
      if (extensions !== undefined) extended(extensions);
      const shown = errors.map((error) => shownError(error, name, log));
      if (shown.length > 0) erred(shown.some(isBroken));
      return { data, errors: shown };
    };
    return { bytes, answer, extended };
  };
  return {
    ask: (request, context) => {
      context.trail.fetches += 1;
      const begin = performance.now();
      const { span, end } = tracing.open(name, 'CLIENT', context.span, { subgraph: name, operationKind: request.kind });
      return sent(request, context, span).then(
        (bytes) => {
          answered((performance.now() - begin) / 1_000);
          end();
          return received(bytes, context.trail);
        },
        (error: unknown) => {
          end({}, error instanceof SubgraphFailure ? error.code : 'INTERNAL_SERVER_ERROR');
          if (!(error instanceof SubgraphFailure)) throw error;
          const errors = [failed(error.code, error.why)];
          return { bytes: null, answer: () => ({ data: null, errors }), extended: () => undefined };
        },
      );
    },
    failed,
  };
}

/** What two questions have in common that may have one answer: all that goes on but the trace. */
const sharedBy = (forwarded: RequestContext['forwarded'], body: Buffer): string => {
  let key = '';
  for (const name of Object.keys(forwarded).sort()) key += `${name}: ${forwarded[name]}\n`;
  return `${key}\n${body.toString('latin1')}`;
};

type Extensions = NonNullable<SubgraphAnswer['extensions']>;

function shownError(error: unknown, name: string, log: Log): SourceError {
  const seen = shownOfSubgraph(error, name);
  if (isBroken(seen)) log.warn('subgraph.broken', { source: name, code: seen.extensions.code });
  const path = typeof error === 'object' && error !== null && 'path' in error ? error.path : undefined;
  return isPath(path) && path.length > 0 ? { ...seen, path } : seen;
}

/** Only what is no refusal of the platform's own is told with the name of who failed. */
const isBroken = ({ extensions }: SourceError): boolean => extensions?.service !== undefined;

const isPath = (path: unknown): path is Path =>
  Array.isArray(path) && path.every((step) => typeof step === 'string' || (Number.isInteger(step) && step >= 0));

function collect({ position, behind }: Trail, extensions: Extensions): void {
  for (const each of positionsIn(extensions.position)) position.push(each);
  for (const each of positionsIn(extensions.behind)) behind.push(each);
}

/** What has the shape of a position, without anything beside it; the first of them, since each costs the next query. */
function positionsIn(given: unknown): readonly Position[] {
  if (!Array.isArray(given)) return [];
  return given.slice(0, limits.positions).flatMap((each: unknown) => {
    const { source, aggregate, sequence } =
      typeof each === 'object' && each !== null ? (each as Partial<Record<keyof Position, unknown>>) : {};
    if (typeof source !== 'string' || typeof aggregate !== 'string' || typeof sequence !== 'number') return [];
    return [{ source, aggregate, sequence }];
  });
}
