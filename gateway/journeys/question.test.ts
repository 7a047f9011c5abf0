import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { people } from '../testing/people.ts';
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

    // Registered, opened, and opened again for the next hop.
    world.awaits('intake', melding.id, 3);
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
    expect(dataOf(await asConsulent())).toEqual({ casus: null, inwoner: { naam: null } });

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
    expect(dataOf(await world.as('consulent-wmo').ask(see, { casus: casus.id, inwoner }))).toEqual({
      casus: null,
      inwoner: { naam: null },
    });
  });
});

describe('who sits in a team', () => {
  it('decides what its members see, in both subgraphs, also of one role in different teams', async () => {
    const { melding, inwoner } = await aQuestion(world);
    const casus = await sentTo(world, melding, 'driel');
    const see =
      'query ($casus: ID!, $melding: ID!, $inwoner: ID!) { casus(id: $casus) { status } melding(id: $melding) { status } inwoner(id: $inwoner) { naam } }';
    const seenBy = async (person: Parameters<Constellation['as']>[0]) =>
      (await world.as(person).ask(see, { casus: casus.id, melding: melding.id, inwoner })).data;
    expect(await seenBy('kernteamlid-driel')).toEqual({
      casus: { status: 'AANGEBODEN' },
      melding: { status: 'IN_BEHANDELING' },
      inwoner: { naam: 'Ans Proef' },
    });
    const nothing = { casus: null, melding: null, inwoner: { naam: null } };
    expect(await seenBy('kernteamlid-heteren')).toEqual(nothing);
    expect(await seenBy('vrijwilliger-driel')).toEqual(nothing);
    expect(await seenBy('wijkteam-hollands-kroon')).toEqual(nothing);
    expect(await seenBy('beleidsadviseur')).toEqual(nothing);

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

describe('two who are first', () => {
  it('open one melding to two teams: one way is opened', async () => {
    const { melding } = await aQuestion(world);
    const opening = (kernteam: string) =>
      command(world.as('poort-kernteam'), 'openTraject', {
        expectedVersion: melding.version,
        melding: melding.id,
        soort: 'KERNTEAM',
        kernteam,
        moment: 'SCHIFTING',
        reden: 'Woont hier',
        occurredOn,
      });
    const outcomes = (await Promise.all([opening('driel'), opening('heteren')])).map(refusalOf).sort();
    expect(outcomes).toEqual(['CONFLICT STALE_VERSION', 'accepted']);
    const { casussen } = dataOf<{ melding: { casussen: unknown[] } }>(
      await world.as('migratie').ask('query ($id: ID!) { melding(id: $id) { casussen { id } } }', { id: melding.id }),
    ).melding;
    expect(casussen).toHaveLength(1);
  });

  it('take up one casus: one becomes regievoerder', async () => {
    const { melding } = await aQuestion(world);
    const casus = await sentTo(world, melding, 'driel');
    const accepting = (person: 'kernteamlid-driel' | 'collega-driel') =>
      command(world.as(person), 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
    const outcomes = (await Promise.all([accepting('kernteamlid-driel'), accepting('collega-driel')])).map(refusalOf).sort();
    expect(outcomes).toEqual(['CONFLICT STALE_VERSION', 'accepted']);
  });

  it('send the same command twice: one effect, both hear the state', async () => {
    const { inwoner } = await aQuestion(world);
    const input = {
      commandId: 'c0ffee00-0000-4000-8000-00000000beef',
      gemeente: '1734',
      soort: 'WMO_MELDING',
      kanaal: 'telefoon',
      poort: 'kernteam',
      soortMelder: 'INWONER',
      betrokkenen: [{ inwoner, rol: 'HULPVRAGER', primair: true }],
      occurredOn,
    };
    const send = () => command(world.as('poort-kernteam'), 'registerMelding', input);
    const [one, other] = (await Promise.all([send(), send()])).map((answer) => dataOf(answer));
    expect(one).toEqual(other);
    const reused = await command(world.as('poort-kernteam'), 'registerMelding', { ...input, kanaal: 'e-mail' });
    expect(refusalOf(reused)).toBe('CONFLICT COMMAND_ID_REUSED');
  });
});
