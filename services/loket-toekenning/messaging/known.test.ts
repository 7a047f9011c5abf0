import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { readExample } from '@kerngraaf/platform/reading/documents.ts';
import { type FakeGateway, startFakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { projections } from '../database/projections.ts';
import type { OpenOnderzoek } from '../domain/onderzoek.ts';
import { aConsulent, aKernteamlid, aResident } from '../testing/actors.ts';
import { anOpenOnderzoek } from '../testing/fixtures.ts';
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
    const { hash } = (readExample(folder, 'voorwerk').data as { voorwerk: { versie: { hash: string } } }).voorwerk.versie;
    const declared = ['intake', 'kernteams'].flatMap((service) =>
      json<{ topics: { name: string; types: string[] }[] }>(service).topics.filter(({ name }) => topics.includes(name)),
    );
    expect(declared.map(({ name }) => name).sort()).toEqual([...topics].sort());
    const examples = declared.flatMap(({ name, types }) =>
      types.map((type) => ({ topic: name, event: json<Envelope<string, object>>(`${type}.example`) })),
    );
    const positions: Position[] = [];
    for (const [subject, told] of Map.groupBy(examples, ({ event }) => event.subject)) {
      for (const [index, { topic, event }] of told.entries()) {
        const data = 'hash' in event.data ? { ...event.data, hash } : event.data;
        const value = Buffer.from(JSON.stringify({ ...event, id: newEventId(), caseseq: index + 1, data }));
        await test.bus.publish([{ topic, key: subject, value }]);
      }
      positions.push({ source: told[0]?.topic.split('.', 1)[0] ?? '', aggregate: subject as Uuid, sequence: told.length });
    }
    await test.data('{ gemeenten { code } }', { after: positions });
    expect(await test.dataSource.query('SELECT reason FROM parked_event UNION ALL SELECT reason FROM inbox_waiting')).toEqual([]);
  });
});

const at = '2026-03-01';

async function given(own: Partial<OpenOnderzoek> = {}): Promise<OpenOnderzoek> {
  const onderzoek = anOpenOnderzoek(own);
  await test.given(onderzoekAggregate, onderzoek);
  return onderzoek;
}

/** Whether a caller finds an onderzoek once others have been heard. */
async function sees(as: Actor, { id }: OpenOnderzoek, ...after: readonly Position[]): Promise<boolean> {
  const query = 'query ($id: ID!) { onderzoek(id: $id) { status } }';
  return (await test.data<{ onderzoek: unknown }>(query, { as, variables: { id }, after })).onderzoek !== null;
}

interface Placed {
  readonly kernteam?: string;
  readonly functie?: string;
  readonly gemeente?: string;
}
/** Somebody who begins to work somewhere; answers her and how to end it. */
async function placed({ gemeente = '1734', ...place }: Placed) {
  const [professional, id] = [newId(), newId()];
  const { kernteam, functie = kernteam === undefined ? 'consulent-wmo' : 'kernteamlid' } = place;
  const organisatie = kernteam === undefined ? 'loket' : 'stuw';
  const where = { topic: 'kernteams.aansluiting', aggregate: id, gemeente } as const;
  const began = await test.tell({
    ...where,
    type: 'nl.aansluitingen.aansluiting-started.v1',
    data: { aansluiting: id, professional, organisatie, functie, since: '2026-01-01', ...(kernteam === undefined ? {} : { kernteam }) },
  });
  const end = (until: string): Promise<Position> =>
    test.tell({ ...where, sequence: 2, type: 'nl.aansluitingen.aansluiting-ended.v1', data: { aansluiting: id, professional, until } });
  return { professional, began, end };
}

describe('Who works where', () => {
  it('is known from the kernteams: a consulent sees the loket from the day that she is told, until her last', async () => {
    const onderzoek = await given();
    const { professional, began, end } = await placed({});
    const anna = aConsulent(professional);
    expect(await sees(anna, onderzoek, began)).toBe(true);
    expect(await sees(anna, onderzoek, await end('2026-03-10'))).toBe(true);
    const gone = await placed({});
    expect(await sees(aConsulent(gone.professional), onderzoek, gone.began, await gone.end('2026-03-09'))).toBe(false);
  });

  it('counts in its own gemeente and function only', async () => {
    const onderzoek = await given();
    const elders = await placed({ gemeente: '1911' });
    expect(await sees(aConsulent(elders.professional, { gemeenten: ['1734', '1911'] }), onderzoek, elders.began)).toBe(false);
    const jeugd = await placed({ functie: 'consulent-jeugd' });
    expect(await sees(aConsulent(jeugd.professional), onderzoek, jeugd.began)).toBe(false);
    expect(await sees(aConsulent(jeugd.professional, { function: 'consulent-jeugd' }), onderzoek)).toBe(true);
  });
});

describe('A team with a casus of the question', () => {
  const casusOf = ({ melding }: OpenOnderzoek, kernteam: string) => {
    const casus = newId();
    const hop = { casus, melding, traject: newId(), hop: 1, kernteam };
    const where = { topic: 'kernteams.casus', aggregate: casus } as const;
    const done = { moment: 'GESPREK', occurredOn: at } as const;
    return {
      accepted: () => test.tell({ ...where, type: 'nl.casussen.casus-accepted.v1', data: { ...hop, occurredOn: at } }),
      ended: {
        closed: () =>
          test.tell({
            ...where,
            sequence: 2,
            type: 'nl.casussen.casus-closed.v1',
            data: { ...hop, oplossing: 'eigen-kracht', occurredOn: at },
          }),
        returned: () => test.tell({ ...where, sequence: 2, type: 'nl.casussen.casus-returned.v1', data: { ...hop, ...done } }),
        'handed over': () =>
          test.tell({
            ...where,
            sequence: 2,
            type: 'nl.casussen.casus-handed-over.v1',
            data: { ...hop, ...done, receiver: { soort: 'LOKET' } },
          }),
      },
    };
  };

  it.each(['closed', 'returned', 'handed over'] as const)('sees what the loket does with it until its casus is %s', async (how) => {
    const onderzoek = await given();
    const [driel, heteren] = [await placed({ kernteam: 'driel' }), await placed({ kernteam: 'heteren' })];
    const lid = aKernteamlid(driel.professional);
    expect(await sees(lid, onderzoek, driel.began)).toBe(false);
    const casus = casusOf(onderzoek, 'driel');
    expect(await sees(lid, onderzoek, await casus.accepted())).toBe(true);
    expect(await sees(aKernteamlid(heteren.professional), onderzoek, heteren.began)).toBe(false);
    expect(await sees(lid, onderzoek, await casus.ended[how]())).toBe(false);
  });
});

describe('Who may act for a resident', () => {
  it('is known from intake until one of the two dies, in whatever order that is told', async () => {
    const [child, parent, curator] = [newId(), newId(), newId()];
    const onderzoek = await given({ inwoner: child });
    const about = (inwoner: Uuid) => ({ topic: 'intake.inwoner', aggregate: inwoner }) as const;
    const died = (inwoner: Uuid, occurredOn: string): Promise<Position> =>
      test.tell({ ...about(inwoner), type: 'nl.inwoners.inwoner-deceased.v1', data: { inwoner, occurredOn } });
    const before = await died(curator, '2026-03-01');
    const known = await test.tell({
      ...about(child),
      type: 'nl.inwoners.inwoner-registered.v1',
      data: {
        inwoner: child,
        vertegenwoordigers: [
          { inwoner: parent, soort: 'OUDER_MET_GEZAG', since: '2026-01-01' },
          { inwoner: curator, soort: 'CURATOR', since: '2026-01-01' },
        ],
      },
    });
    expect(await sees(aResident(parent), onderzoek, before, known)).toBe(true);
    expect(await sees(aResident(curator), onderzoek)).toBe(false);
    expect(await sees(aResident(parent), onderzoek, await died(parent, '2026-03-05'))).toBe(false);
    expect(await sees(aResident(child), onderzoek)).toBe(true);
  });

  it('is so until the last day that intake tells: the day before the child of a parent comes of age', async () => {
    const [child, today, yesterday] = [newId(), newId(), newId()];
    const onderzoek = await given({ inwoner: child });
    const ouder = { soort: 'OUDER_MET_GEZAG', since: '2026-01-01' } as const;
    const vertegenwoordigers = [
      { ...ouder, inwoner: today, until: '2026-03-10' },
      { ...ouder, inwoner: yesterday, until: '2026-03-09' },
    ];
    const about = { topic: 'intake.inwoner', aggregate: child, type: 'nl.inwoners.inwoner-registered.v1' } as const;
    const known = await test.tell({ ...about, data: { inwoner: child, vertegenwoordigers } });
    expect(await sees(aResident(today), onderzoek, known)).toBe(true);
    expect(await sees(aResident(yesterday), onderzoek)).toBe(false);
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
