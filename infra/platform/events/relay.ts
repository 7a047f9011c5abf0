import { setTimeout } from 'node:timers/promises';
import type { Bus, BusRecord } from '../bus/bus.ts';
import { coalesce } from '../bus/coalesce.ts';
import type { Crash } from '../commands/crash.ts';
import type { Log } from '../process/log.ts';
import { type Bell, makeBell, pauseAfter } from './bell.ts';
import type { OpenOutbox, OutboxRow, OutboxSession } from './outbox-session.ts';

/** Least time between two looks that bring less than a look can. */
const PACE_MS = 10;
/** Between looks when nobody rings: each wakes an idle service. */
const POLL_MS = 500;

export interface RelayOptions {
  readonly outbox: OpenOutbox;
  readonly bus: Bus;
  readonly log: Log;
  /** Milliseconds between looks when nobody rings. */
  readonly poll?: number;
  readonly crash?: Crash;
}

export interface Relay {
  /** After a commit; many calls cost at most one notification at a time. */
  wake(): void;
  /** Whether this process holds the lease. */
  leads(): boolean;
  /** Sends what is left while the bus takes it, and gives up the lease. */
  stop(): Promise<void>;
}

/**
 * Sends the outbox to the bus, in order, at least once. One relay per database works at a time: the lease is a lock of the session that also reads
 * and marks, so a relay that lost it cannot mark. Rows are found by being unpublished, never by a cursor: a lower position may commit later.
 */
export function startRelay(options: RelayOptions): Relay {
  const bell = makeBell();
  const state: State = { stopping: false, session: null, leads: false };
  const notify = coalesce(async () => {
    await state.session?.notify().catch((error: unknown) => options.log.error('relay.notify-failed', error));
  });
  const running = keepRunning(options, bell, state);
  return {
    wake: () => (state.leads ? bell.ring() : void notify()),
    leads: () => state.leads,
    async stop() {
      state.stopping = true;
      bell.ring();
      await running;
    },
  };
}

interface State {
  stopping: boolean;
  session: OutboxSession | null;
  leads: boolean;
}

async function keepRunning(options: RelayOptions, bell: Bell, state: State): Promise<void> {
  for (let failures = 0; !state.stopping; ) {
    let session: OutboxSession | undefined;
    try {
      session = await options.outbox(bell.ring);
      failures = 0;
      state.session = session;
      await takeLease(options, session, bell, state);
      if (!state.leads) return;
      await session.listen();
      await relayOutbox(options, session, bell, state);
    } catch (error) {
      options.log.error('relay.session-lost', error);
      failures += 1;
    } finally {
      state.session = null;
      state.leads = false;
      await session?.end().catch((error: unknown) => options.log.error('relay.session-lost', error));
    }
    if (!state.stopping) await bell.wait(pauseAfter(failures, 50, 2_000));
  }
}

async function takeLease(options: RelayOptions, session: OutboxSession, bell: Bell, state: State): Promise<void> {
  while (!state.stopping) {
    state.leads = await session.takeLease();
    if (state.leads) return;
    await bell.wait(options.poll ?? POLL_MS);
  }
}

/**
 * While a full batch is sent, the one before it is marked and the next one is read; what was read ahead counts only once its forerunner is sent. Behind a batch
 * that is not full nothing stands, until it rings.
 */
async function relayOutbox(options: RelayOptions, session: OutboxSession, bell: Bell, state: State): Promise<void> {
  let sent: readonly string[] = [];
  let ahead: readonly OutboxRow[] | undefined;
  for (let failures = 0; ; ) {
    const begun = performance.now();
    const rows = ahead ?? (await session.unpublished([]));
    const sending = rows.map((row) => row.pos);
    const full = rows.length === session.batch;
    const marking = mark(options, session, sent).then(() => (full ? session.unpublished(sending) : undefined));
    const [published] = await Promise.allSettled([options.bus.publish(rows.map(recordOf)), marking]);
    ahead = await marking;
    sent = sending;
    if (published.status === 'rejected') {
      [sent, ahead] = [[], undefined];
      failures += 1;
      options.log.error('relay.publish-failed', published.reason, { attempt: failures, count: rows.length });
      if (state.stopping) return;
      await pause(pauseAfter(failures, 100, 2_000), state);
      continue;
    }
    failures = 0;
    if (full) continue;
    await mark(options, session, sent);
    sent = [];
    await company(begun);
    if (!state.stopping) await bell.wait(options.poll ?? POLL_MS);
    else if (rows.length === 0) return;
  }
}

/** Until the next look may be: what comes meanwhile goes together. Only who rings this fast waits. */
async function company(begun: number): Promise<void> {
  const left = begun + PACE_MS - performance.now();
  if (left > 0) await setTimeout(left);
}

async function mark({ crash }: RelayOptions, session: OutboxSession, sent: readonly string[]): Promise<void> {
  if (sent.length === 0) return;
  await crash?.('relay-after-send-before-mark');
  await session.mark(sent);
}

const recordOf = (row: OutboxRow): BusRecord => ({ topic: row.topic, key: row.aggregate_id, value: Buffer.from(row.envelope) });

/** Rings do not shorten it: a bus that is away must not be hammered by a busy service. */
async function pause(milliseconds: number, state: State): Promise<void> {
  const until = Date.now() + milliseconds;
  while (!state.stopping && Date.now() < until) await setTimeout(Math.min(50, milliseconds));
}
