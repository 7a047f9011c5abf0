import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import type { EventData } from '../events/generated.ts';

/** Where intake tells for whom the safety brake holds. */
export const PROTECTION_TOPIC = 'intake.protection';

type Protected = 'nl.inwoners.inwoner-protected.v1';
type Lifted = 'nl.inwoners.inwoner-protection-lifted.v1';
type Told = Envelope<Protected, EventData[Protected]> | Envelope<Lifted, EventData[Lifted]>;

/** The table of the projection; the owner of protections keeps the columns that `unprotectedAt` reads too. */
export const protectionTable = `
  CREATE TABLE bescherming (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    inwoner uuid NOT NULL,
    since date,
    until date,
    PRIMARY KEY (gemeente, id)
  );
  CREATE INDEX bescherming_holds ON bescherming (gemeente, inwoner) WHERE until IS NULL`;

/** For whom the safety brake holds. That it was released stands whatever is heard after it. */
export const protection: Projection = {
  name: 'bescherming',
  tables: ['bescherming'],
  types: ['nl.inwoners.inwoner-protected.v1', 'nl.inwoners.inwoner-protection-lifted.v1'],
  async apply(manager, envelope) {
    const { type, gemeentecode, data } = envelope as Told;
    const column = type === 'nl.inwoners.inwoner-protected.v1' ? 'since' : 'until';
    await manager.query(
      `INSERT INTO bescherming (gemeente, id, inwoner, ${column}) VALUES ($1, $2, $3, $4)
       ON CONFLICT (gemeente, id) DO UPDATE SET ${column} = excluded.${column}`,
      [gemeentecode, data.protection, data.inwoner, data.occurredOn],
    );
  },
};

/** Columns of whom a row is about. */
export interface About {
  readonly gemeente: string;
  readonly inwoner: string;
}

/** What narrows rows about a resident, by themselves `r`, to those that the safety brake leaves to a reader, as SQL that follows a condition. */
export type Unprotected = (scope: Scope, parameter: Parameter, about?: About) => string;

/** Of rows `r` about one resident each. */
export const ROW: About = { gemeente: 'r.gemeente', inwoner: 'r.inwoner' };

/** Whether the brake holds for the resident of a row, as SQL. */
export const isProtected = ({ gemeente, inwoner }: About): string =>
  `EXISTS (SELECT FROM bescherming p WHERE p.gemeente = ${gemeente} AND p.inwoner = ${inwoner} AND p.until IS NULL)`;

/**
 * For who is outside a protected person is not there; nor is anybody but the reader herself, by her own login, where it is not known who is protected:
 * when the end of the topic was not seen, or `consumer` set an event of it aside. The owner of protections has no consumer.
 */
export const unprotectedAt =
  (consumer: string | null): Unprotected =>
  (scope, parameter, about = ROW) => {
    if (scope.shield === 'NONE') return '';
    const herself = selfOf(scope, parameter);
    const isSelf = herself === null ? 'false' : `${about.inwoner} = ${herself}`;
    if (scope.shield === 'EVERYBODY') return ` AND ${isSelf}`;
    return ` AND (${isSelf} OR NOT ${isClosed(consumer, about)})`;
  };

/** Whether the brake may hold for the resident of a row, as SQL. */
export const isClosed = (consumer: string | null, about: About): string =>
  `(${isProtected(about)}${consumer === null ? '' : ` OR ${anySetAside(consumer)}`})`;

/** The reader as a resident, where she reads as one. */
export const selfOf = ({ rows, actor }: Scope, parameter: Parameter): string | null =>
  rows !== 'self' || actor.inwoner === undefined ? null : `${parameter(actor.inwoner)}::uuid`;

/** Of whom an event tells that could not be taken is not known: it may be anybody. */
const anySetAside = (consumer: string): string =>
  `(${['parked_event', 'inbox_waiting']
    .map((table) => `EXISTS (SELECT FROM ${table} s WHERE s.consumer = '${consumer}' AND s.topic = '${PROTECTION_TOPIC}')`)
    .join(' OR ')})`;
