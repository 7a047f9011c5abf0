import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { people } from '../testing/people.ts';
import { aQuestion, command, dataOf, done, placePeople, refusalOf, sentTo, today } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const occurredOn = today();

describe('who sits in a team', () => {
  it('decides what its members see, in both subgraphs, also of one role in different teams', async () => {
    const { melding, inwoner } = await aQuestion(world);
    const casus = await sentTo(world, melding, 'driel');
    const see =
      'query ($casus: ID!, $melding: ID!, $inwoner: ID!) { casus(id: $casus) { status } melding(id: $melding) { status } inwoner(id: $inwoner) { naam } }';
    const seenBy = async (person: Parameters<Constellation['as']>[0]) => {
      const answer = await world.as(person).ask(see, { casus: casus.id, melding: melding.id, inwoner });
      return answer.data ?? refusalOf(answer);
    };
    expect(await seenBy('kernteamlid-driel')).toEqual({
      casus: { status: 'AANGEBODEN' },
      melding: { status: 'IN_BEHANDELING' },
      inwoner: { naam: 'Ans Proef' },
    });
    expect(await seenBy('kernteamlid-heteren')).toBe('FORBIDDEN TIE_NOT_HELD');
    expect(await seenBy('wijkteam-hollands-kroon')).toBe('FORBIDDEN TIE_NOT_HELD');
    // None of their activities needs all of this.
    expect(await seenBy('vrijwilliger-driel')).toBe('FORBIDDEN DOCUMENT_NOT_REGISTERED');
    expect(await seenBy('beleidsadviseur')).toBe('FORBIDDEN DOCUMENT_NOT_REGISTERED');

    const heteren = await command(world.as('kernteamlid-heteren'), 'acceptCasus', {
      expectedVersion: casus.version,
      casus: casus.id,
      occurredOn,
    });
    expect(refusalOf(heteren)).toBe('REFUSED NOT_FOUND');
  });

  it('ends with the day on which a place ends, without a word to the other owner', async () => {
    const { melding, inwoner } = await aQuestion(world);
    await sentTo(world, melding, 'driel');
    const temporary = { ...people['kernteamlid-driel'], sub: '3f2e1d0c-9b8a-4796-8574-635241302f1e' };
    const beheerder = world.as('beheerder');
    await done(beheerder, 'registerProfessional', { gemeente: '1734', subject: temporary.sub, naam: 'tijdelijk' });
    const start = {
      professional: temporary.sub,
      gemeente: '1734',
      kernteam: 'driel',
      organisatie: 'stuw',
      functie: 'kernteamlid',
      since: '2015-01-01',
    };
    const place = await done(beheerder, 'startAansluiting', start);
    const see = () => world.as(temporary).ask('query ($id: ID!) { inwoner(id: $id) { naam } }', { id: inwoner });
    expect(dataOf(await see())).toEqual({ inwoner: { naam: 'Ans Proef' } });
    await done(beheerder, 'endAansluiting', { expectedVersion: place.version, aansluiting: place.id, until: '2015-12-31' });
    expect(dataOf(await see())).toEqual({ inwoner: { naam: null } });
  });
});
