import { describe, expect, it } from '@jest/globals';
import { aVolunteer, day, TODAY, vog } from '../testing/fixtures.ts';
import { type Volunteer, type VolunteerStatus, vogHolds, vogUntil } from './volunteer.ts';
import {
  activateVolunteer,
  changeBeschikbaarheid,
  concludeKandidatuur,
  pauseVolunteer,
  proposeForKernteam,
  recordVog,
  resumeVolunteer,
  stopVolunteer,
  type VolunteerDecision,
} from './volunteer-steps.ts';

const on = TODAY;
const outcome = (decision: VolunteerDecision<string>): string => (decision.accepted ? decision.state.status : decision.reason);
const steps: Readonly<Record<string, (volunteer: Volunteer) => VolunteerDecision<string>>> = {
  activate: (volunteer) => activateVolunteer(volunteer, { vog, on }),
  pause: (volunteer) => pauseVolunteer(volunteer, { on }),
  resume: (volunteer) => resumeVolunteer(volunteer, { vog, on }),
  stop: (volunteer) => stopVolunteer(volunteer, { on }),
  vog: (volunteer) => recordVog(volunteer, { vogOn: on, on }),
  offer: (volunteer) => changeBeschikbaarheid(volunteer, { offered: volunteer, on }),
  kernteam: (volunteer) => proposeForKernteam(volunteer, { kernteam: 'driel', on }),
};

describe('A volunteer', () => {
  it.each<[VolunteerStatus, Record<string, string>]>([
    [
      'ASPIRANT',
      {
        ...{ activate: 'ACTIEF', pause: 'VOLUNTEER_NOT_ACTIVE', resume: 'VOLUNTEER_NOT_PAUSED', stop: 'GESTOPT' },
        ...{ vog: 'ASPIRANT', offer: 'ASPIRANT', kernteam: 'VOLUNTEER_NOT_ACTIVE' },
      },
    ],
    [
      'ACTIEF',
      {
        ...{ activate: 'VOLUNTEER_NOT_ASPIRANT', pause: 'PAUZE', resume: 'VOLUNTEER_NOT_PAUSED', stop: 'GESTOPT' },
        ...{ vog: 'ACTIEF', offer: 'ACTIEF', kernteam: 'ACTIEF' },
      },
    ],
    [
      'PAUZE',
      {
        ...{ activate: 'VOLUNTEER_NOT_ASPIRANT', pause: 'VOLUNTEER_NOT_ACTIVE', resume: 'ACTIEF', stop: 'GESTOPT' },
        ...{ vog: 'PAUZE', offer: 'PAUZE', kernteam: 'VOLUNTEER_NOT_ACTIVE' },
      },
    ],
    [
      'GESTOPT',
      {
        ...{ activate: 'VOLUNTEER_NOT_ASPIRANT', pause: 'VOLUNTEER_NOT_ACTIVE', resume: 'VOLUNTEER_NOT_PAUSED', stop: 'VOLUNTEER_STOPPED' },
        ...{ vog: 'VOLUNTEER_STOPPED', offer: 'VOLUNTEER_STOPPED', kernteam: 'VOLUNTEER_NOT_ACTIVE' },
      },
    ],
  ])('that is %s goes only where its state lets it', (status, expected) => {
    const outcomes = Object.fromEntries(Object.entries(steps).map(([name, take]) => [name, outcome(take(aVolunteer({ status })))]));
    expect(outcomes).toEqual(expected);
  });

  it('is not made active without a certificate that counts, and is where none is asked', () => {
    const aspirant = aVolunteer({ status: 'ASPIRANT', vogOn: day('2023-03-09') });
    expect(outcome(activateVolunteer(aspirant, { vog, on }))).toBe('VOG_MISSING');
    expect(outcome(activateVolunteer({ ...aspirant, vogOn: null }, { vog, on }))).toBe('VOG_MISSING');
    expect(outcome(activateVolunteer({ ...aspirant, vogOn: null }, { vog: { ...vog, vereist: false }, on }))).toBe('ACTIEF');
  });

  it('has a certificate to the same day of the month, or to the last of a shorter one', () => {
    expect(vogUntil(day('2023-03-10'), vog)).toBe('2026-03-10');
    expect(vogUntil(day('2024-02-29'), { ...vog, geldigMaanden: 12 })).toBe('2025-02-28');
    expect(vogHolds(aVolunteer({ vogOn: day('2023-03-10') }), vog, on)).toBe(true);
    expect(vogHolds(aVolunteer({ vogOn: day('2023-03-09') }), vog, on)).toBe(false);
  });

  it('runs for a seat in a team once, until that is decided or she stops (O42)', () => {
    const put = proposeForKernteam(aVolunteer(), { kernteam: 'driel', on });
    if (!put.accepted) throw new Error(put.reason);
    expect(outcome(proposeForKernteam(put.state, { kernteam: 'driel', on }))).toBe('KANDIDATUUR_RUNS');
    expect(outcome(concludeKandidatuur(put.state, { kernteam: 'heteren', uitkomst: 'GEKOZEN', on }))).toBe('KANDIDATUUR_UNKNOWN');
    const decided = concludeKandidatuur(put.state, { kernteam: 'driel', uitkomst: 'GEKOZEN', on });
    expect(decided).toMatchObject({ state: { kandidaturen: [{ kernteam: 'driel', besluit: { on, uitkomst: 'GEKOZEN' } }] } });
    expect(stopVolunteer(put.state, { on })).toMatchObject({ state: { kandidaturen: [{ besluit: { uitkomst: 'TERUGGETROKKEN' } }] } });
  });
});
