import { repeated } from './fixed.ts';
import type { RegisterMelding } from './melding-inputs.ts';

/** [aanname] Questions first asked at the loket per month; with the 12 that went on to a kernteam they are 360. The source has shares and no number. */
export const LOKET_PER_MONTH: readonly number[] = [70, 70, 70, 69, 69];

/** Of these the poort handled about one third itself; 228 went to a consulent. */
export const HANDLED_IN_POORT = 120;

/** [aanname] Of the 228: how many are about a young person, and how many went the whole way to a besluit. */
export const YOUTH_AT_LOKET = 60;
export const BESLUITEN = { WMO: 20, JEUGDWET: 10 } as const;

/** [aanname] Kinds of questions that the poort handled; those for information are about nobody in particular. */
export const SOORTEN_IN_POORT: readonly RegisterMelding['soort'][] = repeated([
  ['INFORMATIEVRAAG', 4],
  ['WMO_MELDING', 5],
  ['JEUGDHULPVRAAG', 1],
  ['SCHULDEN', 1],
  ['PARTICIPATIE', 1],
]);

/** [aanname] How they were handled. */
export const UITKOMSTEN: readonly string[] = repeated([
  ['voorziening-niet-nodig', 4],
  ['informatie-gegeven', 4],
  ['gewezen-op-algemene-voorziening', 3],
  ['vraag-vervallen', 1],
]);

/** [aanname] By which channel they came in. */
export const KANALEN_VAN_LOKET: readonly string[] = repeated([
  ['kcc', 5],
  ['telefoon', 3],
  ['digitaal', 1],
  ['e-mail', 1],
]);

/** [aanname] How onderzoeken ended without a besluit; what would end after June 2015 stays open. */
export const OPLOSSINGEN_VAN_LOKET: readonly string[] = repeated([
  ['eigen-kracht', 5],
  ['informatie-en-advies', 3],
  ['collectieve-voorziening', 2],
  ['vrijwillige-hulp', 1],
]);

/** [aanname] Where they live. */
export const KERNEN_VAN_LOKET: readonly string[] = repeated([
  ['elst', 10],
  ['driel', 2],
  ['heteren', 3],
  ['zetten', 3],
  ['hemmen', 1],
  ['oosterhout', 1],
  ['herveld', 2],
  ['andelst', 2],
  ['randwijk', 1],
  ['valburg', 1],
]);

/** Names of the kernen for the address on a letter. */
export const PLAATSEN: Readonly<Record<string, string>> = {
  elst: 'Elst',
  driel: 'Driel',
  heteren: 'Heteren',
  zetten: 'Zetten',
  hemmen: 'Hemmen',
  oosterhout: 'Oosterhout',
  'slijk-ewijk': 'Slijk-Ewijk',
  herveld: 'Herveld',
  andelst: 'Andelst',
  randwijk: 'Randwijk',
  valburg: 'Valburg',
};
