import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import type { Actor } from '../access/actor.ts';
import { audit } from '../commands/audit.ts';
import { badInput } from '../errors.ts';
import { allParked } from '../events/parking.ts';
import { republish } from '../events/republish.ts';
import { allWaiting } from '../events/waiting.ts';
import { parseUuid } from '../ids.ts';
import { parseInstant, toInstant } from '../time.ts';
import type { Owner } from './owner.ts';

/** What an operator can ask of a service's process, as in its README. */
export const OPERATIONS: string = `lag
  waiting
  parked
  release SOURCE AGGREGATE --reason CODE
  skip SOURCE AGGREGATE EVENT --reason CODE
  accept-gap SOURCE AGGREGATE --reason CODE
  rebuild PROJECTION --reason CODE
  republish SINCE --reason CODE`;

/** The parts of a service's process that an operator works on. */
export type Operated = Pick<Owner, 'consumer' | 'dataSource' | 'rebuild'>;

/**
 * Runs one operation and answers what to print. What looks changes nothing; what acts is audited with the reason, a code in capitals (never a sentence
 * about a person). Throws `BAD_USER_INPUT` for words that make no operation, and what the operation refuses.
 */
export async function operate(owner: Operated, service: string, args: readonly string[]): Promise<unknown> {
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: { reason: { type: 'string' } } });
  const [operation, ...words] = positionals;
  const word = (index: number): string => words[index] ?? missing('ARGUMENT_MISSING');
  const reason = (): string => (/^[A-Z][A-Z0-9_]{2,60}$/.test(values.reason ?? '') ? (values.reason ?? '') : missing('REASON_MISSING'));
  const at = () => ({ source: word(0), aggregate: parseUuid(word(1)) });
  const { consumer, dataSource } = owner;
  switch (operation) {
    case 'lag':
      return Object.fromEntries(await consumer.lag());
    case 'waiting':
      return allWaiting(dataSource.manager, service);
    case 'parked':
      return allParked(dataSource.manager, service);
    case 'release':
      return { stillParked: await consumer.release(at(), operator(), reason()) };
    case 'skip':
      await consumer.skip(at(), parseUuid(word(2)), operator(), reason());
      return { skipped: word(2) };
    case 'accept-gap':
      await consumer.acceptGap(at(), operator(), reason());
      return { stillParked: await consumer.release(at(), operator(), reason()) };
    case 'rebuild':
      await audit(dataSource, { at: toInstant(new Date()), actor: operator(), action: 'rebuild', reason: reason() });
      await owner.rebuild(word(0));
      return { rebuilt: word(0) };
    case 'republish':
      return {
        republished: await republish(dataSource, parseInstant(word(0)), { at: toInstant(new Date()), actor: operator(), reason: reason() }),
      };
    default:
      throw badInput('OPERATION_UNKNOWN');
  }
}

function missing(reason: string): never {
  throw badInput(reason);
}

/** Whoever runs the process: the system's user. */
export const operator = (): Actor => ({ subject: `operator:${userInfo().username}`, role: 'beheerder', gemeenten: [] });
