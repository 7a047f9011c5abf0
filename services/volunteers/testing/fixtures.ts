import { newId } from '@kerngraaf/platform/ids.ts';
import { type Instant, type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';
import type { ProfileTermijn, ProfileVog } from '@kerngraaf/schema/profiles/profile.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import type { VolunteerMatch, VolunteerMatchStatus } from '../domain/volunteer-match.ts';
import type { VolunteerRequest } from '../domain/volunteer-request.ts';

export const day = (text: string): LocalDate => parseLocalDate(text);
/** The clock of every test, until it is moved: a Tuesday morning. */
export const NOW: Instant = '2026-03-10T09:00:00.000Z' as Instant;
/** By that clock. */
export const TODAY: LocalDate = day('2026-03-10');

/** Of the length that the profile of Overbetuwe has. */
export const terms: Readonly<Record<'vinden' | 'herziening' | 'toestemming' | 'evaluatie', ProfileTermijn>> = {
  vinden: { code: 'vrijwilliger-vinden', naam: 'Vinden', dagen: 42 },
  herziening: { code: 'vrijwilliger-herziening', naam: 'Herziening', dagen: 182 },
  toestemming: { code: 'vrijwilliger-toestemming', naam: 'Toestemming', dagen: 14 },
  evaluatie: { code: 'vrijwilliger-evaluatie', naam: 'Evaluatie', dagen: 91 },
};
export const vog: ProfileVog = { vereist: true, geldigMaanden: 36 };

/** An active one of Elst with a certificate. */
export const aVolunteer = (own: Partial<Volunteer> = {}): Volunteer => ({
  id: newId(),
  gemeente: '1734',
  version: 1,
  organisatie: 'vrijwilligerssteunpunt',
  naam: 'Vera van Vliet',
  telefoon: '0612345678',
  email: 'vera@example.org',
  kern: 'elst',
  urenPerWeek: 4,
  dagen: ['MAANDAG', 'DINSDAG'],
  taken: ['gezelschap'],
  status: 'ACTIEF',
  registeredOn: day('2026-01-05'),
  since: day('2026-01-05'),
  vogOn: day('2025-12-01'),
  kandidaturen: [],
  ...own,
});

/** Of the team Elst Noord, without an end in sight. */
export const aRequest = (own: Partial<VolunteerRequest> = {}): VolunteerRequest => {
  const requestedOn = own.requestedOn ?? day('2026-03-02');
  return {
    id: newId(),
    gemeente: '1734',
    version: 1,
    inwoner: newId(),
    melding: newId(),
    casus: newId(),
    kernteam: 'elst-noord',
    askedBy: 'KERNTEAM',
    requestedOn,
    taak: 'gezelschap',
    toelichting: 'Houdt van kaarten',
    telefoon: '0481123456',
    kern: 'elst',
    dagen: ['MAANDAG', 'WOENSDAG'],
    urenPerWeek: 2,
    from: requestedOn,
    until: null,
    aantal: 1,
    uitsluitingen: [],
    nietUitEigenKern: false,
    status: 'OPEN',
    since: requestedOn,
    intrekgrond: null,
    termijnen: [startTermijn(terms.vinden, requestedOn, requestedOn), startTermijn(terms.herziening, requestedOn, requestedOn)],
    ...own,
  };
};

const standing: Readonly<Record<VolunteerMatchStatus, Partial<VolunteerMatch>>> = {
  VOORGESTELD: {},
  WACHT_OP_TOESTEMMING: { termijnen: [startTermijn(terms.toestemming, day('2026-03-03'), TODAY)] },
  ACTIEF: {
    agreedOn: day('2026-03-04'),
    startedOn: day('2026-03-05'),
    termijnen: [startTermijn(terms.evaluatie, day('2026-03-05'), TODAY)],
  },
  BEEINDIGD: { agreedOn: day('2026-03-04'), startedOn: day('2026-03-05'), reden: 'DOEL_BEREIKT' },
  AFGEWEZEN: { reden: 'NIET_PASSEND' },
};

/** One of a request and a volunteer. */
export const aMatch = (
  request: VolunteerRequest,
  volunteer: Volunteer,
  own: Partial<VolunteerMatch> & Pick<VolunteerMatch, 'status'>,
): VolunteerMatch => ({
  id: newId(),
  gemeente: request.gemeente,
  version: 1,
  request: request.id,
  inwoner: request.inwoner,
  melding: request.melding,
  casus: request.casus,
  kernteam: request.kernteam,
  volunteer: volunteer.id,
  organisatie: volunteer.organisatie,
  rol: 'HOOFD',
  score: 80,
  since: day('2026-03-03'),
  proposedOn: day('2026-03-03'),
  agreedOn: null,
  startedOn: null,
  reden: null,
  evaluaties: [],
  termijnen: [],
  ...standing[own.status],
  ...own,
});
