import { BusError } from '@kerngraaf/platform/bus/bus.ts';
import type { Log, PlacedRecord } from '@kerngraaf/platform/bus/log.ts';
import type { Scheduler } from './scheduler.ts';

/** How likely each way is in which the log and the database go wrong for a service, 0 to 1. */
export interface Faults {
  /** It refuses, and nothing happened. */
  away: number;
  /** It stores and does not answer. */
  silent: number;
  /** It stores what goes to some partitions, and refuses the others. */
  partial: number;
  /** It does not answer in time, and stores later. */
  late: number;
  /** It stores everything twice. */
  doubles: number;
  /** It acknowledges and forgets a record. */
  forgets: number;
  /** A connection with the database is lost under a statement, before it ran or before it was answered. */
  losses: number;
}

export const NO_FAULTS: Faults = { away: 0, silent: 0, partial: 0, late: 0, doubles: 0, forgets: 0, losses: 0 };

const away = (): BusError => new BusError('UNAVAILABLE', 'The simulated log is away');
const LATE_MS = 3_000;

/** The log as one process reaches it; `faults` is read at each call. */
export function unrulyLog(scheduler: Scheduler, log: Log, faults: Faults): Log {
  const { actor, chance } = scheduler;
  const server = { name: 'log', alive: true, frozenUntil: 0 };
  const orAway = async <T>(label: string, work: () => Promise<T>): Promise<T> => {
    if (faults.away > 0 && chance.happens(faults.away)) throw away();
    const result = await work();
    await scheduler.turn(label);
    return result;
  };
  const append = async (records: readonly PlacedRecord[]): Promise<void> => {
    if (chance.happens(faults.late)) {
      scheduler.as(server, () => scheduler.timer(chance.next() * LATE_MS, () => void log.append(records)));
      throw away();
    }
    const refused = chance.happens(faults.partial) ? chance.one(records).partition : undefined;
    const forgotten = chance.happens(faults.forgets) ? chance.below(records.length) : undefined;
    const stored = records.filter((record, at) => record.partition !== refused && at !== forgotten);
    // Stored by the server, whatever becomes of who asked.
    await scheduler.as(server, () => log.append(chance.happens(faults.doubles) ? [...stored, ...stored] : stored));
    if (refused !== undefined || chance.happens(faults.silent)) throw away();
  };
  return {
    ...log,
    append: (records) => orAway(`stored ${records.length}`, () => append(records)),
    fetch: (from) => orAway('fetched', () => log.fetch(from)),
    sync: (member) => orAway('synced', () => log.sync(member)),
    commit: (group, progress) => orAway('committed', () => log.commit(group, progress)),
    listen: (listener) =>
      log.listen({
        appended: () => actor.alive && scheduler.as(actor, () => listener.appended()),
        membersChanged: () => actor.alive && scheduler.as(actor, () => listener.membersChanged()),
      }),
  };
}
