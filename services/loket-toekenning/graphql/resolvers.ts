import { besluitResolvers } from './besluit-resolvers.ts';
import { gemeente } from './gemeente.ts';
import type { Resolvers } from './generated.ts';
import { inwoner, melding, traject, voorwerk } from './links.ts';
import { mutations } from './mutations.ts';
import { naBesluitResolvers } from './na-besluit-resolvers.ts';
import { aangebodenVoorwerk, advies, bezoekEldersResolvers, gesprek, kernteamAanbod, onderzoek, overgenomenVoorwerk } from './onderzoek.ts';
import { query } from './query.ts';
import { loketSignal, lokettermijn } from './termijnen.ts';
import { veiligThuisResolvers } from './veilig-thuis.ts';

export const resolvers: Resolvers = {
  ...besluitResolvers,
  ...naBesluitResolvers,
  ...veiligThuisResolvers,
  Query: { ...query, ...besluitResolvers.Query, ...naBesluitResolvers.Query },
  Mutation: mutations,
  Gemeente: { ...gemeente, ...naBesluitResolvers.Gemeente },
  Inwoner: { ...inwoner, ...besluitResolvers.Inwoner, ...naBesluitResolvers.Inwoner },
  Melding: { ...melding, ...besluitResolvers.Melding },
  Traject: traject,
  Voorwerk: voorwerk,
  Onderzoek: { ...onderzoek, ...besluitResolvers.Onderzoek, ...naBesluitResolvers.Onderzoek },
  Beschikking: { ...besluitResolvers.Beschikking, ...naBesluitResolvers.Beschikking },
  Aanvraag: { ...besluitResolvers.Aanvraag, ...naBesluitResolvers.Aanvraag },
  OnderdeelToegekend: { ...besluitResolvers.OnderdeelToegekend, ...naBesluitResolvers.OnderdeelToegekend },
  OnderdeelGedeeltelijk: { ...besluitResolvers.OnderdeelGedeeltelijk, ...naBesluitResolvers.OnderdeelGedeeltelijk },
  Gesprek: gesprek,
  Advies: advies,
  AangebodenVoorwerk: aangebodenVoorwerk,
  OvergenomenVoorwerk: overgenomenVoorwerk,
  BezoekElders: bezoekEldersResolvers,
  KernteamAanbod: kernteamAanbod,
  Lokettermijn: lokettermijn,
  LoketSignal: loketSignal,
};
