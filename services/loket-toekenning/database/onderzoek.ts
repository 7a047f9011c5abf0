import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import { dossierOf, endedOn, type Herkomst, type Onderzoek } from '../domain/onderzoek.ts';
import { type OnderzoekRow, OnderzoekRows } from './onderzoek-rows.ts';
import { visible } from './visibility.ts';

export const onderzoekAggregate: Aggregate<Onderzoek> = {
  name: 'onderzoek',
  topic: 'loket-toekenning.onderzoek',
  async lock(manager, scope, id) {
    const [row] = await read<OnderzoekRow>(
      manager,
      (parameter) => `SELECT r.* FROM onderzoek r WHERE ${visible(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : onderzoekFrom(row);
  },
  async insert(manager, onderzoek) {
    await manager.insert(OnderzoekRows, toRow(onderzoek));
  },
  async update(manager, onderzoek) {
    const { gemeente, id } = onderzoek;
    await manager.update(OnderzoekRows, { gemeente, id }, toRow(onderzoek));
  },
};

export function onderzoekFrom(row: OnderzoekRow): Onderzoek {
  const { id, gemeente, version, melding, inwoner, since, dossier } = row;
  const own = { id, gemeente, version, melding, inwoner, since, herkomst: herkomstFrom(row) };
  const base = { ...own, betreftJeugdige: row.betreft_jeugdige, offeredOn: row.offered_on };
  switch (row.status) {
    case 'AANGEBODEN':
      return { ...base, status: row.status };
    case 'OPEN':
      return { ...base, status: row.status, dossier: filled(dossier) };
    case 'AFGEROND': {
      const { oplossing, kernteam_aangeboden: kernteamAangeboden } = row;
      return { ...base, status: row.status, dossier: filled(dossier), oplossing: filled(oplossing), kernteamAangeboden };
    }
    case 'AFGEBROKEN':
      return { ...base, status: row.status, dossier, reden: row.reden };
    default:
      return unreachable(row.status);
  }
}

const herkomstFrom = ({ traject, hop, voorziening }: OnderzoekRow): Herkomst =>
  traject === null || hop === null ? { soort: 'HERONDERZOEK', voorziening: filled(voorziening) } : { soort: 'MELDING', traject, hop };

/** The table's checks promise it for this status. */
function filled<T>(value: T | null): T {
  if (value === null) throw new Error('An onderzoek lacks what its status has');
  return value;
}

function toRow(onderzoek: Onderzoek): OnderzoekRow {
  const { herkomst } = onderzoek;
  return {
    gemeente: onderzoek.gemeente,
    id: onderzoek.id,
    version: onderzoek.version,
    melding: onderzoek.melding,
    traject: herkomst.soort === 'MELDING' ? herkomst.traject : null,
    hop: herkomst.soort === 'MELDING' ? herkomst.hop : null,
    voorziening: herkomst.soort === 'HERONDERZOEK' ? herkomst.voorziening : null,
    inwoner: onderzoek.inwoner,
    betreft_jeugdige: onderzoek.betreftJeugdige,
    status: onderzoek.status,
    offered_on: onderzoek.offeredOn,
    since: onderzoek.since,
    ended_on: endedOn(onderzoek),
    dossier: dossierOf(onderzoek),
    oplossing: onderzoek.status === 'AFGEROND' ? onderzoek.oplossing : null,
    kernteam_aangeboden: onderzoek.status === 'AFGEROND' ? onderzoek.kernteamAangeboden : null,
    reden: onderzoek.status === 'AFGEBROKEN' ? onderzoek.reden : null,
  };
}
