/** Where the bus is and as whom. */
export interface BusAddress {
  readonly kind: 'embedded';
  readonly url: string;
}

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

/** Milliseconds since 1970 with fractions, comparable between processes of one machine and with PostgreSQL's clock. */
export const nowMs = (): number => performance.timeOrigin + performance.now();
