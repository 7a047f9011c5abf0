import { casus, consulentvraag, huisbezoek, zrmMeting } from './casus.ts';
import { actie, agendapunt, casusbespreking } from './casusbespreking.ts';
import { gemeente } from './gemeente.ts';
import type { Resolvers } from './generated.ts';
import { kernteam, samenstelling } from './kernteam.ts';
import { inwoner, melding, traject } from './links.ts';
import { mutations } from './mutations.ts';
import { aansluiting, professional } from './professional.ts';
import { query } from './query.ts';
import { casusSignal } from './signals.ts';
import { voorwerk, voorwerkVersion } from './voorwerk.ts';

export const resolvers: Resolvers = {
  Query: query,
  Mutation: mutations,
  Gemeente: gemeente,
  Inwoner: inwoner,
  Melding: melding,
  Traject: traject,
  Kernteam: kernteam,
  Samenstelling: samenstelling,
  Professional: professional,
  Aansluiting: aansluiting,
  Casus: casus,
  Voorwerk: voorwerk,
  VoorwerkVersion: voorwerkVersion,
  Casusbespreking: casusbespreking,
  Agendapunt: agendapunt,
  Actie: actie,
  ZrmMeting: zrmMeting,
  Huisbezoek: huisbezoek,
  Consulentvraag: consulentvraag,
  CasusSignal: casusSignal,
};
