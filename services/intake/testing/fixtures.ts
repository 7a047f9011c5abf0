import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import type { Offering } from '../domain/handle-melding-in-poort.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { EndedMelding, Melding, OpenMelding } from '../domain/melding.ts';
import type { Hop, Traject } from '../domain/traject.ts';

/** The same short number gives the same id. */
export const anId = (number: number): Uuid => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Uuid;
export const day = (text: string): LocalDate => text as LocalDate;

const inwoner: Inwoner = {
  id: anId(1),
  gemeente: '1734',
  version: 1,
  naam: 'Anna de Vries',
  geboortedatum: day('1950-03-01'),
  kern: 'elst',
  overledenOp: null,
  vertrokkenOp: null,
  vertegenwoordigers: [],
  recordedAt: '2015-01-05T09:00:00.000Z' as Instant,
};

export const anInwoner = (changed: Partial<Inwoner> = {}): Inwoner => ({ ...inwoner, ...changed });

const received: OpenMelding & { readonly status: 'ONTVANGEN' } = {
  id: anId(10),
  gemeente: '1734',
  version: 1,
  status: 'ONTVANGEN',
  soort: 'WMO_MELDING',
  kanaal: 'telefoon',
  poort: 'kernteam',
  soortMelder: 'INWONER',
  kern: 'elst',
  complex: false,
  betreftJeugdige: false,
  omschrijving: null,
  betrokkenen: [{ inwoner: inwoner.id, rol: 'HULPVRAGER', primair: true }],
  occurredOn: day('2015-01-05'),
  recordedAt: '2015-01-05T09:00:00.000Z' as Instant,
  ontvangstBevestigdOp: null,
  vraagverhelderaars: [],
  bevindingen: [],
  clientondersteuning: null,
  persoonlijkPlanOntvangenOp: null,
  identiteit: null,
  trajecten: [],
  heropeningen: [],
  aanbiedingen: [],
  termijnen: [],
  verwezenDoor: null,
};

/** A melding as it comes in; `changed` keeps it open. */
export const aMelding = (changed: Partial<typeof received> = {}): typeof received => ({ ...received, ...changed });

const hop: Hop = {
  number: 1,
  place: 1,
  receiver: { soort: 'KERNTEAM', kernteam: 'elst-noord' },
  moment: 'SCHIFTING',
  reden: 'Dichtbij',
  afwijkreden: null,
  openedOn: day('2015-01-06'),
};

export const aHop = (changed: Partial<Hop> = {}): Hop => ({ ...hop, ...changed });
export const aTraject = (changed: Partial<Traject> = {}): Traject =>
  ({ id: anId(20), status: 'AANGEBODEN', hops: [hop], ...changed }) as Traject;

/** At a poort that need not say whether the kernteam was offered, unless changed. */
export const anOffering = (changed: Partial<Offering> = {}): Offering => ({
  due: false,
  mayBeUnknown: false,
  aanbod: null,
  opening: { id: anId(30), team: 'elst-noord' },
  known: [inwoner],
  ...changed,
});

export const inVraagverheldering = (changed: Partial<OpenMelding> = {}): OpenMelding => ({
  ...received,
  status: 'IN_VRAAGVERHELDERING',
  vraagverhelderaars: [{ professional: 'poort', expertise: 'WMO', since: day('2015-01-05') }],
  ...changed,
});
export const inBehandeling = (changed: Partial<OpenMelding> = {}): OpenMelding => ({
  ...received,
  status: 'IN_BEHANDELING',
  trajecten: [aTraject()],
  ...changed,
});
export const endedMeldingen: readonly EndedMelding[] = [
  { ...received, status: 'AFGEHANDELD_IN_POORT', afhandeling: { on: day('2015-01-07'), uitkomst: 'informatie', toelichting: null } },
  { ...received, status: 'AFGESLOTEN', closedOn: day('2015-01-07') },
  { ...received, status: 'INGETROKKEN', intrekking: { on: day('2015-01-07'), reden: 'Niet meer nodig' } },
  { ...received, status: 'SAMENGEVOEGD', samenvoeging: { on: day('2015-01-07'), into: anId(11) } },
];
export const openMeldingen: readonly Melding[] = [aMelding(), inVraagverheldering(), inBehandeling()];

/** The smallest profile that has one of everything a poort needs; the youth rule holds from 2015-06-01. */
export const aProfile: Profile = {
  gemeente: { code: '1734', naam: 'Overbetuwe' },
  from: day('2015-01-01'),
  bronnen: [],
  aannames: ['[aanname] herkomst: by way of the loket', '[aanname] samenstelling: other'],
  kernen: [
    { code: 'elst', naam: 'Elst' },
    { code: 'driel', naam: 'Driel' },
  ],
  rapportagegroepen: [
    { code: 'elst', naam: 'Elst' },
    { code: 'driel', naam: 'Driel' },
  ],
  kernteams: [
    { code: 'elst-noord', naam: 'Elst Noord', bedient: ['elst'], rapportagegroep: 'elst', samenstellingLeesbaar: true, bijzonderheden: {} },
    { code: 'elst-zuid', naam: 'Elst Zuid', bedient: ['elst'], rapportagegroep: 'elst', samenstellingLeesbaar: true, bijzonderheden: {} },
    { code: 'driel', naam: 'Driel', bedient: ['driel'], rapportagegroep: 'driel', samenstellingLeesbaar: true, bijzonderheden: {} },
  ],
  poorten: [
    { code: 'kernteam', naam: 'Poort van het kernteam', ontvanger: 'KERNTEAM' },
    { code: 'loket', naam: 'Poort van het loket', ontvanger: 'LOKET' },
  ],
  kanalen: [
    { code: 'telefoon', naam: 'Telefoon' },
    { code: 'e-mail', naam: 'E-mail' },
  ],
  routing: [
    {
      code: 'jeugd-naar-loket',
      naam: 'Jeugd naar het loket',
      from: day('2015-06-01'),
      when: { poort: 'kernteam', betreftJeugdige: true },
      ontvanger: 'LOKET',
      redenNodig: true,
    },
  ],
  criteria: [{ code: 'eigen-netwerk', naam: 'Eigen netwerk' }],
  poortuitkomsten: [{ code: 'informatie', naam: 'Informatie gegeven' }],
  organisaties: [],
  functies: [],
  basissamenstelling: [],
  taken: [],
  leefgebieden: [],
  weigerredenen: [],
  oplossingen: [],
  producten: [],
  mandaten: [],
  clientondersteuning: [],
  verwijsredenen: [],
  verwijsrecht: [],
  verwijzingResultaten: [],
  bestedingsdoelen: [],
  afstemmingVerplicht: false,
  budgetSignaalPercentage: 90,
  vrijwilligersorganisaties: [],
  vrijwilligerstaken: [],
  vog: { vereist: false, geldigMaanden: 36 },
  matching: { taak: 35, dagen: 20, uren: 15, kern: 15, belasting: 15 },
  veiligWerken: { tonen: true, dagen: 365 },
  veiligThuis: {
    ontvanger: 'loket',
    functies: ['vraagverhelderaar', 'consulent-jeugd'],
    behandelt: ['consulent-jeugd'],
    aandachtsfuncties: ['consulent-jeugd'],
    melderTeZien: false,
    resultaten: [{ code: 'hulp-gestart', naam: 'Hulp gestart' }],
  },
  termijnen: [
    { code: 'traject-oppakken', naam: 'Oppakken', dagen: 5 },
    { code: 'veilig-thuis-oppakken', naam: 'Oppakken', dagen: 2 },
  ],
  correspondentie: { bezwaaradres: [], rechtbank: '', telefoon: '' },
  kleineAantallen: {
    sinds: day('2015-01-01'),
    bron: '[aanname]',
    doelgroepen: [{ code: 'ieder', naam: 'Ieder', rollen: ['*'], drempel: null }],
    gepubliceerd: [],
  },
};
