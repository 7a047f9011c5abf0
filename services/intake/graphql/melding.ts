import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { byCode, entryOf, proposeRoute } from '@kerngraaf/schema/profiles/profile.ts';
import { byDueDate } from '@kerngraaf/schema/terms/graphql.ts';
import { isEnded } from '../domain/melding.ts';
import type {
  AanbiedingResolvers,
  BetrokkeneResolvers,
  DubbeleMeldingResolvers,
  MeldingResolvers,
  VraagverhelderaarResolvers,
} from './generated.ts';
import { answerOf } from './termijn.ts';

export const melding: MeldingResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.melding(context.scope('Melding')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  kanaal: ({ gemeente, kanaal, occurredOn }, _, context) => entryOf(profileFor(context, gemeente, occurredOn)?.kanalen, kanaal),
  poort: ({ gemeente, poort, occurredOn }, _, context) => entryOf(profileFor(context, gemeente, occurredOn)?.poorten, poort),
  betrokkenen: ({ betrokkenen }) => [...betrokkenen],
  vraagverhelderaars: ({ vraagverhelderaars }) => [...vraagverhelderaars],
  bevindingen: ({ gemeente, bevindingen }, _, context) =>
    bevindingen.map(({ on, tekst, criteria }) => {
      const entries = profileFor(context, gemeente, on)?.criteria;
      return { on, tekst, criteria: criteria.map((code) => entryOf(entries, code)) };
    }),
  clientondersteuningGewezenOp: ({ clientondersteuning }) => clientondersteuning?.on ?? null,
  clientondersteuner: ({ gemeente, clientondersteuning }, _, context) => {
    const { on, organisatie = null } = clientondersteuning ?? {};
    if (organisatie === null) return null;
    const agreed = profileFor(context, gemeente, on)?.clientondersteuning ?? [];
    return byCode(agreed, organisatie) ?? { code: organisatie, naam: organisatie };
  },
  identiteitVastgesteldOp: ({ identiteit }) => identiteit?.on ?? null,
  afhandeling: (parent, _, context) => {
    if (parent.status !== 'AFGEHANDELD_IN_POORT') return null;
    const { on, uitkomst, toelichting } = parent.afhandeling;
    return { on, uitkomst: entryOf(profileFor(context, parent.gemeente, on)?.poortuitkomsten, uitkomst), toelichting };
  },
  routevoorstel: (parent, _, context) => {
    const today = localDateAt(context.clock.now());
    const profile = profileFor(context, parent.gemeente, today);
    if (isEnded(parent) || profile === null) return null;
    const { ontvanger: soort, kernteam, rule: regel, reasonNeeded: redenNodig } = proposeRoute(profile, parent, today);
    return { soort, kernteam: kernteam === null ? null : { gemeenteCode: parent.gemeente, code: kernteam }, regel, redenNodig };
  },
  termijnen: (parent, _, context) => byDueDate(parent.termijnen).map((termijn) => answerOf(parent, termijn, context)),
  trajecten: (parent) => parent.trajecten.map((traject) => ({ melding: parent, traject })),
  aanbiedingen: ({ gemeente, aanbiedingen }) => aanbiedingen.map((each) => ({ ...each, gemeente })),
  verwijzer: ({ verwezenDoor }) => (verwezenDoor === null ? null : { id: verwezenDoor }),
  dubbelen: async ({ id }, _, context) => [...(await context.loaders.dubbelenOfMelding(context.scope('Melding.dubbelen')).load(id))],
  samengevoegdMet: (parent, _, context) =>
    parent.status === 'SAMENGEVOEGD' ? context.loaders.melding(context.scope('Melding')).load(parent.samenvoeging.into) : null,
  samengevoegd: async ({ id }, _, context) => [...(await context.loaders.mergedIntoMelding(context.scope('Melding')).load(id))],
};

export const betrokkene: BetrokkeneResolvers = {
  inwoner: ({ inwoner }) => ({ id: inwoner }),
};

const teamOf = ({ gemeente, kernteam }: { readonly gemeente: string; readonly kernteam: string | null }) =>
  kernteam === null ? null : { gemeenteCode: gemeente, code: kernteam };

export const aanbieding: AanbiedingResolvers = { kernteam: teamOf };

export const dubbeleMelding: DubbeleMeldingResolvers = {
  melding: ({ id }, _, context) => context.loaders.melding(context.scope('Melding')).load(id),
  poort: ({ gemeente, poort, occurredOn }, _, context) => entryOf(profileFor(context, gemeente, occurredOn)?.poorten, poort),
  kernteam: teamOf,
};

export const vraagverhelderaar: VraagverhelderaarResolvers = {
  professional: ({ professional }) => ({ id: professional }),
};
