import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Actor, Tie } from '@kerngraaf/platform/access/actor.ts';
import { Expiring } from '@kerngraaf/platform/access/identity-cache.ts';
import { claimsOf } from '@kerngraaf/platform/access/identity-claims.ts';
import { ExpectedError } from '@kerngraaf/platform/errors.ts';
import { isUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { isObject, objectOf } from '@kerngraaf/platform/objects.ts';
import { readDocument } from '@kerngraaf/platform/reading/purposed-document.ts';
import { isLocalDate } from '@kerngraaf/platform/time.ts';
import type { RequestContext } from '../graph/trail.ts';
import type { AskedDocument } from '../limits/document.ts';
import type { NamedTie } from './request.ts';

/** What of a request goes on: headers, the trace that it belongs to, what its token grants, and how long it may take. */
export type Outgoing = Pick<RequestContext, 'forwarded' | 'span' | 'granted' | 'life'>;

/** Whom a named thing concerns; null for who may not see it, as for one that does not exist. */
export type ResolveTie = (actor: Actor, named: NamedTie, outgoing: Outgoing) => Promise<Tie | null>;

/** Asks the graph as this actor. */
export type AskGraph = (actor: Actor, request: AskedDocument, outgoing: Outgoing) => Promise<TieAnswer>;

export interface TieAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> | undefined }[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The activity in which a tie is asked for: by it a reader sees whether she holds the thing, and nothing of its content. */
const ACTIVITY = 'koppelen';
const FRESH_MILLISECONDS = 30_000;
/** For so long what was known serves while the owner is away: it only narrows what each subgraph lets her see by its own rules. */
const KEPT_MILLISECONDS = 600_000;
const MOST_TIES = 10_000;

/**
 * The documents by which ties are asked for, by kind: `tie` is the thing, `inwoner` or `inwoners { inwoner }` whom it concerns, `melding` the question,
 * `until` the last day of one that opens rows by itself.
 */
export function tieDocuments(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return new Map(files.map((file) => [basename(file, '.graphql'), readDocument(readFileSync(join(folder, file), 'utf8')).text]));
}

/** Asks the owner, and remembers for half a minute what it answered to this caller. */
export function tieResolver(documents: ReadonlyMap<string, string>, ask: AskGraph, now: () => number = Date.now): ResolveTie {
  const fresh = new Expiring<Tie>(MOST_TIES);
  const kept = new Expiring<Tie>(MOST_TIES);
  return async (actor, named, outgoing) => {
    const query = documents.get(named.kind);
    if (query === undefined) return null;
    const key = JSON.stringify([named.kind, named.id, claimsOf(actor)]);
    const known = fresh.get(key, now());
    // What was not there may be there now; what was, stays.
    if (known !== undefined) return known;
    try {
      const answer = await ask({ ...actor, purpose: { activity: ACTIVITY } }, { query, variables: { id: named.id } }, outgoing);
      const tie = tieIn(named, answer);
      // What opens rows by itself is asked for each time: closed is closed at once.
      if (tie === null || tie.until !== undefined) return tie;
      fresh.set(key, tie, now() + FRESH_MILLISECONDS);
      kept.set(key, tie, now() + KEPT_MILLISECONDS);
      return tie;
    } catch (error) {
      const before = kept.get(key, now());
      if (before === undefined) throw error;
      return before;
    }
  };
}

function tieIn(named: NamedTie, { data, errors = [], extensions }: TieAnswer): Tie | null {
  const codes = errors.map(({ extensions }) => String(extensions?.code));
  const away = codes.find((code): code is 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT' => code.startsWith('SUBGRAPH_'));
  if (away !== undefined) throw new ExpectedError(away, 'TIE_NOT_KNOWN');
  if (codes.includes('INTERNAL_SERVER_ERROR')) throw new Error('a tie could not be asked for');
  const found = data?.tie;
  // Who did not take yet what the caller saw does not know that there is nothing.
  if (!isObject(found) && extensions?.behind !== undefined) throw new ExpectedError('SUBGRAPH_TIMEOUT', 'BEHIND');
  if (!isObject(found)) return null;
  const concerned = [
    found.inwoner,
    ...(Array.isArray(found.inwoners) ? found.inwoners.map((each: unknown) => objectOf(each).inwoner) : []),
  ];
  const melding = idIn(objectOf(found.melding).id ?? found.melding);
  return {
    ...named,
    inwoners: [...new Set(concerned.flatMap((each) => idIn(objectOf(each).id) ?? []))],
    ...(melding === undefined ? {} : { melding }),
    ...(isLocalDate(found.until) ? { until: found.until } : {}),
  };
}

const idIn = (value: unknown): Uuid | undefined => (typeof value === 'string' && isUuid(value) ? value : undefined);
