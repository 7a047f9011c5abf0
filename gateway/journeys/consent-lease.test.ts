import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aVolunteer, aWilling, consents, invites, sentByLaw, type TakenUp, takenUp, withdraws } from '../testing/consent-steps.ts';
import { type Client, type Constellation, startConstellation } from '../testing/constellation.ts';
import { steps } from '../testing/loket-steps.ts';
import { placePeople, refusalOf, type State } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const asNow = ({ inwoner }: TakenUp): Client => world.asNow({ sub: inwoner, role: 'inwoner', gemeenten: ['1734'], inwoner });

/** What others see of a resident only because she consents, by its owner: null where it is closed. */
async function seen(as: Constellation['as'], { casus, inwoner }: TakenUp, match: State, referral: State): Promise<Record<string, unknown>> {
  const shown = async (client: Client, document: string, id: string) => (await client.ask(document, { id })).data as Record<string, never>;
  const visited = await shown(as('vrijwilliger-driel'), 'query ($id: ID!) { casus(id: $id) { status } }', casus.id);
  const coordinator = as('vrijwilligerscoordinator');
  const contact = 'query ($id: ID!) { volunteerMatch(id: $id) { contactgegevens { telefoonInwoner } inwoner { __typename } } }';
  // She goes on seeing the match itself: to the side of the volunteer nobody is there while it is not known who is protected.
  const { volunteerMatch } = await shown(as({ sub: inwoner, role: 'inwoner', gemeenten: ['1734'], inwoner }), contact, match.id);
  const known = await shown(coordinator, 'query ($id: ID!) { inwoner(id: $id) { naam } }', inwoner);
  const told = await shown(as('consulent-jeugd'), 'query ($id: ID!) { referral(id: $id) { status hulpvraag } }', referral.id);
  return { kernteams: visited.casus, volunteers: volunteerMatch, intake: known.inwoner, 'provider-referrals': told.referral };
}

const open = {
  kernteams: { status: 'OPGEPAKT' },
  volunteers: { contactgegevens: { telefoonInwoner: '0481 12 34 56' }, inwoner: { __typename: 'Inwoner' } },
  intake: { naam: 'Ans Proef' },
  'provider-referrals': { status: 'VERZONDEN', hulpvraag: 'Slaapt slecht.' },
};
const closed = {
  kernteams: null,
  volunteers: { contactgegevens: null, inwoner: { __typename: 'Inwoner' } },
  intake: { naam: null },
  'provider-referrals': { status: 'VERZONDEN', hulpvraag: null },
};
const receivers = ['kernteams', 'provider-referrals', 'volunteers'];

describe('a consent that is withdrawn while the bus is away', () => {
  it('opens nothing at its owner from then on, and nothing anywhere three seconds later', async () => {
    const one = await takenUp(world, {}, { geboortedatum: '2009-01-01' });
    const lid = world.as('kernteamlid-driel');
    const another = await takenUp(world);
    const itsConsent = await consents(another, 'VRIJWILLIGER_BIJ_HUISBEZOEK');
    const visit = await consents(one, 'VRIJWILLIGER_BIJ_HUISBEZOEK');
    expect(refusalOf(await invites(lid, one))).toBe('accepted');
    const willing = await aWilling(world, one, await aVolunteer(world, 'Vera Proef'));
    const kennismaking = await consents(one, 'KENNISMAKING_VRIJWILLIGER', { betreft: willing.id });
    await steps(one.resident, 'match', willing, [['agreeMatch', {}]]);
    const referral = await sentByLaw(world, one);
    const dossier = await consents(one, 'DELEN_JEUGDHULPDOSSIER', { betreft: referral.id });
    expect(await seen(world.as, one, willing, referral)).toEqual(open);

    await world.stopBus();
    try {
      for (const consent of [visit, kennismaking, dossier])
        expect(await withdraws(asNow(one), consent)).toEqual({ status: 'INGETROKKEN', nietBevestigdDoor: receivers });
      expect((await seen(world.asNow, one, willing, referral)).intake).toEqual(closed.intake);
      await withdraws(asNow(another), itsConsent);
      expect(refusalOf(await invites(world.asNow('kernteamlid-driel'), another))).toBe('REFUSED CONSENT_REQUIRED');
      world.passSeconds(3);
      expect(await seen(world.asNow, one, willing, referral)).toEqual(closed);
    } finally {
      world.passSeconds(-3);
      await world.startBus();
    }
    for (const { id } of [visit, kennismaking, dossier]) await world.awaits('intake', id);
    expect(await seen(world.as, one, willing, referral)).toEqual(closed);
  });
});
