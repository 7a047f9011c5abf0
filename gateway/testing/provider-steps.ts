import type { World } from './constellation.ts';
import type { Person } from './people.ts';
import { dataOf, done, type State, today } from './steps.ts';

/** A provider with a contract for these products of youth help; answers the contract. */
export async function contracted(
  world: World,
  person: Person,
  contract: object = {},
): Promise<{ readonly provider: string; readonly contract: string }> {
  const { organisation, gemeenten } = world.people[person];
  const beheerder = world.as('beheerder');
  const gemeente = gemeenten[0];
  const provider = await done(beheerder, 'registerProvider', { gemeente, organisatie: organisation, naam: person, occurredOn: today() });
  const agreed = await done(beheerder, 'agreeContract', {
    provider: provider.id,
    gemeente,
    gemeenten,
    producten: ['jeugd-begeleiding', 'jeugd-behandeling'],
    bekostiging: 'INSPANNING',
    since: '2026-01-01',
    capaciteit: 5,
    occurredOn: today(),
    ...contract,
  });
  return { provider: provider.id, contract: agreed.id };
}

/** The newest referral of a melding. */
export async function referralOf(world: World, melding: string): Promise<State> {
  const answer = await world.as('migratie').ask('query ($id: ID!) { melding(id: $id) { referrals { id version } } }', { id: melding });
  const referral = dataOf<{ melding: { referrals: readonly State[] } }>(answer).melding.referrals.at(-1);
  if (referral === undefined) throw new Error('the melding has no referral');
  return referral;
}

/** Volunteers and providers know that a team has this casus in hand: a query waits for what was told, a command does not. */
export async function heard(world: World, casus: State): Promise<void> {
  const document = 'query ($id: ID!) { casus(id: $id) { volunteerRequests { id } referrals { id } } }';
  dataOf(await world.as('migratie').ask(document, { id: casus.id }));
}

/** Providers know a resident, of whom the poort told. */
export async function known(world: World, inwoner: State): Promise<void> {
  const document = 'query ($id: ID!) { inwoner(id: $id) { referrals(first: 1) { edges { node { id } } } } }';
  dataOf(await world.as('migratie').ask(document, { id: inwoner.id }));
}
