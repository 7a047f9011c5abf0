import { migrate } from '@kerngraaf/platform/database/migrate.ts';
import { type TestDatabase, testDatabase } from '@kerngraaf/platform/testing/database.ts';
import { entities, migrations } from '../database/entities.ts';

/** An empty, migrated database of this service. */
export const volunteersDatabase = (): Promise<TestDatabase> => testDatabase('volunteers', (url) => migrate({ url, entities, migrations }));
