import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import type { Melding } from '../domain/melding.ts';
import { poort } from '../testing/actors.ts';
import { asked, registered } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let inwoner: Inwoner;
let elsewhere: Melding;
let melding: Melding;
beforeAll(async () => {
  service = await intakeService();
  inwoner = await registered(service);
  melding = await asked(service, inwoner.id);
  const other = await registered(service, { gemeente: '1911', kern: null });
  elsewhere = await asked(service, other.id, { gemeente: '1911', poort: 'wijkteam' });
});
afterAll(() => service.stop());

const inputs = {
  registerInwoner: 'RegisterInwonerInput',
  recordMove: 'RecordMoveInput',
  registerMelding: 'RegisterMeldingInput',
  recordVraagverheldering: 'RecordVraagverhelderingInput',
  withdrawMelding: 'WithdrawMeldingInput',
  openTraject: 'OpenTrajectInput',
  handleMeldingInPoort: 'HandleMeldingInPoortInput',
} as const;

/** A sound input of each mutation, before it is spoilt. */
const sound = (mutation: keyof typeof inputs): object => {
  const about = { commandId: newId(), expectedVersion: 1, melding: melding.id, occurredOn: '2015-06-10' };
  switch (mutation) {
    case 'registerInwoner':
      return { commandId: newId(), gemeente: '1734', naam: 'Anna' };
    case 'recordMove':
      return { commandId: newId(), expectedVersion: 1, inwoner: inwoner.id, occurredOn: '2015-06-10', kern: 'driel' };
    case 'registerMelding': {
      const betrokkenen = [{ inwoner: inwoner.id, rol: 'HULPVRAGER', primair: true }];
      const question = { soort: 'WMO_MELDING', kanaal: 'telefoon', poort: 'loket', soortMelder: 'INWONER' };
      return { commandId: newId(), gemeente: '1734', ...question, betrokkenen, occurredOn: '2015-06-10' };
    }
    case 'recordVraagverheldering':
      return { ...about, tekst: 'Zoekt gezelschap' };
    case 'withdrawMelding':
      return { ...about, reden: 'Opgelost' };
    case 'openTraject':
      return { ...about, soort: 'KERNTEAM', kernteam: 'driel', moment: 'SCHIFTING', reden: 'Dichtbij' };
    case 'handleMeldingInPoort':
      return { ...about, uitkomst: 'informatie-gegeven' };
  }
};

const footprint = (): Promise<unknown> =>
  service.dataSource.query(`SELECT (SELECT count(*) FROM inwoner) AS inwoners, (SELECT count(*) FROM outbox) AS told, (SELECT sum(version) FROM melding) AS versions,
    (SELECT count(*) FROM command_log) AS log`);

type Bad = readonly [keyof typeof inputs, object | (() => object), string, string];
const bad: readonly Bad[] = [
  ['registerInwoner', { bsn: '123456789' }, 'BAD_USER_INPUT', 'BSN_INVALID'],
  ['registerInwoner', { kern: 'parijs' }, 'BAD_USER_INPUT', 'KERN_UNKNOWN'],
  ['registerInwoner', { geboortedatum: '2015-06-11' }, 'BAD_USER_INPUT', 'BIRTH_DATE_IN_FUTURE'],
  ['registerInwoner', { geboortedatum: '2015-02-30' }, 'BAD_USER_INPUT', 'DATE_MALFORMED'],
  ['registerInwoner', { gemeente: '9999' }, 'BAD_USER_INPUT', 'GEMEENTE_UNKNOWN'],
  ['registerInwoner', { gemeente: '1911' }, 'FORBIDDEN', 'GEMEENTE_WITHOUT_RIGHT'],
  ['registerInwoner', { naam: '   ' }, 'BAD_USER_INPUT', 'TEXT_EMPTY'],
  ['registerInwoner', { naam: 'a'.repeat(201) }, 'BAD_USER_INPUT', 'TEXT_TOO_LONG'],
  ['registerInwoner', { naam: 'a\nb' }, 'BAD_USER_INPUT', 'TEXT_CONTROL_CHARACTER'],
  ['registerInwoner', { commandId: 'x' }, 'BAD_USER_INPUT', 'ID_MALFORMED'],
  ['recordMove', { kern: 'parijs' }, 'BAD_USER_INPUT', 'KERN_UNKNOWN'],
  ['recordMove', { occurredOn: '2015-06-11' }, 'BAD_USER_INPUT', 'OCCURRED_IN_FUTURE'],
  ['recordMove', { inwoner: 'x' }, 'BAD_USER_INPUT', 'ID_MALFORMED'],
  ['recordMove', { inwoner: newId() }, 'REFUSED', 'NOT_FOUND'],
  ['recordMove', { expectedVersion: 9 }, 'CONFLICT', 'STALE_VERSION'],
  ['recordMove', { expectedVersion: 0 }, 'BAD_USER_INPUT', 'EXPECTED_VERSION_MALFORMED'],
  ['registerMelding', { kanaal: 'duif' }, 'BAD_USER_INPUT', 'KANAAL_UNKNOWN'],
  ['registerMelding', { poort: 'achterdeur' }, 'BAD_USER_INPUT', 'POORT_UNKNOWN'],
  ['registerMelding', { kern: 'parijs' }, 'BAD_USER_INPUT', 'KERN_UNKNOWN'],
  ['registerMelding', { gemeente: '9999' }, 'BAD_USER_INPUT', 'GEMEENTE_UNKNOWN'],
  ['registerMelding', { occurredOn: '2015-06-11' }, 'BAD_USER_INPUT', 'OCCURRED_IN_FUTURE'],
  ['registerMelding', { occurredOn: '2015-05-26' }, 'BAD_USER_INPUT', 'OCCURRED_TOO_LONG_AGO'],
  ['registerMelding', { omschrijving: 'a'.repeat(1_000_000) }, 'BAD_USER_INPUT', 'TEXT_TOO_LONG'],
  ['registerMelding', { omschrijving: 'a\u0000b' }, 'BAD_USER_INPUT', 'TEXT_CONTROL_CHARACTER'],
  ['registerMelding', { omschrijving: 'a\u202eb' }, 'BAD_USER_INPUT', 'TEXT_BIDI'],
  ['registerMelding', { betrokkenen: [] }, 'REFUSED', 'PERSON_REQUIRED'],
  ['registerMelding', { betrokkenen: [{ inwoner: newId(), rol: 'HULPVRAGER', primair: true }] }, 'REFUSED', 'INWONER_UNKNOWN'],
  ['recordVraagverheldering', {}, 'REFUSED', 'NOT_JOINED'],
  ['recordVraagverheldering', { criteria: ['geluk'] }, 'BAD_USER_INPUT', 'CRITERIUM_UNKNOWN'],
  ['withdrawMelding', { reden: '' }, 'BAD_USER_INPUT', 'TEXT_EMPTY'],
  ['withdrawMelding', { occurredOn: '2015-06-07' }, 'BAD_USER_INPUT', 'BEFORE_MELDING'],
  ['withdrawMelding', () => ({ melding: elsewhere.id }), 'REFUSED', 'NOT_FOUND'],
  ['openTraject', { kernteam: 'parijs' }, 'BAD_USER_INPUT', 'KERNTEAM_UNKNOWN'],
  ['openTraject', { kernteam: null }, 'BAD_USER_INPUT', 'KERNTEAM_REQUIRED'],
  ['openTraject', { soort: 'LOKET' }, 'BAD_USER_INPUT', 'KERNTEAM_NOT_ALLOWED'],
  ['handleMeldingInPoort', { uitkomst: 'niets' }, 'BAD_USER_INPUT', 'UITKOMST_UNKNOWN'],
];

describe('bad input', () => {
  it.each(bad)('%s with %j', async (mutation, spoilt, code, reason) => {
    const input = { ...sound(mutation), ...(typeof spoilt === 'function' ? spoilt() : spoilt) };
    const before = await footprint();
    const { data, errors } = await service.ask(`mutation ($input: ${inputs[mutation]}!) { ${mutation}(input: $input) { id } }`, {
      as: poort,
      variables: { input },
    });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, reason }]);
    expect(data?.[mutation] ?? null).toBeNull();
    expect(await footprint()).toEqual(before);
  });

  it.each([
    ['{ melding(id: "x") { id } }', 'ID_MALFORMED'],
    ['{ inwoner(id: "x") { id } }', 'ID_MALFORMED'],
    ['{ gemeente(code: "x") { naam } }', 'ID_MALFORMED'],
    ['{ meldingen(gemeente: "x") { edges { cursor } } }', 'ID_MALFORMED'],
    ['{ meldingen(gemeente: "1734", first: 101) { edges { cursor } } }', 'FIRST_OUT_OF_RANGE'],
    ['{ meldingen(gemeente: "1734", after: "x") { edges { cursor } } }', 'CURSOR_MALFORMED'],
    ['{ zoekInwoner(gemeente: "1734", bsn: "123456789") { id } }', 'BSN_INVALID'],
    ['{ _entities(representations: [{ __typename: "Melding", id: "x" }]) { ... on Melding { id } } }', 'ID_MALFORMED'],
  ])('%s is told: %s', async (query, reason) => {
    const { errors } = await service.ask(query, { as: poort });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', reason }]);
  });

  it('of an unknown id finds nothing, without an error', async () => {
    const query = 'query ($id: ID!) { melding(id: $id) { id } inwoner(id: $id) { naam meldingen { edges { cursor } } } }';
    for (const id of [newId(), elsewhere.id])
      expect(await service.ask(query, { as: poort, variables: { id } })).toEqual({
        data: { melding: null, inwoner: { naam: null, meldingen: { edges: [] } } },
      });
  });
});
