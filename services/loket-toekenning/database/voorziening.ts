import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { withTermijnen } from '@kerngraaf/schema/terms/deadlines.ts';
import type { Voorziening } from '../domain/voorziening.ts';
import { visible } from './visibility.ts';
import { type VoorzieningRow, VoorzieningRows } from './voorziening-rows.ts';

export const voorzieningAggregate: Aggregate<Voorziening> = withTermijnen(
  {
    name: 'voorziening',
    topic: 'loket-toekenning.voorziening',
    async lock(manager, scope, id) {
      const [row] = await read<VoorzieningRow>(
        manager,
        (parameter) => `SELECT r.* FROM voorziening r WHERE ${visible(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
      );
      return row === undefined ? null : voorzieningFrom(row);
    },
    async insert(manager, voorziening) {
      await manager.insert(VoorzieningRows, toRow(voorziening));
    },
    async update(manager, voorziening) {
      const { gemeente, id } = voorziening;
      await manager.update(VoorzieningRows, { gemeente, id }, toRow(voorziening));
    },
  },
  ({ status }) => status === 'BEEINDIGD',
);

export function voorzieningFrom(row: VoorzieningRow): Voorziening {
  const { status, eindgrond, bedrag, ...rest } = row;
  // The driver gives a bigint as text.
  const base = { ...rest, bedrag: Number(bedrag) };
  if (status !== 'BEEINDIGD') return { ...base, status };
  if (eindgrond === null) throw new Error('A voorziening that ended lacks its ground');
  return { ...base, status, eindgrond };
}

const toRow = (voorziening: Voorziening): VoorzieningRow => ({
  gemeente: voorziening.gemeente,
  id: voorziening.id,
  version: voorziening.version,
  melding: voorziening.melding,
  inwoner: voorziening.inwoner,
  product: voorziening.product,
  beschikking: voorziening.beschikking,
  onderdeel: voorziening.onderdeel,
  eerder: voorziening.eerder,
  status: voorziening.status,
  leveringsvorm: voorziening.leveringsvorm,
  since: voorziening.since,
  until: voorziening.until,
  omvang: voorziening.omvang,
  bedrag: voorziening.bedrag,
  kosten: voorziening.kosten,
  eindgrond: voorziening.status === 'BEEINDIGD' ? voorziening.eindgrond : null,
  termijnen: voorziening.termijnen,
});
