import { newId } from '@kerngraaf/platform/ids.ts';
import { describeProtection, type Scene } from '@kerngraaf/schema/access/testing/protection-contract.ts';
import { aCoordinator, aKernteamlid, aResident, aVolunteerActor } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer } from '../testing/fixtures.ts';
import { startTestService } from '../testing/service.ts';

/** The id of the request stands on each way to it, by its match too. */
const LOOKING = `volunteerRequest(id: $id) { id } volunteerRequests(gemeente: "1734") { edges { node { id } } }
  _entities(representations: [{ __typename: "VolunteerRequest", id: $id }]) { ... on VolunteerRequest { id } }`;
const ALL = `query ($id: ID!, $inwoner: ID!) { ${LOOKING} inwoner(id: $inwoner) { volunteerRequests { edges { node { id } } } } }`;

describeProtection(async (): Promise<Scene> => {
  const service = await startTestService();
  const [elst, parent] = [newId(), newId()];
  await service.givenPlace(elst, { kernteam: 'elst-noord', functie: 'kernteamlid' });
  const [volunteer, request] = [aVolunteer(), aRequest({ status: 'MATCHING' })];
  await service.given(volunteer, request, aMatch(request, volunteer, { status: 'WACHT_OP_TOESTEMMING' }));
  const { id, inwoner } = request;
  await service.dataSource.query(
    `INSERT INTO betrokkenheid (gemeente, inwoner, holder, ground, since) VALUES ('1734', $1, $2, 'MENTOR', '2026-01-01')`,
    [inwoner, parent],
  );
  const own = `query ($id: ID!) { ${LOOKING} volunteers(gemeente: "1734") { edges { node { matches { edges { node { request { id } } } } } } } }`;
  return {
    ...{ service, inwoner, id },
    herself: { as: aResident(inwoner), query: ALL },
    outside: {
      representative: { as: aResident(parent), query: ALL },
      coordinator: { as: aCoordinator(), query: own },
      volunteer: { as: aVolunteerActor(volunteer.id), query: own },
    },
    inside: { team: { as: aKernteamlid(elst), query: ALL } },
  };
});
