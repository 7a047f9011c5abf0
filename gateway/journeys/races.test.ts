import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { aQuestion, command, dataOf, placePeople, refusalOf, sentTo, today } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const occurredOn = today();

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
