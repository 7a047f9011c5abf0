/** Groups in the order of the columns below, with the kernteams and kernen of each (Tussenrapportage Kernteams 2015, 1.2 and onderwerp 1). */
export interface Group {
  readonly code: string;
  readonly kernteams: readonly string[];
  readonly kernen: readonly string[];
  /** New questions in January to May 2015 (table A). */
  readonly perMonth: readonly number[];
  /** Of these primarily about a young person: 45 in all, in proportion [aanname]. */
  readonly youth: number;
  /** Of these without a known leefgebied [aanname]; the source says only that there are some. */
  readonly unknown: number;
}

export const MONTHS: readonly string[] = ['2015-01', '2015-02', '2015-03', '2015-04', '2015-05'];

export const GROUPS: readonly Group[] = [
  {
    code: 'elst',
    kernteams: ['elst-noord', 'elst-oost', 'elst-zuid'],
    kernen: ['elst'],
    perMonth: [28, 31, 35, 22, 10],
    youth: 23,
    unknown: 6,
  },
  { code: 'driel', kernteams: ['driel'], kernen: ['driel'], perMonth: [6, 8, 2, 0, 3], youth: 3, unknown: 1 },
  { code: 'heteren', kernteams: ['heteren'], kernen: ['heteren'], perMonth: [3, 6, 5, 9, 3], youth: 5, unknown: 3 },
  {
    code: 'zetten-hemmen',
    kernteams: ['zetten-hemmen'],
    kernen: ['zetten', 'zetten', 'hemmen'],
    perMonth: [11, 6, 7, 4, 0],
    youth: 5,
    unknown: 3,
  },
  {
    code: 'oosterhout-slijk-ewijk',
    kernteams: ['oosterhout-slijk-ewijk'],
    kernen: ['oosterhout', 'slijk-ewijk'],
    perMonth: [2, 0, 3, 8, 0],
    youth: 3,
    unknown: 0,
  },
  {
    code: 'herveld-andelst',
    kernteams: ['herveld-andelst'],
    kernen: ['herveld', 'andelst'],
    perMonth: [8, 3, 13, 6, 4],
    youth: 6,
    unknown: 1,
  },
];

/** Vermeldingen per leefgebied, in the order of the groups (table B); the two cells of Elst that the source lost follow from its totals. */
export const LEEFGEBIEDEN: Readonly<Record<string, readonly number[]>> = {
  gezinsrelaties: [15, 6, 0, 4, 0, 4],
  meedoen: [31, 2, 7, 9, 2, 7],
  'huishouden-verzorging': [25, 2, 8, 1, 6, 4],
  geld: [20, 1, 2, 1, 0, 5],
  'geestelijk-gezond': [17, 3, 3, 4, 1, 3],
  wonen: [9, 2, 1, 4, 1, 5],
  'werk-en-bezigheid': [6, 2, 3, 2, 1, 6],
  'sociale-relaties': [6, 0, 0, 0, 5, 2],
  'lichamelijk-gezond': [6, 1, 0, 1, 2, 2],
  justitie: [2, 0, 0, 0, 0, 0],
  verslaving: [0, 0, 0, 0, 0, 0],
};

export interface WayIn {
  readonly kanaal: string;
  readonly poort: string;
}

/** How the 246 came in: 60, 20 and 15 percent, and the 12 that were first asked at the loket [aanname: those are the other 5]. */
export const HERKOMST: readonly (readonly [WayIn, number])[] = [
  [{ kanaal: 'telefoon', poort: 'kernteam' }, 148],
  [{ kanaal: 'inloopspreekuur', poort: 'kernteam' }, 49],
  [{ kanaal: 'e-mail', poort: 'kernteam' }, 37],
  [{ kanaal: 'kcc', poort: 'loket' }, 12],
];

/** Joint visits: how many each of the two consulenten of a kind made [aanname: the source has their sums, 3 and 10]. */
export const JOINT_VISITS: Readonly<Record<'WMO' | 'JEUGD', readonly number[]>> = { WMO: [2, 1], JEUGD: [6, 4] };
