import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { currentProfiles } from '@kerngraaf/schema/profiles/profile.ts';
import { representedBy } from '../database/inwoner-reads.ts';
import { meldingFrom } from '../database/melding-from-rows.ts';
import { meldingOrder, meldingPage } from '../database/melding-reads.ts';
import { toestemmingFor } from '../database/toestemming.ts';
import { verwijzingFrom, verwijzingOrder, verwijzingPage } from '../database/verwijzing-reads.ts';
import { zoekInwonerUseCase } from '../use-cases/zoek-inwoner.ts';
import type { QueryResolvers } from './generated.ts';
import { inspectieQueries } from './inspectie.ts';
import { noodtoegangQueries } from './noodtoegang.ts';
import { intakeSignals, termijnenPoort } from './termijn.ts';
import { veiligThuisQueries } from './veilig-thuis.ts';

export const query: QueryResolvers = {
  inwoner: (_, { id }) => ({ id: parseUuid(id) }),
  gemeente: (_, { code }) => ({ code: parseGemeenteCode(code) }),
  gemeenten: (_, __, { useCases }) => currentProfiles(useCases.profiles).map(({ gemeente }) => ({ code: gemeente.code })),
  ik: async (_, __, context) => {
    const { inwoner } = context.actor;
    return inwoner === undefined ? null : context.loaders.inwoner(context.scope('Query.ik')).load(inwoner);
  },
  ikVertegenwoordig: async (_, __, context) =>
    (await representedBy(context.loaders.manager, context.scope('Query.ikVertegenwoordig'))).map((id) => ({ id })),
  zoekInwoner: async (_, { gemeente, bsn }, context) => {
    const look = { gemeente: parseGemeenteCode(gemeente), bsn, scope: context.scope('Query.zoekInwoner'), at: context.clock.now() };
    const id = await zoekInwonerUseCase(context.loaders.manager, look);
    return id === null ? null : { id };
  },
  melding: (_, { id }, context) => context.loaders.melding(context.scope('Query.melding')).load(parseUuid(id)),
  meldingen: async (_, { gemeente, status = null, poort = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, meldingOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status, poort };
    return toConnection(await meldingPage(context.loaders.manager, context.scope('Query.meldingen'), filter, page), page, meldingFrom);
  },
  toestemming: (_, { inwoner, melding, doel, betreft = null, gemeente = null }, context) => {
    const about = betreft === null ? null : parseUuid(betreft);
    const where = gemeente === null ? null : parseGemeenteCode(gemeente);
    const asked = { inwoner: parseUuid(inwoner), melding: parseUuid(melding), doel, betreft: about, gemeente: where };
    return toestemmingFor(context.loaders.manager, context.scope('Query.toestemming'), asked);
  },
  mijnVerwijzingen: async (_, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, verwijzingOrder);
    const rows = await verwijzingPage(context.loaders.manager, context.scope('Query.mijnVerwijzingen'), page);
    return toConnection(rows, page, verwijzingFrom);
  },
  ...veiligThuisQueries,
  ...inspectieQueries,
  ...noodtoegangQueries,
  termijnenPoort,
  intakeSignals,
};
