import type { DataSource } from 'typeorm';

/** What the consumer and the watch over deadlines ask on their own time. */
const background = /\b(inbox|inbox_waiting|parked_event|parked_aggregate|case_position)\b|FROM deadline\s+WHERE runs/;

/** How many statements some work sends to the database, on whatever connection. */
export async function countStatements(dataSource: DataSource, work: () => Promise<unknown>): Promise<number> {
  const before = dataSource.logger;
  let count = 0;
  const ignore = (): void => undefined;
  dataSource.logger = {
    logQuery: (query) => {
      if (!background.test(query)) count += 1;
    },
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
  try {
    await work();
  } finally {
    dataSource.logger = before;
  }
  return count;
}
