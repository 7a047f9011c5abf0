import { setTimeout as pause } from 'node:timers/promises';
import { BusError, type Delivery } from '../bus.ts';

const LIMIT_MS = 60_000;

/** What a subscription was given, in order of arrival. */
export class Inbox {
  readonly all: Delivery[] = [];

  put(delivery: Delivery): void {
    this.all.push(delivery);
  }

  get texts(): string[] {
    return this.all.map(({ value }) => Buffer.from(value).toString());
  }

  /** Where each record stands in the log. */
  get places(): string[] {
    return this.all.map(({ topic, partition, offset }) => `${topic}/${partition}/${offset}`);
  }

  ofKey(key: string): string[] {
    return this.all.filter((delivery) => delivery.key === key).map(({ value }) => Buffer.from(value).toString());
  }

  async has(count: number): Promise<this> {
    await until(
      () => this.all.length >= count,
      () => `${this.all.length} of ${count} records came: ${this.texts.slice(0, 20).join()}`,
    );
    return this;
  }
}

/** Waits until it holds. A log that is away means: not yet. */
export async function until(holds: () => boolean | Promise<boolean>, explain: () => string = () => 'It never held'): Promise<void> {
  const limit = performance.now() + LIMIT_MS;
  while (!(await held(holds))) {
    if (performance.now() > limit) throw new Error(explain());
    await pause(5);
  }
}

async function held(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await holds();
  } catch (error) {
    if (error instanceof BusError && error.kind === 'UNAVAILABLE') return false;
    throw error;
  }
}
