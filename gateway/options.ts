import type { GatewayKeys } from '@kerngraaf/platform/access/identity-keys.ts';
import type { PolicyTable } from '@kerngraaf/platform/access/policy-table.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import type { Tracing } from '@kerngraaf/platform/telemetry/tracing.ts';
import type { ReadToken } from './access/token.ts';
import type { MetricsPort } from './http/metrics.ts';
import type { Register } from './operations/register.ts';
import type { ResilienceLimits } from './resilience/limits.ts';

/** What the platform says of access, beside what stands in a supergraph. */
export interface Access {
  /** The access table, and documents that may be asked where data of persons is. */
  readonly table: PolicyTable;
  readonly register: Register;
  /** By which the owner of a thing is asked whom it ties a reader to, by kind. */
  readonly ties: ReadonlyMap<string, string>;
}

/** How a gateway knows who asks, and what tells the subgraphs. */
export interface Identity {
  readonly readToken: ReadToken;
  readonly keys: GatewayKeys;
  /** Absent where what stands in the supergraph is all. */
  readonly access?: Access | undefined;
}

/** What a gateway is started with. */
export interface GatewayOptions {
  /** The composed supergraph, SDL. */
  readonly supergraph: string;
  /** Why it is not the one that is set but the last good one. */
  readonly refused?: string | undefined;
  /** From a subgraph's name to its address. */
  readonly addresses: ReadonlyMap<string, string>;
  /** 0 takes a free port. */
  readonly port: number;
  readonly production: boolean;
  /** Absent in a plain gateway. */
  readonly identity?: Identity | undefined;
  /** Where the page to explore the graph with looks for demo people. */
  readonly issuer?: string | undefined;
  /** `/ready` waits for this file. */
  readonly readyFile?: string | undefined;
  /** Where `/metrics` is served; absent: nowhere. */
  readonly metricsAt?: MetricsPort | undefined;
  /** Absent: nothing is recorded. */
  readonly tracing?: Tracing | undefined;
  readonly stopping: AbortSignal;
  readonly log: Log;
  /** Milliseconds for one request of a client. */
  readonly deadline?: number;
  /** Milliseconds for one request to a subgraph. */
  readonly subgraphWithin?: number;
  /** Milliseconds in which a client takes an answer. */
  readonly takeWithin?: number;
  /** As `subgraphWithin`, of some by name. */
  readonly subgraphsWithin?: ReadonlyMap<string, number>;
  /** Whether who asks the same at the same time, as nobody in particular, gets the same answer of a subgraph; true when absent. */
  readonly deduplicate?: boolean;
  readonly resilience?: Partial<ResilienceLimits>;
  /** Milliseconds in which a client sends a whole request. */
  readonly requestWithin?: number;
  /** Of other sites whose pages may ask; none when absent. */
  readonly origins?: readonly string[];
  /** Requests of one client in a minute; absent: as many as it likes. */
  readonly quota?: number | undefined;
  /** A header in which a proxy tells a client's address; absent: the connection's own. */
  readonly addressHeader?: string | undefined;
  /** Requests of people that are carried out at a time. */
  readonly inFlight?: number;
  /** Bytes of bodies that are being read together. */
  readonly bodies?: number;
}
