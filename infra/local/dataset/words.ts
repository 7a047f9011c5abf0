import { at } from './fixed.ts';

const FIRST = [
  'Aafke',
  'Bram',
  'Corrie',
  'Dirk',
  'Els',
  'Freek',
  'Geertje',
  'Hendrik',
  'Ietje',
  'Joop',
  'Klaasje',
  'Loek',
  'Mina',
  'Nico',
  'Olga',
  'Piet',
  'Rika',
  'Sjaak',
  'Truus',
  'Wim',
];
// Made of the landscape, so that nobody is meant.
const LAST_BEGIN = [
  'Kersen',
  'Linge',
  'Waal',
  'Appel',
  'Dijk',
  'Wilgen',
  'Griend',
  'Polder',
  'Peren',
  'Rietland',
  'Populieren',
  'Uiterwaard',
  'Knotwilg',
  'Pruimen',
  'Veerpont',
];
const LAST_END = ['bocht', 'gaarde', 'zicht', 'stroom', 'akker', 'bloesem', 'laan', 'oever', 'weide', 'plas', 'kamp'];

/** An invented surname; a family shares it. */
export const surname = (number: number): string => `${at(LAST_BEGIN, number)}${at(LAST_END, Math.floor(number / LAST_BEGIN.length))}`;

export const firstName = (number: number): string => at(FIRST, number * 7);

/** What somebody might say, by the first leefgebied of the casus; invented. */
export const WORDS: Readonly<Record<string, string>> = {
  gezinsrelaties: 'Thuis lopen de spanningen op en het gezin komt er samen niet uit.',
  meedoen: 'Voelt zich alleen en zoekt iets om aan mee te doen in het dorp.',
  'huishouden-verzorging': 'De huishoudelijke hulp verandert en het huishouden lukt niet meer alleen.',
  geld: 'De post en de rekeningen stapelen zich op en het overzicht is weg.',
  'geestelijk-gezond': 'Piekert veel, slaapt slecht en komt tot weinig.',
  wonen: 'Het huis past niet meer en verhuizen lijkt een te grote stap.',
  'werk-en-bezigheid': 'Zit zonder werk thuis en wil weer iets om handen hebben.',
  'sociale-relaties': 'Het contact met familie en buren is verwaterd.',
  'lichamelijk-gezond': 'Kan na ziekte minder en zoekt hulp om in beweging te blijven.',
  justitie: 'Wil na een veroordeling de draad weer oppakken.',
  onbekend: 'Wil met iemand van het kernteam praten; waarover is nog niet duidelijk.',
};
