import { anonymous } from '@kerngraaf/platform/access/actor.ts';
import { IDENTITY_HEADER, type IdentitySigner } from '@kerngraaf/platform/access/identity.ts';
import { atMostEvery } from '@kerngraaf/platform/process/at-most-every.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { type Tracing, untraced } from '@kerngraaf/platform/telemetry/tracing.ts';
import { type Span, traceparentOf } from '@kerngraaf/platform/trace.ts';
import { Pool } from 'undici';
import type { Path, Received, SourceAnswer, SourceError, SourceRequest } from '../execution/source.ts';
import { limits } from '../limits.ts';
import { answerIn, type SubgraphAnswer } from './answer.ts';
import { shownOfSubgraph } from './errors.ts';
import { ask, SubgraphFailure } from './request.ts';
import type { Position, RequestContext, Trail } from './trail.ts';

export interface SubgraphOptions {
  readonly name: string;
  readonly url: string;
  /** Milliseconds for one request, connection and whole answer. */
  readonly within: number;
  /** Absent in a plain gateway, which tells subgraphs nothing of the caller. */
  readonly signer?: IdentitySigner | undefined;
  readonly tracing?: Tracing | undefined;
  readonly log: Log;
  /** Told when it gives no answer, with the code of the failure. */
  readonly unanswered: (code: string) => void;
}

export interface Subgraph {
  /** Never rejects for what the subgraph does: that is an error in the answer. */
  ask(request: SourceRequest, context: RequestContext): Promise<Received>;
  /** The error for an answer that was read and is none. */
  failed(code: SubgraphFailure['code'], why: string): SourceError;
  /** Whether it answers GraphQL now; asked at most once a second, however often this is called. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** One subgraph behind a pool of connections. */
export function connectSubgraph({ name, url, within, signer, tracing = untraced, log, unanswered }: SubgraphOptions): Subgraph {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: limits.connections, connect: { timeout: within } });

  const path = pathname + search;
  const sent = ({ kind, body: text, encoding }: SourceRequest, { actor, forwarded }: RequestContext, span: Span): Promise<Buffer> => {
    const body = Buffer.from(text, encoding);
    const repeatable = kind === 'query';
    const traceparent = traceparentOf(span);
    const headers: Record<string, string> = { ...forwarded, traceparent, 'content-type': 'application/json', accept: 'application/json' };
    if (signer === undefined || actor === anonymous) return ask(pool, { path, headers, body, repeatable }, within);
    const signed = repeatable ? signer.forQuery(actor, name) : signer.forMutation(actor, name, body);
    return signed.then((identity) => {
      headers[IDENTITY_HEADER] = identity;
      return ask(pool, { path, headers, body, repeatable }, within);
    });
  };
  const failed: Subgraph['failed'] = (code, why) => {
    log.warn('subgraph.unanswered', { source: name, code, reason: why });
    unanswered(code);
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
      return { data, errors: errors.map((error) => shownError(error, name, log)) };
    };
    return { bytes, answer, extended };
  };
  return {
    ask: (request, context) => {
      const { span, end } = tracing.open(name, 'CLIENT', context.span, { subgraph: name, operationKind: request.kind });
      return sent(request, context, span).then(
        (bytes) => {
          end();
          return received(bytes, context.trail);
        },
        (error: unknown) => {
          if (!(error instanceof SubgraphFailure)) throw error;
          end({}, error.code);
          const errors = [failed(error.code, error.why)];
          return { bytes: null, answer: () => ({ data: null, errors }), extended: () => undefined };
        },
      );
    },
    failed,
    ready: atMostEvery(limits.readyEvery, () =>
      ask(pool, { path, headers: JSON_ONLY, body: LEAST_QUERY, repeatable: true }, limits.readyMilliseconds).then(
        (bytes) => typeof answerIn(bytes) !== 'string',
        () => false,
      ),
    ),
    close: () => pool.destroy(),
  };
}

const JSON_ONLY = { 'content-type': 'application/json', accept: 'application/json' };
const LEAST_QUERY = Buffer.from('{"query":"{ __typename }"}');

type Extensions = NonNullable<SubgraphAnswer['extensions']>;

function shownError(error: unknown, name: string, log: Log): SourceError {
  const seen = shownOfSubgraph(error, name);
  if (seen.extensions.service !== undefined) log.warn('subgraph.broken', { source: name, code: seen.extensions.code });
  const path = typeof error === 'object' && error !== null && 'path' in error ? error.path : undefined;
  return isPath(path) && path.length > 0 ? { ...seen, path } : seen;
}

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
