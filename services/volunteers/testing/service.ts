import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import type { Aggregate, Position, Versioned } from '@kerngraaf/platform/commands/transact.ts';
import { tell } from '@kerngraaf/platform/events/testing/tell.ts';
import type { Answer, Asking } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { FakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { startTestOwner } from '@kerngraaf/platform/testing/owner.ts';
import { countStatements } from '@kerngraaf/platform/testing/statements.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { DataSource } from 'typeorm';
import { readConfig } from '../config.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import type { VolunteerRequest } from '../domain/volunteer-request.ts';
import { SERVICE, startService } from '../service.ts';
import { volunteersDatabase } from './database.ts';
import { day, NOW } from './fixtures.ts';

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
  /** Stores them as they are: a volunteer, a request, or a match of both. */
  given(...rows: readonly (Volunteer | VolunteerRequest | VolunteerMatch)[]): Promise<void>;
  /** Gives someone a place in a team, or at the loket, since 2026-01-01. */
  givenPlace(professional: Uuid, own: { kernteam: string | null; functie: string; until?: LocalDate; since?: LocalDate }): Promise<void>;
  /** Lets a team have a casus of a melding in hand. */
  givenCasus(casus: { readonly casus: Uuid; readonly melding: Uuid; readonly kernteam: string }): Promise<void>;
  /** Makes a projection again from what was told. */
  rebuild(projection: string): Promise<void>;
  /** How many statements a query takes. */
  statements(query: string, asking?: Asking): Promise<number>;
  moveTo(now: Instant): void;
  sweepDeadlines(): Promise<number>;
  stop(): Promise<void>;
}

/** `reading` is where it asks after consent; by itself nobody is there. */
export async function startTestService({ reading }: { readonly reading?: FakeGateway['settings'] } = {}): Promise<TestService> {
  const database = await volunteersDatabase();
  const own = reading === undefined ? {} : { reading };
  const service = await startTestOwner({ service: SERVICE, readConfig, start: startService, database, now: NOW, ...own });
  const { bus, dataSource, lines, ask, data, moveTo, sweepDeadlines } = service;
  return {
    ...{ bus, dataSource, lines, ask, data, moveTo, sweepDeadlines },
    async tell({ topic, type, aggregate, sequence = 1, gemeente = '1734', data: told }) {
      await tell(bus, { topic, type, aggregate, sequence, gemeente, at: NOW, data: told });
      return { source: topic.split('.')[0] ?? topic, aggregate, sequence };
    },
    given: (...rows) => store(dataSource, rows),
    givenPlace: (professional, place) => storePlace(dataSource, professional, place),
    givenCasus: (casus) => storeCasus(dataSource, casus),
    rebuild: (projection) => service.rebuild(projection),
    statements: (query, asking) => countStatements(dataSource, () => data(query, asking)),
    stop: () => service.stop(),
  };
}

export async function store({ manager }: DataSource, rows: readonly (Volunteer | VolunteerRequest | VolunteerMatch)[]): Promise<void> {
  const into = <State extends Versioned>(aggregate: Aggregate<State>, state: State): Promise<void> => aggregate.insert(manager, state);
  for (const row of rows) {
    if ('naam' in row) await into(volunteerAggregate, row);
    else if ('request' in row) await into(volunteerMatchAggregate, row);
    else await into(volunteerRequestAggregate, row);
  }
}

export async function storePlace(
  dataSource: DataSource,
  professional: Uuid,
  { kernteam, functie, since = day('2026-01-01'), until }: Parameters<TestService['givenPlace']>[1],
): Promise<void> {
  await dataSource.query(
    `INSERT INTO aansluiting (gemeente, id, professional, kernteam, functie, since, until) VALUES ('1734', $1, $2, $3, $4, $5, $6)`,
    [newId(), professional, kernteam, functie, since, until ?? null],
  );
}

export async function storeCasus(
  dataSource: DataSource,
  { casus, melding, kernteam }: Parameters<TestService['givenCasus']>[0],
): Promise<void> {
  await dataSource.query(`INSERT INTO casus_hold (gemeente, casus, melding, kernteam, since) VALUES ('1734', $1, $2, $3, '2026-03-01')`, [
    ...[casus, melding, kernteam],
  ]);
}
