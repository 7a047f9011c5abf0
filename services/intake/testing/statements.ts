import type { DataSource } from 'typeorm';

/** How many statements some work sends to the database, on whatever connection. */
export async function countStatements(dataSource: DataSource, work: () => Promise<unknown>): Promise<number> {
  const before = dataSource.logger;
  let count = 0;
  const ignore = (): void => undefined;
  dataSource.logger = {
    logQuery: () => {
      count += 1;
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
