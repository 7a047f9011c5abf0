import { newId } from '@kerngraaf/platform/ids.ts';
import { describeProtection, type Scene } from '@kerngraaf/schema/access/testing/protection-contract.ts';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import { referralAggregate } from '../database/referral.ts';
import { aBehandelaar, aConsulent, aResident } from '../testing/actors.ts';
import { aProvider, contractOf } from '../testing/contract-fixtures.ts';
import { givePlace, giveRepresentative } from '../testing/known.ts';
import { gestart, sentBy } from '../testing/referral-fixtures.ts';
import { startTestService } from '../testing/service.ts';

const ALL = `query ($id: ID!, $inwoner: ID!) { referral(id: $id) { id } referrals(gemeente: "1734") { edges { node { id } } }
  inwoner(id: $inwoner) { referrals { edges { node { id } } } }
  _entities(representations: [{ __typename: "Referral", id: $id }]) { ... on Referral { id } } }`;

describeProtection(async (): Promise<Scene> => {
  const service = await startTestService();
  const [consulent, parent] = [newId(), newId()];
  const provider = aProvider({ gemeente: '1734' });
  const contract = contractOf(provider);
  const referral = gestart({ gemeente: '1734', to: sentBy(contract) });
  await service.given(providerAggregate, provider);
  await service.given(contractAggregate, contract);
  await service.given(referralAggregate, referral);
  const { id, inwoner } = referral;
  await givePlace(service.dataSource.manager, consulent);
  await giveRepresentative(service.dataSource.manager, inwoner, parent);
  return {
    ...{ service, inwoner, id },
    herself: { as: aResident(inwoner), query: ALL },
    outside: {
      representative: { as: aResident(parent), query: ALL },
      provider: { as: aBehandelaar(sentBy(contract).organisatie), query: ALL },
    },
    inside: { loket: { as: aConsulent(consulent), query: ALL } },
  };
});
