import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type PageLoader, pageLoader } from '@kerngraaf/platform/graphql/connection.ts';
import { byKey, type Lists, listsBy, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import { type ReadLogLoader, readLogLoader } from '@kerngraaf/platform/read-log/reads.ts';
import type { EntityManager } from 'typeorm';
import { beschermingenOfInwoners } from '../database/bescherming.ts';
import { bezoekwaarschuwingenOfInwoners } from '../database/bezoekwaarschuwing.ts';
import { type Dubbele, dubbelenOf, mergedInto } from '../database/dossier-reads.ts';
import { bsnsOfInwoners, type InwonerBsn, inwonersByIds } from '../database/inwoner-reads.ts';
import type { StoredMelding } from '../database/melding-from-rows.ts';
import { meldingenByIds, meldingenOfTrajecten, meldingPagesOfInwoners } from '../database/melding-reads.ts';
import { toestemmingenOfInwoners } from '../database/toestemming.ts';
import { visibleInzage } from '../database/visibility.ts';
import type { Bescherming } from '../domain/bescherming.ts';
import type { Bezoekwaarschuwing } from '../domain/bezoekwaarschuwing.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding } from '../domain/melding.ts';
import type { Toestemming } from '../domain/toestemming.ts';
import { type VeiligThuisLoaders, veiligThuisLoaders } from './veilig-thuis-loaders.ts';

/** Reads of one request, batched: one statement per kind of read and row rule, however many rows ask. The scope is of the field that is answered. */
export interface Loaders extends VeiligThuisLoaders {
  /** For reads that need no batching: lists at the root and figures. */
  readonly manager: EntityManager;
  /** By the resident whom it is about. */
  inzagen(scope: Scope): ReadLogLoader;
  inwoner(scope: Scope): Rows<Inwoner>;
  bsn(scope: Scope): Rows<InwonerBsn>;
  bescherming(scope: Scope): Rows<Bescherming>;
  bezoekwaarschuwing(scope: Scope): Rows<Bezoekwaarschuwing>;
  melding(scope: Scope): Rows<Melding>;
  meldingOfTraject(scope: Scope): Rows<Melding>;
  meldingenOfInwoner(scope: Scope): PageLoader<StoredMelding>;
  dubbelenOfMelding(scope: Scope): Lists<Dubbele>;
  mergedIntoMelding(scope: Scope): Lists<Melding>;
  toestemmingenOfInwoner(scope: Scope): Lists<Toestemming>;
}

export function makeLoaders(manager: EntityManager): Loaders {
  return {
    ...veiligThuisLoaders(manager),
    manager,
    inzagen: perScope((scope) => readLogLoader(manager, scope, visibleInzage)),
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
    bezoekwaarschuwing: perScope((scope) =>
      byKey(
        (ids) => bezoekwaarschuwingenOfInwoners(manager, scope, ids),
        ({ inwoner }) => inwoner,
      ),
    ),
    bescherming: perScope((scope) =>
      byKey(
        (ids) => beschermingenOfInwoners(manager, scope, ids),
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
    dubbelenOfMelding: perScope((scope) =>
      listsBy(
        (ids) => dubbelenOf(manager, scope, ids),
        ({ van }) => van,
      ),
    ),
    mergedIntoMelding: perScope((scope) =>
      listsBy(
        (ids) => mergedInto(manager, scope, ids),
        (melding) => (melding.status === 'SAMENGEVOEGD' ? melding.samenvoeging.into : melding.id),
      ),
    ),
    toestemmingenOfInwoner: perScope((scope) =>
      listsBy(
        (ids) => toestemmingenOfInwoners(manager, scope, ids),
        ({ inwoner }) => inwoner,
      ),
    ),
  };
}
