import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { identityVerifier } from '@kerngraaf/platform/access/identity.ts';
import { gatewayKeysFrom, newGatewayKeys } from '@kerngraaf/platform/access/identity-keys.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import type { CrashPoint } from '@kerngraaf/platform/commands/crash.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import type { Running } from '@kerngraaf/platform/process/run.ts';
import { type TestDatabase, testDatabase } from '@kerngraaf/platform/testing/database.ts';
import { type Clock, type LocalDate, localDateAt, toInstant } from '@kerngraaf/platform/time.ts';
import pg from 'pg';
import { services } from '../../infra/local/services.ts';
import { tokenReader } from '../access/token.ts';
import { readSupergraph } from '../supergraph.ts';
import { testBus } from './bus.ts';
import { type Answer, testGateway } from './gateway.ts';
import { openIssuer } from './issuer.ts';
import { freePort, startOwnerProcess } from './owner-process.ts';
import { type OwnerPlace, owners, type StartOwner } from './owners.ts';
import { type Claims, type Person, people } from './people.ts';

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
  /** What an owner serves to Prometheus. */
  metrics(owner: string): Promise<string>;
  /** Moves the clock of all owners that run in this process. */
  pass(days: number): void;
  /** Today in Europe/Amsterdam by that clock. */
  today(): LocalDate;
  /** What all parties logged, as JSON lines. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export interface Client {
  /** A query sees what any client changed before it: positions of all answers are sent along. */
  ask(document: string, variables?: object): Promise<Answer>;
  /** A query with `kerngraaf-after` of one's own. */
  askAfter(document: string, after: string): Promise<Answer>;
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
}: {
  readonly subgraphWithin?: number;
} = {}): Promise<Constellation> {
  const logged: string[] = [];
  const keys = await gatewayKeysFrom(await newGatewayKeys());
  const issuer = await openIssuer();
  const bus = await testBus();
  // So often a client asks before it takes an answer from somebody who is still behind.
  const patience = bus.rejoinsWithin / OWNER_WAITS;
  const places = new Map<string, Place>();
  // Owners read through the gateway, and it is told where they are: so its port is chosen first.
  const port = await freePort();
  const reading = { gatewayUrl: `http://127.0.0.1:${port}/graphql`, issuerUrl: issuer.url, clientSecret: issuer.clientSecret };
  let moved = 0;
  const clock: Clock = { now: () => toInstant(new Date(Date.now() + moved)) };
  const logOf = (service: string) => makeLog({ service, destination: { write: (line) => void logged.push(line) } });

  const inProcess = (name: string, at: OwnerPlace): ReturnType<StartOwner> => {
    const owner = owners[name];
    if (owner === undefined) throw new Error(`no owner ${name}`);
    return owner(at, logOf(name), { clock, verifier: identityVerifier({ jwks: keys.jwks, audience: name }) });
  };
  const startAs = async <Owner extends Running & { readonly url: string }>(
    name: string,
    run: (at: OwnerPlace) => Promise<Owner>,
  ): Promise<Owner> => {
    const place = placeOf(places, name);
    await closed(place);
    const owner = await run({ port: place.port, databaseUrl: place.database.url, bus: bus.settingsOf(name), reading });
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

  const policies = services.map((name) => readPolicy(join(SCHEMA, 'access/policy.json'), name));
  const gateway = await testGateway({
    port,
    supergraph: readSupergraph(join(SCHEMA, 'supergraph.graphql')).sdl,
    addresses: new Map([...places].map(([name, { port }]) => [name, `http://127.0.0.1:${port}/graphql`])),
    identity: {
      readToken: tokenReader({ issuer: issuer.url, audience: 'kerngraaf' }),
      keys,
      allows: (role, coordinate) => policies.some((policy) => policy.allows(role, coordinate)),
    },
    subgraphWithin,
  });

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
  return {
    logged,
    people,
    as: (person) => ({
      askAfter: async (document, after) => gateway.ask(document, { headers: { ...(await tokenOf(person)), 'kerngraaf-after': after } }),
      ask: async (document, variables = {}) => {
        const after = [...seen]
          .map(([place, sequence]) => `${place}:${sequence}`)
          .slice(-50)
          .join(',');
        const token = await tokenOf(person);
        const asking = { variables, headers: { ...token, ...(after === '' ? {} : { 'kerngraaf-after': after }) } };
        let answer = await gateway.ask(document, asking);
        for (let times = 1; times < patience && answer.extensions?.behind !== undefined; times += 1)
          answer = await gateway.ask(document, asking);
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
    metrics: async (name) => (await fetch(`http://127.0.0.1:${placeOf(places, name).port}/metrics`)).text(),
    pass: (days) => {
      moved += days * A_DAY;
    },
    today: () => localDateAt(clock.now()),
    close: async () => {
      await gateway.stop();
      for (const place of places.values()) await closed(place);
      for (const { database } of places.values()) await database.drop();
      await bus.drop();
      await issuer.close();
    },
  };
}

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
