import { type Mistake, unknown } from './mistake.ts';
import type { Profile } from './profile.ts';

/** The receiver and the functies of its lane must be there, each narrower list within the wider one. */
export function checkVeiligThuis({ veiligThuis, organisaties, functies }: Profile): readonly Mistake[] {
  const path = '/veiligThuis';
  const coded = (codes: readonly string[]): readonly { readonly code: string }[] => codes.map((code) => ({ code }));
  return [
    ...unknown('organisatie', path, [veiligThuis.ontvanger], organisaties).map(({ reason }) => ({ path: `${path}/ontvanger`, reason })),
    ...unknown('functie', `${path}/functies`, veiligThuis.functies, functies),
    ...unknown('functie', `${path}/behandelt`, veiligThuis.behandelt, coded(veiligThuis.functies)),
    ...unknown('functie', `${path}/aandachtsfuncties`, veiligThuis.aandachtsfuncties, coded(veiligThuis.behandelt)),
  ];
}
