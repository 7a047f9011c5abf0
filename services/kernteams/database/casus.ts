import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { withDeadlines } from '@kerngraaf/platform/deadlines/deadline.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { deadlineOf } from '@kerngraaf/schema/terms/deadlines.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { type Casus, type Dossier, dossierOf, endedOn } from '../domain/casus.ts';
import { type CasusRow, CasusRows } from './casus-rows.ts';
import { visibleCasus } from './visibility.ts';

const casus: Aggregate<Casus> = {
  name: 'casus',
  topic: 'kernteams.casus',
  async lock(manager, scope, id) {
    const [row] = await read<CasusRow>(
      manager,
      (parameter) => `SELECT r.* FROM casus r WHERE ${visibleCasus(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : casusFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(CasusRows, toRow(state));
  },
  async update(manager, state) {
    const { gemeente, id } = state;
    await manager.update(CasusRows, { gemeente, id }, toRow(state));
  },
};

/** One that was missed stays open until it is answered or the casus ends. */
export const casusAggregate: Aggregate<Casus> = withDeadlines(casus, (state) =>
  (dossierOf(state)?.vragen ?? []).flatMap(({ id, termijn }) => {
    if (termijn === null) return [];
    const deadline = deadlineOf(termijn);
    return [{ ...deadline, code: vraagKey(termijn, id), open: deadline.open && endedOn(state) === null }];
  }),
);

/** What tells the term of a question to a consulent from the others of its casus. */
export const vraagKey = ({ code }: Pick<Termijn, 'code'>, vraag: string): string => `${code}.${vraag}`;

export function casusFrom(row: CasusRow): Casus {
  const { id, gemeente, version, melding, traject, hop, inwoner, kernteam, since } = row;
  const own = { id, gemeente, version, melding, traject, hop, inwoner, kernteam, since };
  const base = { ...own, betreftJeugdige: row.betreft_jeugdige, offeredOn: row.offered_on };
  switch (row.status) {
    case 'AANGEBODEN':
      return { ...base, status: row.status };
    case 'OPGEPAKT':
      return { ...base, status: row.status, dossier: filled(dossierFrom(row)) };
    case 'GEWEIGERD':
      return { ...base, status: row.status, weigerreden: filled(row.weigerreden) };
    case 'TERUGGEGEVEN':
      return { ...base, status: row.status, reden: row.teruggave_reden, dossier: dossierFrom(row) };
    case 'AFGESLOTEN':
      return { ...base, status: row.status, oplossing: filled(row.oplossing), dossier: filled(dossierFrom(row)) };
    default:
      return unreachable(row.status);
  }
}

function dossierFrom(row: CasusRow): Dossier | null {
  const { accepted_on: acceptedOn, regievoerder, medewerkers, leefgebieden, zrm, activiteiten, plan } = row;
  if (acceptedOn === null || regievoerder === null) return null;
  // Visits of before there were volunteers have none.
  const huisbezoeken = row.huisbezoeken.map((visit) => ({ ...visit, vrijwilliger: visit.vrijwilliger ?? null }));
  // Questions of before there was a term get one when the casus next changes.
  const vragen = row.vragen.map((vraag) => ({ ...vraag, termijn: vraag.termijn ?? null }));
  const work = { medewerkers, leefgebieden, zrm, activiteiten, huisbezoeken, vragen, plan };
  return { acceptedOn, regievoerder, ...work, individualNeedOn: row.individual_need_on };
}

/** The table's checks promise it for this status. */
function filled<T>(value: T | null): T {
  if (value === null) throw new Error('A casus lacks what its status has');
  return value;
}

function toRow(casus: Casus): CasusRow {
  const dossier = dossierOf(casus);
  return {
    gemeente: casus.gemeente,
    id: casus.id,
    version: casus.version,
    melding: casus.melding,
    traject: casus.traject,
    hop: casus.hop,
    inwoner: casus.inwoner,
    kernteam: casus.kernteam,
    betreft_jeugdige: casus.betreftJeugdige,
    status: casus.status,
    offered_on: casus.offeredOn,
    since: casus.since,
    accepted_on: dossier?.acceptedOn ?? null,
    ended_on: endedOn(casus),
    regievoerder: dossier?.regievoerder ?? null,
    medewerkers: dossier?.medewerkers ?? [],
    leefgebieden: dossier?.leefgebieden ?? [],
    zrm: dossier?.zrm ?? [],
    activiteiten: dossier?.activiteiten ?? [],
    huisbezoeken: dossier?.huisbezoeken ?? [],
    vragen: dossier?.vragen ?? [],
    consulenten: dossier === null ? [] : consulentenOf(dossier),
    vrijwilligers: dossier === null ? [] : vrijwilligersOf(dossier),
    plan: dossier?.plan ?? null,
    individual_need_on: dossier?.individualNeedOn ?? null,
    weigerreden: casus.status === 'GEWEIGERD' ? casus.weigerreden : null,
    teruggave_reden: casus.status === 'TERUGGEGEVEN' ? casus.reden : null,
    oplossing: casus.status === 'AFGESLOTEN' ? casus.oplossing : null,
  };
}

const consulentenOf = ({ vragen, huisbezoeken }: Dossier): CasusRow['consulenten'] => {
  const joined = huisbezoeken.flatMap(({ samen }) => (samen === null ? [] : [samen.soort]));
  return [...new Set([...vragen.map(({ aan }) => aan), ...joined])];
};

const vrijwilligersOf = ({ huisbezoeken }: Dossier): readonly Uuid[] => [
  ...new Set(huisbezoeken.flatMap(({ status, vrijwilliger }) => (status === 'GEPLAND' && vrijwilliger !== null ? [vrijwilliger] : []))),
];
