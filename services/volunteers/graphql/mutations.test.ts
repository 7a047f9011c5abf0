import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { errorsOf, type FakeGateway, startFakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { aCoordinator, aKernteamlid, aVolunteerActor } from '../testing/actors.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
let gateway: FakeGateway;
const anna = aKernteamlid();
const steunpunt = aCoordinator();
const question = { inwoner: newId(), melding: newId(), casus: newId(), kernteam: 'elst-noord' };
beforeAll(async () => {
  gateway = await startFakeGateway(join(import.meta.dirname, '..'));
  test = await startTestService({ reading: gateway.settings });
  await test.givenPlace(anna.subject as never, { kernteam: 'elst-noord', functie: 'kernteamlid' });
  await test.givenCasus(question);
});
afterAll(() => Promise.all([test.stop(), gateway.close()]));

const upper = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const ask = (name: string, input: object, as: Actor) =>
  test.ask(`mutation ($input: ${upper(name)}Input!) { result: ${name}(input: $input) { id version status } }`, {
    as,
    variables: { input: { commandId: newId(), occurredOn: '2026-03-10', ...input } },
  });

interface Result {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
async function done(name: string, input: object, as: Actor): Promise<Result> {
  const { data, errors } = await ask(name, input, as);
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data?.result as unknown as Result;
}

const offered = { kern: 'elst', urenPerWeek: 4, dagen: ['MAANDAG'], taken: ['gezelschap'] };
const wanted = { taak: 'gezelschap', kern: 'elst', dagen: ['MAANDAG'], urenPerWeek: 2, from: '2026-03-10', aantal: 1 };
const asked = {
  gemeente: '1734',
  inwoner: question.inwoner,
  melding: question.melding,
  ...wanted,
  uitsluitingen: [],
  nietUitEigenKern: false,
};

async function anActive(naam: string): Promise<Result> {
  const person = { gemeente: '1734', organisatie: 'vrijwilligerssteunpunt', naam, vogOn: '2026-01-01', ...offered };
  const { id, version } = await done('registerVolunteer', person, steunpunt);
  return done('activateVolunteer', { volunteer: id, expectedVersion: version }, steunpunt);
}

describe('The commands of this service', () => {
  it('lead a resident to a volunteer, to a substitute, and to an end (J2)', async () => {
    const [vera, karel] = [await anActive('Vera'), await anActive('Karel')];
    const request = await done('requestVolunteer', asked, anna);
    const begin = async ({ id }: Result, rol: string): Promise<Result> => {
      const proposed = await done('proposeMatch', { volunteerRequest: request.id, volunteer: id, rol }, steunpunt);
      const on = ({ version }: Result) => ({ match: proposed.id, expectedVersion: version });
      const accepted = await done('acceptProposal', on(proposed), aVolunteerActor(id as never));
      return done('startMatch', on(await done('agreeMatch', on(accepted), anna)), steunpunt);
    };
    const [first, second] = [await begin(vera, 'HOOFD'), await begin(karel, 'VERVANGER')];
    expect(gateway.asked.map(({ variables }) => variables)).toMatchObject([
      { inwoner: question.inwoner, melding: question.melding },
      { inwoner: question.inwoner, melding: question.melding, match: first.id },
      { match: second.id },
    ]);
    const evaluated = await done('evaluateMatch', { match: first.id, expectedVersion: first.version, oordeel: 'GOED' }, anna);
    const relay = { match: first.id, expectedVersion: evaluated.version, successor: second.id };
    const turn = await done('relayMatch', relay, steunpunt);
    expect(turn).toMatchObject({ id: second.id, status: 'ACTIEF' });
    expect(await done('endMatch', { match: turn.id, expectedVersion: turn.version, reden: 'DOEL_BEREIKT' }, anna)).toMatchObject({
      status: 'BEEINDIGD',
    });
    const query = 'query ($id: ID!) { volunteerRequest(id: $id) { status version matches { status rol reden } } }';
    const data = await test.data<{ volunteerRequest: Result }>(query, { as: anna, variables: { id: request.id } });
    expect(data.volunteerRequest).toMatchObject({
      status: 'OPEN',
      matches: expect.arrayContaining([
        { status: 'BEEINDIGD', rol: 'HOOFD', reden: 'OVERGENOMEN' },
        { status: 'BEEINDIGD', rol: 'HOOFD', reden: 'DOEL_BEREIKT' },
      ]),
    });
    const onRequest = (version: number) => ({ volunteerRequest: request.id, expectedVersion: version });
    const { version } = await done('reviewVolunteerRequest', onRequest(data.volunteerRequest.version), anna);
    const excluded = await done('changeExclusions', { ...onRequest(version), uitsluitingen: [vera.id], nietUitEigenKern: false }, anna);
    expect(await done('concludeNobodyFound', onRequest(excluded.version), steunpunt)).toMatchObject({ status: 'NIEMAND_GEVONDEN' });
  });

  it('answer alike when they come twice', async () => {
    const input = { commandId: newId(), ...asked };
    expect(await done('requestVolunteer', input, anna)).toEqual(await done('requestVolunteer', input, anna));
  });

  it('are refused while nobody can say whether the resident consents', async () => {
    const answers = gateway.graph;
    gateway.graph = () => ({ status: 200, body: errorsOf('SUBGRAPH_UNAVAILABLE') });
    const { errors } = await ask('requestVolunteer', asked, anna);
    gateway.graph = answers;
    expect(errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'CONSENT_NOT_KNOWN' } }]);
  });

  it('log no name, telephone, or word of a person', async () => {
    await anActive('Gerardus Geheim');
    expect(test.lines.join('\n')).not.toMatch(/Geheim|0481|kaarten/);
  });
});
