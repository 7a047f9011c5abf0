import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { aQuestion, casusOf, command, dataOf, done, placePeople, refusalOf, sentTo, standing, today } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const occurredOn = today();

describe('a question of a resident', () => {
  it('comes in at the poort, is answered by a kernteam, and its whole way is one query', async () => {
    const { inwoner, melding } = await aQuestion(world);
    const casus = await sentTo(world, melding, 'driel');
    const lid = world.as('kernteamlid-driel');
    expect(await standing(world, melding.id)).toMatchObject({ melding: 'IN_BEHANDELING', traject: 'AANGEBODEN', hop: 1 });

    const accepted = await done(lid, 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
    expect(await standing(world, melding.id)).toMatchObject({ melding: 'IN_BEHANDELING', traject: 'OPGEPAKT', hop: 1 });

    const leefgebieden = { expectedVersion: accepted.version, casus: casus.id, leefgebieden: ['huishouden-verzorging'], occurredOn };
    const recorded = await done(lid, 'recordLeefgebieden', leefgebieden);
    const closing = { expectedVersion: recorded.version, casus: casus.id, oplossing: 'vrijwillige-hulp', occurredOn };
    await done(lid, 'closeCasus', closing);
    expect(await standing(world, melding.id)).toMatchObject({ melding: 'AFGESLOTEN', traject: 'AFGESLOTEN', hop: 1 });

    // The team keeps its own casus; the question is no longer its business, which is no error.
    const after = await lid.ask('query ($id: ID!) { casus(id: $id) { status melding { status occurredOn } } }', { id: casus.id });
    expect(dataOf(after)).toEqual({ casus: { status: 'AFGESLOTEN', melding: { status: null, occurredOn: null } } });

    const resident = world.as({ sub: 'resident', role: 'inwoner', gemeenten: ['1734'], inwoner });
    const answer = await resident.ask(
      `query ($id: ID!) { inwoner(id: $id) {
        naam
        meldingen { edges { node { status trajecten { status oplossing kernteam { naam } casus { status } } } } }
        casussen { edges { node { status leefgebieden { naam } regievoerder { naam } oplossing { soort } } } }
      } }`,
      { id: inwoner },
    );
    expect(dataOf(answer)).toEqual({
      inwoner: {
        naam: 'Ans Proef',
        meldingen: {
          edges: [
            {
              node: {
                status: 'AFGESLOTEN',
                trajecten: [
                  { status: 'AFGESLOTEN', oplossing: 'vrijwillige-hulp', kernteam: { naam: 'Driel' }, casus: { status: 'AFGESLOTEN' } },
                ],
              },
            },
          ],
        },
        casussen: {
          edges: [
            {
              node: {
                status: 'AFGESLOTEN',
                leefgebieden: [{ naam: 'Huishouden/verzorging' }],
                regievoerder: { naam: 'kernteamlid-driel' },
                oplossing: { soort: 'VOORLIGGEND' },
              },
            },
          ],
        },
      },
    });
  });

  it('is declined and comes back to the poort with its reason', async () => {
    const { melding } = await aQuestion(world);
    const casus = await sentTo(world, melding, 'driel');
    const declining = { expectedVersion: casus.version, casus: casus.id, weigerreden: 'TIJDGEBREK', occurredOn };
    await done(world.as('kernteamlid-driel'), 'declineCasus', declining);
    expect(await standing(world, melding.id)).toMatchObject({ melding: 'IN_VRAAGVERHELDERING', traject: 'GEWEIGERD', hop: 1 });
    const seen = await world.as('poort-kernteam').ask('query ($id: ID!) { casus(id: $id) { weigerreden { code } } }', { id: casus.id });
    expect(dataOf(seen)).toEqual({ casus: { weigerreden: { code: 'TIJDGEBREK' } } });
  });

  it('is handed over to another team as the next hop, and the first team answers no more', async () => {
    const { melding } = await aQuestion(world);
    const casus = await sentTo(world, melding, 'driel');
    const lid = world.as('kernteamlid-driel');
    const { version } = await done(lid, 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
    const over = {
      expectedVersion: version,
      casus: casus.id,
      aan: 'KERNTEAM',
      kernteam: 'heteren',
      moment: 'GESPREK',
      reden: 'Verhuist',
      occurredOn,
    };
    const handed = await done(lid, 'handOverCasus', over);
    expect(await standing(world, melding.id)).toMatchObject({ melding: 'IN_BEHANDELING', traject: 'AANGEBODEN', hop: 2 });

    // No answer told where intake is: it opened the next hop by itself.
    await world.awaits('intake', melding.id);
    const next = await casusOf(world, melding.id);
    expect(next.id).not.toBe(casus.id);
    const late = await command(lid, 'closeCasus', {
      expectedVersion: handed.version,
      casus: casus.id,
      oplossing: 'eigen-kracht',
      occurredOn,
    });
    expect(refusalOf(late)).toBe('REFUSED CASUS_NO_LONGER_HERE');
    await done(world.as('kernteamlid-heteren'), 'acceptCasus', { expectedVersion: next.version, casus: next.id, occurredOn });
    expect(await standing(world, melding.id)).toMatchObject({ melding: 'IN_BEHANDELING', traject: 'OPGEPAKT', hop: 2 });
  });

  it('is given back during the visit and can take another way', async () => {
    const { melding } = await aQuestion(world);
    const casus = await sentTo(world, melding, 'driel');
    const lid = world.as('kernteamlid-driel');
    const { version } = await done(lid, 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
    await done(lid, 'returnCasus', { expectedVersion: version, casus: casus.id, moment: 'GESPREK', reden: 'Maatwerk nodig', occurredOn });
    const returned = await standing(world, melding.id);
    expect(returned).toMatchObject({ melding: 'IN_VRAAGVERHELDERING', traject: 'TERUGGEGEVEN', hop: 1 });
    const poort = world.as('poort-loket');
    const opening = {
      expectedVersion: returned.version,
      melding: melding.id,
      soort: 'LOKET',
      moment: 'GESPREK',
      reden: 'Maatwerk',
      occurredOn,
    };
    await done(poort, 'openTraject', opening);
    expect(await standing(world, melding.id)).toMatchObject({ melding: 'IN_BEHANDELING', traject: 'AANGEBODEN', hop: 1 });
  });

  it('is withdrawn by the resident, and the team sees that it is gone', async () => {
    const { melding } = await aQuestion(world);
    const casus = await sentTo(world, melding, 'driel');
    const { version } = await standing(world, melding.id);
    await done(world.as('poort-kernteam'), 'withdrawMelding', {
      expectedVersion: version,
      melding: melding.id,
      reden: 'Opgelost',
      occurredOn,
    });
    const seen = await world.as('kernteamlid-driel').ask('query ($id: ID!) { casus(id: $id) { status } }', { id: casus.id });
    expect(dataOf(seen)).toEqual({ casus: { status: 'TERUGGEGEVEN' } });
  });

  it('shows a planned joint visit to the poort before another is booked, and opens the casus to that kind of consulent', async () => {
    const { melding, inwoner } = await aQuestion(world);
    const casus = await sentTo(world, melding, 'driel');
    const lid = world.as('kernteamlid-driel');
    const see = 'query ($casus: ID!, $inwoner: ID!) { casus(id: $casus) { status } inwoner(id: $inwoner) { naam } }';
    const asConsulent = () => world.as('consulent-jeugd').ask(see, { casus: casus.id, inwoner });
    expect(refusalOf(await asConsulent())).toBe('FORBIDDEN TIE_NOT_HELD');

    const { version } = await done(lid, 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
    const visit = {
      expectedVersion: version,
      casus: casus.id,
      plannedOn: occurredOn,
      samenMet: 'JEUGD',
      meerwaarde: 'Kind in huis',
      occurredOn,
    };
    await done(lid, 'planHuisbezoek', visit);
    const planned = await world
      .as('poort-loket')
      .ask('query ($id: ID!) { melding(id: $id) { casussen { huisbezoeken { plannedOn samenMet } } } }', {
        id: melding.id,
      });
    expect(dataOf(planned)).toEqual({ melding: { casussen: [{ huisbezoeken: [{ plannedOn: occurredOn, samenMet: 'JEUGD' }] }] } });
    expect(dataOf(await asConsulent())).toEqual({ casus: { status: 'OPGEPAKT' }, inwoner: { naam: 'Ans Proef' } });
    expect(refusalOf(await world.as('consulent-wmo').ask(see, { casus: casus.id, inwoner }))).toBe('FORBIDDEN TIE_NOT_HELD');
  });
});
