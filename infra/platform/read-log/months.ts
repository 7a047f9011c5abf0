import type { DataSource } from 'typeorm';
import type { Log } from '../process/log.ts';
import type { Clock, Instant } from '../time.ts';

const LOOK_EVERY_MS = 3_600_000;

export interface Months {
  stop(): void;
}

export interface MonthsOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Log;
  /** Whole months after its own for which a part is kept. */
  readonly keep: number;
}

/**
 * Has the parts of this month and the next there before a line is written in them, and drops those that were kept long enough; rejects when the first
 * look cannot make one. What could not be dropped is tried again at the next look.
 */
export async function startMonths({ dataSource, clock, log, keep }: MonthsOptions): Promise<Months> {
  const look = async (): Promise<void> => {
    const now = clock.now();
    await makeMonth(dataSource, now);
    await makeMonth(dataSource, monthsFrom(now, 1));
    await forget(now).catch((error: unknown) => log.error('read-log.forget-failed', error));
  };
  const forget = async (now: Instant): Promise<void> => {
    const [{ months } = { months: 0 }] = await dataSource.query<{ months: number }[]>('SELECT read_log_forget($1::date) AS months', [
      monthsFrom(now, -keep).slice(0, 10),
    ]);
    if (months > 0) log.info('read-log.forgotten', { count: months });
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

/** The first moment of the month that comes so many after that of a moment. */
function monthsFrom(at: Instant, months: number): string {
  const [year, month] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString();
}
