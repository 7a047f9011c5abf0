import type { Bus } from '../bus/bus.ts';
import { memoryBus } from '../bus/memory.ts';
import { processTime } from '../events/ends.ts';
import { until } from '../events/testing/until.ts';
import { type Answer, type Asking, testGateway } from '../graphql/testing/ask.ts';
import { type Log, makeLog } from '../process/log.ts';
import type { Owner } from '../process/owner.ts';
import type { OwnerConfig } from '../process/owner-settings.ts';
import type { Wiring } from '../process/owner-wiring.ts';
import type { Instant } from '../time.ts';
import type { TestDatabase } from './database.ts';
import type { FakeGateway } from './fake-gateway.ts';

/** An owner's own wiring, and where a test puts it. */
export interface TestOwnerOptions {
  readonly service: string;
  readonly readConfig: (env: NodeJS.ProcessEnv) => OwnerConfig;
  readonly start: (config: OwnerConfig, log: Log, own: Partial<Wiring>) => Promise<Owner>;
  readonly database: TestDatabase;
  /** The moment at which its clock stands still until it is moved. */
  readonly now: Instant;
  /** Where it reads what others have; by itself from nobody who is there. */
  readonly reading?: FakeGateway['settings'];
}

export interface TestOwner extends Owner {
  readonly config: OwnerConfig;
  readonly bus: Bus;
  /** Lines of the log. */
  readonly lines: readonly string[];
  ask(query: string, asking?: Asking): Promise<Answer>;
  /** The data of an answer without errors, in which all that it had to wait for is applied. */
  data<Data>(query: string, asking?: Asking): Promise<Data>;
  /** Moves the clock; it stands still again. */
  moveTo(now: Instant): void;
}

const nobody: FakeGateway['settings'] = {
  GATEWAY_URL: 'http://127.0.0.1:1/graphql',
  ISSUER_URL: 'http://127.0.0.1:1',
  SERVICE_CLIENT_SECRET: 'none',
};

/** A whole service in this process: real PostgreSQL, a bus in memory, a gateway's signature, a clock that stands still. Stopping drops the database. */
export async function startTestOwner({
  service,
  readConfig,
  start,
  database,
  now,
  reading = nobody,
}: TestOwnerOptions): Promise<TestOwner> {
  const config = readConfig({
    PORT: '0',
    MODE: 'development',
    DATABASE_URL: database.url,
    BUS_URL: 'postgresql://nobody@127.0.0.1:1/bus',
    GATEWAY_JWKS: 'http://127.0.0.1:1/jwks',
    ...reading,
  });
  const gateway = await testGateway(service);
  const [bus, lines] = [memoryBus(), [] as string[]];
  let at = now;
  const log = makeLog({ service, destination: { write: (line) => void lines.push(line) } });
  // How long ago something was seen moves with the clock, and goes on while that stands still.
  const endsTime = { ...processTime, now: () => processTime.now() + Date.parse(at) - Date.parse(now) };
  const owner = await start(config, log, { bus, verifier: gateway.verifier, clock: { now: () => at }, endsTime });
  const ask: TestOwner['ask'] = (query, asking) => gateway.ask(owner.url, query, asking);
  return {
    ...owner,
    config,
    bus,
    lines,
    ask,
    data: async <Data>(query: string, asking?: Asking): Promise<Data> => {
      let answer = await ask(query, asking);
      await until(async () => {
        if (answer.extensions?.behind === undefined) return true;
        answer = await ask(query, asking);
        return false;
      });
      if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
      return answer.data as Data;
    },
    moveTo: (moment) => {
      at = moment;
    },
    async stop() {
      await owner.stop();
      await database.drop();
    },
  };
}
