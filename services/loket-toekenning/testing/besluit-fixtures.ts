import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import type { AanvraagInBehandeling } from '../domain/aanvraag.ts';
import type { VastgesteldeBeschikking } from '../domain/beschikking.ts';
import { type Motivering, type OnderdeelToegekend, type Toekenning, treden } from '../domain/besluitonderdeel.ts';
import type { BriefDeel, BriefInhoud } from '../domain/letter/inhoud.ts';
import type { Mandaat } from '../domain/mandaat.ts';
import type { Onderdeelwens } from '../domain/onderdeel-mistake.ts';
import type { Onderzocht } from '../domain/submit-aanvraag.ts';

export const day = (text: string): LocalDate => parseLocalDate(text);

export const aMandaat: Mandaat = {
  code: 'wmo',
  functie: 'consulent-wmo',
  vorm: 'BESLUIT',
  grond: 'Mandaatbesluit Overbetuwe',
  aanname: false,
};

export const motivering: readonly Motivering[] = treden.WMO.map((trede) => ({ trede, tekst: `Besproken: ${trede}` }));

export const aToekenning = (own: Partial<Toekenning> = {}): Toekenning => ({
  leveringsvorm: 'ZIN',
  since: day('2026-03-10'),
  until: day('2027-03-09'),
  omvang: '2 uur per week',
  bedrag: 312_005,
  pgb: null,
  ...own,
});

export const aToegekend = (own: Partial<OnderdeelToegekend> = {}): OnderdeelToegekend => ({
  id: newId(),
  product: 'huishoudelijke-hulp',
  grond: 'wmo-2.3.5-lid-3',
  motivering,
  uitkomst: 'TOEGEKEND',
  toekenning: aToekenning(),
  ...own,
});

/** A sound wish for a grant in kind. */
export const aWens = (own: Partial<Onderdeelwens> = {}): Onderdeelwens => ({
  product: 'huishoudelijke-hulp',
  uitkomst: 'TOEGEKEND',
  grond: 'wmo-2.3.5-lid-3',
  motivering,
  toekenning: aToekenning(),
  nietToegekend: null,
  ...own,
});

export const aRefusal = (own: Partial<Onderdeelwens> = {}): Onderdeelwens =>
  aWens({ product: 'dagbesteding', uitkomst: 'AFGEWEZEN', grond: 'wmo-2.3.5-lid-3-voldoende', toekenning: null, ...own });

export const anOnderzocht = (own: Partial<Onderzocht> = {}): Onderzocht => ({
  id: newId(),
  gemeente: '1734',
  melding: newId(),
  inwoner: newId(),
  status: 'OPEN',
  wet: 'WMO',
  verslagVerstuurd: true,
  voorwerkOvergenomen: false,
  termijnVoorbij: false,
  ...own,
});

export const anAanvraag = (own: Partial<Omit<AanvraagInBehandeling, 'status'>> = {}): AanvraagInBehandeling => {
  const inwoner: Uuid = own.inwoner ?? newId();
  return {
    id: newId(),
    gemeente: '1734',
    version: 1,
    melding: newId(),
    onderzoek: newId(),
    inwoner,
    wet: 'WMO',
    vorm: 'ONDERTEKEND_VERSLAG',
    ondertekenaar: inwoner,
    producten: ['huishoudelijke-hulp'],
    submittedOn: day('2026-03-09'),
    since: day('2026-03-09'),
    behandelaar: newId(),
    aanvulling: null,
    opschortingen: [],
    uitstel: null,
    ingebrekestelling: null,
    termijnen: [startTermijn(termOn('wmo-beschikking', day('2026-03-09')), day('2026-03-09'), day('2026-03-10'))],
    status: 'IN_BEHANDELING',
    ...own,
  };
};

export const aBeschikking = (own: Partial<Omit<VastgesteldeBeschikking, 'status'>> = {}): VastgesteldeBeschikking => ({
  id: newId(),
  gemeente: '1734',
  version: 1,
  melding: newId(),
  inwoner: newId(),
  onderzoek: newId(),
  aanleiding: { soort: 'SPOED' },
  wet: 'WMO',
  decidedOn: day('2026-03-10'),
  decidedBy: newId(),
  mandaat: aMandaat,
  onderdelen: [aToegekend()],
  kernteamAangeboden: null,
  termijnen: [],
  status: 'VASTGESTELD',
  ...own,
});

const maatwerk = { naam: 'Wat u zelf kunt en wie u kan helpen, is niet genoeg', artikel: 'Wmo 2015 art. 2.3.5 lid 3' };

export const toegekendDeel = (): BriefDeel => ({ deel: aToegekend(), product: 'Huishoudelijke hulp', grond: maatwerk });

export const gedeeltelijkDeel = (): BriefDeel => {
  const pgb = { bekwaam: true, gemotiveerd: true, kwaliteit: true };
  const toekenning = aToekenning({ leveringsvorm: 'PGB', omvang: '3 uur per week', pgb });
  const deel = {
    ...aToegekend({ product: 'begeleiding-individueel' }),
    uitkomst: 'GEDEELTELIJK' as const,
    toekenning,
    nietToegekend: 'De nachtelijke uren',
  };
  return { deel, product: 'Individuele begeleiding', grond: maatwerk };
};

export const afgewezenDeel = (): BriefDeel => ({
  deel: { id: newId(), product: 'dagbesteding', grond: 'wmo-2.3.5-lid-3-voldoende', motivering, uitkomst: 'AFGEWEZEN' },
  product: 'Dagbesteding',
  grond: { naam: 'Een algemene voorziening is genoeg', artikel: 'Wmo 2015 art. 2.3.5 lid 3' },
});

export const aBriefInhoud = (own: Partial<BriefInhoud> = {}): BriefInhoud => ({
  gemeente: 'Overbetuwe',
  geadresseerde: { naam: 'Ans Proef', adresregels: ['Dorpsstraat 1', '6661 AA Elst'] },
  on: day('2026-03-10'),
  kenmerk: '5e1f0c2a-1111-4b3c-8d4e-000000000003',
  soort: 'TOEKENNING',
  wet: 'WMO',
  decidedOn: day('2026-03-09'),
  gevraagd: { on: day('2026-03-02'), producten: ['Huishoudelijke hulp', 'Individuele begeleiding', 'Dagbesteding'] },
  delen: [toegekendDeel()],
  spoed: [],
  einde: null,
  kernteam: null,
  mandaat: { functie: 'Wmo-consulent', grond: 'Mandaatbesluit Overbetuwe' },
  bezwaarTot: day('2026-04-21'),
  correspondentie: { bezwaaradres: ['Postbus 11', '6660 AA Elst'], rechtbank: 'Rechtbank Gelderland', telefoon: '14 0481' },
  ...own,
});
