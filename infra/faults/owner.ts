import { setTimeout as pause } from 'node:timers/promises';
import { openBus } from '@kerngraaf/platform/bus/open-bus.ts';
import type { Crash } from '@kerngraaf/platform/commands/crash.ts';
import { operate } from '@kerngraaf/platform/process/operate.ts';
import type { Owner } from '@kerngraaf/platform/process/owner.ts';
import { memberOf, type OwnerConfig } from '@kerngraaf/platform/process/owner-settings.ts';
import type { Wiring } from '@kerngraaf/platform/process/owner-wiring.ts';
import { type OwnerProcess, runOwner } from '@kerngraaf/platform/process/run-owner.ts';
import type { Message, Orders, Reply } from './orders.ts';
import { type UnrulyBus, unrulyBus } from './unruly-bus.ts';

// One service as its own main starts it, but that it does wrong what the harness orders. Only the harness runs this.
interface Service {
  readonly startService: (
    config: OwnerConfig,
    log: Parameters<OwnerProcess<OwnerConfig>['start']>[1],
    own: Partial<Wiring>,
  ) => Promise<Owner>;
}

const service = process.env.SERVICE ?? '';
const { readConfig } = (await import(`../../services/${service}/config.ts`)) as Pick<OwnerProcess<OwnerConfig>, 'readConfig'>;
const { startService } = (await import(`../../services/${service}/service.ts`)) as Service;

let orders: Orders = {};
const crash: Crash = async (point) => {
  if (point === orders.dieAt) process.kill(process.pid, 'SIGKILL');
  const { holdOpen, ...rest } = orders;
  if (point !== 'before-commit' || holdOpen === undefined) return;
  orders = rest;
  await pause(holdOpen);
};

await runOwner({
  service,
  readConfig,
  start: async (config, log, own) => {
    const bus = unrulyBus(await openBus(config, { service, log, ...memberOf(config) }));
    const owner = await startService(config, log, { ...own, bus, crash });
    process.on('message', (message: Message) => {
      if ('orders' in message) {
        orders = message.orders;
        bus.obey(orders);
      } else void reply(message, () => answerOf(owner, bus, message.words));
    });
    return owner;
  },
});

async function reply({ ask }: Extract<Message, { ask: number }>, answer: () => Promise<unknown>): Promise<void> {
  const told = await Promise.try(answer).then(
    (value): Reply => ({ ask, answer: value }),
    (error: unknown): Reply => ({ ask, failed: String(error) }),
  );
  process.send?.(told);
}

/** `lag`, `mistreated`, or an operator's words. */
async function answerOf(owner: Owner, bus: UnrulyBus, words: readonly string[]): Promise<unknown> {
  if (words[0] === 'mistreated') return bus.mistreated();
  if (words[0] !== 'lag') return operate(owner, service, words);
  return [...(await owner.consumer.lag()).values()].reduce((sum, each) => sum + each, 0);
}
