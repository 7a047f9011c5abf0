import type { Subjects } from '@kerngraaf/platform/graphql/subjects.ts';
import type {
  AanvraagParent,
  BeschikkingParent,
  BesluitonderdeelParent,
  BezwaarParent,
  InwonerParent,
  LokettermijnParent,
  OnderzoekParent,
  VeiligThuisOnderzoekParent,
  VoorzieningParent,
} from './parents.ts';

const ofOnderdeel = ({ inwoner }: BesluitonderdeelParent): readonly string[] => [inwoner];
const ofTermijn = ({ inwoner }: LokettermijnParent): readonly (string | null)[] => [inwoner];

/** Whom what this service answers is about. */
export const subjects: Subjects = {
  Inwoner: ({ id }: InwonerParent) => [id],
  Onderzoek: ({ inwoner }: OnderzoekParent) => [inwoner],
  VeiligThuisOnderzoek: ({ inwoners }: VeiligThuisOnderzoekParent) => inwoners,
  Aanvraag: ({ inwoner }: AanvraagParent) => [inwoner],
  Beschikking: ({ inwoner }: BeschikkingParent) => [inwoner],
  Besluitonderdeel: ofOnderdeel,
  OnderdeelToegekend: ofOnderdeel,
  OnderdeelGedeeltelijk: ofOnderdeel,
  OnderdeelAfgewezen: ofOnderdeel,
  Voorziening: ({ inwoner }: VoorzieningParent) => [inwoner],
  Bezwaar: ({ inwoner }: BezwaarParent) => [inwoner],
  Lokettermijn: ofTermijn,
  LoketSignal: ofTermijn,
};
