import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { isClosed, ROW } from './protection.ts';

/**
 * The function that answers as whom a resident reads: herself, and whom she acts for without whom the brake closes to her. A statement that calls it is
 * planned without the tables behind it, which cost more than all else of a small one; it sees what that statement sees, and each connection plans it once.
 * `represented` selects `gemeente` and `inwoner` by the parameters `p_self`, `p_gemeenten` and `p_on`, and those that are `more`.
 */
export const personsFunction = (consumer: string | null, represented: string, more: string = ''): string => `
  CREATE FUNCTION persons_of(p_self uuid, p_gemeenten text[], p_on date, p_shielded boolean${more}) RETURNS uuid[]
  LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
  BEGIN
    RETURN ARRAY(SELECT p_self UNION ALL SELECT r.inwoner FROM (${represented}) r WHERE NOT (p_shielded AND ${isClosed(consumer, ROW)}));
  END $$`;

/** Whom a resident represents, as long as she does and both live; a resident is of one gemeente. */
export const represented: string = `SELECT b.gemeente, b.inwoner FROM betrokkenheid b
    WHERE b.gemeente = ANY(p_gemeenten) AND b.holder = p_self AND b.since <= p_on AND (b.until IS NULL OR p_on <= b.until) AND NOT EXISTS (
      SELECT FROM overlijden o WHERE o.gemeente = b.gemeente AND o.inwoner IN (b.inwoner, b.holder) AND o.occurred_on <= p_on)`;

/**
 * Whether a resident reads a row as whom a column of it names, as SQL: the rule `self`, under the brake. They are few, so they are found first
 * and rows by them. `more`: what the function takes beside the rest.
 */
export function asPerson(scope: Scope, inwoner: string, parameter: Parameter, more: () => readonly string[] = () => []): string {
  const { actor, gemeenten, on, shield } = scope;
  if (actor.inwoner === undefined) return 'false';
  const self = `${parameter(actor.inwoner)}::uuid`;
  if (shield === 'EVERYBODY') return `${inwoner} = ${self}`;
  const taken = [self, `${parameter(gemeenten)}::text[]`, `${parameter(on)}::date`, `${shield === 'PROTECTED'}`, ...more()];
  return `${inwoner} = ANY((SELECT persons_of(${taken.join(', ')}))::uuid[])`;
}
