import type { Question, Resident } from './dataset.ts';
import { type Afloop, vrijwilligersvraagOf } from './volunteer-requests.ts';
import { volunteersOf } from './volunteers.ts';

/** [aanname] Of the casussen that ended by other means, the first that suits each: long enough for what happens. */
const OTHERS: readonly { readonly afloop: Afloop; readonly oplossing: string }[] = [
  { afloop: 'NIEMAND', oplossing: 'eigen-kracht' },
  { afloop: 'INGETROKKEN', oplossing: 'informatie-en-advies' },
  { afloop: 'OVERGENOMEN', oplossing: 'collectieve-voorziening' },
];

/** Adds the volunteer of each casus that ended with vrijwillige hulp, some requests that went otherwise, and that of the child who is shown. */
export function withVolunteers(vragen: readonly Question[], residents: ReadonlyMap<string, Resident>, shown: string): readonly Question[] {
  const volunteers = volunteersOf('1734');
  const others = new Map(OTHERS.map(({ afloop, oplossing }) => [longestOf(vragen, oplossing), afloop]));
  let place = 0;
  return vragen.map((question) => {
    const { key, voorwerk, closeCasus } = question;
    const resident = residents.get(key);
    if (resident === undefined) throw new Error(`${key} has no resident`);
    const ask = { question, resident, volunteers };
    if (key === shown) {
      const after = voorwerk?.besluit.publishBeschikking.occurredOn ?? '';
      const vrijwilliger = { ...ask, place: 0, afloop: 'LOOPT', after, taak: 'activiteit', organisatie: 'vrijwilligerssteunpunt' } as const;
      return { ...question, vrijwilliger: vrijwilligersvraagOf(vrijwilliger) };
    }
    const other = others.get(key);
    if (other !== undefined) return { ...question, vrijwilliger: vrijwilligersvraagOf({ ...ask, place: 0, afloop: other }) };
    if (closeCasus?.oplossing !== 'vrijwillige-hulp') return question;
    place += 1;
    return { ...question, vrijwilliger: vrijwilligersvraagOf({ ...ask, place, afloop: afloopOf(place) }) };
  });
}

/** Every third still runs; the volunteer whom one was first proposed to did not want it. */
const afloopOf = (place: number): Afloop => (place === 10 ? 'EERST_AFGEWEZEN' : place % 3 === 0 ? 'LOOPT' : 'BEEINDIGD');

/** The casus with that oplossing that lasted longest, without voorwerk. */
function longestOf(vragen: readonly Question[], oplossing: string): string {
  const days = ({ acceptCasus, closeCasus }: Question): number =>
    Date.parse(closeCasus?.occurredOn ?? '') - Date.parse(acceptCasus.occurredOn);
  const [longest] = vragen
    .filter(
      ({ closeCasus, voorwerk, recordLeefgebieden }) =>
        closeCasus?.oplossing === oplossing && !voorwerk && recordLeefgebieden.leefgebieden[0] === 'meedoen',
    )
    .sort((a, b) => days(b) - days(a));
  if (longest === undefined) throw new Error(`no casus ended with ${oplossing}`);
  return longest.key;
}
