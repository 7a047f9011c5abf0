import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Behandelteam } from '../domain/behandelteam.ts';
import { type BehandelteamLidRow, BehandelteamLidRows, type BehandelteamRow, BehandelteamRows } from './behandelteam-rows.ts';
import { visibleBehandelteam } from './visibility.ts';

/** A row with its places, as JSON in their order. */
export type WholeBehandelteam = BehandelteamRow & { readonly leden: readonly BehandelteamLidRow[] };

/** Columns of `behandelteam r` with its places. */
export const WHOLE: string = `r.*, (SELECT json_agg(l ORDER BY l.place) FROM behandelteam_lid l
  WHERE l.gemeente = r.gemeente AND l.behandelteam = r.id) AS leden`;

export const behandelteamAggregate: Aggregate<Behandelteam> = {
  name: 'behandelteam',
  topic: 'provider-referrals.behandelteam',
  async lock(manager, scope, id) {
    const [row] = await read<WholeBehandelteam>(
      manager,
      (parameter) =>
        `SELECT ${WHOLE} FROM behandelteam r WHERE ${visibleBehandelteam(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : behandelteamFrom(row);
  },
  async insert(manager, behandelteam) {
    await manager.insert(BehandelteamRows, toRow(behandelteam));
    await putLeden(manager, behandelteam);
  },
  async update(manager, behandelteam) {
    const { gemeente, id } = behandelteam;
    await manager.update(BehandelteamRows, { gemeente, id }, toRow(behandelteam));
    await manager.delete(BehandelteamLidRows, { gemeente, behandelteam: id });
    await putLeden(manager, behandelteam);
  },
};

async function putLeden(manager: EntityManager, { gemeente, id, leden }: Behandelteam): Promise<void> {
  await manager.insert(
    BehandelteamLidRows,
    leden.map((lid, place) => ({ gemeente, behandelteam: id, place, ...lid })),
  );
}

export const behandelteamFrom = ({ uithuisplaatsing_voorkomen_op: op, leden, ...row }: WholeBehandelteam): Behandelteam => ({
  ...row,
  leden: leden.map(({ professional, organisatie, trekker, since, until }) => ({ professional, organisatie, trekker, since, until })),
  uithuisplaatsingVoorkomenOp: op,
});

const toRow = (behandelteam: Behandelteam): BehandelteamRow => ({
  gemeente: behandelteam.gemeente,
  id: behandelteam.id,
  version: behandelteam.version,
  inwoner: behandelteam.inwoner,
  melding: behandelteam.melding,
  casus: behandelteam.casus,
  kernteam: behandelteam.kernteam,
  status: behandelteam.status,
  since: behandelteam.since,
  until: behandelteam.until,
  uithuisplaatsing_voorkomen_op: behandelteam.uithuisplaatsingVoorkomenOp,
});
