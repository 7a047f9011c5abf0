import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import {
  aConsulent,
  aKernteamlid,
  aResident,
  beheerder,
  beleidsadviseur,
  dienst,
  migratie,
  migratieElders,
  poort,
  vrijwilliger,
} from '../testing/actors.ts';
import { aDossier, anOpgepakt, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { aConcept, aGehoudenBespreking, aPlan, geboden } from '../testing/voorwerk-fixtures.ts';

let test: TestService;
const inwoner = newId();
const [elst, heteren, wmo, jeugd, jeugdVertrokken] = [newId(), newId(), newId(), newId(), newId()];
const loket = { kernteam: null, organisatie: 'loket' } as const;
const casus = anOpgepakt({ inwoner, dossier: aDossier({ plan: aPlan() }) });
const asked = anOpgepakt({
  dossier: aDossier({ vragen: [{ id: newId(), aan: 'WMO', askedOn: day('2026-03-09'), vraag: 'x', antwoord: null, termijn: null }] }),
});
const [voorwerk, concept] = [geboden(casus), aConcept(asked)];
const bespreking = aGehoudenBespreking({
  consulent: jeugd,
  deelnemers: [elst],
  agenda: [casus, asked].map(({ id }) => ({ casus: id, toelichting: 'Lukt het?' })),
  besluiten: [{ casus: casus.id, besluit: 'Naar het loket', uitkomst: 'INDIVIDUELE_VOORZIENING_NODIG', acties: [] }],
});

beforeAll(async () => {
  test = await startTestService();
  await test.given(casus, asked);
  await test.givenVoorwerk(voorwerk, concept);
  await test.givenBespreking(bespreking);
  await test.givenPlace(elst, {});
  await test.givenPlace(heteren, { kernteam: 'heteren' });
  await test.givenPlace(jeugd, { ...loket, functie: 'consulent-jeugd' });
  await test.givenPlace(wmo, { ...loket, functie: 'consulent-wmo' });
  await test.givenPlace(jeugdVertrokken, { ...loket, functie: 'consulent-jeugd', until: day('2026-03-09') });
});
afterAll(() => test.stop());

const everyone = {
  team: aKernteamlid(elst),
  otherTeam: aKernteamlid(heteren),
  jeugd: aConsulent('jeugd', jeugd),
  wmo: aConsulent('wmo', wmo),
  gone: aConsulent('jeugd', jeugdVertrokken),
  nowhere: aConsulent('jeugd'),
  self: aResident(inwoner),
  other: aResident(newId()),
  dienst,
  dienstElders: { ...dienst, gemeenten: ['1911'] },
  migratie,
  migratieElders,
  poort,
  beleidsadviseur,
  beheerder,
  vrijwilliger,
} satisfies Readonly<Record<string, Actor>>;

/** Who of all finds an id on how many ways. */
async function finders(query: string, variables: Readonly<Record<string, string>>, id: string): Promise<Readonly<Record<string, number>>> {
  const counts: [string, number][] = [];
  for (const [who, as] of Object.entries(everyone)) {
    const { data } = await test.ask(query, { as, variables });
    const ways = JSON.stringify(data ?? null).split(id).length - 1;
    if (ways > 0) counts.push([who, ways]);
  }
  return Object.fromEntries(counts);
}

const VOORWERK = `query ($id: ID!, $casus: ID!) { voorwerk(id: $id) { id } casus(id: $casus) { voorwerk { id } }
  _entities(representations: [{ __typename: "Voorwerk", id: $id }]) { ... on Voorwerk { id } } }`;

describe('Voorwerk', () => {
  it('that was offered is found by the team, the loket, its service and the resident', async () => {
    expect(await finders(VOORWERK, { id: voorwerk.id, casus: casus.id }, voorwerk.id)).toEqual({
      ...{ team: 3, jeugd: 2, wmo: 2, self: 3, dienst: 2, migratie: 3 },
    });
  });

  it('that was not offered is no concern of the loket, though its consulent may see the casus', async () => {
    expect(await finders(VOORWERK, { id: concept.id, casus: asked.id }, concept.id)).toEqual({ team: 3, dienst: 2, migratie: 3 });
  });

  it('leads the loket’s service to nothing but itself', async () => {
    const query = `query ($id: ID!) { voorwerk(id: $id) { status voorwerkVersion versie(nummer: 1) { nummer hash inhoud plan { doelen arrangement { naam } } afstemming { consulent } } } }`;
    const { voorwerk: read } = await test.data<{ voorwerk: object }>(query, { as: dienst, variables: { id: voorwerk.id } });
    expect(read).toMatchObject({
      ...{ status: 'AANGEBODEN', voorwerkVersion: 1 },
      versie: {
        nummer: 1,
        hash: 'a'.repeat(64),
        plan: { doelen: ['Rust in het gezin'], arrangement: [{ naam: 'Begeleiding voor jeugdigen' }] },
      },
    });
    for (const field of ['casus { id }', 'casus { regievoerder { naam } }']) {
      const { errors } = await test.ask(`query ($id: ID!) { voorwerk(id: $id) { ${field} } }`, {
        as: dienst,
        variables: { id: voorwerk.id },
      });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('has no version that was never offered', async () => {
    const query = 'query ($id: ID!) { voorwerk(id: $id) { versie(nummer: 2) { nummer } } }';
    expect(await test.data(query, { as: migratie, variables: { id: voorwerk.id } })).toEqual({ voorwerk: { versie: null } });
    const none =
      'query ($id: ID!) { voorwerk(id: $id) { status voorwerkVersion offeredOn versies { nummer } versie(nummer: 1) { nummer } } }';
    expect(await test.data(none, { as: migratie, variables: { id: concept.id } })).toEqual({
      voorwerk: { status: 'CONCEPT', voorwerkVersion: null, offeredOn: null, versies: [], versie: null },
    });
  });
});

describe('A casusbespreking', () => {
  it('is found by the team and by the consulent who takes part', async () => {
    const query = `query ($id: ID!) { casusbespreking(id: $id) { id } kernteam(gemeente: "1734", code: "elst-noord") { casusbesprekingen { edges { node { id } } } }
      _entities(representations: [{ __typename: "Casusbespreking", id: $id }]) { ... on Casusbespreking { id } } }`;
    expect(await finders(query, { id: bespreking.id }, bespreking.id)).toEqual({ team: 3, jeugd: 3, migratie: 3 });
  });

  it('shows who takes part no casus that she may not know of', async () => {
    const query = `query ($id: ID!) { casusbespreking(id: $id) { status heldOn kernteam { naam } deelnemers { id } consulent { id }
      agenda { casus { id } toelichting besluit uitkomst } } }`;
    const variables = { id: bespreking.id };
    const { casusbespreking } = await test.data<{ casusbespreking: object }>(query, { as: everyone.jeugd, variables });
    expect(casusbespreking).toMatchObject({
      ...{
        status: 'GEHOUDEN',
        heldOn: '2026-03-10',
        kernteam: { naam: 'Elst Noord' },
        deelnemers: [{ id: elst }],
        consulent: { id: jeugd },
      },
      agenda: [
        { casus: null, besluit: 'Naar het loket', uitkomst: 'INDIVIDUELE_VOORZIENING_NODIG' },
        { casus: null, toelichting: 'Lukt het?', besluit: null, uitkomst: null },
      ],
    });
    expect(await test.data(query, { as: everyone.team, variables })).toMatchObject({
      casusbespreking: { agenda: [{ casus: { id: casus.id } }, { casus: { id: asked.id } }] },
    });
  });

  it('shows in a casus what was said of that casus, and not the meeting to who did not take part', async () => {
    const query = 'query ($id: ID!) { casus(id: $id) { besprekingen { casusbespreking { id } casus { id } besluit on } } }';
    const said = { casus: { id: asked.id }, besluit: null, on: '2026-03-10' };
    const read = (as: Actor) => test.data(query, { as, variables: { id: asked.id } });
    expect(await read(everyone.team)).toEqual({ casus: { besprekingen: [{ ...said, casusbespreking: { id: bespreking.id } }] } });
    expect(await read(everyone.wmo)).toEqual({ casus: { besprekingen: [{ ...said, casusbespreking: null }] } });
    const { errors } = await test.ask(query, { as: poort, variables: { id: asked.id } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
