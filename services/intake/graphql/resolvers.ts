import {
  gemeente,
  grensverkeer,
  herkomst,
  herkomstRij,
  jeugdvragen,
  poortafhandelingcijfer,
  vragenPerKernteam,
  vragenPerKernteamRij,
} from './gemeente.ts';
import type { Resolvers } from './generated.ts';
import { inwoner } from './inwoner.ts';
import { betrokkene, melding, vraagverhelderaar } from './melding.ts';
import { mutations } from './mutations.ts';
import { query } from './query.ts';
import { traject } from './traject.ts';

export const resolvers: Resolvers = {
  Query: query,
  Mutation: mutations,
  Gemeente: gemeente,
  Inwoner: inwoner,
  Melding: melding,
  Betrokkene: betrokkene,
  Vraagverhelderaar: vraagverhelderaar,
  Traject: traject,
  VragenPerKernteam: vragenPerKernteam,
  VragenPerKernteamRij: vragenPerKernteamRij,
  Herkomst: herkomst,
  HerkomstRij: herkomstRij,
  Grensverkeer: grensverkeer,
  Jeugdvragen: jeugdvragen,
  Poortafhandelingcijfer: poortafhandelingcijfer,
};
