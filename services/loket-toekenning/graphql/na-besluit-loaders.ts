import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type PageLoader, pageLoader } from '@kerngraaf/platform/graphql/connection.ts';
import { byKey, type Lists, listsBy, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import { bezwarenByIds, bezwarenOfBeschikkingen } from '../database/bezwaar-reads.ts';
import { budgetsByIds, peopleOfBudgets } from '../database/budget-reads.ts';
import { heronderzoekenOf } from '../database/onderzoek-reads.ts';
import { voorzieningenByIds, voorzieningenOfOnderdelen, voorzieningPagesOfInwoners } from '../database/voorziening-reads.ts';
import type { VoorzieningRow } from '../database/voorziening-rows.ts';
import type { Bezwaar } from '../domain/bezwaar.ts';
import type { Budget } from '../domain/budget.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import type { Voorziening } from '../domain/voorziening.ts';

/** Reads of what follows from a besluit. */
export interface NaBesluitLoaders {
  voorziening(scope: Scope): Rows<Voorziening>;
  /** By a part of a besluit that it rests on or rested on. */
  voorzieningOfOnderdeel(scope: Scope): Rows<Voorziening>;
  voorzieningenOfInwoner(scope: Scope): PageLoader<VoorzieningRow>;
  /** By voorziening. */
  heronderzoeken(scope: Scope): Lists<Onderzoek>;
  bezwaar(scope: Scope): Rows<Bezwaar>;
  bezwarenOfBeschikking(scope: Scope): Lists<Bezwaar>;
  budget(scope: Scope): Rows<Budget>;
  /** By budget. */
  peopleOfBudget(scope: Scope): Rows<{ readonly id: Uuid; readonly people: number }>;
}

export const naBesluitLoaders = (manager: EntityManager): NaBesluitLoaders => ({
  voorziening: perScope((scope) =>
    byKey(
      (ids) => voorzieningenByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  voorzieningOfOnderdeel: perScope((scope) =>
    byKey(
      (ids) => voorzieningenOfOnderdelen(manager, scope, ids),
      ({ onderdeel, eerder }) => [onderdeel, ...eerder],
    ),
  ),
  voorzieningenOfInwoner: perScope((scope) => pageLoader((ids, page) => voorzieningPagesOfInwoners(manager, scope, ids, page))),
  heronderzoeken: perScope((scope) =>
    listsBy(
      (ids) => heronderzoekenOf(manager, scope, ids),
      ({ herkomst }) => (herkomst.soort === 'HERONDERZOEK' ? herkomst.voorziening : ''),
    ),
  ),
  bezwaar: perScope((scope) =>
    byKey(
      (ids) => bezwarenByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  bezwarenOfBeschikking: perScope((scope) =>
    listsBy(
      (ids) => bezwarenOfBeschikkingen(manager, scope, ids),
      ({ beschikking }) => beschikking,
    ),
  ),
  budget: perScope((scope) =>
    byKey(
      (ids) => budgetsByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  peopleOfBudget: perScope((scope) =>
    byKey(
      (ids) => peopleOfBudgets(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
});
