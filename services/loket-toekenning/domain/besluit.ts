import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import type { Aanleiding, VastgesteldeBeschikking } from './beschikking.ts';
import { type Besluitonderdeel, treden } from './besluitonderdeel.ts';
import type { Mandaat } from './mandaat.ts';
import type { Onderdeelwens } from './onderdeel-mistake.ts';

/** A sound wish as the part that it becomes. */
export function toOnderdeel(id: Uuid, wens: Onderdeelwens): Besluitonderdeel {
  const { product, grond, motivering, uitkomst, toekenning, nietToegekend } = wens;
  const deel = { id, product, grond, motivering };
  if (uitkomst === 'AFGEWEZEN') return { ...deel, uitkomst };
  if (toekenning === null) throw new Error('A grant says what is granted');
  if (uitkomst === 'TOEGEKEND') return { ...deel, uitkomst, toekenning };
  if (nietToegekend === null) throw new Error('A partial grant says what is not granted');
  return { ...deel, uitkomst, toekenning, nietToegekend };
}

/** Wmo 2015 art. 2.3.6 lid 2: a persoonsgebonden budget is granted only when all three hold. */
export const lacksPgbToets = ({ toekenning }: Onderdeelwens): boolean =>
  toekenning?.leveringsvorm === 'PGB' && !(toekenning.pgb?.bekwaam && toekenning.pgb.gemotiveerd && toekenning.pgb.kwaliteit);

/** A besluit says something about every rung (Wmo 2015 art. 2.3.5 lid 3; Awb art. 3:46). */
export const lacksMotivering = ({ motivering }: Onderdeelwens, wet: Wet): boolean =>
  treden[wet].some((trede) => motivering.every((each) => each.trede !== trede));

/** Whether what is granted begins before a day. */
export const beginsBefore = ({ toekenning }: Onderdeelwens, day: LocalDate): boolean => toekenning !== null && toekenning.since < day;

/** Whether there is one wish for each product, and none for another. */
export const matches = (producten: readonly string[], wensen: readonly Onderdeelwens[]): boolean =>
  String(producten.toSorted()) === String(wensen.map(({ product }) => product).sort());

export interface DrawingUp {
  readonly id: Uuid;
  readonly aanleiding: Aanleiding;
  readonly onderdelen: readonly Besluitonderdeel[];
  readonly mandaat: Mandaat;
  /** Where something was refused: whether the kernteam was offered. */
  readonly kernteamAangeboden?: KernteamAanbod | null;
  readonly by: string;
  readonly on: LocalDate;
}

/** A besluit as it is taken: in writing, and not yet known. */
export const drawnUp = (
  { gemeente, melding, inwoner, onderzoek, wet }: Pick<VastgesteldeBeschikking, 'gemeente' | 'melding' | 'inwoner' | 'onderzoek' | 'wet'>,
  { id, aanleiding, onderdelen, mandaat, kernteamAangeboden = null, by, on }: DrawingUp,
): VastgesteldeBeschikking => ({
  ...{ id, gemeente, version: 0, melding, inwoner, onderzoek, wet, mandaat, aanleiding, onderdelen, kernteamAangeboden },
  status: 'VASTGESTELD',
  decidedOn: on,
  decidedBy: by,
  termijnen: [],
});
