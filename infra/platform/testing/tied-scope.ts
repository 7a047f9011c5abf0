import type { Actor } from '../access/actor.ts';
import { grantedScope, type Scope } from '../access/scope.ts';
import { newId, type Uuid } from '../ids.ts';
import type { LocalDate } from '../time.ts';

/** All rows of the actor's gemeenten, narrowed by a purpose that is tied to this resident; to one whom nobody knows when none is named. */
export function tiedScope(actor: Actor, on: LocalDate, inwoner: Uuid = newId()): Scope {
  const tie = { kind: 'melding', id: newId(), inwoners: [inwoner] };
  return grantedScope({ ...actor, purpose: { activity: 'test', tie } }, 'gemeente', on, { inwoners: tie.inwoners });
}

/** What a tie opens by itself to a reader by this row rule: rows about this resident, until that day. */
export function openedScope(
  reader: { readonly actor: Actor; readonly rows: string; readonly on: LocalDate },
  inwoner: Uuid,
  until: LocalDate,
): Scope {
  const tie = { kind: 'test', id: newId(), inwoners: [inwoner], until };
  return grantedScope({ ...reader.actor, purpose: { activity: 'test', tie } }, reader.rows, reader.on, { inwoners: tie.inwoners });
}
