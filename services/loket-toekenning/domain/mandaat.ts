import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { holdsOn, type MandaatVorm, type ProfileMandaat } from '@kerngraaf/schema/profiles/catalogue.ts';

/** By what right someone decided, kept with the besluit as it was then (Awb art. 10:1). */
export interface Mandaat {
  /** Code in the gemeenteprofiel. */
  readonly code: string;
  readonly functie: string;
  readonly vorm: MandaatVorm;
  /** Where it is laid down. */
  readonly grond: string;
  /** Whether no source says so. */
  readonly aanname: boolean;
}

/** Who acts, in which function: the right belongs to the act, not to the person (O27). */
export interface Mandataris {
  readonly functie: string | undefined;
  readonly professional: string;
}

/** What she wants to do. A mandate for the besluit covers its substance; one for the substance does not cover the besluit (O56). */
export interface Bevoegdheid {
  readonly producten: readonly string[];
  readonly on: LocalDate;
  readonly vorm: MandaatVorm;
}

/** The mandate by which someone may decide on all of these products on a day, or null: what is not in the profile is no mandate. */
export function mandateFor(mandaten: readonly ProfileMandaat[], wie: Mandataris, { producten, on, vorm }: Bevoegdheid): Mandaat | null {
  const own = mandaten.filter(
    (mandaat) =>
      mandaat.functie === wie.functie &&
      (mandaat.professional === undefined || mandaat.professional === wie.professional) &&
      holdsOn(mandaat, on) &&
      (vorm === 'INHOUD' || mandaat.vorm === 'BESLUIT'),
  );
  const covering = producten.map((product) => own.find((mandaat) => covers(mandaat, product)) ?? null);
  const first = covering[0] ?? null;
  if (first === null || covering.includes(null)) return null;
  return asKept(own.find((mandaat) => producten.every((product) => covers(mandaat, product))) ?? first);
}

const covers = ({ producten }: ProfileMandaat, product: string): boolean => producten.includes('*') || producten.includes(product);

const asKept = ({ code, functie, vorm, grond, bron }: ProfileMandaat): Mandaat => ({
  code,
  functie,
  vorm,
  grond,
  aanname: bron?.startsWith('[aanname]') ?? true,
});
