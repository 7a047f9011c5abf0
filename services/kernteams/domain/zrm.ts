import type { LocalDate } from '@kerngraaf/platform/time.ts';

export type ZrmVersie = 'ZRM_2013' | 'ZRM_2017';
export type ZrmRespondent = 'PROFESSIONAL' | 'INWONER' | 'HUISHOUDEN';

/** Null is not known or not scored, which is another thing than a low score. */
export interface ZrmScore {
  readonly domein: string;
  readonly score: number | null;
}

/** One measurement: a photograph of one moment with one edition, answered by one kind of respondent. */
export interface ZrmMeting {
  readonly on: LocalDate;
  readonly versie: ZrmVersie;
  readonly respondent: ZrmRespondent;
  readonly scores: readonly ZrmScore[];
}

export interface ZrmEditie {
  readonly versie: ZrmVersie;
  readonly bron: string;
  readonly domeinen: readonly { readonly code: string; readonly naam: string }[];
}

/**
 * The editions with their domains. Names only: the criteria's texts are GGD Amsterdam's. Editions are never mixed in one trend, since
 * Dagbesteding and ADL of 2013 each became two domains in 2017.
 */
export const zrmEdities: Readonly<Record<ZrmVersie, ZrmEditie>> = {
  ZRM_2013: {
    versie: 'ZRM_2013',
    bron: 'Zelfredzaamheid-Matrix 2013, GGD Amsterdam: namen van de elf domeinen',
    domeinen: [
      { code: 'financien', naam: 'Financiën' },
      { code: 'dagbesteding', naam: 'Dagbesteding' },
      { code: 'huisvesting', naam: 'Huisvesting' },
      { code: 'huiselijke-relaties', naam: 'Huiselijke relaties' },
      { code: 'geestelijke-gezondheid', naam: 'Geestelijke gezondheid' },
      { code: 'lichamelijke-gezondheid', naam: 'Lichamelijke gezondheid' },
      { code: 'verslaving', naam: 'Verslaving' },
      { code: 'adl-vaardigheden', naam: 'ADL-vaardigheden' },
      { code: 'sociaal-netwerk', naam: 'Sociaal netwerk' },
      { code: 'maatschappelijke-participatie', naam: 'Maatschappelijke participatie' },
      { code: 'justitie', naam: 'Justitie' },
    ],
  },
  ZRM_2017: {
    versie: 'ZRM_2017',
    bron: 'Zelfredzaamheid-Matrix 2017, GGD Amsterdam: namen van de dertien domeinen',
    domeinen: [
      { code: 'financien', naam: 'Financiën' },
      { code: 'werk-en-opleiding', naam: 'Werk & Opleiding' },
      { code: 'tijdsbesteding', naam: 'Tijdsbesteding' },
      { code: 'huisvesting', naam: 'Huisvesting' },
      { code: 'huiselijke-relaties', naam: 'Huiselijke relaties' },
      { code: 'geestelijke-gezondheid', naam: 'Geestelijke gezondheid' },
      { code: 'lichamelijke-gezondheid', naam: 'Lichamelijke gezondheid' },
      { code: 'middelengebruik', naam: 'Middelengebruik' },
      { code: 'basale-adl', naam: 'Basale ADL' },
      { code: 'instrumentele-adl', naam: 'Instrumentele ADL' },
      { code: 'sociaal-netwerk', naam: 'Sociaal netwerk' },
      { code: 'maatschappelijke-participatie', naam: 'Maatschappelijke participatie' },
      { code: 'justitie', naam: 'Justitie' },
    ],
  },
};
