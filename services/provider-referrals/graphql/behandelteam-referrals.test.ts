import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import { aBehandelaar, aConsulent, aWijkteamlid } from '../testing/actors.ts';
import { aBehandelteam, aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { giveCasus, giveInwoner, givePlace } from '../testing/known.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [lead, guest, inwoner] = [newId(), newId(), newId()];
const [anna, behandelaar, member] = [aWijkteamlid(lead), aBehandelaar(), aBehandelaar('mee', { subject: guest })];
const since = day('2026-03-01');
const leden = [
  { professional: lead, organisatie: 'incluzio', trekker: true, since, until: null },
  { professional: guest, organisatie: 'mee', trekker: false, since, until: null },
];
const team = aBehandelteam({ inwoner, leden });
const provider = aProvider();
const contract = contractOf(provider);
let referral: string;

beforeAll(async () => {
  test = await startTestService();
  const { manager } = test.dataSource;
  await giveInwoner(manager, inwoner, '1911');
  await givePlace(manager, lead, { gemeente: '1911', kernteam: 'wijkteam', functie: 'kernteamlid' });
  const casus = team.casus ?? newId();
  await giveCasus(manager, { inwoner, kernteam: 'wijkteam', casus, gemeente: '1911' });
  await test.given(providerAggregate, provider);
  await test.given(contractAggregate, contract);
  await test.given(behandelteamAggregate, team);
  const input = {
    ...{ commandId: newId(), inwoner, casus, behandelteam: team.id, contract: contract.id, product: 'jeugd-begeleiding' },
    ...{ verwijsreden: 'specialistische-vraag', hulpvraag: 'Rust thuis', voorgesteldDoor: 'KERNTEAM', occurredOn: '2026-03-10' },
  };
  const mutation = 'mutation ($input: RequestReferralInput!) { requestReferral(input: $input) { id } }';
  const { data, errors } = await test.ask(mutation, { as: anna, variables: { input } });
  expect(errors).toBeUndefined();
  referral = (data as { requestReferral: { id: string } }).requestReferral.id;
});
afterAll(() => test.stop());

describe('A referral of a Behandelteam', () => {
  it.each<[string, Actor, number]>([
    ['is seen by who asked', anna, 4],
    ['is seen by a member of another organisation', member, 4],
    ['is seen by the provider that it was sent to, without the team', behandelaar, 3],
    ['is not seen by a colleague who is not in the team', aBehandelaar('mee'), 0],
    ['is not seen by another provider', aBehandelaar('onderaannemer'), 0],
    ['is not seen by a consulent without a place at the loket', aConsulent(newId(), { gemeenten: ['1911'] }), 0],
  ])('%s', async (_, as, ways) => {
    const query = `{ referral(id: "${referral}") { hulpvraag } referrals(gemeente: "1911") { edges { node { hulpvraag } } }
      behandelteam(id: "${team.id}") { referrals { hulpvraag } }
      _entities(representations: [{ __typename: "Referral", id: "${referral}" }]) { ... on Referral { hulpvraag } } }`;
    const { data } = await test.ask(query, { as });
    expect(JSON.stringify(data).split('Rust thuis').length - 1).toBe(ways);
  });

  it('is left alone by a member of another organisation', async () => {
    const input = { commandId: newId(), referral, expectedVersion: 1, verwachteStart: '2026-03-20', occurredOn: '2026-03-10' };
    const mutation = 'mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { status } }';
    const { errors } = await test.ask(mutation, { as: member, variables: { input } });
    expect(errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'NOT_FOUND' } }]);
    const inbox = '{ referralInbox(gemeente: "1911") { edges { node { id } } } }';
    expect(await test.data(inbox, { as: member })).toEqual({ referralInbox: { edges: [] } });
    expect(await test.data(inbox, { as: behandelaar })).toEqual({ referralInbox: { edges: [{ node: { id: referral } }] } });
    await test.dataSource.query(
      `UPDATE deadline SET status = 'GEMIST', due_on = '2026-03-01' WHERE aggregate_id = $1 AND code = 'verwijzing-antwoord'`,
      [referral],
    );
    const signals = '{ referralSignals(gemeente: "1911") { edges { node { referral { id } } } } }';
    expect(await test.data(signals, { as: member })).toEqual({ referralSignals: { edges: [] } });
    expect(await test.data(signals, { as: behandelaar })).toEqual({
      referralSignals: { edges: [{ node: { referral: { id: referral } } }] },
    });
  });
});
