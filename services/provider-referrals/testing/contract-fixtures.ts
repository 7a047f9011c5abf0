import { newId } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Behandelteam } from '../domain/behandelteam.ts';
import type { Contract } from '../domain/contract.ts';
import type { Provider } from '../domain/provider.ts';

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

export const aProvider = (own: Partial<Provider> = {}): Provider => ({
  id: newId(),
  gemeente: '1911',
  version: 1,
  organisatie: 'opvoedpoli',
  naam: 'Opvoedpoli',
  agb: null,
  registeredOn: day('2026-01-01'),
  onderaannemers: [],
  ...own,
});

/** A contract of a provider. */
export const contractOf = ({ id, gemeente, organisatie }: Provider, own: Partial<Contract> = {}): Contract =>
  aContract({ provider: id, gemeente, gemeenten: [gemeente], organisatie, ...own });

export const aBehandelteam = (own: Partial<Behandelteam> = {}): Behandelteam => {
  const [lead, partner] = [newId(), newId()];
  const since = day('2026-03-01');
  const leden = [
    { professional: lead, organisatie: 'incluzio', trekker: true, since, until: null },
    { professional: partner, organisatie: 'opvoedpoli', trekker: false, since, until: null },
  ];
  const whose = { inwoner: newId(), melding: newId(), casus: newId(), kernteam: 'wijkteam' };
  const base = { id: newId(), gemeente: '1911', version: 1, ...whose, since, until: null, leden };
  return { ...base, status: 'ACTIEF', uithuisplaatsingVoorkomenOp: null, ...own };
};
