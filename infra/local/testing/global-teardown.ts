import { stopTestCluster } from './cluster.ts';
import { stopTestKafka } from './kafka-on-demand.ts';

// biome-ignore lint/style/noDefaultExport: jest asks for it
export default async function tearDown(): Promise<void> {
  await stopTestKafka();
  await stopTestCluster();
}
