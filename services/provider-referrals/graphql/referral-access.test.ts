import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import { referralAggregate } from '../database/referral.ts';
import { toewijzingAggregate } from '../database/toewijzing.ts';
import type { Referral } from '../domain/referral.ts';
import type { Grond } from '../domain/toewijzing.ts';
import {
  aBehandelaar,
  aConsulent,
  aKernteamlid,
  aResident,
  beheerder,
  beleidsadviseur,
  migratie,
  migratieElders,
  poort,
} from '../testing/actors.ts';
import { aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { giveCasus, givePlace, giveRepresentative } from '../testing/known.ts';
import { aToewijzing, gestart, gevraagd, sentBy } from '../testing/referral-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [consulent, driel, heteren, mentor] = [newId(), newId(), newId(), newId()];
const provider = aProvider({ gemeente: '1734' });
const contract = contractOf(provider, { bezet: 2 });
const word = { on: day('2026-03-09'), tekst: 'Het gaat goed' };
const content = {
  ...{ hulpvraag: 'Slaapt slecht', toelichting: 'Kan niet anders', voortgang: [word] },
} as const;
const at = { gemeente: '1734', to: sentBy(contract), kernteam: 'driel' } as const;
const ours: Referral = { ...gestart(at), ...content };
const byHuisarts = gestart({ ...at, kernteam: null, melding: null, casus: null, wettelijk: true });
const declinedBy = { ...sentBy(contract), provider: newId(), organisatie: 'vrije-praktijk' };
const declined = gevraagd({ gemeente: '1734', kernteam: 'heteren', product: 'dagbesteding' });
const poging = { ...declinedBy, sentOn: declined.since, antwoord: 'AFGEWEZEN', answeredOn: declined.since, reden: 'Vol' } as const;
const lane: Referral = { ...byHuisarts, ...content, pogingen: [{ ...poging, reden: 'Te zwaar voor ons' }, ...byHuisarts.pogingen] };
const huisarts: Grond = { soort: 'WETTELIJKE_VERWIJZING', verwijzer: 'HUISARTS', praktijk: '01234567' };
const toewijzing = aToewijzing(ours);
const byLaw = aToewijzing(lane, { grond: huisarts, bedrag: 250_000, kopie: null, omvang: null });

beforeAll(async () => {
  test = await startTestService();
  const { manager } = test.dataSource;
  await givePlace(manager, consulent);
  await givePlace(manager, driel, { kernteam: 'driel', functie: 'kernteamlid' });
  await givePlace(manager, heteren, { kernteam: 'heteren', functie: 'kernteamlid' });
  await giveRepresentative(manager, ours.inwoner, mentor);
  await test.given(providerAggregate, provider);
  await test.given(contractAggregate, contract);
  await test.given(referralAggregate, ours, lane, { ...declined, status: 'AFGEWEZEN', pogingen: [poging] } as Referral);
  await test.given(toewijzingAggregate, toewijzing, byLaw);
  await giveCasus(manager, { inwoner: ours.inwoner, kernteam: 'driel', casus: ours.casus ?? newId(), melding: ours.melding ?? newId() });
});
afterAll(() => test.stop());

const PATHS = `query ($id: ID!, $toewijzing: ID!, $voorziening: ID!, $onderdeel: ID!, $inwoner: ID!, $melding: ID!, $casus: ID!) {
  root: referral(id: $id) { id }
  list: referrals(gemeente: "1734", first: 100) { edges { node { id } } }
  grant: toewijzing(id: $toewijzing) { referral { id } }
  own: inwoner(id: $inwoner) { referrals { edges { node { id } } } }
  entities: _entities(representations: [{ __typename: "Referral", id: $id }, { __typename: "Inwoner", id: $inwoner },
    { __typename: "Melding", id: $melding }, { __typename: "Casus", id: $casus }, { __typename: "Toewijzing", id: $toewijzing },
    { __typename: "Voorziening", id: $voorziening }, { __typename: "OnderdeelToegekend", id: $onderdeel }, { __typename: "OnderdeelGedeeltelijk", id: $onderdeel }]) {
    ... on Referral { id } ... on Inwoner { page: referrals { edges { node { id } } } } ... on Melding { referrals { id } } ... on Casus { referrals { id } }
    ... on Toewijzing { of: referral { id } } ... on Voorziening { toewijzing { referral { id } } }
    ... on OnderdeelToegekend { toewijzingen { referral { id } } } ... on OnderdeelGedeeltelijk { toewijzingen { referral { id } } } } }`;
const grond = toewijzing.grond.soort === 'BESCHIKKING' ? toewijzing.grond : { voorziening: '', onderdeel: '' };
const variables = {
  ...{ id: ours.id, toewijzing: toewijzing.id, voorziening: grond.voorziening, onderdeel: grond.onderdeel },
  ...{ inwoner: ours.inwoner, melding: ours.melding, casus: ours.casus },
};
/** On how many of the paths a caller finds the referral of the team of Driel. */
async function found(as: Actor): Promise<number> {
  const { data } = await test.ask(PATHS, { as, variables });
  return JSON.stringify(data).split(ours.id).length - 1;
}
const EVERYWHERE = 12;

describe('A referral', () => {
  it.each<[string, Actor]>([
    ['the team that asked', aKernteamlid(driel)],
    ['a consulent with a place at the loket', aConsulent(consulent)],
    ['the provider that has it', aBehandelaar()],
    ['the resident', aResident(ours.inwoner)],
    ['who represents her', aResident(mentor)],
    ['who loads history', migratie],
  ])('is found on every path by %s', async (_, as) => {
    expect(await found(as)).toBe(EVERYWHERE);
  });

  it.each<[string, Actor]>([
    ['another team', aKernteamlid(heteren)],
    ['a teammate without a place today', aKernteamlid()],
    ['the same person in another function', aKernteamlid(driel, { function: 'kernteam-vrijwilliger' })],
    ['a consulent without a place', aConsulent()],
    ['another provider', aBehandelaar('vrije-praktijk')],
    ['the provider in another gemeente', aBehandelaar('opvoedpoli', { gemeenten: ['1911'] })],
    ['someone of a provider whose identity names no organisation', { gemeenten: ['1734'], subject: newId(), role: 'aanbieder' }],
    ['another resident', aResident(newId())],
    ['who loads history elsewhere', migratieElders],
  ])('is found on no path by %s', async (_, as) => {
    expect(await found(as)).toBe(0);
  });

  it.each<[string, Actor]>([
    ['a poort', poort],
    ['a beleidsadviseur', beleidsadviseur],
    ['a beheerder', beheerder],
  ])('is closed to %s', async (_, as) => {
    const { data, errors = [] } = await test.ask(PATHS, { as, variables });
    expect(JSON.stringify(data ?? {})).not.toContain(ours.id);
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors) expect(extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' });
  });

  it('that a provider declined is seen by it no more, while who asked sees why', async () => {
    const query = `{ referral(id: "${declined.id}") { status pogingen { antwoord reden provider { naam } } } }`;
    expect(await test.data(query, { as: aKernteamlid(heteren) })).toEqual({
      referral: { status: 'AFGEWEZEN', pogingen: [{ antwoord: 'AFGEWEZEN', reden: 'Vol', provider: null }] },
    });
    const gone = await test.data('{ referrals(gemeente: "1734") { edges { node { id } } } }', { as: aBehandelaar('vrije-praktijk') });
    expect(gone).toEqual({ referrals: { edges: [] } });
  });

  it('does not tell a provider what others answered', async () => {
    const { errors } = await test.ask(`{ referral(id: "${ours.id}") { pogingen { reden } } }`, { as: aBehandelaar() });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('The content of a referral', () => {
  const CONTENT = 'hulpvraag toelichting voortgang { tekst } resultaat { code } resultaatTekst eindreden';
  const read = async (id: string, as: Actor) =>
    (await test.data<{ referral: object }>(`query ($id: ID!) { referral(id: $id) { ${CONTENT} } }`, { as, variables: { id } })).referral;
  const readable = { hulpvraag: 'Slaapt slecht', toelichting: 'Kan niet anders', voortgang: [{ tekst: 'Het gaat goed' }] };

  it('that the loket sent is open to it', async () => {
    expect(await read(ours.id, aConsulent(consulent))).toMatchObject(readable);
  });

  it('that a huisarts sent is closed to the loket on every path, which sees course and cost', async () => {
    const as = aConsulent(consulent);
    const closed = {
      ...{ hulpvraag: null, toelichting: null, voortgang: null, resultaat: null, resultaatTekst: null, eindreden: null },
    };
    const alone = await test.ask(`query ($id: ID!) { referral(id: $id) { ${CONTENT} } }`, { as, variables: { id: lane.id } });
    expect(alone.data).toEqual({ referral: closed });
    expect(alone.errors?.map(({ extensions, path }) => `${extensions?.code} ${extensions?.reason} ${path?.join('.')}`).sort()).toEqual(
      Object.keys(closed)
        .map((field) => `FORBIDDEN CONTENT_WITHOUT_RIGHT referral.${field}`)
        .sort(),
    );
    const query = `query ($id: ID!, $toewijzing: ID!, $inwoner: ID!) {
      referrals(gemeente: "1734", first: 100) { edges { node { id ${CONTENT} } } }
      toewijzing(id: $toewijzing) { grond praktijk bedrag product { naam } referral { status startedOn pogingen { reden sentOn } ${CONTENT} } }
      _entities(representations: [{ __typename: "Referral", id: $id }, { __typename: "Inwoner", id: $inwoner }]) {
        ... on Referral { ${CONTENT} } ... on Inwoner { referrals { edges { node { ${CONTENT} } } } } } }`;
    const variables = { id: lane.id, toewijzing: byLaw.id, inwoner: lane.inwoner };
    const answer = await test.ask(query, { as, variables });
    expect(new Set(answer.errors?.map(({ extensions }) => extensions?.reason))).toEqual(new Set(['CONTENT_WITHOUT_RIGHT']));
    const found = answer.data as { referrals: { edges: { node: { id: string } }[] }; toewijzing: object; _entities: object[] };
    expect(found.toewijzing).toMatchObject({
      ...{ grond: 'WETTELIJKE_VERWIJZING', praktijk: '01234567', bedrag: 250_000, product: { naam: 'Begeleiding voor jeugdigen' } },
      referral: {
        status: 'GESTART',
        startedOn: '2026-03-09',
        pogingen: [{ reden: null }, { reden: null, sentOn: '2026-03-09' }],
        ...closed,
      },
    });
    expect(found.referrals.edges.find(({ node }) => node.id === lane.id)?.node).toEqual({ id: lane.id, ...closed });
    expect(found._entities).toEqual([closed, { referrals: { edges: [{ node: closed }] } }]);
  });

  it('that a huisarts sent is open to the provider that treats her and to the resident', async () => {
    for (const as of [aBehandelaar(), aResident(lane.inwoner)]) expect(await read(lane.id, as)).toMatchObject(readable);
  });

  it('that a huisarts sent is there for no team', async () => {
    expect(await read(lane.id, aKernteamlid(driel))).toBeNull();
  });
});
