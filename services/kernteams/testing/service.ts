import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { tell } from '@kerngraaf/platform/events/testing/tell.ts';
import type { Answer, Asking } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { FakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { startTestOwner } from '@kerngraaf/platform/testing/owner.ts';
import { countStatements } from '@kerngraaf/platform/testing/statements.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { DataSource } from 'typeorm';
import { readConfig } from '../config.ts';
import { aansluitingAggregate } from '../database/aansluiting.ts';
import { casusAggregate } from '../database/casus.ts';
import { casusbesprekingAggregate } from '../database/casusbespreking.ts';
import { ProfessionalRows } from '../database/professional-rows.ts';
import { voorwerkAggregate } from '../database/voorwerk.ts';
import type { Aansluiting } from '../domain/aansluiting.ts';
import type { Casus } from '../domain/casus.ts';
import type { Casusbespreking } from '../domain/casusbespreking.ts';
import type { Voorwerk } from '../domain/voorwerk.ts';
import { SERVICE, startService } from '../service.ts';
import { kernteamsDatabase } from './database.ts';
import { day } from './fixtures.ts';
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
  /** Stores casussen as they are. */
  given(...casussen: readonly Casus[]): Promise<void>;
  givenVoorwerk(...voorwerk: readonly Voorwerk[]): Promise<void>;
  givenBespreking(...besprekingen: readonly Casusbespreking[]): Promise<void>;
  /** Gives someone a place; she is recorded with it. */
  givenPlace(professional: Uuid, place: Partial<Aansluiting>): Promise<Aansluiting>;
  /** Makes a projection again from what was told. */
  rebuild(projection: string): Promise<void>;
  /** Moves the clock; what is due by then has passed. */
  moveTo(now: Instant): Promise<void>;
  /** How many statements a query takes. */
  statements(query: string, asking?: Asking): Promise<number>;
  stop(): Promise<void>;
}

/** `reading` is where it asks after consent; by itself nobody is there. */
export async function startTestService({ reading }: { readonly reading?: FakeGateway['settings'] } = {}): Promise<TestService> {
  const database = await kernteamsDatabase();
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
      return { source: topic.split('.', 1)[0] ?? topic, aggregate, sequence };
    },
    async given(...casussen) {
      for (const casus of casussen) await casusAggregate.insert(dataSource.manager, casus);
    },
    async givenVoorwerk(...voorwerk) {
      for (const each of voorwerk) await voorwerkAggregate.insert(dataSource.manager, each);
    },
    async givenBespreking(...besprekingen) {
      for (const bespreking of besprekingen) await casusbesprekingAggregate.insert(dataSource.manager, bespreking);
    },
    async givenPlace(professional, own) {
      const where = { gemeente: '1734', kernteam: 'elst-noord', organisatie: 'stuw', functie: 'kernteamlid' };
      const place = { ...where, id: newId(), version: 1, professional, since: day('2026-01-01'), until: null, ...own };
      const row = { id: professional, gemeente: place.gemeente, version: 1, naam: 'Anna de Wit' };
      await dataSource.manager.upsert(ProfessionalRows, row, ['gemeente', 'id']);
      await aansluitingAggregate.insert(dataSource.manager, place);
      return place;
    },
    rebuild: (projection) => service.rebuild(projection),
    async moveTo(now) {
      service.moveTo(now);
      await service.sweepDeadlines();
    },
    statements: (query, asking) => countStatements(dataSource, () => data(query, asking)),
    stop: () => service.stop(),
  };
}
