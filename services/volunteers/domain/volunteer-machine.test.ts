import { describe, expect, it } from '@jest/globals';
import type { Decision } from '@kerngraaf/platform/decision.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { addDays } from '@kerngraaf/platform/time.ts';
import fc from 'fast-check';
import { aRequest, aVolunteer, day, terms, vog } from '../testing/fixtures.ts';
import { notReady, type Volunteer } from './volunteer.ts';
import { endMatch, evaluateMatch, relayMatch, startMatch } from './volunteer-help-steps.ts';
import { isAgreed, isOver, type VolunteerMatch, type VolunteerMatchEvent } from './volunteer-match.ts';
import { acceptProposal, agreeMatch, breakOff, declineProposal, isExcluded, proposeMatch } from './volunteer-match-steps.ts';
import { isClosed, type Stock, type VolunteerRequest, type VolunteerRequestEvent } from './volunteer-request.ts';
import {
  changeExclusions,
  concludeNobodyFound,
  isServed,
  reviewVolunteerRequest,
  takeStock,
  withdrawVolunteerRequest,
} from './volunteer-request-steps.ts';
import { pauseVolunteer, resumeVolunteer, stopVolunteer } from './volunteer-steps.ts';

/** 10,000 rows of commands, those that the invariants are held against. */
const RUNS = 10_000;
const START = day('2026-03-02');

/** All that stands: one request, its matches, and whom could be asked. */
interface World {
  readonly request: VolunteerRequest;
  readonly matches: readonly VolunteerMatch[];
  readonly volunteers: readonly Volunteer[];
  /** To which matches the resident consents. */
  readonly consents: ReadonlySet<string>;
  readonly on: ReturnType<typeof day>;
}

type Step = (world: World) => World;

const stockOf = ({ matches }: Pick<World, 'matches'>): Stock => ({
  open: matches.filter((match) => !isOver(match)).length,
  helping: matches.filter(({ status, rol }) => status === 'ACTIEF' && rol === 'HOOFD').length,
});

const requestTerms = ({ on }: World) => ({ vinden: terms.vinden, herziening: terms.herziening, today: on });
const matchTerms = ({ on }: World) => ({ termijn: terms.evaluatie, today: on, on });

/** As the use cases do: a match that changed is saved, and its request counted again. */
function recounted(world: World): World {
  const decision = takeStock(world.request, stockOf(world), { ...requestTerms(world), on: world.on, by: 'test' });
  return decision.accepted ? { ...world, request: decision.state } : world;
}

const onRequest =
  (decide: (world: World) => Decision<VolunteerRequest, VolunteerRequestEvent, string>): Step =>
  (world) => {
    const decision = decide(world);
    return decision.accepted ? { ...world, request: decision.state } : world;
  };

const onMatch =
  (place: number, decide: (match: VolunteerMatch, world: World) => Decision<VolunteerMatch, VolunteerMatchEvent, string>): Step =>
  (world) => {
    const match = world.matches[place % Math.max(1, world.matches.length)];
    const decision = match === undefined ? null : decide(match, world);
    if (decision === null || !decision.accepted) return world;
    const matches = world.matches.map((each) => (each === match ? decision.state : each));
    return recounted({ ...world, matches });
  };

const breakingOff = (
  world: World,
  reden: 'VRAAG_INGETROKKEN' | 'UITGESLOTEN' | 'VRIJWILLIGER_GESTOPT',
  isMeant: (match: VolunteerMatch) => boolean,
): World => {
  const matches = world.matches.map((match) => {
    const decision = isMeant(match) ? breakOff(match, { reden, on: world.on }) : null;
    return decision?.accepted ? decision.state : match;
  });
  return recounted({ ...world, matches });
};

const volunteerOf = ({ volunteers }: World, { volunteer }: VolunteerMatch): Volunteer => {
  const found = volunteers.find(({ id }) => id === volunteer);
  if (found === undefined) throw new Error('who is matched is there');
  return found;
};

const propose =
  (place: number, rol: 'HOOFD' | 'VERVANGER'): Step =>
  (world) => {
    const volunteer = world.volunteers[place % world.volunteers.length] as Volunteer;
    const open = world.matches.some((match) => match.volunteer === volunteer.id && !isOver(match));
    const decision = proposeMatch(world.request, volunteer, { id: newId(), rol, score: 50, vog, open, consentUntil: null, on: world.on });
    if (!decision.accepted) return world;
    return recounted({ ...world, matches: [...world.matches, decision.state] });
  };

const agree = (place: number): Step =>
  onMatch(place, (match, { consents, on }) => agreeMatch(match, { consent: consents.has(match.id) ? 'GEGEVEN' : 'GEEN', by: 'test', on }));

const relay =
  (from: number, to: number): Step =>
  (world) => {
    const [former, successor] = [from, to].map((place) => world.matches[place % Math.max(1, world.matches.length)]);
    if (former === undefined || successor === undefined || former === successor) return world;
    const decision = relayMatch(former, successor, { volunteer: volunteerOf(world, successor), vog, ...matchTerms(world) });
    if (!decision.accepted) return world;
    const sides = new Map([
      [former.id, decision.state.former],
      [successor.id, decision.state.successor],
    ]);
    const matches = world.matches.map((match) => sides.get(match.id)?.state ?? match);
    return recounted({ ...world, matches });
  };

const onVolunteer =
  (place: number, decide: (volunteer: Volunteer, world: World) => Decision<Volunteer, unknown, string>): Step =>
  (world) => {
    const volunteer = world.volunteers[place % world.volunteers.length] as Volunteer;
    const decision = decide(volunteer, world);
    if (!decision.accepted) return world;
    const changed = { ...world, volunteers: world.volunteers.map((each) => (each === volunteer ? decision.state : each)) };
    return decision.state.status === 'GESTOPT'
      ? breakingOff(changed, 'VRIJWILLIGER_GESTOPT', (match) => match.volunteer === volunteer.id)
      : changed;
  };

const place = fc.nat(9);
const rol = fc.constantFrom('HOOFD' as const, 'HOOFD' as const, 'VERVANGER' as const);
const consent =
  (at: number): Step =>
  (world) => {
    const match = world.matches[at % Math.max(1, world.matches.length)];
    return match === undefined ? world : { ...world, consents: new Set([...world.consents, match.id]) };
  };

const accepting = (at: number): Step =>
  onMatch(at, (match, { on }) => acceptProposal(match, { termijn: terms.toestemming, today: on, on }));
const starting = (at: number): Step =>
  onMatch(at, (match, world) => {
    const { request } = world;
    return startMatch(match, { request, helping: stockOf(world).helping, volunteer: volunteerOf(world, match), vog, ...matchTerms(world) });
  });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(place, rol).map(([at, part]) => propose(at, part)) },
  { weight: 12, arbitrary: place.map(accepting) },
  { weight: 12, arbitrary: place.map(consent) },
  { weight: 12, arbitrary: place.map(agree) },
  { weight: 12, arbitrary: place.map(starting) },
  { weight: 6, arbitrary: fc.tuple(place, place).map(([from, to]) => relay(from, to)) },
  { weight: 1, arbitrary: place.map((at) => onMatch(at, (match, { on }) => declineProposal(match, { reden: 'NIET_PASSEND', on }))) },
  { weight: 3, arbitrary: place.map((at) => onMatch(at, (match, { on }) => endMatch(match, { reden: 'DOEL_BEREIKT', on }))) },
  {
    weight: 1,
    arbitrary: place.map((at) =>
      onMatch(at, (match, { on }) => {
        const evaluatie = { on, oordeel: 'GOED' as const, toelichting: null };
        return evaluateMatch(match, { evaluatie, by: 'test', termijn: terms.evaluatie, today: on });
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, fc.boolean()).map(
      ([at, own]): Step =>
        (world) => {
          const uitsluitingen = [world.volunteers[at % world.volunteers.length]?.id ?? newId()];
          const changed = onRequest(({ request, on }) => changeExclusions(request, { uitsluitingen, nietUitEigenKern: own, on }))(world);
          if (changed === world) return world;
          return breakingOff(changed, 'UITGESLOTEN', (match) => isExcluded(changed.request, volunteerOf(changed, match)));
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((ends) =>
      onRequest((world) => {
        const { request, on } = world;
        return reviewVolunteerRequest(request, { until: ends ? addDays(on, 30) : null, on, by: 'test', ...requestTerms(world) });
      }),
    ),
  },
  { weight: 1, arbitrary: fc.constant(onRequest((world) => concludeNobodyFound(world.request, { ...stockOf(world), on: world.on }))) },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((world) => {
      const closed = onRequest(({ request, on }) => withdrawVolunteerRequest(request, { ground: 'VERZOEK', on }))(world);
      return closed === world ? world : breakingOff(closed, 'VRAAG_INGETROKKEN', () => true);
    }),
  },
  { weight: 1, arbitrary: place.map((at) => onVolunteer(at, (volunteer, { on }) => pauseVolunteer(volunteer, { on }))) },
  { weight: 1, arbitrary: place.map((at) => onVolunteer(at, (volunteer, { on }) => resumeVolunteer(volunteer, { vog, on }))) },
  { weight: 1, arbitrary: place.map((at) => onVolunteer(at, (volunteer, { on }) => stopVolunteer(volunteer, { on }))) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 60 }).map(
      (days): Step =>
        (world) => ({ ...world, on: addDays(world.on, days) }),
    ),
  },
);

/** Every world on the way, the first included. */
function walk([aantal, steps]: readonly [number, readonly Step[]]): readonly World[] {
  const volunteers = ['elst', 'elst', 'driel', 'heteren'].map((kern) => aVolunteer({ kern }));
  let world: World = {
    request: aRequest({ aantal, requestedOn: START }),
    matches: [],
    volunteers,
    consents: new Set(),
    on: START,
  };
  return [
    world,
    ...steps.map((take) => {
      world = take(world);
      return world;
    }),
  ];
}

const rows = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.array(step, { minLength: 20, maxLength: 60 }));

/** What holds of every world, and of each step from one to the next. */
const invariants: Readonly<Record<string, (world: World, next: World) => boolean>> = {
  'no more take a turn than were asked': ({ request, ...world }) => stockOf(world).helping <= request.aantal,
  'a request is fulfilled exactly while as many take a turn as were asked, or did until its last day': ({ request, ...world }) =>
    isClosed(request) || isServed(request, world.on) || (request.status === 'VERVULD') === (stockOf(world).helping === request.aantal),
  'a request is open exactly while nothing runs for it and help is asked': ({ request, ...world }) =>
    isClosed(request) || isServed(request, world.on) || (request.status === 'OPEN') === (stockOf(world).open === 0),
  'nothing runs for a request that is closed': ({ request, ...world }) => !isClosed(request) || stockOf(world).open === 0,
  'nobody helps, or is agreed to, without the consent of the resident to her': ({ matches, consents }) =>
    matches.every((match) => match.agreedOn === null || consents.has(match.id)),
  'whoever helps or helped was agreed to before': ({ matches }) =>
    matches.every(({ agreedOn, startedOn }) => startedOn === null || (agreedOn !== null && agreedOn <= startedOn)),
  'nobody whom the resident does not want is in a match that runs': (world) =>
    world.matches.every((match) => isOver(match) || !isExcluded(world.request, volunteerOf(world, match))),
  'who stopped is in no match that runs': (world) =>
    world.matches.every((match) => isOver(match) || volunteerOf(world, match).status !== 'GESTOPT'),
  'one volunteer is in one running match of a request': ({ matches }) => {
    const running = matches.filter((match) => !isOver(match)).map(({ volunteer }) => volunteer);
    return new Set(running).size === running.length;
  },
  'what is over has a reason, and what is not over has none': ({ matches }) =>
    matches.every((match) => isOver(match) === (match.reden !== null)),
  'what is over stays as it is': (world, next) => world.matches.every((match) => !isOver(match) || next.matches.includes(match)),
  'a closed request stays as it is': (world, next) => !isClosed(world.request) || next.request === world.request,
  'nobody begins who is not active with a certificate': (world, next) =>
    next.matches.every((match) => {
      const before = world.matches.find(({ id }) => id === match.id);
      const began = match.status === 'ACTIEF' && before?.startedOn !== match.startedOn;
      return !began || notReady(volunteerOf(next, match), vog, next.on) === null;
    }),
  'a review runs exactly while no end is in sight': ({ request }) => {
    const running = request.termijnen.some(
      ({ code, doneOn, status }) => code === 'vrijwilliger-herziening' && doneOn === null && status !== 'VERVALLEN',
    );
    return isClosed(request) || running === (request.until === null);
  },
  'one term of evaluation is asked of who helps': ({ matches }) =>
    matches.every(({ status, termijnen }) => {
      const asked = termijnen.filter(({ code, doneOn }) => code === 'vrijwilliger-evaluatie' && doneOn === null);
      return status !== 'ACTIEF' || asked.length === 1;
    }),
  'contact details are open only between agreement and end': ({ matches }) =>
    matches.every((match) => isAgreed(match) === (match.agreedOn !== null && match.reden === null)),
};

describe('A request for a volunteer under any row of commands', () => {
  it(`keeps its invariants in ${RUNS} rows`, () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(rows, (row) => {
        const worlds = walk(row);
        for (const [index, world] of worlds.entries()) {
          const next = worlds[index + 1] ?? world;
          reached.add(world.request.status);
          for (const { status } of world.matches) reached.add(status);
          const broken = Object.entries(invariants).filter(([, holds]) => !holds(world, next));
          if (broken.length > 0) throw new Error(broken.map(([name]) => name).join('; '));
        }
      }),
      { numRuns: RUNS },
    );
    expect([...reached].sort()).toEqual(
      [
        'OPEN',
        'MATCHING',
        'VERVULD',
        'NIEMAND_GEVONDEN',
        'INGETROKKEN',
        'VOORGESTELD',
        'WACHT_OP_TOESTEMMING',
        'ACTIEF',
        'BEEINDIGD',
        'AFGEWEZEN',
      ].sort(),
    );
  }, 120_000);
});
