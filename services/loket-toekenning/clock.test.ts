import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@kerngraaf/platform/database/connect.ts';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import type { TestDatabase } from '@kerngraaf/platform/testing/database.ts';
import { startOwnerProcess } from '@kerngraaf/platform/testing/owner-process.ts';
import { type LocalDate, localDateAt, systemClock } from '@kerngraaf/platform/time.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import type { DataSource } from 'typeorm';
import { aanvraagAggregate } from './database/aanvraag.ts';
import { entities } from './database/entities.ts';
import { anAanvraag } from './testing/besluit-fixtures.ts';
import { loketDatabase } from './testing/database.ts';

const THREE_WEEKS = 21 * 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'kerngraaf-clock-'));
const file = join(folder, 'offset');

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await loketDatabase();
  dataSource = await connect({ url: database.url, entities, applicationName: 'clock' });
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the clock of a running service', () => {
  it('is moved by its file: a term that is thereby over is told once, by two that run side by side', async () => {
    const today: LocalDate = localDateAt(systemClock.now());
    const termijnen = [startTermijn(termOn('wmo-beschikking', today), today, today)];
    const aanvraag = anAanvraag({ submittedOn: today, since: today, termijnen });
    await aanvraagAggregate.insert(dataSource.manager, aanvraag);
    writeFileSync(file, '0');
    const nobody = 'http://127.0.0.1:1';
    const env = {
      ...{ PORT: '0', MODE: 'development', DATABASE_URL: database.url, MIGRATE_URL: database.url, CLOCK_OFFSET_FILE: file },
      ...{ BUS_URL: 'postgresql://nobody@127.0.0.1:1/bus', GATEWAY_JWKS: `${nobody}/jwks` },
      ...{ GATEWAY_URL: `${nobody}/graphql`, ISSUER_URL: nobody, SERVICE_CLIENT_SECRET: 'none' },
    };
    const main = join(import.meta.dirname, 'main.ts');
    const running = await Promise.all([startOwnerProcess(main, env), startOwnerProcess(main, env)]);
    const told = async (): Promise<readonly string[]> => {
      const rows = await dataSource.query<{ type: string }[]>('SELECT type FROM outbox WHERE aggregate_id = $1', [aanvraag.id]);
      return rows.map(({ type }) => type);
    };
    try {
      expect(await told()).toEqual([]);
      writeFileSync(file, String(THREE_WEEKS));
      await until(async () => (await told()).length > 0);
    } finally {
      for (const { child } of running) child.kill('SIGTERM');
    }
    for (const { ended } of running) expect(await ended).toEqual([0, null]);
    expect(await told()).toEqual(['nl.aanvragen.aanvraag-overdue.v1']);
  });
});
