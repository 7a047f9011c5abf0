import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { withTermijnen } from '@kerngraaf/schema/terms/deadlines.ts';
import { type Aanleiding, type Beschikking, bekendmakingOf } from '../domain/beschikking.ts';
import { type BeschikkingRow, BeschikkingRows, type OnderdeelRow, OnderdeelRows } from './beschikking-rows.ts';
import { onderdeelFrom, toOnderdeelRow } from './onderdeel.ts';
import { visibleBeschikking } from './visibility.ts';

/** A row with its parts, as JSON in their order. */
export type WholeBeschikking = BeschikkingRow & { readonly onderdelen: readonly OnderdeelRow[] };

/** Columns of `beschikking r` with its parts. */
export const WHOLE: string = `r.*, (SELECT json_agg(o ORDER BY o.place) FROM besluitonderdeel o
  WHERE o.gemeente = r.gemeente AND o.beschikking = r.id) AS onderdelen`;

/** Its parts are stored once: a besluit is not changed, another takes its place. */
export const beschikkingAggregate: Aggregate<Beschikking> = withTermijnen(
  {
    name: 'beschikking',
    topic: 'loket-toekenning.beschikking',
    async lock(manager, scope, id) {
      const [row] = await read<WholeBeschikking>(
        manager,
        (parameter) =>
          `SELECT ${WHOLE} FROM beschikking r WHERE ${visibleBeschikking(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
      );
      return row === undefined ? null : beschikkingFrom(row);
    },
    async insert(manager, beschikking) {
      const { gemeente, id, onderdelen } = beschikking;
      await manager.insert(BeschikkingRows, toRow(beschikking));
      await manager.insert(
        OnderdeelRows,
        onderdelen.map((onderdeel, place) => toOnderdeelRow(gemeente, id, onderdeel, place)),
      );
    },
    async update(manager, beschikking) {
      const { gemeente, id } = beschikking;
      await manager.update(BeschikkingRows, { gemeente, id }, toRow(beschikking));
    },
  },
  ({ status }) => status !== 'VASTGESTELD' && status !== 'BEKENDGEMAAKT',
);

export function beschikkingFrom(row: WholeBeschikking): Beschikking {
  const { id, gemeente, version, melding, inwoner, onderzoek, wet, mandaat, termijnen } = row;
  const own = { id, gemeente, version, melding, inwoner, onderzoek, wet, mandaat, termijnen, aanleiding: aanleidingFrom(row) };
  const taken = { decidedOn: row.decided_on, decidedBy: row.decided_by, kernteamAangeboden: row.kernteam_aangeboden };
  const base = { ...own, ...taken, onderdelen: row.onderdelen.map(onderdeelFrom) };
  if (row.status === 'VASTGESTELD' || row.status === 'VERVALLEN') return { ...base, status: row.status };
  const bekendmaking = { on: filled(row.published_on), wijze: filled(row.wijze), by: filled(row.published_by) };
  const known = { ...base, bekendmaking, bezwaarTot: filled(row.bezwaar_tot), briefHash: filled(row.brief_hash) };
  return row.status === 'BEKENDGEMAAKT' ? { ...known, status: row.status } : { ...known, status: row.status };
}

function aanleidingFrom({ soort, aanvraag, voorziening, bezwaar, vervangt, eindigt_op: until, toelichting }: BeschikkingRow): Aanleiding {
  switch (soort) {
    case 'TOEKENNING':
      return { soort, aanvraag: filled(aanvraag) };
    case 'SPOED':
      return { soort };
    case 'HERZIENING':
      return { soort, voorziening: filled(voorziening), vervangt: filled(vervangt) };
    case 'BEZWAAR':
      return { soort, bezwaar: filled(bezwaar), vervangt: filled(vervangt) };
    case 'INTREKKING':
      return {
        soort,
        voorziening: filled(voorziening),
        vervangt: filled(vervangt),
        until: filled(until),
        toelichting: filled(toelichting),
      };
  }
}

/** The table's checks promise it for this kind and status. */
function filled<T>(value: T | null): T {
  if (value === null) throw new Error('A beschikking lacks what its status has');
  return value;
}

function toRow(beschikking: Beschikking): BeschikkingRow {
  const { aanleiding } = beschikking;
  const known = bekendmakingOf(beschikking);
  const ends = aanleiding.soort === 'INTREKKING' ? aanleiding : null;
  return {
    gemeente: beschikking.gemeente,
    id: beschikking.id,
    version: beschikking.version,
    melding: beschikking.melding,
    inwoner: beschikking.inwoner,
    onderzoek: beschikking.onderzoek,
    aanvraag: aanleiding.soort === 'TOEKENNING' ? aanleiding.aanvraag : null,
    soort: aanleiding.soort,
    wet: beschikking.wet,
    status: beschikking.status,
    decided_on: beschikking.decidedOn,
    decided_by: beschikking.decidedBy,
    mandaat: beschikking.mandaat,
    kernteam_aangeboden: beschikking.kernteamAangeboden,
    voorziening: 'voorziening' in aanleiding ? aanleiding.voorziening : null,
    bezwaar: aanleiding.soort === 'BEZWAAR' ? aanleiding.bezwaar : null,
    vervangt: 'vervangt' in aanleiding ? aanleiding.vervangt : null,
    eindigt_op: ends?.until ?? null,
    toelichting: ends?.toelichting ?? null,
    published_on: known?.bekendmaking.on ?? null,
    published_by: known?.bekendmaking.by ?? null,
    wijze: known?.bekendmaking.wijze ?? null,
    bezwaar_tot: known?.bezwaarTot ?? null,
    brief_hash: known?.briefHash ?? null,
    termijnen: beschikking.termijnen,
  };
}
