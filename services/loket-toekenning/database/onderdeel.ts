import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { type Besluitonderdeel, isToegekend, type Toekenning, toekenningOf } from '../domain/besluitonderdeel.ts';
import type { OnderdeelRow } from './beschikking-rows.ts';

export function onderdeelFrom(row: OnderdeelRow): Besluitonderdeel {
  const { id, product, grond, motivering } = row;
  const deel = { id, product, grond, motivering };
  switch (row.uitkomst) {
    case 'TOEGEKEND':
      return { ...deel, uitkomst: row.uitkomst, toekenning: toekenningFrom(row) };
    case 'GEDEELTELIJK':
      return { ...deel, uitkomst: row.uitkomst, toekenning: toekenningFrom(row), nietToegekend: filled(row.niet_toegekend) };
    case 'AFGEWEZEN':
      return { ...deel, uitkomst: row.uitkomst };
    default:
      return unreachable(row.uitkomst);
  }
}

function toekenningFrom({ leveringsvorm, since, until, omvang, bedrag, pgb }: OnderdeelRow): Toekenning {
  const amount = Number(filled(bedrag));
  return { leveringsvorm: filled(leveringsvorm), since: filled(since), until: filled(until), omvang: filled(omvang), bedrag: amount, pgb };
}

/** The table's checks promise it for this outcome. */
function filled<T>(value: T | null): T {
  if (value === null) throw new Error('A part of a besluit lacks what its outcome has');
  return value;
}

export function toOnderdeelRow(gemeente: string, beschikking: Uuid, onderdeel: Besluitonderdeel, place: number): OnderdeelRow {
  const { id, product, uitkomst, grond, motivering } = onderdeel;
  const toekenning = toekenningOf(onderdeel);
  return {
    gemeente,
    id,
    beschikking,
    place,
    product,
    uitkomst,
    grond,
    motivering,
    leveringsvorm: toekenning?.leveringsvorm ?? null,
    since: toekenning?.since ?? null,
    until: toekenning?.until ?? null,
    omvang: toekenning?.omvang ?? null,
    bedrag: toekenning?.bedrag ?? null,
    pgb: toekenning?.pgb ?? null,
    niet_toegekend: isToegekend(onderdeel) && onderdeel.uitkomst === 'GEDEELTELIJK' ? onderdeel.nietToegekend : null,
  };
}
