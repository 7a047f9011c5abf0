import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { tied } from '@kerngraaf/platform/access/tied.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import { isSetAside, type Projection } from '@kerngraaf/platform/events/projection.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { EntityManager } from 'typeorm';
import { inGemeente, unprotected } from './visibility.ts';

type Given = 'nl.toestemmingen.toestemming-given.v2';
type Withdrawn = 'nl.toestemmingen.toestemming-withdrawn.v2';
type Told = Envelope<Given, EventData[Given]> | Envelope<Withdrawn, EventData[Withdrawn]>;

/**
 * Who consented that the loket reads the content of a wettelijke verwijzing, and until when: withdrawn, or over by its last day. A withdrawal stands
 * whatever is heard after it.
 */
export const toestemming: Projection = {
  name: 'toestemming',
  tables: ['toestemming'],
  types: ['nl.toestemmingen.toestemming-given.v2', 'nl.toestemmingen.toestemming-withdrawn.v2'],
  async apply(manager, envelope) {
    const event = envelope as Told;
    const { toestemming: id, inwoner, doel, betreft, occurredOn } = event.data;
    if (doel !== 'DELEN_JEUGDHULPDOSSIER' || betreft === undefined) return;
    const given = event.type === 'nl.toestemmingen.toestemming-given.v2';
    const column = given ? 'given_on' : 'withdrawn_on';
    const geldigTot = given ? (event.data.geldigTot ?? null) : null;
    await manager.query(
      `INSERT INTO toestemming (gemeente, id, inwoner, referral, ${column}, geldig_tot) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (gemeente, id) DO UPDATE SET ${column} = excluded.${column}, geldig_tot = coalesce(excluded.geldig_tot, toestemming.geldig_tot)`,
      [event.gemeentecode, id, inwoner, betreft, occurredOn, geldigTot],
    );
  },
};

/** Of these referrals those of whose content the resident's consent to the loket holds today: not when an event of it was set aside. */
export async function consentedReferrals(manager: EntityManager, scope: Scope, referrals: readonly string[]): Promise<readonly Uuid[]> {
  const rows = await read<{ readonly id: Uuid }>(manager, (parameter) => {
    const on = `${parameter(scope.on)}::date`;
    return `SELECT r.id FROM referral r WHERE ${inGemeente(scope, parameter)} AND r.id = ANY(${parameter(referrals)})${tied(scope, { inwoner: 'r.inwoner' }, parameter)}${unprotected(scope, parameter)}
      AND EXISTS (SELECT FROM toestemming t WHERE t.gemeente = r.gemeente AND t.referral = r.id AND t.inwoner = r.inwoner
        AND t.given_on <= ${on} AND (t.geldig_tot IS NULL OR ${on} <= t.geldig_tot) AND t.withdrawn_on IS NULL
        AND NOT ${isSetAside('provider-referrals', 'intake', 't.id')})`;
  });
  return rows.map(({ id }) => id);
}
