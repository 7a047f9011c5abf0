import { fixedId } from './fixed.ts';
import type { Aanbieder, Contract } from './referral-inputs.ts';

const SINCE = '2015-01-01';

/** [aanname] Three invented providers of Overbetuwe; AGB codes are of none. */
export const providersOfOverbetuwe = (): readonly Aanbieder[] => [
  providerOf({ key: 'dagcentrum-griendhof', naam: 'Dagcentrum Griendhof', gemeente: '1734', agb: '00000012', on: SINCE }),
  {
    ...providerOf({ key: 'thuishulp-lingezicht', naam: 'Thuishulp Lingezicht', gemeente: '1734', agb: '00000011', on: SINCE }),
    addSubcontractor: {
      ...stepOf('addSubcontractor/thuishulp-lingezicht', SINCE),
      ...{ subcontractor: 'dagcentrum-griendhof', percentage: 15, since: SINCE },
    },
  },
  providerOf({ key: 'jeugdhulp-waalbocht', naam: 'Jeugdhulp Waalbocht', gemeente: '1734', agb: '00000013', on: SINCE }),
];

/** [aanname] What was agreed with them, with their places and waiting times. */
export const contractsOfOverbetuwe = (): readonly Contract[] => [
  contractOf('lingezicht-uren', 'thuishulp-lingezicht', ['huishoudelijke-hulp', 'begeleiding-individueel'], 'INSPANNING', 40, 14),
  contractOf('lingezicht-hulpmiddelen', 'thuishulp-lingezicht', ['woonvoorziening', 'rolstoel'], 'OUTPUT', undefined, 21),
  // Also guides at home, so that who cannot come to one is sent to another.
  contractOf('griendhof', 'dagcentrum-griendhof', ['dagbesteding', 'begeleiding-individueel'], 'INSPANNING', 6, 42),
  contractOf('waalbocht-begeleiding', 'jeugdhulp-waalbocht', ['jeugd-begeleiding'], 'INSPANNING', 12, 10),
  contractOf('waalbocht-behandeling', 'jeugdhulp-waalbocht', ['jeugd-behandeling', 'jeugd-verblijf'], 'OUTPUT', 8, 28),
];

function contractOf(
  key: string,
  provider: string,
  producten: readonly string[],
  bekostiging: 'INSPANNING' | 'OUTPUT',
  capaciteit: number | undefined,
  dagen: number,
): Contract {
  return {
    key,
    agree: {
      ...stepOf(`agreeContract/${key}`, SINCE),
      ...{ provider, gemeente: '1734', gemeenten: ['1734'], producten, bekostiging, since: SINCE },
      ...(capaciteit === undefined ? {} : { capaciteit }),
    },
    stappen: [{ mutation: 'reportWaitingTime', input: { ...stepOf(`reportWaitingTime/${key}`, '2015-04-01'), dagen } }],
  };
}

interface Known {
  readonly key: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly agb: string;
  readonly on: string;
}

/** A provider is known in the file by the code of its organisation. */
export const providerOf = ({ key, naam, gemeente, agb, on }: Known): Aanbieder => ({
  key,
  register: { ...stepOf(`registerProvider/${key}`, on), gemeente, organisatie: key, naam, agb },
});

export const stepOf = (name: string, occurredOn: string): { readonly commandId: string; readonly occurredOn: string } => ({
  commandId: fixedId(name),
  occurredOn,
});
