import type { Client, World } from './constellation.ts';
import type { Answer } from './gateway.ts';
import { steps } from './loket-steps.ts';
import { people } from './people.ts';
import { contracted, heard } from './provider-steps.ts';
import { aQuestion, command, dataOf, done, type State, sentTo, today } from './steps.ts';

/** A resident whose question a team took up. */
export interface TakenUp {
  readonly casus: State;
  readonly melding: State;
  readonly inwoner: string;
  /** The resident herself. */
  readonly resident: Client;
}

/** By the team of Driel; volunteers and providers heard of it. */
export async function takenUp(world: World, question: object = {}, person: object = {}): Promise<TakenUp> {
  const { melding, inwoner } = await aQuestion(world, question, person);
  const offered = await sentTo(world, melding, 'driel');
  const accepting = { expectedVersion: offered.version, casus: offered.id, occurredOn: today() };
  const casus = await done(world.as('kernteamlid-driel'), 'acceptCasus', accepting);
  await heard(world, casus);
  return { casus, melding, inwoner, resident: residentOf(world, inwoner) };
}

export const residentOf = (world: World, inwoner: string): Client =>
  world.as({ sub: inwoner, role: 'inwoner', gemeenten: ['1734'], inwoner });

/** The resident consents, with what more the purpose asks. */
export const consents = (one: Pick<TakenUp, 'resident' | 'inwoner' | 'melding'>, doel: string, more: object = {}): Promise<State> =>
  done(one.resident, 'giveToestemming', { inwoner: one.inwoner, melding: one.melding.id, doel, occurredOn: today(), ...more });

/** Status and who has not confirmed it. */
export async function withdraws(client: Client, { id, version }: State): Promise<unknown> {
  const input = { toestemming: id, expectedVersion: version, occurredOn: today() };
  return dataOf<{ result: unknown }>(await command(client, 'withdrawToestemming', input, 'status nietBevestigdDoor')).result;
}

/** The team plans a visit that its volunteer joins. */
export const invites = (lid: Client, { casus }: TakenUp): Promise<Answer> => {
  const visit = { plannedOn: today(), vrijwilliger: people['vrijwilliger-driel'].sub };
  return command(lid, 'planHuisbezoek', { expectedVersion: casus.version, casus: casus.id, occurredOn: today(), ...visit });
};

/** An active volunteer of the Vrijwilligerssteunpunt. */
export async function aVolunteer(world: World, naam: string): Promise<State> {
  const coordinator = world.as('vrijwilligerscoordinator');
  const registered = await done(coordinator, 'registerVolunteer', {
    gemeente: '1734',
    organisatie: 'vrijwilligerssteunpunt',
    naam,
    telefoon: '06 12 34 56 78',
    kern: 'driel',
    urenPerWeek: 3,
    dagen: ['DINSDAG', 'VRIJDAG'],
    taken: ['gezelschap'],
    vogOn: today(),
    occurredOn: today(),
  });
  return steps(coordinator, 'volunteer', registered, [['activateVolunteer', {}]]);
}

/** What the team of Driel asks for her. */
export const asked = (one: TakenUp): object => ({
  gemeente: '1734',
  inwoner: one.inwoner,
  melding: one.melding.id,
  casus: one.casus.id,
  taak: 'gezelschap',
  toelichting: 'Een kop koffie en een wandeling.',
  telefoon: '0481 12 34 56',
  kern: 'driel',
  dagen: ['DINSDAG'],
  urenPerWeek: 2,
  from: today(),
  aantal: 1,
  uitsluitingen: [],
  nietUitEigenKern: false,
  occurredOn: today(),
});

/** A volunteer who will; the resident consented to look for one, not yet to this one. */
export async function aWilling(world: World, one: TakenUp, volunteer: State): Promise<State> {
  const coordinator = world.as('vrijwilligerscoordinator');
  await consents(one, 'VRIJWILLIGER_ZOEKEN');
  const request = await done(world.as('kernteamlid-driel'), 'requestVolunteer', asked(one));
  const proposing = { volunteerRequest: request.id, volunteer: volunteer.id, rol: 'HOOFD', occurredOn: today() };
  return steps(coordinator, 'match', await done(coordinator, 'proposeMatch', proposing), [['acceptProposal', {}]]);
}

/** A huisarts sent her to a provider, under a contract of its own unless there is one. */
export async function sentByLaw(world: World, { inwoner }: TakenUp, agreed?: string): Promise<State> {
  const contract = agreed ?? (await contracted(world, 'aanbieder-noord')).contract;
  return done(world.as('aanbieder-noord'), 'registerWettelijkeVerwijzing', {
    ...{ inwoner, contract, product: 'jeugd-behandeling', hulpvraag: 'Slaapt slecht.', since: today(), occurredOn: today() },
    grond: { wettelijkeVerwijzing: { verwijzer: 'HUISARTS', praktijk: '01234567' } },
  });
}
