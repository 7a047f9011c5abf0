import type { Dataset, Resident } from './dataset.ts';
import { buildLoketCases, isYouth, type LoketCase } from './loket-cases.ts';
import { type Asker, loketQuestionOf, poortQuestionOf } from './loket-questions.ts';
import { type Household, parentOf, residentsOf } from './residents.ts';

/** The questions first asked at the loket and those who asked them; one is a second question of a resident `shown`, who is among `known`. */
export function buildLoket(
  shown: string,
  known: readonly Resident[],
  bsns: Iterator<string, never>,
): Pick<Dataset, 'inwoners' | 'poortvragen' | 'loketvragen'> {
  const cases = buildLoketCases();
  const second = secondQuestion(cases);
  const households: readonly Household[] = cases
    .filter((each) => each !== second && each.soort !== 'INFORMATIEVRAAG')
    .map((each) => ({ key: each.key, kern: each.kern, youth: isYouth(each) }));
  const inwoners = residentsOf(households, bsns, { first: known.length });
  const residents = new Map([...known, ...inwoners].map((resident) => [resident.key, resident]));
  const askerOf = (each: LoketCase): Asker => {
    const key = each === second ? shown : each.key;
    const ouder = isYouth(each) ? parentOf(key) : undefined;
    return { key, ...(ouder === undefined ? {} : { ouder }), signer: signerOf(residents, ouder ?? key), shown: each === second };
  };
  return {
    inwoners,
    poortvragen: cases
      .filter(({ way }) => way === 'POORT')
      .map((each) => poortQuestionOf(each, each.soort === 'INFORMATIEVRAAG' ? null : askerOf(each))),
    loketvragen: cases.filter(({ way }) => way !== 'POORT').map((each) => loketQuestionOf(each, askerOf(each))),
  };
}

/** A question of which the demonstration shows the whole way, with the consulent whom it can be. */
function secondQuestion(cases: readonly LoketCase[]): LoketCase {
  const found = cases.find(
    ({ way, soort, place, askedOn }) => way === 'BESLUIT' && soort === 'WMO_MELDING' && place % 2 === 0 && askedOn > '2015-02-01',
  );
  if (found === undefined) throw new Error('no question at the loket fits the demo resident');
  return found;
}

/** Who signs, as it stands on a letter. */
export function signerOf(residents: ReadonlyMap<string, Resident>, key: string): Asker['signer'] {
  const resident = residents.get(key);
  if (resident === undefined) throw new Error(`${key} is no resident of the data set`);
  const { naam, kern } = resident.register;
  return { key, naam, kern };
}
