import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aDossier, anAangeboden, anOpgepakt, day } from '../testing/fixtures.ts';
import { acceptCasus } from './accept-casus.ts';
import { answerVraag } from './answer-vraag.ts';
import { assignCasus } from './assign-casus.ts';
import type { Consulentvraag, GeplandHuisbezoek } from './casus.ts';
import { closeCasus } from './close-casus.ts';
import { declineCasus } from './decline-casus.ts';
import { handOverCasus } from './hand-over-casus.ts';
import { offerCasus } from './offer-casus.ts';
import { planHuisbezoek, samenMistake } from './plan-huisbezoek.ts';
import { recordActiviteit } from './record-activiteit.ts';
import { recordHuisbezoek } from './record-huisbezoek.ts';
import { recordLeefgebieden } from './record-leefgebieden.ts';
import { removeVrijwilliger } from './remove-vrijwilliger.ts';
import { transferCasus } from './transfer-casus.ts';

const on = day('2026-03-10');
const regievoerder = newId();

describe('An offered casus', () => {
  it('begins as offered on the day that it was sent', () => {
    const { status, version, since, offeredOn, ...offer } = anAangeboden({ offeredOn: on, since: on });
    expect(offerCasus({ ...offer, on })).toEqual({
      accepted: true,
      state: { ...offer, status, version: 0, offeredOn, since },
      events: [{ type: 'CasusOffered', on }],
    });
  });

  it('is taken up by someone of the team, who keeps the overview', () => {
    const casus = anAangeboden();
    const dossier = aDossier({ acceptedOn: on, regievoerder });
    expect(acceptCasus(casus, { regievoerder, inTeam: true, on })).toEqual({
      accepted: true,
      state: { ...casus, status: 'OPGEPAKT', since: on, dossier },
      events: [{ type: 'CasusAccepted', on }],
    });
  });

  it('is not taken up by someone of another team', () => {
    expect(acceptCasus(anAangeboden(), { regievoerder, inTeam: false, on })).toEqual({ accepted: false, reason: 'NOT_IN_TEAM' });
  });

  it('is declined with a reason that is counted', () => {
    const casus = anAangeboden();
    expect(declineCasus(casus, { weigerreden: 'TIJDGEBREK', on })).toEqual({
      accepted: true,
      state: { ...casus, status: 'GEWEIGERD', since: on, weigerreden: 'TIJDGEBREK' },
      events: [{ type: 'CasusDeclined', on, weigerreden: 'TIJDGEBREK' }],
    });
  });
});

describe('A casus in hand', () => {
  it('travels on with what was gathered', () => {
    const casus = anOpgepakt();
    const receiver = { soort: 'KERNTEAM', kernteam: 'heteren' } as const;
    expect(handOverCasus(casus, { receiver, moment: 'GESPREK', reden: 'Verhuisd', on })).toEqual({
      accepted: true,
      state: { ...casus, status: 'TERUGGEGEVEN', since: on, reden: 'Verhuisd' },
      events: [{ type: 'CasusHandedOver', on, moment: 'GESPREK', receiver }],
    });
  });

  it('is not handed over to the team that has it', () => {
    const step = { receiver: { soort: 'KERNTEAM', kernteam: 'elst-noord' }, moment: 'GESPREK', reden: 'x', on } as const;
    expect(handOverCasus(anOpgepakt(), step)).toEqual({ accepted: false, reason: 'SAME_TEAM' });
  });

  it('refuses a task that the gemeenteprofiel rules out', () => {
    const taak = { code: 'begeleiding', naam: 'Begeleiding', toegestaan: false };
    const decision = recordActiviteit(anOpgepakt(), { on, taak: 'begeleiding', toelichting: null }, taak);
    expect(decision).toEqual({ accepted: false, reason: 'ACTIVITEIT_NOT_FOR_KERNTEAM' });
  });

  it('replaces its leefgebieden', () => {
    const casus = anOpgepakt({ dossier: aDossier({ leefgebieden: ['geld'] }) });
    const decision = recordLeefgebieden(casus, { leefgebieden: ['wonen', 'meedoen'], on });
    expect(decision).toMatchObject({ state: { dossier: { leefgebieden: ['wonen', 'meedoen'] } } });
  });

  it('ends with how it was solved', () => {
    expect(closeCasus(anOpgepakt(), { oplossing: 'eigen-kracht', on })).toMatchObject({
      state: { status: 'AFGESLOTEN', since: on, oplossing: 'eigen-kracht' },
      events: [{ type: 'CasusClosed', on, oplossing: 'eigen-kracht' }],
    });
  });
});

describe('A visit', () => {
  const planned: GeplandHuisbezoek = { status: 'GEPLAND', id: newId(), plannedOn: on, samen: null, vrijwilliger: null };
  const joint: GeplandHuisbezoek = { ...planned, samen: { soort: 'JEUGD', meerwaarde: 'Kent het gezin' } };
  const withVisit = (huisbezoek: GeplandHuisbezoek) => anOpgepakt({ dossier: aDossier({ huisbezoeken: [huisbezoek] }) });

  it('is not planned twice for one day', () => {
    const decision = planHuisbezoek(withVisit(planned), { id: newId(), plannedOn: on, samen: null, vrijwilliger: null, on });
    expect(decision).toEqual({ accepted: false, reason: 'VISIT_ALREADY_PLANNED' });
  });

  it.each([
    [{ inTeam: true, consent: 'GEGEVEN' }, true],
    [{ inTeam: false, consent: 'GEGEVEN' }, 'NO_VOLUNTEER_OF_TEAM'],
    [{ inTeam: true, consent: 'GEEN' }, 'CONSENT_REQUIRED'],
    [{ inTeam: true, consent: 'ONBEKEND' }, 'CONSENT_NOT_KNOWN'],
  ] as const)('is joined by a volunteer of whom is known %j: %s (O33)', (known, outcome) => {
    const vrijwilliger = { id: newId(), ...known };
    const decision = planHuisbezoek(anOpgepakt(), { id: newId(), plannedOn: on, samen: null, vrijwilliger, on });
    if (!decision.accepted) expect(decision.reason).toBe(outcome);
    else expect(decision).toMatchObject({ accepted: outcome, state: { dossier: { huisbezoeken: [{ vrijwilliger: vrijwilliger.id }] } } });
  });

  it('goes on without the volunteer who is taken out of it', () => {
    const [joined, other] = [
      { ...planned, vrijwilliger: newId() },
      { ...planned, id: newId() },
    ];
    const casus = anOpgepakt({ dossier: aDossier({ huisbezoeken: [joined, other] }) });
    expect(removeVrijwilliger(casus, { huisbezoek: joined.id, on })).toMatchObject({
      state: { dossier: { huisbezoeken: [{ ...joined, vrijwilliger: null }, other] } },
      events: [{ type: 'CasusProgressed', on, step: 'HUISBEZOEK' }],
    });
  });

  it.each([
    ['VISIT_UNKNOWN', newId(), planned],
    ['VISIT_WITHOUT_VOLUNTEER', planned.id, planned],
    [
      'VISIT_ALREADY_MADE',
      planned.id,
      { ...planned, vrijwilliger: newId(), status: 'GEMAAKT', madeOn: on, consulent: null, verslag: null },
    ],
  ] as const)('has no volunteer to take out: %s', (reason, huisbezoek, visit) => {
    const casus = anOpgepakt({ dossier: aDossier({ huisbezoeken: [visit] }) });
    expect(removeVrijwilliger(casus, { huisbezoek, on })).toEqual({ accepted: false, reason });
  });

  it('asks what it adds when it is joint, and only then', () => {
    expect(samenMistake('WMO', null)).toBe('MEERWAARDE_REQUIRED');
    expect(samenMistake(null, 'x')).toBe('MEERWAARDE_NOT_ALLOWED');
    expect(samenMistake('WMO', 'x')).toBeNull();
    expect(samenMistake(null, null)).toBeNull();
  });

  it('is made once, with the consulent who joined', () => {
    const consulent = newId();
    const made = recordHuisbezoek(withVisit(joint), { huisbezoek: joint.id, consulent, verslag: 'Goed gesprek', on });
    const huisbezoek = { ...joint, status: 'GEMAAKT', madeOn: on, consulent, verslag: 'Goed gesprek' };
    expect(made).toMatchObject({ accepted: true, state: { dossier: { huisbezoeken: [huisbezoek] } } });
    if (!made.accepted) throw new Error('accepted above');
    const again = recordHuisbezoek(made.state, { huisbezoek: joint.id, consulent, verslag: null, on });
    expect(again).toEqual({ accepted: false, reason: 'VISIT_ALREADY_MADE' });
  });

  it('has no consulent when it was not joint', () => {
    const decision = recordHuisbezoek(withVisit(planned), { huisbezoek: planned.id, consulent: newId(), verslag: null, on });
    expect(decision).toEqual({ accepted: false, reason: 'VISIT_NOT_JOINT' });
  });
});

describe('A question to a consulent', () => {
  const vraag: Consulentvraag = { id: newId(), aan: 'WMO', askedOn: on, vraag: 'Kan dit?', antwoord: null, termijn: null };
  const casus = anOpgepakt({ dossier: aDossier({ vragen: [vraag] }) });

  it.each([
    ['WMO', vraag.id, null],
    ['JEUGD', vraag.id, 'NOT_ASKED'],
    [null, vraag.id, 'NOT_ASKED'],
    ['WMO', newId(), 'VRAAG_UNKNOWN'],
  ] as const)('answered as %s gives %s %s', (as, id, reason) => {
    const decision = answerVraag(casus, { vraag: id, antwoord: 'Ja', as, on });
    expect(decision.accepted ? null : decision.reason).toBe(reason);
  });

  it('is answered once', () => {
    const answered = anOpgepakt({ dossier: aDossier({ vragen: [{ ...vraag, antwoord: { on, text: 'Ja' } }] }) });
    const decision = answerVraag(answered, { vraag: vraag.id, antwoord: 'Nee', as: 'WMO', on });
    expect(decision).toEqual({ accepted: false, reason: 'VRAAG_ALREADY_ANSWERED' });
  });
});

describe('Colleagues on a casus', () => {
  const medewerker = newId();
  const casus = anOpgepakt({ dossier: aDossier({ regievoerder, medewerkers: [medewerker] }) });

  it.each([
    ['someone new', newId(), true, null],
    ['someone of another team', newId(), false, 'NOT_IN_TEAM'],
    ['the regievoerder', regievoerder, true, 'ALREADY_ASSIGNED'],
    ['a colleague who has it', medewerker, true, 'ALREADY_ASSIGNED'],
  ] as const)('assigning %s', (_, professional, inTeam, reason) => {
    const decision = assignCasus(casus, { professional, inTeam, on });
    expect(decision.accepted ? null : decision.reason).toBe(reason);
  });

  it.each([
    ['someone of another team', newId(), false, 'NOT_IN_TEAM'],
    ['the regievoerder', regievoerder, true, 'ALREADY_REGIEVOERDER'],
  ] as const)('transferring to %s is refused', (_, professional, inTeam, reason) => {
    expect(transferCasus(casus, { professional, inTeam, on })).toEqual({ accepted: false, reason });
  });

  it('makes a colleague regievoerder, who is then no medewerker beside herself', () => {
    const decision = transferCasus(casus, { professional: medewerker, inTeam: true, on });
    expect(decision).toMatchObject({ state: { dossier: { regievoerder: medewerker, medewerkers: [] } } });
  });
});
