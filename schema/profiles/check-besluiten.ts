import type { ProfileMandaat, ProfileVerwijsrecht } from './catalogue.ts';
import { type Mistake, reversed, unknown } from './mistake.ts';
import type { Profile } from './profile.ts';

/** What is granted, agreed and who decides and refers must agree with the rest of the profile. */
export function checkBesluiten({ producten, mandaten, verwijsrecht, functies, clientondersteuning }: Profile): readonly Mistake[] {
  return [
    ...producten.flatMap((product, index) => [
      ...reversed(`/producten/${index}`, product),
      ...(product.contract === undefined ? [] : reversed(`/producten/${index}/contract`, product.contract)),
    ]),
    ...clientondersteuning.flatMap((agreement, index) => reversed(`/clientondersteuning/${index}`, agreement)),
    ...checkRights('/mandaten', mandaten, { producten, functies }),
    ...checkRights('/verwijsrecht', verwijsrecht, { producten, functies }),
  ];
}

/** What a function may do with products. */
function checkRights(
  path: string,
  rights: readonly (ProfileMandaat | ProfileVerwijsrecht)[],
  { producten, functies }: Pick<Profile, 'producten' | 'functies'>,
): readonly Mistake[] {
  return rights.flatMap((right, index) => [
    ...reversed(`${path}/${index}`, right),
    ...unknown('functie', '', [right.functie], functies).map(({ reason }) => ({ path: `${path}/${index}/functie`, reason })),
    ...unknown(
      'product',
      `${path}/${index}/producten`,
      right.producten.filter((code) => code !== '*'),
      producten,
    ),
  ]);
}
