import type { SentCommand } from './graph-client.ts';

/** All that is known after a run, as plain rows: the checker sees nothing else. */
export interface Evidence {
  readonly owners: readonly OwnerEvidence[];
  /** The bus as it lies, each topic from its beginning, in order per partition. */
  readonly log: readonly LogRow[];
  readonly commands: readonly SentCommand[];
  readonly probes: readonly Probe[];
  /** Owners that were not in an answer any more, once everything had come to rest. */
  readonly silent: readonly string[];
  /** The fault itself lost, spoilt or moved records on their way, so that the log is no longer what the relays sent. */
  readonly logTampered: boolean;
  /** Where personal data was found. */
  readonly leaks: readonly string[];
  readonly latestDay: string;
}

export interface OwnerEvidence {
  readonly name: string;
  /** Topics of others that it takes. */
  readonly follows: readonly string[];
  readonly outbox: readonly OutboxRow[];
  /** Each time that it took something, in the order in which it did. */
  readonly taken: readonly TakenRow[];
  /** Ids of the events that it knows as taken. */
  readonly inbox: readonly string[];
  /** Parked or waiting. */
  readonly setAside: readonly SetAsideRow[];
  /** What stood parked before anybody cleared it: a queue, since when, and until when. */
  readonly blocked: readonly Blocked[];
  readonly commandLog: readonly CommandRow[];
  /** Deadlines that should have passed by the latest day and did not. */
  readonly deadlinesMissed: readonly string[];
  /** Undefined when it could not be asked. */
  readonly lag: number | undefined;
  /** Rows of each projection as they grew, and as they are made again from zero. */
  readonly projections: readonly { readonly name: string; readonly grown: string; readonly rebuilt: string }[];
}

export interface OutboxRow {
  readonly id: string;
  readonly topic: string;
  readonly aggregate: string;
  readonly sequence: number;
  readonly type: string;
  readonly causation: string;
  readonly published: boolean;
  /** Tells contents apart. */
  readonly says: string;
  /** Of an event that tells that a term was missed: which one. */
  readonly deadline: string | null;
}

export interface TakenRow {
  readonly source: string;
  readonly aggregate: string;
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface SetAsideRow {
  readonly source: string;
  readonly aggregate: string;
  readonly event: string;
  readonly reason: string;
}

export interface Blocked {
  readonly source: string;
  readonly aggregate: string;
  readonly since: number;
  readonly until: number;
}

export interface CommandRow {
  readonly id: string;
  readonly name: string;
  readonly result: string | null;
}

export interface LogRow {
  readonly topic: string;
  readonly key: string;
  /** Null when nobody can read it. */
  readonly event: { readonly id: string; readonly subject: string; readonly sequence: number } | null;
}

/** One question to the gateway about what one owner has. */
export interface Probe {
  readonly owner: string;
  /** It could have answered: its process, its database and the gateway lived all the while, and the gateway had time to notice. */
  readonly lived: boolean;
  readonly answered: boolean;
  /** Of the error in its place. */
  readonly code: string | null;
}
