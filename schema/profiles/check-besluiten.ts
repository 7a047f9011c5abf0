import { type Mistake, reversed, unknown } from './mistake.ts';
import type { Profile } from './profile.ts';

/** What is granted, agreed and who decides must agree with the rest of the profile. */
export function checkBesluiten({ producten, mandaten, functies, clientondersteuning }: Profile): readonly Mistake[] {
  return [
    ...producten.flatMap((product, index) => [
      ...reversed(`/producten/${index}`, product),
      ...(product.contract === undefined ? [] : reversed(`/producten/${index}/contract`, product.contract)),
    ]),
    ...clientondersteuning.flatMap((agreement, index) => reversed(`/clientondersteuning/${index}`, agreement)),
    ...mandaten.flatMap((mandaat, index) => [
      ...reversed(`/mandaten/${index}`, mandaat),
      ...unknown('functie', `/mandaten/${index}`, [mandaat.functie], functies).map(({ reason }) => ({
        path: `/mandaten/${index}/functie`,
        reason,
      })),
      ...unknown(
        'product',
        `/mandaten/${index}/producten`,
        mandaat.producten.filter((code) => code !== '*'),
        producten,
      ),
    ]),
  ];
}
