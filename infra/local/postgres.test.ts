import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { stopLeftover } from './postgres/leftover.ts';
import { type Cluster, startCluster } from './postgres.ts';
import { isAlive } from './processes.ts';
import { aliveAfter, inTemporaryFolder } from './testing/temporary.ts';

async function select(url: string, text: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

async function withCluster(options: Parameters<typeof startCluster>[0], work: (cluster: Cluster) => Promise<void>): Promise<void> {
  const cluster = await startCluster(options);
  try {
    await work(cluster);
  } finally {
    await cluster.stop();
  }
}

describe('the embedded PostgreSQL', () => {
  it('keeps its rows between starts, sorts without the host and asks for the password', async () => {
    await inTemporaryFolder(async (folder) => {
      const options = { folder: join(folder, 'pg'), password: 'a/b:c@d' };
      await withCluster(options, async ({ url }) => {
        await select(url('postgres', 'postgres', 'a/b:c@d'), 'create table kept as select 42 as answer');
        await expect(select(url('postgres', 'postgres', 'wrong'), 'select 1')).rejects.toThrow('password authentication failed');
      });
      await withCluster(options, async ({ url }) => {
        const kept = url('postgres', 'postgres', 'a/b:c@d');
        expect(await select(kept, 'select answer from kept')).toBe(42);
        expect(
          await select(kept, `select format('%s %s', datlocprovider, datlocale) from pg_database where datname = current_database()`),
        ).toBe('b C.UTF-8');
      });
    });
  });

  it('finds room for its socket when the folder has a long name', async () => {
    await inTemporaryFolder(async (folder) => {
      let socketDir = '';
      await withCluster({ folder: join(folder, 'x'.repeat(100)) }, async (cluster) => {
        socketDir = cluster.socketDir;
        expect(await select(cluster.url('postgres', 'postgres'), 'select 1')).toBe(1);
      });
      expect(statSync(socketDir, { throwIfNoEntry: false })).toBeUndefined();
    });
  });

  it('takes its folder along when it is temporary', async () => {
    await inTemporaryFolder(async (folder) => {
      await withCluster({ folder: join(folder, 'pg'), temporary: true }, async () => undefined);
      expect(statSync(join(folder, 'pg'), { throwIfNoEntry: false })).toBeUndefined();
    });
  });

  it('is stopped by the next start when it was left behind', async () => {
    await inTemporaryFolder(async (folder) => {
      const first = await startCluster({ folder: join(folder, 'pg') });
      await withCluster({ folder: join(folder, 'pg') }, async (second) => {
        expect(isAlive(first.pid)).toBe(false);
        expect(await select(second.url('postgres', 'postgres'), 'select 1')).toBe(1);
      });
      await first.stop();
    });
  });

  it('removes a lock whose number belongs to another program now, and leaves that alone', async () => {
    await inTemporaryFolder(async (folder) => {
      const stranger = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
      const ended = new Promise((resolve) => stranger.once('exit', resolve));
      mkdirSync(join(folder, 'data'));
      writeFileSync(join(folder, 'data/postmaster.pid'), `${stranger.pid}\n`);
      expect(await stopLeftover(join(folder, 'data'))).toBe('lock-removed');
      expect(isAlive(stranger.pid ?? 0)).toBe(true);
      stranger.kill('SIGKILL');
      await ended;
    });
  });
});

describe('a parent that is killed', () => {
  it('leaves neither PostgreSQL nor a deaf child behind for five seconds', async () => {
    await inTemporaryFolder(async (folder) => {
      const parent = spawn(process.execPath, [join(import.meta.dirname, 'testing/parent.ts'), folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const pids = await new Promise<readonly number[]>((resolve) => {
        parent.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString('utf8')) as number[]));
      });
      expect(pids.map(isAlive)).toEqual([true, true]);
      parent.kill('SIGKILL');
      expect(await aliveAfter(pids, 5_000)).toEqual([]);
      rmSync(join(folder, 'postgres'), { recursive: true, force: true });
    });
  });
});
