import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { afgestemd, eventually, geadresseerde, granted, researched, sentToLoket, steps } from '../testing/loket-steps.ts';
import { contracted, known, referralOf } from '../testing/provider-steps.ts';
import { allSent, aQuestion, dataOf, done, placePeople, type State, today } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  // Shorter than other worlds have it: what reads waits it out.
  world = await startConstellation({ subgraphWithin: 8_000 });
  await placePeople(world);
});
afterAll(() => world.close());

const occurredOn = today();
const AN_HOUR = 1 / 24;

/** A besluit on help in kind, drawn up and not yet made known. */
async function drawnUp(): Promise<{ melding: string; beschikking: State }> {
  const { inwoner, melding } = await aQuestion(world, { poort: 'loket', kanaal: 'kcc' });
  const consulent = world.as('consulent-wmo');
  const found = await researched(consulent, await sentToLoket(world, melding));
  const agreed = await afgestemd(world, found, consulent, world.as('collega-wmo'));
  const onderzoek = await steps(consulent, 'onderzoek', agreed, [['sendVerslag', { tekst: 'Hulp bij het huishouden is nodig.' }]]);
  const aanvraag = await done(consulent, 'submitAanvraag', {
    onderzoek: onderzoek.id,
    vorm: 'ONDERTEKEND_VERSLAG',
    producten: ['huishoudelijke-hulp'],
    ondertekenaar: inwoner,
    occurredOn,
  });
  await steps(consulent, 'aanvraag', aanvraag, [['decideAanvraag', { onderdelen: [granted('huishoudelijke-hulp')] }]]);
  const seen = await consulent.ask('query ($id: ID!) { aanvraag(id: $id) { beschikking { id version } } }', { id: aanvraag.id });
  return { melding: melding.id, beschikking: dataOf<{ aanvraag: { beschikking: State } }>(seen).aanvraag.beschikking };
}

const waiting = async (): Promise<number> =>
  (await world.rows<{ n: number }>('provider-referrals', 'SELECT count(*)::integer AS n FROM inbox_waiting'))[0]?.n ?? 0;

describe('a source that is away for an hour', () => {
  it('delays what must be read from it, and nothing else', async () => {
    const { contract } = await contracted(world, 'aanbieder-noord');
    const { melding, beschikking } = await drawnUp();
    await world.stop('provider-referrals');
    await steps(world.as('consulent-wmo'), 'beschikking', beschikking, [['publishBeschikking', { wijze: 'POST', geadresseerde }]]);
    // Told before it goes: what the other reads then is of an owner that is not there.
    await allSent(world, 'loket-toekenning');
    await world.stop('loket-toekenning');
    await world.start('provider-referrals');
    await until(async () => (await waiting()) > 0);

    const child = await done(world.as('poort-kernteam'), 'registerInwoner', {
      gemeente: '1734',
      naam: 'Kind Verwezen',
      geboortedatum: '2017-02-03',
      kern: 'driel',
    });
    await known(world, child);
    const referral = await done(world.as('aanbieder-noord'), 'registerWettelijkeVerwijzing', {
      inwoner: child.id,
      product: 'jeugd-behandeling',
      contract,
      grond: { wettelijkeVerwijzing: { verwijzer: 'HUISARTS', praktijk: '01234567' } },
      hulpvraag: 'Slaapt slecht.',
      since: occurredOn,
      occurredOn,
    });
    expect(referral.version).toBeGreaterThan(0);

    world.pass(AN_HOUR);
    await world.start('loket-toekenning');
    const found = await eventually(() => referralOf(world, melding));
    expect(found.version).toBeGreaterThan(0);
    expect(await waiting()).toBe(0);
  });
});
