import { newId } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Contract } from '../domain/contract.ts';

export const day = (text: string): LocalDate => text as LocalDate;

export const aContract = (own: Partial<Contract> = {}): Contract => ({
  id: newId(),
  gemeente: '1911',
  version: 1,
  provider: newId(),
  organisatie: 'opvoedpoli',
  gemeenten: ['1911'],
  producten: ['jeugd-begeleiding'],
  bekostiging: 'INSPANNING',
  since: day('2026-01-01'),
  until: day('2026-12-31'),
  capaciteit: 2,
  bezet: 0,
  wachttijd: null,
  lumpSums: [],
  ...own,
});

export const aLumpSumContract = (own: Partial<Contract> = {}): Contract =>
  aContract({
    organisatie: 'incluzio',
    bekostiging: 'TAAKGERICHT',
    capaciteit: null,
    lumpSums: [{ jaar: 2026, bedrag: 100_000, besteed: 0, signaal: 'GEEN' }],
    ...own,
  });
