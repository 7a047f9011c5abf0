import { assertSound, known } from '@kerngraaf/platform/commands/input.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { checkedText, ifGiven } from '@kerngraaf/platform/text.ts';
import type { ProfileProduct } from '@kerngraaf/schema/profiles/catalogue.ts';
import { type Besluitgrond, type Grond, grondenOf, grondMistake, type WettelijkeVerwijzer } from '../domain/toewijzing.ts';

interface BesluitInput {
  readonly beschikking: string;
  readonly onderdeel: string;
  readonly voorziening: string;
}

/** The ground of a toewijzing as a client says it: exactly one of these. */
export interface GrondInput {
  readonly beschikking?: BesluitInput | null | undefined;
  readonly wettelijkeVerwijzing?: { readonly verwijzer: WettelijkeVerwijzer; readonly praktijk: string } | null | undefined;
  readonly giBepaling?: string | null | undefined;
  readonly rechter?: string | null | undefined;
  readonly spoed?: BesluitInput | null | undefined;
}

/** The one ground, as it may carry a product. */
export function soundGrond(input: GrondInput, product: ProfileProduct): Grond {
  const gronden = grondenOf({
    beschikking: ifGiven(input.beschikking, besluitFrom),
    wettelijkeVerwijzing: input.wettelijkeVerwijzing ?? null,
    giBepaling: ifGiven(input.giBepaling, reference),
    rechter: ifGiven(input.rechter, reference),
    spoed: ifGiven(input.spoed, besluitFrom),
  });
  assertSound(grondMistake(gronden, product));
  return known(gronden[0] ?? null, 'GROUND_MISSING');
}

/** Of an instelling or a decision, as the source writes it. */
const reference = (text: string): string => checkedText(text, { max: 40 });

const besluitFrom = ({ beschikking, onderdeel, voorziening }: BesluitInput): Besluitgrond => ({
  beschikking: parseUuid(beschikking),
  onderdeel: parseUuid(onderdeel),
  voorziening: parseUuid(voorziening),
});
