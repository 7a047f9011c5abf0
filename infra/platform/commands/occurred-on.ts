import type { Actor } from '../access/actor.ts';
import { badInput } from '../errors.ts';
import { daysBetween, type Instant, type LocalDate, localDateAt } from '../time.ts';

/** How far back a business date may lie, as the policy table says. */
export interface Backdating {
  readonly days: number;
  /** Roles that load history. */
  readonly unlimitedFor: readonly string[];
  readonly why: string;
}

/** A business date: not after today in Europe/Amsterdam, nor further back than the policy allows. Throws OCCURRED_IN_FUTURE or OCCURRED_TOO_LONG_AGO. */
export function checkOccurredOn(
  occurredOn: LocalDate,
  command: { readonly at: Instant; readonly actor: Actor },
  rule: Backdating,
): LocalDate {
  const age = daysBetween(occurredOn, localDateAt(command.at));
  if (age < 0) throw badInput('OCCURRED_IN_FUTURE');
  if (age > rule.days && !rule.unlimitedFor.includes(command.actor.role)) throw badInput('OCCURRED_TOO_LONG_AGO');
  return occurredOn;
}
