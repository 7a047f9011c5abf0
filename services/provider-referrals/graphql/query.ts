import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { currentProfiles } from '@kerngraaf/schema/profiles/profile.ts';
import type { QueryResolvers } from './generated.ts';

export const query: QueryResolvers = {
  inwoner: (_, { id }) => ({ id: parseUuid(id) }),
  gemeente: (_, { code }) => ({ code: parseGemeenteCode(code) }),
  gemeenten: (_, __, { useCases }) => currentProfiles(useCases.profiles).map(({ gemeente }) => ({ code: gemeente.code })),
};
