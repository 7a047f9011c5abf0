import type { Subjects } from '@kerngraaf/platform/graphql/subjects.ts';
import type {
  BeschermingParent,
  BezoekwaarschuwingParent,
  InspectieParent,
  InwonerParent,
  MeldingParent,
  NoodtoegangParent,
  PoorttermijnParent,
  ToestemmingParent,
  TrajectParent,
  UitgaandeMeldingParent,
  VeiligThuisMeldingParent,
  VerwijzingParent,
} from './parents.ts';

/** Whom a question is about. */
export const residentsOf = ({ betrokkenen }: MeldingParent): readonly string[] => betrokkenen.map(({ inwoner }) => inwoner);

/** Whom what this service answers is about. */
export const subjects: Subjects = {
  Inwoner: ({ id }: InwonerParent) => [id],
  Bescherming: ({ inwoner }: BeschermingParent) => [inwoner],
  Bezoekwaarschuwing: ({ inwoner }: BezoekwaarschuwingParent) => [inwoner],
  Toestemming: ({ inwoner }: ToestemmingParent) => [inwoner],
  Melding: residentsOf,
  Traject: ({ melding }: TrajectParent) => residentsOf(melding),
  Poorttermijn: ({ melding }: PoorttermijnParent) => residentsOf(melding),
  IntakeSignal: ({ melding }: PoorttermijnParent) => residentsOf(melding),
  VeiligThuisMelding: ({ betrokkenen }: VeiligThuisMeldingParent) => betrokkenen.map(({ inwoner }) => inwoner),
  UitgaandeMelding: ({ betrokkenen }: UitgaandeMeldingParent) => betrokkenen.map(({ inwoner }) => inwoner),
  Noodtoegang: ({ inwoner }: NoodtoegangParent) => [inwoner],
  Inspectie: ({ dossiers }: InspectieParent) => dossiers,
  Verwijzing: ({ betrokkenen }: VerwijzingParent) => betrokkenen,
};
