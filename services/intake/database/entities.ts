import type { Entities, Migrations } from '@kerngraaf/platform/database/connect.ts';
import { platformMigrations } from '@kerngraaf/platform/database/platform-migration.ts';
import { DeadlineTables1 } from '@kerngraaf/platform/deadlines/deadline-migration.ts';
import { BeschermingRows } from './bescherming.ts';
import { BezoekwaarschuwingRows } from './bezoekwaarschuwing.ts';
import { InspectieRows } from './inspectie-rows.ts';
import { InwonerRows } from './inwoner-rows.ts';
import { BetrokkeneRows, MeldingRows } from './melding-rows.ts';
import { IntakeTables1 } from './migrations/0001-intake-tables.ts';
import { Termijnen2 } from './migrations/0002-termijnen.ts';
import { SamenMetLoket3 } from './migrations/0003-samen-met-loket.ts';
import { ToestemmingBetreft4 } from './migrations/0004-toestemming-betreft.ts';
import { NieuweEigenaren5 } from './migrations/0005-nieuwe-eigenaren.ts';
import { Doorstroom6 } from './migrations/0006-doorstroom.ts';
import { Behandelteams7 } from './migrations/0007-behandelteams.ts';
import { ToestemmingTermijn8 } from './migrations/0008-toestemming-termijn.ts';
import { VeiligThuis9 } from './migrations/0009-veilig-thuis.ts';
import { Bescherming10 } from './migrations/0010-bescherming.ts';
import { Inspectie11 } from './migrations/0011-inspectie.ts';
import { Bezoekwaarschuwing12 } from './migrations/0012-bezoekwaarschuwing.ts';
import { Noodtoegang13 } from './migrations/0013-noodtoegang.ts';
import { Personen14 } from './migrations/0014-personen.ts';
import { NoodtoegangRows } from './noodtoegang-rows.ts';
import { ToestemmingRows } from './toestemming-rows.ts';
import { HopRows, TrajectRows } from './traject-rows.ts';
import { UitgaandeRows, VeiligThuisBetrokkeneRows, VeiligThuisRows } from './veilig-thuis-rows.ts';

export const entities: Entities = [
  InwonerRows,
  MeldingRows,
  BetrokkeneRows,
  TrajectRows,
  HopRows,
  ToestemmingRows,
  VeiligThuisRows,
  VeiligThuisBetrokkeneRows,
  UitgaandeRows,
  BeschermingRows,
  BezoekwaarschuwingRows,
  InspectieRows,
  NoodtoegangRows,
];

/** In order; the platform's own first. */
export const migrations: Migrations = [
  ...platformMigrations,
  DeadlineTables1,
  IntakeTables1,
  Termijnen2,
  SamenMetLoket3,
  ToestemmingBetreft4,
  NieuweEigenaren5,
  Doorstroom6,
  Behandelteams7,
  ToestemmingTermijn8,
  VeiligThuis9,
  Bescherming10,
  Inspectie11,
  Bezoekwaarschuwing12,
  Noodtoegang13,
  Personen14,
];
