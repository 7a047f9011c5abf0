import type { DataSource } from 'typeorm';
import type { Log } from '../process/log.ts';
import type { Clock, Instant } from '../time.ts';

const LOOK_EVERY_MS = 3_600_000;

export interface Months {
  stop(): void;
}

/** Has the parts of this month and the next there before a line is written in them; rejects when the first look fails. */
export async function startMonths(dataSource: DataSource, clock: Clock, log: Log): Promise<Months> {
  const look = async (): Promise<void> => {
    const now = clock.now();
    await makeMonth(dataSource, now);
    await makeMonth(dataSource, monthAfter(now));
  };
  await look();
  const timer = setInterval(() => {
    look().catch((error: unknown) => log.error('read-log.month-failed', error));
  }, LOOK_EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Makes the part of a moment's month, where there is none yet. */
export async function makeMonth(dataSource: DataSource, at: Instant | string): Promise<void> {
  await dataSource.query('SELECT read_log_month($1::date)', [`${at.slice(0, 7)}-01`]);
}

function monthAfter(at: Instant): string {
  const [year, month] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))];
  return new Date(Date.UTC(year, month, 1)).toISOString();
}
