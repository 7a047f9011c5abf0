import type { Entities, Migrations } from '@kerngraaf/platform/database/connect.ts';
import { PlatformTables1 } from '@kerngraaf/platform/database/platform-migration.ts';
import { AansluitingRows } from './aansluiting-rows.ts';
import { CasusRows } from './casus-rows.ts';
import { KernteamsTables1 } from './migrations/0001-kernteams-tables.ts';
import { ProfessionalRows } from './professional-rows.ts';

export const entities: Entities = [CasusRows, AansluitingRows, ProfessionalRows];

/** In order; the platform's own first. */
export const migrations: Migrations = [PlatformTables1, KernteamsTables1];
