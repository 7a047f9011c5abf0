import { providerOf, stepOf } from './providers.ts';
import type { Aanbieder, Contract, ContractStap } from './referral-inputs.ts';

const SINCE = '2016-07-01';
const PRODUCTEN = [
  'huishoudelijke-hulp',
  'begeleiding-individueel',
  'dagbesteding',
  'kortdurend-verblijf',
  'jeugd-begeleiding',
  'jeugd-behandeling',
  'jeugd-verblijf',
];

/** The one contracted organisation of Hollands Kroon since 1 July 2016 and a strategic partner; [aanname] AGB codes, share and day. */
export const providersOfHollandsKroon = (): readonly Aanbieder[] => [
  providerOf({ key: 'opvoedpoli', naam: 'Opvoedpoli', gemeente: '1911', agb: '00000022', on: SINCE }),
  {
    ...providerOf({ key: 'incluzio', naam: 'Incluzio Hollands Kroon', gemeente: '1911', agb: '00000021', on: SINCE }),
    addSubcontractor: { ...stepOf('addSubcontractor/incluzio', SINCE), subcontractor: 'opvoedpoli', percentage: 10, since: SINCE },
  },
];

/** One task with one lump sum a year; [aanname] every amount and waiting time, and that the partner has a task of its own. */
export const contractsOfHollandsKroon = (): readonly Contract[] => [
  contractOf('incluzio', PRODUCTEN, 7, [
    [
      2016,
      6_000_000,
      [
        ['intervisie', '2016-11-14', 18_000],
        ['hulp', '2016-12-30', 5_310_000],
      ],
    ],
    // The combattraining for young people is collective help.
    [
      2017,
      12_000_000,
      [
        ['collectief-aanbod', '2017-04-03', 12_500],
        ['intervisie', '2017-05-15', 36_000],
        ['hulp', '2017-06-30', 7_940_000],
        ['hulp', '2017-12-29', 3_100_000],
      ],
    ],
  ]),
  contractOf('opvoedpoli', ['jeugd-begeleiding', 'jeugd-behandeling'], 21, [[2017, 300_000, [['hulp', '2017-12-29', 184_000]]]]),
];

type Year = readonly [jaar: number, euros: number, spent: readonly (readonly [doel: string, on: string, euros: number])[]];

function contractOf(key: string, producten: readonly string[], dagen: number, years: readonly Year[]): Contract {
  return {
    key,
    agree: {
      ...stepOf(`agreeContract/${key}`, SINCE),
      ...{ provider: key, gemeente: '1911', gemeenten: ['1911'], producten, bekostiging: 'TAAKGERICHT', since: SINCE },
    },
    stappen: [
      ...years.flatMap(([jaar, euros, spent]): readonly ContractStap[] => [
        { mutation: 'setLumpSum', input: { ...stepOf(`setLumpSum/${key}/${jaar}`, SINCE), jaar, bedrag: euros * 100 } },
        ...spent.map(([doel, on, amount]): ContractStap => {
          const step = stepOf(`spendLumpSum/${key}/${doel}/${on}`, on);
          return { mutation: 'spendLumpSum', input: { ...step, doel, bedrag: amount * 100 } };
        }),
      ]),
      { mutation: 'reportWaitingTime', input: { ...stepOf(`reportWaitingTime/${key}`, '2017-07-03'), dagen } },
    ],
  };
}
