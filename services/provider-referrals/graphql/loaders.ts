import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { perScope } from '@kerngraaf/platform/graphql/loaders.ts';
import { type ReadLogLoader, readLogLoader } from '@kerngraaf/platform/read-log/reads.ts';
import type { EntityManager } from 'typeorm';
import { visibleInzage } from '../database/visibility.ts';
import { type ContractLoaders, contractLoaders } from './contract-loaders.ts';
import { type ReferralLoaders, referralLoaders } from './referral-loaders.ts';

/** Reads of one request, batched: one statement per kind of read and row rule, however many rows ask. The scope is of the field that is answered. */
export interface Loaders extends ContractLoaders, ReferralLoaders {
  /** For reads that need no batching: lists at the root and figures. */
  readonly manager: EntityManager;
  /** By the resident whom it is about. */
  inzagen(scope: Scope): ReadLogLoader;
}

export const makeLoaders = (manager: EntityManager): Loaders => ({
  ...contractLoaders(manager),
  ...referralLoaders(manager),
  manager,
  inzagen: perScope((scope) => readLogLoader(manager, scope, visibleInzage)),
});
