import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import { kernteamlidElst, kernteamlidHeteren, migratie, poort } from '../testing/actors.ts';
import { jeugd, lane, placed, poortLoket, received, takenUp, wijkteam, wmo, workOn } from '../testing/lane.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let child: Inwoner;
beforeAll(async () => {
  service = await intakeService();
  for (const each of [poortLoket, jeugd, wmo]) await placed(service, each);
  await placed(service, wijkteam, { kernteam: 'wijkteam', gemeente: '1911' });
  for (const [who, kernteam] of [[kernteamlidElst, 'elst-noord'] as const, [kernteamlidHeteren, 'heteren'] as const])
    await placed(service, who, { kernteam });
  child = await registered(service, { naam: 'Kind' });
});
afterAll(() => service.stop());

const seen = async (id: string, select: string, as: Actor = poortLoket): Promise<Record<string, unknown> | null> => {
  const { data, errors } = await service.ask(`query ($id: ID!) { veiligThuisMelding(id: $id) { ${select} } }`, { as, variables: { id } });
  expect(errors).toBeUndefined();
  return data?.veiligThuisMelding as Record<string, unknown> | null;
};
const told = (id: Uuid): Promise<{ topic: string; type: string; data: object }[]> =>
  service.dataSource.query(
    `SELECT topic, envelope::json ->> 'type' AS type, envelope::json -> 'data' AS data FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq`,
    [id],
  );

describe('What Veilig Thuis transferred', () => {
  it('is told on a topic of its own, by references alone, and stands where its work stands', async () => {
    const melding = await received(service, child.id);
    expect(await told(melding.id)).toEqual([
      {
        topic: 'intake.veilig-thuis-melding',
        type: 'nl.veilig-thuis-meldingen.veilig-thuis-melding-registered.v1',
        data: { veiligThuisMelding: melding.id, ontvanger: 'loket', inwoners: [child.id], occurredOn: '2015-06-10' },
      },
    ]);
    expect(await seen(melding.id, 'status ontvanger { naam }')).toEqual({ status: 'ONTVANGEN', ontvanger: { naam: 'Loket Samenleven' } });
    const work = workOn(service, melding.id);
    await work.opened();
    expect(await seen(melding.id, 'status overgedragenOp version')).toEqual({
      status: 'OVERGEDRAGEN',
      overgedragenOp: '2015-06-10',
      version: 2,
    });
    await work.accepted(jeugd.subject);
    expect(await seen(melding.id, 'status opgepaktOp oppakken { status by }', jeugd)).toEqual({
      status: 'OPGEPAKT',
      opgepaktOp: '2015-06-10',
      oppakken: { status: 'GEHAALD', by: 'loket' },
    });
    await work.closed();
    expect(await seen(melding.id, 'status closedOn reden', jeugd)).toEqual({ status: 'AFGESLOTEN', closedOn: '2015-06-10', reden: null });
  });

  it('has the terms of Veilig Thuis as they were received, beside the law, and none of them in the table of deadlines', async () => {
    const termijnen = [
      { soort: 'TRIAGE', startedOn: '2015-06-01', dueOn: '2015-06-08', doneOn: '2015-06-05' },
      { soort: 'INFORMEREN', startedOn: '2015-06-01', verlengd: true },
      { soort: 'ONDERZOEK', startedOn: '2015-06-01' },
    ];
    const { id } = await received(service, child.id, { termijnen });
    const select = 'termijnen { soort artikel startedOn dueOn wettelijkTot verlengd doneOn bevestigd } oppakken { dueOn artikel } aannames';
    expect(await seen(id, select)).toMatchObject({
      termijnen: [
        {
          soort: 'TRIAGE',
          artikel: 'Uitvoeringsbesluit Wmo 2015 art. 4.1.7',
          dueOn: '2015-06-08',
          wettelijkTot: '2015-06-06',
          doneOn: '2015-06-05',
        },
        { soort: 'INFORMEREN', artikel: 'Wmo 2015 art. 5.3.1', dueOn: null, wettelijkTot: '2015-07-13', verlengd: true, bevestigd: false },
        { soort: 'ONDERZOEK', artikel: 'Uitvoeringsbesluit Wmo 2015', wettelijkTot: '2015-08-10', doneOn: null },
      ],
      oppakken: { dueOn: '2015-06-12', artikel: 'gemeenteprofiel' },
      aannames: [expect.stringContaining('[aanname]'), expect.stringContaining('2 is verzonnen')],
    });
    expect(await service.dataSource.query('SELECT FROM deadline WHERE aggregate_id = $1', [id])).toEqual([]);
  });

  it.each([
    [
      'TERM_TWICE',
      {
        termijnen: [
          { soort: 'TRIAGE', startedOn: '2015-06-01' },
          { soort: 'TRIAGE', startedOn: '2015-06-02' },
        ],
      },
    ],
    ['TERM_REVERSED', { termijnen: [{ soort: 'TRIAGE', startedOn: '2015-06-01', dueOn: '2015-05-31' }] }],
    ['PERSON_REQUIRED', { betrokkenen: [] }],
    ['INWONER_UNKNOWN', { betrokkenen: [{ inwoner: newId(), rol: 'KIND' }] }],
    ['TEXT_EMPTY', { overdracht: ' ' }],
    ['OCCURRED_IN_FUTURE', { occurredOn: '2015-06-11' }],
  ])('is refused as %s, and leaves nothing behind', async (reason, own) => {
    const count = () => service.dataSource.query('SELECT count(*)::int AS count FROM veilig_thuis_melding');
    const before = await count();
    const input = { gemeente: '1734', betrokkenen: [{ inwoner: child.id, rol: 'KIND' }], overdracht: 'Zorgen', ...own };
    expect(await lane(service, 'registerVeiligThuisMelding', input)).toMatchObject({ errors: [{ extensions: { reason } }] });
    expect(await count()).toEqual(before);
  });

  it('is late in its own lane alone, until somebody takes it up', async () => {
    const melding = await received(service, child.id, { occurredOn: '2015-06-01' });
    const late = async (): Promise<readonly string[]> => {
      const { data } = await service.ask('{ veiligThuisMeldingen(gemeente: "1734", teLaat: true, first: 100) { edges { node { id } } } }', {
        as: poortLoket,
      });
      const page = data?.veiligThuisMeldingen as { edges: { node: { id: string } }[] } | undefined;
      return (page?.edges ?? []).map(({ node }) => node.id);
    };
    expect(await late()).toEqual([melding.id]);
    expect(await seen(melding.id, 'signaal { naam since owner { code } } oppakken { status }')).toEqual({
      signaal: { naam: 'Een overgedragen melding van Veilig Thuis oppakken', since: '2015-06-04', owner: { code: 'loket' } },
      oppakken: { status: 'GEMIST' },
    });
    await service.sweepDeadlines();
    const elsewhere = `{ intakeSignals(gemeente: "1734") { edges { node { soort } } } termijnenPoort(gemeente: "1734") { edges { node { termijn { code } } } }
      gemeente(code: "1734") { intakeSignaalcijfers { totaal } } }`;
    expect((await service.ask(elsewhere, { as: poort })).data).toEqual({
      intakeSignals: { edges: [] },
      termijnenPoort: { edges: [] },
      gemeente: { intakeSignaalcijfers: { totaal: 0 } },
    });
    await takenUp(service, melding, jeugd);
    expect(await late()).toEqual([]);
    expect(await seen(melding.id, 'signaal { since }', jeugd)).toEqual({ signaal: null });
  });

  it('is ended by who recorded it, told to its receiver, unless somebody took it up', async () => {
    const melding = await received(service, child.id);
    const close = (expectedVersion: number, as: Actor) =>
      lane(service, 'closeVeiligThuisMelding', { veiligThuisMelding: melding.id, expectedVersion, reden: 'Dubbel' }, as);
    expect((await close(1, poortLoket)).errors).toBeUndefined();
    expect((await told(melding.id)).map(({ type }) => type)).toEqual([
      'nl.veilig-thuis-meldingen.veilig-thuis-melding-registered.v1',
      'nl.veilig-thuis-meldingen.veilig-thuis-melding-closed.v1',
    ]);
    await takenUp(service, melding, jeugd);
    expect(await seen(melding.id, 'status reden', jeugd)).toEqual({ status: 'OPGEPAKT', reden: null });
    expect(await close(3, jeugd)).toMatchObject({ errors: [{ extensions: { reason: 'VEILIG_THUIS_MELDING_TAKEN_UP' } }] });
  });

  it('lists by as many statements whatever it lists', async () => {
    const query = `query ($first: Int!) { veiligThuisMeldingen(gemeente: "1734", first: $first) { edges { node { status overdracht oppakken { dueOn }
      betrokkenen { naam inwoner { veiligThuisMeldingen(first: 2) { edges { node { id } } } } } } } } }`;
    const statements = (first: number) =>
      service.statements(async () => {
        expect((await service.ask(query, { as: poortLoket, variables: { first } })).errors).toBeUndefined();
      });
    expect(await statements(5)).toBe(await statements(1));
  });
});

describe('Who reported to Veilig Thuis', () => {
  const melder = { naam: 'Melder Meeuw', hoedanigheid: 'buurvrouw', bereikbaar: '06-kanarie' };
  const traces = Object.values(melder);

  it('stands in a table of its own and in nothing else that is kept, told or logged', async () => {
    const { id } = await received(service, child.id, { melder });
    const kept = await service.dataSource.query('SELECT naam, hoedanigheid, bereikbaar FROM veilig_thuis_melder WHERE melding = $1', [id]);
    expect(kept).toEqual([melder]);
    const tables = await service.dataSource.query<{ tablename: string }[]>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'veilig_thuis_melder'`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { tablename } of tables) {
      const text = JSON.stringify(await service.dataSource.query(`SELECT t::text FROM "${tablename}" t`));
      for (const trace of traces) expect([tablename, text.includes(trace)]).toEqual([tablename, false]);
    }
    for (const trace of traces) expect(service.lines.join('\n')).not.toContain(trace);
  });

  it('is shown to nobody in Overbetuwe, also not to the named aandachtsfunctionaris', async () => {
    const melding = await received(service, child.id, { melder });
    await takenUp(service, melding, jeugd);
    expect(await seen(melding.id, 'overdracht melder { naam }', jeugd)).toEqual({ overdracht: 'Zorgen thuis', melder: null });
  });

  it('is shown in Hollands Kroon to the named aandachtsfunctionaris, as the gemeenteprofiel says', async () => {
    const about = await registered(service, { gemeente: '1911', naam: 'Kind Elders', kern: null });
    const melding = await received(service, about.id, { gemeente: '1911', melder }, wijkteam);
    expect(await seen(melding.id, 'melder { naam }', wijkteam)).toEqual({ melder: null });
    await takenUp(service, melding, wijkteam, '1911');
    expect(await seen(melding.id, 'melder { naam hoedanigheid bereikbaar }', wijkteam)).toEqual({ melder });
  });
});

describe('What a professional reports by the meldcode', () => {
  const report = (as: Actor, inwoner: Uuid) =>
    lane(
      service,
      'registerOutgoingMelding',
      { gemeente: '1734', betrokkenen: [{ inwoner, rol: 'KIND' }], toelichting: 'Blauwe plekken' },
      as,
    );
  const mine = async (as: Actor) =>
    (await service.ask('{ mijnUitgaandeMeldingen { edges { node { id toelichting betrokkenen { rol naam } } } } }', { as })).data;
  const nothing = { mijnUitgaandeMeldingen: { edges: [] } };

  it('is hers alone until she handed it over, tells nothing and is in no list of the lane', async () => {
    const helped = await registered(service, { naam: 'Geholpen' });
    await sent(service, await asked(service, helped.id));
    const { data } = await report(kernteamlidElst, helped.id);
    const { id, version } = { id: newId(), version: 0, ...(data?.result as object | undefined) };
    const node = { id, toelichting: 'Blauwe plekken', betrokkenen: [{ rol: 'KIND', naam: 'Geholpen' }] };
    expect(await mine(kernteamlidElst)).toEqual({ mijnUitgaandeMeldingen: { edges: [{ node }] } });
    for (const as of [kernteamlidHeteren, jeugd, poortLoket]) expect(await mine(as)).toEqual(nothing);
    expect(await mine(migratie)).toEqual({ mijnUitgaandeMeldingen: null });
    const lists = await service.ask(
      'query ($id: ID!) { veiligThuisMeldingen(gemeente: "1734", first: 100) { edges { node { id } } } inwoner(id: $id) { veiligThuisMeldingen { edges { node { id } } } } }',
      { as: poortLoket, variables: { id: helped.id } },
    );
    expect(JSON.stringify(lists)).not.toContain(id);
    expect(await told(id)).toEqual([]);
    const over = (as: Actor) => lane(service, 'handOverOutgoingMelding', { uitgaandeMelding: id, expectedVersion: version }, as);
    expect(await over(jeugd)).toMatchObject({ errors: [{ extensions: { reason: 'NOT_FOUND' } }] });
    expect((await over(kernteamlidElst)).errors).toBeUndefined();
    expect(await mine(kernteamlidElst)).toEqual(nothing);
    expect(await over(kernteamlidElst)).toMatchObject({ errors: [{ extensions: { reason: 'NOT_FOUND' } }] });
    expect(await told(id)).toEqual([]);
  });

  it('is about whom she may see', async () => {
    expect(await report(kernteamlidElst, child.id)).toMatchObject({ errors: [{ extensions: { reason: 'INWONER_UNKNOWN' } }] });
    expect((await report(poort, child.id)).errors).toBeUndefined();
  });
});
