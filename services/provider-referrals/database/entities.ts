import type { Entities, Migrations } from '@kerngraaf/platform/database/connect.ts';
import { platformMigrations } from '@kerngraaf/platform/database/platform-migration.ts';
import { DeadlineTables1 } from '@kerngraaf/platform/deadlines/deadline-migration.ts';
import { BehandelteamLidRows, BehandelteamRows } from './behandelteam-rows.ts';
import { BestedingRows, ContractRows } from './contract-rows.ts';
import { Contracts1 } from './migrations/0001-contracts.ts';
import { Referrals2 } from './migrations/0002-referrals.ts';
import { Toestemming3 } from './migrations/0003-toestemming.ts';
import { Bescherming4 } from './migrations/0004-bescherming.ts';
import { Personen5 } from './migrations/0005-personen.ts';
import { ProviderRows } from './provider-rows.ts';
import { ReferralRows } from './referral-rows.ts';
import { ToewijzingRows } from './toewijzing-rows.ts';

export const entities: Entities = [
  ProviderRows,
  ContractRows,
  BestedingRows,
  BehandelteamRows,
  BehandelteamLidRows,
  ReferralRows,
  ToewijzingRows,
];

/** In order; the platform's own first. */
export const migrations: Migrations = [
  ...platformMigrations,
  DeadlineTables1,
  Contracts1,
  Referrals2,
  Toestemming3,
  Bescherming4,
  Personen5,
];
