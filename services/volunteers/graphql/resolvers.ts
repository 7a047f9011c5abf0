import { gemeente } from './gemeente.ts';
import type { Resolvers } from './generated.ts';
import { query } from './query.ts';

export const resolvers: Resolvers = {
  Query: query,
  Gemeente: gemeente,
};
