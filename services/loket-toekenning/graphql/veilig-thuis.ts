import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { veiligThuisFrom, veiligThuisOrder, veiligThuisPage } from '../database/veilig-thuis.ts';
import { kringOf } from '../domain/veilig-thuis-onderzoek.ts';
import { acceptVeiligThuisMeldingUseCase } from '../use-cases/accept-veilig-thuis-melding.ts';
import { closeVeiligThuisOnderzoekUseCase } from '../use-cases/close-veilig-thuis-onderzoek.ts';
import { nameToVeiligThuisOnderzoekUseCase } from '../use-cases/name-to-veilig-thuis-onderzoek.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated.ts';

export const veiligThuisQueries: QueryResolvers = {
  veiligThuisOnderzoek: (_, { id }, context) =>
    context.loaders.veiligThuis(context.scope('Query.veiligThuisOnderzoek')).load(parseUuid(id)),
  veiligThuisOnderzoeken: async (_, { gemeente, status = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, veiligThuisOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status };
    const rows = await veiligThuisPage(context.loaders.manager, context.scope('Query.veiligThuisOnderzoeken'), filter, page);
    return toConnection(rows, page, veiligThuisFrom);
  },
};

export const veiligThuisMutations: MutationResolvers = {
  acceptVeiligThuisMelding: (_, { input }, { useCases, command }) =>
    acceptVeiligThuisMeldingUseCase(useCases, command('acceptVeiligThuisMelding', input)),
  nameToVeiligThuisOnderzoek: (_, { input }, { useCases, command }) =>
    nameToVeiligThuisOnderzoekUseCase(useCases, command('nameToVeiligThuisOnderzoek', input)),
  closeVeiligThuisOnderzoek: (_, { input }, { useCases, command }) =>
    closeVeiligThuisOnderzoekUseCase(useCases, command('closeVeiligThuisOnderzoek', input)),
};

export const veiligThuisResolvers: Pick<Resolvers, 'VeiligThuisMelding' | 'VeiligThuisOnderzoek' | 'VeiligThuisLid'> = {
  VeiligThuisMelding: {
    __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
    onderzoek: ({ id }, _, context) => context.loaders.veiligThuisOfMelding(context.scope('VeiligThuisMelding.onderzoek')).load(id),
  },
  VeiligThuisOnderzoek: {
    veiligThuisMelding: ({ veiligThuisMelding: id }) => ({ id }),
    behandelaar: (work) => {
      const [first] = kringOf(work);
      return first === undefined ? null : { id: first.professional };
    },
    kring: (work) => [...kringOf(work)],
    acceptedOn: (work) => kringOf(work)[0]?.since ?? null,
    closedOn: (work) => ('closedOn' in work ? work.closedOn : null),
    resultaat: (work, _, context) =>
      work.status === 'AFGEROND'
        ? entryOf(profileFor(context, work.gemeente, work.closedOn)?.veiligThuis.resultaten, work.resultaat)
        : null,
    toelichting: (work) => (work.status === 'AFGEROND' ? work.toelichting : null),
  },
  VeiligThuisLid: { professional: ({ professional: id }) => ({ id }) },
};
