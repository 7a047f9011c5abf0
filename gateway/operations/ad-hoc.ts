import { needsActivity } from '@kerngraaf/platform/access/policy-table.ts';
import { parse } from 'graphql';
import { limits } from '../limits.ts';
import type { Coordinates } from './coordinates.ts';

/** Documents whose answer is kept in mind. */
const MOST_DOCUMENTS = 1_000;

/** Whether a document that is not registered, by its hash, asks for more than reference data and aggregates; one that cannot be parsed is left to the server. */
export function refusalOfAdHoc(coordinates: Coordinates): (query: string, hash: string) => boolean {
  const known = new Map<string, boolean>();
  return (query, hash) => {
    const found = known.get(hash) ?? asksMore(coordinates, query);
    if (known.size === MOST_DOCUMENTS) known.clear();
    known.set(hash, found);
    return found;
  };
}

function asksMore(coordinates: Coordinates, query: string): boolean {
  try {
    const selected = coordinates.selected(parse(query, { noLocation: true, maxTokens: limits.tokens }));
    return [...selected].some((coordinate) => coordinates.entries(coordinate).some(needsActivity));
  } catch {
    return false;
  }
}
