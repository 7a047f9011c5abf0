import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '@kerngraaf/platform/database/connect.ts';
import { republish } from '@kerngraaf/platform/events/republish.ts';
import { toInstant } from '@kerngraaf/platform/time.ts';
import { readIfThere } from './processes.ts';

const AS_NPM_START = { subject: 'operator:npm-start', role: 'beheerder', gemeenten: [] } as const;
const FIRST_BUS = 'embedded';

/**
 * When the data folder was filled on another bus than this one, has every service send its whole journal again, before it sends anything new: readers
 * take what they know as duplicates. `urlOf` gives the superuser's URL of a database. Answers how many events that are.
 */
export async function refillOtherBus(
  dataFolder: string,
  bus: string,
  services: readonly string[],
  urlOf: (database: string) => string,
): Promise<number> {
  const mark = join(dataFolder, 'bus');
  let events = 0;
  if ((readIfThere(mark) ?? FIRST_BUS) !== bus) for (const service of services) events += await sendAgain(urlOf(service));
  writeFileSync(mark, bus);
  return events;
}

async function sendAgain(url: string): Promise<number> {
  const dataSource = await connect({ url, entities: [], applicationName: 'npm-start', statementTimeout: 0 });
  try {
    const [{ there }] = await dataSource.query<[{ there: boolean }]>(`SELECT to_regclass('outbox') IS NOT NULL AS there`);
    if (!there) return 0;
    return await republish(dataSource, toInstant(new Date(0)), { at: toInstant(new Date()), actor: AS_NPM_START, reason: 'BUS_CHANGED' });
  } finally {
    await dataSource.destroy();
  }
}
