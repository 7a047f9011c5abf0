import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type PageLoader, pageLoader } from '@kerngraaf/platform/graphql/connection.ts';
import { byKey, type Lists, listsBy, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import type { EntityManager } from 'typeorm';
import { aanvraagPagesOfInwoners, aanvragenByIds, aanvragenOfMeldingen, aanvragenOfOnderzoeken } from '../database/aanvraag-reads.ts';
import type { AanvraagRow } from '../database/aanvraag-rows.ts';
import type { WholeBeschikking } from '../database/beschikking.ts';
import {
  beschikkingenByIds,
  beschikkingenOfMeldingen,
  beschikkingPagesOfInwoners,
  type GeplaatstOnderdeel,
  onderdelenByIds,
} from '../database/beschikking-reads.ts';
import { type Brief, brievenOf } from '../database/brief.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import type { Beschikking } from '../domain/beschikking.ts';

/** Reads of what is asked and decided. */
export interface BesluitLoaders {
  aanvraag(scope: Scope): Rows<Aanvraag>;
  aanvragenOfMelding(scope: Scope): Lists<Aanvraag>;
  aanvragenOfOnderzoek(scope: Scope): Lists<Aanvraag>;
  aanvragenOfInwoner(scope: Scope): PageLoader<AanvraagRow>;
  beschikking(scope: Scope): Rows<Beschikking>;
  beschikkingenOfMelding(scope: Scope): Lists<Beschikking>;
  beschikkingenOfInwoner(scope: Scope): PageLoader<WholeBeschikking>;
  onderdeel(scope: Scope): Rows<GeplaatstOnderdeel>;
  /** By beschikking. */
  brief(scope: Scope): Rows<Brief>;
}

export const besluitLoaders = (manager: EntityManager): BesluitLoaders => ({
  aanvraag: perScope((scope) =>
    byKey(
      (ids) => aanvragenByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  aanvragenOfMelding: perScope((scope) =>
    listsBy(
      (ids) => aanvragenOfMeldingen(manager, scope, ids),
      ({ melding }) => melding,
    ),
  ),
  aanvragenOfOnderzoek: perScope((scope) =>
    listsBy(
      (ids) => aanvragenOfOnderzoeken(manager, scope, ids),
      ({ onderzoek }) => onderzoek,
    ),
  ),
  aanvragenOfInwoner: perScope((scope) => pageLoader((ids, page) => aanvraagPagesOfInwoners(manager, scope, ids, page))),
  beschikking: perScope((scope) =>
    byKey(
      (ids) => beschikkingenByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  beschikkingenOfMelding: perScope((scope) =>
    listsBy(
      (ids) => beschikkingenOfMeldingen(manager, scope, ids),
      ({ melding }) => melding,
    ),
  ),
  beschikkingenOfInwoner: perScope((scope) => pageLoader((ids, page) => beschikkingPagesOfInwoners(manager, scope, ids, page))),
  onderdeel: perScope((scope) =>
    byKey(
      (ids) => onderdelenByIds(manager, scope, ids),
      ({ deel }) => deel.id,
    ),
  ),
  brief: perScope((scope) =>
    byKey(
      (ids) => brievenOf(manager, scope, ids),
      ({ beschikking }) => beschikking,
    ),
  ),
});
