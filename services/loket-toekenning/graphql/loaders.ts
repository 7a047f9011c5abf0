import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type PageLoader, pageLoader } from '@kerngraaf/platform/graphql/connection.ts';
import { byKey, type Lists, listsBy, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import { type ReadLogLoader, readLogLoader } from '@kerngraaf/platform/read-log/reads.ts';
import type { EntityManager } from 'typeorm';
import { type BezoekElders, bezoekenElders, type MeldingTermijn, meldingTermijnen, voorwerkVan } from '../database/known-reads.ts';
import {
  lastOnderzoekOfTrajecten,
  onderzoekenByIds,
  onderzoekenOfMeldingen,
  onderzoekenOfVoorwerk,
  onderzoekPagesOfInwoners,
} from '../database/onderzoek-reads.ts';
import type { OnderzoekRow } from '../database/onderzoek-rows.ts';
import { asOneDossier } from '../database/samenvoeging-reads.ts';
import { visibleInzage } from '../database/visibility.ts';
import { dossierOf, type Onderzoek } from '../domain/onderzoek.ts';
import type { AangebodenVoorwerk } from '../domain/voorwerk.ts';
import { type BesluitLoaders, besluitLoaders } from './besluit-loaders.ts';
import { type NaBesluitLoaders, naBesluitLoaders } from './na-besluit-loaders.ts';
import { type VeiligThuisLoaders, veiligThuisLoaders } from './veilig-thuis-loaders.ts';

/** Reads of one request, batched: one statement per kind of read and row rule, however many rows ask. The scope is of the field that is answered. */
export interface Loaders extends BesluitLoaders, NaBesluitLoaders, VeiligThuisLoaders {
  /** For reads that need no batching: lists at the root and figures. */
  readonly manager: EntityManager;
  /** By the resident whom it is about. */
  inzagen(scope: Scope): ReadLogLoader;
  onderzoek(scope: Scope): Rows<Onderzoek>;
  onderzoekenOfMelding(scope: Scope): Lists<Onderzoek>;
  onderzoekOfTraject(scope: Scope): Rows<Onderzoek>;
  onderzoekOfVoorwerk(scope: Scope): Rows<Onderzoek>;
  onderzoekenOfInwoner(scope: Scope): PageLoader<OnderzoekRow>;
  /** By melding. */
  voorwerkAangeboden(scope: Scope): Lists<AangebodenVoorwerk & { readonly gemeente: string }>;
  bezoekenElders(scope: Scope): Lists<BezoekElders>;
  meldingTermijnen(scope: Scope): Lists<MeldingTermijn>;
}

export function makeLoaders(manager: EntityManager): Loaders {
  return {
    ...besluitLoaders(manager),
    ...naBesluitLoaders(manager),
    ...veiligThuisLoaders(manager),
    manager,
    inzagen: perScope((scope) => readLogLoader(manager, scope, visibleInzage)),
    onderzoek: perScope((scope) =>
      byKey(
        (ids) => onderzoekenByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    onderzoekenOfMelding: perScope((scope) =>
      listsBy(
        (ids) => onderzoekenOfMeldingen(manager, scope, ids),
        ({ melding }) => melding,
      ),
    ),
    onderzoekOfTraject: perScope((scope) =>
      byKey(
        (ids) => lastOnderzoekOfTrajecten(manager, scope, ids),
        ({ herkomst }) => (herkomst.soort === 'MELDING' ? herkomst.traject : []),
      ),
    ),
    onderzoekOfVoorwerk: perScope((scope) =>
      byKey(
        (ids) => onderzoekenOfVoorwerk(manager, scope, ids),
        (onderzoek) => dossierOf(onderzoek)?.voorwerk?.voorwerk ?? [],
      ),
    ),
    onderzoekenOfInwoner: perScope((scope) => pageLoader((ids, page) => onderzoekPagesOfInwoners(manager, scope, ids, page))),
    voorwerkAangeboden: perScope((scope) =>
      listsBy(
        (ids) => asOneDossier(manager, scope, ids, voorwerkVan),
        ({ melding }) => melding,
      ),
    ),
    bezoekenElders: perScope((scope) =>
      listsBy(
        (ids) => asOneDossier(manager, scope, ids, bezoekenElders),
        ({ melding }) => melding,
      ),
    ),
    meldingTermijnen: perScope((scope) =>
      listsBy(
        (ids) => meldingTermijnen(manager, scope, ids),
        ({ melding }) => melding,
      ),
    ),
  };
}
