import { describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import {
  aDossier,
  aGesprek,
  anAangebodenOnderzoek,
  anAdvies,
  anAfgebrokenOnderzoek,
  anAfgerondOnderzoek,
  anOpenOnderzoek,
  anOvergenomenVoorwerk,
  aReadyDossier,
  aVoorwerk,
  day,
  notOpen,
  TODAY as on,
} from '../testing/fixtures.ts';
import { acceptOnderzoek } from './accept-onderzoek.ts';
import { recordAdvies, requestAdvies } from './advies.ts';
import { closeOnderzoek } from './close-onderzoek.ts';
import { planGesprek, recordKeukentafelgesprek } from './gesprek.ts';
import { handOverOnderzoek, returnOnderzoek, withdrawOnderzoek } from './let-go.ts';
import type { Onderzoek } from './onderzoek.ts';
import { onderdelenMistake, recordOnderzoeksonderdeel } from './onderzoeksonderdeel.ts';
import { type Sending, sendVerslag } from './send-verslag.ts';
import { explainPgb, recordPersoonlijkPlan } from './voorbereiding.ts';
import { returnVoorwerk, takeOverVoorwerk } from './voorwerk.ts';

const accepting = { behandelaar: newId(), mayTreat: true, wet: null, on };
const going = { moment: 'GESPREK', reden: 'Past daar beter', on, aanvraagOpen: false } as const;
const closing = { oplossing: 'eigen-kracht', aanbod: null, aanvraagOpen: false, granted: true, aanbodAsked: false, on };
const sending: Sending = { tekst: 'Hulp is nodig.', planTermRuns: false, afstemmingVerplicht: true, on };
const refusal = (reason: string) => ({ accepted: false, reason });

describe('an onderzoek that is offered', () => {
  it('is taken up, under the law that the question is about', () => {
    expect(acceptOnderzoek(anAangebodenOnderzoek(), accepting)).toMatchObject({ state: { status: 'OPEN', dossier: { wet: 'WMO' } } });
    const youth = acceptOnderzoek(anAangebodenOnderzoek({ betreftJeugdige: true }), accepting);
    expect(youth).toMatchObject({ state: { dossier: { wet: 'JEUGDWET' } }, events: [{ type: 'OnderzoekAccepted', on }] });
    expect(acceptOnderzoek(anAangebodenOnderzoek({ betreftJeugdige: true }), { ...accepting, wet: 'WMO' })).toMatchObject({
      state: { dossier: { wet: 'WMO' } },
    });
  });

  it('is not taken up in a functie that does no onderzoek', () => {
    expect(acceptOnderzoek(anAangebodenOnderzoek(), { ...accepting, mayTreat: false })).toEqual(refusal('FUNCTIE_WITHOUT_ONDERZOEK'));
  });

  it.each([
    ['ONDERZOEK_ALREADY_ACCEPTED', anOpenOnderzoek()],
    ['ONDERZOEK_NO_LONGER_HERE', anAfgebrokenOnderzoek()],
    ['ONDERZOEK_CLOSED', anAfgerondOnderzoek()],
  ] as const)('is taken up once: %s', (reason, onderzoek) => {
    expect(acceptOnderzoek(onderzoek, accepting)).toEqual(refusal(reason));
  });
});

describe('work', () => {
  const steps: readonly (readonly [string, (onderzoek: Onderzoek) => unknown])[] = [
    ['handOverOnderzoek', (onderzoek) => handOverOnderzoek(onderzoek, { ...going, kernteam: 'driel' })],
    ['returnOnderzoek', (onderzoek) => returnOnderzoek(onderzoek, going)],
    ['planGesprek', (onderzoek) => planGesprek(onderzoek, { id: newId(), plannedOn: on, kernteam: null, on })],
    ['recordKeukentafelgesprek', (onderzoek) => recordKeukentafelgesprek(onderzoek, { gesprek: newId(), verslag: null, on })],
    ['recordOnderzoeksonderdeel', (onderzoek) => recordOnderzoeksonderdeel(onderzoek, { given: [], on })],
    ['recordPersoonlijkPlan', (onderzoek) => recordPersoonlijkPlan(onderzoek, { ontvangen: true, on })],
    ['explainPgb', (onderzoek) => explainPgb(onderzoek, { on })],
    ['requestAdvies', (onderzoek) => requestAdvies(onderzoek, { id: newId(), soort: 'COLLEGA', vraag: '?', on })],
    ['recordAdvies', (onderzoek) => recordAdvies(onderzoek, { advies: newId(), tekst: '!', by: newId(), on })],
    ['takeOverVoorwerk', (onderzoek) => takeOverVoorwerk(onderzoek, { offered: aVoorwerk(), voorwerkVersion: 2, on })],
    ['returnVoorwerk', (onderzoek) => returnVoorwerk(onderzoek, { offered: aVoorwerk(), voorwerkVersion: 2, reden: 'Nee', on })],
    ['sendVerslag', (onderzoek) => sendVerslag(onderzoek, sending)],
    ['closeOnderzoek', (onderzoek) => closeOnderzoek(onderzoek, closing)],
  ];
  it.each(steps)('is done in an open onderzoek only: %s', (_, step) => {
    for (const [reason, onderzoek] of notOpen) expect(step(onderzoek)).toEqual(refusal(reason));
  });
});

describe('the parts of an onderzoek', () => {
  const a = { onderdeel: 'A_BEHOEFTEN', tekst: 'Wil zelf blijven koken', geenReden: null } as const;

  it('are replaced one by one and stand in the order of the law', () => {
    const open = anOpenOnderzoek({
      dossier: aDossier({ onderdelen: [{ onderdeel: 'G_BIJDRAGE', recordedOn: day('2026-03-04'), tekst: 'Oud', geenReden: null }] }),
    });
    const given = [{ onderdeel: 'G_BIJDRAGE', tekst: null, geenReden: 'Geen bijdrage' } as const, a];
    expect(recordOnderzoeksonderdeel(open, { given, on })).toMatchObject({
      state: {
        dossier: { onderdelen: [{ onderdeel: 'A_BEHOEFTEN' }, { onderdeel: 'G_BIJDRAGE', geenReden: 'Geen bijdrage', tekst: null }] },
      },
    });
  });

  it.each([
    ['ONDERDEEL_TWICE', [a, a]],
    ['ONDERDEEL_EMPTY', [{ ...a, tekst: null }]],
    ['ONDERDEEL_TEXT_AND_REASON', [{ ...a, geenReden: 'Geen' }]],
    [null, [a]],
  ])('are sound or %s', (mistake, given) => {
    expect(onderdelenMistake(given)).toBe(mistake);
  });
});

describe('advice', () => {
  it('of a colleague is given by another than who does the onderzoek', () => {
    const advies = anAdvies();
    const open = anOpenOnderzoek({ dossier: aDossier({ adviezen: [advies] }) });
    const given = { advies: advies.id, tekst: 'Akkoord', on };
    expect(recordAdvies(open, { ...given, by: open.dossier.behandelaar })).toEqual(refusal('ADVIES_BY_BEHANDELAAR'));
    expect(recordAdvies(open, { ...given, by: newId() })).toMatchObject({
      state: { dossier: { adviezen: [{ gegeven: { tekst: 'Akkoord' } }] } },
    });
    expect(recordAdvies(open, { ...given, advies: newId(), by: newId() })).toEqual(refusal('ADVIES_UNKNOWN'));
  });

  it('is given once', () => {
    const advies = anAdvies({ gegeven: { on, tekst: 'Akkoord' } });
    const open = anOpenOnderzoek({ dossier: aDossier({ adviezen: [advies] }) });
    expect(recordAdvies(open, { advies: advies.id, tekst: 'Toch niet', by: newId(), on })).toEqual(refusal('ADVIES_ALREADY_GIVEN'));
  });
});

describe('a conversation', () => {
  const gesprek = aGesprek();
  const open = anOpenOnderzoek({ dossier: aDossier({ gesprekken: [gesprek] }) });

  it('is planned once for a day and told, so that the other side sees it', () => {
    const second = { id: newId(), plannedOn: gesprek.plannedOn, kernteam: null, on };
    expect(planGesprek(open, second)).toEqual(refusal('GESPREK_ALREADY_PLANNED'));
    expect(planGesprek(open, { ...second, plannedOn: day('2026-03-13') })).toMatchObject({ events: [{ type: 'GesprekPlanned' }] });
  });

  it('is held once', () => {
    expect(recordKeukentafelgesprek(open, { gesprek: newId(), verslag: null, on })).toEqual(refusal('GESPREK_UNKNOWN'));
    const held = anOpenOnderzoek({ dossier: aDossier({ gesprekken: [{ ...gesprek, gehouden: { on, verslag: null } }] }) });
    expect(recordKeukentafelgesprek(held, { gesprek: gesprek.id, verslag: null, on })).toEqual(refusal('GESPREK_ALREADY_HELD'));
  });
});

describe('voorwerk', () => {
  const offered = aVoorwerk();

  it('is taken over as it was read, with version, date and hash', () => {
    const { voorwerk, voorwerkVersion, kopie } = offered;
    expect(takeOverVoorwerk(anOpenOnderzoek(), { offered, voorwerkVersion: 2, on })).toMatchObject({
      state: { dossier: { voorwerk: { voorwerk, voorwerkVersion, takenOverOn: on, ...kopie } } },
      events: [{ type: 'VoorwerkTakenOver', voorwerk, voorwerkVersion }],
    });
  });

  it.each([
    ['VOORWERK_NOT_OFFERED', { offered: null, voorwerkVersion: 2 }],
    ['VOORWERK_CHANGED', { offered, voorwerkVersion: 1 }],
    ['VOORWERK_NOT_READ', { offered: { ...offered, kopie: null }, voorwerkVersion: 2 }],
  ])('is refused: %s', (reason, answer) => {
    expect(takeOverVoorwerk(anOpenOnderzoek(), { ...answer, on })).toEqual(refusal(reason));
  });

  it('is not given back or replaced once it was taken over', () => {
    const open = anOpenOnderzoek({ dossier: aDossier({ voorwerk: anOvergenomenVoorwerk() }) });
    expect(takeOverVoorwerk(open, { offered, voorwerkVersion: 2, on })).toEqual(refusal('VOORWERK_ALREADY_TAKEN_OVER'));
    expect(returnVoorwerk(open, { offered, voorwerkVersion: 2, reden: 'Nee', on })).toEqual(refusal('VOORWERK_ALREADY_TAKEN_OVER'));
  });
});

describe('the verslag', () => {
  const ready = (own: Parameters<typeof aReadyDossier>[0] = {}) => anOpenOnderzoek({ dossier: aReadyDossier(own) });

  it('is sent when all seven parts, the explanation of the budget and a colleague are there', () => {
    expect(sendVerslag(ready(), sending)).toMatchObject({ state: { dossier: { verslag: { sentOn: on } } }, events: [{ step: 'VERSLAG' }] });
  });

  it.each([
    ['ONDERZOEK_INCOMPLETE', { onderdelen: aReadyDossier().onderdelen.slice(1) }],
    ['PGB_NOT_EXPLAINED', { pgbUitgelegdOp: null }],
    ['ADVIES_OPEN', { adviezen: [anAdvies()] }],
    ['AFSTEMMING_REQUIRED', { adviezen: [] }],
    ['VERSLAG_ALREADY_SENT', { verslag: { sentOn: on, tekst: 'Al' } }],
  ])('is not sent: %s', (reason, own) => {
    expect(sendVerslag(ready(own), sending)).toEqual(refusal(reason));
  });

  it('waits for the seven days of the persoonlijk plan, unless it came or is waived', () => {
    const running = { ...sending, planTermRuns: true };
    expect(sendVerslag(ready(), running)).toEqual(refusal('PLAN_TERM_RUNS'));
    expect(sendVerslag(ready({ persoonlijkPlan: { on, ontvangen: false } }), running)).toMatchObject({ accepted: true });
  });

  it('rests on voorwerk that was taken over, in place of the parts, and of a colleague when the team consulted a consulent', () => {
    const voorwerk = anOvergenomenVoorwerk();
    expect(sendVerslag(ready({ onderdelen: [], adviezen: [], voorwerk }), sending)).toMatchObject({ accepted: true });
    const alone = ready({ onderdelen: [], adviezen: [], voorwerk: { ...voorwerk, inhoud: '{"afstemming":[]}' } });
    expect(sendVerslag(alone, sending)).toEqual(refusal('AFSTEMMING_REQUIRED'));
    expect(sendVerslag(alone, { ...sending, afstemmingVerplicht: false })).toMatchObject({ accepted: true });
  });

  it('asks neither parts nor budget of youth', () => {
    expect(sendVerslag(ready({ wet: 'JEUGDWET', onderdelen: [], pgbUitgelegdOp: null }), sending)).toMatchObject({ accepted: true });
  });
});

describe('the end', () => {
  it('without anything granted asks whether the kernteam was offered', () => {
    const aanbod = { antwoord: 'JA', kernteam: 'driel', reden: null } as const;
    expect(closeOnderzoek(anOpenOnderzoek(), { ...closing, granted: false })).toEqual(refusal('KERNTEAM_OFFER_REQUIRED'));
    expect(closeOnderzoek(anOpenOnderzoek(), { ...closing, granted: false, aanbodAsked: true })).toMatchObject({ accepted: true });
    expect(closeOnderzoek(anOpenOnderzoek(), { ...closing, granted: false, aanbod })).toMatchObject({
      state: { status: 'AFGEROND', kernteamAangeboden: aanbod },
      events: [{ type: 'OnderzoekClosed', aanbod }],
    });
  });

  it('waits for the end of what was asked', () => {
    expect(closeOnderzoek(anOpenOnderzoek(), { ...closing, aanvraagOpen: true })).toEqual(refusal('AANVRAAG_OPEN'));
    expect(returnOnderzoek(anOpenOnderzoek(), { ...going, aanvraagOpen: true })).toEqual(refusal('AANVRAAG_OPEN'));
  });

  it('of a heronderzoek is not at a poort', () => {
    const heronderzoek = anOpenOnderzoek({ herkomst: { soort: 'HERONDERZOEK', voorziening: newId() } });
    expect(returnOnderzoek(heronderzoek, going)).toEqual(refusal('HERONDERZOEK_STAYS'));
  });

  it('by a question that was withdrawn tells nothing, and changes nothing that had ended', () => {
    const taken = { on, aanvraagOpen: false };
    expect(withdrawOnderzoek(anOpenOnderzoek(), taken)).toMatchObject({ state: { status: 'AFGEBROKEN', reden: null }, events: [] });
    const ended = anAfgerondOnderzoek();
    expect(withdrawOnderzoek(ended, taken)).toMatchObject({ state: ended });
  });

  it('waits for an aanvraag, also when the poort took the question back', () => {
    const open = anOpenOnderzoek();
    expect(withdrawOnderzoek(open, { on, aanvraagOpen: true })).toMatchObject({ state: open, events: [] });
  });
});
