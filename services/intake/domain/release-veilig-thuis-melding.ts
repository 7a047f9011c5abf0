import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { leeftijdOn } from '@kerngraaf/schema/law/leeftijden.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { isAandachtsfunctionaris, type Officer } from '@kerngraaf/schema/profiles/veilig-thuis.ts';
import { type Inwoner, isYoungerThan } from './inwoner.ts';
import type { VeiligThuisDecision, VeiligThuisMelding } from './veilig-thuis-melding.ts';

export type ReleaseVeiligThuisRefusal =
  | 'NOT_TAKEN_UP'
  | 'NOT_AANDACHTSFUNCTIONARIS'
  | 'PERSON_NOT_CONCERNED'
  | 'TOO_YOUNG_TO_INSPECT'
  | 'ALREADY_RELEASED';

export interface Release {
  readonly inwoner: Inwoner | null;
  readonly profile: Profile;
  readonly officer: Officer;
  readonly on: LocalDate;
}

/**
 * Lets one resident read herself that there is something of Veilig Thuis about her and where it stands: never who represents her (Wmo 2015 art. 5.3.2
 * lid 4), and nobody below the age of inspection.
 */
export function releaseVeiligThuisMelding(
  melding: VeiligThuisMelding,
  { inwoner, profile, officer, on }: Release,
): VeiligThuisDecision<ReleaseVeiligThuisRefusal> {
  if (melding.kring.length === 0) return refuse('NOT_TAKEN_UP');
  if (!isAandachtsfunctionaris(profile, officer)) return refuse('NOT_AANDACHTSFUNCTIONARIS');
  const betrokkene = melding.betrokkenen.find((each) => each.inwoner === inwoner?.id);
  if (betrokkene === undefined || inwoner === null) return refuse('PERSON_NOT_CONCERNED');
  if (isYoungerThan(inwoner, leeftijdOn('eigen-inzage', on), on)) return refuse('TOO_YOUNG_TO_INSPECT');
  if (betrokkene.vrijgegevenOp !== null) return refuse('ALREADY_RELEASED');
  return accept({ ...melding, betrokkenen: melding.betrokkenen.map((each) => released(each, inwoner.id, on)) });
}

const released = (
  betrokkene: VeiligThuisMelding['betrokkenen'][number],
  inwoner: Uuid,
  on: LocalDate,
): VeiligThuisMelding['betrokkenen'][number] => (betrokkene.inwoner === inwoner ? { ...betrokkene, vrijgegevenOp: on } : betrokkene);

/** Who reported is seen by a named aandachtsfunctionaris where the gemeenteprofiel lets her, and by nobody else. */
export const maySeeMelder = (melding: VeiligThuisMelding, profile: Profile, officer: Officer & { readonly subject: string }): boolean =>
  profile.veiligThuis.melderTeZien && melding.kring.some((each) => each === officer.subject) && isAandachtsfunctionaris(profile, officer);
