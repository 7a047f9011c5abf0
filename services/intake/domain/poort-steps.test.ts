import { describe, expect, it } from '@jest/globals';
import {
  aMelding,
  anOffering,
  aProfile,
  day,
  endedMeldingen,
  inBehandeling,
  inVraagverheldering,
  openMeldingen,
} from '../testing/fixtures.ts';
import { endingMistake } from './close-trajecten.ts';
import { confirmReceipt } from './confirm-receipt.ts';
import { handleMeldingInPoort } from './handle-melding-in-poort.ts';
import { joinVraagverheldering } from './join-vraagverheldering.ts';
import type { Melding } from './melding.ts';
import { pointToClientondersteuning } from './point-to-clientondersteuning.ts';
import { receivePersoonlijkPlan } from './receive-persoonlijk-plan.ts';
import { recordIdentity } from './record-identity.ts';
import { criteriaMistake, recordVraagverheldering } from './record-vraagverheldering.ts';
import { reopeningMistake, reopenMelding } from './reopen-melding.ts';
import { withdrawMelding } from './withdraw-melding.ts';

const on = day('2015-01-08');
const professional = { professional: 'consulent', expertise: 'JEUGD', since: on } as const;
const bevinding = { on, tekst: 'Zoekt gezelschap', criteria: ['eigen-netwerk'] };

const steps = {
  confirmReceipt: (melding: Melding) => confirmReceipt(melding, on),
  withdrawMelding: (melding: Melding) => withdrawMelding(melding, 'Niet meer nodig', on),
  joinVraagverheldering: (melding: Melding) => joinVraagverheldering(melding, professional),
  recordVraagverheldering: (melding: Melding) => recordVraagverheldering(melding, 'poort', bevinding),
  pointToClientondersteuning: (melding: Melding) => pointToClientondersteuning(melding, { on, organisatie: null }, aProfile),
  receivePersoonlijkPlan: (melding: Melding) => receivePersoonlijkPlan(melding, on),
  recordIdentity: (melding: Melding) => recordIdentity(melding, 'PASPOORT', on),
  handleMeldingInPoort: (melding: Melding) =>
    handleMeldingInPoort(melding, { on, uitkomst: 'informatie', toelichting: null }, anOffering()),
};

describe.each(Object.entries(steps))('%s', (_, step) => {
  it.each(endedMeldingen)('is refused once the melding is $status', (melding) => {
    expect(step(melding)).toEqual({ accepted: false, reason: 'MELDING_CLOSED' });
  });
});

describe('confirming receipt', () => {
  it.each(openMeldingen)('is told while the melding is $status', (melding) => {
    expect(confirmReceipt(melding, on)).toMatchObject({
      state: { status: melding.status, ontvangstBevestigdOp: on },
      events: [{ type: 'ReceiptConfirmed', on }],
    });
  });

  it('happens once', () => {
    expect(confirmReceipt(aMelding({ ontvangstBevestigdOp: on }), on)).toMatchObject({ reason: 'RECEIPT_ALREADY_CONFIRMED' });
  });
});

describe('withdrawing', () => {
  it('ends the open trajecten and tells each receiver before the rest', () => {
    const { events, state } = withdrawn(inBehandeling());
    expect(events).toMatchObject([
      { type: 'TrajectClosed', hop: 1, outcome: 'INGETROKKEN' },
      { type: 'MeldingWithdrawn', on },
    ]);
    expect(state).toMatchObject({
      status: 'INGETROKKEN',
      intrekking: { on, reden: 'Niet meer nodig' },
      trajecten: [{ status: 'AFGESLOTEN', endedOn: on, oplossing: null }],
    });
  });

  it('happens on the day on which a receiver got it at the earliest', () => {
    expect(endingMistake(inBehandeling(), day('2015-01-05'))).toBe('BEFORE_TRAJECT');
    expect(endingMistake(inBehandeling(), day('2015-01-06'))).toBeNull();
  });

  const withdrawn = (melding: Melding) => {
    const decision = withdrawMelding(melding, 'Niet meer nodig', on);
    if (!decision.accepted) throw new Error(decision.reason);
    return decision;
  };
});

describe('reopening', () => {
  it.each(endedMeldingen.filter(({ status }) => status !== 'SAMENGEVOEGD'))(
    'brings a melding that was $status back to the poort and keeps that it had ended',
    (melding) => {
      const decision = reopenMelding(melding, 'Toch nodig', on);
      expect(decision).toMatchObject({
        state: { status: 'IN_VRAAGVERHELDERING', heropeningen: [{ on, reden: 'Toch nodig', was: melding.status }] },
        events: [{ type: 'MeldingReopened', on }],
      });
      expect(decision.accepted && Object.keys(decision.state)).toEqual(
        expect.not.arrayContaining(['afhandeling', 'closedOn', 'intrekking']),
      );
    },
  );

  it('is refused for one that goes on as another', () => {
    expect(endedMeldingen.map((melding) => reopenMelding(melding, 'Toch nodig', on))).toContainEqual({
      accepted: false,
      reason: 'MELDING_MERGED',
    });
  });

  it.each(endedMeldingen)('of a melding that was $status happens on the day of its end at the earliest', (melding) => {
    expect(reopeningMistake(melding, day('2015-01-06'))).toBe('BEFORE_END');
    expect(reopeningMistake(melding, day('2015-01-07'))).toBeNull();
  });

  it.each(openMeldingen)('is refused while it is $status', (melding) => {
    expect(reopenMelding(melding, 'Toch nodig', on)).toEqual({ accepted: false, reason: 'MELDING_STILL_OPEN' });
  });
});

describe('the clarification', () => {
  it('begins with the first who joins and goes on with the next', () => {
    const first = joinVraagverheldering(aMelding(), professional);
    expect(first).toMatchObject({ state: { status: 'IN_VRAAGVERHELDERING', vraagverhelderaars: [professional] }, events: [] });
    const second = joinVraagverheldering(inBehandeling({ vraagverhelderaars: [professional] }), { ...professional, professional: 'poort' });
    expect(second).toMatchObject({ state: { status: 'IN_BEHANDELING', vraagverhelderaars: [professional, { professional: 'poort' }] } });
  });

  it('is joined once by each', () => {
    expect(joinVraagverheldering(inVraagverheldering(), { ...professional, professional: 'poort' })).toMatchObject({
      reason: 'ALREADY_JOINED',
    });
  });

  it('adds its findings up', () => {
    expect(recordVraagverheldering(inVraagverheldering({ bevindingen: [bevinding] }), 'poort', bevinding)).toMatchObject({
      state: { bevindingen: [bevinding, bevinding] },
      events: [],
    });
  });

  it.each([aMelding(), inVraagverheldering()])('has findings of who joined only, while it is $status', (melding) => {
    expect(recordVraagverheldering(melding, 'consulent', bevinding)).toEqual({ accepted: false, reason: 'NOT_JOINED' });
  });

  it('knows the criteria of the gemeenteprofiel only', () => {
    expect(criteriaMistake(['eigen-netwerk'], aProfile)).toBeNull();
    expect(criteriaMistake(['eigen-netwerk', 'geluk'], aProfile)).toBe('CRITERIUM_UNKNOWN');
  });
});

describe('what the Wmo asks of the poort', () => {
  it.each([
    ['pointToClientondersteuning', { clientondersteuning: { on, organisatie: null } }, 'ALREADY_POINTED'],
    ['receivePersoonlijkPlan', { persoonlijkPlanOntvangenOp: on }, 'PLAN_ALREADY_RECEIVED'],
    ['recordIdentity', { identiteit: { on, document: 'PASPOORT' } }, 'IDENTITY_ALREADY_RECORDED'],
  ] as const)('%s is recorded once', (step, recorded, reason) => {
    expect(steps[step](aMelding())).toMatchObject({ accepted: true, state: recorded, events: [] });
    expect(steps[step](aMelding(recorded))).toEqual({ accepted: false, reason });
  });

  it.each([
    ['before it begins', '2015-01-07', false],
    ['on its first day', '2015-01-08', true],
    ['on its last day', '2015-12-31', true],
    ['after its end', '2016-01-01', false],
  ])('points to an organisation by its agreement, not without one: %s (O54)', (_, when, agreed) => {
    const mee = { code: 'mee', naam: 'MEE', subsidiebeschikking: 'S-1', from: on, until: day('2015-12-31') };
    const pointing = { on: day(when), organisatie: 'mee' };
    const refused = { accepted: false, reason: 'ORGANISATIE_WITHOUT_AGREEMENT' };
    const decision = pointToClientondersteuning(aMelding(), pointing, { ...aProfile, clientondersteuning: [mee] });
    if (agreed) expect(decision).toMatchObject({ state: { clientondersteuning: pointing } });
    else expect(decision).toEqual(refused);
    expect(pointToClientondersteuning(aMelding(), { ...pointing, organisatie: 'ggd' }, aProfile)).toEqual(refused);
  });

  it('establishes the identity of a known person only', () => {
    expect(recordIdentity(aMelding({ soort: 'SIGNAAL', betrokkenen: [] }), 'PASPOORT', on)).toMatchObject({ reason: 'PERSON_REQUIRED' });
  });
});
