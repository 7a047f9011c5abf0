import type { EntityManager } from 'typeorm';
import { type ContractLoaders, contractLoaders } from './contract-loaders.ts';
import { type ReferralLoaders, referralLoaders } from './referral-loaders.ts';

/** Reads of one request, batched: one statement per kind of read and row rule, however many rows ask. The scope is of the field that is answered. */
export interface Loaders extends ContractLoaders, ReferralLoaders {
  /** For reads that need no batching: lists at the root and figures. */
  readonly manager: EntityManager;
}

export const makeLoaders = (manager: EntityManager): Loaders => ({ ...contractLoaders(manager), ...referralLoaders(manager), manager });
