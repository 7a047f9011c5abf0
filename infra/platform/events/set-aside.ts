import type { EntityManager } from 'typeorm';
import { retryContention } from '../commands/contention.ts';
import { pauseAfter } from './bell.ts';
import { differsFromTaken, lockPlace, standingOf, type Verdict, verdictOf } from './case-position.ts';
import { WaitFor } from './failure.ts';
import type { Incoming, Readable } from './incoming.ts';
import { park, parkQueue, unpark } from './parking.ts';
import { type From, fieldsOf, type Outcome, type Taking } from './taking.ts';
import { attemptsOf, leaveQueue, postpone, waitBehind, waitFirst } from './waiting.ts';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 15_000;
/** Every so many tries of a waiting event the log raises the alarm again: about once in two minutes. */
const ALARM_EVERY = 10;

/** An event that can never be taken as it is: it and its aggregate stand still until an operator releases or skips it. */
export async function parkNow(taking: Taking, event: Incoming, from: From, reason: string): Promise<Outcome> {
  const outcome = await locked(taking, event, async (manager): Promise<Outcome> => {
    const now = await verdict(manager, event);
    if (now === 'duplicate') {
      if (from === 'queue') await leaveQueue(manager, event);
      return 'duplicate';
    }
    if (from === 'bus' && now === 'behind-waiting') {
      await waitBehind(manager, event);
      return 'behind';
    }
    await (from === 'queue' ? parkQueue : park)(manager, event, reason);
    return 'parked';
  });
  if (outcome === 'parked') raise(taking, event, 'event.parked', reason);
  if (outcome === 'duplicate') await compare(taking, event);
  return outcome;
}

/** The same id says the same, or somebody is wrong: it is not taken, and an alarm tells. */
export async function compare(taking: Taking, event: Incoming): Promise<void> {
  if (await differsFromTaken(taking.dataSource.manager, event)) raise(taking, event, 'event.content-differs', 'CONTENT_DIFFERS');
}

/** An event that can be taken later: its aggregate waits, the others go on. */
export async function waitNow(taking: Taking, event: Readable, from: From, reason: string): Promise<Outcome> {
  let attempts = 0;
  const outcome = await locked(taking, event, async (manager): Promise<Outcome> => {
    const now = await verdict(manager, event);
    if (now === 'duplicate') return 'duplicate';
    if (from === 'queue') {
      attempts = (await attemptsOf(manager, event)) + 1;
      await postpone(manager, event, reason, attempts, pauseAfter(attempts + 1, FIRST_PAUSE_MS, LONGEST_PAUSE_MS));
      return 'waiting';
    }
    return queueUp(manager, event, now, reason);
  });
  if (attempts > 0 && attempts % ALARM_EVERY === 0) raise(taking, event, 'event.waits-long', reason, attempts);
  taking.queued();
  return outcome;
}

async function queueUp(manager: EntityManager, event: Readable, now: Verdict, reason: string): Promise<Outcome> {
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
    case 'apply':
    case 'heal':
      await waitFirst(manager, event, reason, pauseAfter(1, FIRST_PAUSE_MS, LONGEST_PAUSE_MS));
      if (now === 'heal') await unpark(manager, event);
      return 'waiting';
  }
}

/** What could not be read has no sequence and is nowhere in order; one that was skipped stands in the inbox and does not come back. */
async function verdict(manager: EntityManager, event: Incoming): Promise<Verdict> {
  const standing = await standingOf(manager, event, event.id);
  if (event.sequence === null) return standing.seen ? 'duplicate' : 'behind-parked';
  return verdictOf(standing, event.sequence);
}

const locked = <T>(taking: Taking, event: Incoming, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  retryContention(() =>
    taking.dataSource.transaction(async (manager) => {
      await lockPlace(manager, event);
      return work(manager);
    }),
  );

export function raise(taking: Taking, event: Incoming, name: string, reason: string, attempt?: number): void {
  taking.log.error(name, new WaitFor(reason), { ...fieldsOf(event), reason, attempt });
}
