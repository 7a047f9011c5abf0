import { describe, expect, it } from '@jest/globals';
import { aMelding, anId, anInwoner, aProfile, day } from '../testing/fixtures.ts';
import { meldingMistake, registerMelding } from './register-melding.ts';

const primary = { inwoner: anId(1), rol: 'HULPVRAGER', primair: true } as const;
const beside = { inwoner: anId(2), rol: 'PARTNER', primair: false } as const;

describe('registering a melding', () => {
  it('tells whom it is primarily about', () => {
    const melding = aMelding({ betrokkenen: [beside, primary] });
    expect(registerMelding(melding, [anInwoner(), anInwoner({ id: anId(2) })])).toEqual({
      accepted: true,
      state: { ...melding, version: 0 },
      events: [{ type: 'MeldingRegistered', melding: melding.id, inwoner: anId(1), on: melding.occurredOn }],
    });
  });

  it.each([
    ['elst', 'driel', 'elst'],
    [null, 'driel', 'driel'],
    [null, null, null],
  ])('with kern %j, of someone who lives in %j, is at home in %j', (given, lived, kern) => {
    expect(registerMelding(aMelding({ kern: given }), [anInwoner({ kern: lived })])).toMatchObject({ state: { kern } });
  });

  it.each(['INFORMATIEVRAAG', 'SIGNAAL'] as const)('%s may be about nobody known', (soort) => {
    expect(registerMelding(aMelding({ soort, betrokkenen: [] }), [])).toMatchObject({ accepted: true, events: [{ inwoner: null }] });
  });

  it.each([
    ['PERSON_REQUIRED', { betrokkenen: [] }, []],
    ['PRIMARY_PERSON_REQUIRED', { betrokkenen: [beside] }, [anInwoner({ id: anId(2) })]],
    ['PRIMARY_PERSON_REQUIRED', { soort: 'SIGNAAL', betrokkenen: [primary, { ...beside, primair: true }] }, [anInwoner()]],
    ['PERSON_TWICE', { betrokkenen: [primary, { ...primary, primair: false }] }, [anInwoner()]],
    ['INWONER_UNKNOWN', { betrokkenen: [primary, beside] }, [anInwoner()]],
    ['INWONER_DECEASED', {}, [anInwoner({ overledenOp: day('2015-01-05') })]],
  ] as const)('is refused: %s', (reason, changed, known) => {
    expect(registerMelding(aMelding(changed), known)).toEqual({ accepted: false, reason });
  });

  it('that was asked before a death is still recorded', () => {
    expect(registerMelding(aMelding(), [anInwoner({ overledenOp: day('2015-01-06') })])).toMatchObject({ accepted: true });
  });

  it.each([
    [{ kanaal: 'duif' }, 'KANAAL_UNKNOWN'],
    [{ poort: 'achterdeur' }, 'POORT_UNKNOWN'],
    [{ kern: 'parijs' }, 'KERN_UNKNOWN'],
    [{ kern: null }, null],
  ])('finds %j: %j', (changed, mistake) => {
    expect(meldingMistake({ kanaal: 'telefoon', poort: 'loket', kern: 'elst', ...changed }, aProfile)).toBe(mistake);
  });
});
