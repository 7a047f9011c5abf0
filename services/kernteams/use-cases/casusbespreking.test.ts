import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Casus } from '../domain/casus.ts';
import type { BesprekingUitkomst, Casusbespreking } from '../domain/casusbespreking.ts';
import { aKernteamlid, migratie } from '../testing/actors.ts';
import { anOpgepakt, day } from '../testing/fixtures.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { type RecordCasusbesprekingInput, recordCasusbesprekingUseCase } from './record-casusbespreking.ts';
import { type ScheduleCasusbesprekingInput, scheduleCasusbesprekingUseCase } from './schedule-casusbespreking.ts';

let test: TestUseCases;
const [anna, bert, vera, jeugd] = [newId(), newId(), newId(), newId()];
const lid = aKernteamlid(anna);
const today = day('2026-03-10');

beforeAll(async () => {
  test = await testUseCases();
  await test.givenMember(anna, 'elst-noord');
  await test.givenMember(bert, 'elst-noord');
  await test.givenMember(vera, 'elst-noord', 'kernteam-vrijwilliger');
  await test.givenMember(jeugd, null, 'consulent-jeugd');
});
afterAll(() => test.stop());

async function given(count: number = 1): Promise<readonly Casus[]> {
  const casussen = Array.from({ length: count }, () => anOpgepakt());
  await test.given(...casussen);
  return casussen;
}

function schedule(casussen: readonly Casus[], own: Partial<ScheduleCasusbesprekingInput> = {}, as: Actor = lid): Promise<Casusbespreking> {
  const input = {
    ...{ commandId: newId(), gemeente: '1734', kernteam: 'elst-noord', occurredOn: today, plannedOn: today },
    ...{ consulent: jeugd, deelnemers: [anna, bert], agenda: casussen.map(({ id }) => ({ casus: id, toelichting: 'Lukt het?' })) },
    ...own,
  };
  return scheduleCasusbesprekingUseCase(test.service, test.command('scheduleCasusbespreking', input, as));
}

const besluitOver = ({ id: casus }: Casus, uitkomst: BesprekingUitkomst = 'INDIVIDUELE_VOORZIENING_NODIG') => ({
  casus,
  besluit: 'Naar het loket',
  uitkomst,
  acties: [{ wat: 'Plan opstellen', wie: anna, voor: day('2026-03-20') }],
});

function record(bespreking: Casusbespreking, own: Partial<RecordCasusbesprekingInput> = {}): Promise<Casusbespreking> {
  const input = {
    commandId: newId(),
    expectedVersion: bespreking.version,
    casusbespreking: bespreking.id,
    occurredOn: today,
    besluiten: [],
    ...own,
  };
  return recordCasusbesprekingUseCase(test.service, test.command('recordCasusbespreking', input, lid));
}

describe('Planning a casusbespreking', () => {
  it('stores who meet about what, and tells the day only', async () => {
    const [casus] = await given();
    const bespreking = await schedule(casus === undefined ? [] : [casus]);
    expect(bespreking).toMatchObject({
      version: 1,
      status: 'GEPLAND',
      consulent: jeugd,
      deelnemers: [anna, bert],
      agenda: [{ casus: casus?.id }],
    });
    const [row] = await test.dataSource.query<{ envelope: string }[]>('SELECT envelope FROM outbox WHERE aggregate_id = $1', [
      bespreking.id,
    ]);
    expect(JSON.parse(row?.envelope ?? '{}')).toMatchObject({
      type: 'nl.casusbesprekingen.casusbespreking-scheduled.v1',
      data: { casusbespreking: bespreking.id, kernteam: 'elst-noord', plannedOn: '2026-03-10', occurredOn: '2026-03-10' },
    });
    for (const secret of [casus?.id ?? '', anna, 'Lukt het']) expect(row?.envelope).not.toContain(secret);
  });

  it.each([
    [{ deelnemers: [vera] }, lid, 'REFUSED', 'NOT_IN_TEAM'],
    [{ deelnemers: [newId()] }, lid, 'REFUSED', 'NOT_IN_TEAM'],
    [{ deelnemers: [] }, aKernteamlid(), 'REFUSED', 'NOT_IN_TEAM'],
    [{ consulent: bert }, lid, 'REFUSED', 'NOT_A_CONSULENT'],
    [{ agenda: [{ casus: newId() }] }, lid, 'REFUSED', 'CASUS_NOT_OPEN_HERE'],
    [{ agenda: [] }, lid, 'BAD_USER_INPUT', 'AGENDA_EMPTY'],
    [{ kernteam: 'arnhem' }, lid, 'BAD_USER_INPUT', 'KERNTEAM_UNKNOWN'],
    [{ gemeente: '1911', kernteam: 'wijkteam' }, lid, 'FORBIDDEN', 'GEMEENTE_WITHOUT_RIGHT'],
  ] as const)('with %j is not possible: %s', async (own, as, code, reason) => {
    await expect(schedule(await given(), own, as)).rejects.toMatchObject({ code, reason });
  });

  it('is loaded as history by who sits nowhere', async () => {
    const [casus] = await given();
    const earlier = { occurredOn: day('2026-01-05'), plannedOn: day('2026-03-05') };
    expect(await schedule(casus === undefined ? [] : [casus], earlier, migratie)).toMatchObject({ scheduledOn: '2026-01-05' });
  });
});

describe('Recording a casusbespreking', () => {
  it('tells of each casus that needs an individual voorziening, once for all meetings', async () => {
    const casussen = await given(2);
    const [needing, other] = casussen;
    if (needing === undefined || other === undefined) throw new Error('two were given');
    const first = await schedule(casussen);
    const besluiten = [besluitOver(needing), besluitOver(other, 'VERDER')];
    expect(await record(first, { besluiten })).toMatchObject({ status: 'GEHOUDEN', version: 2, besluiten });
    expect(await test.casus(needing.id)).toMatchObject({ version: 2, dossier: { individualNeedOn: '2026-03-10' } });
    expect(await test.casus(other.id)).toEqual(other);
    await record(await schedule(casussen), { besluiten: [besluitOver(needing)] });
    expect(await test.told(needing.id)).toEqual(['nl.casussen.individual-need-found.v1']);
    expect(await test.told(other.id)).toEqual([]);
    expect(await test.told(first.id)).toEqual(['scheduled', 'recorded'].map((step) => `nl.casusbesprekingen.casusbespreking-${step}.v1`));
  });

  it('leaves nothing behind when one of its casussen is not in hand', async () => {
    const offered = { ...anOpgepakt(), status: 'AANGEBODEN' } as const;
    const { dossier: _, ...casus } = offered;
    await test.given(casus);
    const [needing] = await given();
    if (needing === undefined) throw new Error('one was given');
    const bespreking = await schedule([needing, casus]);
    const refused = record(bespreking, { besluiten: [besluitOver(needing), besluitOver(casus)] });
    await expect(refused).rejects.toMatchObject({ code: 'REFUSED', reason: 'CASUS_NOT_ACCEPTED' });
    expect(await test.casus(needing.id)).toEqual(needing);
    expect(await test.told(bespreking.id)).toHaveLength(1);
  });

  it('is refused before the casus was taken up', async () => {
    const casus = anOpgepakt({ offeredOn: day('2026-03-06'), since: day('2026-03-06') });
    await test.given({ ...casus, dossier: { ...casus.dossier, acceptedOn: day('2026-03-06') } });
    const bespreking = await schedule([casus], { occurredOn: day('2026-03-04') });
    const early = record(bespreking, { occurredOn: day('2026-03-05'), besluiten: [besluitOver(casus)] });
    await expect(early).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'BEFORE_CASUS' });
  });

  it('tells once when two meetings find it side by side', async () => {
    const casussen = await given(2);
    const meetings = [await schedule(casussen), await schedule([...casussen].reverse())];
    const besluiten = casussen.map((casus) => besluitOver(casus));
    await Promise.all(meetings.map((each, index) => record(each, { besluiten: index === 0 ? besluiten : besluiten.toReversed() })));
    for (const { id } of casussen) expect(await test.told(id)).toEqual(['nl.casussen.individual-need-found.v1']);
  });
});
