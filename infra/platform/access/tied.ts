import type { Parameter } from '../database/keyset.ts';
import type { Scope } from './scope.ts';

/** Columns by which a row is tied to a resident: whom it is about, and the question that it rests on. */
export interface TiedBy {
  readonly inwoner: string;
  readonly melding?: string;
}

/** Narrows rows to those about residents to whom the purpose is tied, as SQL that follows a condition; empty where nothing narrows. */
export function tied({ inwoners, actor }: Scope, { inwoner, melding }: TiedBy, parameter: Parameter): string {
  if (inwoners === null) return '';
  const about = `${inwoner} = ANY(${parameter(inwoners)}::uuid[])`;
  // A question may be about nobody who is known.
  const question = actor.purpose?.tie?.melding;
  return melding === undefined || question === undefined ? ` AND ${about}` : ` AND (${about} OR ${melding} = ${parameter(question)}::uuid)`;
}

/** Whether the tie itself opens rows, as SQL: one that has a last day, until that is over. Only beside `tied`, which leaves those whom it names. */
export function openedByTie({ inwoners, actor, on }: Scope): string {
  const until = actor.purpose?.tie?.until;
  return inwoners !== null && until !== undefined && on <= until ? 'true' : 'false';
}
