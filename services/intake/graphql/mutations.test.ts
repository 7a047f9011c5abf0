import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { poort } from '../testing/actors.ts';
import { asked, registered } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let id: string;
beforeAll(async () => {
  service = await intakeService();
  ({ id } = await asked(service, (await registered(service)).id));
});
afterAll(() => service.stop());

const steps = [
  ['confirmReceipt', 'ConfirmReceiptInput', {}, { ontvangstBevestigdOp: '2015-06-09', status: 'ONTVANGEN' }],
  ['joinVraagverheldering', 'JoinVraagverhelderingInput', { expertise: 'WMO' }, { status: 'IN_VRAAGVERHELDERING' }],
  [
    'recordVraagverheldering',
    'RecordVraagverhelderingInput',
    { tekst: 'Zoekt gezelschap,\r\nelke week', criteria: ['eigen-kracht'] },
    { bevindingen: [{ on: '2015-06-09', tekst: 'Zoekt gezelschap,\nelke week', criteria: [{ code: 'eigen-kracht' }] }] },
  ],
  [
    'pointToClientondersteuning',
    'PointToClientondersteuningInput',
    { organisatie: 'mee' },
    { clientondersteuningGewezenOp: '2015-06-09', clientondersteuner: { code: 'mee', naam: 'MEE', since: '2015-01-01', until: null } },
  ],
  ['receivePersoonlijkPlan', 'ReceivePersoonlijkPlanInput', {}, { persoonlijkPlanOntvangenOp: '2015-06-09' }],
  ['recordIdentity', 'RecordIdentityInput', { document: 'PASPOORT' }, { identiteitVastgesteldOp: '2015-06-09' }],
  [
    'handleMeldingInPoort',
    'HandleMeldingInPoortInput',
    { uitkomst: 'informatie-gegeven', toelichting: 'Folder gegeven' },
    {
      status: 'AFGEHANDELD_IN_POORT',
      afhandeling: { uitkomst: { code: 'informatie-gegeven' }, toelichting: 'Folder gegeven' },
      routevoorstel: null,
    },
  ],
  ['reopenMelding', 'ReopenMeldingInput', { reden: 'Toch nodig' }, { status: 'IN_VRAAGVERHELDERING', afhandeling: null }],
  [
    'openTraject',
    'OpenTrajectInput',
    { soort: 'LOKET', moment: 'EINDE_ZONDER_VOORZIENING', reden: 'Voorziening vermoed' },
    { status: 'IN_BEHANDELING' },
  ],
  [
    'withdrawMelding',
    'WithdrawMeldingInput',
    { reden: 'Opgelost' },
    { status: 'INGETROKKEN', trajecten: [{ status: 'AFGESLOTEN', endedOn: '2015-06-09' }] },
  ],
] as const;

const fields = `id version status ontvangstBevestigdOp vraagverhelderaars { professional { id } expertise since } bevindingen { on tekst criteria { code } }
  clientondersteuningGewezenOp clientondersteuner { code naam since until } persoonlijkPlanOntvangenOp identiteitVastgesteldOp afhandeling { uitkomst { code } toelichting }
  routevoorstel { soort } trajecten { status soort endedOn }`;

describe('the steps of a question at the poort', () => {
  it('each answer the state that a query reads, one version further', async () => {
    for (const [place, [mutation, type, own, expected]] of steps.entries()) {
      const input = { commandId: newId(), expectedVersion: place + 1, melding: id, occurredOn: '2015-06-09', ...own };
      const answer = await service.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, {
        as: poort,
        variables: { input },
      });
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toMatchObject({ [mutation]: { id, version: place + 2, ...expected } });
      const read = await service.ask(`query ($id: ID!) { melding(id: $id) { ${fields} } }`, { as: poort, variables: { id } });
      expect(read.data).toEqual({ melding: answer.data?.[mutation] });
    }
  });
});

describe('cliëntondersteuning', () => {
  it('is offered, for everyone to see, by whom the gemeente has an agreement with on the day', async () => {
    const query = `{ gemeente(code: "1734") { before: clientondersteuning(op: "2014-12-31") { code } clientondersteuning { naam }
      on: clientondersteuning(op: "2015-01-01") { code naam subsidiebeschikking since until bron } }
      elders: gemeente(code: "1911") { clientondersteuning { code } } unknown: gemeente(code: "0000") { clientondersteuning { code } } }`;
    const bron = 'memo2015 2.6; [aanname] dat het deze organisatie is';
    const agreement = { subsidiebeschikking: '[aanname] kenmerk niet bekend', since: '2015-01-01', until: null, bron };
    expect(await service.ask(query)).toEqual({
      data: {
        gemeente: {
          before: [],
          clientondersteuning: [{ naam: 'MEE' }, { naam: 'STUW' }],
          on: [
            { code: 'mee', naam: 'MEE', ...agreement },
            { code: 'stuw', naam: 'STUW', ...agreement },
          ],
        },
        elders: { clientondersteuning: [] },
        unknown: { clientondersteuning: null },
      },
    });
  });

  it('is pointed to without a name, and by name only to whom it was agreed with (O54)', async () => {
    const { id: other } = await asked(service, (await registered(service)).id);
    const point = (own: object) =>
      service.ask(
        'mutation ($input: PointToClientondersteuningInput!) { pointToClientondersteuning(input: $input) { clientondersteuner { code } } }',
        { as: poort, variables: { input: { commandId: newId(), expectedVersion: 1, melding: other, occurredOn: '2015-06-09', ...own } } },
      );
    expect((await point({ organisatie: 'ribw' })).errors).toMatchObject([
      { extensions: { code: 'REFUSED', reason: 'ORGANISATIE_WITHOUT_AGREEMENT' } },
    ]);
    expect((await point({})).data).toEqual({ pointToClientondersteuning: { clientondersteuner: null } });
  });
});
