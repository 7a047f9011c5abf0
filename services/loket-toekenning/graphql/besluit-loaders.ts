import type { EntityManager } from 'typeorm';

export type BesluitLoaders = object;

export const besluitLoaders = (_manager: EntityManager): BesluitLoaders => ({});
