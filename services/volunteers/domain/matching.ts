import type { Profile, ProfileMatching } from '@kerngraaf/schema/profiles/profile.ts';
import type { Volunteer } from './volunteer.ts';
import type { VolunteerRequest } from './volunteer-request.ts';

export type VolunteerCriterium = 'TAAK' | 'DAGEN' | 'UREN' | 'KERN' | 'BELASTING';

export interface ScoreDeel {
  readonly criterium: VolunteerCriterium;
  readonly punten: number;
  readonly maximum: number;
  /** A sentence for people, about no person. */
  readonly uitleg: string;
}

/** How well a volunteer fits a request, 0 to 100, and why. */
export interface Score {
  readonly score: number;
  readonly delen: readonly ScoreDeel[];
}

/** What is looked at of a request: nothing of the resident. */
export type Asked = Pick<VolunteerRequest, 'taak' | 'dagen' | 'urenPerWeek' | 'kern'>;
export type Offered = Pick<Volunteer, 'taken' | 'dagen' | 'urenPerWeek' | 'kern'> & {
  /** How many she helps already. */
  readonly running: number;
  /** Hours a week that she gives already. */
  readonly uren: number;
};

interface Part {
  /** 0 to 1. */
  readonly deel: number;
  readonly uitleg: string;
}

/** Weights are the gemeenteprofiel's; each part is rounded, so that the parts add up to the score. */
export function scoreOf(asked: Asked, offered: Offered, { matching, kernteams }: Pick<Profile, 'matching' | 'kernteams'>): Score {
  const parts: readonly (readonly [VolunteerCriterium, keyof ProfileMatching, Part])[] = [
    ['TAAK', 'taak', taak(asked, offered)],
    ['DAGEN', 'dagen', dagen(asked, offered)],
    ['UREN', 'uren', uren(asked, offered)],
    ['KERN', 'kern', kern(asked, offered, kernteams)],
    ['BELASTING', 'belasting', belasting(offered)],
  ];
  const delen = parts.map(([criterium, weight, { deel, uitleg }]) => {
    const maximum = Number(matching[weight]);
    return { criterium, punten: Math.round(maximum * deel), maximum, uitleg };
  });
  return { score: delen.reduce((sum, { punten }) => sum + punten, 0), delen };
}

const taak = (asked: Asked, { taken }: Offered): Part =>
  taken.includes(asked.taak) ? { deel: 1, uitleg: 'Wil doen wat er gevraagd is.' } : { deel: 0, uitleg: 'Noemde deze taak niet.' };

function dagen(asked: Asked, offered: Offered): Part {
  const both = asked.dagen.filter((dag) => offered.dagen.includes(dag)).length;
  return { deel: both / asked.dagen.length, uitleg: `Kan op ${both} van de ${asked.dagen.length} dagen.` };
}

function uren(asked: Asked, offered: Offered): Part {
  const free = Math.max(0, offered.urenPerWeek - offered.uren);
  return { deel: Math.min(1, free / asked.urenPerWeek), uitleg: `Heeft ${free} uur vrij van de ${asked.urenPerWeek} die nodig zijn.` };
}

/** In the same kern, or in one that the same kernteam serves. */
function kern(asked: Asked, offered: Offered, kernteams: Profile['kernteams']): Part {
  if (asked.kern === offered.kern) return { deel: 1, uitleg: 'Woont in dezelfde kern.' };
  const near = kernteams.some(({ bedient }) => bedient.includes(asked.kern) && bedient.includes(offered.kern));
  return near ? { deel: 0.5, uitleg: 'Woont in een kern van hetzelfde kernteam.' } : { deel: 0, uitleg: 'Woont verder weg.' };
}

const belasting = ({ running }: Offered): Part => ({
  deel: 1 / (1 + running),
  uitleg: running === 0 ? 'Helpt nog niemand.' : `Helpt al ${running} keer.`,
});
