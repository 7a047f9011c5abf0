import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import type { Way } from './proxy.ts';

/** Which adapter the services use. */
export type BusKind = 'embedded' | 'kafka';

/** A real bus that the harness can break. */
export interface BusPlace {
  readonly kind: BusKind;
  /** Of the harness itself, past all that lies between services and bus; may write and read every topic. */
  readonly bus: Bus;
  settingsOf(service: string): Readonly<Record<string, string>>;
  /** The way between services and bus. */
  way(way: Way): void;
  stop(): Promise<void>;
  /** With -9; one of several brokers. */
  kill(): Promise<void>;
  /** It hangs; one of several brokers. */
  freeze(): void;
  /** Thaws it, and starts it where it has ended. */
  revive(): Promise<void>;
  /** Loses all that it held and begins anew, empty. */
  wipe(): Promise<void>;
  /** Takes all the room on its disk, until `drain`. */
  fill(): void;
  drain(): void;
  close(): Promise<void>;
}
