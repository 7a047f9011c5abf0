import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { GraphQLError, type GraphQLSchema, graphql } from 'graphql';

/** Stands in for the gateway and what is behind it: the promised schema, with the rules that a loader meets and nothing more. */
export interface FakeGraph {
  readonly url: string;
  /** Mutations done, by name; a command that was done before is not done again. */
  readonly done: ReadonlyMap<string, number>;
  readonly requests: () => number;
  /** The next so many requests find a subgraph away after their mutations were done. */
  breakNext(count: number): void;
  stop(): Promise<void>;
}

interface Row {
  readonly id: string;
  version: number;
  readonly huisbezoeken: { readonly id: string }[];
  readonly adviezen: { readonly id: string }[];
  readonly voorwerkAangeboden: unknown[];
  /** What granted parts make by themselves. */
  readonly referrals: { readonly id: string; readonly product: { readonly code: string } }[];
  beschikking?: Row;
}

interface Onderdeel {
  readonly product: string;
  readonly toekenning?: { readonly leveringsvorm: string } | null;
}

type Input = { readonly commandId: string; readonly expectedVersion?: number } & Readonly<Record<string, unknown>>;

const SUPERGRAPH = join(import.meta.dirname, '../../../../schema/supergraph.graphql');

export const apiSchema = (): GraphQLSchema => Supergraph.build(readFileSync(SUPERGRAPH, 'utf8')).apiSchema().toGraphQLJSSchema();

export async function fakeGraph(): Promise<FakeGraph> {
  const schema = apiSchema();
  const state = new State();
  let requests = 0;
  let broken = 0;
  const server = createServer((request, response) => {
    void (async () => {
      requests += 1;
      const { query, variables } = JSON.parse(await bodyOf(request)) as { query: string; variables: Record<string, unknown> };
      const position: unknown[] = [];
      const waited = String(request.headers['kerngraaf-after'] ?? '');
      const answer = await graphql({ schema, source: query, rootValue: state.resolvers(position, waited), variableValues: variables });
      const away = { data: null, errors: [{ message: 'away', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(broken-- > 0 ? away : { ...answer, ...(position.length > 0 ? { extensions: { position } } : {}) }));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    done: state.done,
    requests: () => requests,
    breakNext: (count) => {
      broken = count;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class State {
  readonly done: Map<string, number> = new Map();
  readonly #log: Map<string, { readonly input: string; readonly row: Row }> = new Map();
  readonly #rows: Map<string, Row> = new Map();
  readonly #casusOf: Map<string, Row> = new Map();
  readonly #onderzoekOf: Map<string, Row> = new Map();
  readonly #meldingOf: Map<string, string> = new Map();
  readonly #referralsOf: Map<string, Row['referrals']> = new Map();
  /** Meldingen and matches that a resident consented to. */
  readonly #consents: Set<unknown> = new Set();
  readonly #closed: Set<unknown> = new Set();

  resolvers(position: unknown[], waited: string): Record<string, unknown> {
    const mutations = Object.keys(apiFields).map((name) => [
      name,
      ({ input }: { readonly input: Input }) => this.#command(name, input, position),
    ]);
    const melding = ({ id }: { readonly id: string }): unknown => this.#melding(id, waited);
    const inwoner = () => ({ referrals: { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } } });
    return { ...Object.fromEntries(mutations), melding, inwoner, gemeente: () => ({ budgetten: [] }) };
  }

  /** What a receiver offers is there only for who waited for what brought it. */
  #melding(id: string, waited: string): unknown {
    const seen = (row: Row | undefined): readonly Row[] => (row === undefined || (waited === '' && row.version === 1) ? [] : [row]);
    const [casussen, onderzoeken] = [seen(this.#casusOf.get(id)), seen(this.#onderzoekOf.get(id))];
    return { id, status: 'IN_BEHANDELING', casussen, onderzoeken, referrals: this.#referralsOf.get(id) ?? [], volunteerRequests: [] };
  }

  #command(name: string, input: Input, position: unknown[]): Row {
    const { expectedVersion, ...wish } = input;
    const known = this.#log.get(input.commandId);
    if (known !== undefined) {
      if (known.input !== JSON.stringify(wish)) throw refusal('CONFLICT', 'COMMAND_ID_REUSED');
      return known.row;
    }
    const on = apiFields[name];
    const row = on === undefined ? this.#insert(input.subject as string | undefined) : this.#rows.get(String(input[on]));
    if (row === undefined) throw refusal('REFUSED', 'NOT_FOUND');
    if (on !== undefined && row.version !== expectedVersion) throw refusal('CONFLICT', 'STALE_VERSION');
    this.#refuse(name, input);
    if (on !== undefined) row.version += 1;
    this.#react(name, row, input);
    this.#log.set(input.commandId, { input: JSON.stringify(wish), row });
    this.done.set(name, (this.done.get(name) ?? 0) + 1);
    position.push({ source: sourceOf[on ?? ''] ?? 'intake', aggregate: row.id, sequence: row.version });
    return row;
  }

  /** Consent is given while the question is open, and before what needs it. */
  #refuse(name: string, { melding, match }: Input): void {
    if (name === 'giveToestemming' && this.#closed.has(melding)) throw refusal('REFUSED', 'MELDING_CLOSED');
    const needs = name === 'requestVolunteer' ? melding : name === 'agreeMatch' ? match : undefined;
    if (needs !== undefined && !this.#consents.has(needs)) throw refusal('REFUSED', 'CONSENT_MISSING');
  }

  /** What others make of it. */
  #react(name: string, row: Row, input: Input): void {
    if (name === 'giveToestemming') this.#consents.add(input.betreft ?? input.melding);
    if (name === 'closeCasus') this.#closed.add(this.#meldingOf.get(row.id));
    if (name === 'planHuisbezoek') row.huisbezoeken.push({ id: randomUUID() });
    if (name === 'requestAdvies') row.adviezen.push({ id: randomUUID() });
    if (name === 'submitAanvraag') this.#meldingOf.set(row.id, this.#meldingOf.get(String(input.onderzoek)) ?? '');
    if (name === 'decideAanvraag') row.beschikking = this.#decide(row.id, input.onderdelen as readonly Onderdeel[]);
    if (name === 'publishBeschikking') this.#referralsOf.set(this.#meldingOf.get(row.id) ?? '', row.referrals);
    if (name === 'openTraject') this.#offer(row.id, input.soort === 'KERNTEAM' ? this.#casusOf : this.#onderzoekOf);
    if (name === 'offerVoorwerk') {
      const onderzoek = this.#offer(this.#meldingOf.get(row.id) ?? '', this.#onderzoekOf);
      onderzoek.voorwerkAangeboden.push({ gelezen: true, voorwerkVersion: 1, voorwerk: { id: randomUUID() } });
    }
  }

  #decide(aanvraag: string, onderdelen: readonly Onderdeel[]): Row {
    const beschikking = this.#insert();
    this.#meldingOf.set(beschikking.id, this.#meldingOf.get(aanvraag) ?? '');
    for (const { product, toekenning } of onderdelen)
      if (toekenning?.leveringsvorm === 'ZIN') beschikking.referrals.push({ id: this.#insert().id, product: { code: product } });
    return beschikking;
  }

  #offer(melding: string, to: Map<string, Row>): Row {
    const row = this.#insert();
    to.set(melding, row);
    this.#meldingOf.set(row.id, melding);
    return row;
  }

  #insert(id: string = randomUUID()): Row {
    const row: Row = { id, version: 1, huisbezoeken: [], adviezen: [], voorwerkAangeboden: [], referrals: [] };
    this.#rows.set(row.id, row);
    return row;
  }
}

/** What each mutation changes, by the name of its input's field; undefined for what it makes. */
const apiFields: Readonly<Record<string, string | undefined>> = {
  registerProfessional: undefined,
  startAansluiting: undefined,
  registerInwoner: undefined,
  registerMelding: undefined,
  openTraject: 'melding',
  handleMeldingInPoort: 'melding',
  acceptCasus: 'casus',
  recordLeefgebieden: 'casus',
  planHuisbezoek: 'casus',
  recordHuisbezoek: 'casus',
  drawUpPlan: 'casus',
  offerVoorwerk: 'casus',
  closeCasus: 'casus',
  acceptOnderzoek: 'onderzoek',
  recordOnderzoeksonderdeel: 'onderzoek',
  explainPgb: 'onderzoek',
  requestAdvies: 'onderzoek',
  recordAdvies: 'onderzoek',
  takeOverVoorwerk: 'onderzoek',
  sendVerslag: 'onderzoek',
  closeOnderzoek: 'onderzoek',
  submitAanvraag: undefined,
  decideAanvraag: 'aanvraag',
  publishBeschikking: 'beschikking',
  setBudget: undefined,
  giveToestemming: undefined,
  registerVolunteer: undefined,
  activateVolunteer: 'volunteer',
  proposeForKernteam: 'volunteer',
  concludeKandidatuur: 'volunteer',
  requestVolunteer: undefined,
  concludeNobodyFound: 'volunteerRequest',
  withdrawVolunteerRequest: 'volunteerRequest',
  proposeMatch: undefined,
  acceptProposal: 'match',
  declineProposal: 'match',
  agreeMatch: 'match',
  startMatch: 'match',
  evaluateMatch: 'match',
  endMatch: 'match',
  relayMatch: 'match',
  registerProvider: undefined,
  addSubcontractor: 'provider',
  agreeContract: undefined,
  reportWaitingTime: 'contract',
  setLumpSum: 'contract',
  spendLumpSum: 'contract',
  formBehandelteam: undefined,
  recordAvertedUithuisplaatsing: 'behandelteam',
  requestReferral: undefined,
  registerWettelijkeVerwijzing: undefined,
  sendReferral: 'referral',
  acceptReferral: 'referral',
  declineReferral: 'referral',
  placeOnWaitingList: 'referral',
  startReferral: 'referral',
  pauseReferral: 'referral',
  resumeReferral: 'referral',
  reportProgress: 'referral',
  stopReferral: 'referral',
};

const sourceOf: Readonly<Record<string, string>> = {
  casus: 'kernteams',
  onderzoek: 'loket-toekenning',
  aanvraag: 'loket-toekenning',
  beschikking: 'loket-toekenning',
  volunteerRequest: 'volunteers',
  match: 'volunteers',
  referral: 'provider-referrals',
};

const refusal = (code: string, reason: string): GraphQLError => new GraphQLError(reason, { extensions: { code, reason } });

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
