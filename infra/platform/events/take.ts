import { setTimeout } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../access/actor.ts';
import { systemScope } from '../access/scope.ts';
import { retryContention } from '../commands/contention.ts';
import { openTx } from '../commands/open-tx.ts';
import { type Instant, localDateAt } from '../time.ts';
import { parseTraceparent, traceparentOf } from '../trace.ts';
import { lockPlace, standingOf, takeInbox, takeNext, type Verdict, verdictOf } from './case-position.ts';
import { failureOf, WaitFor } from './failure.ts';
import type { Readable } from './incoming.ts';
import { park, unpark } from './parking.ts';
import { project } from './projection.ts';
import { compare, parkNow, raise, waitNow } from './set-aside.ts';
import { type From, fieldsOf, type Outcome, type Taking } from './taking.ts';
import { leaveQueue, waitBehind } from './waiting.ts';

const TRIES = 3;
const PAUSE_MS = 50;
/** How far clocks of others may differ from ours. */
const AHEAD_MS = 5 * 60_000;

/** Takes one event or sets it aside. Rejects only when the own database is away: then nothing happened and it is to be delivered again. */
export async function take(taking: Taking, event: Readable, from: From): Promise<Outcome> {
  const { envelope } = event;
  const cause = parseTraceparent(envelope.traceparent);
  const { span, end } = taking.tracing.open(`take ${envelope.type}`, 'CONSUMER', cause, { topic: event.topic });
  // What follows from it hangs under its taking.
  const traced = { ...event, envelope: { ...envelope, traceparent: traceparentOf(span) } };
  try {
    const outcome = await taken(taking, traced, from);
    end({ outcome });
    return outcome;
  } catch (error) {
    end({}, 'OWN_FAILURE');
    throw error;
  }
}

async function taken(taking: Taking, event: Readable, from: From): Promise<Outcome> {
  for (let tried = 1; ; ) {
    try {
      const outcome = await attempt(taking, event, from);
      if (outcome !== 'unprepared') return outcome;
    } catch (error) {
      const failure = await failureOf(error, taking.dataSource);
      if (failure.kind === 'own') throw error;
      if (failure.kind === 'wait') return waitNow(taking, event, from, failure.reason);
      taking.log.error('event.failed', error, { ...fieldsOf(event), reason: failure.reason, attempt: tried });
      if (tried === TRIES) return parkNow(taking, event, from, failure.reason);
      await setTimeout(PAUSE_MS * 4 ** (tried - 1));
      tried += 1;
    }
  }
}

async function attempt(taking: Taking, event: Readable, from: From): Promise<Outcome | 'unprepared'> {
  const reaction = taking.reactions[event.envelope.type];
  const prepares = reaction?.prepare !== undefined && isNext(await verdict(taking.dataSource.manager, event, from));
  const prepared = prepares ? await reaction.prepare?.(event.envelope) : undefined;
  const outcome = await retryContention(async () => {
    // Of what means nothing here only the position counts; that needs no transaction around it.
    const meant = from === 'bus' && means(taking, event);
    if (from === 'bus' && !meant && (await takeNext(taking.dataSource.manager, event))) return 'applied';
    return taking.dataSource.transaction(async (manager) => {
      const demandPrepared = (): void => {
        if (reaction?.prepare !== undefined && !prepares) throw new Unprepared();
      };
      if (meant && (await takeNext(manager, event))) {
        demandPrepared();
        await haveEffect(taking, manager, event, prepared);
        return 'applied';
      }
      await lockPlace(manager, event);
      if (from === 'queue' && !(await leaveQueue(manager, event))) return 'gone';
      const now = await verdict(manager, event, from);
      if (isNext(now)) demandPrepared();
      return carryOut(taking, manager, event, now, prepared);
    });
  }).catch((error: unknown) => {
    if (error instanceof Unprepared) return 'unprepared' as const;
    throw error;
  });
  if (outcome === 'applied' || outcome === 'healed') {
    taking.taken(event, event.sequence);
    if (isAhead(event, taking.clock.now())) taking.log.warn('event.from-the-future', fieldsOf(event));
    // A projection tells nothing.
    if (reaction !== undefined) taking.afterCommit();
  }
  if (outcome === 'healed') taking.queued();
  if (outcome === 'duplicate') await compare(taking, event);
  if (outcome === 'parked') raise(taking, event, 'event.parked', 'SEQUENCE_GAP');
  return outcome;
}

/** The clock of whoever told it is wrong, or ours. Nothing rests on that moment (order is the sequence's, terms are our own clock's), so it is taken. */
const isAhead = ({ envelope: { time } }: Readable, now: Instant): boolean => Date.parse(time) > Date.parse(now) + AHEAD_MS;

/** The place became free between the first look and the lock. */
class Unprepared extends Error {}

const isNext = (verdict: Verdict): boolean => verdict === 'apply' || verdict === 'heal';

/** The first of a queue is judged by its sequence alone; it may be what a gap waits for. */
async function verdict(manager: EntityManager, event: Readable, from: From): Promise<Verdict> {
  const standing = await standingOf(manager, event, event.id);
  if (from === 'bus') return verdictOf(standing, event.sequence);
  const now = verdictOf({ ...standing, parked: null, waiting: false }, event.sequence);
  return now === 'apply' && standing.parked === 'SEQUENCE_GAP' ? 'heal' : now;
}

async function carryOut(taking: Taking, manager: EntityManager, event: Readable, now: Verdict, prepared: unknown): Promise<Outcome> {
  switch (now) {
    case 'duplicate':
      return 'duplicate';
    case 'gap':
      await park(manager, event, 'SEQUENCE_GAP');
      return 'parked';
    case 'behind-parked':
      await park(manager, event, 'BEHIND');
      return 'behind';
    case 'behind-waiting':
      await waitBehind(manager, event);
      return 'behind';
    case 'heal':
      await unpark(manager, event);
      return (await apply(taking, manager, event, prepared)) === 'applied' ? 'healed' : 'duplicate';
    case 'apply':
      return apply(taking, manager, event, prepared);
  }
}

async function apply(taking: Taking, manager: EntityManager, event: Readable, prepared: unknown): Promise<'applied' | 'duplicate'> {
  if (!(await takeInbox(manager, event))) return 'duplicate';
  await haveEffect(taking, manager, event, prepared);
  return 'applied';
}

const means = ({ reactions, projections }: Taking, { envelope: { type } }: Readable): boolean =>
  reactions[type] !== undefined || projections.some(({ types }) => types.includes(type));

async function haveEffect(taking: Taking, manager: EntityManager, { envelope }: Readable, prepared: unknown): Promise<void> {
  await project(taking.projections, manager, envelope);
  const reaction = taking.reactions[envelope.type];
  if (reaction === undefined) return;
  const actor = systemActor(taking.service, envelope.gemeentecode);
  const at = taking.clock.now();
  const { tx } = openTx(taking, manager, {
    actor,
    scope: systemScope(actor, localDateAt(at)),
    at,
    correlationid: envelope.correlationid,
    causationid: envelope.id,
    ...(envelope.traceparent === undefined ? {} : { traceparent: envelope.traceparent }),
    absent: () => new WaitFor('AGGREGATE_UNKNOWN'),
  });
  await reaction.react(tx, envelope, prepared);
}
