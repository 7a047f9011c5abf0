import { migrate } from '@kerngraaf/platform/database/migrate.ts';
import { type TestDatabase, testDatabase } from '@kerngraaf/platform/testing/database.ts';
import { entities, migrations } from '../database/entities.ts';

/** A database of one's own with this service's tables. */
export const intakeDatabase = (): Promise<TestDatabase> => testDatabase('intake', (url) => migrate({ url, entities, migrations }));
