import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import {
  afgestemd,
  eventually,
  geadresseerde,
  granted,
  onderzoekOf,
  refusedPart,
  researched,
  sentToLoket,
  steps,
} from '../testing/loket-steps.ts';
import {
  aQuestion,
  casusOf,
  command,
  dataOf,
  done,
  placePeople,
  refusalOf,
  type State,
  sentTo,
  standing,
  today,
} from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const occurredOn = today();

const residentOf = (inwoner: string) => world.as({ sub: 'resident', role: 'inwoner', gemeenten: ['1734'], inwoner });

/** A Wmo question at the loket up to the verslag. */
async function researchedQuestion(): Promise<{ inwoner: string; melding: State; onderzoek: State }> {
  const { inwoner, melding } = await aQuestion(world, { poort: 'loket', kanaal: 'kcc' });
  const consulent = world.as('consulent-wmo');
  const offered = await sentToLoket(world, melding);
  const found = await researched(consulent, offered);
  const agreed = await afgestemd(world, found, consulent, world.as('collega-wmo'));
  const onderzoek = await steps(consulent, 'onderzoek', agreed, [['sendVerslag', { tekst: 'Hulp bij het huishouden is nodig.' }]]);
  return { inwoner, melding, onderzoek };
}

async function submitted(onderzoek: State, inwoner: string, producten: readonly string[]): Promise<State> {
  const input = { onderzoek: onderzoek.id, vorm: 'ONDERTEKEND_VERSLAG', producten, ondertekenaar: inwoner, occurredOn };
  return done(world.as('consulent-wmo'), 'submitAanvraag', input);
}

describe('J3: a resident asks for two things at the loket', () => {
  it('gets one and is refused the other, may object until a day, and the kernteam helps beside it', async () => {
    const consulent = world.as('consulent-wmo');
    const { inwoner, melding, onderzoek } = await researchedQuestion();
    const aanvraag = await submitted(onderzoek, inwoner, ['huishoudelijke-hulp', 'dagbesteding']);
    const decided = await done(consulent, 'decideAanvraag', {
      expectedVersion: aanvraag.version,
      aanvraag: aanvraag.id,
      onderdelen: [granted('huishoudelijke-hulp'), refusedPart('dagbesteding')],
      kernteamAangeboden: { antwoord: 'JA', kernteam: 'driel' },
      occurredOn,
    });
    expect(decided.version).toBe(aanvraag.version + 1);

    const see = `query ($id: ID!) { melding(id: $id) {
      status trajecten { status soort kernteam { code } }
      beschikkingen { id version status bezwaarTot onderdelen { __typename product { code } } }
    } }`;
    type Seen = {
      melding: { status: string; trajecten: object[]; beschikkingen: (State & { status: string; bezwaarTot: string | null })[] };
    };
    const before = dataOf<Seen>(await consulent.ask(see, { id: melding.id })).melding;
    const beschikking = before.beschikkingen[0];
    if (beschikking === undefined) throw new Error('no beschikking');
    expect(beschikking).toMatchObject({
      status: 'VASTGESTELD',
      bezwaarTot: null,
      onderdelen: [
        { __typename: 'OnderdeelToegekend', product: { code: 'huishoudelijke-hulp' } },
        { __typename: 'OnderdeelAfgewezen', product: { code: 'dagbesteding' } },
      ],
    });
    await steps(consulent, 'beschikking', beschikking, [['publishBeschikking', { wijze: 'POST', geadresseerde }]]);

    const resident = residentOf(inwoner);
    const own = dataOf<Seen>(await resident.ask(see, { id: melding.id })).melding;
    expect(own.beschikkingen[0]).toMatchObject({ status: 'BEKENDGEMAAKT' });
    expect((own.beschikkingen[0]?.bezwaarTot ?? '') > occurredOn).toBe(true);

    // Both ways are open at once: the loket's and the kernteam's, which intake opened when it heard of the besluit.
    const casus = await eventually(() => casusOf(world, melding.id));
    await done(world.as('kernteamlid-driel'), 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
    const poort = await world
      .as('poort-loket')
      .ask('query ($id: ID!) { melding(id: $id) { status trajecten { status soort } } }', { id: melding.id });
    expect(dataOf(poort)).toEqual({
      melding: {
        status: 'IN_BEHANDELING',
        trajecten: [
          { status: 'OPGEPAKT', soort: 'LOKET' },
          { status: 'OPGEPAKT', soort: 'KERNTEAM' },
        ],
      },
    });

    const month = occurredOn.slice(0, 7);
    const counted = await world
      .as('migratie')
      .ask(
        `query ($m: Maand!) { gemeente(code: "1734") { grensverkeer(van: $m, tot: $m) { vanLoketNaarKernteam } kernteamAanbod(van: $m, tot: $m) { ja nee } } }`,
        { m: month },
      );
    expect(dataOf(counted)).toMatchObject({ gemeente: { kernteamAanbod: { ja: 1 } } });
  });
});

describe('mandate', () => {
  it('is not held by a kernteam function in Overbetuwe: the attempt is refused and stands in the audit', async () => {
    const { inwoner, melding } = await aQuestion(world);
    const consulent = world.as('consulent-wmo');
    const casus = await sentTo(world, melding, 'driel');
    const lid = world.as('kernteamlid-driel');
    await done(lid, 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
    const { version } = await standing(world, melding.id);
    const offered = await sentToLoket(world, { id: melding.id, version });
    const found = await researched(consulent, offered);
    const agreed = await afgestemd(world, found, consulent, world.as('collega-wmo'));
    const onderzoek = await steps(consulent, 'onderzoek', agreed, [['sendVerslag', { tekst: 'Hulp nodig.' }]]);
    const aanvraag = await submitted(onderzoek, inwoner, ['huishoudelijke-hulp']);
    const attempt = await command(lid, 'decideAanvraag', {
      expectedVersion: aanvraag.version,
      aanvraag: aanvraag.id,
      onderdelen: [granted('huishoudelijke-hulp')],
      occurredOn,
    });
    expect(refusalOf(attempt)).toBe('REFUSED MANDATE_REQUIRED');
    const audited = await world.rows<{ action: string; reason: string }>(
      'loket-toekenning',
      `SELECT action, reason FROM audit WHERE aggregate_id = '${aanvraag.id}'`,
    );
    expect(audited).toEqual([{ action: 'decideAanvraag', reason: 'MANDATE_REQUIRED' }]);
    const after = await consulent.ask('query ($id: ID!) { aanvraag(id: $id) { version status } }', { id: aanvraag.id });
    expect(dataOf(after)).toEqual({ aanvraag: { version: aanvraag.version, status: 'IN_BEHANDELING' } });
  });
});

describe('mandate of the team', () => {
  it('lets the wijkteam of Hollands Kroon decide by the same code', async () => {
    const inGemeente = { gemeente: '1911' };
    const poort = world.as({ sub: 'poort', role: 'poort', function: 'vraagverhelderaar', gemeenten: ['1911'] });
    const team = world.as('wijkteam-hollands-kroon');
    const { id: inwoner } = await done(poort, 'registerInwoner', { ...inGemeente, naam: 'Kees Proef', kern: 'wieringerwerf' });
    const melding = await done(poort, 'registerMelding', {
      ...inGemeente,
      soort: 'WMO_MELDING',
      kanaal: 'telefoon',
      poort: 'wijkteam',
      soortMelder: 'INWONER',
      betrokkenen: [{ inwoner, rol: 'HULPVRAGER', primair: true }],
      occurredOn,
    });
    const opening = { melding: melding.id, moment: 'SCHIFTING', reden: 'Dichtbij', occurredOn };
    const opened = await done(poort, 'openTraject', {
      ...opening,
      expectedVersion: melding.version,
      soort: 'KERNTEAM',
      kernteam: 'wijkteam',
    });
    const casus = await eventually(() => casusOf(world, melding.id));
    await done(team, 'acceptCasus', { expectedVersion: casus.version, casus: casus.id, occurredOn });
    const seen = await poort.ask('query ($id: ID!) { melding(id: $id) { version } }', { id: melding.id });
    const { version } = dataOf<{ melding: { version: number } }>(seen).melding;
    expect(version).toBe(opened.version + 1);
    await done(poort, 'openTraject', { ...opening, expectedVersion: version, soort: 'LOKET' });
    const offered = await eventually(() => onderzoekOf(world, melding.id));
    const found = await researched(team, offered);
    const onderzoek = await steps(team, 'onderzoek', found, [['sendVerslag', { tekst: 'Hulp nodig.' }]]);
    const input = {
      onderzoek: onderzoek.id,
      vorm: 'ONDERTEKEND_VERSLAG',
      producten: ['huishoudelijke-hulp'],
      ondertekenaar: inwoner,
      occurredOn,
    };
    const aanvraag = await done(team, 'submitAanvraag', input);
    await steps(team, 'aanvraag', aanvraag, [['decideAanvraag', { onderdelen: [granted('huishoudelijke-hulp')] }]]);
    const decided = await team.ask(
      'query ($id: ID!) { aanvraag(id: $id) { status beschikking { mandaat { code aanname } onderdelen { __typename } } } }',
      { id: aanvraag.id },
    );
    expect(dataOf(decided)).toEqual({
      aanvraag: {
        status: 'BESLIST',
        beschikking: { mandaat: { code: 'wijkteam', aanname: true }, onderdelen: [{ __typename: 'OnderdeelToegekend' }] },
      },
    });
  });
});

describe('two who are first at the loket', () => {
  it('decide one aanvraag: there is one beschikking', async () => {
    const { inwoner, onderzoek } = await researchedQuestion();
    const aanvraag = await submitted(onderzoek, inwoner, ['huishoudelijke-hulp']);
    const deciding = (person: 'consulent-wmo' | 'collega-wmo') =>
      command(world.as(person), 'decideAanvraag', {
        expectedVersion: aanvraag.version,
        aanvraag: aanvraag.id,
        onderdelen: [granted('huishoudelijke-hulp')],
        occurredOn,
      });
    const outcomes = (await Promise.all([deciding('consulent-wmo'), deciding('collega-wmo')])).map(refusalOf).sort();
    expect(outcomes).toEqual(['CONFLICT STALE_VERSION', 'accepted']);
    const seen = await world.as('migratie').ask('query ($id: ID!) { inwoner(id: $id) { beschikkingen { edges { node { id } } } } }', {
      id: inwoner,
    });
    expect(dataOf<{ inwoner: { beschikkingen: { edges: object[] } } }>(seen).inwoner.beschikkingen.edges).toHaveLength(1);
  });

  it('hand over an onderzoek while another takes it up: one of both happens', async () => {
    const { melding } = await aQuestion(world, { poort: 'loket', kanaal: 'kcc' });
    const offered = await sentToLoket(world, melding);
    const consulent = world.as('consulent-wmo');
    const accepted = await steps(consulent, 'onderzoek', offered, [['acceptOnderzoek', {}]]);
    const over = {
      expectedVersion: accepted.version,
      onderzoek: offered.id,
      kernteam: 'driel',
      moment: 'GESPREK',
      reden: 'Past daar',
      occurredOn,
    };
    const plan = { expectedVersion: accepted.version, onderzoek: offered.id, plannedOn: occurredOn, occurredOn };
    const outcomes = (
      await Promise.all([command(consulent, 'handOverOnderzoek', over), command(world.as('collega-wmo'), 'planGesprek', plan)])
    )
      .map(refusalOf)
      .sort();
    expect(outcomes).toEqual(['CONFLICT STALE_VERSION', 'accepted']);
    const now = await onderzoekOf(world, melding.id);
    expect(now.version).toBe(accepted.version + 1);
  });
});
