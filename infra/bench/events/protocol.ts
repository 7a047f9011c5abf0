import type { KafkaConnection } from '@kerngraaf/platform/bus/kafka-client.ts';

/** Where the bus is; in PostgreSQL also as whom. */
export type BusAddress =
  | { readonly kind: 'embedded'; readonly url: string }
  | { readonly kind: 'Kafka'; readonly connection: KafkaConnection };

/** What the bench tells one of its services at the start. */
export interface MemberStart {
  readonly service: 'north' | 'south';
  /** Of the service's own database. */
  readonly database: string;
  readonly bus: BusAddress;
  /** `react` answers each event with an own one, `project` only notes it. */
  readonly work: readonly ('relay' | 'react' | 'project')[];
}

export interface Load {
  readonly count: number;
  readonly perSecond: number;
}

/** What a command left behind, and when that was acknowledged. */
export type Acknowledged = readonly (readonly [id: string, at: number])[];

/** Milliseconds since 1970 with fractions, comparable between processes of one machine and with PostgreSQL's clock. */
export const nowMs = (): number => performance.timeOrigin + performance.now();
