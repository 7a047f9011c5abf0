import { newId } from '@kerngraaf/platform/ids.ts';
import { describeProtection, type Scene } from '@kerngraaf/schema/access/testing/protection-contract.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { aConsulent, aResident } from '../testing/actors.ts';
import { anOpenOnderzoek } from '../testing/fixtures.ts';
import { givePlace } from '../testing/known.ts';
import { startTestService } from '../testing/service.ts';

const ALL = `query ($id: ID!, $inwoner: ID!) { onderzoek(id: $id) { id } onderzoeken(gemeente: "1734") { edges { node { id } } }
  inwoner(id: $inwoner) { onderzoeken { edges { node { id } } } }
  _entities(representations: [{ __typename: "Onderzoek", id: $id }]) { ... on Onderzoek { id } } }`;

describeProtection(async (): Promise<Scene> => {
  const service = await startTestService();
  const [consulent, parent] = [newId(), newId()];
  await givePlace(service.dataSource.manager, consulent);
  const onderzoek = anOpenOnderzoek();
  await service.given(onderzoekAggregate, onderzoek);
  const { id, inwoner } = onderzoek;
  if (inwoner === null) throw new Error('It is about nobody');
  await service.dataSource.query(
    `INSERT INTO betrokkenheid (gemeente, inwoner, holder, ground, since) VALUES ('1734', $1, $2, 'MENTOR', '2026-01-01')`,
    [inwoner, parent],
  );
  return {
    ...{ service, inwoner, id },
    herself: { as: aResident(inwoner), query: ALL },
    outside: { representative: { as: aResident(parent), query: ALL } },
    inside: { loket: { as: aConsulent(consulent), query: ALL } },
  };
});
