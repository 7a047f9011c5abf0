import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import { withTermijnen } from '@kerngraaf/schema/terms/deadlines.ts';
import { isEnded, type Referral, type Sent } from '../domain/referral.ts';
import { type ReferralRow, ReferralRows } from './referral-rows.ts';
import { changeable } from './visibility.ts';

export const referralAggregate: Aggregate<Referral> = withTermijnen(
  {
    name: 'referral',
    topic: 'provider-referrals.referral',
    async lock(manager, scope, id) {
      const [row] = await read<ReferralRow>(
        manager,
        (parameter) => `SELECT r.* FROM referral r WHERE ${changeable(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
      );
      return row === undefined ? null : referralFrom(row);
    },
    async insert(manager, referral) {
      await manager.insert(ReferralRows, toRow(referral));
    },
    async update(manager, referral) {
      const { gemeente, id } = referral;
      await manager.update(ReferralRows, { gemeente, id }, toRow(referral));
    },
  },
  isEnded,
);

export function referralFrom(row: ReferralRow): Referral {
  const { id, gemeente, version, inwoner, melding, casus, kernteam, behandelteam, wettelijk, product, verwijsreden, toelichting } = row;
  const { hulpvraag, since, pogingen, voortgang, pauzes, termijnen, eindreden } = row;
  const asked = { id, gemeente, version, inwoner, melding, casus, kernteam, behandelteam, wettelijk, product, verwijsreden, toelichting };
  const base = {
    ...{ ...asked, hulpvraag, since, pogingen, voortgang, pauzes, termijnen },
    requestedOn: row.requested_on,
    gevraagdDoor: row.gevraagd_door,
    gevraagdAls: row.gevraagd_als,
    voorgesteldDoor: row.voorgesteld_door,
    samenMetTeam: row.samen_met_team,
    eigenOrganisatie: row.eigen_organisatie,
    geldigTot: row.geldig_tot,
    uithuisplaatsingVoorkomenOp: row.uithuisplaatsing_voorkomen_op,
  };
  const notStarted = { verwachteStart: null, startedOn: null, stoppedOn: null, resultaat: null, eindreden: null };
  switch (row.status) {
    case 'GEVRAAGD':
    case 'AFGEWEZEN':
      return { ...base, ...notStarted, status: row.status, sent: null };
    case 'VERZONDEN':
      return { ...base, ...notStarted, status: row.status, sent: filled(sentFrom(row)) };
    case 'GEACCEPTEERD':
    case 'WACHTEND':
      return { ...base, ...notStarted, status: row.status, sent: filled(sentFrom(row)), verwachteStart: filled(row.verwachte_start) };
    case 'GESTART':
    case 'GEPAUZEERD':
      return { ...base, ...notStarted, status: row.status, ...startedFrom(row) };
    case 'GESTOPT': {
      const resultaat = { code: filled(row.resultaat), tekst: row.resultaat_tekst };
      return { ...base, ...notStarted, status: row.status, ...startedFrom(row), stoppedOn: filled(row.stopped_on), resultaat };
    }
    case 'GEWEIGERD':
    case 'INGETROKKEN':
    case 'VERLOPEN':
      return { ...base, ...notStarted, status: row.status, sent: sentFrom(row), verwachteStart: row.verwachte_start, eindreden };
    default:
      return unreachable(row.status);
  }
}

const startedFrom = (row: ReferralRow) => ({
  sent: filled(sentFrom(row)),
  verwachteStart: filled(row.verwachte_start),
  startedOn: filled(row.started_on),
});

const sentFrom = ({ contract, provider, organisatie }: ReferralRow): Sent | null =>
  contract === null || provider === null || organisatie === null ? null : { contract, provider, organisatie };

/** The table's checks promise it for this status. */
function filled<T>(value: T | null): T {
  if (value === null) throw new Error('A referral lacks what its status has');
  return value;
}

const toRow = (referral: Referral): ReferralRow => ({
  gemeente: referral.gemeente,
  id: referral.id,
  version: referral.version,
  inwoner: referral.inwoner,
  melding: referral.melding,
  casus: referral.casus,
  kernteam: referral.kernteam,
  behandelteam: referral.behandelteam,
  wettelijk: referral.wettelijk,
  product: referral.product,
  requested_on: referral.requestedOn,
  gevraagd_door: referral.gevraagdDoor,
  gevraagd_als: referral.gevraagdAls,
  voorgesteld_door: referral.voorgesteldDoor,
  samen_met_team: referral.samenMetTeam,
  verwijsreden: referral.verwijsreden,
  toelichting: referral.toelichting,
  hulpvraag: referral.hulpvraag,
  status: referral.status,
  since: referral.since,
  contract: referral.sent?.contract ?? null,
  provider: referral.sent?.provider ?? null,
  organisatie: referral.sent?.organisatie ?? null,
  eigen_organisatie: referral.eigenOrganisatie,
  pogingen: referral.pogingen,
  geldig_tot: referral.geldigTot,
  verwachte_start: referral.verwachteStart,
  started_on: referral.startedOn,
  stopped_on: referral.stoppedOn,
  voortgang: referral.voortgang,
  pauzes: referral.pauzes,
  resultaat: referral.resultaat?.code ?? null,
  resultaat_tekst: referral.resultaat?.tekst ?? null,
  eindreden: referral.eindreden,
  uithuisplaatsing_voorkomen_op: referral.uithuisplaatsingVoorkomenOp,
  termijnen: referral.termijnen,
});
