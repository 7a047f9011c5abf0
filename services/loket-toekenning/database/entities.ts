import type { Entities, Migrations } from '@kerngraaf/platform/database/connect.ts';
import { PlatformTables1 } from '@kerngraaf/platform/database/platform-migration.ts';
import { DeadlineTables1 } from '@kerngraaf/platform/deadlines/deadline-migration.ts';
import { AanvraagRows } from './aanvraag-rows.ts';
import { BeschikkingRows, OnderdeelRows } from './beschikking-rows.ts';
import { Onderzoek1 } from './migrations/0001-onderzoek.ts';
import { Besluiten2 } from './migrations/0002-besluiten.ts';
import { OnderzoekRows } from './onderzoek-rows.ts';

export const entities: Entities = [OnderzoekRows, AanvraagRows, BeschikkingRows, OnderdeelRows];

/** In order; the platform's own first. */
export const migrations: Migrations = [PlatformTables1, DeadlineTables1, Onderzoek1, Besluiten2];
