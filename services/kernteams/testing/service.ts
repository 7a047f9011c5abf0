import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import { memoryBus } from '@kerngraaf/platform/bus/memory.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import { type Answer, testGateway } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { DataSource } from 'typeorm';
import { readConfig } from '../config.ts';
import { aansluitingAggregate } from '../database/aansluiting.ts';
import { casusAggregate } from '../database/casus.ts';
import { ProfessionalRows } from '../database/professional-rows.ts';
import type { Aansluiting } from '../domain/aansluiting.ts';
import type { Casus } from '../domain/casus.ts';
import { SERVICE, startService } from '../service.ts';
import { CountingLogger, kernteamsDatabase } from './database.ts';
import { day } from './fixtures.ts';
import { NOW } from './use-cases.ts';

export interface Asking {
  readonly as?: Actor;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What must be applied before the answer. */
  readonly after?: readonly Position[];
}

/** An event of intake, as far as a test has something to say about it. */
export interface Told<Type extends keyof EventData> {
  readonly type: Type;
  readonly data: EventData[Type];
  readonly topic: 'intake.inwoner' | 'intake.melding';
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
  /** Puts an event of intake on the bus; answers its position. */
  tell<Type extends keyof EventData>(event: Told<Type>): Promise<Position>;
  /** Stores casussen as they are. */
  given(...casussen: readonly Casus[]): Promise<void>;
  /** Gives someone a place; she is recorded with it. */
  givenPlace(professional: Uuid, place: Partial<Aansluiting>): Promise<Aansluiting>;
  /** How many statements a query takes. */
  statements(query: string, asking?: Asking): Promise<number>;
  stop(): Promise<void>;
}

/** What the consumer asks on its own time. */
const background = /\b(inbox|inbox_waiting|parked_event|parked_aggregate|case_position)\b/;

export async function startTestService(): Promise<TestService> {
  const database = await kernteamsDatabase();
  const gateway = await testGateway(SERVICE);
  const [bus, counted, lines] = [memoryBus(), new CountingLogger('all'), [] as string[]];
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: database.url,
    BUS_URL: 'postgresql://nowhere',
    MODE: 'development',
    GATEWAY_JWKS: 'http://nowhere',
  });
  const service = await startService(config, makeLog({ service: SERVICE, destination: { write: (line) => void lines.push(line) } }), {
    bus,
    verifier: gateway.verifier,
    clock: { now: () => NOW },
  });
  const dataSource = Object.assign(service.dataSource, { logger: counted });
  const ask: TestService['ask'] = (query, { after = [], ...asking } = {}) => {
    const positions = after.map(({ source, aggregate, sequence }) => `${source}:${aggregate}:${sequence}`).join(',');
    return gateway.ask(service.url, query, { ...asking, headers: positions === '' ? {} : { 'kerngraaf-after': positions } });
  };
  const data = async <Data>(query: string, asking?: Asking): Promise<Data> => {
    const answer = await ask(query, asking);
    const late = answer.extensions?.behind;
    if (answer.errors !== undefined || late !== undefined) throw new Error(JSON.stringify({ errors: answer.errors, late }));
    return answer.data as Data;
  };
  return {
    bus,
    dataSource,
    lines,
    ask,
    data,
    async tell(event) {
      const envelope = envelopeOf(event);
      await bus.publish([{ topic: event.topic, key: event.aggregate, value: Buffer.from(JSON.stringify(envelope)) }]);
      return { source: 'intake', aggregate: event.aggregate, sequence: envelope.caseseq };
    },
    async given(...casussen) {
      for (const casus of casussen) await casusAggregate.insert(dataSource.manager, casus);
    },
    async givenPlace(professional, own) {
      const where = { gemeente: '1734', kernteam: 'elst-noord', organisatie: 'stuw', functie: 'kernteamlid' };
      const place = { ...where, id: newId(), version: 1, professional, since: day('2026-01-01'), until: null, ...own };
      const row = { id: professional, gemeente: place.gemeente, version: 1, naam: 'Anna de Wit' };
      await dataSource.manager.upsert(ProfessionalRows, row, ['gemeente', 'id']);
      await aansluitingAggregate.insert(dataSource.manager, place);
      return place;
    },
    async statements(query, asking) {
      const before = counted.statements.length;
      await data(query, asking);
      return counted.statements.slice(before).filter((statement) => !background.test(statement)).length;
    },
    async stop() {
      await service.stop();
      await database.drop();
    },
  };
}

function envelopeOf<Type extends keyof EventData>({ type, data, aggregate, sequence = 1, gemeente = '1734' }: Told<Type>): Envelope {
  return {
    specversion: '1.0',
    id: newEventId(),
    source: 'urn:nld:oin:00000001823288444000:systeem:intake',
    type,
    subject: aggregate,
    time: NOW,
    datacontenttype: 'application/json',
    dataschema: `urn:kerngraaf:${type}`,
    caseseq: sequence,
    correlationid: newId(),
    causationid: newId(),
    gemeentecode: gemeente,
    data,
  };
}
