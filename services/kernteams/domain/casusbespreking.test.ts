import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aDossier, anAangeboden, anAfgesloten, anOpgepakt, aTeruggegeven, casusIn, day } from '../testing/fixtures.ts';
import { aGehoudenBespreking, aGeplandeBespreking } from '../testing/voorwerk-fixtures.ts';
import type { BesprekingBesluit } from './casusbespreking.ts';
import { besluitenMistake, findIndividualNeed, recordCasusbespreking } from './record-casusbespreking.ts';
import { agendaMistake, scheduleCasusbespreking } from './schedule-casusbespreking.ts';

const on = day('2026-03-10');
const casus = anOpgepakt();
const agenda = [{ casus: casus.id, toelichting: null }];
const meeting = { inTeam: true, consulentAtLoket: true, casussen: [casus] };
const besluit = (own: Partial<BesprekingBesluit> = {}): BesprekingBesluit => ({
  casus: casus.id,
  besluit: 'Wij gaan door',
  uitkomst: 'VERDER',
  acties: [],
  ...own,
});
const refusal = (reason: string) => ({ accepted: false, reason });

describe('A casusbespreking', () => {
  it.each([
    [[], 'AGENDA_EMPTY'],
    [Array.from({ length: 51 }, () => ({ casus: newId(), toelichting: null })), 'AGENDA_TOO_LONG'],
    [[...agenda, ...agenda], 'CASUS_TWICE'],
    [agenda, null],
  ] as const)('with agenda %# is wrong by %s', (own, mistake) => {
    expect(agendaMistake(own)).toBe(mistake);
  });

  it('is planned about open casussen of the team, offered ones too', () => {
    const offered = anAangeboden();
    const both = [...agenda, { casus: offered.id, toelichting: 'Nemen wij deze op?' }];
    const decision = scheduleCasusbespreking(aGeplandeBespreking({ agenda: both }), { ...meeting, casussen: [casus, offered] });
    expect(decision).toMatchObject({ accepted: true, events: [{ type: 'CasusbesprekingScheduled' }] });
  });

  it.each([
    [{ inTeam: false }, 'NOT_IN_TEAM'],
    [{ consulentAtLoket: false }, 'NOT_A_CONSULENT'],
    [{ casussen: [] }, 'CASUS_NOT_OPEN_HERE'],
    [{ casussen: [{ ...casus, kernteam: 'heteren' }] }, 'CASUS_NOT_OPEN_HERE'],
    [{ casussen: [{ ...casus, gemeente: '1911' }] }, 'CASUS_NOT_OPEN_HERE'],
    [{ casussen: [anAfgesloten({ id: casus.id })] }, 'CASUS_NOT_OPEN_HERE'],
    [{ casussen: [aTeruggegeven({ id: casus.id })] }, 'CASUS_NOT_OPEN_HERE'],
  ] as const)('is not planned where %j: %s', (own, reason) => {
    expect(scheduleCasusbespreking(aGeplandeBespreking({ agenda }), { ...meeting, ...own })).toEqual(refusal(reason));
  });

  it('is held once, with a besluit for what was discussed', () => {
    const [anna, consulent] = [newId(), newId()];
    const planned = aGeplandeBespreking({ agenda, deelnemers: [anna], consulent });
    const acties = [anna, consulent, null].map((wie) => ({ wat: 'Bellen', wie, voor: on }));
    const besluiten = [besluit({ acties })];
    expect(recordCasusbespreking(planned, { besluiten, on })).toMatchObject({
      accepted: true,
      state: { status: 'GEHOUDEN', heldOn: on, besluiten },
      events: [{ type: 'CasusbesprekingRecorded', on }],
    });
    expect(recordCasusbespreking(aGehoudenBespreking(), { besluiten: [], on })).toEqual(refusal('CASUSBESPREKING_ALREADY_HELD'));
  });

  it.each([
    [besluit({ casus: newId() }), 'CASUS_NOT_ON_AGENDA'],
    [besluit({ acties: [{ wat: 'Bellen', wie: newId(), voor: null }] }), 'NOT_A_DEELNEMER'],
  ])('is not recorded with %j: %s', (wrong, reason) => {
    expect(recordCasusbespreking(aGeplandeBespreking({ agenda }), { besluiten: [wrong], on })).toEqual(refusal(reason));
  });

  it.each([
    [[besluit(), besluit()], on, 'CASUS_TWICE'],
    [[besluit({ acties: Array(51).fill({ wat: 'x', wie: null, voor: null }) })], on, 'ACTIES_TOO_LONG'],
    [[besluit()], day('2026-03-02'), 'BEFORE_CASUSBESPREKING'],
    [[besluit()], on, null],
  ] as const)('of which %# is recorded is wrong by %s', (besluiten, heldOn, mistake) => {
    expect(besluitenMistake(aGeplandeBespreking({ agenda }), { besluiten, on: heldOn })).toBe(mistake);
  });
});

describe('The need of an individual voorziening', () => {
  it('is told once, however often it is found', () => {
    const found = findIndividualNeed(casus, on);
    expect(found).toMatchObject({
      accepted: true,
      state: { dossier: { individualNeedOn: on } },
      events: [{ type: 'IndividualNeedFound', on }],
    });
    const known = anOpgepakt({ dossier: aDossier({ individualNeedOn: day('2026-03-05') }) });
    expect(findIndividualNeed(known, on)).toEqual({ accepted: true, state: known, events: [] });
  });

  it.each([
    ['AANGEBODEN', 'CASUS_NOT_ACCEPTED'],
    ['TERUGGEGEVEN', 'CASUS_NO_LONGER_HERE'],
    ['AFGESLOTEN', 'CASUS_CLOSED'],
  ] as const)('is not found in a casus that is %s: %s', (status, reason) => {
    expect(findIndividualNeed(casusIn[status](), on)).toEqual(refusal(reason));
  });
});
