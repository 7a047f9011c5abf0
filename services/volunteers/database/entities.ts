import type { Entities, Migrations } from '@kerngraaf/platform/database/connect.ts';
import { platformMigrations } from '@kerngraaf/platform/database/platform-migration.ts';
import { DeadlineTables1 } from '@kerngraaf/platform/deadlines/deadline-migration.ts';
import { VolunteersTables1 } from './migrations/0001-volunteers-tables.ts';
import { ToestemmingTermijn2 } from './migrations/0002-toestemming-termijn.ts';
import { ToestemmingZoeken3 } from './migrations/0003-toestemming-zoeken.ts';
import { Bescherming4 } from './migrations/0004-bescherming.ts';
import { Personen5 } from './migrations/0005-personen.ts';
import { VolunteerMatchRows } from './volunteer-match-rows.ts';
import { VolunteerRequestRows } from './volunteer-request-rows.ts';
import { VolunteerRows } from './volunteer-rows.ts';

export const entities: Entities = [VolunteerRows, VolunteerRequestRows, VolunteerMatchRows];

/** In order; the platform's own first. */
export const migrations: Migrations = [
  ...platformMigrations,
  DeadlineTables1,
  VolunteersTables1,
  ToestemmingTermijn2,
  ToestemmingZoeken3,
  Bescherming4,
  Personen5,
];
