import { describe, expect, it } from '@jest/globals';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import fc from 'fast-check';
import { aBehandelteam, day } from '../testing/contract-fixtures.ts';
import {
  type Behandelteam,
  type BehandelteamDecision,
  changeLead,
  endBehandelteam,
  firstPlaces,
  inTeam,
  joinBehandelteam,
  leaveBehandelteam,
  recordAverted,
} from './behandelteam.ts';

const people: readonly Uuid[] = Array.from({ length: 5 }, () => newId());
const organisaties = ['incluzio', 'opvoedpoli', 'mee'];
const start = day('2026-01-05');

interface Step {
  readonly name: 'join' | 'leave' | 'lead' | 'end' | 'avert';
  readonly who: Uuid;
  readonly organisatie: string;
  readonly days: number;
}
interface World {
  readonly team: Behandelteam;
  readonly on: LocalDate;
  readonly did: Step['name'] | null;
}

const step = fc.record<Step>({
  name: fc.constantFrom('join', 'join', 'join', 'leave', 'leave', 'lead', 'lead', 'avert', 'end'),
  who: fc.constantFrom(...people),
  organisatie: fc.constantFrom(...organisaties),
  days: fc.nat(4),
});
const walks = fc.array(step, { maxLength: 25 });

function decide({ team }: World, { name, who: professional, organisatie }: Step, on: LocalDate): BehandelteamDecision<string> {
  switch (name) {
    case 'join':
      return joinBehandelteam(team, { professional, organisatie }, on);
    case 'leave':
      return leaveBehandelteam(team, professional, on);
    case 'lead':
      return changeLead(team, professional, on);
    case 'avert':
      return recordAverted(team, on);
    case 'end':
      return endBehandelteam(team, on);
  }
}

const [first = newId(), second = newId()] = people;
const formed = firstPlaces(
  [
    { professional: first, organisatie: 'incluzio' },
    { professional: second, organisatie: 'opvoedpoli' },
  ],
  first,
  start,
);
const begin: World = { team: aBehandelteam({ since: start, leden: formed }), on: start, did: null };

function next(world: World, taken: Step): World {
  const on = addDays(world.on, taken.days);
  const decision = decide(world, taken, on);
  return decision.accepted ? { team: decision.state, on, did: taken.name } : { ...world, on, did: null };
}

/** Whether it is so after every step, in each of 10,000 walks. */
const always = (isSo: (now: World, before: World) => boolean): void =>
  fc.assert(
    fc.property(walks, (steps) => {
      let world = begin;
      return steps.every((taken) => {
        const before = world;
        world = next(world, taken);
        return isSo(world, before);
      });
    }),
    { numRuns: 10_000 },
  );

describe('A Behandelteam under any row of commands', () => {
  it('has one lead, who is in it, as long as it works', () => {
    always(({ team }) => {
      const leads = team.leden.filter(({ trekker }) => trekker);
      return leads.length === 1 && (team.status === 'BEEINDIGD' || leads[0]?.until === null);
    });
  });

  it('has two organisations at least as long as it works', () => {
    always(({ team }) => team.status === 'BEEINDIGD' || new Set(inTeam(team).map(({ organisatie }) => organisatie)).size >= 2);
  });

  it('has nobody twice on a day', () => {
    always(({ team }) =>
      people.every((person) => {
        const places = team.leden.filter(({ professional }) => professional === person);
        return places.every(({ until }, index) => {
          const later = places[index + 1];
          return later === undefined || (until !== null && until < later.since);
        });
      }),
    );
  });

  it('forgets no place, and has none that ends before it begins', () => {
    always(({ team }, before) => {
      const kept = before.team.leden.every(({ professional, since }, index) => {
        const place = team.leden[index];
        return place?.professional === professional && place.since === since;
      });
      return kept && team.leden.every(({ since, until }) => until === null || since <= until);
    });
  });

  it('never works again when it has ended, and averted an uithuisplaatsing once at most', () => {
    always(({ team }, { team: before }) => {
      const stays = before.status === 'ACTIEF' || JSON.stringify(team.leden) === JSON.stringify(before.leden);
      const once = before.uithuisplaatsingVoorkomenOp ?? team.uithuisplaatsingVoorkomenOp;
      return stays && team.uithuisplaatsingVoorkomenOp === once;
    });
  });

  it('does each of these things on the way', () => {
    const did = new Set<string>();
    for (const steps of fc.sample(walks, 500)) {
      let world = begin;
      for (const taken of steps) {
        world = next(world, taken);
        if (world.did !== null) did.add(world.did);
      }
    }
    expect([...did].sort()).toEqual(['avert', 'end', 'join', 'lead', 'leave']);
  });
});
