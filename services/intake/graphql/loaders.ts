import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type PageLoader, pageLoader } from '@kerngraaf/platform/graphql/connection.ts';
import { byKey, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import type { EntityManager } from 'typeorm';
import { bsnsOfInwoners, type InwonerBsn, inwonersByIds } from '../database/inwoner-reads.ts';
import type { StoredMelding } from '../database/melding-from-rows.ts';
import { meldingenByIds, meldingenOfTrajecten, meldingPagesOfInwoners } from '../database/melding-reads.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding } from '../domain/melding.ts';

/** Reads of one request, batched: one statement per kind of read and row rule, however many rows ask. The scope is of the field that is answered. */
export interface Loaders {
  /** For reads that need no batching: lists at the root and figures. */
  readonly manager: EntityManager;
  inwoner(scope: Scope): Rows<Inwoner>;
  bsn(scope: Scope): Rows<InwonerBsn>;
  melding(scope: Scope): Rows<Melding>;
  meldingOfTraject(scope: Scope): Rows<Melding>;
  meldingenOfInwoner(scope: Scope): PageLoader<StoredMelding>;
}

export function makeLoaders(manager: EntityManager): Loaders {
  return {
    manager,
    inwoner: perScope((scope) =>
      byKey(
        (ids) => inwonersByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    bsn: perScope((scope) =>
      byKey(
        (ids) => bsnsOfInwoners(manager, scope, ids),
        ({ inwoner }) => inwoner,
      ),
    ),
    melding: perScope((scope) =>
      byKey(
        (ids) => meldingenByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    meldingOfTraject: perScope((scope) =>
      byKey(
        (ids) => meldingenOfTrajecten(manager, scope, ids),
        ({ trajecten }) => trajecten.map(({ id }) => id),
      ),
    ),
    meldingenOfInwoner: perScope((scope) => pageLoader((ids, page) => meldingPagesOfInwoners(manager, scope, ids, page))),
  };
}
