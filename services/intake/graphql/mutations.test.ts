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
  ['pointToClientondersteuning', 'PointToClientondersteuningInput', {}, { clientondersteuningGewezenOp: '2015-06-09' }],
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
  clientondersteuningGewezenOp persoonlijkPlanOntvangenOp identiteitVastgesteldOp afhandeling { uitkomst { code } toelichting }
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
