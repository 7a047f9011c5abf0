import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type PageLoader, pageLoader } from '@kerngraaf/platform/graphql/connection.ts';
import { byKey, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import type { EntityManager } from 'typeorm';
import type { StoredVeiligThuis } from '../database/veilig-thuis.ts';
import { meldersOf, veiligThuisByIds, veiligThuisPagesOfInwoners } from '../database/veilig-thuis-reads.ts';
import type { VeiligThuisMelder, VeiligThuisMelding } from '../domain/veilig-thuis-melding.ts';

/** Reads of the lane of Veilig Thuis. */
export interface VeiligThuisLoaders {
  veiligThuis(scope: Scope): Rows<VeiligThuisMelding>;
  veiligThuisOfInwoner(scope: Scope): PageLoader<StoredVeiligThuis>;
  /** By what was reported. */
  veiligThuisMelder(scope: Scope): Rows<VeiligThuisMelder>;
}

export const veiligThuisLoaders = (manager: EntityManager): VeiligThuisLoaders => ({
  veiligThuis: perScope((scope) =>
    byKey(
      (ids) => veiligThuisByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  veiligThuisOfInwoner: perScope((scope) => pageLoader((ids, page) => veiligThuisPagesOfInwoners(manager, scope, ids, page))),
  veiligThuisMelder: perScope((scope) =>
    byKey(
      (ids) => meldersOf(manager, scope, ids),
      ({ melding }) => melding,
    ),
  ),
});
