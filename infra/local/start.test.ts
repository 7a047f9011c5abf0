import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readDocuments } from '@kerngraaf/platform/reading/documents.ts';
import { graphReader } from '@kerngraaf/platform/reading/reader.ts';
import { serviceClients } from './issuer/services.ts';
import { isAlive } from './processes.ts';
import { journals } from './testing/journal.ts';
import { descendantsOf } from './testing/process-tree.ts';
import { comesTrue, type Started, startPlatform } from './testing/started.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'kerngraaf-start-'));
let platform: Started;

beforeAll(async () => {
  platform = await startPlatform(folder);
}, 660_000);
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true, force: true });
});

const script = (name: string, args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'infra/local', name), ...args], {
    encoding: 'utf8',
    env: { ...process.env, KERNGRAAF_DATA: folder, PORT: '' },
  });

/** What `npm run -s query` prints. */
function query(operation: string, ...args: readonly string[]): { gemeente: Record<string, Record<string, unknown>> } {
  const { stdout, stderr } = script('query.ts', [operation, ...args]);
  if (stdout === '') throw new Error(stderr);
  const answer = JSON.parse(stdout);
  if (answer.errors !== undefined) throw new Error(stdout);
  return answer.data;
}

const asAdviser = ['--as', 'beleidsadviseur'];
/** Sees every count, however small. */
const asLoader = ['--as', 'migratie'];

/** Rows of a figure that count something, by a field of theirs. */
const counted = (rijen: unknown, by: string): Record<string, number> =>
  Object.fromEntries(
    (rijen as Record<string, unknown>[]).filter(({ aantal }) => aantal !== 0).map(({ [by]: key, aantal }) => [String(key), Number(aantal)]),
  );

const TREATED = '{ referrals(gemeente: "1911") { edges { node { behandelteam { leden { organisatie } } } } } }';
const KIND = `query Kind($inwoner: ID!) { inwoner(id: $inwoner) {
  volunteerRequests { edges { node { status matches { status } } } }
  referrals { edges { node { status voortgang { tekst } } } } } }`;

describe('npm start serves the figures of Overbetuwe 2015', () => {
  it('table A: 246 questions per kernteam and month', () => {
    const { vragenPerKernteam } = query('vragen-per-kernteam', ...asAdviser).gemeente;
    const rijen = vragenPerKernteam?.rijen as { groep: { code: string }; perMaand: number[]; totaal: number }[];
    expect(Object.fromEntries(rijen.map(({ groep, perMaand }) => [groep.code, perMaand]))).toEqual({
      elst: [28, 31, 35, 22, 10],
      driel: [6, 8, 2, 0, 3],
      heteren: [3, 6, 5, 9, 3],
      'zetten-hemmen': [11, 6, 7, 4, 0],
      'oosterhout-slijk-ewijk': [2, 0, 3, 8, 0],
      'herveld-andelst': [8, 3, 13, 6, 4],
    });
    expect(vragenPerKernteam).toMatchObject({ perMaand: [58, 54, 65, 49, 20], totaal: 246 });
  });

  it('table B: 262 vermeldingen of leefgebieden', () => {
    const { leefgebieden } = query('leefgebieden', ...asAdviser).gemeente;
    const rijen = leefgebieden?.rijen as { leefgebied: { naam: string }; totaal: number }[];
    expect(rijen.map(({ totaal }) => totaal)).toEqual([12, 22, 29, 2, 20, 29, 58, 0, 13, 31, 46]);
    expect(leefgebieden).toMatchObject({ casussen: 246, vermeldingen: 262 });
  });

  it('herkomst: 148, 49, 37 and 12 by way of the loket', () => {
    const { herkomst } = query('herkomst', ...asAdviser).gemeente;
    const rijen = herkomst?.rijen as { code: string; teller: number }[];
    const counted = Object.fromEntries(rijen.filter(({ teller }) => teller > 0).map(({ code, teller }) => [code, teller]));
    expect(counted).toEqual({ telefoon: 148, inloopspreekuur: 49, 'e-mail': 37, 'via-loket': 12 });
  });

  it('youth: 45 of 246 and of 262', () => {
    const { jeugdvragen, jeugdcasussen } = query('jeugd', ...asAdviser).gemeente;
    expect(jeugdvragen).toMatchObject({ teller: 45, noemer: 246, percentage: 18.3 });
    expect(jeugdcasussen).toMatchObject({ teller: 45, noemerVermeldingen: 262, percentageVermeldingen: 17.2 });
  });

  it('joint visits: 13, of which 3 and 10', () => {
    expect(query('huisbezoeken', ...asAdviser).gemeente.gezamenlijkeHuisbezoeken).toMatchObject({
      totaal: 13,
      rijen: [
        { consulent: 'WMO', huisbezoeken: 3, consulenten: 2 },
        { consulent: 'JEUGD', huisbezoeken: 10, consulenten: 2 },
      ],
    });
  });

  it('composition on 10 June 2015: algemeen maatschappelijk werk is missing in every team', () => {
    const teams = query('samenstelling', ...asAdviser).gemeente.samenstelling?.teams as {
      samenstelling: { ontbreekt: { code: string }[] };
    }[];
    expect(teams).toHaveLength(8);
    expect(teams.every(({ samenstelling }) => samenstelling.ontbreekt.some(({ code }) => code === 'amw'))).toBe(true);
  });

  it('the border: 12 from the loket and 3 by voorwerk, and 120 of 360 handled in its poort', () => {
    const { grensverkeer, poortafhandeling, kernteamAangeboden } = query('grensverkeer', ...asLoader).gemeente;
    expect(grensverkeer).toMatchObject({ vanLoketNaarKernteam: 12, vanKernteamNaarLoket: 3, noemer: 246, percentage: 4.9 });
    expect(grensverkeer).toMatchObject({ noemerLoketpoort: 360, noemerKernteampoort: 234 });
    expect(poortafhandeling).toMatchObject({ teller: 120, noemer: 360, percentage: 33.3 });
    expect(kernteamAangeboden).toMatchObject({ ja: 0 });
  });

  it('youth casussen by voorwerk: 3, taken over', () => {
    const { voorwerk, doorlooptijdVoorwerk } = query('voorwerk', ...asLoader).gemeente;
    expect(voorwerk).toMatchObject({ aangeboden: 3, jeugd: 3, overgenomen: 3, teruggegeven: 0 });
    expect(doorlooptijdVoorwerk).toMatchObject({ metVoorwerk: { aantal: 3 }, zonderVoorwerk: { aantal: 30 } });
  });

  it('besluiten: 33 with 37 parts, their cost beside the budgets, each figure with its marks', () => {
    const { besluiten, budgetten } = query('besluiten', ...asLoader).gemeente as unknown as {
      besluiten: { aannames: string[] };
      budgetten: { product: { code: string }; signaal: string }[];
    };
    const counts = { beschikkingen: 33, onderdelen: 37, toegekend: 27, gedeeltelijk: 3, afgewezen: 7, zin: 25, pgb: 5 };
    expect(besluiten).toMatchObject(counts);
    expect(besluiten.aannames[0]).toMatch(/^\[aanname\] besluiten: /);
    expect(Object.fromEntries(budgetten.map(({ product, signaal }) => [product.code, signaal]))).toMatchObject({
      'huishoudelijke-hulp': 'NADERT',
      dagbesteding: 'OVERSCHREDEN',
      'begeleiding-individueel': 'GEEN',
    });
    expect(budgetten.find(({ product }) => product.code === 'huishoudelijke-hulp')).toMatchObject({
      bedrag: 2_400_000,
      vastgelegd: 2_253_687,
      resterend: 146_313,
      percentage: 93.9,
    });
  });

  it('volunteers: 59 requests, of which help began in 57 and still runs in 20; nobody was found once', () => {
    const { volunteerVragen, volunteerTekort, volunteerKandidaten } = query(
      'gemeentebeeld',
      ...asLoader,
      '--variables',
      '{"stand":"2015-05-01"}',
    ).gemeente;
    expect(volunteerVragen).toMatchObject({ totaal: 59, begonnen: 57, dagenMediaan: 8 });
    expect(counted(volunteerVragen?.perStatus, 'status')).toEqual({ VERVULD: 57, NIEMAND_GEVONDEN: 1, INGETROKKEN: 1 });
    const kernen = volunteerTekort?.kernen as { kern: { naam: string }; urenTekort: number }[];
    expect(kernen.filter(({ urenTekort }) => urenTekort > 0).map(({ kern, urenTekort }) => [kern.naam, urenTekort])).toEqual([
      ['Heteren', 4],
    ]);
    const teams = volunteerKandidaten?.teams as { lopend: number; gekozen: number }[];
    expect(teams.reduce((sum, { lopend, gekozen }) => sum + lopend + gekozen, 0)).toBe(2);
  });

  it('referrals: 25 of parts in kind and 3 by a huisarts, two weeks from asking to the start', () => {
    const { referralCijfers, referralTijdTotStart, referralHuisartsen, referralContracten } = query('gemeentebeeld', ...asLoader).gemeente;
    expect(referralCijfers).toMatchObject({ totaal: 28, eigenOrganisatie: 0, uithuisplaatsingenVoorkomen: 0 });
    expect(counted(referralCijfers?.perStatus, 'status')).toEqual({ GESTART: 25, GESTOPT: 1, VERZONDEN: 1, WACHTEND: 1 });
    expect(counted(referralCijfers?.perVoorsteller, 'voorgesteldDoor')).toEqual({ LOKET: 25, VERWIJZER: 3 });
    expect(referralTijdTotStart).toMatchObject({ mediaanDagen: 14 });
    expect(counted(referralHuisartsen?.rijen, 'praktijk')).toEqual({ '00000101': 2, '00000102': 1 });
    const contracten = referralContracten?.rijen as { bezet: number }[];
    expect(contracten.map(({ bezet }) => bezet).reduce((sum, bezet) => sum + bezet, 0)).toBe(26);
    for (const { aannames } of [referralCijfers, referralTijdTotStart, referralHuisartsen, referralContracten] as { aannames: string[] }[])
      expect(aannames[0]).toMatch(/^\[aanname\] referral/);
  });

  it('to the adviser, what the report printed, and of the rest no small count', () => {
    const beeld = query('gemeentebeeld', ...asAdviser).gemeente;
    const { grensverkeer, voorwerk, doorlooptijdVoorwerk, besluiten, caseload, budgetten } = beeld;
    expect(grensverkeer).toMatchObject({
      vanLoketNaarKernteam: 12,
      noemer: 246,
      percentage: 4.9,
      vanKernteamNaarLoket: null,
      onderdrukt: true,
    });
    expect(voorwerk).toMatchObject({ aangeboden: 3, jeugd: 3, overgenomen: null });
    expect(doorlooptijdVoorwerk).toMatchObject({ metVoorwerk: { aantal: null, mediaanDagen: null } });
    expect(besluiten).toMatchObject({ beschikkingen: 33, onderdelen: 37, afgewezen: 7, toegekend: null, gedeeltelijk: null });
    expect(caseload).toMatchObject({ op: '2015-05-31' });
    expect(budgetten).toContainEqual(expect.objectContaining({ signaal: 'OVERSCHREDEN', vastgelegd: null, percentage: null }));
    const march = { van: '2015-03', tot: '2015-03' };
    const { herkomst, vragenPerKernteam } = query('gemeentebeeld', ...asAdviser, '--variables', JSON.stringify(march)).gemeente;
    expect(vragenPerKernteam).toMatchObject({ totaal: 65, onderdrukt: false });
    expect(herkomst).toMatchObject({ noemer: 65, onderdrukt: true });
    // Places of professionals are no secret.
    const { samenstelling: _, ...counts } = beeld;
    const small = JSON.stringify(counts).match(/"(aantal|matches|lopend|gemist|gekozen)":[1-4]\b/g);
    expect(small).toBeNull();
  });

  it('594 questions, of history that fired no clock', async () => {
    const told = await journals(folder);
    const registered = told.filter(({ type }) => type === 'nl.meldingen.melding-registered.v1');
    // Six are of Hollands Kroon.
    expect(registered).toHaveLength(594 + 6);
    const fired = told.filter(
      ({ type, data }) => /-(overdue|due)\.v1$/.test(type) || (type === 'nl.meldingen.termijn-ended.v1' && data.status === 'GEMIST'),
    );
    expect(fired).toEqual([]);
  });

  it('a letter that can be printed, to the resident', () => {
    const answer = JSON.stringify(query('brief', '--as', 'inwoner'));
    expect(answer).toContain('<!doctype html>');
    expect(answer).toContain('"bezwaarTot":"2015-05-18"');
  });

  it('the work of a poort and of a consulent', () => {
    expect(JSON.stringify(query('poort', '--as', 'poort-loket'))).toContain('"routevoorstel":{"soort":"LOKET"');
    expect(JSON.stringify(query('beschikkingen', '--as', 'consulent-jeugd'))).toContain('"__typename":"OnderdeelToegekend"');
    const { termijnenPoort, termijnenLoket } = query('termijnen', '--as', 'consulent-wmo') as unknown as Record<
      string,
      { edges: object[] }
    >;
    expect(JSON.stringify(termijnenPoort?.edges[0])).toContain('"artikel":"Wmo 2015 art. 2.3.2 lid 1"');
    // History runs no clock.
    expect(JSON.stringify([termijnenPoort, termijnenLoket])).not.toContain('LOOPT');
  });

  it('what others do for the child of a parent, and what each of them sees of her', () => {
    const file = join(folder, 'kind.graphql');
    writeFileSync(file, KIND);
    const seenBy = (person: string): string => JSON.stringify(script('query.ts', [file, '--as', person, '--about', 'kind']).stdout);
    for (const person of ['ouder', 'kernteamlid-heteren']) {
      const seen = seenBy(person);
      for (const part of ['VERVULD', 'ACTIEF', 'GESTART', 'Het gezin kent de begeleider']) expect(seen).toContain(part);
    }
    expect(seenBy('aanbieder-jeugd')).toContain('Het gezin kent de begeleider');
    expect(seenBy('planner-aanbieder')).not.toContain('GESTART');
    expect(seenBy('vrijwilligerscoordinator')).not.toContain('GESTART');
  });

  it('the klantbeeld of a resident and of a parent for her child', () => {
    const own = JSON.stringify(query('integraal-klantbeeld', '--as', 'inwoner'));
    expect(own).toContain('"status":"OPGEPAKT"');
    for (const part of ['OnderdeelToegekend', 'OnderdeelAfgewezen', 'Huishoudelijke hulp', 'Beschikking op een aanvraag'])
      expect(own).toContain(part);
    const children = JSON.stringify(query('ik-vertegenwoordig', '--as', 'ouder'));
    expect(children).toContain('"soort":"JEUGDHULPVRAAG"');
    expect(children).toContain('"regievoerder"');
  });

  it('and to nobody without a token more than gemeenten, kernen and teams', () => {
    const { stdout, status } = script('query.ts', ['vragen-per-kernteam']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).data.gemeente.vragenPerKernteam).toBeNull();
    expect(JSON.parse(stdout).errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'TOKEN_REQUIRED' });
  });
});

describe('npm start serves the figures of Hollands Kroon 2016-2017', () => {
  const inHollandsKroon = (jaar: number) => {
    const variables = { gemeente: '1911', van: '2016-07', tot: '2017-12', jaar, op: '2016-12-01', stand: '2016-12-01' };
    return query('gemeentebeeld', ...asLoader, '--variables', JSON.stringify(variables)).gemeente;
  };

  it('three averted uithuisplaatsingen, and two of three referrals to the own organisation', () => {
    const { referralCijfers, referralTijdTotStart } = inHollandsKroon(2017);
    expect(referralCijfers).toMatchObject({
      totaal: 3,
      eigenOrganisatie: 2,
      eigenOrganisatiePercentage: 66.7,
      uithuisplaatsingenVoorkomen: 3,
    });
    expect(counted(referralCijfers?.perStatus, 'status')).toEqual({ GESTART: 1, GESTOPT: 2 });
    expect(referralCijfers?.perVerwijsreden).toHaveLength(3);
    expect(referralTijdTotStart).toMatchObject({ aantal: 3, mediaanDagen: 14 });
  });

  it('one sum a year for the task, which nears its end in 2017', () => {
    const contracten = (jaar: number) => inHollandsKroon(jaar).referralContracten?.rijen;
    expect(contracten(2016)).toMatchObject([{ lumpSum: 600_000_000, uitputting: 88.8, signaal: 'GEEN' }, { lumpSum: null }]);
    expect(contracten(2017)).toMatchObject([
      { lumpSum: 1_200_000_000, uitputting: 92.4, signaal: 'NADERT', wachttijdDagen: 7 },
      { uitputting: 61.3 },
    ]);
  });

  it('its referrals to the wijkteam that asked them, with who treat together', () => {
    const file = join(folder, 'treated.graphql');
    writeFileSync(file, TREATED);
    const { referrals } = query(file, '--as', 'wijkteam-hollands-kroon') as unknown as { referrals: { edges: { node: object }[] } };
    expect(referrals.edges).toHaveLength(3);
    for (const { node } of referrals.edges) expect(node).toMatchObject({ behandelteam: { leden: [{}, {}, {}] } });
    expect(JSON.stringify(query(file, '--as', 'ambulant-team'))).toContain('"organisatie":"opvoedpoli"');
  });

  it('two requests for a volunteer, both helped', () => {
    const { volunteerVragen, volunteerKandidaten, vragenPerKernteam } = inHollandsKroon(2016);
    expect(volunteerKandidaten?.teams).toMatchObject([{ lopend: 1 }]);
    expect(volunteerVragen).toMatchObject({ totaal: 2, begonnen: 2 });
    expect(vragenPerKernteam).toMatchObject({ totaal: 6 });
  });
});

/** Each command of the README that is followed by what it prints. */
function toldCommands(): readonly (readonly [command: string, prints: string])[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const blocks = readme.matchAll(/^ {4}\$ npm run -s query -- (.+)\n((?: {4}.*\n)+)/gm);
  return [...blocks].map(([, command = '', prints = '']) => [command, prints.replaceAll(/^ {4}/gm, '')] as const);
}

describe('the tour of the README', () => {
  it('has five stops', () => {
    expect(toldCommands()).toHaveLength(5);
  });

  it.each(toldCommands())('%s prints what stands below it', (command, prints) => {
    expect(script('query.ts', command.split(' ')).stdout).toBe(prints);
  });
});

describe('a service that reads through the graph', () => {
  const documents = new Map([
    ...readDocuments(join(import.meta.dirname, '../../services/intake')),
    ['teams', '{ gemeente(code: "1911") { kernteams { code } } }'],
  ]);
  const reader = () => {
    const { id, secret } = serviceClients(folder).get('intake') ?? { id: '', secret: '' };
    const gatewayUrl = `${platform.url}/graphql`;
    return graphReader({ gatewayUrl, issuerUrl: platform.issuerUrl, clientId: id, clientSecret: secret, documents });
  };

  it('is known by its secret, and gets what its own documents ask', async () => {
    const variables = { gemeente: '1911', kernteam: 'wijkteam' };
    expect(await reader().read('kernteams', variables)).toEqual({ kernteam: { code: 'wijkteam' } });
  });

  it('gets nothing by another document', async () => {
    await expect(reader().read('teams', {})).rejects.toMatchObject({ code: 'FORBIDDEN', reason: 'DOCUMENT_NOT_REGISTERED' });
  });
});

describe('an operator', () => {
  const printedBy = (...words: readonly string[]) => JSON.parse(script('bus.ts', words).stdout);

  it('sees how events flow and makes a projection again, beside the running service', () => {
    expect(printedBy('intake', 'parked')).toEqual([]);
    expect(printedBy('loket-toekenning', 'waiting')).toEqual([]);
    expect(printedBy('volunteers', 'lag')).toMatchObject({ 'intake.inwoner': 0, 'kernteams.casus': 0 });
    expect(printedBy('intake', 'rebuild', 'betrokkenheid', '--reason', 'TRIED')).toEqual({ rebuilt: 'betrokkenheid' });
    expect(JSON.stringify(query('integraal-klantbeeld', '--as', 'inwoner'))).toContain('"status":"OPGEPAKT"');
  });

  it('hears which operations there are when she names none', () => {
    const { status, stderr } = script('bus.ts', ['intake', 'forget']);
    expect(status).toBe(1);
    expect(stderr).toContain('OPERATION_UNKNOWN');
    expect(stderr).toContain('release SOURCE AGGREGATE');
  });
});

describe('a second start', () => {
  it('on the same data folder says what runs and where, and leaves it alone', () => {
    const second = spawnSync(process.execPath, [join(ROOT, 'infra/local/start.ts')], {
      encoding: 'utf8',
      env: { ...process.env, KERNGRAAF_DATA: folder, PORT: String(platform.port + 100) },
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(String(platform.port));
    expect(second.stderr).not.toContain('    at ');
  });
});

describe('a start on a profile with a mistake', () => {
  it('ends and says the file, the path and the reason', () => {
    const other = mkdtempSync(join(tmpdir(), 'kerngraaf-start-'));
    const profiles = join(other, 'profiles');
    cpSync(join(ROOT, 'schema/profiles'), profiles, { recursive: true });
    const file = join(profiles, '1911-hollands-kroon/2016-07-01.json');
    const profile = JSON.parse(readFileSync(file, 'utf8'));
    profile.kernteams[0].bedient.push('atlantis');
    writeFileSync(file, JSON.stringify(profile));
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'infra/local/start.ts')], {
      encoding: 'utf8',
      env: { ...process.env, KERNGRAAF_DATA: join(other, 'data'), PROFILES_DIR: profiles, PORT: String(platform.port + 200) },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('1911-hollands-kroon/2016-07-01.json: /kernteams/0/bedient/');
    rmSync(other, { recursive: true, force: true });
  });
});

describe('when the parent is killed', () => {
  it('nothing that it started lives five seconds longer, and the next start keeps the data', async () => {
    const family = descendantsOf(platform.pid);
    expect(family.length).toBeGreaterThan(5);
    process.kill(platform.pid, 'SIGKILL');
    expect(await comesTrue(() => ![...family, platform.pid].some(isAlive), 5_000)).toBe(true);

    const mark = readFileSync(join(folder, 'loaded'), 'utf8');
    platform = await startPlatform(folder);
    expect(readFileSync(join(folder, 'loaded'), 'utf8')).toBe(mark);
    expect(query('vragen-per-kernteam', ...asAdviser).gemeente.vragenPerKernteam).toMatchObject({ totaal: 246 });
  });
});
