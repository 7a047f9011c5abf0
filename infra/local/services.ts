import { join } from 'node:path';

/** The owners' services, in the order of their ports. A service joins by its line here and a folder in `services/`. */
export const services: readonly string[] = ['intake', 'kernteams', 'loket-toekenning', 'volunteers', 'provider-referrals'];

/** The folder of what each service tells and who reads it. */
export const EVENTS: string = join(import.meta.dirname, '../../schema/events');

/** The gateway has the base port, services follow it, the issuer is ten further, the gateway's metrics eleven, and Kafka, where it runs, has three from twelve on. */
export interface Ports {
  readonly gateway: number;
  readonly issuer: number;
  readonly metrics: number;
  readonly of: ReadonlyMap<string, number>;
  /** For clients; the two behind it are its own. */
  readonly kafka?: number;
}

/** From the base port, as PORT gives it. */
export function portsFrom(base: number, kafka: boolean = false): Ports {
  const of = new Map(services.map((name, index) => [name, base + 1 + index]));
  return { gateway: base, issuer: base + 10, metrics: base + 11, of, ...(kafka ? { kafka: base + 12 } : {}) };
}

/** The address of a port on this machine. */
export const addressOf = (port: number): string => `http://127.0.0.1:${port}`;
