import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { addDays, daysBetween, type Instant, type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { budgetAggregate } from '../database/budget.ts';
import { budgetsOfYear } from '../database/budget-reads.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { holdLasting } from '../database/voorziening-reads.ts';
import type { Beschikking, VastgesteldeBeschikking } from '../domain/beschikking.ts';
import type { Voorziening } from '../domain/voorziening.ts';
import { aConsulent, aKernteamlid, migratie } from '../testing/actors.ts';
import { aBeschikking, aToegekend, aToekenning, aWens, day } from '../testing/besluit-fixtures.ts';
import { decidedBy, grantedPart } from '../testing/besluit-steps.ts';
import { aBekendgemaakte, aVoorziening } from '../testing/na-besluit-fixtures.ts';
import { everything, NOW, type TestUseCases, TODAY, testUseCases } from '../testing/use-cases.ts';
import { closeOnderzoekUseCase } from './close-onderzoek.ts';
import { endAtDeathUseCase } from './end-at-death.ts';
import { endVoorzieningUseCase } from './end-voorziening.ts';
import { publishBeschikkingUseCase } from './publish-beschikking.ts';
import { reviseVoorzieningUseCase } from './revise-voorziening.ts';
import { setBudgetUseCase } from './set-budget.ts';
import { startHeronderzoekUseCase } from './start-heronderzoek.ts';

let test: TestUseCases;
const [consulent, collega] = [aConsulent(), aConsulent()];
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(consulent.subject);
  await test.givenPlace(collega.subject);
});
afterAll(() => test.stop());

/** A granted part per product, for a year from the day of the besluit. */
const granted = (...producten: readonly string[]) =>
  producten.map((product) => aToegekend({ product, toekenning: aToekenning({ bedrag: 36_500, omvang: '2 uur' }) }));

async function decidedFor(inwoner: Uuid, ...producten: readonly string[]): Promise<VastgesteldeBeschikking> {
  const beschikking = aBeschikking({ inwoner, onderdelen: granted(...producten) });
  await test.given(beschikkingAggregate, beschikking);
  return beschikking;
}

const publish = ({ id, version }: Beschikking, as: Actor = consulent, at: Instant = NOW): Promise<Beschikking> => {
  const geadresseerde = { naam: 'Ans Proef', adresregels: ['Dorpsstraat 1', '6661 AA Elst'] };
  const wijze = 'POST' as const;
  const input = { commandId: newId(), expectedVersion: version, beschikking: id, wijze, geadresseerde, occurredOn: localDateAt(at) };
  return publishBeschikkingUseCase(test.service, test.command('publishBeschikking', input, as, at));
};

const revise = (voorziening: Voorziening, toekenning: Parameters<typeof aToekenning>[0] = {}, as: Actor = consulent) => {
  const { product, uitkomst, motivering } = aWens();
  const wish = { since: TODAY, until: day('2027-03-09'), bedrag: 73_000, omvang: '4 uur', leveringsvorm: 'ZIN' as const, ...toekenning };
  const onderdeel = { product, uitkomst, motivering, grond: 'wmo-2.3.10-c', toekenning: wish };
  const input = { commandId: newId(), voorziening: voorziening.id, onderdeel, occurredOn: TODAY };
  return reviseVoorzieningUseCase(test.service, test.command('reviseVoorziening', input, as));
};

const end = ({ id, version }: Voorziening, grond: string, until: LocalDate, as: Actor = consulent) => {
  const input = {
    commandId: newId(),
    expectedVersion: version,
    voorziening: id,
    grond,
    until,
    toelichting: 'Niet meer nodig',
    occurredOn: TODAY,
  };
  return endVoorzieningUseCase(test.service, test.command('endVoorziening', input, as));
};

/** Today, and not ended. */
const running = async (inwoner: Uuid): Promise<readonly Voorziening[]> => {
  const lasting = await holdLasting(test.dataSource.manager, everything('1734'), { gemeente: '1734', inwoner, on: TODAY });
  return lasting.filter(({ status }) => status !== 'BEEINDIGD');
};

/** A voorziening that runs, by a besluit that was made known. */
async function aRunning(product: string = 'huishoudelijke-hulp'): Promise<Voorziening> {
  const inwoner = newId();
  await publish(await decidedFor(inwoner, product));
  const [voorziening] = await running(inwoner);
  if (voorziening === undefined) throw new Error('Nothing began');
  return voorziening;
}

const now = async ({ id }: Voorziening): Promise<Voorziening | null> => test.stored(voorzieningAggregate, id);

/** Committed to a product per year. */
async function committed(product: string): Promise<Readonly<Record<number, number>>> {
  const years = await Promise.all(
    [2026, 2027].map(async (jaar) => {
      const budgets = await budgetsOfYear(test.dataSource.manager, everything('1734'), '1734', jaar);
      return [jaar, budgets.filter((budget) => budget.product === product).reduce((sum, { vastgelegd }) => sum + vastgelegd, 0)] as const;
    }),
  );
  return Object.fromEntries(years);
}

/** The besluit that will change or end it. */
async function pendingOf({ id }: Voorziening): Promise<Beschikking> {
  const [row] = await test.dataSource.query<{ id: Uuid }[]>('SELECT id FROM beschikking WHERE voorziening = $1', [id]);
  const besluit = await test.stored(beschikkingAggregate, row?.id ?? newId());
  if (besluit === null) throw new Error('No besluit was drawn up');
  return besluit;
}

const REFUSED = (reason: string) => expect.objectContaining({ code: 'REFUSED', reason });
const outcomes = async (...work: readonly Promise<unknown>[]): Promise<readonly string[]> =>
  (await Promise.allSettled(work))
    .map((each) => (each.status === 'fulfilled' ? 'done' : (each.reason as { reason: string }).reason))
    .sort();

describe('Making a besluit known', () => {
  it('begins what was granted and commits its cost per year', async () => {
    const inwoner = newId();
    const beschikking = await decidedFor(inwoner, 'rolstoel');
    await publish(beschikking);
    const [voorziening, ...others] = await running(inwoner);
    expect(others).toEqual([]);
    expect(voorziening).toMatchObject({ status: 'ACTIEF', product: 'rolstoel', beschikking: beschikking.id, bedrag: 36_500 });
    expect(await test.told(voorziening?.id ?? newId())).toEqual(['nl.voorzieningen.voorziening-started.v1']);
    expect(await committed('rolstoel')).toEqual({ 2026: 29_700, 2027: 6_800 });
  });

  it('of two that overlap begins one, also at once', async () => {
    const inwoner = newId();
    const both = [await decidedFor(inwoner, 'kortdurend-verblijf'), await decidedFor(inwoner, 'kortdurend-verblijf')];
    expect(await outcomes(...both.map((each) => publish(each)))).toEqual(['VOORZIENING_OVERLAPS', 'done']);
    expect(await running(inwoner)).toHaveLength(1);
    expect(await committed('kortdurend-verblijf')).toEqual({ 2026: 29_700, 2027: 6_800 });
  });

  it('of several at once commits each of them, in whatever order their parts stand', async () => {
    const orders = [
      ['begeleiding-individueel', 'woonvoorziening'],
      ['woonvoorziening', 'begeleiding-individueel'],
    ];
    const all = await Promise.all([...orders, ...orders].map((order) => decidedFor(newId(), ...order)));
    expect(await outcomes(...all.map((each) => publish(each)))).toEqual(Array(4).fill('done'));
    expect(await committed('begeleiding-individueel')).toEqual({ 2026: 4 * 29_700, 2027: 4 * 6_800 });
    expect(await committed('woonvoorziening')).toEqual({ 2026: 4 * 29_700, 2027: 4 * 6_800 });
  });

  it('without mandate leaves nothing but who tried', async () => {
    const lid = aKernteamlid();
    const beschikking = await decidedFor(newId(), 'huishoudelijke-hulp');
    await test.givenPlace(lid.subject, { kernteam: 'driel', functie: 'kernteamlid' });
    await test.givenCasus(beschikking.melding, 'driel');
    const before = await Promise.all(['voorziening', 'budget', 'outbox', 'brief'].map((table) => test.count(table)));
    await expect(publish(beschikking, lid)).rejects.toEqual(REFUSED('MANDATE_REQUIRED'));
    expect(await Promise.all(['voorziening', 'budget', 'outbox', 'brief'].map((table) => test.count(table)))).toEqual(before);
    expect(await test.audited(beschikking.id)).toEqual([{ actor: lid.subject, action: 'publishBeschikking', reason: 'MANDATE_REQUIRED' }]);
  });
});

describe('A revision', () => {
  it('changes what runs, and its money, when it is made known', async () => {
    const voorziening = await aRunning();
    const before = await committed('huishoudelijke-hulp');
    const revision = await revise(voorziening, { since: day('2026-04-09') });
    expect(await now(voorziening)).toEqual(voorziening);
    await publish(revision);
    // 30 days of the first grant stay.
    expect(await now(voorziening)).toMatchObject({
      status: 'GEWIJZIGD',
      since: TODAY,
      omvang: '4 uur',
      bedrag: 3_000 + 73_000,
      beschikking: revision.id,
    });
    const after = await committed('huishoudelijke-hulp');
    expect((after[2026] ?? 0) + (after[2027] ?? 0) - (before[2026] ?? 0) - (before[2027] ?? 0)).toBe(39_500);
    expect(await test.stored(beschikkingAggregate, voorziening.beschikking)).toMatchObject({ status: 'HERZIEN' });
    expect(await test.told(voorziening.id)).toEqual(['nl.voorzieningen.voorziening-started.v1', 'nl.voorzieningen.voorziening-changed.v1']);
  });

  it('waits for the one that is decided and not known; of two at once one is drawn up', async () => {
    const voorziening = await aRunning();
    expect(await outcomes(revise(voorziening), revise(voorziening, {}, collega))).toEqual(['REVISION_PENDING', 'done']);
    await expect(end(voorziening, 'wmo-2.3.10-b', TODAY)).rejects.toEqual(REFUSED('REVISION_PENDING'));
  });

  it('that is made known while the voorziening ends either comes first or not at all', async () => {
    const voorziening = await aRunning();
    const revision = await revise(voorziening);
    const [, ended] = await Promise.allSettled([publish(revision), dies(voorziening.inwoner)]);
    expect(ended).toMatchObject({ status: 'fulfilled' });
    const state = await now(voorziening);
    expect(state).toMatchObject({ status: 'BEEINDIGD', eindgrond: 'overlijden' });
    const published = (await test.stored(beschikkingAggregate, revision.id))?.status === 'BEKENDGEMAAKT';
    expect(state?.beschikking).toBe(published ? revision.id : voorziening.beschikking);
  });

  it('needs mandate; an attempt without is written down', async () => {
    const voorziening = await aRunning();
    const jeugd = aConsulent(newId(), { function: 'consulent-jeugd' });
    await test.givenPlace(jeugd.subject, { functie: 'consulent-jeugd' });
    await expect(revise(voorziening, {}, jeugd)).rejects.toEqual(REFUSED('MANDATE_REQUIRED'));
    expect(await test.audited(voorziening.id)).toEqual([{ actor: jeugd.subject, action: 'reviseVoorziening', reason: 'MANDATE_REQUIRED' }]);
  });
});

describe('A besluit with several parts', () => {
  /** What two products became by one besluit. */
  async function twoParts(): Promise<readonly [Voorziening, Voorziening]> {
    const inwoner = newId();
    await publish(await decidedFor(inwoner, 'dagbesteding', 'huishoudelijke-hulp'));
    const [first, second] = await running(inwoner);
    if (first === undefined || second === undefined) throw new Error('Both began');
    return [first, second];
  }
  const besluitOf = ({ beschikking }: Voorziening) => test.stored(beschikkingAggregate, beschikking);

  it('carries what was not revised, and is replaced with its last part', async () => {
    const [first, second] = await twoParts();
    await publish(await revise(second));
    expect(await besluitOf(first)).toMatchObject({ status: 'BEKENDGEMAAKT' });
    await publish(await revise(first));
    expect(await besluitOf(first)).toMatchObject({ status: 'HERZIEN' });
  });

  it('carries no part that was withdrawn, though that lasts for a while', async () => {
    const [first, second] = await twoParts();
    await end(first, 'wmo-2.3.10-b', day('2026-03-31'));
    await publish(await pendingOf(first));
    expect(await besluitOf(first)).toMatchObject({ status: 'BEKENDGEMAAKT' });
    await publish(await revise(second));
    expect(await besluitOf(first)).toMatchObject({ status: 'HERZIEN' });
  });

  it('carries no part whose last day has passed', async () => {
    const [first, second] = await twoParts();
    await end(first, 'eigen-verzoek', TODAY);
    const revision = await revise(second);
    const tomorrow = '2026-03-11T09:00:00.000Z' as Instant;
    await publish(revision, consulent, tomorrow);
    expect(await besluitOf(first)).toMatchObject({ status: 'HERZIEN' });
  });

  it('is replaced by revisions of all its parts that are made known at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const parts = await twoParts();
      const revisions = [await revise(parts[0]), await revise(parts[1])];
      await Promise.all(revisions.map((revision) => publish(revision)));
      expect(await besluitOf(parts[0])).toMatchObject({ status: 'HERZIEN' });
    }
  });
});

describe('A besluit on an aanvraag', () => {
  const product = 'kortdurend-verblijf';
  /** What a resident got urgently, 100 cents a day. */
  async function aSpoed(inwoner: Uuid, since: LocalDate, until: LocalDate): Promise<Voorziening> {
    const toekenning = aToekenning({ since, until, bedrag: 100 * (daysBetween(since, until) + 1) });
    const spoed = aBeschikking({ inwoner, onderdelen: [aToegekend({ product, toekenning })] });
    await test.given(beschikkingAggregate, spoed);
    await publish(spoed);
    const [voorziening] = await running(inwoner);
    if (voorziening === undefined) throw new Error('Nothing began');
    return voorziening;
  }
  /** A besluit for a year from a day, 100 cents a day. */
  const regular = (inwoner: Uuid, since: LocalDate): Promise<Beschikking> => {
    const toekenning = { leveringsvorm: 'ZIN' as const, since, until: addDays(since, 364), omvang: '1 week', bedrag: 36_500 };
    return decidedBy(test, consulent, { onderdelen: [grantedPart({ product, toekenning })] }, { inwoner, producten: [product] });
  };

  it('takes the place of what was granted urgently to await it, from its first day', async () => {
    const inwoner = newId();
    const before = await committed(product);
    const spoed = await aSpoed(inwoner, TODAY, day('2026-04-30'));
    await publish(await regular(inwoner, day('2026-03-20')));
    expect(await now(spoed)).toMatchObject({
      ...{ status: 'BEEINDIGD', until: '2026-03-19', bedrag: 1_000, eindgrond: 'wmo-2.3.3-opgevolgd' },
    });
    expect(await running(inwoner)).toMatchObject([{ status: 'ACTIEF', since: '2026-03-20', bedrag: 36_500 }]);
    const after = await committed(product);
    expect((after[2026] ?? 0) + (after[2027] ?? 0) - (before[2026] ?? 0) - (before[2027] ?? 0)).toBe(37_500);
    expect(await test.told(spoed.id)).toContain('nl.voorzieningen.voorziening-ended.v1');
  });

  it('from the first day of the urgent grant leaves nothing of its cost', async () => {
    const inwoner = newId();
    const spoed = await aSpoed(inwoner, TODAY, day('2026-04-30'));
    await publish(await regular(inwoner, TODAY));
    expect(await now(spoed)).toMatchObject({ status: 'BEEINDIGD', bedrag: 0, kosten: [] });
  });

  it('leaves alone what ends before it begins, and what another product is', async () => {
    const inwoner = newId();
    const spoed = await aSpoed(inwoner, TODAY, day('2026-03-19'));
    await publish(await decidedFor(inwoner, 'rolstoel'));
    await publish(await regular(inwoner, day('2026-03-20')));
    expect(await now(spoed)).toEqual(spoed);
    expect(await running(inwoner)).toHaveLength(3);
  });

  it('lets a revision lapse of what it takes the place of', async () => {
    const inwoner = newId();
    const spoed = await aSpoed(inwoner, TODAY, day('2026-04-30'));
    const revision = await revise(spoed, { until: day('2026-05-31') });
    await publish(await regular(inwoner, day('2026-03-20')));
    expect(await test.stored(beschikkingAggregate, revision.id)).toMatchObject({ status: 'VERVALLEN' });
  });

  it('says so in its letter', async () => {
    const inwoner = newId();
    await aSpoed(inwoner, TODAY, day('2026-04-30'));
    const besluit = await regular(inwoner, day('2026-03-20'));
    await publish(besluit);
    const [brief] = await test.dataSource.query('SELECT html FROM brief WHERE beschikking = $1', [besluit.id]);
    expect(brief.html).toContain('U kreeg met spoed tijdelijk kortdurend verblijf.');
  });

  it('meets an urgent grant and a death at once: they come after each other, and nothing overlaps or outlasts her', async () => {
    for (let round = 0; round < 5; round += 1) {
      const inwoner = newId();
      const toekenning = aToekenning({ until: day('2026-04-30'), bedrag: 5_200 });
      const spoed = aBeschikking({ inwoner, onderdelen: [aToegekend({ product, toekenning })] });
      await test.given(beschikkingAggregate, spoed);
      const besluit = await regular(inwoner, day('2026-03-20'));
      await publish(await decidedFor(inwoner, 'rolstoel'));
      const results = await outcomes(publish(spoed), publish(besluit), dies(inwoner));
      expect([
        ['done', 'done', 'done'],
        ['VOORZIENING_OVERLAPS', 'done', 'done'],
      ]).toContainEqual(results);
      const lasting = await holdLasting(test.dataSource.manager, everything('1734'), { gemeente: '1734', inwoner, on: TODAY });
      expect(lasting).toEqual([]);
    }
  });
});

/** As intake tells it. */
const dies = (inwoner: Uuid): Promise<Voorziening> => {
  const command = test.command('endVoorziening', { commandId: newId() }, migratie);
  return test.service.transact(command, voorzieningAggregate, async (tx) => {
    await tx.manager.query('INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3)', ['1734', inwoner, TODAY]);
    await endAtDeathUseCase(test.service, tx, { gemeente: '1734', inwoner, on: TODAY });
    const [row] = await tx.manager.query<{ id: Uuid }[]>('SELECT id FROM voorziening WHERE inwoner = $1', [inwoner]);
    const voorziening = await tx.find(voorzieningAggregate, row?.id ?? newId());
    if (voorziening === null) throw new Error('She had nothing');
    return voorziening;
  });
};

describe('An end', () => {
  it('without a besluit is at once, and frees what is not used', async () => {
    const before = await committed('dagbesteding');
    const voorziening = await aRunning('dagbesteding');
    expect(await end(voorziening, 'verhuizing', day('2026-03-19'))).toMatchObject({ status: 'BEEINDIGD', bedrag: 1_000 });
    expect(await committed('dagbesteding')).toEqual({ ...before, 2026: (before[2026] ?? 0) + 1_000 });
    expect(await test.told(voorziening.id)).toContain('nl.voorzieningen.voorziening-ended.v1');
    await expect(end({ ...voorziening, version: voorziening.version + 1 }, 'verhuizing', TODAY)).rejects.toEqual(
      REFUSED('VOORZIENING_ENDED'),
    );
  });

  it('leaves its days until the last to it: what begins before is refused', async () => {
    const voorziening = await aRunning('dagbesteding');
    await end(voorziening, 'eigen-verzoek', day('2026-03-19'));
    const again = await decidedFor(voorziening.inwoner, 'dagbesteding');
    await expect(publish(again)).rejects.toEqual(REFUSED('VOORZIENING_OVERLAPS'));
  });

  it('by a besluit waits until that is made known', async () => {
    const voorziening = await aRunning();
    await end(voorziening, 'wmo-2.3.10-b', day('2026-03-31'));
    expect(await now(voorziening)).toMatchObject({ status: 'ACTIEF' });
    await publish(await pendingOf(voorziening));
    expect(await now(voorziening)).toMatchObject({ status: 'BEEINDIGD', until: '2026-03-31', eindgrond: 'wmo-2.3.10-b' });
    expect(await test.stored(beschikkingAggregate, voorziening.beschikking)).toMatchObject({ status: 'INGETROKKEN' });
  });

  it('comes with a death, for all that she had, once', async () => {
    const inwoner = newId();
    await publish(await decidedFor(inwoner, 'huishoudelijke-hulp', 'dagbesteding'));
    await dies(inwoner);
    expect(await running(inwoner)).toEqual([]);
  });

  it('that was to come later comes with her death, and frees what she does not use', async () => {
    const before = await committed('dagbesteding');
    const voorziening = await aRunning('dagbesteding');
    await end(voorziening, 'eigen-verzoek', day('2026-03-19'));
    await dies(voorziening.inwoner);
    expect(await now(voorziening)).toMatchObject({ until: TODAY, bedrag: 100, eindgrond: 'overlijden' });
    expect(await committed('dagbesteding')).toEqual({ ...before, 2026: (before[2026] ?? 0) + 100 });
  });

  it('waits for a revision that is not yet known; her death does not, and the revision lapses', async () => {
    const voorziening = await aRunning();
    const revision = await revise(voorziening);
    await expect(end(voorziening, 'eigen-verzoek', TODAY)).rejects.toEqual(REFUSED('REVISION_PENDING'));
    await dies(voorziening.inwoner);
    expect(await test.stored(beschikkingAggregate, revision.id)).toMatchObject({ status: 'VERVALLEN' });
    await expect(publish({ ...revision, version: revision.version + 1 })).rejects.toEqual(REFUSED('BESCHIKKING_NO_LONGER_HERE'));
  });

  it('by her death meets one on request and a revision that is made known: all come after each other, and no money is lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      const inwoner = newId();
      const before = await committed('dagbesteding');
      await publish(await decidedFor(inwoner, 'dagbesteding', 'huishoudelijke-hulp'));
      const [first, second] = await running(inwoner);
      if (first === undefined || second === undefined) throw new Error('Both began');
      const revision = await revise(second);
      await Promise.allSettled([publish(revision), end(first, 'eigen-verzoek', day('2026-03-19')), dies(inwoner)]);
      expect([await now(first), await now(second)]).toMatchObject(Array(2).fill({ until: TODAY, eindgrond: 'overlijden' }));
      expect(await committed('dagbesteding')).toEqual({ ...before, 2026: (before[2026] ?? 0) + 100 });
    }
  });

  it('comes at once where she died before it was made known', async () => {
    const inwoner = newId();
    const insert = 'INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3)';
    await test.dataSource.query(insert, ['1734', inwoner, '2026-03-09']);
    await publish(await decidedFor(inwoner, 'huishoudelijke-hulp'));
    expect(await running(inwoner)).toEqual([]);
  });

  it.each([
    ['onbekend', '2026-03-31', 'GROND_UNKNOWN'],
    ['wmo-2.3.5-lid-3', '2026-03-31', 'GROND_NOT_ALLOWED'],
    ['jw-8.1.4-b', '2026-03-31', 'GROND_NOT_ALLOWED'],
    ['verhuizing', '2027-03-10', 'END_AFTER_PERIOD'],
  ])('by %s on %s is %s', async (grond, until, reason) => {
    await expect(end(await aRunning(), grond, day(until))).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });
});

describe('A step on a voorziening', () => {
  it('is neither a revision nor a heronderzoek after its last day; what was given wrongly is still withdrawn', async () => {
    const besluit = aBekendgemaakte({ decidedOn: day('2026-03-02'), onderdelen: granted('rolstoel') });
    const { id: beschikking, melding, inwoner } = besluit;
    const period = { since: day('2026-03-02'), until: day('2026-03-09') };
    const voorziening = aVoorziening({ beschikking, melding, inwoner, onderdeel: besluit.onderdelen[0]?.id ?? newId() }, period);
    await test.given(beschikkingAggregate, besluit);
    await test.given(voorzieningAggregate, voorziening);
    const input = { commandId: newId(), voorziening: voorziening.id, occurredOn: TODAY };
    const again = startHeronderzoekUseCase(test.service, test.command('startHeronderzoek', input, consulent));
    await expect(again).rejects.toEqual(REFUSED('VOORZIENING_ENDED'));
    await expect(revise(voorziening)).rejects.toEqual(REFUSED('VOORZIENING_ENDED'));
    await expect(end(voorziening, 'wmo-2.3.10-a', day('2026-03-05'))).resolves.toMatchObject({ version: 2 });
  });

  it('is none before the besluit that it rests on was made known', async () => {
    const besluit = aBekendgemaakte({ decidedOn: day('2026-03-05'), onderdelen: granted('rolstoel') });
    const known = { ...besluit, bekendmaking: { ...besluit.bekendmaking, on: day('2026-03-09') } };
    const { id: beschikking, melding, inwoner } = known;
    const voorziening = aVoorziening({ beschikking, melding, inwoner, onderdeel: known.onderdelen[0]?.id ?? newId() });
    await test.given(beschikkingAggregate, known);
    await test.given(voorzieningAggregate, voorziening);
    const starting = (occurredOn: string) => {
      const input = { commandId: newId(), voorziening: voorziening.id, occurredOn: day(occurredOn) };
      return startHeronderzoekUseCase(test.service, test.command('startHeronderzoek', input, consulent));
    };
    await expect(starting('2026-03-08')).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'BEFORE_VOORZIENING' });
    expect(await starting('2026-03-09')).toMatchObject({ status: 'OPEN' });
  });
});

describe('A heronderzoek', () => {
  const start = (voorziening: Voorziening, as: Actor = consulent) =>
    startHeronderzoekUseCase(
      test.service,
      test.command('startHeronderzoek', { commandId: newId(), voorziening: voorziening.id, occurredOn: TODAY }, as),
    );

  it('is one at a time, with who starts it', async () => {
    const voorziening = await aRunning();
    const begun = await Promise.allSettled([start(voorziening), start(voorziening, collega)]);
    expect(begun.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [row] = await test.dataSource.query<{ id: Uuid }[]>('SELECT id FROM onderzoek WHERE voorziening = $1', [voorziening.id]);
    expect(await test.stored(onderzoekAggregate, row?.id ?? newId())).toMatchObject({ status: 'OPEN', melding: voorziening.melding });
    await expect(start(voorziening)).rejects.toEqual(REFUSED('HERONDERZOEK_OPEN'));
  });

  it('begins its next term when it ends, and is what a revision rests on', async () => {
    const inwoner = newId();
    const beschikking = aBeschikking({ inwoner, onderdelen: [aToegekend({ toekenning: aToekenning({ until: day('2029-03-09') }) })] });
    await test.given(beschikkingAggregate, beschikking);
    await publish(beschikking);
    const [voorziening] = await running(inwoner);
    if (voorziening === undefined) throw new Error('Nothing began');
    const onderzoek = await start(voorziening);
    expect(await revise(voorziening)).toMatchObject({ aanleiding: { soort: 'HERZIENING' }, onderzoek: onderzoek.id });
    const input = {
      commandId: newId(),
      expectedVersion: onderzoek.version,
      onderzoek: onderzoek.id,
      oplossing: 'maatwerkvoorziening',
      occurredOn: TODAY,
    };
    await closeOnderzoekUseCase(test.service, test.command('closeOnderzoek', input, consulent));
    const deadlines = await test.dataSource.query('SELECT code, due_on, status, open FROM deadline WHERE aggregate_id = $1 ORDER BY code', [
      voorziening.id,
    ]);
    expect(deadlines).toEqual([
      { code: 'heronderzoek', due_on: '2027-03-10', status: 'LOOPT', open: true },
      { code: 'heronderzoek 1', due_on: '2027-03-10', status: 'GEHAALD', open: false },
    ]);
    const other = await aRunning();
    expect(await revise(other)).toMatchObject({ onderzoek: null });
  });

  it('that is not begun in time is told once, whoever watches', async () => {
    const inwoner = newId();
    const onderdelen = [aToegekend({ toekenning: aToekenning({ until: day('2029-03-09') }) })];
    const beschikking = aBeschikking({ inwoner, onderdelen });
    await test.given(beschikkingAggregate, beschikking);
    await publish(beschikking);
    const [voorziening] = await running(inwoner);
    await test.sweep('2027-03-11T09:00:00.000Z' as Instant, 2);
    await test.sweep('2027-03-12T09:00:00.000Z' as Instant);
    expect(await test.told(voorziening?.id ?? newId())).toEqual([
      'nl.voorzieningen.voorziening-started.v1',
      'nl.voorzieningen.heronderzoek-due.v1',
    ]);
  });
});

describe('A budget', () => {
  const set = (bedrag: number, own = {}) => {
    const input = { commandId: newId(), gemeente: '1734', product: 'jeugd-verblijf', jaar: 2026, bedrag, occurredOn: TODAY, ...own };
    return setBudgetUseCase(test.service, test.command('setBudget', input, migratie));
  };

  it('is one for a product and year, however many set it at once', async () => {
    const budgets = await Promise.all([set(1_000), set(2_000)]);
    expect(new Set(budgets.map(({ id }) => id)).size).toBe(1);
    expect(await test.stored(budgetAggregate, budgets[0]?.id ?? newId())).toMatchObject({ version: 2, vastgelegd: 0 });
  });

  it.each([
    [{ product: 'onbekend' }, 'PRODUCT_UNKNOWN'],
    [{ jaar: 2014 }, 'YEAR_OUT_OF_RANGE'],
    [{ jaar: 2101 }, 'YEAR_OUT_OF_RANGE'],
    [{ bedrag: -1 }, 'NEGATIVE_AMOUNT'],
    [{ gemeente: '0001' }, 'GEMEENTE_UNKNOWN'],
  ])('of %j is %s', async (own, reason) => {
    await expect(set(1, own)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });
});
