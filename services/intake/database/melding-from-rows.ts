import { unreachable } from '@kerngraaf/platform/decision.ts';
import { toInstant } from '@kerngraaf/platform/time.ts';
import type { Melding } from '../domain/melding.ts';
import { type Hop, receiverOf, type Traject } from '../domain/traject.ts';
import type { BetrokkeneRow, MeldingRow } from './melding-rows.ts';
import type { HopRow, TrajectRow } from './traject-rows.ts';

type StoredTraject = TrajectRow & { readonly hops: readonly HopRow[] };

/** A melding with its parts, in one row. */
export type StoredMelding = MeldingRow & { readonly betrokkenen: readonly BetrokkeneRow[]; readonly trajecten: readonly StoredTraject[] };

/** The columns of a `StoredMelding` from the row `r` of `melding`. */
export const columnsOfMelding: string = `r.*,
  coalesce((SELECT jsonb_agg(to_jsonb(b) ORDER BY b.place) FROM melding_betrokkene b WHERE b.gemeente = r.gemeente AND b.melding = r.id), '[]')
    AS betrokkenen,
  coalesce((SELECT jsonb_agg(to_jsonb(t) || jsonb_build_object('hops',
      (SELECT jsonb_agg(to_jsonb(h) ORDER BY h.number) FROM traject_hop h WHERE h.gemeente = t.gemeente AND h.traject = t.id)) ORDER BY t.place)
    FROM traject t WHERE t.gemeente = r.gemeente AND t.melding = r.id), '[]') AS trajecten`;

export function meldingFrom(row: StoredMelding): Melding {
  const base = {
    id: row.id,
    gemeente: row.gemeente,
    version: row.version,
    soort: row.soort,
    kanaal: row.kanaal,
    poort: row.poort,
    soortMelder: row.soort_melder,
    kern: row.kern,
    complex: row.complex,
    betreftJeugdige: row.betreft_jeugdige,
    omschrijving: row.omschrijving,
    betrokkenen: row.betrokkenen.map(({ inwoner, rol, primair }) => ({ inwoner, rol, primair })),
    occurredOn: row.occurred_on,
    recordedAt: toInstant(row.recorded_at),
    ontvangstBevestigdOp: row.ontvangst_bevestigd_op,
    vraagverhelderaars: row.vraagverhelderaars,
    bevindingen: row.bevindingen,
    clientondersteuning:
      row.clientondersteuning_gewezen_op === null
        ? null
        : { on: row.clientondersteuning_gewezen_op, organisatie: row.clientondersteuning_organisatie },
    persoonlijkPlanOntvangenOp: row.persoonlijk_plan_ontvangen_op,
    identiteit: row.identiteit,
    trajecten: row.trajecten.map(trajectFrom),
    heropeningen: row.heropeningen,
    aanbiedingen: row.aanbiedingen,
    termijnen: row.termijnen,
    verwezenDoor: row.verwezen_door,
  };
  const { status, toelichting } = row;
  switch (status) {
    case 'ONTVANGEN':
    case 'IN_VRAAGVERHELDERING':
    case 'IN_BEHANDELING':
      return { ...base, status };
    case 'AFGEHANDELD_IN_POORT':
      return { ...base, status, afhandeling: { on: there(row.ended_on), uitkomst: there(row.uitkomst), toelichting } };
    case 'AFGESLOTEN':
      return { ...base, status, closedOn: there(row.ended_on) };
    case 'INGETROKKEN':
      return { ...base, status, intrekking: { on: there(row.ended_on), reden: there(toelichting) } };
    case 'SAMENGEVOEGD':
      return { ...base, status, samenvoeging: { on: there(row.ended_on), into: there(row.merged_into) } };
    default:
      return unreachable(status);
  }
}

function trajectFrom(row: StoredTraject): Traject {
  const [first, ...rest] = row.hops.map(hopFrom);
  const base = { id: row.id, hops: [there(first ?? null), ...rest] as const };
  switch (row.status) {
    case 'AANGEBODEN':
    case 'OPGEPAKT':
      return { ...base, status: row.status };
    case 'GEWEIGERD':
    case 'TERUGGEGEVEN':
      return { ...base, status: row.status, endedOn: there(row.ended_on) };
    case 'AFGESLOTEN':
      return { ...base, status: row.status, endedOn: there(row.ended_on), oplossing: row.oplossing };
    default:
      return unreachable(row.status);
  }
}

const hopFrom = (row: HopRow): Hop => ({
  number: row.number,
  place: row.place,
  receiver: receiverOf(row.soort, row.kernteam),
  moment: row.moment,
  reden: row.reden,
  afwijkreden: row.afwijkreden,
  openedOn: row.opened_on,
});

/** What the table's checks promise to be there. */
function there<T>(value: T | null): T {
  if (value === null) throw new Error('A row of melding lacks what its status needs');
  return value;
}
