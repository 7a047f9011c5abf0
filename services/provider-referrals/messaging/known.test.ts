import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { type FakeGateway, startFakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { contractAggregate } from '../database/contract.ts';
import { projections } from '../database/projections.ts';
import { referralAggregate } from '../database/referral.ts';
import { toewijzingAggregate } from '../database/toewijzing.ts';
import type { Referral } from '../domain/referral.ts';
import { aConsulent, aKernteamlid, aResident, migratie } from '../testing/actors.ts';
import { aContract } from '../testing/contract-fixtures.ts';
import { aToewijzing, gestart, gevraagd, sentBy } from '../testing/referral-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { topics } from './subscribes.ts';

const folder = join(import.meta.dirname, '..');
const events = join(folder, '../../schema/events');
let gateway: FakeGateway;
let test: TestService;
beforeAll(async () => {
  gateway = await startFakeGateway(folder);
  test = await startTestService({ reading: gateway.settings });
});
afterAll(() => Promise.all([test.stop(), gateway.close()]));

const json = <Value>(name: string): Value => JSON.parse(readFileSync(join(events, `${name}.json`), 'utf8')) as Value;

describe('The example messages of the others', () => {
  it('are all taken, and nothing is parked or waits', async () => {
    const declared = ['intake', 'kernteams', 'loket-toekenning'].flatMap((service) =>
      json<{ topics: { name: string; types: string[]; readers: string[] }[] }>(service).topics.filter(({ name }) => topics.includes(name)),
    );
    expect(declared.map(({ name }) => name).sort()).toEqual([...topics].sort());
    expect(declared.every(({ readers }) => readers.includes('provider-referrals'))).toBe(true);
    const examples = declared.flatMap(({ name, types }) =>
      types.map((type) => ({ topic: name, event: json<Envelope<string, object>>(`${type}.example`) })),
    );
    const positions: Position[] = [];
    for (const [subject, told] of Map.groupBy(examples, ({ event }) => event.subject)) {
      for (const [index, { topic, event }] of told.entries()) {
        const value = Buffer.from(JSON.stringify({ ...event, id: newEventId(), caseseq: index + 1 }));
        await test.bus.publish([{ topic, key: subject, value }]);
      }
      positions.push({ source: told[0]?.topic.split('.', 1)[0] ?? '', aggregate: subject as Uuid, sequence: told.length });
    }
    await test.data('{ gemeenten { code } }', { after: positions });
    expect(await test.dataSource.query('SELECT reason FROM parked_event UNION ALL SELECT reason FROM inbox_waiting')).toEqual([]);
  });
});

async function given(own: Parameters<typeof gevraagd>[0] = {}): Promise<Referral> {
  const referral = gevraagd({ gemeente: '1734', kernteam: null, ...own });
  await test.given(referralAggregate, referral);
  return referral;
}

/** Whether a caller finds a referral once others have been heard. */
async function sees(as: Actor, { id }: Referral, ...after: readonly Position[]): Promise<boolean> {
  const query = 'query ($id: ID!) { referral(id: $id) { status } }';
  return (await test.data<{ referral: unknown }>(query, { as, variables: { id }, after })).referral !== null;
}

/** Somebody who begins to work somewhere; answers her and how to end it. */
async function placed(kernteam: string | null, functie = kernteam === null ? 'consulent-jeugd' : 'kernteamlid') {
  const [professional, id] = [newId(), newId()];
  const where = { topic: 'kernteams.aansluiting', aggregate: id } as const;
  const own = { aansluiting: id, professional, organisatie: 'stuw', functie, since: '2026-01-01' };
  const began = await test.tell({
    ...where,
    type: 'nl.aansluitingen.aansluiting-started.v1',
    data: kernteam === null ? own : { ...own, kernteam },
  });
  const end = (until: string): Promise<Position> =>
    test.tell({ ...where, sequence: 2, type: 'nl.aansluitingen.aansluiting-ended.v1', data: { aansluiting: id, professional, until } });
  return { professional, began, end };
}

describe('Who works where', () => {
  it('is known from the kernteams: a consulent sees the referrals of her gemeente until her last day, in her function', async () => {
    const referral = await given();
    const { professional, began, end } = await placed(null);
    const anna = aConsulent(professional);
    expect(await sees(anna, referral, began)).toBe(true);
    expect(await sees({ ...anna, function: 'consulent-wmo' }, referral)).toBe(false);
    expect(await sees(anna, referral, await end('2026-03-10'))).toBe(true);
    const gone = await placed(null);
    expect(await sees(aConsulent(gone.professional), referral, gone.began, await gone.end('2026-03-09'))).toBe(false);
  });
});

describe('A team', () => {
  const casusOf = ({ melding, inwoner }: Referral, kernteam: string) => {
    const casus = newId();
    const hop = { casus, melding: melding ?? newId(), traject: newId(), hop: 1, kernteam };
    const where = { topic: 'kernteams.casus', aggregate: casus } as const;
    const done = { moment: 'GESPREK', occurredOn: '2026-03-01' } as const;
    const last = { ...where, sequence: 3 };
    return {
      offered: () =>
        test.tell({
          ...where,
          type: 'nl.casussen.casus-offered.v1',
          data: { ...hop, inwoner, occurredOn: '2026-03-01' },
        }),
      accepted: () =>
        test.tell({ ...where, sequence: 2, type: 'nl.casussen.casus-accepted.v1', data: { ...hop, occurredOn: '2026-03-01' } }),
      ended: {
        closed: () =>
          test.tell({
            ...last,
            type: 'nl.casussen.casus-closed.v1',
            data: { ...hop, oplossing: 'eigen-kracht', occurredOn: '2026-03-01' },
          }),
        returned: () => test.tell({ ...last, type: 'nl.casussen.casus-returned.v1', data: { ...hop, ...done } }),
        'handed over': () =>
          test.tell({ ...last, type: 'nl.casussen.casus-handed-over.v1', data: { ...hop, ...done, receiver: { soort: 'LOKET' } } }),
      },
    };
  };

  it.each(['closed', 'returned', 'handed over'] as const)('sees referrals of a question until its casus is %s', async (how) => {
    const referral = await given();
    const [driel, heteren] = [await placed('driel'), await placed('heteren')];
    const lid = aKernteamlid(driel.professional);
    const casus = casusOf(referral, 'driel');
    expect(await sees(lid, referral, driel.began, await casus.offered())).toBe(false);
    expect(await sees(lid, referral, await casus.accepted())).toBe(true);
    expect(await sees(aKernteamlid(heteren.professional), referral, heteren.began)).toBe(false);
    expect(await sees(lid, referral, await casus.ended[how]())).toBe(false);
  });

  it.each([
    ['in the order in which', [0, 1]],
    ['the last first, when', [1, 0]],
  ])('sees referrals of a question that goes on as its own, told %s they were joined', async (_, order) => {
    const referral = await given();
    const [first, between, last] = [referral.melding ?? newId(), newId(), newId()];
    const { professional, began } = await placed('driel');
    const casus = casusOf({ ...referral, melding: last }, 'driel');
    await casus.offered();
    const held = await casus.accepted();
    expect(await sees(aKernteamlid(professional), referral, began, held)).toBe(false);
    const joins = [
      { melding: first, into: between },
      { melding: between, into: last },
    ];
    const told: Position[] = [];
    for (const place of order) {
      const joined = joins[place] ?? { melding: '', into: '' };
      const where = { topic: 'intake.melding', aggregate: joined.melding as Uuid } as const;
      told.push(await test.tell({ ...where, type: 'nl.meldingen.melding-merged.v1', data: { ...joined, occurredOn: '2026-03-02' } }));
    }
    expect(await sees(aKernteamlid(professional), referral, ...told)).toBe(true);
  });

  it('that asked sees each step, also when its casus ended', async () => {
    const referral = await given({ kernteam: 'zetten-hemmen' });
    const { professional, began } = await placed('zetten-hemmen');
    expect(await sees(aKernteamlid(professional), referral, began)).toBe(true);
  });
});

describe('Who may act for a resident', () => {
  it('is known from intake until one of the two dies', async () => {
    const [child, parent] = [newId(), newId()];
    const referral = await given({ inwoner: child });
    const about = (inwoner: Uuid) => ({ topic: 'intake.inwoner', aggregate: inwoner }) as const;
    const vertegenwoordigers = [{ inwoner: parent, soort: 'OUDER_MET_GEZAG' as const, since: '2026-01-01' }];
    const known = await test.tell({
      ...about(child),
      type: 'nl.inwoners.inwoner-registered.v1',
      data: { inwoner: child, vertegenwoordigers },
    });
    expect(await sees(aResident(parent), referral, known)).toBe(true);
    expect(await sees(aResident(newId()), referral)).toBe(false);
    const died = await test.tell({
      ...about(parent),
      type: 'nl.inwoners.inwoner-deceased.v1',
      data: { inwoner: parent, occurredOn: '2026-03-05' },
    });
    expect(await sees(aResident(parent), referral, died)).toBe(false);
    expect(await sees(aResident(child), referral)).toBe(true);
  });
});

describe('A death that intake tells', () => {
  it('stops the help of the deceased and withdraws what had not begun, once; what another has runs on', async () => {
    const [inwoner, contract] = [newId(), aContract({ gemeente: '1734', gemeenten: ['1734'], bezet: 2 })];
    await test.dataSource.query(
      `INSERT INTO provider (gemeente, id, version, organisatie, naam, registered_on, onderaannemers)
       VALUES ('1734', $1, 1, $2, 'Opvoedpoli', '2026-01-01', '[]')`,
      [contract.provider, contract.organisatie],
    );
    await test.given(contractAggregate, contract);
    const [runs, others] = [
      gestart({ gemeente: '1734', inwoner, to: sentBy(contract) }),
      gestart({ gemeente: '1734', to: sentBy(contract) }),
    ];
    await test.given(referralAggregate, runs, others);
    const waits = await given({ inwoner, product: 'jeugd-behandeling' });
    const toewijzing = aToewijzing(runs);
    await test.given(toewijzingAggregate, toewijzing);
    const died = { topic: 'intake.inwoner', type: 'nl.inwoners.inwoner-deceased.v1', aggregate: inwoner } as const;
    const first = await test.tell({ ...died, data: { inwoner, occurredOn: '2026-03-10' } });
    const again = await test.tell({ ...died, sequence: 2, data: { inwoner, occurredOn: '2026-03-10' } });
    const query = `{ runs: referral(id: "${runs.id}") { status stoppedOn resultaat { code } toewijzing { status until } }
      waits: referral(id: "${waits.id}") { status } others: referral(id: "${others.id}") { status contract { bezet } } }`;
    expect(await test.data(query, { as: migratie, after: [first, again] })).toEqual({
      runs: {
        ...{ status: 'GESTOPT', stoppedOn: '2026-03-10', resultaat: { code: 'overleden-of-verhuisd' } },
        toewijzing: { status: 'BEEINDIGD', until: '2026-03-10' },
      },
      waits: { status: 'INGETROKKEN' },
      others: { status: 'GESTART', contract: { bezet: 1 } },
    });
    const told = await test.dataSource.query('SELECT type FROM outbox WHERE aggregate_id = ANY($1) ORDER BY type', [[runs.id, waits.id]]);
    expect(told).toEqual([{ type: 'nl.referrals.referral-stopped.v1' }, { type: 'nl.referrals.referral-withdrawn.v1' }]);
  });
});

describe('What is known of others', () => {
  it.each(projections)('is the same when $name is made again from what was told', async ({ name, tables }) => {
    const rows = async () =>
      Promise.all(
        tables.map(async (table) =>
          (await test.dataSource.query(`SELECT * FROM ${table}`)).map((row: object) => JSON.stringify(row)).sort(),
        ),
      );
    const before = await rows();
    expect(before.flat().length).toBeGreaterThan(0);
    await test.rebuild(name);
    expect(await rows()).toEqual(before);
  });
});
