import type { GraphQLDataSource } from '@apollo/gateway';
import { anonymous } from '@kerngraaf/platform/access/actor.ts';
import { IDENTITY_HEADER, type IdentitySigner } from '@kerngraaf/platform/access/identity.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { Pool } from 'undici';
import { limits } from '../limits.ts';
import { shownOfSubgraph } from './errors.ts';
import { placesOf } from './paths.ts';
import { ask, type SubgraphAnswer, SubgraphFailure } from './request.ts';
import type { Failure, Path, Position, RequestContext, Trail } from './trail.ts';

export interface SubgraphOptions {
  readonly name: string;
  readonly url: string;
  /** Milliseconds for one request, connection and whole answer. */
  readonly within: number;
  /** Absent in a plain gateway, which tells subgraphs nothing of the caller. */
  readonly signer?: IdentitySigner | undefined;
  readonly log: Log;
  /** Told when it gives no answer, with the code of the failure. */
  readonly unanswered: (code: string) => void;
}

export interface Subgraph extends GraphQLDataSource {
  close(): Promise<void>;
}

type Options = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** One subgraph behind a pool of connections. It never throws: what failed is left on the request's trail. */
export function connectSubgraph({ name, url, within, signer, log, unanswered }: SubgraphOptions): Subgraph {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: limits.connections, connect: { timeout: within } });

  const sent = async (request: Options['request'], { actor, forwarded }: RequestContext): Promise<SubgraphAnswer> => {
    const { query, variables, operationName } = request;
    const body = Buffer.from(JSON.stringify({ query, variables, operationName }));
    const mutation = /^\s*mutation\b/.test(query ?? '');
    const headers: Record<string, string> = { ...forwarded, 'content-type': 'application/json', accept: 'application/json' };
    if (signer !== undefined && actor !== anonymous) {
      headers[IDENTITY_HEADER] = await (mutation ? signer.forMutation(actor, name, body) : signer.forQuery(actor, name));
    }
    return ask(pool, { path: pathname + search, headers, body, repeatable: !mutation }, within);
  };

  const process = async (options: Options): Promise<Answer> => {
    if (!('incomingRequestContext' in options)) throw new Error('only operations of clients are sent on');
    const { request, pathInIncomingRequest: path = [] } = options;
    const context = options.incomingRequestContext.context as RequestContext;
    const { trail } = context;
    const representations = representationsOf(request.variables);
    const document = request.query ?? '';
    const fail = (failure: Omit<Failure, 'places' | 'document'>): void => {
      const places = representations === null ? rootPlaces(path) : placesOf(trail.roots, path, representations).map((place) => place.path);
      trail.failures.push({ ...failure, places, document });
    };
    let answer: SubgraphAnswer;
    try {
      answer = await sent(request, context);
      checkEntities(answer, representations);
    } catch (error) {
      if (!(error instanceof SubgraphFailure)) throw error;
      log.warn('subgraph.unanswered', { source: name, code: error.code, reason: error.why });
      unanswered(error.code);
      fail({ message: `${error.code}: ${name}`, extensions: { code: error.code, service: name } });
      return { data: null };
    }
    collect(trail, answer.extensions);
    const errors = [];
    let known: ReturnType<typeof placesOf> | undefined;
    const places = (): ReturnType<typeof placesOf> => {
      known ??= placesOf(trail.roots, path, representations ?? []);
      return known;
    };
    let pathless = 0;
    for (const error of answer.errors ?? []) {
      const seen = shownOfSubgraph(error, name);
      if (seen.extensions.service !== undefined) log.warn('subgraph.broken', { source: name, code: seen.extensions.code });
      const pathOfError = knownPath(error, representations, places);
      if (pathOfError !== null) {
        errors.push({ ...seen, path: pathOfError });
      } else if (pathless < limits.pathlessErrors) {
        pathless += 1;
        fail(seen);
      }
    }
    if (representations === null && path.length === 0 && answer.data) trail.roots.push(answer.data);
    return { data: answer.data ?? null, ...(errors.length === 0 ? {} : { errors }) };
  };
  return { process, close: () => pool.destroy() };
}

/** A fetch below the root without entities is one of the `Query` type again; it has no list on its way. */
const rootPlaces = (path: Path): readonly Path[] => (path.includes('@') ? [[]] : [path]);

function representationsOf(variables: Record<string, unknown> | undefined): readonly unknown[] | null {
  return Array.isArray(variables?.representations) ? variables.representations : null;
}

/** The executor would throw away the whole answer without a path. */
function checkEntities({ data }: SubgraphAnswer, representations: readonly unknown[] | null): void {
  if (representations === null || data === null || data === undefined) return;
  const entities = data._entities;
  if (Array.isArray(entities) && entities.length === representations.length) return;
  throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'WRONG_ENTITIES');
}

/** The path as the executor reads it, null when the error has none that leads to a field. */
function knownPath(error: unknown, representations: readonly unknown[] | null, places: () => ReturnType<typeof placesOf>): Path | null {
  const path = typeof error === 'object' && error !== null && 'path' in error ? error.path : undefined;
  if (!isPath(path) || path.length === 0) return null;
  if (representations === null) return path;
  const [, index, ...rest] = path;
  const place = typeof index === 'number' ? places()[index] : undefined;
  return place === undefined ? null : ['_entities', place.index, ...rest];
}

const isPath = (path: unknown): path is Path =>
  Array.isArray(path) && path.every((step) => typeof step === 'string' || (Number.isInteger(step) && step >= 0));

function collect({ position, behind }: Trail, extensions: SubgraphAnswer['extensions']): void {
  for (const each of positionsIn(extensions?.position)) position.push(each);
  for (const each of positionsIn(extensions?.behind)) behind.push(each);
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
