import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, startCluster } from '../postgres.ts';

let cluster: Cluster | undefined;

/** One cluster for a whole test run; workers find it by KERNGRAAF_TEST_SOCKET. Its guard removes it when jest is killed. */
export async function startTestCluster(): Promise<void> {
  cluster = await startCluster({
    folder: mkdtempSync(join(tmpdir(), 'kerngraaf-test-')),
    temporary: true,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', shared_buffers: '64MB' },
  });
  process.env.KERNGRAAF_TEST_SOCKET = cluster.socketDir;
}

export async function stopTestCluster(): Promise<void> {
  await cluster?.stop();
}
