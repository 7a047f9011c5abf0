import { migrate } from '@kerngraaf/platform/database/migrate.ts';
import { type TestDatabase, testDatabase } from '@kerngraaf/platform/testing/database.ts';
import { AbstractLogger } from 'typeorm';
import { entities, migrations } from '../database/entities.ts';

/** An empty, migrated database of this service. */
export const kernteamsDatabase = (): Promise<TestDatabase> => testDatabase('kernteams', (url) => migrate({ url, entities, migrations }));

/** Statements that a data source sent. */
export class CountingLogger extends AbstractLogger {
  readonly statements: string[] = [];

  override logQuery(query: string): void {
    this.statements.push(query);
  }

  protected override writeLog(): void {
    // Only statements are kept.
  }
}
