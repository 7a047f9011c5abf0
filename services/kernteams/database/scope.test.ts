import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantedScope, type Scope } from '@kerngraaf/platform/access/scope.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { openedScope, tiedScope } from '@kerngraaf/platform/testing/tied-scope.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { DataSource, EntityManager } from 'typeorm';
import { VOORWERK } from '../domain/antwoord-termijnen.ts';
import { migratie } from '../testing/actors.ts';
import { aDossier, anOpgepakt, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { everything } from '../testing/use-cases.ts';
import { aGeplandeBespreking, geboden } from '../testing/voorwerk-fixtures.ts';
import { aansluitingAggregate } from './aansluiting.ts';
import * as aansluitingReads from './aansluiting-reads.ts';
import { warnedCasussen } from './bezoekwaarschuwing.ts';
import { casusAggregate } from './casus.ts';
import * as casusReads from './casus-reads.ts';
import { casusbesprekingAggregate } from './casusbespreking.ts';
import * as besprekingReads from './casusbespreking-reads.ts';
import * as cooperationReads from './cooperation-reads.ts';
import * as figures from './figures.ts';
import { professionalAggregate } from './professional.ts';
import * as professionalReads from './professional-reads.ts';
import * as signalReads from './signal-reads.ts';
import { voorwerkAggregate } from './voorwerk.ts';
import * as voorwerkReads from './voorwerk-reads.ts';

const gemeente = '1734';
const [professional, on] = [newId(), day('2026-03-10')];
const samen = { soort: 'WMO', meerwaarde: 'x' } as const;
const visit = {
  status: 'GEMAAKT',
  id: newId(),
  plannedOn: on,
  madeOn: on,
  samen,
  vrijwilliger: null,
  consulent: null,
  verslag: null,
} as const;
const casus = anOpgepakt({
  offeredOn: on,
  since: on,
  dossier: aDossier({ acceptedOn: on, leefgebieden: ['geld'], huisbezoeken: [visit] }),
});
const voorwerk = geboden(casus, { termijn: startTermijn({ code: VOORWERK, naam: 'Antwoord', dagen: 1 }, day('2026-03-01'), on) });
const bespreking = aGeplandeBespreking({ agenda: [{ casus: casus.id, toelichting: null }] });
const page = { order: casusReads.casusOrder, first: 10, after: null };
const period = { gemeente, from: day('2026-01-01'), to: day('2026-12-31') };

let test: TestService;
let aansluiting = newId();
let dataSource: DataSource;
beforeAll(async () => {
  test = await startTestService();
  dataSource = test.dataSource;
  await test.given(casus);
  await test.givenVoorwerk(voorwerk);
  await test.givenBespreking(bespreking);
  const { melding, inwoner } = casus;
  await dataSource.query(
    `INSERT INTO toestemming (gemeente, id, inwoner, melding, doel, given_on) VALUES ($1, $2, $3, $4, 'VRIJWILLIGER_BIJ_HUISBEZOEK', $5)`,
    [gemeente, newId(), inwoner, melding, on],
  );
  await dataSource.query('INSERT INTO bezoek_loket (gemeente, id, melding, planned_on) VALUES ($1, $2, $3, $4)', [
    gemeente,
    newId(),
    melding,
    on,
  ]);
  for (const [soort, status] of [
    ['VRIJWILLIGERSVRAAG', 'OPEN'],
    ['VERWIJZING', 'VERZONDEN'],
  ])
    await dataSource.query('INSERT INTO hulp_elders (gemeente, soort, id, melding, status, since) VALUES ($1, $2, $3, $4, $5, $6)', [
      ...[gemeente, soort, newId(), melding, status, on],
    ]);
  await dataSource.query(
    `INSERT INTO bescherming (gemeente, id, inwoner, since) SELECT gemeente, gen_random_uuid(), inwoner, '2026-03-09'::date FROM casus`,
  );
  await dataSource.query(`INSERT INTO bezoekwaarschuwing (gemeente, id, inwoner, geldig_tot) VALUES ($1, $2, $3, $4)`, [
    gemeente,
    newId(),
    inwoner,
    on,
  ]);
  aansluiting = (await test.givenPlace(professional, {})).id;
});
afterAll(() => test.stop());

/** Every read and lock of this service, each with arguments that find something in the own gemeente. */
const reads: Readonly<Record<string, (manager: EntityManager, scope: Scope) => Promise<unknown>>> = {
  casussenByIds: (manager, scope) => casusReads.casussenByIds(manager, scope, [casus.id]),
  inwonersOfCasussen: (manager, scope) => cooperationReads.inwonersOfCasussen(manager, scope, [casus.id]),
  casussenOfMeldingen: (manager, scope) => casusReads.casussenOfMeldingen(manager, scope, [casus.melding]),
  lastCasusOfTrajecten: (manager, scope) => casusReads.lastCasusOfTrajecten(manager, scope, [casus.traject]),
  casusOfHop: (manager, scope) => casusReads.casusOfHop(manager, scope, casus),
  casusPage: (manager, scope) => casusReads.casusPage(manager, scope, { gemeente, status: null }, page),
  casusPagesOfInwoners: (manager, scope) => casusReads.casusPagesOfInwoners(manager, scope, [casus.inwoner ?? ''], page),
  casusPagesOfKernteams: (manager, scope) =>
    casusReads.casusPagesOfKernteams(manager, scope, { gemeente, status: null }, ['elst-noord'], page),
  aansluitingenByIds: (manager, scope) => aansluitingReads.aansluitingenByIds(manager, scope, [aansluiting]),
  aansluitingenOf: (manager, scope) => aansluitingReads.aansluitingenOf(manager, scope, [professional]),
  sitsInTeam: (manager, scope) =>
    aansluitingReads.sitsInTeam(manager, scope, { gemeente, kernteam: 'elst-noord', professional, functies: ['kernteamlid'], on }),
  teamTellingen: (manager, scope) => aansluitingReads.teamTellingen(manager, scope, [{ gemeente, op: on }]),
  professionalsByIds: (manager, scope) => professionalReads.professionalsByIds(manager, scope, [professional]),
  holdProfessional: (manager, scope) => professionalReads.holdProfessional(manager, scope, { gemeente, professional }),
  leefgebiedTellingen: (manager, scope) => figures.leefgebiedTellingen(manager, scope, period),
  jeugdTellingen: (manager, scope) => figures.jeugdTellingen(manager, scope, period),
  bezoekTellingen: (manager, scope) => figures.bezoekTellingen(manager, scope, period, period),
  caseloadTellingen: (manager, scope) => figures.caseloadTellingen(manager, scope, { gemeente, op: on }),
  voorwerkTellingen: (manager, scope) => figures.voorwerkTellingen(manager, scope, period),
  sittingIn: (manager, scope) =>
    aansluitingReads.sittingIn(manager, scope, { gemeente, kernteam: 'elst-noord', functies: ['kernteamlid'], on }),
  voorwerkByIds: (manager, scope) => voorwerkReads.voorwerkByIds(manager, scope, [voorwerk.id]),
  voorwerkOfCasussen: (manager, scope) => voorwerkReads.voorwerkOfCasussen(manager, scope, [casus.id]),
  besprekingenByIds: (manager, scope) => besprekingReads.besprekingenByIds(manager, scope, [bespreking.id]),
  besprekingenOfCasussen: (manager, scope) => besprekingReads.besprekingenOfCasussen(manager, scope, [casus.id]),
  besprekingPagesOfKernteams: (manager, scope) =>
    besprekingReads.besprekingPagesOfKernteams(manager, scope, gemeente, ['elst-noord'], {
      ...page,
      order: besprekingReads.besprekingOrder,
    }),
  vrijwilligersvragenOfCasussen: (manager, scope) => cooperationReads.vrijwilligersvragenOfCasussen(manager, scope, [casus.id]),
  verwijzingenOfCasussen: (manager, scope) => cooperationReads.verwijzingenOfCasussen(manager, scope, [casus.id]),
  consentingCasussen: (manager, scope) => cooperationReads.consentingCasussen(manager, scope, [casus.id]),
  warnedCasussen: (manager, scope) => warnedCasussen(manager, scope, [casus.id]),
  bezoekenOfCasussen: (manager, scope) => cooperationReads.bezoekenOfCasussen(manager, scope, [casus.id]),
  weigerTellingen: (manager, scope) => figures.weigerTellingen(manager, scope, period),
  signalPage: (manager, scope) => signalReads.signalPage(manager, scope, gemeente, { ...page, order: signalReads.signalOrder }),
  signaalTellingen: (manager, scope) => signalReads.signaalTellingen(manager, scope, gemeente),
  voorwerkOfMelding: (manager, scope) => voorwerkReads.voorwerkOfMelding(manager, scope, casus.melding),
  'casus.lock': (manager, scope) => casusAggregate.lock(manager, scope, casus.id),
  'voorwerk.lock': (manager, scope) => voorwerkAggregate.lock(manager, scope, voorwerk.id),
  'casusbespreking.lock': (manager, scope) => casusbesprekingAggregate.lock(manager, scope, bespreking.id),
  'aansluiting.lock': (manager, scope) => aansluitingAggregate.lock(manager, scope, aansluiting),
  'professional.lock': (manager, scope) => professionalAggregate.lock(manager, scope, professional),
};

const exported = [
  casusReads,
  aansluitingReads,
  professionalReads,
  figures,
  voorwerkReads,
  besprekingReads,
  cooperationReads,
  signalReads,
].flatMap((module) => Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])));

const isNothing = (found: unknown): boolean => {
  if (found instanceof Map) return [...found.values()].every(isNothing);
  if (found instanceof Set) return found.size === 0;
  return Array.isArray(found) ? found.length === 0 : !found;
};

/** Asked by commands of whom they name, and by the log of reads, whatever rows the caller may see. */
const placesOnly = ['sitsInTeam', 'sittingIn', 'inwonersOfCasussen'];

const run = (name: string, scope: Scope): Promise<unknown> =>
  dataSource.transaction(async (manager) => (await reads[name]?.(manager, scope)) ?? null);

/** About no resident: reference data, places, figures, and what commands ask of whatever rows they name. */
const ofNobody: readonly string[] = [
  'aansluitingenByIds',
  'aansluitingenOf',
  'sitsInTeam',
  'teamTellingen',
  'professionalsByIds',
  'holdProfessional',
  'leefgebiedTellingen',
  'bezoekTellingen',
  'caseloadTellingen',
  'sittingIn',
  'inwonersOfCasussen',
  'besprekingenByIds',
  'besprekingPagesOfKernteams',
  'weigerTellingen',
  'signaalTellingen',
  'casusbespreking.lock',
  'aansluiting.lock',
  'professional.lock',
  'jeugdTellingen',
  'voorwerkTellingen',
];

describe('Reads', () => {
  it('all stand in this test', () => {
    expect(Object.keys(reads)).toEqual(expect.arrayContaining(exported));
  });

  it.each(Object.keys(reads))('%s finds something with the own gemeente’s scope and nothing with another’s', async (name) => {
    expect(isNothing(await run(name, everything(gemeente)))).toBe(false);
    expect(isNothing(await run(name, everything('1911')))).toBe(true);
    expect(isNothing(await run(name, grantedScope({ ...migratie, gemeenten: [] }, 'gemeente', on)))).toBe(true);
  });

  it.each(Object.keys(reads).filter((name) => !placesOnly.includes(name)))('%s refuses a row rule that it does not know', async (name) => {
    await expect(run(name, grantedScope(migratie, 'any', on))).rejects.toThrow('row rule any');
  });

  it.each(Object.keys(reads).filter((name) => !ofNobody.includes(name)))(
    '%s finds nothing by a purpose that is tied to another resident',
    async (name) => {
      expect(isNothing(await run(name, tiedScope(migratie, on)))).toBe(true);
    },
  );

  it.each(Object.keys(reads).filter((name) => !ofNobody.includes(name) || /bespreking/i.test(name)))(
    '%s finds no protected people for who is outside, and nobody where they are not known',
    async (name) => {
      const outside = everything(gemeente);
      expect(isNothing(await run(name, { ...outside, shield: 'PROTECTED' }))).toBe(true);
      expect(isNothing(await run(name, { ...outside, shield: 'EVERYBODY' }))).toBe(true);
    },
  );
});

describe('A dossier opened in need', () => {
  const opened = (inwoner = casus.inwoner ?? newId(), until = on): Scope =>
    openedScope({ actor: { ...migratie, role: 'consulent' }, rows: 'noodtoegang', on }, inwoner, until);
  const asked = ['casussenByIds', 'casusPage', 'casusPagesOfInwoners', 'casussenOfMeldingen', 'bezoekenOfCasussen'];

  it.each(asked)('has %s of its resident, until its last day, and of nobody else', async (name) => {
    expect(isNothing(await run(name, opened()))).toBe(false);
    expect(isNothing(await run(name, opened(newId())))).toBe(true);
    expect(isNothing(await run(name, opened(casus.inwoner ?? newId(), day('2026-03-09'))))).toBe(true);
    expect(isNothing(await run(name, grantedScope(migratie, 'noodtoegang', on)))).toBe(true);
  });
});

describe('An inspection', () => {
  const opened = (inwoner = casus.inwoner ?? newId(), until = on): Scope =>
    openedScope({ actor: { ...migratie, role: 'toezichthouder-wmo' }, rows: 'inspectie', on }, inwoner, until);
  const asked = ['casussenByIds', 'casusPage', 'casusPagesOfInwoners', 'casussenOfMeldingen', 'voorwerkByIds', 'voorwerkOfCasussen'];

  it.each(asked)('opens %s of the resident whom it names, until its last day, and of nobody else', async (name) => {
    expect(isNothing(await run(name, opened()))).toBe(false);
    expect(isNothing(await run(name, opened(newId())))).toBe(true);
    expect(isNothing(await run(name, opened(casus.inwoner ?? newId(), day('2026-03-09'))))).toBe(true);
    expect(isNothing(await run(name, grantedScope(migratie, 'inspectie', on)))).toBe(true);
  });

  it.each(asked)('opens nothing by %s that rests on a question about a young person', async (name) => {
    await dataSource.query('UPDATE casus SET betreft_jeugdige = true');
    expect(isNothing(await run(name, opened()))).toBe(true);
    await dataSource.query('UPDATE casus SET betreft_jeugdige = false');
  });

  it('opens no consultation among professionals', async () => {
    await expect(run('besprekingenByIds', opened())).rejects.toThrow('row rule inspectie');
  });
});
