import type { BusKind } from './bus-place.ts';
import type { Blocked } from './evidence.ts';
import type { Load } from './load.ts';
import type { World, WorldNeeds } from './world.ts';

export interface Fault {
  readonly name: string;
  /** For a reader of the table. */
  readonly what: string;
  /** Why it makes no sense on a bus. */
  readonly notOn?: Partial<Readonly<Record<BusKind, string>>>;
  /** A world of another kind than the plain one. */
  readonly needs?: WorldNeeds;
  /** It loses, spoils or moves records between relay and bus, so that the order on the bus says nothing of the relay. */
  readonly tampers?: boolean;
  /** While the load runs. Undoes its own cause; answers how many times it did harm. */
  inject(run: Run): Promise<number>;
  /** What an operator does afterwards. */
  heal?(run: Run): Promise<void>;
}

export interface Run {
  readonly world: World;
  readonly seed: number;
  readonly random: () => number;
  readonly load: Load;
  readonly blocked: Map<string, Blocked[]>;
  /** How long a transaction that is held open stays so, in milliseconds. */
  readonly holdOpen: number;
}
