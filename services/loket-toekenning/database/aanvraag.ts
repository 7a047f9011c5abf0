import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import { withTermijnen } from '@kerngraaf/schema/terms/deadlines.ts';
import { type Aanvraag, aanbodOf, awaitsBekendmaking, eindredenOf, isEnded } from '../domain/aanvraag.ts';
import { type AanvraagRow, AanvraagRows } from './aanvraag-rows.ts';
import { visible } from './visibility.ts';

export const aanvraagAggregate: Aggregate<Aanvraag> = withTermijnen(
  {
    name: 'aanvraag',
    topic: 'loket-toekenning.aanvraag',
    async lock(manager, scope, id) {
      const [row] = await read<AanvraagRow>(
        manager,
        (parameter) => `SELECT r.* FROM aanvraag r WHERE ${visible(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
      );
      return row === undefined ? null : aanvraagFrom(row);
    },
    async insert(manager, aanvraag) {
      await manager.insert(AanvraagRows, toRow(aanvraag));
    },
    async update(manager, aanvraag) {
      const { gemeente, id } = aanvraag;
      await manager.update(AanvraagRows, { gemeente, id }, toRow(aanvraag));
    },
  },
  (aanvraag) => isEnded(aanvraag) && !awaitsBekendmaking(aanvraag),
);

export function aanvraagFrom(row: AanvraagRow): Aanvraag {
  const { id, gemeente, version, melding, onderzoek, inwoner, wet, vorm, ondertekenaar, producten, since, behandelaar } = row;
  const own = { id, gemeente, version, melding, onderzoek, inwoner, wet, vorm, ondertekenaar, producten, since, behandelaar };
  const { aanvulling, opschortingen, uitstel, ingebrekestelling, termijnen } = row;
  const base = { ...own, submittedOn: row.submitted_on, aanvulling, opschortingen, uitstel, ingebrekestelling, termijnen };
  const kernteamAangeboden = row.kernteam_aangeboden;
  switch (row.status) {
    case 'INGEDIEND':
    case 'IN_BEHANDELING':
    case 'OPGESCHORT':
      return { ...base, status: row.status };
    case 'BESLIST':
      return { ...base, status: row.status, beschikking: filled(row.beschikking), kernteamAangeboden };
    case 'BUITEN_BEHANDELING':
    case 'INGETROKKEN':
      return { ...base, status: row.status, reden: filled(row.eindreden), kernteamAangeboden };
    default:
      return unreachable(row.status);
  }
}

/** The table's checks promise it for this status. */
function filled<T>(value: T | null): T {
  if (value === null) throw new Error('An aanvraag lacks what its status has');
  return value;
}

const toRow = (aanvraag: Aanvraag): AanvraagRow => ({
  gemeente: aanvraag.gemeente,
  id: aanvraag.id,
  version: aanvraag.version,
  melding: aanvraag.melding,
  onderzoek: aanvraag.onderzoek,
  inwoner: aanvraag.inwoner,
  wet: aanvraag.wet,
  status: aanvraag.status,
  vorm: aanvraag.vorm,
  ondertekenaar: aanvraag.ondertekenaar,
  producten: aanvraag.producten,
  submitted_on: aanvraag.submittedOn,
  since: aanvraag.since,
  ended_on: isEnded(aanvraag) ? aanvraag.since : null,
  behandelaar: aanvraag.behandelaar,
  aanvulling: aanvraag.aanvulling,
  opschortingen: aanvraag.opschortingen,
  uitstel: aanvraag.uitstel,
  ingebrekestelling: aanvraag.ingebrekestelling,
  beschikking: aanvraag.status === 'BESLIST' ? aanvraag.beschikking : null,
  eindreden: eindredenOf(aanvraag),
  kernteam_aangeboden: aanbodOf(aanvraag),
  termijnen: aanvraag.termijnen,
});
