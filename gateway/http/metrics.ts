import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { countErrors, type Metrics, metricsOf } from '@kerngraaf/platform/process/metrics.ts';
import { Counter } from 'prom-client';
import { listening } from './listening.ts';

/** What the gateway counts. */
export interface GatewayMetrics extends Metrics {
  /** An answer at `/graphql`, by its HTTP status. */
  answered(status: number): void;
  /** A subgraph that gave none, by the code that its part of the answer carries. */
  unanswered(source: string, code: string): void;
}

export function gatewayMetrics(log: Log): GatewayMetrics {
  const registry = metricsOf('gateway');
  countErrors(log, registry);
  const counter = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]): Counter<Label> =>
    new Counter({ name: `kerngraaf_gateway_${name}`, help, labelNames, registers: [registry] });
  const answers = counter('answers_total', 'Answers at /graphql, by HTTP status.', 'status');
  const unanswered = counter('unanswered_total', 'Requests that a subgraph did not answer, by code.', 'source', 'code');
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    answered: (status) => answers.inc({ status }),
    unanswered: (source, code) => unanswered.inc({ source, code }),
  };
}

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
