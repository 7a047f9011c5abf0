import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asked, aVolunteer, aWilling, consents, type TakenUp, takenUp, withdraws } from '../testing/consent-steps.ts';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import type { Answer } from '../testing/gateway.ts';
import { eventually, steps } from '../testing/loket-steps.ts';
import { casusOf, command, dataOf, done, placePeople, refusalOf, type State, standing, today } from '../testing/steps.ts';

let world: Constellation;
let volunteer: State;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
  volunteer = await aVolunteer(world, 'Vera Proef');
});
afterAll(() => world.close());

const occurredOn = today();

const lonely = (): Promise<TakenUp> => takenUp(world, { omschrijving: 'Mist aanspraak.' });

const reach = (client: ReturnType<Constellation['as']>, match: State): Promise<Answer> =>
  client.ask('query ($id: ID!) { volunteerMatch(id: $id) { contactgegevens { naamVrijwilliger telefoonInwoner } inwoner { naam } } }', {
    id: match.id,
  });

describe('J2: a resident of Driel is lonely', () => {
  it('gets a volunteer with her consent to ask and her consent to this one, and the casus ends as vrijwillige hulp', async () => {
    const one = await lonely();
    const lid = world.as('kernteamlid-driel');
    const coordinator = world.as('vrijwilligerscoordinator');
    expect(refusalOf(await command(lid, 'requestVolunteer', asked(one)))).toBe('REFUSED CONSENT_MISSING');
    await consents(one, 'VRIJWILLIGER_ZOEKEN');
    const request = await done(lid, 'requestVolunteer', asked(one));

    const fits = `query ($id: ID!) { volunteerRequest(id: $id) {
      status kandidaten { score volunteer { id } delen { criterium punten maximum } } inwoner { naam } toelichting
    } }`;
    const seen = await coordinator.ask(fits, { id: request.id });
    const { kandidaten, ...shown } = (seen.data as { volunteerRequest: { kandidaten: { score: number; volunteer: { id: string } }[] } })
      .volunteerRequest;
    expect(shown).toMatchObject({ status: 'OPEN', inwoner: null, toelichting: null });
    expect(seen.text).not.toContain('Ans Proef');
    expect(kandidaten).toContainEqual(expect.objectContaining({ score: 100, volunteer: { id: volunteer.id } }));

    const proposed = await done(coordinator, 'proposeMatch', {
      volunteerRequest: request.id,
      volunteer: volunteer.id,
      rol: 'HOOFD',
      occurredOn,
    });
    const willing = await steps(coordinator, 'match', proposed, [['acceptProposal', {}]]);
    const early = await reach(coordinator, willing);
    expect(early.errors?.map(({ extensions, path }) => `${extensions?.code} ${extensions?.reason} ${path?.join('.')}`).sort()).toEqual([
      'FORBIDDEN CONSENT_MISSING volunteerMatch.contactgegevens',
      'FORBIDDEN CONSENT_MISSING volunteerMatch.inwoner',
    ]);
    const agreeing = { match: willing.id, expectedVersion: willing.version, occurredOn };
    expect(refusalOf(await command(one.resident, 'agreeMatch', agreeing))).toBe('REFUSED CONSENT_MISSING');
    const other = await lonely();
    await consents(other, 'KENNISMAKING_VRIJWILLIGER', { betreft: willing.id });
    expect(refusalOf(await command(one.resident, 'agreeMatch', agreeing))).toBe('REFUSED CONSENT_MISSING');
    await consents(one, 'KENNISMAKING_VRIJWILLIGER', { betreft: willing.id });
    const agreed = await done(one.resident, 'agreeMatch', agreeing);
    expect(dataOf(await reach(coordinator, willing))).toEqual({
      volunteerMatch: {
        contactgegevens: { naamVrijwilliger: 'Vera Proef', telefoonInwoner: '0481 12 34 56' },
        inwoner: { naam: 'Ans Proef' },
      },
    });

    const helped = await steps(coordinator, 'match', agreed, [
      ['startMatch', {}],
      ['evaluateMatch', { oordeel: 'GOED', toelichting: 'Ze wandelen elke week.' }],
    ]);
    const casus = 'query ($id: ID!) { casus(id: $id) { volunteerRequests { status matches { status } } vrijwilligersvragen { status } } }';
    const team = dataOf<{ casus: { volunteerRequests: object[]; vrijwilligersvragen: object[] } }>(
      await lid.ask(casus, { id: one.casus.id }),
    ).casus;
    expect(team.volunteerRequests).toEqual([{ status: 'VERVULD', matches: [{ status: 'ACTIEF' }] }]);
    expect(team.vrijwilligersvragen).toHaveLength(1);
    await steps(coordinator, 'match', helped, [['endMatch', { reden: 'DOEL_BEREIKT' }]]);
    await steps(lid, 'casus', await casusOf(world, one.melding.id), [['closeCasus', { oplossing: 'vrijwillige-hulp' }]]);
    await eventually(async () => expect(await standing(world, one.melding.id)).toMatchObject({ melding: 'AFGESLOTEN' }));
    const over = await reach(coordinator, willing);
    expect(over.text).not.toContain('Ans Proef');
    expect(over.text).not.toContain('0481');
  });

  it('is helped on when her casus is closed: another volunteer takes over, to whom she consents then', async () => {
    const one = await lonely();
    const coordinator = world.as('vrijwilligerscoordinator');
    const lid = world.as('kernteamlid-driel');
    await consents(one, 'VRIJWILLIGER_ZOEKEN');
    const request = await done(lid, 'requestVolunteer', asked(one));
    const agreed = async ({ id }: State, rol: string): Promise<State> => {
      const proposed = await done(coordinator, 'proposeMatch', { volunteerRequest: request.id, volunteer: id, rol, occurredOn });
      const willing = await steps(coordinator, 'match', proposed, [['acceptProposal', {}]]);
      await consents(one, 'KENNISMAKING_VRIJWILLIGER', { betreft: willing.id });
      return steps(one.resident, 'match', willing, [['agreeMatch', {}]]);
    };
    const first = await steps(coordinator, 'match', await agreed(volunteer, 'HOOFD'), [['startMatch', {}]]);
    await steps(lid, 'casus', await casusOf(world, one.melding.id), [['closeCasus', { oplossing: 'vrijwillige-hulp' }]]);
    await eventually(async () => expect(await standing(world, one.melding.id)).toMatchObject({ melding: 'AFGESLOTEN' }));
    const successor = await agreed(await aVolunteer(world, 'Wim Proef'), 'VERVANGER');
    await steps(coordinator, 'match', first, [['relayMatch', { successor: successor.id }]]);
    expect(dataOf(await reach(coordinator, successor))).toMatchObject({
      volunteerMatch: { contactgegevens: { naamVrijwilliger: 'Wim Proef' }, inwoner: { naam: 'Ans Proef' } },
    });
    expect((await reach(coordinator, first)).text).not.toContain('Ans Proef');
  });

  it('keeps her contact details to herself once she withdraws her consent', async () => {
    const one = await lonely();
    const coordinator = world.as('vrijwilligerscoordinator');
    const willing = await aWilling(world, one, volunteer);
    const consent = await consents(one, 'KENNISMAKING_VRIJWILLIGER', { betreft: willing.id });
    await steps(one.resident, 'match', willing, [['agreeMatch', {}]]);
    expect(dataOf(await reach(coordinator, willing))).toMatchObject({ volunteerMatch: { inwoner: { naam: 'Ans Proef' } } });
    expect(await withdraws(one.resident, consent)).toMatchObject({ status: 'INGETROKKEN' });
    const closed = await reach(coordinator, willing);
    expect(closed.text).not.toContain('Ans Proef');
    expect(closed.text).not.toContain('0481');
    const ended = await coordinator.ask('query ($id: ID!) { volunteerMatch(id: $id) { status reden } }', { id: willing.id });
    expect(dataOf(ended)).toEqual({ volunteerMatch: { status: 'AFGEWEZEN', reden: 'TOESTEMMING_INGETROKKEN' } });
  });
});
