import { newId } from '@kerngraaf/platform/ids.ts';
import { describeProtection, type Scene } from '@kerngraaf/schema/access/testing/protection-contract.ts';
import { aKernteamlid, aResident, poort, vrijwilliger } from '../testing/actors.ts';
import { aDossier, anOpgepakt, day } from '../testing/fixtures.ts';
import { startTestService } from '../testing/service.ts';

const OWN = 'casus(id: $id) { id } casussen(gemeente: "1734") { edges { node { id } } }';
const ALL = `query ($id: ID!, $inwoner: ID!) { ${OWN} inwoner(id: $inwoner) { casussen { edges { node { id } } } }
  kernteam(gemeente: "1734", code: "elst-noord") { casussen { edges { node { id } } } }
  _entities(representations: [{ __typename: "Casus", id: $id }]) { ... on Casus { id } } }`;

describeProtection(async (): Promise<Scene> => {
  const service = await startTestService();
  const [lid, vera, parent] = [newId(), newId(), newId()];
  await service.givenPlace(lid, {});
  await service.givenPlace(vera, { functie: 'kernteam-vrijwilliger', organisatie: 'vrijwilligers' });
  const visit = { status: 'GEPLAND', id: newId(), plannedOn: day('2026-03-20'), samen: null, vrijwilliger: vera } as const;
  const casus = anOpgepakt({ dossier: aDossier({ huisbezoeken: [visit] }) });
  await service.given(casus);
  const { id, inwoner, melding } = casus;
  if (inwoner === null) throw new Error('It is about nobody');
  await service.dataSource.query(
    `INSERT INTO toestemming (gemeente, id, inwoner, melding, doel, given_on) VALUES ('1734', $1, $2, $3, 'VRIJWILLIGER_BIJ_HUISBEZOEK', '2026-03-09')`,
    [newId(), inwoner, melding],
  );
  await service.dataSource.query(
    `INSERT INTO betrokkenheid (gemeente, inwoner, kind, holder, ground, since) VALUES ('1734', $1, 'PERSON', $2, 'MENTOR', '2026-01-01')`,
    [inwoner, parent],
  );
  return {
    ...{ service, inwoner, id },
    herself: { as: aResident(inwoner), query: ALL },
    outside: {
      representative: { as: aResident(parent), query: ALL },
      volunteer: { as: { ...vrijwilliger, subject: vera }, query: `query ($id: ID!) { ${OWN} }` },
    },
    inside: { team: { as: aKernteamlid(lid), query: ALL }, poort: { as: poort, query: ALL } },
  };
});
