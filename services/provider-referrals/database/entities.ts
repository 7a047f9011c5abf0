import type { Entities, Migrations } from '@kerngraaf/platform/database/connect.ts';
import { platformMigrations } from '@kerngraaf/platform/database/platform-migration.ts';
import { DeadlineTables1 } from '@kerngraaf/platform/deadlines/deadline-migration.ts';

export const entities: Entities = [];

/** In order; the platform's own first. */
export const migrations: Migrations = [...platformMigrations, DeadlineTables1];
