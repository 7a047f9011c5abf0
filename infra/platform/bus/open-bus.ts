import type { Log } from '../process/log.ts';
import type { Bus } from './bus.ts';
import { type BusSettings, kafkaConnectionOf } from './kafka-settings.ts';
import { postgresBus } from './postgres.ts';

export interface BusUser {
  readonly service: string;
  /** See `MemberSettings`; Kafka knows no such name. */
  readonly member?: string;
  readonly log?: Log;
}

/** The bus of a service, as its settings say. Nothing else knows which one it is; a service without Kafka does not load its client. */
export async function openBus(settings: BusSettings, { service, member, log }: BusUser): Promise<Bus> {
  const connection = kafkaConnectionOf(settings);
  const told = log === undefined ? {} : { log };
  if (connection !== undefined) {
    const { kafkaBus } = await import('./kafka.ts');
    return kafkaBus({ connection, service, ...told });
  }
  if (settings.BUS_URL === undefined) throw new Error('Settings without a bus are refused where they are read');
  return postgresBus({ url: settings.BUS_URL, ...told, ...(member === undefined ? {} : { member }) });
}
