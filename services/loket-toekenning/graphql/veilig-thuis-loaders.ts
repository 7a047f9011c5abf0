import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { byKey, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import type { EntityManager } from 'typeorm';
import { veiligThuisByIds, veiligThuisOfMeldingen } from '../database/veilig-thuis.ts';
import type { VeiligThuisOnderzoek } from '../domain/veilig-thuis-onderzoek.ts';

/** Reads of the lane of Veilig Thuis. */
export interface VeiligThuisLoaders {
  veiligThuis(scope: Scope): Rows<VeiligThuisOnderzoek>;
  /** By what was transferred. */
  veiligThuisOfMelding(scope: Scope): Rows<VeiligThuisOnderzoek>;
}

export const veiligThuisLoaders = (manager: EntityManager): VeiligThuisLoaders => ({
  veiligThuis: perScope((scope) =>
    byKey(
      (ids) => veiligThuisByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  veiligThuisOfMelding: perScope((scope) =>
    byKey(
      (ids) => veiligThuisOfMeldingen(manager, scope, ids),
      ({ veiligThuisMelding }) => veiligThuisMelding,
    ),
  ),
});
