import { writeFileSync } from 'node:fs';
import { testBsns } from './bsn.ts';
import { budgetten } from './budgetten.ts';
import { buildLoket, signerOf } from './build-loket.ts';
import { buildCases, type Case } from './cases.ts';
import { DATASET_FILES, type Dataset, type Question } from './dataset.ts';
import { at } from './fixed.ts';
import { buildHollandsKroon, hollandsKroonResidents } from './hollands-kroon.ts';
import type { LoketQuestion } from './loket.ts';
import { aansluitingenOf, professionalsOf } from './professionals.ts';
import { contractsOfOverbetuwe, providersOfOverbetuwe } from './providers.ts';
import { jointVisits, questionOf, soortOf } from './questions.ts';
import { wettelijkeVerwijzingen, withVerwijzingen } from './referrals.ts';
import { parentOf, residentsOf } from './residents.ts';
import { withVolunteers } from './volunteer-questions.ts';
import { volunteersOf } from './volunteers.ts';
import { hasVoorwerk, withVoorwerk } from './voorwerk.ts';

const AANNAMES = [
  'Mensen, namen en burgerservicenummers zijn verzonnen; de nummers komen uit de testreeks.',
  'Welk van de drie teams van Elst een vraag kreeg, is niet bekend: om de beurt.',
  'De 45 vragen over een jongere zijn naar verhouding over de teams verdeeld.',
  'Dat de 5 procent die aan de herkomst ontbreekt de 12 vragen via de poort van het loket zijn, is een lezing.',
  'Welke casus welke leefgebieden raakt, en dat van 14 casussen het leefgebied niet bekend is.',
  'De dag binnen de maand, soort melding, soort melder en de vraag in woorden.',
  'Wanneer en door wie een casus is opgepakt, en hoe en wanneer hij is afgesloten; wat op 30 juni 2015 open was, is open gebleven.',
  'Datum en team van de 13 gezamenlijke huisbezoeken, en de verdeling over de twee consulenten van een soort (2 en 1, 6 en 4).',
  'De medewerker van STUW in Elst Noord is dezelfde die Oost en Zuid bedient; de vijf andere teams hebben elk één medewerker.',
  'Aansluitingen beginnen op 1 januari 2015, die van vrijwilligers op 1 juni 2015.',
  'Aan de poort van het loket werden 360 vragen gesteld, gelijk over de maanden verdeeld: 120 in de poort afgehandeld, 228 naar een consulent en de 12 die naar een kernteam gingen.',
  'Kanaal, soort en woorden van die vragen, hoe de poort ze afhandelde en waar de vragers wonen; van de 228 gaan er 60 over een jongere.',
  'Welke consulent een vraag onderzocht, hoe het onderzoek afliep en dat geen inwoner daarna naar het kernteam wilde; wat op 30 juni 2015 open was, is open gebleven.',
  'De 30 vragen aan het loket met een besluit: wat is gevraagd, gevonden en besloten, met datums en bedragen.',
  'Welke 3 jeugdcasussen met voorwerk naar het loket gingen, hun plan en wat het loket besloot.',
  'De budgetten van 2015 en 2016.',
  'De behandelaar van bezwaren.',
  'De 20 vrijwilligers, wat zij aanbieden en wie van hen kandidaat voor een kernteam was.',
  'Wie bij de 55 casussen met vrijwillige hulp hielp en sinds wanneer, en de vier andere vragen naar een vrijwilliger.',
  'De drie aanbieders met hun contracten, plaatsen en wachttijden, en welke de onderaannemer van een ander is.',
  'Hoe het met de verwijzing ging die uit elk van de 25 toekenningen in natura volgde.',
  'De twee huisartsenpraktijken en de drie kinderen die zij doorstuurden.',
];

/** The data sets, the same at every call: names and numbers go on from one to the other. Throws when the figures leave no case for a demo person. */
export function buildDatasets(): { readonly overbetuwe: Dataset; readonly hollandsKroon: Dataset } {
  const cases = [...buildCases()].sort((a, b) => compare(a.askedOn, b.askedOn) || compare(a.key, b.key));
  const bsns = testBsns();
  const own = firstWhere(
    cases,
    (each) => each.kernteam === 'elst-noord' && soortOf(each) === 'WMO_MELDING' && each.leefgebieden.length > 0,
  );
  const child = firstWhere(cases, (each) => each.kernteam === 'heteren' && each.youth);
  const shown = [own.key, child.key];
  const visits = jointVisits(cases, shown);
  const inOverbetuwe = residentsOf(cases, bsns, { shown: child.key });
  const elsewhere = hollandsKroonResidents('2016', bsns);
  const known = [...inOverbetuwe, ...elsewhere];
  const loket = buildLoket(own.key, known, bsns);
  const residents = new Map(known.map((resident) => [resident.key, resident]));
  const walked = cases.map((each, index) => questionOf(each, index, visits.get(each.key), shown.includes(each.key)));
  const prepared = walked.filter((question) => hasVoorwerk(question, child.key)).map(({ key }) => key);
  const vragen = walked.map((question) => {
    const place = prepared.indexOf(question.key);
    return place < 0 ? question : withVoorwerk(question, place, signerOf(residents, parentOf(question.key)));
  });
  const referred = withReferrals(withVolunteers(vragen, residents, child.key), loket.loketvragen, child.key);
  const overbetuwe: Dataset = {
    naam: 'Overbetuwe 2015',
    als: 'migratie',
    bronnen: ['Tussenrapportage Kernteams, gemeente Overbetuwe, 2015', 'Memo motie M-17, gemeente Overbetuwe, 29 juni 2015'],
    aannames: AANNAMES.map((text) => `[aanname] ${text}`),
    professionals: professionalsOf('1734'),
    aansluitingen: aansluitingenOf('1734'),
    inwoners: [...inOverbetuwe, ...loket.inwoners],
    vragen: referred.vragen,
    poortvragen: loket.poortvragen,
    loketvragen: referred.loketvragen,
    budgetten: budgetten(),
    vrijwilligers: volunteersOf('1734'),
    aanbieders: providersOfOverbetuwe(),
    contracten: contractsOfOverbetuwe(),
    wettelijkeVerwijzingen: wettelijkeVerwijzingen(childrenWithoutBesluit(loket.loketvragen)),
    links: { inwoner: own.key, ouder: parentOf(child.key), kind: child.key },
  };
  return { overbetuwe, hollandsKroon: buildHollandsKroon([...elsewhere, ...hollandsKroonResidents('2017', bsns)]) };
}

/** With the way of each referral that a granted part makes; casussen go before what was first asked at the loket. */
function withReferrals(
  vragen: readonly Question[],
  loketvragen: readonly LoketQuestion[],
  shown: string,
): { readonly vragen: readonly Question[]; readonly loketvragen: readonly LoketQuestion[] } {
  const places = new Map<string, number>();
  return {
    vragen: vragen.map(({ voorwerk, ...question }) => {
      if (voorwerk === undefined) return question;
      const { key } = question;
      return { ...question, voorwerk: { ...voorwerk, besluit: withVerwijzingen(voorwerk.besluit, places, { key, shown: key === shown }) } };
    }),
    loketvragen: loketvragen.map((question) => {
      const { key, besluit } = question;
      return besluit === undefined ? question : { ...question, besluit: withVerwijzingen(besluit, places, { key, shown: false }) };
    }),
  };
}

/** The first three. */
const childrenWithoutBesluit = (loketvragen: readonly LoketQuestion[]): readonly string[] =>
  loketvragen
    .filter(
      ({ registerMelding: { betreftJeugdige, betrokkenen }, besluit }) =>
        betreftJeugdige && besluit === undefined && betrokkenen.length > 0,
    )
    .slice(0, 3)
    .map(({ key }) => key);

/** One line per command, so that a change shows as the lines that it changes. */
export function formatDataset(dataset: Dataset): string {
  const parts = Object.entries(dataset).map(([key, value]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `  ${JSON.stringify(key)}: [\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function firstWhere(cases: readonly Case[], fits: (each: Case) => boolean): Case {
  const found = cases.find((each) => fits(each) && each.wayIn.poort === 'kernteam' && each.askedOn < '2015-05-01');
  if (found === undefined) throw new Error('no case fits a demo person');
  return found;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

if (import.meta.main) {
  const { overbetuwe, hollandsKroon } = buildDatasets();
  for (const [index, dataset] of [overbetuwe, hollandsKroon].entries()) writeFileSync(at(DATASET_FILES, index), formatDataset(dataset));
}
