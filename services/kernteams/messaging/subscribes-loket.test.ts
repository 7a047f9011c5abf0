import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Casus } from '../domain/casus.ts';
import type { Voorwerk } from '../domain/voorwerk.ts';
import { aKernteamlid, migratie, poort } from '../testing/actors.ts';
import { aDossier, anOpgepakt, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { aConcept, aPlan, aVersie, geboden } from '../testing/voorwerk-fixtures.ts';

let test: TestService;
const lid = aKernteamlid();
beforeAll(async () => {
  test = await startTestService();
  await test.givenPlace(lid.subject as Uuid, {});
});
afterAll(() => test.stop());

const given = async (own: (casus: Casus) => Voorwerk = geboden): Promise<{ casus: Casus; voorwerk: Voorwerk }> => {
  const casus = anOpgepakt({ dossier: aDossier({ plan: aPlan() }) });
  const voorwerk = own(casus);
  await test.given(casus);
  await test.givenVoorwerk(voorwerk);
  return { casus, voorwerk };
};

const ofTwo = (casus: Casus): Voorwerk => geboden(casus, { versies: [aVersie(), aVersie({ nummer: 2, hash: 'b'.repeat(64) })] });

interface Answer {
  readonly how: 'taken-over' | 'returned';
  readonly nummer: number;
  readonly onderzoek?: Uuid;
  readonly sequence?: number;
}

const tell = ({ casus, id }: Voorwerk, { how, nummer, onderzoek = newId(), sequence = 1 }: Answer): Promise<Position> =>
  test.tell({
    type: how === 'returned' ? 'nl.onderzoeken.voorwerk-returned.v1' : 'nl.onderzoeken.voorwerk-taken-over.v1',
    topic: 'loket-toekenning.onderzoek',
    aggregate: onderzoek,
    sequence,
    data: { onderzoek, melding: casus, voorwerk: id, voorwerkVersion: nummer, occurredOn: '2026-03-10' },
  });

const SHOWN = `query ($id: ID!) { voorwerk(id: $id) { status since voorwerkVersion versies { nummer takenOverOn returnedOn } } }`;
const shown = async ({ id }: Voorwerk, after: readonly Position[]): Promise<unknown> =>
  (await test.data<{ voorwerk: unknown }>(SHOWN, { as: lid, variables: { id }, after })).voorwerk;

const version = (nummer: number, own: object = {}): object => ({ nummer, takenOverOn: null, returnedOn: null, ...own });

describe('The loket’s answer to voorwerk', () => {
  it('is shown to the team, and tells nothing further', async () => {
    const { voorwerk } = await given();
    const position = await tell(voorwerk, { how: 'taken-over', nummer: 1 });
    expect(await shown(voorwerk, [position])).toEqual({
      ...{ status: 'OVERGENOMEN', since: '2026-03-10', voorwerkVersion: 1 },
      versies: [version(1, { takenOverOn: '2026-03-10' })],
    });
    expect(await test.dataSource.query('SELECT FROM outbox WHERE aggregate_id = $1', [voorwerk.id])).toEqual([]);
  });

  it('to an older version is kept with it: the newest is still offered when that came back, and no more when it was taken over', async () => {
    const { voorwerk } = await given(ofTwo);
    const back = await tell(voorwerk, { how: 'returned', nummer: 1 });
    expect(await shown(voorwerk, [back])).toMatchObject({
      ...{ status: 'AANGEBODEN', voorwerkVersion: 2 },
      versies: [version(1, { returnedOn: '2026-03-10' }), version(2)],
    });
    const over = await tell(voorwerk, { how: 'taken-over', nummer: 1 });
    expect(await shown(voorwerk, [over])).toMatchObject({
      ...{ status: 'OVERGENOMEN', voorwerkVersion: 2 },
      versies: [version(1, { takenOverOn: '2026-03-10', returnedOn: '2026-03-10' }), version(2)],
    });
  });

  it('may come back and be taken over after all', async () => {
    const { voorwerk } = await given();
    const onderzoek = newId();
    const back = await tell(voorwerk, { how: 'returned', nummer: 1, onderzoek });
    expect(await shown(voorwerk, [back])).toMatchObject({ status: 'TERUGGEGEVEN' });
    const over = await tell(voorwerk, { how: 'taken-over', nummer: 1, onderzoek, sequence: 2 });
    expect(await shown(voorwerk, [over])).toMatchObject({
      status: 'OVERGENOMEN',
      versies: [version(1, { takenOverOn: '2026-03-10', returnedOn: '2026-03-10' })],
    });
  });

  it('waits for voorwerk that is not known yet', async () => {
    const unknown = geboden(anOpgepakt());
    const position = await tell(unknown, { how: 'taken-over', nummer: 1 });
    const { extensions } = await test.ask(SHOWN, { as: lid, variables: { id: unknown.id }, after: [position] });
    expect(extensions?.behind).toHaveLength(1);
    expect(await test.dataSource.query('SELECT aggregate_id FROM inbox_waiting')).toEqual([{ aggregate_id: position.aggregate }]);
  });

  it('meets a new version that the team offers at that moment: either is first, and both know which', async () => {
    const offers = Array.from({ length: 5 }, async () => {
      const { casus, voorwerk } = await given();
      const query = 'mutation ($input: OfferVoorwerkInput!) { offerVoorwerk(input: $input) { voorwerk { status } } }';
      const input = { commandId: newId(), expectedVersion: casus.version, casus: casus.id, occurredOn: '2026-03-10' };
      const [offered, position] = await Promise.all([
        test.ask(query, { as: lid, variables: { input } }),
        tell(voorwerk, { how: 'taken-over', nummer: 1 }),
      ]);
      const after = await shown(voorwerk, [position]);
      const later = offered.errors === undefined ? [version(2)] : [];
      if (offered.errors !== undefined)
        expect(offered.errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'VOORWERK_TAKEN_OVER' } }]);
      expect(after).toMatchObject({ status: 'OVERGENOMEN', versies: [version(1, { takenOverOn: '2026-03-10' }), ...later] });
    });
    await Promise.all(offers);
  });

  it('cannot be to a concept: that event is set aside and the rest goes on', async () => {
    const [{ voorwerk: concept }, { voorwerk }] = [await given(aConcept), await given()];
    await tell(concept, { how: 'taken-over', nummer: 1 });
    expect(await shown(voorwerk, [await tell(voorwerk, { how: 'returned', nummer: 1 })])).toMatchObject({ status: 'TERUGGEGEVEN' });
    expect(await shown(concept, [])).toMatchObject({ status: 'CONCEPT' });
  });
});

describe('A conversation that the loket planned', () => {
  const elders = async (casus: Casus, as = poort, after: readonly Position[] = []): Promise<unknown> => {
    const query = 'query ($id: ID!) { casus(id: $id) { bezoekenElders { plannedOn metKernteam { naam } } } }';
    return (await test.data<{ casus: unknown }>(query, { as, variables: { id: casus.id }, after })).casus;
  };

  it('is shown with every casus of the question, oldest first, before the team books another (O17)', async () => {
    const casus = anOpgepakt();
    const other = anOpgepakt({ melding: casus.melding, kernteam: 'heteren' });
    await test.given(casus, other, anOpgepakt());
    const onderzoek = newId();
    const planned = (plannedOn: string, sequence: number, own: object = {}): Promise<Position> =>
      test.tell({
        type: 'nl.onderzoeken.gesprek-planned.v1',
        topic: 'loket-toekenning.onderzoek',
        aggregate: onderzoek,
        sequence,
        data: { onderzoek, melding: casus.melding, gesprek: newId(), plannedOn, occurredOn: '2026-03-10', ...own },
      });
    await planned('2026-03-20', 1);
    const last = await planned('2026-03-12', 2, { kernteam: 'elst-noord' });
    const bezoekenElders = [
      { plannedOn: '2026-03-12', metKernteam: { naam: 'Elst Noord' } },
      { plannedOn: '2026-03-20', metKernteam: null },
    ];
    for (const as of [poort, lid]) expect(await elders(casus, as, [last])).toEqual({ bezoekenElders });
    expect(await elders(other, migratie)).toEqual({ bezoekenElders });
    const quiet = anOpgepakt({ offeredOn: day('2026-03-03') });
    await test.given(quiet);
    expect(await elders(quiet)).toEqual({ bezoekenElders: [] });
  });
});
