import type { DataSource } from 'typeorm';
import { systemActor } from '../access/actor.ts';
import { systemScope } from '../access/scope.ts';
import { retryContention } from '../commands/contention.ts';
import { openTx } from '../commands/open-tx.ts';
import type { Tx } from '../commands/transact.ts';
import { makeBell } from '../events/bell.ts';
import type { Publishing } from '../events/outbox.ts';
import { newId, type Uuid } from '../ids.ts';
import type { Log } from '../process/log.ts';
import { type Clock, type LocalDate, localDateAt } from '../time.ts';
import { makePatience, type Patience } from './patience.ts';

/** A deadline whose last day has passed. */
export interface Due {
  readonly gemeente: string;
  /** Name of the kind of aggregate. */
  readonly aggregate: string;
  readonly id: Uuid;
  readonly code: string;
}

/**
 * Lets a deadline pass, in a transaction of its own as the service itself: loads the aggregate, looks again whether it is due, saves and tells. Its
 * state may have changed since it was found: then it does nothing.
 */
export type PassDeadline = (tx: Tx, due: Due, today: LocalDate) => Promise<void>;

export interface WatchOptions extends Publishing {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Log;
  readonly pass: PassDeadline;
}

export interface Watch {
  /** Takes all that is due now, but for what failed a moment ago; answers how many deadlines it took. */
  sweep(): Promise<number>;
  stop(): Promise<void>;
}

// One indexed read each time; a moved clock and another replica's rows are seen within it.
const LOOK_EVERY_MS = 1_000;
const AT_ONCE = 100;

/** Watches deadlines: what passed while nobody watched is caught up, in order of its day. */
export function startWatch(options: WatchOptions): Watch {
  const bell = makeBell();
  const patience = makePatience();
  let stopping = false;
  let last: Promise<number> = Promise.resolve(0);
  // One at a time: who asks for a sweep finds all done, not left to the one that is under way.
  const sweepInTurn = (): Promise<number> => {
    last = last.catch(() => 0).then(() => sweep(options, patience, () => stopping));
    return last;
  };
  const run = async (): Promise<void> => {
    while (!stopping) {
      await sweepInTurn().catch((error: unknown) => options.log.error('deadlines.failed', error));
      if (!stopping) await bell.wait(LOOK_EVERY_MS);
    }
  };
  const running = run();
  return {
    sweep: sweepInTurn,
    async stop() {
      stopping = true;
      bell.ring();
      await running;
      await last.catch(() => 0);
    },
  };
}

interface Found extends Due {
  readonly due_on: LocalDate;
}

/** Goes once over all that is due: one that fails is logged, holds up no other and is tried again later. */
async function sweep(options: WatchOptions, patience: Patience, isStopping: () => boolean): Promise<number> {
  const today = localDateAt(options.clock.now());
  let looked = 0;
  let after: Found | undefined;
  while (!isStopping()) {
    const found = await dueAfter(options.dataSource, today, after);
    for (const due of found) {
      if (isStopping()) return looked;
      const key = `${due.id} ${due.code}`;
      if (patience.isWaiting(key)) continue;
      await passOne(options, due).then(
        () => patience.succeeded(key),
        (error: unknown) => {
          patience.failed(key);
          options.log.error('deadline.failed', error, { aggregate: due.id, code: due.code });
        },
      );
      looked += 1;
    }
    after = found.at(-1);
    if (found.length < AT_ONCE) return looked;
  }
  return looked;
}

async function dueAfter({ manager }: DataSource, today: LocalDate, after: Found | undefined): Promise<readonly Found[]> {
  const { due_on = '0001-01-01', id = '00000000-0000-0000-0000-000000000000', code = '' } = after ?? {};
  return manager.query(
    `SELECT gemeente, aggregate, aggregate_id AS id, code, due_on FROM deadline
     WHERE runs AND due_on < $1 AND (due_on, aggregate_id, code) > ($2::date, $3::uuid, $4) ORDER BY due_on, aggregate_id, code LIMIT $5`,
    [today, due_on, id, code, AT_ONCE],
  );
}

async function passOne(options: WatchOptions, { gemeente, aggregate, id, code }: Found): Promise<void> {
  const causationid = newId();
  await retryContention(() =>
    options.dataSource.transaction(async (manager) => {
      // A second sweeper passes by. A lock on the row itself would be taken in the other order than a command takes it: aggregate, then deadline.
      const [claim] = await manager.query<{ claimed: boolean }[]>(
        `SELECT pg_try_advisory_xact_lock(hashtextextended('kerngraaf.deadline ' || $1::text, 0)) AS claimed`,
        [id],
      );
      if (claim?.claimed !== true) return;
      const actor = systemActor(options.service, gemeente);
      const at = options.clock.now();
      const today = localDateAt(at);
      const { tx } = openTx(options, manager, {
        actor,
        scope: systemScope(actor, today),
        at,
        correlationid: causationid,
        causationid,
        absent: () => new Error(`A deadline of ${aggregate} without its aggregate`),
      });
      await options.pass(tx, { gemeente, aggregate, id, code }, today);
    }),
  );
  options.afterCommit();
}
