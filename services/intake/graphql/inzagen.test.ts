import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Asking } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding } from '../domain/melding.ts';
import { asInwoner, consulentWmo, huisarts, migratie, poort, poortHollandsKroon } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let child: Inwoner;
let parent: Inwoner;
let melding: Melding;
beforeAll(async () => {
  service = await intakeService();
  parent = await registered(service, { naam: 'Ouder' });
  const acts = [{ inwoner: parent.id, soort: 'OUDER_MET_GEZAG', since: day('2010-05-01') } as const];
  child = await registered(service, { naam: 'Kind', bsn: '123456782', geboortedatum: day('2010-05-01'), vertegenwoordigers: acts });
  melding = await sent(service, await asked(service, child.id));
});
beforeEach(() => service.dataSource.query('DELETE FROM read_log'));
afterAll(() => service.stop());

/** Of whom a request left lines, and by which root field. */
async function lines(query: string, asking: Asking): Promise<readonly string[]> {
  const { errors } = await service.ask(query, asking);
  expect(errors).toBeUndefined();
  const rows = await service.dataSource.query<{ subject: Uuid; name: string }[]>('SELECT subject, name FROM read_log');
  const names = new Map([
    [child.id, 'child'],
    [parent.id, 'parent'],
  ]);
  return rows.map(({ subject, name }) => `${names.get(subject) ?? subject} ${name}`).sort();
}

describe('The log of reads of the poort', () => {
  it('has who was found by a search, and nobody where nobody was', async () => {
    const look = 'query ($bsn: String!) { zoekInwoner(gemeente: "1734", bsn: $bsn) { id } }';
    expect(await lines(look, { as: poort, variables: { bsn: '999990019' } })).toEqual([]);
    expect(await lines(look, { as: poortHollandsKroon, variables: { bsn: '123456782' } })).toEqual([]);
    expect(await lines(look, { as: poort, variables: { bsn: '123456782' } })).toEqual(['child Query.zoekInwoner']);
  });

  it('has a resident and who acts for her, when both are shown', async () => {
    const query = 'query ($id: ID!) { inwoner(id: $id) { naam vertegenwoordigers { soort inwoner { naam } } } }';
    expect(await lines(query, { as: poort, variables: { id: child.id } })).toEqual(['child Query.inwoner', 'parent Query.inwoner']);
  });

  it('has nobody when all that was asked is closed to who asks', async () => {
    const query = 'query ($id: ID!) { inwoner(id: $id) { naam meldingen { edges { node { id } } } } }';
    expect(await lines(query, { as: asInwoner(newId()), variables: { id: child.id } })).toEqual([]);
    expect(await lines(query, { as: asInwoner(parent.id), variables: { id: child.id } })).toEqual(['child Query.inwoner']);
  });

  it('has whom a term on the work list is about', async () => {
    const query = '{ termijnenPoort(gemeente: "1734") { edges { node { termijn { dueOn } } } } }';
    expect(await lines(query, { as: migratie })).toEqual(['child Query.termijnenPoort']);
  });

  it('has whom a way of a question is about, also where it is asked for by its key', async () => {
    const all = [{ __typename: 'Traject', id: melding.trajecten[0]?.id }];
    const query = 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Traject { status } } }';
    expect(await lines(query, { as: poort, variables: { all } })).toEqual(['child Query._entities']);
  });

  it('has whom a referrer is told of, who does not see her', async () => {
    const refer = 'mutation ($input: ReferToTeamInput!) { referToTeam(input: $input) { status } }';
    const about = { gemeente: '1734', soort: 'WMO_MELDING', kanaal: 'telefoon', omschrijving: 'Valt vaak', occurredOn: '2015-06-09' };
    const input = { commandId: newId(), ...about, persoon: { naam: 'K', bsn: '123456782' } };
    expect(await lines(refer, { as: huisarts, variables: { input } })).toEqual(['child Mutation.referToTeam']);
    await service.dataSource.query('DELETE FROM read_log');
    const mine = '{ mijnVerwijzingen { edges { node { status } } } }';
    expect(await lines(mine, { as: huisarts })).toEqual(['child Query.mijnVerwijzingen']);
  });

  it('has whom a command changed, though who sent it may not read the answer', async () => {
    const join = 'mutation ($input: JoinVraagverhelderingInput!) { joinVraagverheldering(input: $input) { id } }';
    const input = { commandId: newId(), expectedVersion: 2, melding: melding.id, expertise: 'WMO', occurredOn: '2015-06-09' };
    // Without a place at the loket nothing of it is open to her.
    expect(await lines(join, { as: consulentWmo, variables: { input } })).toEqual(['child Mutation.joinVraagverheldering']);
    const read = 'query ($id: ID!) { melding(id: $id) { id } }';
    expect((await service.ask(read, { as: consulentWmo, variables: { id: melding.id } })).data).toEqual({ melding: null });
  });

  it('is told to the parent of a child that is not of age', async () => {
    await lines('query ($id: ID!) { inwoner(id: $id) { naam } }', { as: poort, variables: { id: child.id } });
    const query = 'query ($id: ID!) { inwoner(id: $id) { intakeInzagen { edges { node { functie hoedanigheid } } } } }';
    const asking = (as: Asking['as']): Asking => ({ ...(as === undefined ? {} : { as }), variables: { id: child.id } });
    const edges = [{ node: { functie: 'vraagverhelderaar', hoedanigheid: null } }];
    expect(await service.data(query, asking(asInwoner(parent.id)))).toEqual({ inwoner: { intakeInzagen: { edges } } });
    expect(await service.data(query, asking(asInwoner(newId())))).toEqual({ inwoner: { intakeInzagen: { edges: [] } } });
    expect((await service.ask(query, asking(poort))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
