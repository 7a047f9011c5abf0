import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import { readBusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { busSettings } from '@kerngraaf/platform/bus/kafka-settings.ts';
import { openBus } from '@kerngraaf/platform/bus/open-bus.ts';
import { readSettings } from '@kerngraaf/platform/process/settings.ts';
import { EVENTS, services } from '../../infra/local/services.ts';
import type { TestBus } from './bus.ts';

export interface OnBus {
  readonly topic: string;
  /** The whole record as it lies there. */
  readonly text: string;
}

/** Does something with the bus as each owner has it. */
async function asEach(bus: TestBus, work: (opened: Bus, role: string, reads: readonly string[]) => Promise<void>): Promise<void> {
  for (const { role, reads } of readBusDeclaration(EVENTS, services).principals) {
    const env = { ...bus.settingsOf(role) };
    const opened = await openBus(readSettings(env, busSettings(env)), { service: role });
    await work(opened, role, reads).finally(() => opened.close());
  }
}

/** How many records some owner has not taken yet. */
export async function untakenOn(bus: TestBus): Promise<number> {
  let untaken = 0;
  await asEach(bus, async (opened, role, reads) => {
    for (const lag of (await opened.lag(role, reads)).values()) untaken += lag;
  });
  return untaken;
}

/** All that lies on the topics that some owner reads, each read as its first reader. */
export async function recordsOn(bus: TestBus): Promise<readonly OnBus[]> {
  const records: OnBus[] = [];
  const done = new Set<string>();
  await asEach(bus, async (opened, _, reads) => {
    for (const topic of reads.filter((each) => !done.has(each))) {
      done.add(topic);
      for await (const { key, value } of opened.read(topic)) records.push({ topic, text: `${key} ${Buffer.from(value).toString()}` });
    }
  });
  return records;
}
