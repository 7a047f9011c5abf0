import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KafkaCluster, startKafka } from '../kafka/cluster.ts';
import { missingForKafka } from '../kafka/jars.ts';

let door: Server | undefined;
let cluster: Promise<KafkaCluster> | undefined;

/**
 * One broker for a whole test run, started when the first worker asks at KERNGRAAF_TEST_KAFKA, by this process, which outlives them all. What stands in
 * the way of it is in KERNGRAAF_TEST_KAFKA_MISSING.
 */
export async function offerTestKafka(): Promise<void> {
  const missing = missingForKafka();
  if (missing !== undefined) {
    process.env.KERNGRAAF_TEST_KAFKA_MISSING = missing;
    return;
  }
  door = createServer((_, response) => {
    cluster ??= startKafka({
      folder: mkdtempSync(join(tmpdir(), 'kerngraaf-test-kafka-')),
      temporary: true,
      properties: { 'group.min.session.timeout.ms': '500' },
    });
    cluster.then(
      ({ brokers }) => response.end(JSON.stringify({ brokers })),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => door?.listen(0, '127.0.0.1', resolve));
  door.unref();
  process.env.KERNGRAAF_TEST_KAFKA = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
}

export async function stopTestKafka(): Promise<void> {
  door?.close();
  door?.closeAllConnections();
  await (await cluster?.catch(() => undefined))?.stop(1_000);
}
