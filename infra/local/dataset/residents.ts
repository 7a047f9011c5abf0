import type { Resident } from './dataset.ts';
import { fixedId, seeded } from './fixed.ts';
import { firstName, surname } from './words.ts';

/** Whose question it is: herself, or a young person with a parent. */
export interface Household {
  /** Of the one whom the question is about; her parent has `ouder-` before it. */
  readonly key: string;
  readonly kern: string;
  readonly youth: boolean;
}

/** The key of a young person's parent. */
export const parentOf = (key: string): string => `ouder-${key}`;

/**
 * The residents of households, numbered on from `first`; a young person's parent, who represents her, stands before her. The child that is `shown`
 * is a toddler in 2015, so that her parent may still act for her when the demonstration is seen.
 */
export function residentsOf(
  households: readonly Household[],
  bsns: Iterator<string, never>,
  { first = 0, shown }: { readonly first?: number; readonly shown?: string },
): readonly Resident[] {
  return households.flatMap((each, place) => {
    const index = first + place;
    const random = seeded(20_000 + index);
    const born = (first: number, last: number): string => dateIn(first + Math.floor(random() * (last - first + 1)), random);
    const resident = (key: string, name: number, geboortedatum: string): Resident => ({
      key,
      register: {
        commandId: fixedId(`registerInwoner/${key}`),
        gemeente: '1734',
        naam: `${firstName(name)} ${surname(index)}`,
        geboortedatum,
        bsn: bsns.next().value,
        kern: each.kern,
      },
    });
    if (!each.youth) return [resident(each.key, index, born(1930, 1992))];
    const parent = resident(parentOf(each.key), index + 5, born(1966, 1984));
    const child = resident(each.key, index, each.key === shown ? born(2013, 2014) : born(1999, 2010));
    const gezag = { inwoner: parent.key, soort: 'OUDER_MET_GEZAG', since: child.register.geboortedatum } as const;
    return [parent, { ...child, register: { ...child.register, vertegenwoordigers: [gezag] } }];
  });
}

function dateIn(year: number, random: () => number): string {
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  return `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}
