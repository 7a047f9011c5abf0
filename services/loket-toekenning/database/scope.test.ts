import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantedScope, type Scope } from '@kerngraaf/platform/access/scope.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { openedScope, tiedScope } from '@kerngraaf/platform/testing/tied-scope.ts';
import { lapseTermijn, startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import type { DataSource, EntityManager } from 'typeorm';
import { BESLISSING } from '../domain/bezwaar.ts';
import { migratie } from '../testing/actors.ts';
import { aBeschikking, anAanvraag, aToegekend } from '../testing/besluit-fixtures.ts';
import { anOpenOnderzoek, aReadyDossier, day } from '../testing/fixtures.ts';
import { aBekendgemaakte, aBezwaar, aBudget, aVoorziening, heronderzoek } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { everything } from '../testing/use-cases.ts';
import { aanvraagAggregate } from './aanvraag.ts';
import * as aanvraagReads from './aanvraag-reads.ts';
import { beschikkingAggregate } from './beschikking.ts';
import * as beschikkingReads from './beschikking-reads.ts';
import * as besluitenOpReads from './besluiten-op.ts';
import { bezwaarAggregate } from './bezwaar.ts';
import * as bezwaarReads from './bezwaar-reads.ts';
import * as brief from './brief.ts';
import { budgetAggregate } from './budget.ts';
import * as budgetReads from './budget-reads.ts';
import * as figures from './figures.ts';
import * as knownReads from './known-reads.ts';
import { onderzoekAggregate } from './onderzoek.ts';
import * as onderzoekReads from './onderzoek-reads.ts';
import * as samenvoegingReads from './samenvoeging-reads.ts';
import * as termijnReads from './termijn-reads.ts';
import { voorzieningAggregate } from './voorziening.ts';
import * as voorzieningOverlap from './voorziening-overlap.ts';
import * as voorzieningReads from './voorziening-reads.ts';

const gemeente = '1734';
const [melding, inwoner, professional, signer, on] = [newId(), newId(), newId(), newId(), day('2026-03-10')];
const whose = { melding, inwoner };
const overleden = newId();
const taken = { voorwerk: newId(), voorwerkVersion: 1, takenOverOn: on, hash: 'a'.repeat(64), inhoud: '{}' };
const onderzoek = anOpenOnderzoek({ ...whose, dossier: aReadyDossier({ voorwerk: taken }) });
const aanvraag = anAanvraag({ ...whose, onderzoek: onderzoek.id });
const onderdeel = aToegekend();
const beschikking = aBekendgemaakte({ ...whose, onderzoek: onderzoek.id, onderdelen: [onderdeel] });
const voorziening = aVoorziening({
  ...whose,
  beschikking: beschikking.id,
  onderdeel: onderdeel.id,
  termijnen: [startTermijn(heronderzoek, on, on)],
});
const pending = aBeschikking({
  ...whose,
  aanleiding: { soort: 'HERZIENING', voorziening: voorziening.id, vervangt: beschikking.id },
  onderzoek: null,
});
const again = anOpenOnderzoek({ ...whose, herkomst: { soort: 'HERONDERZOEK', voorziening: voorziening.id } });
const late = lapseTermijn(startTermijn(termOn(BESLISSING, day('2025-01-06')), day('2025-01-06'), day('2025-01-06')), on).termijn;
const bezwaar = aBezwaar({ ...whose, beschikking: beschikking.id, termijnen: [late] });
const budget = aBudget();
const traject = onderzoek.herkomst.soort === 'MELDING' ? onderzoek.herkomst.traject : '';

let test: TestService;
let dataSource: DataSource;
beforeAll(async () => {
  test = await startTestService();
  dataSource = test.dataSource;
  await test.given(onderzoekAggregate, onderzoek, again);
  await test.given(aanvraagAggregate, aanvraag);
  await test.given(beschikkingAggregate, beschikking, pending);
  await test.given(voorzieningAggregate, voorziening);
  await test.given(bezwaarAggregate, bezwaar);
  await test.given(budgetAggregate, budget);
  const { manager } = dataSource;
  await brief.keepBrief(manager, gemeente, { beschikking: beschikking.id, html: '<p>', sha256: 'a'.repeat(64) });
  await manager.query(
    `INSERT INTO aansluiting (gemeente, id, professional, functie, since) VALUES ($1, $2, $3, 'consulent-wmo', '2026-01-01')`,
    [gemeente, newId(), professional],
  );
  await manager.query(`INSERT INTO betrokkenheid (gemeente, inwoner, holder, ground, since) VALUES ($1, $2, $3, 'MENTOR', '2026-01-01')`, [
    gemeente,
    inwoner,
    signer,
  ]);
  await manager.query('INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3)', [gemeente, overleden, on]);
  await manager.query(
    `INSERT INTO melding_termijn (gemeente, melding, code, started_on, due_on, status) VALUES ($1, $2, 'wmo-onderzoek', $3, $3, 'LOOPT')`,
    [gemeente, melding, on],
  );
  await manager.query(`INSERT INTO bezoek_elders (gemeente, id, melding, kernteam, planned_on) VALUES ($1, $2, $3, 'driel', $4)`, [
    gemeente,
    newId(),
    melding,
    on,
  ]);
  await manager.query(
    `INSERT INTO voorwerk_aanbod (gemeente, voorwerk, melding, kernteam, voorwerk_version, offered_on) VALUES ($1, $2, $3, 'driel', 1, $4)`,
    [gemeente, newId(), melding, on],
  );
  await manager.query('INSERT INTO samenvoeging (gemeente, melding, goes_on_as) VALUES ($1, $2, $3)', [gemeente, newId(), melding]);
  await manager.query(`INSERT INTO bescherming (gemeente, id, inwoner, since) VALUES ($1, $2, $3, '2026-03-09')`, [
    gemeente,
    newId(),
    inwoner,
  ]);
});
afterAll(() => test.stop());

const page = (order: typeof onderzoekReads.onderzoekOrder) => ({ order, first: 10, after: null });
const every = { gemeente, status: null };
const period = { gemeente, from: day('2026-01-01'), to: day('2026-12-31') };

/** Every read and lock of this service, each with arguments that find something in the own gemeente. */
const reads: Readonly<Record<string, (manager: EntityManager, scope: Scope) => Promise<unknown>>> = {
  onderzoekenByIds: (manager, scope) => onderzoekReads.onderzoekenByIds(manager, scope, [onderzoek.id]),
  onderzoekenOfMeldingen: (manager, scope) => onderzoekReads.onderzoekenOfMeldingen(manager, scope, [melding]),
  lastOnderzoekOfTrajecten: (manager, scope) => onderzoekReads.lastOnderzoekOfTrajecten(manager, scope, [traject]),
  onderzoekenOfVoorwerk: (manager, scope) => onderzoekReads.onderzoekenOfVoorwerk(manager, scope, [taken.voorwerk]),
  heronderzoekenOf: (manager, scope) => onderzoekReads.heronderzoekenOf(manager, scope, [voorziening.id]),
  onderzoekPage: (manager, scope) => onderzoekReads.onderzoekPage(manager, scope, every, page(onderzoekReads.onderzoekOrder)),
  onderzoekPagesOfInwoners: (manager, scope) =>
    onderzoekReads.onderzoekPagesOfInwoners(manager, scope, [inwoner], page(onderzoekReads.onderzoekOrder)),
  onderzoekOfHop: (manager, scope) => onderzoekReads.onderzoekOfHop(manager, scope, { traject, hop: 1 }),
  hasOpenHeronderzoek: (manager, scope) => onderzoekReads.hasOpenHeronderzoek(manager, scope, voorziening.id),
  aanvragenByIds: (manager, scope) => aanvraagReads.aanvragenByIds(manager, scope, [aanvraag.id]),
  aanvragenOfMeldingen: (manager, scope) => aanvraagReads.aanvragenOfMeldingen(manager, scope, [melding]),
  aanvragenOfOnderzoeken: (manager, scope) => aanvraagReads.aanvragenOfOnderzoeken(manager, scope, [onderzoek.id]),
  hasOpenAanvraag: (manager, scope) => aanvraagReads.hasOpenAanvraag(manager, scope, onderzoek.id),
  aanvraagPage: (manager, scope) => aanvraagReads.aanvraagPage(manager, scope, every, page(aanvraagReads.aanvraagOrder)),
  aanvraagPagesOfInwoners: (manager, scope) =>
    aanvraagReads.aanvraagPagesOfInwoners(manager, scope, [inwoner], page(aanvraagReads.aanvraagOrder)),
  beschikkingenByIds: (manager, scope) => beschikkingReads.beschikkingenByIds(manager, scope, [beschikking.id]),
  beschikkingenOfMeldingen: (manager, scope) => beschikkingReads.beschikkingenOfMeldingen(manager, scope, [melding]),
  onderdelenByIds: (manager, scope) => beschikkingReads.onderdelenByIds(manager, scope, [onderdeel.id]),
  hasPending: (manager, scope) => beschikkingReads.hasPending(manager, scope, [voorziening.id]),
  beschikkingPage: (manager, scope) => beschikkingReads.beschikkingPage(manager, scope, every, page(beschikkingReads.beschikkingOrder)),
  beschikkingPagesOfInwoners: (manager, scope) =>
    beschikkingReads.beschikkingPagesOfInwoners(manager, scope, [inwoner], page(beschikkingReads.beschikkingOrder)),
  hasSpoed: (manager, scope) => beschikkingReads.hasSpoed(manager, scope, onderzoek.id),
  brievenOf: (manager, scope) => brief.brievenOf(manager, scope, [beschikking.id]),
  besluitenOp: async (manager, scope) => (await besluitenOpReads.besluitenOp(manager, scope, onderzoek)).aanvraagOpen,
  voorzieningenByIds: (manager, scope) => voorzieningReads.voorzieningenByIds(manager, scope, [voorziening.id]),
  voorzieningenOfOnderdelen: (manager, scope) => voorzieningReads.voorzieningenOfOnderdelen(manager, scope, [onderdeel.id]),
  voorzieningPagesOfInwoners: (manager, scope) =>
    voorzieningReads.voorzieningPagesOfInwoners(manager, scope, [inwoner], page(voorzieningReads.voorzieningOrder)),
  holdLasting: (manager, scope) => voorzieningReads.holdLasting(manager, scope, { gemeente, inwoner, on }),
  stillCarries: (manager, scope) => voorzieningReads.stillCarries(manager, scope, beschikking, on),
  holdPending: (manager, scope) => beschikkingReads.holdPending(manager, scope, { gemeente, inwoner }),
  holdSpoed: (manager, scope) => voorzieningOverlap.holdSpoed(manager, scope, { gemeente, inwoner, toegekend: [voorziening] }),
  overlapsVoorziening: (manager, scope) =>
    voorzieningOverlap.overlapsVoorziening(manager, scope, { gemeente, inwoner, toegekend: [voorziening] }),
  bezwarenByIds: (manager, scope) => bezwaarReads.bezwarenByIds(manager, scope, [bezwaar.id]),
  bezwarenOfBeschikkingen: (manager, scope) => bezwaarReads.bezwarenOfBeschikkingen(manager, scope, [beschikking.id]),
  bezwaarPage: (manager, scope) => bezwaarReads.bezwaarPage(manager, scope, every, page(bezwaarReads.bezwaarOrder)),
  hasOpenBezwaar: (manager, scope) => bezwaarReads.hasOpenBezwaar(manager, scope, beschikking.id),
  budgetsOfYear: (manager, scope) => budgetReads.budgetsOfYear(manager, scope, gemeente, budget.jaar),
  budgetsByIds: (manager, scope) => budgetReads.budgetsByIds(manager, scope, [budget.id]),
  peopleOfBudgets: (manager, scope) => budgetReads.peopleOfBudgets(manager, scope, [budget.id]),
  holdBudget: (manager, scope) => budgetReads.holdBudget(manager, scope, budget),
  termijnPage: (manager, scope) => termijnReads.termijnPage(manager, scope, gemeente, page(termijnReads.termijnOrder)),
  signalPage: (manager, scope) => termijnReads.signalPage(manager, scope, gemeente, page(termijnReads.signalOrder)),
  signaalTellingen: (manager, scope) => termijnReads.signaalTellingen(manager, scope, gemeente),
  holdsPlace: (manager, scope) => knownReads.holdsPlace(manager, scope, { gemeente, professional, functies: ['consulent-wmo'], on }),
  functieOf: (manager, scope) => knownReads.functieOf(manager, scope, { gemeente, professional, on }),
  maySignFor: (manager, scope) => knownReads.maySignFor(manager, scope, { gemeente, inwoner, signer, on }),
  diedOn: (manager, scope) => voorzieningReads.diedOn(manager, scope, { gemeente, inwoner: overleden }),
  meldingTermijnen: (manager, scope) => knownReads.meldingTermijnen(manager, scope, [melding]),
  bezoekenElders: (manager, scope) => knownReads.bezoekenElders(manager, scope, [melding]),
  samengevoegdMet: (manager, scope) => samenvoegingReads.samengevoegdMet(manager, scope, [melding]),
  asOneDossier: (manager, scope) => samenvoegingReads.asOneDossier(manager, scope, [melding], knownReads.voorwerkVan),
  voorwerkVan: (manager, scope) => knownReads.voorwerkVan(manager, scope, [melding]),
  onderdeelTellingen: (manager, scope) => figures.onderdeelTellingen(manager, scope, period),
  termijnTellingen: (manager, scope) => figures.termijnTellingen(manager, scope, period),
  'onderzoek.lock': (manager, scope) => onderzoekAggregate.lock(manager, scope, onderzoek.id),
  'aanvraag.lock': (manager, scope) => aanvraagAggregate.lock(manager, scope, aanvraag.id),
  'beschikking.lock': (manager, scope) => beschikkingAggregate.lock(manager, scope, beschikking.id),
  'voorziening.lock': (manager, scope) => voorzieningAggregate.lock(manager, scope, voorziening.id),
  'bezwaar.lock': (manager, scope) => bezwaarAggregate.lock(manager, scope, bezwaar.id),
  'budget.lock': (manager, scope) => budgetAggregate.lock(manager, scope, budget.id),
};

/** Written and not read; or a figure of what this test has none of, which stands in the figures' own test. */
const elsewhere = ['keepBrief', 'keepKopie', 'aanbodTellingen', 'doorlooptijdTellingen'];

const modules = [
  ...[onderzoekReads, aanvraagReads, beschikkingReads, brief, besluitenOpReads, voorzieningReads, voorzieningOverlap],
  ...[bezwaarReads, budgetReads, termijnReads, knownReads, samenvoegingReads, figures],
];
const exported = modules.flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' && !elsewhere.includes(name) ? [name] : [])),
);

const isNothing = (found: unknown): boolean => {
  if (found instanceof Map) return [...found.values()].every(isNothing);
  return Array.isArray(found) ? found.length === 0 : !found;
};

const run = (name: string, scope: Scope): Promise<unknown> =>
  dataSource.transaction(async (manager) => (await reads[name]?.(manager, scope)) ?? null);

/** About no resident: reference data, places, figures, and what commands ask of whatever rows they name. */
const ofNobody: readonly string[] = [
  'hasOpenHeronderzoek',
  'hasOpenAanvraag',
  'hasPending',
  'hasSpoed',
  'besluitenOp',
  'holdLasting',
  'stillCarries',
  'holdPending',
  'holdSpoed',
  'overlapsVoorziening',
  'hasOpenBezwaar',
  'budgetsOfYear',
  'budgetsByIds',
  'holdBudget',
  'signaalTellingen',
  'holdsPlace',
  'functieOf',
  'maySignFor',
  'diedOn',
  'meldingTermijnen',
  'bezoekenElders',
  'samengevoegdMet',
  'asOneDossier',
  'voorwerkVan',
  'termijnTellingen',
  'budget.lock',
  'peopleOfBudgets',
  'onderdeelTellingen',
];

describe('Reads', () => {
  it('all stand in this test', () => {
    expect(Object.keys(reads)).toEqual(expect.arrayContaining(exported));
  });

  it.each(Object.keys(reads).filter((name) => name !== 'hasSpoed'))(
    '%s finds something with the own gemeente’s scope and nothing with another’s',
    async (name) => {
      expect(isNothing(await run(name, everything(gemeente)))).toBe(false);
      expect(isNothing(await run(name, everything('1911')))).toBe(true);
      expect(isNothing(await run(name, grantedScope({ ...migratie, gemeenten: [] }, 'gemeente', on)))).toBe(true);
    },
  );

  it.each(Object.keys(reads).filter((name) => !ofNobody.includes(name)))(
    '%s finds nothing by a purpose that is tied to another resident',
    async (name) => {
      expect(isNothing(await run(name, tiedScope(migratie, on)))).toBe(true);
    },
  );

  it.each(Object.keys(reads).filter((name) => !ofNobody.includes(name)))(
    '%s finds no protected people for who is outside, and nobody where they are not known',
    async (name) => {
      const outside = everything(gemeente);
      expect(isNothing(await run(name, { ...outside, shield: 'PROTECTED' }))).toBe(true);
      expect(isNothing(await run(name, { ...outside, shield: 'EVERYBODY' }))).toBe(true);
    },
  );
});

describe('A dossier opened in need', () => {
  const opened = (named = inwoner, until = on): Scope =>
    openedScope({ actor: { ...migratie, role: 'consulent' }, rows: 'noodtoegang', on }, named, until);
  const asked = ['onderzoekenByIds', 'onderzoekPagesOfInwoners', 'aanvraagPagesOfInwoners', 'beschikkingPagesOfInwoners'];

  it.each([...asked, 'voorzieningPagesOfInwoners'])('has %s of its resident, until its last day, and of nobody else', async (name) => {
    expect(isNothing(await run(name, opened()))).toBe(false);
    expect(isNothing(await run(name, opened(newId())))).toBe(true);
    expect(isNothing(await run(name, opened(inwoner, day('2026-03-09'))))).toBe(true);
    expect(isNothing(await run(name, grantedScope(migratie, 'noodtoegang', on)))).toBe(true);
  });
});

describe('An inspection', () => {
  const opened = (named = inwoner, until = on): Scope =>
    openedScope({ actor: { ...migratie, role: 'toezichthouder-wmo' }, rows: 'inspectie', on }, named, until);
  const asked = [
    ...['onderzoekenByIds', 'onderzoekPage', 'onderzoekPagesOfInwoners', 'aanvragenByIds', 'aanvraagPagesOfInwoners'],
    ...['beschikkingenByIds', 'beschikkingPagesOfInwoners', 'onderdelenByIds', 'voorzieningenByIds', 'voorzieningPagesOfInwoners'],
  ];

  it.each(asked)('opens %s of the resident whom it names, until its last day, and of nobody else', async (name) => {
    expect(isNothing(await run(name, opened()))).toBe(false);
    expect(isNothing(await run(name, opened(newId())))).toBe(true);
    expect(isNothing(await run(name, opened(inwoner, day('2026-03-09'))))).toBe(true);
    expect(isNothing(await run(name, grantedScope(migratie, 'inspectie', on)))).toBe(true);
  });

  it.each(asked)('opens nothing by %s that rests on a question about a young person', async (name) => {
    await dataSource.query('UPDATE onderzoek SET betreft_jeugdige = true WHERE id = $1', [onderzoek.id]);
    expect(isNothing(await run(name, opened()))).toBe(true);
    await dataSource.query('UPDATE onderzoek SET betreft_jeugdige = false WHERE id = $1', [onderzoek.id]);
  });
});
