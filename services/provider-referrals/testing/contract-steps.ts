import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Behandelteam } from '../domain/behandelteam.ts';
import type { Contract } from '../domain/contract.ts';
import type { Provider } from '../domain/provider.ts';
import type { AgreeContractInput } from '../use-cases/agree-contract.ts';
import { day } from './contract-fixtures.ts';
import { TODAY } from './use-cases.ts';

interface OnDay {
  readonly commandId: Uuid;
  readonly occurredOn: LocalDate;
}

interface OnVersion extends OnDay {
  readonly expectedVersion: number;
}

const today = (): OnDay => ({ commandId: newId(), occurredOn: TODAY });

/** The input of a command on a contract, on the day of the test's clock. */
export const onContract = <More extends object>({ id, version }: Contract, more: More): OnVersion & { readonly contract: Uuid } & More => ({
  ...today(),
  expectedVersion: version,
  contract: id,
  ...more,
});

/** As `onContract`, of a provider. */
export const onProvider = <More extends object>({ id, version }: Provider, more: More): OnVersion & { readonly provider: Uuid } & More => ({
  ...today(),
  expectedVersion: version,
  provider: id,
  ...more,
});

/** As `onContract`, of a Behandelteam. */
export const onBehandelteam = <More extends object>(
  { id, version }: Behandelteam,
  more: More,
): OnVersion & { readonly behandelteam: Uuid } & More => ({
  ...today(),
  expectedVersion: version,
  behandelteam: id,
  ...more,
});

/** Agrees on two places of youth guidance for 2026. */
export const agreement = (provider: Provider, own: Partial<AgreeContractInput> = {}): AgreeContractInput & OnDay => ({
  provider: provider.id,
  gemeente: provider.gemeente,
  gemeenten: [],
  producten: ['jeugd-begeleiding'],
  bekostiging: 'INSPANNING',
  since: day('2026-01-01'),
  until: day('2026-12-31'),
  capaciteit: 2,
  ...own,
  ...today(),
});
