import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { mayRefer } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';

/** Whether a function of a kernteam may send a referral for a product on a day: elsewhere it waits for the loket. */
export const isSentByTeam = ({ functies, verwijsrecht }: Profile, product: string, on: LocalDate): boolean =>
  functies.some(({ code, inKernteam }) => inKernteam && mayRefer(verwijsrecht, { functie: code, product, on }));
