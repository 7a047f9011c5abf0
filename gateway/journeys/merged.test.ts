import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { sentToLoket, steps } from '../testing/loket-steps.ts';
import { aQuestion, command, dataOf, done, placePeople, refusalOf, sentTo, standing, today } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const occurredOn = today();

describe('J6: two poorten pick up the same person', () => {
  it('the second sees it before a visit is booked, the questions are merged, and there is one dossier', async () => {
    const { inwoner, melding: first } = await aQuestion(world);
    const casus = await sentTo(world, first, 'driel');
    const lid = world.as('kernteamlid-driel');
    await steps(lid, 'casus', casus, [
      ['acceptCasus', {}],
      ['planHuisbezoek', { plannedOn: occurredOn }],
    ]);

    const poort = world.as('poort-loket');
    const second = await done(poort, 'registerMelding', {
      gemeente: '1734',
      soort: 'WMO_MELDING',
      kanaal: 'kcc',
      poort: 'loket',
      soortMelder: 'NAASTE',
      betrokkenen: [{ inwoner, rol: 'HULPVRAGER', primair: true }],
      occurredOn,
    });
    const seen = await poort.ask(
      'query ($id: ID!) { melding(id: $id) { dubbelen { status kernteam { code } melding { id casussen { huisbezoeken { plannedOn } } } } } }',
      { id: second.id },
    );
    expect(dataOf(seen)).toEqual({
      melding: {
        dubbelen: [
          {
            status: 'IN_BEHANDELING',
            kernteam: { code: 'driel' },
            melding: { id: first.id, casussen: [{ huisbezoeken: [{ plannedOn: occurredOn }] }] },
          },
        ],
      },
    });

    await done(poort, 'mergeMelding', {
      expectedVersion: second.version,
      melding: second.id,
      into: first.id,

      occurredOn,
    });
    const resident = world.as({ sub: 'resident', role: 'inwoner', gemeenten: ['1734'], inwoner });
    const dossier = await resident.ask(
      `query ($id: ID!) { inwoner(id: $id) { meldingen { edges { node { id status samengevoegdMet { id } samengevoegd { id } } } } casussen { edges { node { status } } } } }`,
      { id: inwoner },
    );
    const { meldingen, casussen } = dataOf<{
      inwoner: { meldingen: { edges: { node: { id: string } }[] }; casussen: { edges: object[] } };
    }>(dossier).inwoner;
    expect(meldingen.edges.find(({ node }) => node.id === second.id)?.node).toMatchObject({
      status: 'SAMENGEVOEGD',
      samengevoegdMet: { id: first.id },
    });
    expect(meldingen.edges.find(({ node }) => node.id === first.id)?.node).toMatchObject({
      status: 'IN_BEHANDELING',
      samengevoegd: [{ id: second.id }],
    });
    expect(casussen.edges).toHaveLength(1);
  });

  it('merged while the loket takes the second up: the onderzoek ends or the merging is told to look again', async () => {
    const { inwoner, melding: first } = await aQuestion(world);
    const { melding: second } = await aQuestion(world, {
      poort: 'loket',
      kanaal: 'kcc',
      betrokkenen: [{ inwoner, rol: 'HULPVRAGER', primair: true }],
    });
    await sentToLoket(world, first);
    const onderzoek = await sentToLoket(world, second);
    const { version } = await standing(world, second.id);
    const merging = { expectedVersion: version, melding: second.id, into: first.id, occurredOn };
    const accepting = { expectedVersion: onderzoek.version, onderzoek: onderzoek.id, occurredOn };
    const [merged, accepted] = await Promise.all([
      command(world.as('poort-loket'), 'mergeMelding', merging),
      command(world.as('consulent-wmo'), 'acceptOnderzoek', accepting),
    ]);
    const outcomes = [merged, accepted].map(refusalOf);
    expect(['accepted', 'CONFLICT STALE_VERSION']).toContain(outcomes[0]);
    expect(['accepted', 'CONFLICT STALE_VERSION', 'REFUSED ONDERZOEK_NO_LONGER_HERE']).toContain(outcomes[1]);
    const ended = await world
      .as('migratie')
      .ask('query ($id: ID!, $melding: ID!) { onderzoek(id: $id) { status } melding(id: $melding) { status } }', {
        id: onderzoek.id,
        melding: second.id,
      });
    const { onderzoek: now, melding } = dataOf<{ onderzoek: { status: string }; melding: { status: string } }>(ended);
    expect(now.status === 'AFGEBROKEN').toBe(melding.status === 'SAMENGEVOEGD');
  });
});
