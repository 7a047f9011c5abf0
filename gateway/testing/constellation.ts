import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { IDENTITY_HEADER, identitySigner, identityVerifier } from '@kerngraaf/platform/access/identity.ts';
import { gatewayKeysFrom, newGatewayKeys } from '@kerngraaf/platform/access/identity-keys.ts';
import type { Mode } from '@kerngraaf/platform/access/policy-table.ts';
import type { CrashPoint } from '@kerngraaf/platform/commands/crash.ts';
import { processTime } from '@kerngraaf/platform/events/ends.ts';
import { post } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import type { Running } from '@kerngraaf/platform/process/run.ts';
import { tracingOf } from '@kerngraaf/platform/telemetry/start-tracing.ts';
import { type TestDatabase, testDatabase } from '@kerngraaf/platform/testing/database.ts';
import { type Clock, type LocalDate, localDateAt, toInstant } from '@kerngraaf/platform/time.ts';
import pg from 'pg';
import { freePorts } from '../../infra/local/free-ports.ts';
import { services } from '../../infra/local/services.ts';
import type { Tie } from '../../infra/local/tie.ts';
import { tokenReader } from '../access/token.ts';
import { readSupergraph } from '../supergraph.ts';
import { accessTo } from './access.ts';
import { testBus } from './bus.ts';
import { type OnBus, recordsOn, untakenOn } from './bus-records.ts';
import { tracesIn } from './canaries.ts';
import { type Answer, type TestGateway, testGateway } from './gateway.ts';
import { openIssuer } from './issuer.ts';
import { startOwnerProcess } from './owner-process.ts';
import { type OwnerPlace, type OwnerWiring, owners, type StartOwner } from './owners.ts';
import { type Claims, type Person, people } from './people.ts';
import { registrar } from './registrar.ts';

const SCHEMA = join(import.meta.dirname, '../../schema');
// Longer than in service: a bound for what hangs, where tests share a machine.
const SUBGRAPH_WITHIN = 20_000;
const A_DAY = 86_400_000;
/** In seconds, as long as an owner waits until it has taken what a client saw. */
const OWNER_WAITS = 2;

/** The graph as its clients have it. */
export interface World {
  /** Who is known by which name. */
  readonly people: Readonly<Record<Person, Claims>>;
  /** A client of the graph as this person; further claims, such as `inwoner`, on top. */
  as(person: Person | Claims): Client;
}

/** All owners, the gateway and an issuer; databases and the bus in PostgreSQL (or the bus in Kafka: `testBus`), each party over HTTP, as it runs. */
export interface Constellation extends World {
  /** As `as`, who waits for nothing that a client saw, and for whose changes nobody waits: for when they cannot come. */
  asNow(person: Person | Claims): Client;
  /** From now on every query waits for all that an owner told of this: what an owner tells in answer to another is in no client's positions. */
  awaits(owner: string, aggregate: string): Promise<void>;
  /** Ends an owner; its database stays. */
  stop(owner: string): Promise<void>;
  /** Puts in an owner's place a port that accepts and never answers. */
  silence(owner: string): Promise<void>;
  /** Brings an owner back on its own port. */
  start(owner: string): Promise<void>;
  /** Makes the owner a process of its own and sends on; resolves when that has died at this point. */
  dies(owner: string, at: CrashPoint, send: () => Promise<unknown>): Promise<void>;
  rows<Row>(owner: string, sql: string): Promise<readonly Row[]>;
  /** All that lies on the bus. */
  onBus(): Promise<readonly OnBus[]>;
  /** How many records on it some owner has not taken yet. */
  untaken(): Promise<number>;
  /** Asks an owner itself, past the gateway, with an identity that the gateway would sign. */
  askOwner(owner: string, person: Person, document: string, variables?: object): Promise<unknown>;
  /** What an owner serves to Prometheus. */
  metrics(owner: string): Promise<string>;
  /** A second set of owners over the same data, wired otherwise, behind a gateway of its own; they take nothing from the bus. */
  beside(own: OwnerWiring): Promise<Beside>;
  /** Takes the bus away from everybody, until it is brought back. */
  stopBus(): Promise<void>;
  startBus(): Promise<void>;
  /** Moves the clock of all owners that run in this process. */
  pass(days: number): void;
  passSeconds(seconds: number): void;
  /** Today in Europe/Amsterdam by that clock. */
  today(): LocalDate;
  /** What all parties logged, as JSON lines. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export interface Client {
  /** A query sees what any client changed before it: positions of all answers are sent along. */
  /** `tie`: where the document does not ask for that thing itself. */
  ask(document: string, variables?: object, tie?: Tie): Promise<Answer>;
  /** A query with `kerngraaf-after` of one's own. */
  askAfter(document: string, after: string): Promise<Answer>;
}

export interface Beside {
  ask(person: Person | Claims, document: string, variables?: object): Promise<Answer>;
  stop(): Promise<void>;
}

interface Sending {
  readonly document: string;
  readonly variables?: object | undefined;
  readonly tie?: Tie | undefined;
}

interface Place {
  readonly database: TestDatabase;
  port: number;
  running: Running | undefined;
  silent: Server | undefined;
}

/** `subgraphWithin`: how many milliseconds the gateway gives an owner; more than an owner waits for a position. */
export async function startConstellation({
  subgraphWithin = SUBGRAPH_WITHIN,
  mode = 'production',
  tracesTo,
}: {
  readonly subgraphWithin?: number;
  readonly mode?: Mode;
  /** A collector of traces. */
  readonly tracesTo?: string;
} = {}): Promise<Constellation> {
  const logged: string[] = [];
  const keys = await gatewayKeysFrom(await newGatewayKeys());
  const issuer = await openIssuer();
  const bus = await testBus();
  // So often a client asks before it takes an answer from somebody who is still behind.
  const patience = bus.rejoinsWithin / OWNER_WAITS;
  const places = new Map<string, Place>();
  // Owners read through the gateway, and it is told where they are: so its port is chosen first.
  const port = await freePorts(1);
  const reading = { gatewayUrl: `http://127.0.0.1:${port}/graphql`, issuerUrl: issuer.url, clientSecret: issuer.clientSecret };
  let moved = 0;
  const clock: Clock = { now: () => toInstant(new Date(Date.now() + moved)) };
  const endsTime = { ...processTime, now: () => processTime.now() + moved };
  const logOf = (service: string) => makeLog({ service, destination: { write: (line) => void logged.push(line) } });

  const inProcess = (name: string, at: OwnerPlace, own: OwnerWiring = {}): ReturnType<StartOwner> => {
    const owner = owners[name];
    if (owner === undefined) throw new Error(`no owner ${name}`);
    return owner(at, logOf(name), { clock, endsTime, verifier: identityVerifier({ jwks: keys.jwks, audience: name }), ...own });
  };
  const placeFor = (name: string, { port, database }: Pick<Place, 'port' | 'database'>): OwnerPlace => ({
    ...{ port, reading, mode, tracesTo },
    databaseUrl: database.url,
    bus: bus.settingsOf(name),
  });
  const startAs = async <Owner extends Running & { readonly url: string }>(
    name: string,
    run: (at: OwnerPlace) => Promise<Owner>,
  ): Promise<Owner> => {
    const place = placeOf(places, name);
    await closed(place);
    const owner = await run(placeFor(name, place));
    place.port = Number(new URL(owner.url).port);
    place.running = owner;
    return owner;
  };
  const start = async (name: string): Promise<void> => {
    await startAs(name, (at) => inProcess(name, at));
  };
  for (const name of services) {
    const database = await testDatabase(`constellation ${name}`, async () => undefined);
    places.set(name, { database, port: 0, running: undefined, silent: undefined });
    await start(name);
  }

  const supergraph = readSupergraph(join(SCHEMA, 'supergraph.graphql')).sdl;
  const access = accessTo(SCHEMA);
  const { register, request } = registrar(supergraph, access.table, access.register);
  const tracing = await tracingOf({ service: 'gateway', version: '0', endpoint: tracesTo });
  const gatewayTo = (addresses: ReadonlyMap<string, string>, at: number): Promise<TestGateway> =>
    testGateway({
      port: at,
      supergraph,
      production: mode === 'production',
      addresses,
      identity: { readToken: tokenReader({ issuer: issuer.url, audience: 'kerngraaf' }), keys, access: { ...access, register } },
      subgraphWithin,
      tracing,
    });
  const gateway = await gatewayTo(new Map([...places].map(([name, { port }]) => [name, `http://127.0.0.1:${port}/graphql`])), port);

  const tokenOf = async (person: Person | Claims): Promise<{ authorization: string }> => ({
    authorization: `Bearer ${await issuer.token({ ...(typeof person === 'string' ? people[person] : person) })}`,
  });
  const seen = new Map<string, number>();
  const rows = async <Row>(name: string, sql: string): Promise<readonly Row[]> => {
    const client = new pg.Client({ connectionString: placeOf(places, name).database.url });
    await client.connect();
    const found = await client.query(sql);
    await client.end();
    return found.rows as Row[];
  };
  /** Sends a document as a front end does: registered, where data of persons is asked for, with what ties the reader to them. */
  const sent = async (
    person: Person | Claims,
    { document, variables = {}, tie }: Sending,
    more: Record<string, string> = {},
    at: TestGateway = gateway,
  ): Promise<Answer> => {
    const headers = { ...(await tokenOf(person)), ...more };
    if (mode === 'development') return at.ask(document, { variables, headers });
    const post = (body: object): Promise<Answer> => at.post(JSON.stringify(body), headers);
    const { role } = typeof person === 'string' ? people[person] : person;
    return post(await request(document, { role, variables: { ...variables }, tie, post }));
  };
  const asNow = (person: Person | Claims): Client => ({
    askAfter: (document, after) => sent(person, { document }, { 'kerngraaf-after': after }),
    ask: (document, variables, tie) => sent(person, { document, variables, tie }),
  });
  /** What was told, kept aside, counted and logged, wherever a person may have left a trace. */
  const leftTraces = async (): Promise<readonly string[]> => {
    const told: Record<string, string> = { log: [...logged, ...gateway.logged].join('\n') };
    for (const [name, { running, port }] of places) {
      const kept = await rows(
        name,
        `SELECT envelope FROM outbox UNION ALL SELECT to_jsonb(audit)::text FROM audit
         UNION ALL SELECT convert_from(payload, 'UTF8') FROM parked_event UNION ALL SELECT convert_from(payload, 'UTF8') FROM inbox_waiting`,
      );
      told[`tables of ${name}`] = JSON.stringify(kept);
      // One that was killed counts nothing any more.
      const counted = running && (await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => undefined));
      told[`metrics of ${name}`] = (await counted?.text()) ?? '';
    }
    return tracesIn(told);
  };
  return {
    logged,
    people,
    asNow,
    as: (person) => ({
      ...asNow(person),
      ask: async (document, variables, tie) => {
        const after = [...seen]
          .map(([place, sequence]) => `${place}:${sequence}`)
          .slice(-50)
          .join(',');
        const more: Record<string, string> = after === '' ? {} : { 'kerngraaf-after': after };
        let answer = await sent(person, { document, variables, tie }, more);
        for (let times = 1; times < patience && isBehind(answer); times += 1)
          answer = await sent(person, { document, variables, tie }, more);
        for (const { source, aggregate, sequence } of positionsOf(answer)) seen.set(`${source}:${aggregate}`, sequence);
        return answer;
      },
    }),
    awaits: async (owner, aggregate) => {
      const [last] = await rows<{ caseseq: number }>(
        owner,
        `SELECT max(caseseq) AS caseseq FROM outbox WHERE aggregate_id = '${aggregate}'`,
      );
      if (last !== undefined) seen.set(`${owner}:${aggregate}`, last.caseseq);
    },
    start,
    stop: async (name) => closed(placeOf(places, name)),
    silence: async (name) => {
      const place = placeOf(places, name);
      await closed(place);
      const silent = createServer((socket) => {
        socket.on('error', () => socket.destroy());
        silent.once('leave', () => socket.destroy());
      });
      place.silent = silent;
      place.silent.listen(place.port, '127.0.0.1');
      await once(place.silent, 'listening');
    },
    dies: async (name, crashAt, send) => {
      const owner = await startAs(name, (at) => startOwnerProcess(name, at, keys.jwks, crashAt));
      owner.arm();
      await send();
      const signal = await owner.died;
      if (signal !== 'SIGKILL') throw new Error(`${name} ended by ${signal}`);
    },
    rows,
    onBus: () => recordsOn(bus),
    untaken: () => untakenOn(bus),
    askOwner: async (name, person, query, variables = {}) => {
      const { sub: subject, role, gemeenten, organisation, function: functie } = people[person];
      const work = { ...(organisation === undefined ? {} : { organisation }), ...(functie === undefined ? {} : { function: functie }) };
      const body = JSON.stringify({ query, variables });
      const identity = await identitySigner(keys).forQuery({ subject, role, gemeenten, ...work }, name);
      return post(`http://127.0.0.1:${placeOf(places, name).port}/graphql`, body, { [IDENTITY_HEADER]: identity });
    },
    metrics: async (name) => (await fetch(`http://127.0.0.1:${placeOf(places, name).port}/metrics`)).text(),
    beside: async (own) => {
      const running = new Map<string, Running & { readonly url: string }>();
      for (const [name, { database }] of places)
        running.set(name, await inProcess(name, placeFor(name, { port: 0, database }), { ...own, beside: true }));
      const another = await gatewayTo(new Map([...running].map(([name, { url }]) => [name, url])), 0);
      return {
        ask: (person, document, variables) => sent(person, { document, variables }, {}, another),
        stop: async () => {
          await another.stop();
          for (const owner of running.values()) await owner.stop();
        },
      };
    },
    stopBus: () => bus.stop(),
    startBus: () => bus.start(),
    pass: (days) => {
      moved += days * A_DAY;
    },
    passSeconds: (seconds) => {
      moved += seconds * 1_000;
    },
    today: () => localDateAt(clock.now()),
    close: async () => {
      const traces = await leftTraces();
      await gateway.stop();
      for (const place of places.values()) await closed(place);
      for (const { database } of places.values()) await database.drop();
      await bus.drop();
      await issuer.close();
      if (traces.length > 0) throw new Error(`a person left traces: ${traces.join('; ')}`);
    },
  };
}

/** Somebody did not take yet what this client saw, or whom a thing concerns is asked of such. */
const isBehind = ({ extensions, errors }: Answer): boolean =>
  extensions?.behind !== undefined || errors?.[0]?.extensions?.reason === 'BEHIND';

const placeOf = (places: ReadonlyMap<string, Place>, name: string): Place => {
  const place = places.get(name);
  if (place === undefined) throw new Error(`no owner ${name}`);
  return place;
};

async function closed(place: Place): Promise<void> {
  const { running, silent } = place;
  place.running = undefined;
  place.silent = undefined;
  await running?.stop();
  if (silent === undefined) return;
  const ended = once(silent, 'close');
  silent.close();
  silent.emit('leave');
  await ended;
}

interface Position {
  readonly source: string;
  readonly aggregate: string;
  readonly sequence: number;
}

const positionsOf = (answer: Answer): readonly Position[] => (answer.extensions?.position ?? []) as readonly Position[];
