import { setTimeout as pause } from 'node:timers/promises';
import { busContract, byLine } from './bus.contract.ts';
import { type Bus, BusError } from './bus.ts';
import type { Log } from './log.ts';
import { busOver } from './log-bus.ts';
import { MemoryLog } from './memory-log.ts';

const BOUND_MS = 1_000;

/** The wire between one bus and the log: held, it answers nobody and lets all through later; cut, nothing passes any more. */
class Wire {
  #held: PromiseWithResolvers<void> | undefined;
  #cut = false;

  cut(): void {
    this.#cut = true;
  }

  hold(): void {
    this.#held = Promise.withResolvers();
  }

  release(): void {
    this.#held?.resolve();
    this.#held = undefined;
  }

  async pass<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    if (this.#cut) throw new BusError('UNAVAILABLE', 'Cut off');
    if (this.#held === undefined) return call();
    const refused = new AbortController();
    const late = this.#held.promise.then(call).finally(() => refused.abort());
    const bound = pause(BOUND_MS, undefined, { signal: refused.signal, ref: false }).then(() => {
      throw new BusError('UNAVAILABLE', 'No answer');
    });
    return Promise.race([late, bound]);
  }
}

function overWire(log: Log, wire: Wire): Log {
  return {
    append: (records) => wire.pass(() => log.append(records)),
    ends: (topics) => wire.pass(() => log.ends(topics)),
    fetch: (from) => wire.pass(() => log.fetch(from)),
    sync: (member) => wire.pass(() => log.sync(member)),
    commit: (group, progress) => wire.pass(() => log.commit(group, progress)),
    release: (group, held) => wire.pass(() => log.release(group, held)),
    leave: (group, token) => wire.pass(() => log.leave(group, token)),
    lag: (group, topics) => wire.pass(() => log.lag(group, topics)),
    listen: (listener) => log.listen(listener),
    close: () => log.close(),
  };
}

for (const seed of [1, 20261122]) {
  busContract(
    `memory, seed ${seed}`,
    async () => {
      const log = new MemoryLog({ seed });
      const wires = new Map<Bus, Wire>();
      return {
        open: () => {
          const wire = new Wire();
          const bus = busOver(overWire(log.connect(), wire), { leaseMs: 800, pollMs: 100 });
          wires.set(bus, wire);
          return bus;
        },
        ...byLine(wires),
        close: async () => {
          await Promise.all([...wires.keys()].map((bus) => bus.close()));
        },
      };
    },
    { durable: false },
  );
}
