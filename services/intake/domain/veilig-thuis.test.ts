import { describe, expect, it } from '@jest/globals';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { anId, anInwoner, aProfile, day } from '../testing/fixtures.ts';
import { closeVeiligThuisMelding } from './close-veilig-thuis-melding.ts';
import { followVeiligThuisWork, type VeiligThuisWork } from './follow-veilig-thuis-work.ts';
import { ontvangenTermijnMistake, registerVeiligThuisMelding } from './register-veilig-thuis-melding.ts';
import { maySeeMelder, releaseVeiligThuisMelding } from './release-veilig-thuis-melding.ts';
import type { OntvangenTermijn, VeiligThuisMelding } from './veilig-thuis-melding.ts';

const on = day('2015-06-10');
const later = day('2015-06-11');
const child = anInwoner({ id: anId(1), geboortedatum: day('2003-06-11') });
const officer = { subject: anId(5), organisation: 'loket', function: 'consulent-jeugd' };
const base = {
  id: anId(40),
  gemeente: '1734',
  version: 3,
  ontvanger: 'loket',
  functies: ['consulent-jeugd'],
  kring: [],
  betrokkenen: [{ inwoner: child.id, rol: 'KIND', vrijgegevenOp: null }],
  overdracht: 'Zorgen',
  termijnen: [],
  oppakken: startTermijn({ code: 'veilig-thuis-oppakken', naam: 'Oppakken', dagen: 2 }, on, on),
  occurredOn: on,
  vastgelegdDoor: 'poort',
  recordedAt: '2015-06-10T09:00:00.000Z',
} as unknown as VeiligThuisMelding;
const as = (status: object): VeiligThuisMelding => ({ ...base, ...status }) as VeiligThuisMelding;
const ontvangen = as({ status: 'ONTVANGEN' });
const overgedragen = as({ status: 'OVERGEDRAGEN', overgedragenOp: on });
const opgepakt = as({ status: 'OPGEPAKT', overgedragenOp: on, opgepaktOp: on, kring: [anId(5)] });
const ended = as({ status: 'AFGESLOTEN', overgedragenOp: on, opgepaktOp: on, closedOn: on, reden: null, kring: [anId(5)] });
const taken: VeiligThuisWork = { type: 'ACCEPTED', professional: anId(5), on: later };

/** The state that was decided; throws for a refusal. */
const after = (melding: VeiligThuisMelding, told: VeiligThuisWork): VeiligThuisMelding => {
  const decision = followVeiligThuisWork(melding, told);
  if (!decision.accepted) throw new Error('refused');
  return decision.state;
};

describe('What Veilig Thuis transfers', () => {
  const melding = { ...base, oppakken: base.oppakken };
  it.each([
    ['VEILIG_THUIS_NOT_RECEIVED_HERE', { receives: false }],
    ['PERSON_REQUIRED', { melding: { ...melding, betrokkenen: [] } }],
    ['PERSON_TWICE', { melding: { ...melding, betrokkenen: [...base.betrokkenen, ...base.betrokkenen] } }],
    ['INWONER_UNKNOWN', { known: [] }],
  ])('is refused as %s', (reason, changed) => {
    expect(registerVeiligThuisMelding({ melding, receives: true, known: [child], ...changed })).toEqual({ accepted: false, reason });
  });

  it('comes in, and tells its receiver of whom, and not who reported', () => {
    expect(registerVeiligThuisMelding({ melding, receives: true, known: [child] })).toMatchObject({
      state: { status: 'ONTVANGEN', version: 0, kring: [] },
      events: [{ type: 'VeiligThuisMeldingRegistered', veiligThuisMelding: base.id, ontvanger: 'loket', inwoners: [child.id], on }],
    });
  });

  it.each<[string | null, readonly Partial<OntvangenTermijn>[]]>([
    [null, [{ code: 'triage' }, { code: 'onderzoek', dueOn: on, doneOn: on }]],
    ['TERM_TWICE', [{ code: 'triage' }, { code: 'triage' }]],
    ['TERM_REVERSED', [{ dueOn: day('2015-06-09') }]],
    ['TERM_REVERSED', [{ doneOn: day('2015-06-09') }]],
  ])('has terms that are sound or answer %s', (mistake, termijnen) => {
    const whole = { code: 'triage', startedOn: on, dueOn: null, verlengd: false, doneOn: null } as const;
    expect(ontvangenTermijnMistake(termijnen.map((each) => ({ ...whole, ...each })))).toBe(mistake);
  });
});

describe('What was transferred follows the work of its receiver', () => {
  it.each<[string, VeiligThuisMelding, VeiligThuisWork, object]>([
    [
      'is handed over once its receiver has it',
      ontvangen,
      { type: 'OPENED', on: later },
      { status: 'OVERGEDRAGEN', overgedragenOp: later },
    ],
    [
      'is taken up in time',
      overgedragen,
      taken,
      { status: 'OPGEPAKT', opgepaktOp: later, kring: [anId(5)], oppakken: { status: 'GEHAALD' } },
    ],
    ['is taken up too late', overgedragen, { ...taken, on: day('2015-06-13') }, { oppakken: { status: 'GEMIST', doneOn: '2015-06-13' } }],
    ['is known to who was named', opgepakt, { type: 'NAMED', professionals: [anId(5), anId(6)], on }, { kring: [anId(5), anId(6)] }],
    ['ends with the work', opgepakt, { type: 'CLOSED', on: later }, { status: 'AFGESLOTEN', closedOn: later, reden: null }],
  ])('%s', (_, melding, told, state) => {
    expect(after(melding, told)).toMatchObject(state);
  });

  it('stays as it is when nothing new is said', () => {
    for (const melding of [overgedragen, opgepakt, ended]) expect(after(melding, { type: 'OPENED', on: later })).toBe(melding);
    for (const melding of [ontvangen, overgedragen, ended]) expect(after(melding, { type: 'CLOSED', on: later })).toBe(melding);
  });

  it('is open again when it was ended while somebody took it up', () => {
    const decision = closeVeiligThuisMelding(overgedragen, { reden: 'Dubbel', on });
    if (!decision.accepted) throw new Error('refused');
    expect(decision.state.oppakken.status).toBe('VERVALLEN');
    expect(after(decision.state, taken)).toMatchObject({ status: 'OPGEPAKT', kring: [anId(5)], oppakken: { status: 'GEHAALD' } });
    expect(after(decision.state, taken)).not.toHaveProperty('reden');
  });
});

describe('Who recorded it ends it', () => {
  it.each([ontvangen, overgedragen])('before somebody took it up: $status', (melding) => {
    expect(closeVeiligThuisMelding(melding, { reden: 'Dubbel', on })).toMatchObject({
      state: { status: 'AFGESLOTEN', closedOn: on, reden: 'Dubbel', opgepaktOp: null },
      events: [{ type: 'VeiligThuisMeldingClosed', veiligThuisMelding: base.id, on }],
    });
  });

  it.each([
    ['VEILIG_THUIS_MELDING_TAKEN_UP', opgepakt],
    ['VEILIG_THUIS_MELDING_CLOSED', ended],
  ])('else not: %s', (reason, melding) => {
    expect(closeVeiligThuisMelding(melding, { reden: 'Dubbel', on })).toEqual({ accepted: false, reason });
  });
});

describe('A line for the resident', () => {
  const release = { inwoner: { ...child, geboortedatum: day('2003-06-10') }, profile: aProfile, officer, on };
  it.each([
    ['NOT_TAKEN_UP', overgedragen, {}],
    ['NOT_AANDACHTSFUNCTIONARIS', opgepakt, { officer: { ...officer, function: 'vraagverhelderaar' } }],
    ['PERSON_NOT_CONCERNED', opgepakt, { inwoner: anInwoner({ id: anId(2) }) }],
    ['PERSON_NOT_CONCERNED', opgepakt, { inwoner: null }],
    ['TOO_YOUNG_TO_INSPECT', opgepakt, { inwoner: child }],
    ['ALREADY_RELEASED', as({ ...opgepakt, betrokkenen: [{ inwoner: child.id, rol: 'KIND', vrijgegevenOp: on }] }), {}],
  ])('is refused as %s', (reason, melding, changed) => {
    expect(releaseVeiligThuisMelding(melding, { ...release, ...changed })).toEqual({ accepted: false, reason });
  });

  it('is released from the birthday on which the law lets her inspect', () => {
    expect(releaseVeiligThuisMelding(opgepakt, release)).toMatchObject({ state: { betrokkenen: [{ vrijgegevenOp: on }] }, events: [] });
  });
});

describe('Who reported', () => {
  const open = { ...aProfile, veiligThuis: { ...aProfile.veiligThuis, melderTeZien: true } };
  it('is seen by a named aandachtsfunctionaris where the gemeenteprofiel lets her, and by nobody else', () => {
    expect(maySeeMelder(opgepakt, open, officer)).toBe(true);
    expect(maySeeMelder(opgepakt, aProfile, officer)).toBe(false);
    expect(maySeeMelder(opgepakt, open, { ...officer, subject: anId(6) })).toBe(false);
    expect(maySeeMelder(opgepakt, open, { ...officer, function: 'vraagverhelderaar' })).toBe(false);
    expect(maySeeMelder(overgedragen, open, officer)).toBe(false);
  });
});
