import type { Entities, Migrations } from '@kerngraaf/platform/database/connect.ts';
import { platformMigrations } from '@kerngraaf/platform/database/platform-migration.ts';
import { DeadlineTables1 } from '@kerngraaf/platform/deadlines/deadline-migration.ts';
import { AansluitingRows } from './aansluiting-rows.ts';
import { CasusRows } from './casus-rows.ts';
import { CasusbesprekingRows } from './casusbespreking-rows.ts';
import { KernteamsTables1 } from './migrations/0001-kernteams-tables.ts';
import { KernteamsTables2 } from './migrations/0002-voorwerk-bespreking-toestemming.ts';
import { AntwoordTermijnen3 } from './migrations/0003-antwoord-termijnen.ts';
import { HulpElders4 } from './migrations/0004-hulp-elders.ts';
import { HulpEldersCasus5 } from './migrations/0005-hulp-elders-casus.ts';
import { ToestemmingTermijn6 } from './migrations/0006-toestemming-termijn.ts';
import { Bescherming7 } from './migrations/0007-bescherming.ts';
import { Bezoekwaarschuwing8 } from './migrations/0008-bezoekwaarschuwing.ts';
import { Personen9 } from './migrations/0009-personen.ts';
import { ProfessionalRows } from './professional-rows.ts';
import { VoorwerkRows } from './voorwerk-rows.ts';

export const entities: Entities = [CasusRows, AansluitingRows, ProfessionalRows, VoorwerkRows, CasusbesprekingRows];

/** In order; the platform's own first. */
export const migrations: Migrations = [
  ...platformMigrations,
  DeadlineTables1,
  KernteamsTables1,
  KernteamsTables2,
  AntwoordTermijnen3,
  HulpElders4,
  HulpEldersCasus5,
  ToestemmingTermijn6,
  Bescherming7,
  Bezoekwaarschuwing8,
  Personen9,
];
