import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { services } from '../../infra/local/services.ts';
import { type Collector, openCollector } from '../testing/collector.ts';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { aQuestion, command, done, placePeople, sentTo, today } from '../testing/steps.ts';

let collector: Collector;
let world: Constellation;
beforeAll(async () => {
  collector = await openCollector();
  world = await startConstellation({ tracesTo: collector.url });
  await placePeople(world);
});
afterAll(async () => {
  await world.close();
  await collector.close();
});

const occurredOn = today();
// Known in advance, so that a single trace of them tells.
const PERSONAL = { naam: 'Kanarie Zangvogel', bsn: '999990342', geboortedatum: '1951-07-13' };
const TEXTS = ['kanarie-omschrijving', 'kanarie-reden', 'kanarie-verslag', 'kanarie-vraag', 'kanarie-toelichting'];

it('tells, logs and counts nothing of a person, whatever happens to her question', async () => {
  const { inwoner, melding } = await aQuestion(world, { omschrijving: TEXTS[0] }, PERSONAL);
  const poort = world.as('poort-kernteam');
  await command(poort, 'registerInwoner', { gemeente: '1734', naam: PERSONAL.naam, bsn: PERSONAL.bsn });
  await poort.ask('query ($bsn: String!) { zoekInwoner(gemeente: "1734", bsn: $bsn) { naam } }', { bsn: PERSONAL.bsn });
  const casus = await sentTo(world, melding, 'driel');
  const lid = world.as('kernteamlid-driel');
  const at = { casus: casus.id, occurredOn };
  let { version } = await done(lid, 'acceptCasus', { ...at, expectedVersion: casus.version });
  const step = async (name: string, input: object): Promise<void> => {
    ({ version } = await done(lid, name, { ...at, expectedVersion: version, ...input }));
  };
  await step('recordLeefgebieden', { leefgebieden: ['geld'] });
  await step('askConsulent', { aan: 'WMO', vraag: TEXTS[3] });
  await step('recordActiviteit', { taak: 'preventie', toelichting: TEXTS[4] });
  await step('returnCasus', { moment: 'GESPREK', reden: TEXTS[1] });
  await lid.ask('query ($id: ID!) { inwoner(id: $id) { naam bsn } nonsense }', { id: inwoner });

  const told = await Promise.all(
    services.flatMap((owner) => [
      world.rows(owner, 'SELECT envelope, aggregate_id::text FROM outbox'),
      world.rows(owner, 'SELECT * FROM audit'),
      world.rows(
        owner,
        `SELECT convert_from(payload, 'UTF8') FROM parked_event UNION ALL SELECT convert_from(payload, 'UTF8') FROM inbox_waiting`,
      ),
    ]),
  );
  const metrics = await Promise.all(services.map((owner) => world.metrics(owner)));
  for (const text of metrics) expect(text).toContain('kerngraaf_bus_up');
  // An owner that stops sends the traces that it still has.
  for (const owner of services) await world.stop(owner);
  for (const service of ['gateway', ...services]) await collector.find((span) => span.service === service);
  const everything = JSON.stringify([told, metrics, world.logged, collector.text()]);
  expect(everything).toContain(casus.id);
  for (const reference of [casus.id, inwoner, melding.id]) expect(metrics.join()).not.toContain(reference);
  for (const trace of [...Object.values(PERSONAL), ...TEXTS, 'leefgebied', '"geld"']) expect(everything).not.toContain(trace);
});
