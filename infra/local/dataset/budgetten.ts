import { fixedId } from './fixed.ts';
import type { SetBudget } from './loket.ts';

/** [aanname] What is set aside per product for 2015 and 2016, in whole euros, to suit the besluiten of this data set: the source has no amounts. */
const EUROS: Readonly<Record<string, readonly number[]>> = {
  'huishoudelijke-hulp': [24_000, 24_000],
  'begeleiding-individueel': [20_000, 20_000],
  dagbesteding: [10_000, 10_000],
  'kortdurend-verblijf': [5_000, 5_000],
  woonvoorziening: [5_000, 5_000],
  rolstoel: [2_500, 2_500],
  'jeugd-begeleiding': [60_000, 60_000],
  'jeugd-behandeling': [18_000, 18_000],
  'jeugd-verblijf': [40_000, 40_000],
};

export const budgetten = (): readonly SetBudget[] =>
  Object.entries(EUROS).flatMap(([product, perYear]) =>
    perYear.map((euros, index) => {
      const jaar = 2015 + index;
      return {
        commandId: fixedId(`setBudget/${product}/${jaar}`),
        gemeente: '1734',
        product,
        jaar,
        bedrag: euros * 100,
        occurredOn: '2015-01-01',
      };
    }),
  );
