import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Answer } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { veiligThuisAggregate } from '../database/veilig-thuis.ts';
import type { VeiligThuisOnderzoek } from '../domain/veilig-thuis-onderzoek.ts';
import { day } from './fixtures.ts';
import type { TestService } from './service.ts';

const offered = {
  gemeente: '1734',
  version: 1,
  inwoners: [newId()],
  ontvanger: 'loket',
  functies: ['vraagverhelderaar', 'consulent-wmo', 'consulent-jeugd'],
  offeredOn: day('2026-03-09'),
};

/** What Veilig Thuis transferred to the loket of Overbetuwe; nobody took it up. */
export const offeredVeiligThuis = (own: Partial<VeiligThuisOnderzoek> = {}): VeiligThuisOnderzoek & { readonly status: 'AANGEBODEN' } => ({
  ...offered,
  ...own,
  id: newId(),
  veiligThuisMelding: newId(),
  status: 'AANGEBODEN',
});

/** The same, taken up by the first and known to the others. */
export const openVeiligThuis = (first: Uuid, ...others: readonly Uuid[]): VeiligThuisOnderzoek & { readonly status: 'OPEN' } => {
  const lid = (professional: Uuid) => ({ professional, since: day('2026-03-09') });
  return { ...offeredVeiligThuis(), status: 'OPEN', kring: [lid(first), ...others.map(lid)] };
};

/** Stores it as it is. */
export async function givenVeiligThuis<Work extends VeiligThuisOnderzoek>(test: TestService, work: Work): Promise<Work> {
  await test.given(veiligThuisAggregate, work);
  return work;
}

/** One mutation of the lane, today. */
export const lane = (test: TestService, name: string, input: object, as: Actor): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const select = 'id version status behandelaar { id } kring { professional { id } since } resultaat { naam } toelichting';
  const document = `mutation ($input: ${type}) { result: ${name}(input: $input) { ${select} } }`;
  return test.ask(document, { as, variables: { input: { commandId: newId(), occurredOn: '2026-03-10', ...input } } });
};
