import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { type ISocketFactoryArgs, Kafka, type LogEntry, logLevel } from 'kafkajs';
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import type { Log } from '../process/log.ts';
import { BusError } from './bus.ts';
import { settingOf } from './kafka-errors.ts';

/** How the brokers are reached, and as whom. Certificates and key in PEM. */
export interface KafkaConnection {
  /** `host:port` of some of them. */
  readonly brokers: readonly string[];
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  /** SCRAM-SHA-512. */
  readonly sasl?: { readonly username: string; readonly password: string };
}

/** All in milliseconds. */
export interface KafkaTimings {
  /** A request without an answer has failed. */
  readonly request: number;
  /** A call of the bus gives up. */
  readonly call: number;
  /** After so long without a heartbeat the group goes on without a member. */
  readonly session: number;
  readonly heartbeat: number;
  /** A broker that has nothing new answers after so long; also the longest that leaving takes. */
  readonly fetch: number;
}

export const TIMINGS: KafkaTimings = { request: 4_000, call: 8_000, session: 10_000, heartbeat: 1_000, fetch: 500 };

export interface KafkaClient {
  readonly kafka: Kafka;
  /** Breaks all its connections and lets it make no other, so that nothing that it still tries has an effect. */
  destroy(): void;
}

export type MakeClient = () => KafkaClient;

const CONNECT_MS = 2_000;
const KEEP_ALIVE_MS = 60_000;
const LOOKS_PER_TIMEOUT = 4;

// The client asks its queue of requests again a hundred times a second and more, also when it is empty: 4 % of a core while nothing happens.
const schedule = RequestQueue.prototype.scheduleCheckPendingRequests;
RequestQueue.prototype.scheduleCheckPendingRequests = function (): void {
  if (this.pending.length > 0) schedule.call(this);
};

// And it looks ten times a second on each connection for a request without an answer, which is most of what wakes an idle service.
RequestQueue.prototype.scheduleRequestTimeoutCheck = function (): void {
  this.destroy();
  this.requestTimeoutIntervalId = setInterval(() => {
    const late = [...this.inflight.values()].filter(({ sentAt, requestTimeout }) => Date.now() - sentAt > requestTimeout);
    for (const request of late) request.timeoutRequest();
    if (!this.isConnected()) this.destroy();
  }, this.requestTimeout / LOOKS_PER_TIMEOUT);
};

/** A client of kafkajs for one producer, consumer or admin. */
export function kafkaClient(connection: KafkaConnection, service: string, timings: KafkaTimings, log?: Log): KafkaClient {
  const sockets = new Set<Socket>();
  let gone = false;
  const { tls, sasl } = connection;
  const socketFactory = ({ host, port, ssl, onConnect }: ISocketFactoryArgs): Socket => {
    if (gone) throw new Error('This client is gone');
    const name = isIP(host) === 0 ? { servername: host } : {};
    const socket = ssl ? connectTls({ host, port, ...name, ...ssl }, onConnect) : connectTcp({ host, port }, onConnect);
    socket.setKeepAlive(true, KEEP_ALIVE_MS);
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', (error) => tellRefused(error, log));
    return socket;
  };
  const kafka = new Kafka({
    clientId: service,
    // What still tries after the end waits for ever, instead of trying on for seconds.
    brokers: () => (gone ? new Promise<never>(() => undefined) : [...connection.brokers]),
    ...(tls === undefined ? {} : { ssl: { ...tls } }),
    ...(sasl === undefined ? {} : { sasl: { mechanism: 'scram-sha-512', ...sasl } }),
    connectionTimeout: Math.min(CONNECT_MS, timings.request),
    requestTimeout: timings.request,
    // Here and not only for a producer or consumer: with the default of 5 each broker that dies is an error.
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 8 },
    socketFactory,
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => tell(entry, log),
  });
  return {
    kafka,
    destroy: () => {
      gone = true;
      for (const socket of sockets) socket.destroy(new Error('This client is gone'));
    },
  };
}

/** A producer or an admin of kafkajs on a client of its own. */
export interface Open<Part> {
  readonly client: KafkaClient;
  readonly part: Part;
}

/** Connects it, or lets go of all that tries. */
export async function opened<Part extends { connect(): Promise<void> }>(
  connect: MakeClient,
  { request }: KafkaTimings,
  partOf: (kafka: Kafka) => Part,
): Promise<Open<Part>> {
  const client = connect();
  const part = partOf(client.kafka);
  try {
    await within(request, part.connect());
    return { client, part };
  } catch (error) {
    client.destroy();
    throw error;
  }
}

/** Lets go of it and of all that it still tries, also when it is not connected yet. */
export function letGo(open: Promise<Open<unknown>> | undefined): void {
  open?.then(
    ({ client }) => client.destroy(),
    () => undefined,
  );
}

/** When a setting is what stands between us and the brokers, the log names it. */
export function tellRefused(error: unknown, log: Log | undefined): void {
  const reason = settingOf(error);
  if (reason !== undefined) log?.error('bus.setting-refused', error, { reason });
}

/** The client's own lines name hosts and hold what it was given: of each only its part of the client is kept. */
function tell({ namespace, level }: LogEntry, log: Log | undefined): void {
  const reason = /^[A-Za-z]+/.exec(namespace)?.[0];
  if (level === logLevel.ERROR) log?.warn('kafka.client-failed', { reason });
  else if (level === logLevel.WARN) log?.debug('kafka.client-warned', { reason });
}

/** The same answer, or `UNAVAILABLE` when it takes longer. */
export async function within<Answer>(milliseconds: number, work: Promise<Answer>): Promise<Answer> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new BusError('UNAVAILABLE', 'The bus is unavailable (no answer)')), milliseconds);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
