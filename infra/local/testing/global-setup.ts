import { startTestCluster } from './cluster.ts';
import { offerTestKafka } from './kafka-on-demand.ts';

// biome-ignore lint/style/noDefaultExport: jest asks for it
export default async function setUp(): Promise<void> {
  await startTestCluster();
  await offerTestKafka();
}
