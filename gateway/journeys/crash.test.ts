import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CrashPoint } from '@kerngraaf/platform/commands/crash.ts';
import { services } from '../../infra/local/services.ts';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import type { Answer } from '../testing/gateway.ts';
import { allSent, aQuestion, casusOf, command, dataOf, done, placePeople, type State, standing, today } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const occurredOn = today();

/** Sequences of each aggregate told by an owner that are not 1..n, and events that never left. */
const HOLES =
  'SELECT aggregate_id FROM outbox GROUP BY 1 HAVING count(*) <> max(caseseq) OR bool_or(pos IN (SELECT pos FROM outbox_unpublished))';

async function nothingLostNothingTwice(melding: string): Promise<void> {
  const seen = await world
    .as('kernteamlid-driel')
    .ask('query ($id: ID!) { melding(id: $id) { trajecten { status hop } casussen { status } } }', { id: melding });
  expect(dataOf(seen)).toEqual({ melding: { trajecten: [{ status: 'OPGEPAKT', hop: 1 }], casussen: [{ status: 'OPGEPAKT' }] } });
  for (const owner of services) {
    await allSent(world, owner);
    expect(await world.rows(owner, HOLES)).toEqual([]);
    expect(await world.rows(owner, 'SELECT 1 FROM parked_event UNION ALL SELECT 1 FROM inbox_waiting')).toEqual([]);
  }
}

/** Sends the melding to a team, each time by the same command. */
function openingOf(melding: State): () => Promise<Answer> {
  const input = {
    commandId: randomUUID(),
    expectedVersion: melding.version,
    melding: melding.id,
    soort: 'KERNTEAM',
    kernteam: 'driel',
    moment: 'SCHIFTING',
  };
  return () => command(world.as('poort-kernteam'), 'openTraject', { ...input, reden: 'Woont hier', occurredOn });
}

describe('an owner that is killed', () => {
  it.each<CrashPoint>(['after-state-write', 'before-outbox', 'before-commit', 'after-commit'])(
    'at %s has done a command wholly or not at all, and the same command again does it once',
    async (crashAt) => {
      const { melding } = await aQuestion(world);
      const open = openingOf(melding);
      await world.dies('intake', crashAt, async () => expect((await open()).errors?.[0]?.extensions?.code).toBe('SUBGRAPH_UNAVAILABLE'));
      await world.start('intake');
      dataOf(await open());
      const casus = await casusOf(world, melding.id);
      await done(world.as('kernteamlid-driel'), 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
      expect(await standing(world, melding.id)).toMatchObject({ melding: 'IN_BEHANDELING', traject: 'OPGEPAKT' });
      await nothingLostNothingTwice(melding.id);
    },
  );

  it('after its relay sent and before it marked tells again, and the other takes it once', async () => {
    const { melding } = await aQuestion(world);
    const open = openingOf(melding);
    await world.dies('intake', 'relay-after-send-before-mark', open);
    await world.start('intake');
    dataOf(await open());
    const casus = await casusOf(world, melding.id);
    await done(world.as('kernteamlid-driel'), 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
    expect(await standing(world, melding.id)).toMatchObject({ traject: 'OPGEPAKT' });
    await nothingLostNothingTwice(melding.id);
  });

  it('after it took an event and before it said so gets it again, and takes it once', async () => {
    const { melding } = await aQuestion(world);
    await world.dies('kernteams', 'consumer-after-transaction-before-commit', openingOf(melding));
    await world.start('kernteams');
    const casus = await casusOf(world, melding.id);
    await done(world.as('kernteamlid-driel'), 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
    expect(await standing(world, melding.id)).toMatchObject({ traject: 'OPGEPAKT' });
    await nothingLostNothingTwice(melding.id);
  });
});
