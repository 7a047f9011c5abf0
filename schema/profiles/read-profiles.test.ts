import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import { mayRefer } from './catalogue.ts';
import { aannamesOver, currentProfiles, profileOn, proposeRoute } from './profile.ts';
import { readProfiles } from './read-profiles.ts';
import { type Officer, receivesVeiligThuis } from './veilig-thuis.ts';

const FILE = '1734-overbetuwe/2015-01-01.json';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'profiles-'));
  for (const folder of ['1734-overbetuwe', '1911-hollands-kroon'])
    cpSync(join(import.meta.dirname, folder), join(dir, folder), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

// biome-ignore lint/suspicious/noExplicitAny: a broken profile has no type
type Loose = any;

const load = (file: string = FILE): Loose => JSON.parse(readFileSync(join(dir, file), 'utf8'));
const write = (content: unknown, file: string = FILE): void => writeFileSync(join(dir, file), JSON.stringify(content));

const mistakes = (): readonly string[] => {
  try {
    readProfiles(dir);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
};

describe('reading the gemeenteprofielen', () => {
  it('reads every published version, by gemeente and date', () => {
    expect(readProfiles(dir).versions.map(({ gemeente, from }) => `${gemeente.naam} ${from}`)).toEqual([
      'Overbetuwe 2015-01-01',
      'Overbetuwe 2015-06-01',
      'Hollands Kroon 2016-07-01',
    ]);
  });

  it('gives the same content the same hash, however its keys are ordered', () => {
    const { hash } = readProfiles(dir);
    write(Object.fromEntries(Object.entries(load()).reverse()));
    expect(readProfiles(dir).hash).toBe(hash);
  });

  it('gives other content another hash', () => {
    const { hash } = readProfiles(dir);
    const profile = load();
    profile.kernen[0].naam = 'Elst (Gelderland)';
    write(profile);
    expect(readProfiles(dir).hash).not.toBe(hash);
  });

  it.each<readonly [string, (profile: Loose) => void, string]>([
    ['an unknown kern in a team', (p) => p.kernteams[0].bedient.push('arnhem'), '/kernteams/0/bedient/1: unknown kern arnhem'],
    [
      'an unknown rapportagegroep',
      (p) => Object.assign(p.kernteams[3], { rapportagegroep: 'rijn' }),
      '/kernteams/3/rapportagegroep: unknown rapportagegroep rijn',
    ],
    [
      'a role that sees figures in two ways',
      (p) => p.kleineAantallen.doelgroepen[1].rollen.push('poort'),
      '/kleineAantallen/doelgroepen: poort is there twice',
    ],
    [
      'no threshold for all other roles',
      (p) => Object.assign(p.kleineAantallen.doelgroepen[1], { drempel: null }),
      '/kleineAantallen/doelgroepen: all other roles (*) need one doelgroep with a drempel',
    ],
    [
      'a published period of two years',
      (p) => Object.assign(p.kleineAantallen.gepubliceerd[0], { tot: '2016-05' }),
      '/kleineAantallen/gepubliceerd/0: what was published lies in one calendar year',
    ],
    [
      'a published period that crosses another',
      (p) => Object.assign(p.kleineAantallen.gepubliceerd[3], { van: '2015-03', tot: '2015-08' }),
      '/kleineAantallen/gepubliceerd/3: it crosses another period that was published',
    ],
    [
      'a published figure without a source',
      (p) => Object.assign(p.kleineAantallen.gepubliceerd[0], { bron: 'krant' }),
      '/kleineAantallen/gepubliceerd/0/bron: unknown bron krant',
    ],
    ['an unknown organisatie', (p) => p.basissamenstelling.push('ggd'), '/basissamenstelling/4: unknown organisatie ggd'],
    [
      'a bijzonderheid of an unknown organisatie',
      (p) => Object.assign(p.kernteams[0].bijzonderheden, { ggd: 'x' }),
      '/kernteams/0/bijzonderheden/ggd: unknown organisatie ggd',
    ],
    [
      'a kern that nobody serves',
      (p) => p.kernen.push({ code: 'nergens', naam: 'Nergens', bron: '[aanname]' }),
      '/kernen/11: nergens is served by no kernteam and not marked zonderKernteam',
    ],
    [
      'a right to refer of an unknown functie',
      (p) => Object.assign(p.verwijsrecht[0], { functie: 'wethouder' }),
      '/verwijsrecht/0/functie: unknown functie wethouder',
    ],
    [
      'a right to refer for an unknown product',
      (p) => p.verwijsrecht[1].producten.push('vakantie'),
      '/verwijsrecht/1/producten/3: unknown product vakantie',
    ],
    [
      'a mandate of an unknown functie',
      (p) => Object.assign(p.mandaten[0], { functie: 'wethouder' }),
      '/mandaten/0/functie: unknown functie wethouder',
    ],
    [
      'a mandate for an unknown product',
      (p) => p.mandaten[1].producten.push('toverstaf'),
      '/mandaten/1/producten/3: unknown product toverstaf',
    ],
    [
      'a mandate that ends before it begins',
      (p) => Object.assign(p.mandaten[0], { until: '2014-12-31' }),
      '/mandaten/0/until: 2014-12-31 lies before 2015-01-01',
    ],
    [
      'a receiver of Veilig Thuis that is no organisation',
      (p) => Object.assign(p.veiligThuis, { ontvanger: 'kernteam' }),
      '/veiligThuis/ontvanger: unknown organisatie kernteam',
    ],
    [
      'an unknown functie in the lane of Veilig Thuis',
      (p) => p.veiligThuis.functies.push('wethouder'),
      '/veiligThuis/functies/3: unknown functie wethouder',
    ],
    [
      'a functie that takes up what it does not receive',
      (p) => p.veiligThuis.behandelt.push('kernteamlid'),
      '/veiligThuis/behandelt/2: unknown functie kernteamlid',
    ],
    [
      'an aandachtsfunctionaris who takes up nothing',
      (p) => p.veiligThuis.aandachtsfuncties.push('vraagverhelderaar'),
      '/veiligThuis/aandachtsfuncties/1: unknown functie vraagverhelderaar',
    ],
    [
      'a result of Veilig Thuis without a source',
      (p) => Object.assign(p.veiligThuis.resultaten[0], { bron: 'krant' }),
      '/veiligThuis/resultaten/0/bron: unknown bron krant',
    ],
    [
      'a result of Veilig Thuis that is there twice',
      (p) => Object.assign(p.veiligThuis.resultaten[1], { code: 'hulp-gestart' }),
      '/veiligThuis/resultaten/1/code: hulp-gestart is there twice',
    ],
    [
      'an agreement that ends before it begins',
      (p) => Object.assign(p.clientondersteuning[0], { until: '2014-12-31' }),
      '/clientondersteuning/0/until: 2014-12-31 lies before 2015-01-01',
    ],
    [
      'a contract that ends before it begins',
      (p) => Object.assign(p.producten[2].contract, { until: '2014-12-31' }),
      '/producten/2/contract/until: 2014-12-31 lies before 2015-01-01',
    ],
    [
      'a served kern marked as not served',
      (p) => Object.assign(p.kernen[0], { zonderKernteam: true }),
      '/kernen/0/zonderKernteam: elst is served by a kernteam',
    ],
    [
      'a function at the loket that has casussen',
      (p) => Object.assign(p.functies[2], { behandeltCasussen: true }),
      '/functies/2/behandeltCasussen: vraagverhelderaar is not in a kernteam',
    ],
    ['a code twice', (p) => p.kanalen.push(p.kanalen[0]), '/kanalen/5/code: telefoon is there twice'],
    ['a source that is not listed', (p) => Object.assign(p.taken[0], { bron: 'krant 3' }), '/taken/0/bron: unknown bron krant'],
    ['an entry without a source', (p) => delete p.taken[0].bron, "/taken/0: must have required property 'bron'"],
    [
      'a file name that differs from the date',
      (p) => Object.assign(p, { from: '2015-02-01' }),
      "/from: 2015-02-01 differs from the file's name",
    ],
    [
      'a folder of another gemeente',
      (p) => Object.assign(p.gemeente, { code: '1735' }),
      "/gemeente/code: 1735 differs from the folder's name",
    ],
    ['an end before the beginning', (p) => Object.assign(p, { until: '2014-12-31' }), '/until: 2014-12-31 lies before 2015-01-01'],
    [
      'an end after the next version began',
      (p) => Object.assign(p, { until: '2015-06-01' }),
      '/until: 2015-06-01 overlaps 1734-overbetuwe/2015-06-01.json',
    ],
    [
      'an unknown poort in a rule',
      (p) => p.routing.push(aRule({ when: { poort: 'achterdeur' } })),
      '/routing/0/when/poort: unknown poort achterdeur',
    ],
    [
      'a rule that ends before it begins',
      (p) => p.routing.push(aRule({ from: '2015-03-01', until: '2015-02-01' })),
      '/routing/0/until: 2015-02-01 lies before 2015-03-01',
    ],
    [
      'overlapping periods of one rule',
      (p) => p.routing.push(aRule({ until: '2015-03-01' }), aRule({ from: '2015-03-01' })),
      '/routing/1: regel overlaps an earlier period of the same rule',
    ],
    [
      'a property that is not known',
      (p) => Object.assign(p.kernen[1], { mayor: 'x' }),
      '/kernen/1: must NOT have unevaluated properties (mayor)',
    ],
    ['a date that does not exist', (p) => Object.assign(p, { until: '2015-02-30' }), '/until: must match format "date"'],
  ])('refuses %s with file, path and reason', (_, breakIt, expected) => {
    const profile = load();
    breakIt(profile);
    write(profile);
    expect(mistakes()).toEqual([`${FILE}: ${expected}`]);
  });

  it('lets one rule follow itself, and a kern be marked as served by nobody', () => {
    const profile = load();
    profile.routing.push(aRule({ until: '2015-02-28' }), aRule({ from: '2015-03-01' }));
    profile.kernen.push({ code: 'nergens', naam: 'Nergens', bron: '[aanname]', zonderKernteam: true });
    write(profile);
    expect(mistakes()).toEqual([]);
  });

  it('lists the mistakes of all files at once', () => {
    const profile = load();
    profile.kernteams[0].bedient.push('arnhem');
    write(profile);
    writeFileSync(join(dir, '1911-hollands-kroon/2016-07-01.json'), '{');
    expect(mistakes()).toEqual([
      `${FILE}: /kernteams/0/bedient/1: unknown kern arnhem`,
      expect.stringMatching(/^1911-hollands-kroon\/2016-07-01\.json: \/: .*JSON/),
    ]);
  });

  it('refuses two versions of one gemeente that begin on the same date', () => {
    mkdirSync(join(dir, '1734-tweede'));
    write(load(), '1734-tweede/2015-01-01.json');
    expect(mistakes()).toEqual(['1734-tweede/2015-01-01.json: /from: 1734-overbetuwe/2015-01-01.json begins on the same date']);
  });

  it('refuses a folder without profiles', () => {
    rmSync(dir, { recursive: true });
    mkdirSync(dir);
    expect(mistakes()).toEqual([`${dir}: /: no profile is here`]);
  });
});

describe('the published profiles', () => {
  const profiles = readProfiles(import.meta.dirname);
  const youth = { poort: 'kernteam', soort: 'JEUGDHULPVRAAG', betreftJeugdige: true, complex: false, kern: 'heteren' };

  it.each([
    ['2015-05-31', 'KERNTEAM', 'heteren', false],
    ['2015-06-01', 'LOKET', null, true],
  ] as const)('propose on %s for a youth question at the kernteams the receiver %s', (date, ontvanger, kernteam, reasonNeeded) => {
    const on = parseLocalDate(date);
    const profile = profileOn(profiles, '1734', on);
    if (profile === null) throw new Error('no profile');
    expect(proposeRoute(profile, youth, on)).toMatchObject({ ontvanger, kernteam, reasonNeeded });
  });

  it('propose the own receiver of each poort where no rule holds', () => {
    const on = parseLocalDate('2015-07-01');
    const profile = profileOn(profiles, '1734', on);
    if (profile === null) throw new Error('no profile');
    const adult = { ...youth, soort: 'WMO_MELDING', betreftJeugdige: false };
    expect(proposeRoute(profile, adult, on)).toEqual({
      rule: 'poort-kernteam',
      ontvanger: 'KERNTEAM',
      kernteam: 'heteren',
      reasonNeeded: false,
    });
    expect(proposeRoute(profile, { ...youth, poort: 'loket' }, on)).toMatchObject({
      rule: 'poort-loket',
      ontvanger: 'LOKET',
      kernteam: null,
    });
  });

  it('rule out hulpverlening and begeleiding by kernteams in Overbetuwe alone (O28)', () => {
    const ruledOut = currentProfiles(profiles).map(({ taken }) => taken.filter(({ toegestaan }) => !toegestaan).map(({ code }) => code));
    expect(ruledOut).toEqual([['hulpverlening', 'begeleiding'], []]);
  });

  it('mark what no source says, by subject', () => {
    const [overbetuwe] = currentProfiles(profiles);
    if (overbetuwe === undefined) throw new Error('no profile');
    expect(aannamesOver(overbetuwe, 'samenstelling')).toHaveLength(2);
    expect(aannamesOver(overbetuwe, 'routevoorstel').join()).toMatch(/1 juni 2015/);
  });
});

function aRule(given: Record<string, unknown>): Record<string, unknown> {
  const rule = {
    code: 'regel',
    naam: 'Regel',
    bron: '[aanname]',
    from: '2015-01-01',
    when: { complex: true },
    ontvanger: 'LOKET',
    redenNodig: false,
  };
  return { ...rule, ...given };
}

describe('who may refer', () => {
  const refers = (gemeente: string, functie: string, product: string, on = '2026-03-10') => {
    const profile = profileOn(readProfiles(dir), gemeente, parseLocalDate(on));
    return mayRefer(profile?.verwijsrecht ?? [], { functie, product, on: parseLocalDate(on) });
  };

  it('is the consulent of the product in Overbetuwe, and the wijkteam for everything in Hollands Kroon', () => {
    expect(refers('1734', 'kernteamlid', 'jeugd-begeleiding')).toBe(false);
    expect(refers('1734', 'consulent-jeugd', 'jeugd-begeleiding')).toBe(true);
    expect(refers('1734', 'consulent-jeugd', 'dagbesteding')).toBe(false);
    expect(refers('1911', 'kernteamlid', 'jeugd-begeleiding')).toBe(true);
    expect(refers('1911', 'kernteamlid', 'dagbesteding')).toBe(true);
  });

  it('is nobody before the right begins', () => {
    expect(refers('1911', 'kernteamlid', 'dagbesteding', '2016-06-30')).toBe(false);
  });
});

describe('who receives what Veilig Thuis transfers', () => {
  const receives = (gemeente: string, officer: Officer) => {
    const profile = profileOn(readProfiles(dir), gemeente, parseLocalDate('2026-03-10'));
    return profile !== null && receivesVeiligThuis(profile, officer);
  };

  it('is the loket in Overbetuwe, always, and never a kernteam or its poort (O6)', () => {
    for (const functie of ['vraagverhelderaar', 'consulent-wmo', 'consulent-jeugd'])
      expect(receives('1734', { organisation: 'loket', function: functie })).toBe(true);
    expect(receives('1734', { organisation: 'stuw', function: 'vraagverhelderaar' })).toBe(false);
    expect(receives('1734', { organisation: 'loket', function: 'kernteamlid' })).toBe(false);
    expect(receives('1734', { organisation: 'loket' })).toBe(false);
    const inTeam = readProfiles(dir).versions.flatMap(({ gemeente, functies, veiligThuis }) =>
      gemeente.code === '1734' ? functies.filter(({ code, inKernteam }) => inKernteam && veiligThuis.functies.includes(code)) : [],
    );
    expect(inTeam).toEqual([]);
  });

  it('is the wijkteam in Hollands Kroon', () => {
    expect(receives('1911', { organisation: 'incluzio', function: 'kernteamlid' })).toBe(true);
    expect(receives('1911', { organisation: 'opvoedpoli', function: 'kernteamlid' })).toBe(false);
  });
});
