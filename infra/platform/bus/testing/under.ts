import type { Bus, Delivery } from '../bus.ts';

/** The same bus for topics and groups whose names begin with `prefix`, which is not seen. */
export function under(prefix: string, bus: Bus): Bus {
  const inner = (name: string): string => prefix + name;
  const outer = (name: string): string => name.slice(prefix.length);
  const seen = (delivery: Delivery): Delivery => ({ ...delivery, topic: outer(delivery.topic) });
  return {
    publish: (records) => bus.publish(records.map((record) => ({ ...record, topic: inner(record.topic) }))),
    subscribe: ({ group, topics, handle, ...rest }) =>
      bus.subscribe({ ...rest, group: inner(group), topics: topics.map(inner), handle: (delivery) => handle(seen(delivery)) }),
    lag: async (group, topics) => new Map([...(await bus.lag(inner(group), topics.map(inner)))].map(([topic, lag]) => [outer(topic), lag])),
    read: async function* (topic) {
      for await (const delivery of bus.read(inner(topic))) yield seen(delivery);
    },
    close: () => bus.close(),
  };
}
