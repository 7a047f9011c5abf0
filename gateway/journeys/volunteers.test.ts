import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import type { Answer } from '../testing/gateway.ts';
import { eventually, steps } from '../testing/loket-steps.ts';
import { heard } from '../testing/provider-steps.ts';
import {
  aQuestion,
  casusOf,
  command,
  dataOf,
  done,
  placePeople,
  refusalOf,
  type State,
  sentTo,
  standing,
  today,
} from '../testing/steps.ts';

let world: Constellation;
let volunteer: State;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
  volunteer = await aVolunteer('Vera Proef');
});
afterAll(() => world.close());

const occurredOn = today();

/** An active volunteer of the Vrijwilligerssteunpunt. */
async function aVolunteer(naam: string): Promise<State> {
  const coordinator = world.as('vrijwilligerscoordinator');
  const registered = await done(coordinator, 'registerVolunteer', {
    gemeente: '1734',
    organisatie: 'vrijwilligerssteunpunt',
    naam,
    telefoon: '06 12 34 56 78',
    kern: 'driel',
    urenPerWeek: 3,
    dagen: ['DINSDAG', 'VRIJDAG'],
    taken: ['gezelschap'],
    vogOn: occurredOn,
    occurredOn,
  });
  return steps(coordinator, 'volunteer', registered, [['activateVolunteer', {}]]);
}

/** A lonely resident whose question the team of Driel took up. */
async function lonely() {
  const { melding, inwoner } = await aQuestion(world, { omschrijving: 'Mist aanspraak.' });
  const offered = await sentTo(world, melding, 'driel');
  const casus = await done(world.as('kernteamlid-driel'), 'acceptCasus', {
    expectedVersion: offered.version,
    casus: offered.id,
    occurredOn,
  });
  await heard(world, casus);
  return { casus, melding, inwoner, resident: world.as({ sub: inwoner, role: 'inwoner', gemeenten: ['1734'], inwoner }) };
}

const consents = (one: Awaited<ReturnType<typeof lonely>>, doel: string, betreft?: string): Promise<State> =>
  done(one.resident, 'giveToestemming', {
    inwoner: one.inwoner,
    melding: one.melding.id,
    doel,
    occurredOn,
    ...(betreft === undefined ? {} : { betreft }),
  });

const asked = (one: Awaited<ReturnType<typeof lonely>>): object => ({
  gemeente: '1734',
  inwoner: one.inwoner,
  melding: one.melding.id,
  casus: one.casus.id,
  taak: 'gezelschap',
  toelichting: 'Een kop koffie en een wandeling.',
  telefoon: '0481 12 34 56',
  kern: 'driel',
  dagen: ['DINSDAG'],
  urenPerWeek: 2,
  from: occurredOn,
  aantal: 1,
  uitsluitingen: [],
  nietUitEigenKern: false,
  occurredOn,
});

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
    await consents(other, 'KENNISMAKING_VRIJWILLIGER', willing.id);
    expect(refusalOf(await command(one.resident, 'agreeMatch', agreeing))).toBe('REFUSED CONSENT_MISSING');
    await consents(one, 'KENNISMAKING_VRIJWILLIGER', willing.id);
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
      await consents(one, 'KENNISMAKING_VRIJWILLIGER', willing.id);
      return steps(one.resident, 'match', willing, [['agreeMatch', {}]]);
    };
    const first = await steps(coordinator, 'match', await agreed(volunteer, 'HOOFD'), [['startMatch', {}]]);
    await steps(lid, 'casus', await casusOf(world, one.melding.id), [['closeCasus', { oplossing: 'vrijwillige-hulp' }]]);
    await eventually(async () => expect(await standing(world, one.melding.id)).toMatchObject({ melding: 'AFGESLOTEN' }));
    const successor = await agreed(await aVolunteer('Wim Proef'), 'VERVANGER');
    await steps(coordinator, 'match', first, [['relayMatch', { successor: successor.id }]]);
    expect(dataOf(await reach(coordinator, successor))).toMatchObject({
      volunteerMatch: { contactgegevens: { naamVrijwilliger: 'Wim Proef' }, inwoner: { naam: 'Ans Proef' } },
    });
    expect((await reach(coordinator, first)).text).not.toContain('Ans Proef');
  });

  it('keeps her contact details to herself once she withdraws her consent', async () => {
    const one = await lonely();
    const coordinator = world.as('vrijwilligerscoordinator');
    await consents(one, 'VRIJWILLIGER_ZOEKEN');
    const request = await done(world.as('kernteamlid-driel'), 'requestVolunteer', asked(one));
    const proposed = await done(coordinator, 'proposeMatch', {
      volunteerRequest: request.id,
      volunteer: volunteer.id,
      rol: 'HOOFD',
      occurredOn,
    });
    const willing = await steps(coordinator, 'match', proposed, [['acceptProposal', {}]]);
    const consent = await consents(one, 'KENNISMAKING_VRIJWILLIGER', willing.id);
    await steps(one.resident, 'match', willing, [['agreeMatch', {}]]);
    expect(dataOf(await reach(coordinator, willing))).toMatchObject({ volunteerMatch: { inwoner: { naam: 'Ans Proef' } } });
    const withdrawn = await command(
      one.resident,
      'withdrawToestemming',
      { toestemming: consent.id, expectedVersion: consent.version, occurredOn },
      'status',
    );
    expect(dataOf<{ result: unknown }>(withdrawn).result).toEqual({ status: 'INGETROKKEN' });
    const closed = await reach(coordinator, willing);
    expect(closed.text).not.toContain('Ans Proef');
    expect(closed.text).not.toContain('0481');
    const ended = await coordinator.ask('query ($id: ID!) { volunteerMatch(id: $id) { status reden } }', { id: willing.id });
    expect(dataOf(ended)).toEqual({ volunteerMatch: { status: 'AFGEWEZEN', reden: 'TOESTEMMING_INGETROKKEN' } });
  });
});
