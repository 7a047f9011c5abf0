import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type PageLoader, pageLoader } from '@kerngraaf/platform/graphql/connection.ts';
import { byKey, kept, type Lists, listsBy, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import { warnedCasussen } from '../database/bezoekwaarschuwing.ts';
import { besprekingenByIds, besprekingenOfCasussen, besprekingPagesOfKernteams } from '../database/casusbespreking-reads.ts';
import type { CasusbesprekingRow } from '../database/casusbespreking-rows.ts';
import {
  type BezoekVanCasus,
  bezoekenOfCasussen,
  consentingCasussen,
  inwonersOfCasussen,
  type VerwijzingVanCasus,
  type VrijwilligersvraagVanCasus,
  verwijzingenOfCasussen,
  vrijwilligersvragenOfCasussen,
} from '../database/cooperation-reads.ts';
import { voorwerkByIds, voorwerkOfCasussen } from '../database/voorwerk-reads.ts';
import type { Casusbespreking } from '../domain/casusbespreking.ts';
import type { Voorwerk } from '../domain/voorwerk.ts';

/** Reads of what a team does with others: the loket, a meeting, a volunteer. */
export interface CooperationLoaders {
  voorwerk(scope: Scope): Rows<Voorwerk>;
  voorwerkOfCasus(scope: Scope): Rows<Voorwerk>;
  casusbespreking(scope: Scope): Rows<Casusbespreking>;
  besprekingenOfCasus(scope: Scope): Lists<{ readonly casus: Uuid; readonly bespreking: Casusbespreking }>;
  besprekingenOfKernteam(scope: Scope, gemeente: string): PageLoader<CasusbesprekingRow>;
  /** By casus; null where no consent holds. */
  consent(scope: Scope): Rows<{ readonly id: Uuid }>;
  /** By casus; null where who visits need not call first. */
  warned(scope: Scope): Rows<{ readonly id: Uuid }>;
  inwonerOfCasus(scope: Scope): Rows<{ readonly id: Uuid; readonly inwoner: Uuid | null }>;
  bezoekenOfCasus(scope: Scope): Lists<BezoekVanCasus>;
  vrijwilligersvragenOfCasus(scope: Scope): Lists<VrijwilligersvraagVanCasus>;
  verwijzingenOfCasus(scope: Scope): Lists<VerwijzingVanCasus>;
}

export function makeCooperationLoaders(manager: EntityManager): CooperationLoaders {
  const ofKernteam = perScope((scope) => {
    const loaders = new Map<string, PageLoader<CasusbesprekingRow>>();
    return (gemeente: string) =>
      kept(loaders, gemeente, () => pageLoader((codes, page) => besprekingPagesOfKernteams(manager, scope, gemeente, codes, page)));
  });
  return {
    voorwerk: perScope((scope) =>
      byKey(
        (ids) => voorwerkByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    voorwerkOfCasus: perScope((scope) =>
      byKey(
        (ids) => voorwerkOfCasussen(manager, scope, ids),
        ({ casus }) => casus,
      ),
    ),
    casusbespreking: perScope((scope) =>
      byKey(
        (ids) => besprekingenByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    besprekingenOfCasus: perScope((scope) =>
      listsBy(
        (ids) => besprekingenOfCasussen(manager, scope, ids),
        ({ casus }) => casus,
      ),
    ),
    besprekingenOfKernteam: (scope, gemeente) => ofKernteam(scope)(gemeente),
    consent: perScope((scope) =>
      byKey(
        (ids) => consentingCasussen(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    inwonerOfCasus: perScope((scope) =>
      byKey(
        (ids) => inwonersOfCasussen(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    warned: perScope((scope) =>
      byKey(
        (ids) => warnedCasussen(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    bezoekenOfCasus: perScope((scope) =>
      listsBy(
        (ids) => bezoekenOfCasussen(manager, scope, ids),
        ({ casus }) => casus,
      ),
    ),
    vrijwilligersvragenOfCasus: perScope((scope) =>
      listsBy(
        (ids) => vrijwilligersvragenOfCasussen(manager, scope, ids),
        ({ casus }) => casus,
      ),
    ),
    verwijzingenOfCasus: perScope((scope) =>
      listsBy(
        (ids) => verwijzingenOfCasussen(manager, scope, ids),
        ({ casus }) => casus,
      ),
    ),
  };
}
