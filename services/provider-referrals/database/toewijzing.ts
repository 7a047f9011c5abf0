import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import { type Grond, isBesluit, type Toewijzing } from '../domain/toewijzing.ts';
import { type ToewijzingRow, ToewijzingRows } from './toewijzing-rows.ts';
import { visibleByReferral } from './visibility.ts';

export const toewijzingAggregate: Aggregate<Toewijzing> = {
  name: 'toewijzing',
  topic: 'provider-referrals.toewijzing',
  async lock(manager, scope, id) {
    const [row] = await read<ToewijzingRow>(
      manager,
      (parameter) =>
        `SELECT r.* FROM toewijzing r WHERE ${visibleByReferral(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : toewijzingFrom(row);
  },
  async insert(manager, toewijzing) {
    await manager.insert(ToewijzingRows, toRow(toewijzing));
  },
  async update(manager, toewijzing) {
    const { gemeente, id } = toewijzing;
    await manager.update(ToewijzingRows, { gemeente, id }, toRow(toewijzing));
  },
};

export function toewijzingFrom(row: ToewijzingRow): Toewijzing {
  const { id, gemeente, version, referral, inwoner, melding, product, status, since, until, omvang } = row;
  const own = { id, gemeente, version, referral, inwoner, melding, product, status, since, until, omvang };
  const copied = row.voorziening_version === null || row.copied_on === null || row.hash === null;
  const kopie = copied ? null : { version: row.voorziening_version, on: row.copied_on, hash: row.hash };
  // The driver gives a bigint as text.
  const bedrag = row.bedrag === null ? null : Number(row.bedrag);
  return { ...own, grond: grondFrom(row), madeOn: row.made_on, bedrag, kopie };
}

function grondFrom(row: ToewijzingRow): Grond {
  switch (row.grond) {
    case 'BESCHIKKING':
    case 'SPOED': {
      const { beschikking, onderdeel, voorziening } = row;
      return { soort: row.grond, beschikking: filled(beschikking), onderdeel: filled(onderdeel), voorziening: filled(voorziening) };
    }
    case 'WETTELIJKE_VERWIJZING':
      return { soort: row.grond, verwijzer: filled(row.verwijzer), praktijk: filled(row.praktijk) };
    case 'GI_BEPALING':
      return { soort: row.grond, instelling: filled(row.instelling) };
    case 'RECHTER':
      return { soort: row.grond, zaak: filled(row.zaak) };
    default:
      return unreachable(row.grond);
  }
}

/** The table's checks promise it for this ground. */
function filled<T>(value: T | null): T {
  if (value === null) throw new Error('A toewijzing lacks what its ground has');
  return value;
}

function toRow(toewijzing: Toewijzing): ToewijzingRow {
  const { grond, kopie } = toewijzing;
  const besluit = isBesluit(grond) ? grond : null;
  const wettelijk = grond.soort === 'WETTELIJKE_VERWIJZING' ? grond : null;
  return {
    gemeente: toewijzing.gemeente,
    id: toewijzing.id,
    version: toewijzing.version,
    referral: toewijzing.referral,
    inwoner: toewijzing.inwoner,
    melding: toewijzing.melding,
    product: toewijzing.product,
    grond: grond.soort,
    beschikking: besluit?.beschikking ?? null,
    onderdeel: besluit?.onderdeel ?? null,
    voorziening: besluit?.voorziening ?? null,
    verwijzer: wettelijk?.verwijzer ?? null,
    praktijk: wettelijk?.praktijk ?? null,
    instelling: grond.soort === 'GI_BEPALING' ? grond.instelling : null,
    zaak: grond.soort === 'RECHTER' ? grond.zaak : null,
    made_on: toewijzing.madeOn,
    status: toewijzing.status,
    since: toewijzing.since,
    until: toewijzing.until,
    omvang: toewijzing.omvang,
    bedrag: toewijzing.bedrag,
    voorziening_version: kopie?.version ?? null,
    copied_on: kopie?.on ?? null,
    hash: kopie?.hash ?? null,
  };
}
