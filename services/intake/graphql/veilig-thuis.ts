import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { lastDayOf, veiligThuisTermijnOn } from '@kerngraaf/schema/law/veilig-thuis.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { aannamesOver, entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { lateSince } from '@kerngraaf/schema/terms/signals.ts';
import { lapseTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { uitgaandeFrom, uitgaandeOrder, uitgaandePage } from '../database/uitgaande-melding.ts';
import { veiligThuisFrom } from '../database/veilig-thuis.ts';
import { veiligThuisOrder, veiligThuisPage } from '../database/veilig-thuis-reads.ts';
import { maySeeMelder } from '../domain/release-veilig-thuis-melding.ts';
import { type OntvangenTermijn, opgepaktOp, overgedragenOp, type VeiligThuisMelding } from '../domain/veilig-thuis-melding.ts';
import type { Context } from './context.ts';
import type {
  InwonerResolvers,
  QueryResolvers,
  UitgaandeBetrokkeneResolvers,
  UitgaandeMeldingResolvers,
  VeiligThuisBetrokkeneResolvers,
  VeiligThuisMeldingResolvers,
  VeiligThuisTermijnResolvers,
} from './generated.ts';

export const veiligThuisQueries: QueryResolvers = {
  veiligThuisMelding: (_, { id }, context) => context.loaders.veiligThuis(context.scope('Query.veiligThuisMelding')).load(parseUuid(id)),
  veiligThuisMeldingen: async (_, { gemeente, status = null, teLaat, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, veiligThuisOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status, teLaat };
    const rows = await veiligThuisPage(context.loaders.manager, context.scope('Query.veiligThuisMeldingen'), filter, page);
    return toConnection(rows, page, veiligThuisFrom);
  },
  mijnUitgaandeMeldingen: async (_, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, uitgaandeOrder);
    const rows = await uitgaandePage(context.loaders.manager, context.scope('Query.mijnUitgaandeMeldingen'), page);
    return toConnection(rows, page, uitgaandeFrom);
  },
};

export const veiligThuisMeldingen: NonNullable<InwonerResolvers['veiligThuisMeldingen']> = async (
  { id },
  { first = null, after = null },
  context,
) => {
  const page = pageArguments({ first, after }, veiligThuisOrder);
  const rows = await context.loaders.veiligThuisOfInwoner(context.scope('Inwoner.veiligThuisMeldingen')).load(id, page);
  return toConnection(rows, page, veiligThuisFrom);
};

const ontvangerOf = (melding: VeiligThuisMelding, context: Context) =>
  entryOf(profileFor(context, melding.gemeente, melding.occurredOn)?.organisaties, melding.ontvanger);

const oppakkenOf = (melding: VeiligThuisMelding, context: Context) =>
  termijnAnswer(
    lapseTermijn(melding.oppakken, localDateAt(context.clock.now())).termijn,
    profileFor(context, melding.gemeente, melding.occurredOn),
    context.clock,
  );

export const veiligThuisMelding: VeiligThuisMeldingResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.veiligThuis(context.scope('VeiligThuisMelding')).load(parseUuid(id)),
  ontvanger: (parent, _, context) => ontvangerOf(parent, context),
  overgedragenOp,
  opgepaktOp,
  closedOn: (parent) => (parent.status === 'AFGESLOTEN' ? parent.closedOn : null),
  reden: (parent) => (parent.status === 'AFGESLOTEN' ? parent.reden : null),
  betrokkenen: ({ betrokkenen }) => [...betrokkenen],
  termijnen: ({ termijnen }) => [...termijnen],
  oppakken: (parent, _, context) => oppakkenOf(parent, context),
  signaal: (parent, _, context) => {
    const waits = parent.status === 'ONTVANGEN' || parent.status === 'OVERGEDRAGEN';
    const since = lateSince(parent.oppakken);
    if (!waits || localDateAt(context.clock.now()) < since) return null;
    return { naam: oppakkenOf(parent, context).naam, since, owner: ontvangerOf(parent, context) };
  },
  melder: async (parent, _, context) => {
    const profile = profileFor(context, parent.gemeente);
    if (profile === null || !maySeeMelder(parent, profile, context.actor)) return null;
    return context.loaders.veiligThuisMelder(context.scope('VeiligThuisMelding.melder')).load(parent.id);
  },
  aannames: ({ gemeente, occurredOn }, _, context) => {
    const profile = profileFor(context, gemeente, occurredOn);
    return profile === null ? [] : [...aannamesOver(profile, 'veiligThuis')];
  },
};

/** Read within the lane: a name that is read as that of any resident stands in what she sees of who read her data. */
export const veiligThuisBetrokkene: VeiligThuisBetrokkeneResolvers = {
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  naam: async ({ inwoner }, _, { loaders, scope }) =>
    (await loaders.inwoner(scope('VeiligThuisBetrokkene.naam')).load(inwoner))?.naam ?? null,
  geboortedatum: async ({ inwoner }, _, { loaders, scope }) =>
    (await loaders.inwoner(scope('VeiligThuisBetrokkene.geboortedatum')).load(inwoner))?.geboortedatum ?? null,
};

const soorten = { triage: 'TRIAGE', onderzoek: 'ONDERZOEK', informeren: 'INFORMEREN' } as const;
const lawOf = ({ code, startedOn }: OntvangenTermijn) => veiligThuisTermijnOn(code, startedOn);

export const veiligThuisTermijn: VeiligThuisTermijnResolvers = {
  soort: ({ code }) => soorten[code],
  naam: (parent) => lawOf(parent).naam,
  artikel: (parent) => {
    const { law, article } = lawOf(parent);
    return article === undefined ? law : `${law} art. ${article}`;
  },
  wettelijkTot: (parent) => lastDayOf(lawOf(parent), parent.startedOn, parent.verlengd),
  bevestigd: (parent) => lawOf(parent).bevestigd,
};

export const uitgaandeMelding: UitgaandeMeldingResolvers = { betrokkenen: ({ betrokkenen }) => [...betrokkenen] };
export const uitgaandeBetrokkene: UitgaandeBetrokkeneResolvers = {
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  naam: async ({ inwoner }, _, { loaders, scope }) =>
    (await loaders.inwoner(scope('UitgaandeBetrokkene.naam')).load(inwoner))?.naam ?? null,
};
