import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { countErrors, type Metrics, metricsOf } from '@kerngraaf/platform/process/metrics.ts';
import { Counter, Gauge, Histogram } from 'prom-client';
import type { Trail } from '../graph/trail.ts';
import type { EndpointWatch } from '../resilience/shedding.ts';
import type { Watch } from '../resilience/watch.ts';
import { listening } from './listening.ts';

/** An operation that was carried out. */
export interface CarriedOut {
  readonly seconds: number;
  /** Whether its document is registered: then it has a name of its own, however many others there are. */
  readonly registered: boolean;
  readonly trail: Trail;
}

/** What the gateway counts. */
export interface GatewayMetrics extends Metrics {
  /** An answer at `/graphql`, by its HTTP status. */
  answered(status: number): void;
  /** A subgraph that gave none, by the code that its part of the answer carries. */
  unanswered(source: string, code: string): void;
  /** One that did, and the seconds that it took. */
  subgraphAnswered(source: string, seconds: number): void;
  /** One that did, with errors: faults of its own, or refusals. */
  subgraphErred(source: string, isBroken: boolean): void;
  /** A plan that was made, and the seconds that it took. */
  planned(seconds: number): void;
  /** An operation, by the SHA-256 of its document. */
  carriedOut(operation: string, done: CarriedOut): void;
  /** Whether it serves the last good supergraph in place of the one that is set. */
  onLastGood(is: boolean): void;
  readonly resilience: Watch & EndpointWatch;
}

export function gatewayMetrics(log: Log): GatewayMetrics {
  const registry = metricsOf('gateway');
  countErrors(log, registry);
  const counter = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]): Counter<Label> =>
    new Counter({ name: `kerngraaf_gateway_${name}`, help, labelNames, registers: [registry] });
  const answers = counter('answers_total', 'Answers at /graphql, by HTTP status.', 'status');
  const unanswered = counter('unanswered_total', 'Requests that a subgraph did not answer, by code.', 'source', 'code');
  const retries = counter('retries_total', 'Queries that were sent to a subgraph once more.', 'source');
  const turnedAway = counter('turned_away_total', 'Requests that a subgraph was not asked for, by reason.', 'source', 'reason');
  const merged = counter('merged_total', 'Queries that got the answer to the same query under way.', 'source');
  const breaker = new Gauge({
    ...{ name: 'kerngraaf_gateway_breaker_open', help: 'Whether a subgraph is not asked: 1, or 0.5 while one request tries it.' },
    ...{ labelNames: ['source'] as const, registers: [registry] },
  });
  const shed = counter(
    'shed_total',
    'Requests of clients that were refused as too many at a time, or too many that wait for a plan.',
    'kind',
  );
  const histogram = <Label extends string = never>(name: string, help: string, ...labelNames: readonly Label[]): Histogram<Label> =>
    new Histogram({ name: `kerngraaf_gateway_${name}_seconds`, help, labelNames, buckets: SECONDS, registers: [registry] });
  const operationSeconds = histogram('operation', 'What an operation took, by the hash of its document.', 'operation');
  const failures = counter('operation_failures_total', 'Operations with an error beside their data.', 'operation');
  const fetches = counter('operation_fetches_total', 'Requests to subgraphs that operations took.', 'operation');
  const plans = counter('plans_total', 'Plans of operations: known (hit) or made (miss).', 'cache');
  const planningSeconds = histogram('planning', 'What making a plan took.');
  const subgraphSeconds = histogram('subgraph', 'What a request to a subgraph took that it answered.', 'source');
  const erred = counter('subgraph_errors_total', 'Answers of a subgraph with errors: of its own (broken), or refusals.', 'source', 'kind');
  const named = new Set<string>();
  /** Of what is not registered the first so many by name, so that who sends ever new documents does not fill memory. */
  const nameOf = (operation: string): string => {
    if (!named.has(operation) && named.size === MOST_OPERATIONS) return 'other';
    named.add(operation);
    return operation;
  };
  const lastGood = new Gauge({
    ...{ name: 'kerngraaf_gateway_on_last_good_supergraph', help: 'Whether the supergraph that is set cannot be served: 1.' },
    registers: [registry],
  });
  const cut = counter('untaken_total', 'Answers that a client did not take in time.');
  return {
    resilience: {
      breaker: (source, state) => breaker.set({ source }, OPEN[state]),
      retried: (source) => retries.inc({ source }),
      turnedAway: (source, reason) => turnedAway.inc({ source, reason }),
      merged: (source) => merged.inc({ source }),
      shed: (kind) => shed.inc({ kind }),
      untaken: () => cut.inc(),
    },
    onLastGood: (is) => lastGood.set(is ? 1 : 0),
    contentType: registry.contentType,
    text: () => registry.metrics(),
    answered: (status) => answers.inc({ status }),
    unanswered: (source, code) => unanswered.inc({ source, code }),
    subgraphAnswered: (source, seconds) => subgraphSeconds.observe({ source }, seconds),
    subgraphErred: (source, isBroken) => erred.inc({ source, kind: isBroken ? 'broken' : 'refused' }),
    planned: (seconds) => planningSeconds.observe(seconds),
    carriedOut: (document, { seconds, registered, trail: { fetches: asked, failed, planKnown } }) => {
      const operation = registered ? document : nameOf(document);
      operationSeconds.observe({ operation }, seconds);
      fetches.inc({ operation }, asked);
      if (failed) failures.inc({ operation });
      if (planKnown !== undefined) plans.inc({ cache: planKnown ? 'hit' : 'miss' });
    },
  };
}

const MOST_OPERATIONS = 500;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

const OPEN = { closed: 0, 'half-open': 0.5, open: 1 } as const;

export interface MetricsPort {
  readonly port: number;
  /** Loopback, unless what collects stands elsewhere; never an address that the public reaches. */
  readonly host: string;
}

export interface MetricsServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves `/metrics` on a port of its own: the gateway's own port is for everyone. Rejects when the port cannot be had. */
export async function serveMetrics(metrics: Metrics, { port, host }: MetricsPort): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.destroy(),
    );
  });
  await listening(server.listen(port, host), `METRICS_PORT ${port}`);
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
