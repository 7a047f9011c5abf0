import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import type { Aggregate, Position, Versioned } from '@kerngraaf/platform/commands/transact.ts';
import { tell } from '@kerngraaf/platform/events/testing/tell.ts';
import type { Answer, Asking } from '@kerngraaf/platform/graphql/testing/ask.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { FakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { startTestOwner } from '@kerngraaf/platform/testing/owner.ts';
import { countStatements } from '@kerngraaf/platform/testing/statements.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { DataSource } from 'typeorm';
import { readConfig } from '../config.ts';
import { SERVICE, startService } from '../service.ts';
import { referralsDatabase } from './database.ts';
import { NOW } from './use-cases.ts';

/** An event of another owner, as far as a test has something to say about it. */
export interface Told<Type extends keyof EventData> {
  readonly type: Type;
  readonly data: EventData[Type];
  /** `<service>.<aggregate>`. */
  readonly topic: string;
  readonly aggregate: Uuid;
  readonly sequence?: number;
  readonly gemeente?: string;
}

/** The whole service in this process: its server, a database of its own and a bus in memory. The clock stands still. */
export interface TestService {
  readonly bus: Bus;
  readonly dataSource: DataSource;
  /** Lines of the log. */
  readonly lines: readonly string[];
  ask(query: string, asking?: Asking): Promise<Answer>;
  /** The data of an answer without errors, in which all that it had to wait for is applied. */
  data<Data>(query: string, asking?: Asking): Promise<Data>;
  /** Puts an event of another owner on the bus; answers its position. */
  tell<Type extends keyof EventData>(event: Told<Type>): Promise<Position>;
  /** Stores rows as they are. */
  given<State extends Versioned>(aggregate: Aggregate<State>, ...states: readonly State[]): Promise<void>;
  /** Makes a projection again from what was told. */
  rebuild(projection: string): Promise<void>;
  /** Moves the clock; it stands still again. */
  moveTo(now: Instant): void;
  /** How many statements a query takes. */
  statements(query: string, asking?: Asking): Promise<number>;
  stop(): Promise<void>;
}

/** `reading` is where it reads voorzieningen; by itself from nobody who is there. */
export async function startTestService({ reading }: { readonly reading?: FakeGateway['settings'] } = {}): Promise<TestService> {
  const database = await referralsDatabase();
  const own = reading === undefined ? {} : { reading };
  const service = await startTestOwner({ service: SERVICE, readConfig, start: startService, database, now: NOW, ...own });
  const { bus, dataSource, lines, ask, data } = service;
  return {
    bus,
    dataSource,
    lines,
    ask,
    data,
    async tell({ topic, type, aggregate, sequence = 1, gemeente = '1734', data: told }) {
      await tell(bus, { topic, type, aggregate, sequence, gemeente, at: NOW, data: told });
      return { source: topic.split('.')[0] ?? topic, aggregate, sequence };
    },
    async given(aggregate, ...states) {
      for (const state of states) await aggregate.insert(dataSource.manager, state);
    },
    rebuild: (projection) => service.rebuild(projection),
    moveTo: service.moveTo,
    statements: (query, asking) => countStatements(dataSource, () => data(query, asking)),
    stop: () => service.stop(),
  };
}
