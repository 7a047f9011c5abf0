import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { people } from '../testing/people.ts';
import { aQuestion, command, dataOf, done, placePeople, refusalOf, type State, sentTo, today } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const occurredOn = today();
const lid = () => world.as('kernteamlid-driel');

/** A resident whose question the team of Driel took up. */
async function takenUp() {
  const { melding, inwoner } = await aQuestion(world);
  const offered = await sentTo(world, melding, 'driel');
  const casus = await done(lid(), 'acceptCasus', { expectedVersion: offered.version, casus: offered.id, occurredOn });
  return { casus, melding, inwoner, resident: world.as({ sub: inwoner, role: 'inwoner', gemeenten: ['1734'], inwoner }) };
}
type Taken = Awaited<ReturnType<typeof takenUp>>;

const consents = ({ resident, inwoner, melding }: Taken): Promise<State> =>
  done(resident, 'giveToestemming', { inwoner, melding: melding.id, doel: 'VRIJWILLIGER_BIJ_HUISBEZOEK', occurredOn });
const invites = ({ casus }: Taken) => {
  const visit = { plannedOn: occurredOn, vrijwilliger: people['vrijwilliger-driel'].sub };
  return command(lid(), 'planHuisbezoek', { expectedVersion: casus.version, casus: casus.id, occurredOn, ...visit });
};
const withdraws = async ({ resident }: Taken, { id, version }: State) => {
  const input = { toestemming: id, expectedVersion: version, occurredOn };
  const answer = await command(resident, 'withdrawToestemming', input, 'status nietBevestigdDoor');
  return dataOf<{ result: unknown }>(answer).result;
};
const seenByVolunteer = async ({ casus }: Taken) => {
  const seen = await world.as('vrijwilliger-driel').ask('query ($id: ID!) { casus(id: $id) { status } }', { id: casus.id });
  return dataOf<{ casus: unknown }>(seen).casus;
};

describe('the consent of a resident to a volunteer at a visit (O33)', () => {
  it('is asked of its owner before she is invited, and closes the casus to her when it is withdrawn', async () => {
    const taken = await takenUp();
    expect(refusalOf(await invites(taken))).toBe('REFUSED CONSENT_REQUIRED');
    const consent = await consents(taken);
    expect(refusalOf(await invites(taken))).toBe('accepted');
    expect(await seenByVolunteer(taken)).toEqual({ status: 'OPGEPAKT' });
    expect(await withdraws(taken, consent)).toEqual({ status: 'INGETROKKEN', nietBevestigdDoor: [] });
    expect(await seenByVolunteer(taken)).toBeNull();
  });

  it('invites nobody while its owner is away', async () => {
    const taken = await takenUp();
    await consents(taken);
    await world.stop('intake');
    try {
      expect(refusalOf(await invites(taken))).toBe('REFUSED CONSENT_NOT_KNOWN');
    } finally {
      await world.start('intake');
    }
    expect(refusalOf(await invites(taken))).toBe('accepted');
  });

  it.each([
    ['is stopped', (owner: string) => world.stop(owner)],
    ['accepts and never answers', (owner: string) => world.silence(owner)],
  ])('names who may not know of its withdrawal when that %s', async (_, takeAway) => {
    const taken = await takenUp();
    const consent = await consents(taken);
    await takeAway('kernteams');
    try {
      expect(await withdraws(taken, consent)).toEqual({ status: 'INGETROKKEN', nietBevestigdDoor: ['kernteams'] });
    } finally {
      await world.start('kernteams');
    }
  });
});
