import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { laneSeenBy, refusedInLane, transferred, walked } from '../testing/lane-steps.ts';
import { eventually } from '../testing/loket-steps.ts';
import { aQuestion, done, place, placePeople, type State, sentTo, today } from '../testing/steps.ts';

let world: Constellation;
let inwoner: string;
let melding: State;

beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
  for (const poort of ['poort-loket', 'poort-kernteam'] as const) await place(world, poort, '1734', null);
  const asked = await aQuestion(world, { soort: 'JEUGDHULPVRAAG' });
  ({ inwoner } = asked);
  const casus = await sentTo(world, asked.melding, 'driel');
  await done(world.as('kernteamlid-driel'), 'acceptCasus', { casus: casus.id, expectedVersion: casus.version, occurredOn: today() });
});
afterAll(() => world.close());

const jeugd = () => world.as('consulent-jeugd');

describe('J4: what Veilig Thuis transfers to Overbetuwe', () => {
  it('is recorded at the poort of the loket and handed to the loket alone', async () => {
    melding = await transferred(world, inwoner, { overdracht: 'Zorgen thuis', melder: { naam: 'Meldster' } });
    await eventually(async () => expect(await laneSeenBy(jeugd(), melding.id)).toMatchObject({ status: 'OVERGEDRAGEN' }));
    expect(await laneSeenBy(jeugd(), melding.id)).toMatchObject({ overdracht: 'Zorgen thuis', onderzoek: { status: 'AANGEBODEN' } });
    for (const person of ['kernteamlid-driel', 'poort-kernteam'] as const)
      expect(await laneSeenBy(world.as(person), melding.id)).toBeNull();
  });

  it('is not recorded by who does not receive it', async () => {
    const input = { gemeente: '1734', betrokkenen: [{ inwoner, rol: 'KIND' }], overdracht: 'Zorgen' };
    for (const person of ['kernteamlid-driel', 'poort-kernteam'] as const)
      expect(await refusedInLane(world.as(person), 'registerVeiligThuisMelding', input)).toEqual([
        ['REFUSED', 'VEILIG_THUIS_NOT_RECEIVED_HERE'],
      ]);
  });

  it('is taken up, named to one colleague and ended, each seen by who must know', async () => {
    await walked(world, melding, 'Er is hulp');
    const outside = ['kernteamlid-driel', 'poort-kernteam', 'poort-loket', 'collega-wmo'] as const;
    for (const person of outside) {
      expect(await laneSeenBy(world.as(person), melding.id)).toBeNull();
      for (const id of [melding.id, randomUUID()]) {
        const closing = { veiligThuisMelding: id, expectedVersion: 1, reden: 'Dubbel' };
        expect(await refusedInLane(world.as(person), 'closeVeiligThuisMelding', closing)).toEqual([['REFUSED', 'NOT_FOUND']]);
      }
    }
  });

  it('is answered to the policy adviser by its id as what never was', async () => {
    const ask = (id: string) => world.as('beleidsadviseur').ask('query ($id: ID!) { veiligThuisMelding(id: $id) { status } }', { id });
    const [hidden, unknown] = [await ask(melding.id), await ask(randomUUID())];
    expect([hidden.data, hidden.errors]).toEqual([unknown.data, unknown.errors]);
    expect(hidden.data?.veiligThuisMelding ?? null).toBeNull();
  });
});
