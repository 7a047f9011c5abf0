import type { Bus } from './bus.ts';
import { busOver } from './log-bus.ts';
import { MemoryLog, type MemoryLogOptions } from './memory-log.ts';
import type { MemberSettings } from './subscriber.ts';

export interface MemoryBusOptions extends MemberSettings, MemoryLogOptions {
  /** Shared by several buses; by default each bus has its own. */
  readonly log?: MemoryLog;
}

/** A bus inside one process, for tests: the delivery of the real thing over a simulated log. Any topic exists. */
export function memoryBus(options: MemoryBusOptions = {}): Bus {
  return busOver((options.log ?? new MemoryLog(options)).connect(), options);
}
