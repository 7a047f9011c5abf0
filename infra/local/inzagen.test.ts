import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@kerngraaf/platform/database/connect.ts';
import { migrate } from '@kerngraaf/platform/database/migrate.ts';
import { platformMigrations } from '@kerngraaf/platform/database/platform-migration.ts';
import { readLogIn } from '@kerngraaf/platform/read-log/read-log.ts';
import { type TestDatabase, testDatabase } from '@kerngraaf/platform/testing/database.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import type { DataSource } from 'typeorm';
import { inTemporaryFolder } from './testing/temporary.ts';

let database: TestDatabase;
let dataSource: DataSource;
const subject = randomUUID();
beforeAll(async () => {
  database = await testDatabase('empty', () => Promise.resolve());
  await migrate({ url: database.url, entities: [], migrations: [...platformMigrations] });
  dataSource = await connect({ url: database.url, entities: [], applicationName: 'test' });
  const at = '2026-03-10T09:00:00.000Z' as Instant;
  const trace = { traceId: 'a'.repeat(32), parentSpanId: null, foreign: null };
  const actor = { subject: 's', role: 'poort', gemeenten: ['1734'] };
  await readLogIn(dataSource).record({ trace, name: 'Query.ik', failed: false, startedAt: at, endedAt: at, actor }, [
    { subject, gemeenten: ['1734'], absent: false },
  ]);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const KEY = { kty: 'oct', k: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8', alg: 'A256GCMKW' };

/** What `npm run inzagen` prints and complains of. */
const run = (args: readonly string[], own: Readonly<Record<string, string>> = {}): Promise<{ output: string; complaint: string }> =>
  inTemporaryFolder(async (folder) => {
    const keyFile = join(folder, 'key.json');
    writeFileSync(keyFile, JSON.stringify(KEY));
    const settings = { INZAGEN_KEY_FILE: keyFile, VERWERKINGSREGISTER_URL: 'https://register.example/', DATABASE_URL: database.url };
    const child = spawn(process.execPath, [join(import.meta.dirname, 'inzagen.ts'), ...args], {
      env: { PATH: process.env.PATH ?? '', ...settings, ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const read = { output: '', complaint: '' };
    child.stdout.on('data', (chunk: Buffer) => (read.output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (read.complaint += chunk.toString('utf8')));
    await new Promise((resolve) => child.once('close', resolve));
    return read;
  });
const exported = (...args: readonly string[]) => run(['export', '--service', 'intake', ...args]);

describe('npm run inzagen', () => {
  it('prints a line of OTLP for each page of a month, and records who exported it', async () => {
    const { output, complaint } = await exported('--month', '2026-03', '--gemeente', '1734');
    expect(complaint).toBe('');
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([{ resourceSpans: [{ resource: { attributes: [{ key: 'service.name', value: { stringValue: 'intake' } }] } }] }]);
    expect(output).not.toContain(subject);
    const audited = await dataSource.query('SELECT action, gemeente, reason FROM audit');
    expect(audited).toEqual([{ action: 'export-inzagen', gemeente: '1734', reason: '2026-03' }]);
  });

  it('prints nothing of a month or a gemeente without lines', async () => {
    expect(await exported('--month', '2026-04')).toEqual({ output: '', complaint: '' });
    expect(await exported('--month', '2026-03', '--gemeente', '1911')).toEqual({ output: '', complaint: '' });
  });

  it.each([
    [['export', '--service', 'nobody', '--month', '2026-03'], 'npm run -s inzagen -- export --service NAME'],
    [['export', '--service', 'intake', '--month', 'maart'], 'MONTH_MALFORMED'],
    [['import', '--service', 'intake', '--month', '2026-03'], 'npm run -s inzagen -- export --service NAME'],
  ])('takes no %j', async (args, complaint) => {
    expect((await run(args)).complaint).toContain(complaint);
  });

  it('tells all settings that it lacks, and never its key', async () => {
    const lacking = await run(['export', '--service', 'intake', '--month', '2026-03'], {
      INZAGEN_KEY_FILE: '',
      VERWERKINGSREGISTER_URL: '',
    });
    expect(lacking.complaint).toMatch(/INZAGEN_KEY_FILE.*VERWERKINGSREGISTER_URL/s);
    const { output, complaint } = await exported('--month', '2026-03');
    expect(output + complaint).not.toContain(KEY.k);
  });
});
