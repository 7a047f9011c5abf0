import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { errorsOf, type FakeGateway, type Reply, startFakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { referralAggregate } from '../database/referral.ts';
import { toewijzingAggregate } from '../database/toewijzing.ts';
import { migratie } from '../testing/actors.ts';
import { day } from '../testing/contract-fixtures.ts';
import { aToewijzing, gestart, gevraagd } from '../testing/referral-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

const folder = join(import.meta.dirname, '..');
let gateway: FakeGateway;
let test: TestService;
let example: FakeGateway['graph'];
beforeAll(async () => {
  gateway = await startFakeGateway(folder);
  example = gateway.graph;
  test = await startTestService({ reading: gateway.settings });
});
afterAll(() => Promise.all([test.stop(), gateway.close()]));

interface Granted {
  readonly voorziening: Uuid;
  readonly inwoner: Uuid;
  readonly melding: Uuid;
  readonly part: Uuid;
  readonly beschikking: Uuid;
}
const aGrant = (own: Partial<Granted> = {}): Granted => ({
  ...{ voorziening: newId(), inwoner: newId(), melding: newId(), part: newId(), beschikking: newId(), ...own },
});

const answering = ({ melding }: Granted, own: object = {}): Reply => ({
  status: 200,
  body: {
    data: {
      voorziening: {
        ...{ version: 1, melding: { id: melding }, product: { code: 'huishoudelijke-hulp' }, since: '2026-03-10', until: '2027-03-09' },
        ...{ omvang: '2 uur per week', bedrag: 312_000, beschikking: { soort: 'TOEKENNING' }, ...own },
      },
    },
  },
});
const where = ({ voorziening: aggregate }: Granted, sequence: number) =>
  ({ topic: 'loket-toekenning.voorziening', aggregate, sequence }) as const;
const days = { since: '2026-03-10', until: '2027-03-09', occurredOn: '2026-03-09' };
const started = (granted: Granted, form: 'ZIN' | 'PGB' = 'ZIN', sequence = 1): Promise<Position> =>
  test.tell({ ...where(granted, sequence), type: 'nl.voorzieningen.voorziening-started.v1', data: { ...granted, form, ...days } });
const changed = ({ melding: _, ...granted }: Granted, form: 'ZIN' | 'PGB' = 'ZIN', sequence = 2): Promise<Position> =>
  test.tell({
    ...where({ melding: newId(), ...granted }, sequence),
    type: 'nl.voorzieningen.voorziening-changed.v1',
    data: { ...granted, form, ...days },
  });
const ended = ({ voorziening, inwoner }: Granted, on: string, sequence: number): Promise<Position> =>
  test.tell({
    ...where(aGrant({ voorziening }), sequence),
    type: 'nl.voorzieningen.voorziening-ended.v1',
    data: { voorziening, inwoner, until: on, occurredOn: '2026-03-10' },
  });

const SHOWN = `query ($all: [_Any!]!) { _entities(representations: $all) {
  ... on Voorziening { toewijzing { status grond since until omvang bedrag voorzieningVersion copiedOn hash product { code }
    beschikking { id } voorziening { id } referral { id status product { code } voorgesteldDoor casus { id } kernteam { code } melding { id } } } }
  ... on OnderdeelToegekend { toewijzingen { grond } } } }`;
interface Shown {
  readonly toewijzing: (Record<string, unknown> & { readonly referral: { readonly id: string } }) | null;
  readonly toewijzingen: readonly object[];
}
async function shown({ voorziening, part }: Granted, ...after: readonly Position[]) {
  const all = [
    { __typename: 'Voorziening', id: voorziening },
    { __typename: 'OnderdeelToegekend', id: part },
  ];
  const { _entities } = await test.data<{ _entities: [Shown, Shown] }>(SHOWN, { as: migratie, variables: { all }, after });
  return { toewijzing: _entities[0].toewijzing, toewijzingen: _entities[1].toewijzingen };
}
const standing = (voorziening: Uuid): Promise<readonly { reason: string }[]> =>
  test.dataSource.query(
    'SELECT reason FROM inbox_waiting WHERE aggregate_id = $1 UNION ALL SELECT reason FROM parked_event WHERE aggregate_id = $1',
    [voorziening],
  );
const referralsOf = async ({ inwoner }: Granted): Promise<number> =>
  (await test.dataSource.query('SELECT FROM referral WHERE inwoner = $1', [inwoner])).length;

let granted: Granted;
beforeEach(() => {
  granted = aGrant();
  gateway.graph = () => answering(granted);
});

describe('What the loket grants in kind', () => {
  it('is read once as the service itself, and kept as a toewijzing of a referral that somebody must send', async () => {
    const before = gateway.asked.length;
    await started(granted);
    const { toewijzing, toewijzingen } = await shown(granted, await started(granted));
    expect(toewijzing).toEqual({
      ...{ status: 'ACTIEF', grond: 'BESCHIKKING', since: '2026-03-10', until: '2027-03-09', omvang: '2 uur per week', bedrag: 312_000 },
      ...{ voorzieningVersion: 1, copiedOn: '2026-03-09', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ...{ product: { code: 'huishoudelijke-hulp' }, beschikking: { id: granted.beschikking }, voorziening: { id: granted.voorziening } },
      referral: {
        ...{ id: expect.any(String), status: 'GEVRAAGD', product: { code: 'huishoudelijke-hulp' }, voorgesteldDoor: 'LOKET' },
        ...{ casus: null, kernteam: null, melding: { id: granted.melding } },
      },
    });
    expect(toewijzingen).toEqual([{ grond: 'BESCHIKKING' }]);
    expect(gateway.asked.slice(before)).toMatchObject([
      { variables: { voorziening: granted.voorziening }, authorization: expect.stringMatching(/^Bearer /) },
    ]);
    const told = await test.dataSource.query('SELECT type FROM outbox WHERE aggregate_id = $1', [toewijzing?.referral.id]);
    expect(told).toEqual([{ type: 'nl.referrals.referral-requested.v1' }]);
  });

  it('is as the example beside the document says', async () => {
    gateway.graph = example;
    expect(await shown(granted, await started(granted))).toMatchObject({ toewijzing: { omvang: '2 uur per week', bedrag: 312_000 } });
  });

  it('and urgently rests on that', async () => {
    gateway.graph = () => answering(granted, { beschikking: { soort: 'SPOED' } });
    expect(await shown(granted, await started(granted))).toMatchObject({ toewijzing: { grond: 'SPOED' } });
  });

  it('belongs to the referral that was asked for it, whether it was sent already or not', async () => {
    const asked = gevraagd({ gemeente: '1734', inwoner: granted.inwoner, product: 'huishoudelijke-hulp' });
    await test.given(referralAggregate, asked);
    expect(await shown(granted, await started(granted))).toMatchObject({ toewijzing: { referral: { id: asked.id } } });
    const next = aGrant({ inwoner: granted.inwoner });
    // That one has its toewijzing: another grant is another referral.
    const { toewijzing } = await shown(next, await started(next));
    expect(toewijzing?.referral.id).not.toBe(asked.id);
    expect(await referralsOf(granted)).toBe(2);
  });

  it('belongs to help that runs by a lump sum already', async () => {
    const running = gestart({ gemeente: '1734', inwoner: granted.inwoner, product: 'huishoudelijke-hulp' });
    await test.given(referralAggregate, running);
    expect(await shown(granted, await started(granted))).toMatchObject({ toewijzing: { referral: { id: running.id, status: 'GESTART' } } });
    expect(await referralsOf(granted)).toBe(1);
  });

  it('is shown to the team that has the casus of the question in hand', async () => {
    const casus = newId();
    await test.dataSource.query(
      `INSERT INTO casus_hold (gemeente, casus, melding, inwoner, kernteam, since) VALUES ('1734', $1, $2, $3, 'driel', '2026-03-01')`,
      [casus, granted.melding, granted.inwoner],
    );
    expect(await shown(granted, await started(granted))).toMatchObject({
      toewijzing: { referral: { casus: { id: casus }, kernteam: { code: 'driel' } } },
    });
  });

  it('changes and ends with its voorziening', async () => {
    await started(granted);
    gateway.graph = () => answering(granted, { version: 2, omvang: '4 uur per week', bedrag: 624_000, until: '2026-12-31' });
    expect(await shown(granted, await changed(granted))).toMatchObject({
      toewijzing: { status: 'ACTIEF', omvang: '4 uur per week', bedrag: 624_000, until: '2026-12-31', voorzieningVersion: 2 },
    });
    const position = await ended(granted, '2026-06-30', 3);
    expect(await shown(granted, position)).toMatchObject({ toewijzing: { status: 'BEEINDIGD', until: '2026-06-30' } });
    const told = await test.dataSource.query(
      'SELECT o.type FROM outbox o JOIN toewijzing t ON t.id = o.aggregate_id WHERE t.voorziening = $1 ORDER BY o.caseseq',
      [granted.voorziening],
    );
    expect(told.map(({ type }: { type: string }) => type)).toEqual([
      ...['nl.toewijzingen.toewijzing-made.v1', 'nl.toewijzingen.toewijzing-changed.v1', 'nl.toewijzingen.toewijzing-ended.v1'],
    ]);
  });

  it('ends when it becomes a persoonsgebonden budget, and is kept when that becomes help in kind', async () => {
    await started(granted);
    expect(await shown(granted, await changed(granted, 'PGB'))).toMatchObject({ toewijzing: { status: 'BEEINDIGD' } });
    expect(await shown(granted, await changed(granted, 'ZIN', 3))).toMatchObject({ toewijzing: { status: 'ACTIEF' } });
  });
});

describe('A change of what was granted', () => {
  it('takes help that ended up no more', async () => {
    const { toewijzing } = await shown(granted, await started(granted));
    const id = toewijzing?.referral.id as Uuid;
    const withdraw = 'mutation ($input: WithdrawReferralInput!) { withdrawReferral(input: $input) { toewijzing { status } } }';
    const input = { commandId: newId(), expectedVersion: 1, referral: id, reden: 'Wil niet', occurredOn: '2026-03-10' };
    expect(await test.data(withdraw, { as: migratie, variables: { input } })).toEqual({
      withdrawReferral: { toewijzing: { status: 'BEEINDIGD' } },
    });
    expect(await shown(granted, await changed(granted))).toMatchObject({
      toewijzing: { status: 'BEEINDIGD', referral: { id, status: 'INGETROKKEN' } },
    });
    expect(await referralsOf(granted)).toBe(1);
  });
});

describe('A grant whose referral ended before the help was given', () => {
  it('is delivered by the referral that the loket asks for it next, and changes with that', async () => {
    const { toewijzing: former } = await shown(granted, await started(granted));
    const { beschikking, part: onderdeel, voorziening } = granted;
    await test.dataSource.query(`UPDATE referral SET status = 'VERLOPEN' WHERE id = $1`, [former?.referral.id]);
    await test.dataSource.query(`UPDATE toewijzing SET status = 'BEEINDIGD' WHERE referral = $1`, [former?.referral.id]);
    const next = gevraagd({ gemeente: '1734', inwoner: granted.inwoner, product: 'huishoudelijke-hulp' });
    const grond = { soort: 'BESCHIKKING', beschikking, onderdeel, voorziening } as const;
    await test.given(referralAggregate, next);
    await test.given(toewijzingAggregate, aToewijzing(next, { grond, madeOn: day('2026-03-10') }));
    gateway.graph = () => answering(granted, { version: 2, omvang: '4 uur per week' });
    const after = await changed(granted);
    expect(await shown(granted, after)).toMatchObject({ toewijzing: { omvang: '4 uur per week', referral: { id: next.id } } });
    expect((await shown(granted, await ended(granted, '2026-05-01', 3))).toewijzing).toMatchObject({
      until: '2026-05-01',
      referral: { id: next.id },
    });
  });
});

describe('A persoonsgebonden budget', () => {
  it('has no toewijzing, is not read, and ends without one', async () => {
    const before = gateway.asked.length;
    await started(granted, 'PGB');
    expect(await shown(granted, await ended(granted, '2026-06-30', 2))).toEqual({ toewijzing: null, toewijzingen: [] });
    expect(gateway.asked).toHaveLength(before);
    expect(await referralsOf(granted)).toBe(0);
  });
});

describe('A grant to someone who died', () => {
  it('is delivered by nobody', async () => {
    const died = { topic: 'intake.inwoner', type: 'nl.inwoners.inwoner-deceased.v1', aggregate: granted.inwoner } as const;
    const death = await test.tell({ ...died, data: { inwoner: granted.inwoner, occurredOn: '2026-03-01' } });
    await test.data('{ gemeenten { code } }', { after: [death] });
    expect(await shown(granted, await started(granted))).toEqual({ toewijzing: null, toewijzingen: [] });
  });
});

describe('A grant that cannot be read', () => {
  it('waits while the loket is away, without holding up anything else, and is kept when it is back', async () => {
    gateway.graph = () => ({ status: 200, body: errorsOf('SUBGRAPH_UNAVAILABLE') });
    const position = await started(granted);
    await until(async () => (await standing(granted.voorziening)).length === 1);
    expect(await standing(granted.voorziening)).toEqual([{ reason: expect.stringContaining('SUBGRAPH_UNAVAILABLE') }]);
    expect(await shown(granted)).toMatchObject({ toewijzing: null });
    const other = aGrant();
    gateway.graph = () => answering(other);
    expect(await shown(other, await started(other))).toMatchObject({ toewijzing: { status: 'ACTIEF' } });
    gateway.graph = () => answering(granted);
    expect(await shown(granted, position)).toMatchObject({ toewijzing: { status: 'ACTIEF' } });
    expect(await standing(granted.voorziening)).toEqual([]);
  });

  it.each<[string, Reply]>([
    ['is not there', { status: 200, body: { data: { voorziening: null } } }],
    ['is not for this service to read', { status: 200, body: errorsOf('FORBIDDEN', 'ROLE_WITHOUT_RIGHT') }],
  ])('as it %s is set aside, and nothing of it is kept', async (_, reply) => {
    gateway.graph = () => reply;
    await started(granted);
    await until(async () => (await standing(granted.voorziening)).length === 1);
    expect(await referralsOf(granted)).toBe(0);
  });
});
