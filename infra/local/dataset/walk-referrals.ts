import type { Call } from './documents.ts';
import type { GraphClient, Position } from './graph-client.ts';
import type {
  Aanbieder,
  Behandelteam,
  BesluitVerwijzing,
  Contract,
  ReferralStap,
  TeamVerwijzing,
  WettelijkeVerwijzing,
} from './referral-inputs.ts';
import { at, FIRST, follow, heard, type IdOf, idsIn, inOrder, stepCall } from './walking.ts';

/** Providers and what was agreed with them, before anybody is sent to one; answers their ids by key. */
export async function registerProviders(
  graph: GraphClient,
  aanbieders: readonly Aanbieder[],
  contracten: readonly Contract[],
): Promise<ReadonlyMap<string, string>> {
  const registered = await inOrder(
    graph,
    aanbieders.map(({ register: input }) => ({ mutation: 'registerProvider', select: 'id', input })),
  );
  const providers = byKey(aanbieders, registered.answers);
  const idOfProvider = (key: string): string => providers.get(key) ?? '';
  const subcontractors = aanbieders.flatMap(({ key, addSubcontractor: step }) =>
    step === undefined
      ? []
      : stepCall('addSubcontractor', { ...step, subcontractor: idOfProvider(step.subcontractor) }, { provider: idOfProvider(key) }, FIRST),
  );
  const agreed = await inOrder(graph, [
    ...contracten.map(({ agree }) => ({
      mutation: 'agreeContract',
      select: 'id',
      input: { ...agree, provider: idOfProvider(agree.provider) },
    })),
    ...subcontractors,
  ]);
  const contracts = byKey(contracten, agreed.answers);
  await inOrder(
    graph,
    contracten.flatMap(({ key, stappen }) =>
      stappen.flatMap(({ mutation, input }, done) => stepCall(mutation, input, { contract: contracts.get(key) ?? '' }, FIRST + done)),
    ),
  );
  return contracts;
}

/** What was granted to a resident, by the melding that it came from. */
export interface Granted {
  readonly melding: string;
  readonly verwijzingen: readonly BesluitVerwijzing[];
}

interface AnsweredReferral {
  readonly id: string;
  readonly product: { readonly code: string };
}

/** Takes the referrals that granted parts make by themselves to where they stand: two requests for all of them, none for none. */
export async function followReferrals(
  graph: GraphClient,
  granted: readonly Granted[],
  after: readonly Position[],
  idOf: IdOf,
): Promise<void> {
  const made = granted.filter(({ verwijzingen }) => verwijzingen.length > 0);
  if (made.length === 0) return;
  const ids = made.map(({ melding }) => melding);
  const asked = new Map(made.map(({ melding, verwijzingen }) => [melding, verwijzingen.map(({ product }) => product)]));
  /** By product, when there is one for each. */
  const found = (melding: unknown): ReadonlyMap<string, string> | undefined => {
    const { id, referrals } = melding as { readonly id: string; readonly referrals: readonly AnsweredReferral[] | null };
    const byProduct = new Map(referrals?.map((each) => [each.product.code, each.id]));
    return asked.get(id)?.every((product) => byProduct.has(product)) ? byProduct : undefined;
  };
  const referrals = await follow(graph, ids, { select: 'id referrals { id product { code } }', after, found });
  const calls = made.flatMap(({ verwijzingen }, index) =>
    verwijzingen.flatMap(({ product, stappen }) => stepsOf(stappen, at(referrals, index).get(product) ?? '', idOf)),
  );
  await inOrder(graph, calls);
}

/** Of a question in hand. */
export interface Treating {
  readonly behandelteam: Behandelteam | undefined;
  readonly verwijzingen: readonly TeamVerwijzing[];
  /** Ids. */
  readonly gemeente: string;
  readonly inwoner: string;
  readonly melding: string;
  readonly casus: string;
}

/** Forms Behandelteams and sends residents on, together: three requests at most, none for none. */
export async function treatTogether(graph: GraphClient, treating: readonly Treating[], idOf: IdOf): Promise<void> {
  const teams = treating.flatMap((each) => (each.behandelteam === undefined ? [] : [{ ...each, team: each.behandelteam }]));
  const formed = await inOrder(
    graph,
    teams.map(({ team: { formBehandelteam }, gemeente, inwoner, melding, casus }) => ({
      mutation: 'formBehandelteam',
      select: 'id',
      input: { ...formBehandelteam, gemeente, inwoner, melding, casus },
    })),
  );
  const teamOf = new Map(teams.map(({ casus }, index) => [casus, at(idsIn(formed.answers), index)]));
  const asked = treating.flatMap(({ verwijzingen, inwoner, melding, casus }) =>
    verwijzingen.map(({ requestReferral, stappen }) => {
      const behandelteam = teamOf.get(casus);
      const rest = { ...requestReferral, inwoner, melding, casus, contract: idOf(requestReferral.contract) };
      return { stappen, input: behandelteam === undefined ? rest : { ...rest, behandelteam } };
    }),
  );
  const sent = await inOrder(
    graph,
    asked.map(({ input }) => ({ mutation: 'requestReferral', select: 'id', input })),
  );
  const referrals = idsIn(sent.answers);
  await inOrder(graph, [
    ...asked.flatMap(({ stappen }, index) => stepsOf(stappen, at(referrals, index), idOf)),
    ...teams.flatMap(({ casus, team: { recordAvertedUithuisplaatsing: averted } }) =>
      stepCall('recordAvertedUithuisplaatsing', averted, { behandelteam: teamOf.get(casus) ?? '' }, FIRST),
    ),
  ]);
}

/** Children whom a huisarts sent, once their residents are known where referrals are kept. */
export async function registerWettelijk(graph: GraphClient, verwijzingen: readonly WettelijkeVerwijzing[], idOf: IdOf): Promise<void> {
  if (verwijzingen.length === 0) return;
  const residents = verwijzingen.map(({ register: { inwoner } }) => idOf(inwoner));
  await heard(
    graph,
    knownDocument(residents),
    residents.map((aggregate) => ({ source: 'intake', aggregate, sequence: FIRST })),
  );
  const { answers } = await inOrder(
    graph,
    verwijzingen.map(({ register }) => ({
      mutation: 'registerWettelijkeVerwijzing',
      select: 'id',
      input: { ...register, inwoner: idOf(register.inwoner), contract: idOf(register.contract) },
    })),
  );
  const referrals = idsIn(answers);
  await inOrder(
    graph,
    verwijzingen.flatMap(({ stappen }, index) => stepsOf(stappen, at(referrals, index), idOf)),
  );
}

const knownDocument = (ids: readonly string[]) => ({
  query: `query KnowsResidents($i0: ID!) { inwoner(id: $i0) { referrals(first: 1) { pageInfo { hasNextPage } } } }`,
  variables: { i0: at(ids, 0) },
});

const stepsOf = (stappen: readonly ReferralStap[], referral: string, idOf: IdOf): readonly Call[] =>
  stappen.flatMap(({ mutation, input }, done) =>
    stepCall(mutation, 'contract' in input ? { ...input, contract: idOf(input.contract) } : input, { referral }, FIRST + done),
  );

const byKey = (keyed: readonly { readonly key: string }[], answers: readonly unknown[]): ReadonlyMap<string, string> =>
  new Map(keyed.map(({ key }, index) => [key, at(idsIn(answers.slice(0, keyed.length)), index)]));
