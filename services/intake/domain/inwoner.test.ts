import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anId, anInwoner, aProfile, day } from '../testing/fixtures.ts';
import { isBsn } from './bsn.ts';
import { recordDeath } from './record-death.ts';
import { recordMove } from './record-move.ts';
import { inwonerMistake, recorded, registerInwoner } from './register-inwoner.ts';

const on = day('2015-02-01');

describe('a BSN', () => {
  it.each(['123456782', '999900006', '999990342', '111222333'])('%s passes the 11-proef', (bsn) => {
    expect(isBsn(bsn)).toBe(true);
  });

  it.each(['123456789', '000000000', '12345678', '1234567820', '12345678a', ' 123456782', ''])('%j does not pass', (bsn) => {
    expect(isBsn(bsn)).toBe(false);
  });

  it('fails when any one digit is mistyped', () => {
    const typo = fc.record({ place: fc.nat(8), other: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(typo, ({ place, other }) => {
        const digits = [...'999990342'];
        digits[place] = String((Number(digits[place]) + other) % 10);
        expect(isBsn(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('registering a resident', () => {
  const sound = { bsn: '123456782', kern: 'elst', geboortedatum: day('1950-03-01') };

  it('takes what is known and nothing that is not', () => {
    expect(inwonerMistake(sound, aProfile, on)).toBeNull();
    expect(inwonerMistake({ bsn: null, kern: null, geboortedatum: null }, aProfile, on)).toBeNull();
  });

  it.each([
    [{ bsn: '123456789' }, 'BSN_INVALID'],
    [{ kern: 'parijs' }, 'KERN_UNKNOWN'],
    [{ geboortedatum: day('2015-02-02') }, 'BIRTH_DATE_IN_FUTURE'],
  ])('finds %j wrong: %s', (changed, reason) => {
    expect(inwonerMistake({ ...sound, ...changed }, aProfile, on)).toBe(reason);
  });

  it('tells who may act for her', () => {
    const inwoner = anInwoner({ vertegenwoordigers: [{ inwoner: anId(2), soort: 'CURATOR', since: on }] });
    const vertegenwoordigers = inwoner.vertegenwoordigers.map((each) => ({ ...each, until: null }));
    const told = { type: 'InwonerRegistered', inwoner: inwoner.id, vertegenwoordigers };
    expect(registerInwoner(inwoner, false)).toEqual({ accepted: true, state: inwoner, events: [told] });
  });

  it.each([
    ['1999-06-10', '2017-06-09'],
    ['2000-03-01', '2018-02-28'],
    ['2000-02-29', '2018-02-28'],
    ['2002-01-01', '2019-12-31'],
    [null, null],
  ])('tells that a parent of who was born on %s acts until %s, the day before she comes of age', (born, until) => {
    const geboortedatum = born === null ? null : day(born);
    const parent = { inwoner: anId(2), soort: 'OUDER_MET_GEZAG', since: on } as const;
    const decision = recorded(anInwoner({ geboortedatum, vertegenwoordigers: [parent] }));
    expect(decision).toMatchObject({ events: [{ vertegenwoordigers: [{ ...parent, until }] }] });
  });

  it('is refused when the gemeente has her BSN already', () => {
    expect(registerInwoner(anInwoner(), true)).toEqual({ accepted: false, reason: 'BSN_ALREADY_REGISTERED' });
  });
});

describe('recording a death', () => {
  it('keeps the date and tells it', () => {
    expect(recordDeath(anInwoner(), on)).toMatchObject({
      state: { overledenOp: on },
      events: [{ type: 'InwonerDeceased', inwoner: anInwoner().id, on }],
    });
  });

  it('happens once', () => {
    expect(recordDeath(anInwoner({ overledenOp: on }), on)).toEqual({ accepted: false, reason: 'ALREADY_DECEASED' });
  });
});

describe('recording a move', () => {
  it('changes the kern within the gemeente', () => {
    expect(recordMove(anInwoner(), 'driel', on)).toMatchObject({
      state: { kern: 'driel', vertrokkenOp: null },
      events: [{ type: 'InwonerMoved', kern: 'driel', on }],
    });
  });

  it('leaves no kern when she leaves the gemeente', () => {
    expect(recordMove(anInwoner(), null, on)).toMatchObject({ state: { kern: null, vertrokkenOp: on }, events: [{ kern: null }] });
  });

  it.each([
    [{ overledenOp: on }, 'INWONER_DECEASED'],
    [{ vertrokkenOp: on, kern: null }, 'ALREADY_LEFT'],
  ])('is refused with %j: %s', (state, reason) => {
    expect(recordMove(anInwoner(state), 'driel', on)).toEqual({ accepted: false, reason });
  });
});
