import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { describeKafka } from '@kerngraaf/platform/testing/kafka.ts';
import { openDataFolder } from './data-folder.ts';
import { loadOnce } from './dataset-once.ts';
import { mintToken } from './issuer/mint.ts';
import { journals, recordsOnBus } from './testing/journal.ts';
import { descendantsOf } from './testing/process-tree.ts';
import { type Started, startPlatform } from './testing/started.ts';
import { aliveAfter, eventually } from './testing/temporary.ts';

/** Of what hangs, not of what is slow. */
const LIMIT_MS = 900_000;

describeKafka('npm start -- --kafka', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kerngraaf-start-'));
  let platform: Started;
  afterAll(async () => {
    await platform.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const brokerPid = (): number => Number(readFileSync(join(folder, 'kafka/node-1/kafka.pid'), 'utf8').split(' ')[0]);

  it(
    'carries questions to a kernteam, also after its broker was killed, and leaves nothing that runs',
    async () => {
      openDataFolder(folder);
      // As if the data set were loaded: this is about what events are carried on.
      await loadOnce(folder, () => Promise.resolve());
      platform = await startPlatform(folder, '--kafka');
      await carryQuestion(platform);

      const killed = brokerPid();
      process.kill(killed, 'SIGKILL');
      await carryQuestion(platform);
      expect(brokerPid()).not.toBe(killed);

      const family = descendantsOf(platform.pid);
      expect(family).toContain(brokerPid());
      await platform.stop();
      expect(await aliveAfter(family, 5_000)).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'started without Kafka on the same data folder, goes on with the embedded bus, which gets all that was told before',
    async () => {
      platform = await startPlatform(folder);
      await carryQuestion(platform);

      const told = (await journals(folder)).length;
      await eventually(async () => (await recordsOnBus(folder)) === told);
    },
    LIMIT_MS,
  );
});

/** A question goes from the poort to a kernteam, over the bus. */
async function carryQuestion(platform: Started): Promise<void> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const [poort, migratie] = await Promise.all(['poort-kernteam', 'migratie'].map((person) => mintToken(platform.issuerUrl, person)));
  const command = async (name: string, input: object): Promise<{ id: string; version: number }> => {
    const document = `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) { id version } }`;
    return (await ask<{ result: { id: string; version: number } }>(poort, document, { input: { commandId: randomUUID(), ...input } }))
      .result;
  };
  const ask = async <Data>(token: string | undefined, query: string, variables: object): Promise<Data> => {
    const response = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };

  const inwoner = await command('registerInwoner', { gemeente: '1734', naam: 'Ans Proef', kern: 'driel' });
  const melding = await command('registerMelding', {
    ...{ gemeente: '1734', soort: 'WMO_MELDING', kanaal: 'telefoon', poort: 'kernteam', soortMelder: 'INWONER', occurredOn: today },
    betrokkenen: [{ inwoner: inwoner.id, rol: 'HULPVRAGER', primair: true }],
    omschrijving: 'Het huishouden lukt niet meer alleen.',
  });
  const traject = { melding: melding.id, expectedVersion: melding.version, soort: 'KERNTEAM', kernteam: 'driel', moment: 'SCHIFTING' };
  await command('openTraject', { ...traject, reden: 'Woont hier', occurredOn: today });
  await eventually(async () => {
    const question = 'query ($id: ID!) { melding(id: $id) { casussen { id } } }';
    const { casussen } = (await ask<{ melding: { casussen: readonly object[] } }>(migratie, question, { id: melding.id })).melding;
    return casussen.length === 1;
  });
}
