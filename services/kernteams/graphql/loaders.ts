import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type PageLoader, pageLoader } from '@kerngraaf/platform/graphql/connection.ts';
import { byKey, kept, type Lists, listsBy, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import { type ReadLogLoader, readLogLoader } from '@kerngraaf/platform/read-log/reads.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { aansluitingenByIds, aansluitingenOf, teamTellingen } from '../database/aansluiting-reads.ts';
import {
  type CasusFilter,
  casusPagesOfInwoners,
  casusPagesOfKernteams,
  casussenByIds,
  casussenOfMeldingen,
  lastCasusOfTrajecten,
} from '../database/casus-reads.ts';
import type { CasusRow } from '../database/casus-rows.ts';
import { professionalsByIds } from '../database/professional-reads.ts';
import { visibleInzage } from '../database/visibility.ts';
import type { Aansluiting } from '../domain/aansluiting.ts';
import type { Casus } from '../domain/casus.ts';
import type { Professional } from '../domain/professional.ts';
import type { TeamTelling } from '../domain/samenstelling.ts';
import { type CooperationLoaders, makeCooperationLoaders } from './cooperation-loaders.ts';

/** Reads of one request, batched: one statement per kind of read and row rule, however many rows ask. The scope is of the field that is answered. */
export interface Loaders extends CooperationLoaders {
  /** For reads that need no batching: lists at the root and figures. */
  readonly manager: EntityManager;
  /** By the resident whom it is about. */
  inzagen(scope: Scope): ReadLogLoader;
  casus(scope: Scope): Rows<Casus>;
  casussenOfMelding(scope: Scope): Lists<Casus>;
  casusOfTraject(scope: Scope): Rows<Casus>;
  casussenOfInwoner(scope: Scope): PageLoader<CasusRow>;
  casussenOfKernteam(scope: Scope, filter: CasusFilter): PageLoader<CasusRow>;
  professional(scope: Scope): Rows<Professional>;
  aansluiting(scope: Scope): Rows<Aansluiting>;
  aansluitingenOf(scope: Scope): Lists<Aansluiting>;
  /** By gemeente and date. */
  teamTellingen(scope: Scope): DataLoader<GemeenteOp, readonly TeamTelling[], string>;
}

export interface GemeenteOp {
  readonly gemeente: string;
  readonly op: LocalDate;
}

const keyOf = ({ gemeente, op }: GemeenteOp): string => `${gemeente} ${op}`;

export function makeLoaders(manager: EntityManager): Loaders {
  const ofKernteam = perScope((scope) => {
    const loaders = new Map<string, PageLoader<CasusRow>>();
    return (filter: CasusFilter) =>
      kept(loaders, JSON.stringify(filter), () => pageLoader((codes, page) => casusPagesOfKernteams(manager, scope, filter, codes, page)));
  });
  return {
    ...makeCooperationLoaders(manager),
    manager,
    inzagen: perScope((scope) => readLogLoader(manager, scope, visibleInzage)),
    casus: perScope((scope) =>
      byKey(
        (ids) => casussenByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    casussenOfMelding: perScope((scope) =>
      listsBy(
        (ids) => casussenOfMeldingen(manager, scope, ids),
        ({ melding }) => melding,
      ),
    ),
    casusOfTraject: perScope((scope) =>
      byKey(
        (ids) => lastCasusOfTrajecten(manager, scope, ids),
        ({ traject }) => traject,
      ),
    ),
    casussenOfInwoner: perScope((scope) => pageLoader((ids, page) => casusPagesOfInwoners(manager, scope, ids, page))),
    casussenOfKernteam: (scope, filter) => ofKernteam(scope)(filter),
    professional: perScope((scope) =>
      byKey(
        (ids) => professionalsByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    aansluiting: perScope((scope) =>
      byKey(
        (ids) => aansluitingenByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    aansluitingenOf: perScope((scope) =>
      listsBy(
        (ids) => aansluitingenOf(manager, scope, ids),
        ({ professional }) => professional,
      ),
    ),
    teamTellingen: perScope(
      (scope) =>
        new DataLoader(
          async (asked: readonly GemeenteOp[]) => {
            const lists = Map.groupBy(await teamTellingen(manager, scope, asked), keyOf);
            return asked.map((each) => lists.get(keyOf(each)) ?? []);
          },
          { cacheKeyFn: keyOf },
        ),
    ),
  };
}
