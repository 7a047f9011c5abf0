import type { Position } from '../commands/transact.ts';
import { badInput } from '../errors.ts';
import { isUuid } from '../ids.ts';

/** What this subgraph has applied of the sources that it follows. */
export interface Positions {
  /** Resolves when the position is applied, at once when its topic is not followed; gives up when `signal` aborts. */
  reached(position: Position, signal: AbortSignal): Promise<unknown>;
}

/** Milliseconds that a query waits for what its caller has seen elsewhere. */
export const LONGEST_WAIT: number = 2_000;
const MOST_POSITIONS = 100;
const MALFORMED = 'POSITION_MALFORMED';

/** The header `kerngraaf-after`: `topic:aggregate:sequence`, separated by commas; `BAD_USER_INPUT` `POSITION_MALFORMED`. */
export function parsePositions(header: string | undefined): readonly Position[] {
  if (header === undefined || header.trim() === '') return [];
  const parts = header.split(',', MOST_POSITIONS + 1);
  if (parts.length > MOST_POSITIONS) throw badInput(MALFORMED);
  return parts.map((part) => {
    const [source = '', aggregate = '', sequence = '', ...rest] = part.trim().split(':');
    const sound =
      /^[a-z][a-z0-9-]{0,49}(\.[a-z][a-z0-9-]{0,49})?$/.test(source) &&
      isUuid(aggregate) &&
      /^[1-9]\d{0,14}$/.test(sequence) &&
      rest.length === 0;
    if (!sound) throw badInput(MALFORMED);
    return { source, aggregate, sequence: Number(sequence) };
  });
}

/** The header `kerngraaf-after` for these positions, or none where there are none. */
export const afterHeader = (
  positions: readonly (Omit<Position, 'aggregate'> & { readonly aggregate: string })[],
): Readonly<Record<string, string>> =>
  positions.length === 0
    ? {}
    : { 'kerngraaf-after': positions.map(({ source, aggregate, sequence }) => `${source}:${aggregate}:${sequence}`).join(',') };

/** Waits for all positions together, `within` milliseconds at most; answers those that were not reached, and why a look at them failed is told. */
export async function waitFor(
  wanted: readonly Position[],
  positions: Positions,
  onError: (error: unknown) => void,
  within: number = LONGEST_WAIT,
): Promise<readonly Position[]> {
  if (wanted.length === 0) return [];
  const deadline = new AbortController();
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(() => {
    deadline.abort();
    late.resolve();
  }, within);
  const behind = new Set(wanted);
  const looks = wanted.map(async (position) => {
    try {
      await positions.reached(position, deadline.signal);
      if (!deadline.signal.aborted) behind.delete(position);
    } catch (error) {
      if (!deadline.signal.aborted) onError(error);
    }
  });
  await Promise.race([Promise.all(looks), late.promise]);
  clearTimeout(timer);
  return [...behind];
}

/** The last sequence per aggregate: what a reader has to wait for to see all that a request committed. */
export function lastPositions(committed: readonly Position[]): readonly Position[] {
  const last = new Map<string, Position>();
  for (const position of committed) {
    const key = `${position.source}:${position.aggregate}`;
    if ((last.get(key)?.sequence ?? 0) < position.sequence) last.set(key, position);
  }
  return [...last.values()];
}
