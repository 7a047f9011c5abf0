import type { Entities, Migrations } from '@kerngraaf/platform/database/connect.ts';
import { platformMigrations } from '@kerngraaf/platform/database/platform-migration.ts';
import { DeadlineTables1 } from '@kerngraaf/platform/deadlines/deadline-migration.ts';
import { AanvraagRows } from './aanvraag-rows.ts';
import { BeschikkingRows, OnderdeelRows } from './beschikking-rows.ts';
import { BezwaarRows } from './bezwaar-rows.ts';
import { BudgetRows } from './budget-rows.ts';
import { Onderzoek1 } from './migrations/0001-onderzoek.ts';
import { Besluiten2 } from './migrations/0002-besluiten.ts';
import { NaBesluit3 } from './migrations/0003-na-besluit.ts';
import { Figures4 } from './migrations/0004-figures.ts';
import { Signals5 } from './migrations/0005-signals.ts';
import { VeiligThuis6 } from './migrations/0006-veilig-thuis.ts';
import { BudgetPeople7 } from './migrations/0007-budget-people.ts';
import { Bescherming8 } from './migrations/0008-bescherming.ts';
import { Personen9 } from './migrations/0009-personen.ts';
import { OnderzoekRows } from './onderzoek-rows.ts';
import { VeiligThuisRows } from './veilig-thuis-rows.ts';
import { VoorzieningRows } from './voorziening-rows.ts';

export const entities: Entities = [
  OnderzoekRows,
  AanvraagRows,
  BeschikkingRows,
  OnderdeelRows,
  VoorzieningRows,
  BudgetRows,
  BezwaarRows,
  VeiligThuisRows,
];

/** In order; the platform's own first. */
export const migrations: Migrations = [
  ...platformMigrations,
  DeadlineTables1,
  Onderzoek1,
  Besluiten2,
  NaBesluit3,
  Figures4,
  Signals5,
  VeiligThuis6,
  BudgetPeople7,
  Bescherming8,
  Personen9,
];
