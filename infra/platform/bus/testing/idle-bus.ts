import { kafkaBus } from '../kafka.ts';

// A process that is a member of a group on twelve partitions and has nothing to do. Tells its use of a core, in percent, once a second.
const [brokers = '', topic = ''] = process.argv.slice(2);
const bus = kafkaBus({ connection: { brokers: brokers.split(',') }, service: topic });
await bus.publish([{ topic, key: 'aap', value: Buffer.from('one') }]);
const handled = Promise.withResolvers<void>();
await bus.subscribe({ group: topic, topics: [topic], handle: async () => handled.resolve() });
await handled.promise;
let [used, since] = [process.cpuUsage(), performance.now()];
setInterval(() => {
  const { user, system } = process.cpuUsage(used);
  process.stdout.write(`${(user + system) / 10 / (performance.now() - since)}\n`);
  [used, since] = [process.cpuUsage(), performance.now()];
}, 1_000);
process.on('SIGTERM', () => process.exit(0));
