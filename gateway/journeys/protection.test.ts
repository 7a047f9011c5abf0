import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aVolunteer, aWilling, consents, invites, residentOf, sentByLaw, type TakenUp, takenUp } from '../testing/consent-steps.ts';
import { type Client, type Constellation, startConstellation } from '../testing/constellation.ts';
import { sentToLoket } from '../testing/loket-steps.ts';
import { contracted } from '../testing/provider-steps.ts';
import { command, dataOf, done, placePeople, refusalOf, type State, standing, today } from '../testing/steps.ts';

let world: Constellation;
let contract: string;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
  ({ contract } = await contracted(world, 'aanbieder-noord'));
});
afterAll(() => world.close());

/** A resident whom all owners know, with who acts for her and what each partner has of her. */
interface Known extends TakenUp {
  readonly parent: string;
  readonly request: string;
  readonly referral: State;
}

async function known(): Promise<Known> {
  const { id: parent } = await done(world.as('poort-kernteam'), 'registerInwoner', {
    gemeente: '1734',
    naam: 'Ouder Proef',
    kern: 'driel',
  });
  const acts = [{ inwoner: parent, soort: 'GEMACHTIGDE', since: '2015-01-01' }];
  const one = await takenUp(world, {}, { vertegenwoordigers: acts });
  const { version } = await standing(world, one.melding.id);
  await sentToLoket(world, { id: one.melding.id, version });
  await consents(one, 'VRIJWILLIGER_BIJ_HUISBEZOEK');
  expect(refusalOf(await invites(world.as('kernteamlid-driel'), one))).toBe('accepted');
  const match = await aWilling(world, one, await aVolunteer(world, 'Vera Proef'));
  const asked = await world.as('vrijwilligerscoordinator').ask('query ($id: ID!) { volunteerMatch(id: $id) { request { id } } }', match);
  const { id: request } = dataOf<{ volunteerMatch: { request: State } }>(asked).volunteerMatch.request;
  return { ...one, parent, request, referral: await sentByLaw(world, one, contract) };
}

const DOSSIER = `query ($inwoner: ID!) { inwoner(id: $inwoner) { naam meldingen(first: 1) { edges { node { status } } }
  casussen(first: 1) { edges { node { status } } } onderzoeken(first: 1) { edges { node { status } } }
  volunteerRequests(first: 1) { edges { node { status } } } referrals(first: 1) { edges { node { status } } } } }`;
const row = { edges: [{ node: { status: expect.any(String) } }] };
const none = { edges: [] };
const dossier = { naam: 'Ans Proef', meldingen: row, casussen: row, onderzoeken: row, volunteerRequests: row, referrals: row };
const empty = { naam: null, meldingen: none, casussen: none, onderzoeken: none, volunteerRequests: none, referrals: none };

const dossierOf = async (reader: Client, { inwoner }: Known): Promise<unknown> =>
  dataOf<{ inwoner: unknown }>(await reader.ask(DOSSIER, { inwoner })).inwoner;

/** Whether each who is outside finds what it has of her. */
async function partners(as: Constellation['as'], { casus, request, referral }: Known): Promise<Readonly<Record<string, boolean>>> {
  const finds = async (reader: Client, field: string, id: string): Promise<boolean> => {
    const { data } = await reader.ask(`query ($id: ID!) { ${field}(id: $id) { status } }`, { id });
    return (data as Readonly<Record<string, unknown>> | null)?.[field] != null;
  };
  return {
    volunteer: await finds(as('vrijwilliger-driel'), 'casus', casus.id),
    coordinator: await finds(as('vrijwilligerscoordinator'), 'volunteerRequest', request),
    provider: await finds(as('aanbieder-noord'), 'referral', referral.id),
  };
}
const open = { volunteer: true, coordinator: true, provider: true };
const closed = { volunteer: false, coordinator: false, provider: false };

const protects = (poort: Client, { inwoner }: { readonly inwoner: string }) =>
  command(poort, 'protectInwoner', { inwoner, reden: 'huiselijk-geweld', occurredOn: today() }, 'id version nietBevestigdDoor');
const protectedAs = async (answer: ReturnType<typeof protects>) =>
  dataOf<{ result: State & { readonly nietBevestigdDoor: readonly string[] } }>(await answer).result;

const receivers = ['kernteams', 'loket-toekenning', 'provider-referrals', 'volunteers'];

describe('the safety brake of a resident', () => {
  it('closes her everywhere to who is outside when it is answered, to nobody who helps her, and opens her again', async () => {
    const one = await known();
    const representative = residentOf(world, one.parent);
    expect(await dossierOf(representative, one)).toEqual(dossier);
    expect(await partners(world.as, one)).toEqual(open);
    const brake = await protectedAs(protects(world.as('poort-kernteam'), one));
    expect(brake.nietBevestigdDoor).toEqual([]);
    expect(await dossierOf(representative, one)).toEqual(empty);
    expect(await partners(world.as, one)).toEqual(closed);
    expect(await dossierOf(one.resident, one)).toEqual(dossier);
    const helped = await world.as('kernteamlid-driel').ask('query ($id: ID!) { casus(id: $id) { status } }', { id: one.casus.id });
    expect(dataOf(helped)).toEqual({ casus: { status: 'OPGEPAKT' } });
    const lifting = { bescherming: brake.id, expectedVersion: brake.version, reden: 'gevaar-geweken', occurredOn: today() };
    await done(world.as('consulent-jeugd'), 'liftProtection', lifting);
    expect(await dossierOf(representative, one)).toEqual(dossier);
    expect(await partners(world.as, one)).toEqual(open);
  });

  it('withholds no event about her from any owner', async () => {
    const one = await known();
    await protectedAs(protects(world.as('poort-kernteam'), one));
    const late = await done(world.as('poort-kernteam'), 'registerMelding', {
      ...{ gemeente: '1734', soort: 'WMO_MELDING', kanaal: 'telefoon', poort: 'kernteam', soortMelder: 'INWONER' },
      betrokkenen: [{ inwoner: one.inwoner, rol: 'HULPVRAGER', primair: true }],
      ...{ omschrijving: 'Zij zoekt een woning.', occurredOn: today() },
    });
    const onderzoek = await sentToLoket(world, late);
    expect(onderzoek.id).toEqual(expect.any(String));
  });

  it('that is pulled while the bus is away closes her at its owner at once, and everywhere three seconds later', async () => {
    const one = await known();
    expect(await partners(world.as, one)).toEqual(open);
    const now = (inwoner: string): Client => world.asNow({ sub: inwoner, role: 'inwoner', gemeenten: ['1734'], inwoner });
    let brake: State;
    await world.stopBus();
    try {
      const answered = await protectedAs(protects(world.asNow('poort-kernteam'), one));
      brake = answered;
      expect(answered.nietBevestigdDoor).toEqual(receivers);
      expect(await dossierOf(now(one.parent), one)).toMatchObject({ naam: null, meldingen: none });
      world.passSeconds(3);
      expect(await dossierOf(now(one.parent), one)).toEqual(empty);
      expect(await partners(world.asNow, one)).toEqual(closed);
      expect(await dossierOf(now(one.inwoner), one)).toEqual(dossier);
    } finally {
      world.passSeconds(-3);
      await world.startBus();
    }
    await world.awaits('intake', brake.id);
    expect(await partners(world.as, one)).toEqual(closed);
  });

  it.each(receivers)('names %s when that is stopped and may not have closed her', async (owner) => {
    const inwoner = await done(world.as('poort-kernteam'), 'registerInwoner', { gemeente: '1734', naam: 'Ans Proef', kern: 'driel' });
    await world.stop(owner);
    try {
      expect((await protectedAs(protects(world.as('poort-kernteam'), { inwoner: inwoner.id }))).nietBevestigdDoor).toEqual([owner]);
    } finally {
      await world.start(owner);
    }
  });
});
