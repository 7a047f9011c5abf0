import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { TrajectOpenedV1 } from '@kerngraaf/schema/events/generated.ts';
import { aResident, poort } from '../testing/actors.ts';
import { anAangeboden, anOpgepakt, aTeruggegeven } from '../testing/fixtures.ts';
import { startTestService, type TestService, type Told } from '../testing/service.ts';
import { geboden } from '../testing/voorwerk-fixtures.ts';
import { topics } from './subscribes.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const kernteam = (code: string): TrajectOpenedV1['receiver'] => ({ soort: 'KERNTEAM', kernteam: code });

function opened(own: Partial<TrajectOpenedV1> & { sequence?: number } = {}) {
  const { sequence = 1, ...data } = own;
  const melding = (data.melding ?? newId()) as Uuid;
  const rest = { traject: newId(), hop: 1, receiver: kernteam('elst-noord'), betreftJeugdige: true, occurredOn: '2026-03-09', ...data };
  return {
    type: 'nl.meldingen.traject-opened.v1',
    topic: 'intake.melding',
    aggregate: melding,
    sequence,
    data: { ...rest, melding },
  } as const;
}

const seen = async (melding: string, after: readonly Position[]) => {
  const query = `query ($m: ID!) { _entities(representations: [{ __typename: "Melding", id: $m }]) {
    ... on Melding { casussen { hop status since betreftJeugdige offeredOn kernteam { code } inwoner { id } traject { id } } } } }`;
  const asking = { as: poort, variables: { m: melding }, after };
  const { _entities } = await test.data<{ _entities: [{ casussen: readonly unknown[] }] }>(query, asking);
  return _entities[0].casussen;
};

const folder = `${import.meta.dirname}/../../../schema/events`;

describe('The example messages of the others', () => {
  it('are all taken, and nothing is parked or waits', async () => {
    const casus = anOpgepakt();
    await test.given(casus);
    await test.givenVoorwerk({ ...geboden(casus), id: '5e1f0c2a-1111-4b3c-8d4e-00000000000b' as Uuid });
    const declared = ['intake', 'loket-toekenning', 'volunteers', 'provider-referrals'].flatMap((service) => {
      const read = JSON.parse(readFileSync(`${folder}/${service}.json`, 'utf8')) as { topics: { name: string; types: string[] }[] };
      return read.topics.filter(({ name }) => topics.includes(name));
    });
    const examples = declared.flatMap(({ name, types }) =>
      types.map((type) => ({ topic: name, event: JSON.parse(readFileSync(`${folder}/${type}.example.json`, 'utf8')) as Envelope })),
    );
    expect(declared.map(({ name }) => name).sort()).toEqual([...topics].sort());
    const bySubject = Map.groupBy(examples, ({ event }) => event.subject);
    const positions: Position[] = [];
    for (const [subject, told] of bySubject) {
      for (const [index, { topic, event }] of told.entries()) {
        const value = Buffer.from(JSON.stringify({ ...event, id: newEventId(), caseseq: index + 1 }));
        await test.bus.publish([{ topic, key: subject, value }]);
      }
      positions.push({ source: told[0]?.topic.split('.', 1)[0] ?? '', aggregate: subject, sequence: told.length });
    }
    await test.data('{ gemeenten { code } }', { after: positions });
    expect(await test.dataSource.query('SELECT reason FROM parked_event UNION ALL SELECT reason FROM inbox_waiting')).toEqual([]);
  });
});

describe('A traject opened to a kernteam', () => {
  it('is offered to the team, once however often it is told', async () => {
    const inwoner = newId();
    const event = opened({ inwoner });
    await test.tell(event);
    const again = await test.tell({ ...event, sequence: 2 });
    expect(await seen(event.aggregate, [again])).toEqual([
      {
        hop: 1,
        status: 'AANGEBODEN',
        since: '2026-03-09',
        betreftJeugdige: true,
        offeredOn: '2026-03-09',
        kernteam: { code: 'elst-noord' },
        inwoner: { id: inwoner },
        traject: { id: event.data.traject },
      },
    ]);
    const told = await test.dataSource.query('SELECT type FROM outbox WHERE envelope LIKE $1', [`%${event.aggregate}%`]);
    expect(told).toEqual([{ type: 'nl.casussen.casus-offered.v1' }]);
  });

  it('is offered again when it comes with its next hop', async () => {
    const first = opened();
    await test.tell(first);
    const { melding, traject } = first.data;
    const next = await test.tell(opened({ melding, traject, hop: 2, receiver: kernteam('heteren'), sequence: 2 }));
    const casussen = await seen(first.aggregate, [next]);
    expect(casussen).toMatchObject([
      { hop: 1, kernteam: { code: 'elst-noord' } },
      { hop: 2, kernteam: { code: 'heteren' } },
    ]);
  });

  it('is no casus when the loket receives it', async () => {
    const event = opened({ receiver: { soort: 'LOKET' } });
    expect(await seen(event.aggregate, [await test.tell(event)])).toEqual([]);
  });
});

describe('A question withdrawn at the poort', () => {
  const closed = (casus: { melding: Uuid; traject: Uuid; hop: number }, outcome: 'INGETROKKEN' | 'GEWEIGERD') =>
    ({
      type: 'nl.meldingen.traject-closed.v1',
      topic: 'intake.melding',
      aggregate: casus.melding,
      data: { melding: casus.melding, traject: casus.traject, hop: casus.hop, outcome, occurredOn: '2026-03-10' },
    }) as const;

  it('takes the casus from the team', async () => {
    const casus = anAangeboden();
    await test.given(casus);
    const position = await test.tell(closed(casus, 'INGETROKKEN'));
    expect(await seen(casus.melding, [position])).toMatchObject([{ status: 'TERUGGEGEVEN', since: '2026-03-10' }]);
  });

  it('leaves alone what the team let go of, and what ended in another way', async () => {
    const [gone, offered] = [aTeruggegeven(), anAangeboden()];
    await test.given(gone, offered);
    const positions = [await test.tell(closed(gone, 'INGETROKKEN')), await test.tell(closed(offered, 'GEWEIGERD'))];
    expect(await seen(gone.melding, positions)).toMatchObject([{ status: 'TERUGGEGEVEN', since: gone.since }]);
    expect(await seen(offered.melding, positions)).toMatchObject([{ status: 'AANGEBODEN' }]);
  });

  it('concerns nobody here when the loket had it', async () => {
    const elsewhere = { melding: newId(), traject: newId(), hop: 1 };
    expect(await seen(elsewhere.melding, [await test.tell(closed(elsewhere, 'INGETROKKEN'))])).toEqual([]);
  });
});

describe('Who may act for a resident', () => {
  const [child, parent] = [newId(), newId()];
  const ouder = { inwoner: parent, soort: 'OUDER_MET_GEZAG', since: '2026-01-01' } as const;
  const registered = {
    type: 'nl.inwoners.inwoner-registered.v1',
    topic: 'intake.inwoner',
    aggregate: child,
    data: { inwoner: child, vertegenwoordigers: [ouder] },
  } satisfies Told<'nl.inwoners.inwoner-registered.v1'>;
  const died = (inwoner: Uuid, occurredOn: string) =>
    ({ type: 'nl.inwoners.inwoner-deceased.v1', topic: 'intake.inwoner', aggregate: inwoner, data: { inwoner, occurredOn } }) as const;
  const found = async (as: Uuid, after: readonly Position[]) => {
    const query = 'query ($id: ID!) { inwoner(id: $id) { casussen { edges { node { id } } } } }';
    const asking = { as: aResident(as), variables: { id: child }, after };
    const { inwoner } = await test.data<{ inwoner: { casussen: { edges: readonly unknown[] } } }>(query, asking);
    return inwoner.casussen.edges.length;
  };

  it('is known from events, until one of the two dies, in whatever order it is told', async () => {
    await test.given(anAangeboden({ inwoner: child }));
    expect(await found(parent, [])).toBe(0);
    const known = await test.tell(registered);
    expect(await found(parent, [known])).toBe(1);
    expect(await found(child, [known])).toBe(1);
    expect(await found(newId(), [known])).toBe(0);
    const other = newId();
    const dead = await test.tell(died(other, '2026-03-01'));
    const curator = { inwoner: other, soort: 'CURATOR', since: '2026-01-01' } as const;
    const again = { ...registered, aggregate: newId(), data: { inwoner: child, vertegenwoordigers: [curator] } };
    expect(await found(other, [dead, await test.tell(again)])).toBe(0);
    expect(await found(parent, [await test.tell(died(parent, '2026-03-05'))])).toBe(0);
  });

  it.each([
    ['is still so on the last day of it', '2026-03-10', 1],
    ['is over on the day after, on which a child comes of age', '2026-03-09', 0],
  ])('%s', async (_, until, casussen) => {
    const [grown, mother] = [newId(), newId()];
    const casus = anAangeboden({ inwoner: grown });
    await test.given(casus);
    const data = { inwoner: grown, vertegenwoordigers: [{ ...ouder, inwoner: mother, until }] };
    const after = [await test.tell({ ...registered, aggregate: grown, data })];
    const query = `query ($id: ID!) { casus(id: $id) { id } casussen(gemeente: "1734") { edges { node { id } } }
      _entities(representations: [{ __typename: "Casus", id: $id }, { __typename: "Melding", id: "${casus.melding}" },
        { __typename: "Inwoner", id: "${grown}" }]) { ... on Casus { id } ... on Melding { all: casussen { id } }
        ... on Inwoner { casussen { edges { node { id } } } } } }`;
    const seenBy = await test.data(query, { as: aResident(mother), variables: { id: casus.id }, after });
    expect(JSON.stringify(seenBy).split(casus.id).length - 1).toBe(5 * casussen);
  });
});
