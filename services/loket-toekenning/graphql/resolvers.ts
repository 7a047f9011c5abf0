import { besluitResolvers } from './besluit-resolvers.ts';
import { gemeente } from './gemeente.ts';
import type { Resolvers } from './generated.ts';
import { inwoner, melding, traject, voorwerk } from './links.ts';
import { mutations } from './mutations.ts';
import { aangebodenVoorwerk, advies, bezoekEldersResolvers, gesprek, kernteamAanbod, onderzoek, overgenomenVoorwerk } from './onderzoek.ts';
import { query } from './query.ts';
import { lokettermijn } from './termijnen.ts';

export const resolvers: Resolvers = {
  ...besluitResolvers,
  Query: { ...query, ...besluitResolvers.Query },
  Mutation: mutations,
  Gemeente: gemeente,
  Inwoner: { ...inwoner, ...besluitResolvers.Inwoner },
  Melding: { ...melding, ...besluitResolvers.Melding },
  Traject: traject,
  Voorwerk: voorwerk,
  Onderzoek: { ...onderzoek, ...besluitResolvers.Onderzoek },
  Gesprek: gesprek,
  Advies: advies,
  AangebodenVoorwerk: aangebodenVoorwerk,
  OvergenomenVoorwerk: overgenomenVoorwerk,
  BezoekElders: bezoekEldersResolvers,
  KernteamAanbod: kernteamAanbod,
  Lokettermijn: lokettermijn,
};
