import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { withTermijnen } from '@kerngraaf/schema/terms/deadlines.ts';
import { awaitsBekendmaking } from '../domain/aanvraag.ts';
import { type Bezwaar, isEnded } from '../domain/bezwaar.ts';
import { type BezwaarRow, BezwaarRows } from './bezwaar-rows.ts';
import { visibleBezwaar } from './visibility.ts';

export const bezwaarAggregate: Aggregate<Bezwaar> = withTermijnen(
  {
    name: 'bezwaar',
    topic: 'loket-toekenning.bezwaar',
    async lock(manager, scope, id) {
      const [row] = await read<BezwaarRow>(
        manager,
        (parameter) => `SELECT r.* FROM bezwaar r WHERE ${visibleBezwaar(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
      );
      return row === undefined ? null : bezwaarFrom(row);
    },
    async insert(manager, bezwaar) {
      await manager.insert(BezwaarRows, toRow(bezwaar));
    },
    async update(manager, bezwaar) {
      const { gemeente, id } = bezwaar;
      await manager.update(BezwaarRows, { gemeente, id }, toRow(bezwaar));
    },
  },
  (bezwaar) => isEnded(bezwaar) && !awaitsBekendmaking(bezwaar),
);

export function bezwaarFrom(row: BezwaarRow): Bezwaar {
  const { id, gemeente, version, beschikking, melding, inwoner, indiener, gronden, since, termijnen } = row;
  const { verschoonbaar, adviescommissie, ingebrekestelling } = row;
  const about = { id, gemeente, version, beschikking, melding, inwoner, indiener };
  const own = { ...about, gronden, verschoonbaar, adviescommissie, ingebrekestelling, since, termijnen };
  const base = { ...own, besluitBy: row.besluit_by, receivedOn: row.received_on, opTijd: row.op_tijd, admittedOn: row.admitted_on };
  const { status, uitkomst, overwegingen, decided_by: decidedBy, nieuw_besluit: nieuwBesluit } = row;
  if (status !== 'BESLIST') return { ...base, status };
  if (uitkomst === null || overwegingen === null || decidedBy === null) throw new Error('A decided bezwaar lacks its decision');
  return { ...base, status, uitkomst, overwegingen, decidedBy, nieuwBesluit };
}

const toRow = (bezwaar: Bezwaar): BezwaarRow => ({
  gemeente: bezwaar.gemeente,
  id: bezwaar.id,
  version: bezwaar.version,
  beschikking: bezwaar.beschikking,
  melding: bezwaar.melding,
  inwoner: bezwaar.inwoner,
  indiener: bezwaar.indiener,
  besluit_by: bezwaar.besluitBy,
  received_on: bezwaar.receivedOn,
  op_tijd: bezwaar.opTijd,
  gronden: bezwaar.gronden,
  admitted_on: bezwaar.admittedOn,
  verschoonbaar: bezwaar.verschoonbaar,
  adviescommissie: bezwaar.adviescommissie,
  ingebrekestelling: bezwaar.ingebrekestelling,
  status: bezwaar.status,
  since: bezwaar.since,
  uitkomst: bezwaar.status === 'BESLIST' ? bezwaar.uitkomst : null,
  overwegingen: bezwaar.status === 'BESLIST' ? bezwaar.overwegingen : null,
  decided_by: bezwaar.status === 'BESLIST' ? bezwaar.decidedBy : null,
  nieuw_besluit: bezwaar.status === 'BESLIST' ? bezwaar.nieuwBesluit : null,
  termijnen: bezwaar.termijnen,
});
