import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { dossierOf } from '../domain/onderzoek.ts';
import { termijnenVan } from '../domain/onderzoek-termijnen.ts';
import type {
  AangebodenVoorwerkResolvers,
  AdviesResolvers,
  BezoekEldersResolvers,
  GesprekResolvers,
  KernteamAanbodResolvers,
  OnderzoekResolvers,
  OvergenomenVoorwerkResolvers,
} from './generated.ts';

export const onderzoek: OnderzoekResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.onderzoek(context.scope('Onderzoek')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  melding: ({ melding }) => ({ id: melding }),
  traject: ({ herkomst }) => (herkomst.soort === 'MELDING' ? { id: herkomst.traject } : null),
  hop: ({ herkomst }) => (herkomst.soort === 'MELDING' ? herkomst.hop : null),
  inwoner: ({ inwoner }) => (inwoner === null ? null : { id: inwoner }),
  soort: ({ herkomst }) => herkomst.soort,
  wet: (parent) => dossierOf(parent)?.wet ?? null,
  behandelaar: (parent) => {
    const dossier = dossierOf(parent);
    return dossier === null ? null : { id: dossier.behandelaar };
  },
  onderdelen: (parent) => [...(dossierOf(parent)?.onderdelen ?? [])],
  gesprekken: (parent) =>
    (dossierOf(parent)?.gesprekken ?? [])
      .map((gesprek) => ({ ...gesprek, gemeente: parent.gemeente }))
      .sort((a, b) => a.plannedOn.localeCompare(b.plannedOn)),
  adviezen: (parent) => [...(dossierOf(parent)?.adviezen ?? [])],
  persoonlijkPlan: (parent) => {
    const plan = dossierOf(parent)?.persoonlijkPlan ?? null;
    if (plan === null) return 'NIET_ONTVANGEN';
    return plan.ontvangen ? 'ONTVANGEN' : 'AFGEZIEN';
  },
  pgbUitgelegdOp: (parent) => dossierOf(parent)?.pgbUitgelegdOp ?? null,
  voorwerkAangeboden: async (parent, _, context) => {
    const offered = await context.loaders.voorwerkAangeboden(context.scope('Onderzoek.voorwerkAangeboden')).load(parent.melding);
    const teruggaven = dossierOf(parent)?.teruggaven ?? [];
    return offered.map((each) => {
      const back = teruggaven.findLast(
        ({ voorwerk, voorwerkVersion }) => voorwerk === each.voorwerk && voorwerkVersion === each.voorwerkVersion,
      );
      return { ...each, teruggegevenOp: back?.on ?? null, teruggaveReden: back?.reden ?? null };
    });
  },
  voorwerk: (parent) => dossierOf(parent)?.voorwerk ?? null,
  verslag: (parent) => dossierOf(parent)?.verslag ?? null,
  bezoekenElders: async ({ melding }, _, context) => [
    ...(await context.loaders.bezoekenElders(context.scope('Onderzoek.bezoekenElders')).load(melding)),
  ],
  oplossing: (parent, _, context) =>
    parent.status === 'AFGEROND' ? entryOf(profileFor(context, parent.gemeente, parent.since)?.oplossingen, parent.oplossing) : null,
  kernteamAangeboden: (parent) =>
    parent.status === 'AFGEROND' && parent.kernteamAangeboden !== null ? { ...parent.kernteamAangeboden, gemeente: parent.gemeente } : null,
  afbreekreden: (parent) => (parent.status === 'AFGEBROKEN' ? parent.reden : null),
  termijnen: async (parent, _, context) => {
    const told = await context.loaders.meldingTermijnen(context.scope('Onderzoek.termijnen')).load(parent.melding);
    const profile = profileFor(context, parent.gemeente);
    return termijnenVan(parent, told).map((termijn) => termijnAnswer(termijn, profile, context.clock));
  },
};

export const gesprek: GesprekResolvers = {
  heldOn: ({ gehouden }) => gehouden?.on ?? null,
  verslag: ({ gehouden }) => gehouden?.verslag ?? null,
  samenMet: ({ gemeente, kernteam }) => (kernteam === null ? null : { gemeenteCode: gemeente, code: kernteam }),
};

export const advies: AdviesResolvers = {
  givenOn: ({ gegeven }) => gegeven?.on ?? null,
  advies: ({ gegeven }) => gegeven?.tekst ?? null,
};

export const aangebodenVoorwerk: AangebodenVoorwerkResolvers = {
  voorwerk: ({ voorwerk }) => ({ id: voorwerk }),
  kernteam: ({ gemeente, kernteam }) => ({ gemeenteCode: gemeente, code: kernteam }),
  gelezen: ({ kopie }) => kopie !== null,
};

export const overgenomenVoorwerk: OvergenomenVoorwerkResolvers = {
  voorwerk: ({ voorwerk }) => ({ id: voorwerk }),
};

export const bezoekEldersResolvers: BezoekEldersResolvers = {
  kernteam: ({ gemeente, kernteam }) => ({ gemeenteCode: gemeente, code: kernteam }),
};

export const kernteamAanbod: KernteamAanbodResolvers = {
  kernteam: ({ gemeente, kernteam }) => (kernteam === null ? null : { gemeenteCode: gemeente, code: kernteam }),
};
