import { bescherming, beschermingReden, bezoekwaarschuwing } from './bescherming.ts';
import { clientondersteuner, gemeente } from './gemeente.ts';
import type { Resolvers } from './generated.ts';
import { inspectie, inspectieDossier } from './inspectie.ts';
import { inwoner, toestemming } from './inwoner.ts';
import { aanbieding, betrokkene, dubbeleMelding, melding, vraagverhelderaar } from './melding.ts';
import { mutations } from './mutations.ts';
import { noodtoegang } from './noodtoegang.ts';
import { query } from './query.ts';
import { intakeSignal, poorttermijn } from './termijn.ts';
import { traject } from './traject.ts';
import { uitgaandeBetrokkene, uitgaandeMelding, veiligThuisBetrokkene, veiligThuisMelding, veiligThuisTermijn } from './veilig-thuis.ts';

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
  Bescherming: bescherming,
  BeschermingReden: beschermingReden,
  Bezoekwaarschuwing: bezoekwaarschuwing,
  Toestemming: toestemming,
  Poorttermijn: poorttermijn,
  IntakeSignal: intakeSignal,
  Traject: traject,
  VeiligThuisMelding: veiligThuisMelding,
  VeiligThuisBetrokkene: veiligThuisBetrokkene,
  VeiligThuisTermijn: veiligThuisTermijn,
  UitgaandeMelding: uitgaandeMelding,
  UitgaandeBetrokkene: uitgaandeBetrokkene,
  Noodtoegang: noodtoegang,
  Inspectie: inspectie,
  InspectieDossier: inspectieDossier,
};
