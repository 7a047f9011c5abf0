import { describe, expect, it } from '@jest/globals';
import { aMelding, anInwoner, anOffering, aProfile, day, inBehandeling, inVraagverheldering } from '../testing/fixtures.ts';
import { aanbodMistake } from './aanbieding.ts';
import { handleMeldingInPoort, type Offering, uitkomstMistake } from './handle-melding-in-poort.ts';
import type { Melding } from './melding.ts';

const on = day('2015-01-08');
const handled = (melding: Melding, offering: Partial<Offering> = {}) =>
  handleMeldingInPoort(melding, { on, uitkomst: 'informatie', toelichting: 'Wil aanspraak' }, anOffering(offering));
const yes = { antwoord: 'JA', kernteam: null, reden: null } as const;
const no = { antwoord: 'NEE', kernteam: null, reden: 'Wil het zelf doen' } as const;

describe('handling in the poort', () => {
  it.each([aMelding(), inVraagverheldering()])('ends a melding that is $status', (melding) => {
    expect(handled(melding)).toMatchObject({
      state: { status: 'AFGEHANDELD_IN_POORT', afhandeling: { on, uitkomst: 'informatie' }, aanbiedingen: [] },
      events: [{ type: 'MeldingHandledInPoort', on }],
    });
  });

  it('is refused while someone else has the question', () => {
    expect(handled(inBehandeling())).toEqual({ accepted: false, reason: 'TRAJECT_OPEN' });
  });

  it('knows the outcomes of the gemeenteprofiel only', () => {
    expect(uitkomstMistake('informatie', aProfile)).toBeNull();
    expect(uitkomstMistake('niets', aProfile)).toBe('UITKOMST_UNKNOWN');
  });
});

describe('the offer of the kernteam at a poort that sends to the loket', () => {
  it('must be recorded, unless history is loaded', () => {
    expect(handled(aMelding(), { due: true })).toEqual({ accepted: false, reason: 'KERNTEAM_OFFER_REQUIRED' });
    expect(handled(aMelding(), { due: true, mayBeUnknown: true })).toMatchObject({
      state: { status: 'AFGEHANDELD_IN_POORT', aanbiedingen: [{ bij: 'POORT', antwoord: null, traject: null }] },
    });
  });

  it('ends the question with NEE and keeps why', () => {
    expect(handled(aMelding(), { due: true, aanbod: no })).toMatchObject({
      state: { status: 'AFGEHANDELD_IN_POORT', aanbiedingen: [{ antwoord: 'NEE', reden: 'Wil het zelf doen', on }] },
    });
  });

  it('sends it to the team with JA, instead of ending it', () => {
    const opening = { id: anInwoner().id, team: 'driel' };
    expect(handled(aMelding(), { due: true, aanbod: yes, opening })).toMatchObject({
      state: {
        status: 'IN_BEHANDELING',
        aanbiedingen: [{ antwoord: 'JA', traject: opening.id }],
        trajecten: [
          { id: opening.id, hops: [{ moment: 'EINDE_ZONDER_VOORZIENING', reden: 'Wil aanspraak', receiver: { kernteam: 'driel' } }] },
        ],
      },
      events: [{ type: 'TrajectOpened', traject: opening.id }],
    });
  });

  it('is JA for a living person only', () => {
    expect(handled(aMelding({ soort: 'SIGNAAL', betrokkenen: [] }), { aanbod: yes })).toMatchObject({ reason: 'PERSON_REQUIRED' });
    const known = [anInwoner({ overledenOp: day('2015-01-07') })];
    expect(handled(aMelding(), { aanbod: yes, known })).toMatchObject({ reason: 'INWONER_DECEASED' });
  });

  it.each([
    [yes, 'driel', null],
    [yes, null, 'KERNTEAM_REQUIRED'],
    [{ ...yes, kernteam: 'mars' }, 'mars', 'KERNTEAM_UNKNOWN'],
    [no, 'driel', null],
    [{ ...no, reden: null }, null, 'REDEN_REQUIRED'],
    [{ ...no, kernteam: 'driel' }, 'driel', 'KERNTEAM_NOT_ALLOWED'],
  ])('%j to %s is sound or says what is wrong', (aanbod, team, mistake) => {
    expect(aanbodMistake(aanbod, team, aProfile)).toBe(mistake);
  });
});
