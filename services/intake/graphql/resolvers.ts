import {
  clientondersteuner,
  doorstroom,
  doorstroomRijen,
  gemeente,
  grensverkeer,
  herkomst,
  herkomstRij,
  jeugdvragen,
  kernteamAangeboden,
  kernteamAangebodenRij,
  poortafhandelingcijfer,
  vragenPerKernteam,
  vragenPerKernteamRij,
} from './gemeente.ts';
import type { Resolvers } from './generated.ts';
import { inwoner, toestemming } from './inwoner.ts';
import { aanbieding, betrokkene, dubbeleMelding, melding, vraagverhelderaar } from './melding.ts';
import { mutations } from './mutations.ts';
import { query } from './query.ts';
import { intakeSignal, poorttermijn } from './termijn.ts';
import { traject } from './traject.ts';

export const resolvers: Resolvers = {
  Query: query,
  Mutation: mutations,
  Gemeente: gemeente,
  Inwoner: inwoner,
  Melding: melding,
  Betrokkene: betrokkene,
  Vraagverhelderaar: vraagverhelderaar,
  Aanbieding: aanbieding,
  DubbeleMelding: dubbeleMelding,
  Clientondersteuner: clientondersteuner,
  Toestemming: toestemming,
  Poorttermijn: poorttermijn,
  IntakeSignal: intakeSignal,
  Traject: traject,
  VragenPerKernteam: vragenPerKernteam,
  VragenPerKernteamRij: vragenPerKernteamRij,
  Doorstroom: doorstroom,
  DoorstroomRij: doorstroomRijen,
  Herkomst: herkomst,
  HerkomstRij: herkomstRij,
  Grensverkeer: grensverkeer,
  Jeugdvragen: jeugdvragen,
  Poortafhandelingcijfer: poortafhandelingcijfer,
  KernteamAangeboden: kernteamAangeboden,
  KernteamAangebodenRij: kernteamAangebodenRij,
};
