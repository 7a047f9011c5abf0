import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { aKernteamlid } from '../testing/actors.ts';
import { anOpgepakt } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { aPlan } from '../testing/voorwerk-fixtures.ts';

let test: TestService;
const lid = aKernteamlid();
beforeAll(async () => {
  test = await startTestService();
  await test.givenPlace(lid.subject as Uuid, {});
});
afterAll(() => test.stop());

const SECRET = 'Vader drinkt te veel';
const casus = anOpgepakt();

async function mutate(name: string, input: object, fields: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const command = { commandId: newId(), casus: casus.id, occurredOn: '2026-03-10', ...input };
  const { data, errors, extensions } = await test.ask(query, { as: lid, variables: { input: command } });
  expect(errors).toBeUndefined();
  return { answer: data?.[name], position: extensions?.position };
}

describe('A plan that becomes voorwerk', () => {
  it('is shown in the casus and in the version, and its position is the voorwerk’s; what it says is told to nobody', async () => {
    await test.given(casus);
    const { drawnUpOn: _, ...plan } = aPlan({
      doelen: [SECRET],
      arrangement: [{ product: 'jeugd-begeleiding', leveringsvorm: 'ZIN', toelichting: SECRET }],
    });
    const shownPlan = { metInwoner: true, doelen: [SECRET], afspraken: ['School belt het kernteam'] };
    const fields =
      'version plan { metInwoner doelen afspraken arrangement { product naam leveringsvorm toelichting } } voorwerk { status }';
    const drawn = await mutate('drawUpPlan', { ...plan, expectedVersion: 1 }, fields);
    const arrangement = [{ product: 'jeugd-begeleiding', naam: 'Begeleiding voor jeugdigen', leveringsvorm: 'ZIN', toelichting: SECRET }];
    expect(drawn.answer).toEqual({ version: 2, plan: { ...shownPlan, arrangement }, voorwerk: { status: 'CONCEPT' } });

    const version = 'nummer offeredOn plan { drawnUpOn metInwoner doelen afspraken } takenOverOn';
    const { answer, position } = await mutate(
      'offerVoorwerk',
      { expectedVersion: 2 },
      `id version voorwerk { id status voorwerkVersion offeredOn casus { id } melding { id } inwoner { id } kernteam { naam } versies { ${version} } }`,
    );
    const { voorwerk } = answer as { voorwerk: { id: string } };
    expect(answer).toEqual({
      ...{ id: casus.id, version: 2 },
      voorwerk: {
        ...{ id: voorwerk.id, status: 'AANGEBODEN', voorwerkVersion: 1, offeredOn: '2026-03-10', kernteam: { naam: 'Elst Noord' } },
        ...{ casus: { id: casus.id }, melding: { id: casus.melding }, inwoner: { id: casus.inwoner } },
        versies: [{ nummer: 1, offeredOn: '2026-03-10', plan: { drawnUpOn: '2026-03-10', ...shownPlan }, takenOverOn: null }],
      },
    });
    expect(position).toEqual([{ source: 'kernteams.voorwerk', aggregate: voorwerk.id, sequence: 1 }]);
    const rows = await test.dataSource.query<{ envelope: string }[]>('SELECT envelope FROM outbox');
    const told = rows.map(({ envelope }) => envelope).join('\n') + test.lines.join('\n');
    for (const secret of ['Vader', 'jeugd-begeleiding', lid.subject]) expect(told).not.toContain(secret);
  });
});
