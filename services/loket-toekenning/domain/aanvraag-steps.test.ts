import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { aMandaat, anAanvraag, anOnderzocht, day } from '../testing/besluit-fixtures.ts';
import { type Aanvraag, awaitsBekendmaking, buitenBehandelingGrondOf } from './aanvraag.ts';
import { announceDelay, delayMistake } from './announce-delay.ts';
import { leaveUntreated } from './leave-untreated.ts';
import { type AanvraagDecision, metTermijnen } from './lopend.ts';
import { passAanvraagTermijn } from './pass-aanvraag-termijn.ts';
import { requestAanvulling } from './request-aanvulling.ts';
import { resumeAanvraag } from './resume-aanvraag.ts';
import { type Submission, submitAanvraag } from './submit-aanvraag.ts';
import { grondMistake, suspendAanvraag } from './suspend-aanvraag.ts';
import { takeUpAanvraag } from './take-up-aanvraag.ts';
import { withdrawAanvraag } from './withdraw-aanvraag.ts';

const on = day('2026-03-10');
const nee: KernteamAanbod = { antwoord: 'NEE', kernteam: null, reden: 'Wil niet' };
const inwoner = newId();

const submission: Submission = {
  id: newId(),
  vorm: 'FORMULIER',
  producten: ['huishoudelijke-hulp'],
  ondertekenaar: inwoner,
  magTekenen: true,
  behandelaar: null,
  heeftLopende: false,
  termijn: termOn('wmo-beschikking', on),
  on,
  today: on,
};

const reasonOf = (decision: { readonly accepted: boolean; readonly reason?: string }): string | null => decision.reason ?? null;
function stateOf(decision: AanvraagDecision<string>): Aanvraag {
  if (!decision.accepted) throw new Error(decision.reason);
  return decision.state;
}

const term = { code: 'aanvulling', naam: 'Aanvullen', dagen: 14 };
const ask = (aanvraag: Aanvraag, date = on) => requestAanvulling(aanvraag, { vraag: 'Wat mist', termijn: term, on: date, today: on });

describe('Submitting an aanvraag', () => {
  it.each([
    ['while nobody took the onderzoek up', { status: 'AANGEBODEN' }, {}, 'ONDERZOEK_NOT_ACCEPTED'],
    ['about youth while nobody took it up', { status: 'AANGEBODEN', wet: 'JEUGDWET', termijnVoorbij: true }, {}, 'ONDERZOEK_NOT_ACCEPTED'],
    ['when the question left', { status: 'AFGEBROKEN' }, {}, 'ONDERZOEK_NO_LONGER_HERE'],
    ['when the onderzoek ended', { status: 'AFGEROND' }, {}, 'ONDERZOEK_CLOSED'],
    ['before the verslag and within the six weeks', { verslagVerstuurd: false }, {}, 'ONDERZOEK_NOT_DONE'],
    ['about nobody', { inwoner: null }, {}, 'PERSON_REQUIRED'],
    ['without a signature', {}, { ondertekenaar: null }, 'SIGNER_REQUIRED'],
    ['signed by who does not represent her', {}, { magTekenen: false }, 'SIGNER_DOES_NOT_REPRESENT'],
    ['by a plan that was not taken over', {}, { vorm: 'ONDERTEKEND_PLAN' }, 'PLAN_NOT_TAKEN_OVER'],
    [
      'by a verslag that was not sent',
      { verslagVerstuurd: false, termijnVoorbij: true },
      { vorm: 'ONDERTEKEND_VERSLAG' },
      'VERSLAG_NOT_SENT',
    ],
    ['beside another', {}, { heeftLopende: true }, 'AANVRAAG_ALREADY_OPEN'],
    ['after the verslag', {}, {}, null],
    ['when the six weeks have passed', { verslagVerstuurd: false, termijnVoorbij: true }, {}, null],
    ['when they have passed and nobody took it up', { status: 'AANGEBODEN', verslagVerstuurd: false, termijnVoorbij: true }, {}, null],
    ['about youth at any time', { wet: 'JEUGDWET', verslagVerstuurd: false }, {}, null],
  ] as const)('%s', (_, onderzoek, own, reason) => {
    expect(reasonOf(submitAanvraag(anOnderzocht({ inwoner, ...onderzoek }), { ...submission, ...own }))).toBe(reason);
  });

  it('starts its term on that day, and is treated at once by who submits it for her', () => {
    const behandelaar = newId();
    const decision = submitAanvraag(anOnderzocht({ inwoner }), { ...submission, behandelaar });
    expect(decision).toMatchObject({
      accepted: true,
      state: { status: 'IN_BEHANDELING', behandelaar, submittedOn: on, termijnen: [{ code: 'wmo-beschikking', dueOn: '2026-03-24' }] },
      events: [{ type: 'AanvraagSubmitted', on }],
    });
  });
});

describe('An aanvraag', () => {
  const open = anAanvraag();
  const suspended = stateOf(suspendAanvraag(open, { grond: 'TOESTEMMING', on }));
  const asked = stateOf(ask(open));
  const ended = stateOf(withdrawAanvraag(open, { reden: 'x', aanbod: null, aanbodNodig: false, on }));
  const leaving = {
    reden: 'Niet aangevuld',
    aanbod: nee,
    mandaat: aMandaat,
    termijn: termOn('awb-buiten-behandeling', on),
    by: 'consulent-wmo',
    on: day('2026-03-25'),
  };
  const leave = (aanvraag: Aanvraag, own: object = {}) => leaveUntreated(aanvraag, { ...leaving, ...own });
  const completed = stateOf(resumeAanvraag(asked, { on: day('2026-03-12'), today: on }));

  it('is left untreated with its term run on since that of the aanvulling was over, also before anybody looked', () => {
    const left = leave(asked);
    const swept = passAanvraagTermijn(asked, 'aanvulling', day('2026-03-25'));
    expect(swept).not.toBeNull();
    const after = swept === null ? asked : stateOf(swept);
    expect(stateOf(left)).toMatchObject({ opschortingen: after.opschortingen });
    expect(stateOf(left).termijnen.find(({ code }) => code === 'wmo-beschikking')).toEqual(
      stateOf(leave(after)).termijnen.find(({ code }) => code === 'wmo-beschikking'),
    );
    expect(left).toMatchObject({ events: [{ type: 'AanvraagResumed' }, { type: 'AanvraagLeftUntreated' }] });
  });

  it.each<[string, () => AanvraagDecision<string>, string | null]>([
    ['is taken up once', () => takeUpAanvraag(open, { behandelaar: newId(), on }), 'AANVRAAG_ALREADY_TAKEN_UP'],
    ['is not taken up after its end', () => takeUpAanvraag(ended, { behandelaar: newId(), on }), 'AANVRAAG_ENDED'],
    [
      'is withdrawn with an answer about the kernteam',
      () => withdrawAanvraag(open, { reden: 'x', aanbod: null, aanbodNodig: true, on }),
      'KERNTEAM_OFFER_REQUIRED',
    ],
    ['is withdrawn once', () => withdrawAanvraag(ended, { reden: 'x', aanbod: nee, aanbodNodig: true, on }), 'AANVRAAG_ENDED'],
    ['stands still once', () => suspendAanvraag(suspended, { grond: 'OVERMACHT', on }), 'ALREADY_SUSPENDED'],
    ['does not stand still after its end', () => suspendAanvraag(ended, { grond: 'OVERMACHT', on }), 'AANVRAAG_ENDED'],
    ['is not asked for more while it stands still', () => ask(suspended), 'ALREADY_SUSPENDED'],
    ['is asked for more once', () => ask(completed, day('2026-03-13')), 'AANVULLING_ALREADY_ASKED'],
    ['is not asked for more after its end', () => ask(ended), 'AANVRAAG_ENDED'],
    ['does not run on when it runs', () => resumeAanvraag(open, { on, today: on }), 'NOT_SUSPENDED'],
    ['does not run on after its end', () => resumeAanvraag(ended, { on, today: on }), 'AANVRAAG_ENDED'],
    [
      'has one notice of delay',
      () => announceDelay(stateOf(announceDelay(open, { nieuweDatum: day('2026-04-01'), on })), { nieuweDatum: day('2026-05-01'), on }),
      'DELAY_ALREADY_ANNOUNCED',
    ],
    ['has none after its end', () => announceDelay(ended, { nieuweDatum: day('2026-05-01'), on }), 'AANVRAAG_ENDED'],
    ['is left untreated when it was not completed', () => leave(asked), null],
    ['is not without mandate', () => leave(asked, { mandaat: null }), 'MANDATE_REQUIRED'],
    ['is not when nothing was asked', () => leave(open), 'AANVULLING_NOT_ASKED'],
    ['is when it was completed in time and that is not enough', () => leave(completed), null],
    ['is not before it was completed', () => leave(completed, { on: day('2026-03-11') }), 'AANVULLING_TERM_RUNS'],
    ['is on the last day of four weeks after it was completed', () => leave(completed, { on: day('2026-04-09') }), null],
    ['is not after these', () => leave(completed, { on: day('2026-04-10') }), 'TOO_LATE_TO_LEAVE_UNTREATED'],
    ['is not on the last day to complete it', () => leave(asked, { on: day('2026-03-24') }), 'AANVULLING_TERM_RUNS'],
    ['is on the last day of four weeks', () => leave(asked, { on: day('2026-04-21') }), null],
    ['is not after four weeks', () => leave(asked, { on: day('2026-04-22') }), 'TOO_LATE_TO_LEAVE_UNTREATED'],
    ['is not without an answer about the kernteam', () => leave(asked, { aanbod: null }), 'KERNTEAM_OFFER_REQUIRED'],
    ['is not after its end', () => leave(ended), 'AANVRAAG_ENDED'],
  ])('%s', (_, decide, reason) => {
    expect(reasonOf(decide())).toBe(reason);
  });

  it('is left untreated on the ground that nothing came in time, or that what came is not enough', () => {
    const late = stateOf(resumeAanvraag(asked, { on: day('2026-03-25'), today: on }));
    const grounds = [asked, late, completed].map((aanvraag) => buitenBehandelingGrondOf(stateOf(leave(aanvraag))));
    expect(grounds).toEqual(['NIET_AANGEVULD', 'NIET_AANGEVULD', 'ONVOLDOENDE_AANGEVULD']);
    expect(buitenBehandelingGrondOf(completed)).toBeNull();
  });

  it('that was decided waits for its besluit to be made known, not for what the applicant may still complete', () => {
    const late = stateOf(resumeAanvraag(asked, { on: day('2026-03-26'), today: day('2026-03-26') }));
    const decided: Aanvraag = { ...late, status: 'BESLIST', beschikking: newId(), kernteamAangeboden: null };
    const known = { ...decided, termijnen: metTermijnen(decided.termijnen, day('2026-03-27'), 'consulent-wmo') };
    expect([decided, known].map(awaitsBekendmaking)).toEqual([true, false]);
  });

  it('keeps standing still when it is taken up meanwhile', () => {
    const waiting = { ...suspended, behandelaar: null };
    expect(takeUpAanvraag(waiting, { behandelaar: newId(), on })).toMatchObject({ state: { status: 'OPGESCHORT' }, events: [] });
  });

  it('needs no notice for a day within its term, and another way to wait for an aanvulling', () => {
    expect(delayMistake(open, day('2026-03-23'))).toBe('DATE_NOT_AFTER_TERM');
    expect(delayMistake(open, day('2026-03-24'))).toBeNull();
    expect(grondMistake('AANVULLING')).toBe('GROND_NOT_ALLOWED');
    expect(grondMistake('OVERMACHT')).toBeNull();
  });

  it('runs on by itself when it was not completed in time, later by the term to complete it', () => {
    const today = day('2026-03-25');
    const decision = passAanvraagTermijn(asked, 'aanvulling', today);
    expect(decision).toMatchObject({
      state: {
        status: 'IN_BEHANDELING',
        opschortingen: [{ grond: 'AANVULLING', since: '2026-03-11', until: '2026-03-25' }],
        termijnen: [
          { code: 'wmo-beschikking', status: 'LOOPT', suspendedDays: 14, rawDueOn: '2026-04-06' },
          { code: 'aanvulling', status: 'VERVALLEN' },
        ],
      },
      events: [{ type: 'AanvraagResumed', on: '2026-03-25' }],
    });
    expect(passAanvraagTermijn(asked, 'aanvulling', day('2026-03-24'))).toBeNull();
  });

  it.each([
    ['the same day', '2026-03-10', 0, []],
    ['the day after', '2026-03-11', 0, []],
    ['a week later', '2026-03-17', 6, [{ since: '2026-03-11', until: '2026-03-17' }]],
    ['the last day to complete it', '2026-03-24', 13, [{ since: '2026-03-11', until: '2026-03-24' }]],
    ['too late', '2026-03-27', 14, [{ since: '2026-03-11', until: '2026-03-25' }]],
  ])('stands still from the day after it was asked to be completed until that came: %s', (_, text, suspendedDays, opschortingen) => {
    const after = stateOf(resumeAanvraag(asked, { on: day(text), today: day(text) }));
    expect(after).toMatchObject({ opschortingen, aanvulling: { askedOn: '2026-03-10', receivedOn: text } });
    expect(after.termijnen.find(({ code }) => code === 'wmo-beschikking')).toMatchObject({ suspendedDays, status: 'LOOPT' });
  });

  it('stands still from the day itself on a ground that lasts', () => {
    const after = stateOf(resumeAanvraag(suspended, { on: day('2026-03-17'), today: day('2026-03-17') }));
    expect(after).toMatchObject({ opschortingen: [{ since: '2026-03-10', until: '2026-03-17' }], termijnen: [{ suspendedDays: 7 }] });
  });

  it('is overdue once, on the day after its last', () => {
    const decision = passAanvraagTermijn(open, 'wmo-beschikking', day('2026-03-24'));
    expect(decision).toMatchObject({ events: [{ type: 'AanvraagOverdue', on: '2026-03-24', dueOn: '2026-03-23' }] });
    if (decision === null) throw new Error('due');
    expect(passAanvraagTermijn(stateOf(decision), 'wmo-beschikking', day('2026-03-25'))).toBeNull();
  });

  it('tells that it is overdue when it runs on so late that nobody else will', () => {
    const decision = resumeAanvraag(suspended, { on, today: day('2026-06-01') });
    expect(decision).toMatchObject({ events: [{ type: 'AanvraagResumed' }, { type: 'AanvraagOverdue', on: '2026-03-24' }] });
  });
});
