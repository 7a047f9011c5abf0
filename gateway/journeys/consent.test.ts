import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { consents, invites, residentOf, sentByLaw, type TakenUp, takenUp, withdraws } from '../testing/consent-steps.ts';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { command, dataOf, done, placePeople, refusalOf, today } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const lid = () => world.as('kernteamlid-driel');
const consented = (one: TakenUp) => consents(one, 'VRIJWILLIGER_BIJ_HUISBEZOEK');
const seenByVolunteer = async ({ casus }: TakenUp) => {
  const seen = await world.as('vrijwilliger-driel').ask('query ($id: ID!) { casus(id: $id) { status } }', { id: casus.id });
  return dataOf<{ casus: unknown }>(seen).casus;
};

describe('the consent of a resident to a volunteer at a visit (O33)', () => {
  it('is asked of its owner before she is invited, and closes the casus to her when it is withdrawn', async () => {
    const taken = await takenUp(world);
    expect(refusalOf(await invites(lid(), taken))).toBe('REFUSED CONSENT_REQUIRED');
    const consent = await consented(taken);
    expect(refusalOf(await invites(lid(), taken))).toBe('accepted');
    expect(await seenByVolunteer(taken)).toEqual({ status: 'OPGEPAKT' });
    expect(await withdraws(taken.resident, consent)).toEqual({ status: 'INGETROKKEN', nietBevestigdDoor: [] });
    expect(await seenByVolunteer(taken)).toBeNull();
  });

  it('invites nobody while its owner is away', async () => {
    const taken = await takenUp(world);
    await consented(taken);
    await world.stop('intake');
    try {
      expect(refusalOf(await invites(lid(), taken))).toBe('REFUSED CONSENT_NOT_KNOWN');
    } finally {
      await world.start('intake');
    }
    expect(refusalOf(await invites(lid(), taken))).toBe('accepted');
  });

  it.each([
    ['kernteams', 'is stopped', (owner: string) => world.stop(owner)],
    ['kernteams', 'accepts and never answers', (owner: string) => world.silence(owner)],
    ['volunteers', 'is stopped', (owner: string) => world.stop(owner)],
    ['provider-referrals', 'is stopped', (owner: string) => world.stop(owner)],
  ])('names %s, who may not know of its withdrawal, when that %s', async (owner, _, takeAway) => {
    const taken = await takenUp(world);
    const consent = await consented(taken);
    await takeAway(owner);
    try {
      expect(await withdraws(taken.resident, consent)).toEqual({ status: 'INGETROKKEN', nietBevestigdDoor: [owner] });
    } finally {
      await world.start(owner);
    }
  });
});

describe('the dossier of a young person of 13 whom a huisarts referred', () => {
  it('opens to the loket when she and who has authority over her both consented, and closes when one of them withdraws', async () => {
    const occurredOn = today();
    const registered = await done(world.as('poort-kernteam'), 'registerInwoner', { gemeente: '1734', naam: 'Ouder Proef', kern: 'driel' });
    const parent = residentOf(world, registered.id);
    const one = await takenUp(
      world,
      { soort: 'INFORMATIEVRAAG' },
      {
        geboortedatum: `${Number(occurredOn.slice(0, 4)) - 13}-01-01`,
        vertegenwoordigers: [{ inwoner: registered.id, soort: 'OUDER_MET_GEZAG', since: '2015-01-01' }],
      },
    );
    const referral = await sentByLaw(world, one);
    const read = async () =>
      (await world.as('consulent-jeugd').ask('query ($id: ID!) { referral(id: $id) { status hulpvraag } }', { id: referral.id })).data;
    const closed = { referral: { status: 'VERZONDEN', hulpvraag: null } };
    const first = await consents(one, 'DELEN_JEUGDHULPDOSSIER', { betreft: referral.id });
    expect(await read()).toEqual(closed);
    const joining = { toestemming: first.id, expectedVersion: first.version, occurredOn };
    expect(refusalOf(await command(one.resident, 'joinToestemming', joining))).toBe('REFUSED SAME_SIDE_TWICE');
    const both = await done(parent, 'joinToestemming', joining);
    expect(await read()).toEqual({ referral: { status: 'VERZONDEN', hulpvraag: 'Slaapt slecht.' } });
    expect(await withdraws(one.resident, both)).toEqual({ status: 'INGETROKKEN', nietBevestigdDoor: [] });
    expect(await read()).toEqual(closed);
  });
});
