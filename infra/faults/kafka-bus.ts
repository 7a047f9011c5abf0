import { kafkaBus } from '@kerngraaf/platform/bus/kafka.ts';
import { prepareKafka } from '@kerngraaf/platform/bus/kafka-prepare.ts';
import { startKafka } from '../local/kafka/cluster.ts';
import type { KafkaNode } from '../local/kafka/node.ts';
import type { BusPlace } from './bus-place.ts';
import { DECLARATION } from './owners.ts';
import { openProxy, type Passage } from './proxy.ts';
import { drainDisk, fillDisk } from './small-disk.ts';

/** Kafka of one node or three, each behind a proxy. */
export async function kafkaBusPlace(folder: string, nodes: 1 | 3): Promise<BusPlace> {
  const proxies: Passage[] = [];
  const cluster = await startKafka({
    folder,
    nodes,
    advertise: async ({ port }) => {
      const proxy = await openProxy(port);
      proxies.push(proxy);
      return proxy.port;
    },
  });
  const each = (work: (node: KafkaNode) => Promise<void>): Promise<unknown> => Promise.all(cluster.nodes.map(work));
  const revive = async (): Promise<void> => {
    for (const node of cluster.nodes) node.thaw();
    await each(async (node) => (node.pid === 0 ? node.start() : undefined));
  };
  const { brokers } = cluster;
  await prepareKafka({ brokers }, DECLARATION);
  const bus = kafkaBus({ connection: { brokers }, service: 'faults' });
  return {
    kind: 'kafka',
    bus,
    settingsOf: () => ({ KAFKA_BROKERS: brokers.join() }),
    way: (way) => {
      for (const proxy of proxies) proxy.set(way);
    },
    stop: async () => void (await each((node) => node.stop())),
    kill: async () => void (await cluster.nodes.at(-1)?.kill()),
    freeze: () => cluster.nodes.at(-1)?.freeze(),
    revive,
    wipe: async () => {
      await each((node) => node.kill());
      await each((node) => node.wipe());
      await revive();
      await prepareKafka({ brokers }, DECLARATION);
    },
    fill: () => fillDisk(folder),
    drain: () => drainDisk(folder),
    close: async () => {
      await bus.close();
      for (const node of cluster.nodes) node.thaw();
      await cluster.stop();
      for (const proxy of proxies) await proxy.close();
    },
  };
}
