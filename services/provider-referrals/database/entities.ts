import type { Entities, Migrations } from '@kerngraaf/platform/database/connect.ts';
import { platformMigrations } from '@kerngraaf/platform/database/platform-migration.ts';
import { DeadlineTables1 } from '@kerngraaf/platform/deadlines/deadline-migration.ts';
import { Referrals2 } from './migrations/0002-referrals.ts';

export const entities: Entities = [];

/** In order; the platform's own first. */
export const migrations: Migrations = [...platformMigrations, DeadlineTables1, Referrals2];
