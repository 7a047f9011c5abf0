import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { aQuestion, command, placePeople, refusalOf, type State, sentTo, standing, today } from '../testing/steps.ts';

let world: Constellation;
let question: { readonly inwoner: string; readonly melding: State };
let casus: State;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
  question = await aQuestion(world);
  casus = await sentTo(world, question.melding, 'driel');
});
afterAll(() => world.close());

const occurredOn = today();
const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
const nobody = '00000000-0000-4000-8000-000000000000';
const aResident = { gemeente: '1734', naam: 'Ans Proef' };
const aMelding = () => ({
  gemeente: '1734',
  soort: 'WMO_MELDING',
  kanaal: 'telefoon',
  poort: 'kernteam',
  soortMelder: 'INWONER',
  betrokkenen: [{ inwoner: question.inwoner, rol: 'HULPVRAGER', primair: true }],
  occurredOn,
});

type Case = readonly [name: string, mutation: string, input: () => object, refusal: string];

const atThePoort: readonly Case[] = [
  ['a BSN that fails the 11-proef', 'registerInwoner', () => ({ ...aResident, bsn: '123456789' }), 'BAD_USER_INPUT BSN_INVALID'],
  ['a BSN of nine zeros', 'registerInwoner', () => ({ ...aResident, bsn: '000000000' }), 'BAD_USER_INPUT BSN_INVALID'],
  ['a kern that the gemeente does not have', 'registerInwoner', () => ({ ...aResident, kern: 'breezand' }), 'BAD_USER_INPUT KERN_UNKNOWN'],
  ['a birth in the future', 'registerInwoner', () => ({ ...aResident, geboortedatum: tomorrow }), 'BAD_USER_INPUT BIRTH_DATE_IN_FUTURE'],
  [
    'a gemeente that is not the caller’s',
    'registerInwoner',
    () => ({ ...aResident, gemeente: '1911' }),
    'FORBIDDEN GEMEENTE_WITHOUT_RIGHT',
  ],
  [
    'a name with a bidirectional override',
    'registerInwoner',
    () => ({ ...aResident, naam: 'Ans \u202eProef' }),
    'BAD_USER_INPUT TEXT_BIDI',
  ],
  [
    'a name with a control character',
    'registerInwoner',
    () => ({ ...aResident, naam: 'Ans\u0007' }),
    'BAD_USER_INPUT TEXT_CONTROL_CHARACTER',
  ],
  ['a name of nothing', 'registerInwoner', () => ({ ...aResident, naam: '   ' }), 'BAD_USER_INPUT TEXT_EMPTY'],
  [
    'a text of a megabyte',
    'registerMelding',
    () => ({ ...aMelding(), omschrijving: 'a'.repeat(1_000_000) }),
    'BAD_USER_INPUT TEXT_TOO_LONG',
  ],
  [
    'a body over the limit',
    'registerMelding',
    () => ({ ...aMelding(), omschrijving: 'a'.repeat(1_100_000) }),
    'LIMIT_EXCEEDED BODY_TOO_LARGE',
  ],
  ['a question of tomorrow', 'registerMelding', () => ({ ...aMelding(), occurredOn: tomorrow }), 'BAD_USER_INPUT OCCURRED_IN_FUTURE'],
  [
    'a question of last year',
    'registerMelding',
    () => ({ ...aMelding(), occurredOn: '2015-02-03' }),
    'BAD_USER_INPUT OCCURRED_TOO_LONG_AGO',
  ],
  [
    'a channel that the profile does not have',
    'registerMelding',
    () => ({ ...aMelding(), kanaal: 'fax' }),
    'BAD_USER_INPUT KANAAL_UNKNOWN',
  ],
  ['a question about nobody', 'registerMelding', () => ({ ...aMelding(), betrokkenen: [] }), 'REFUSED PERSON_REQUIRED'],
  [
    'a person who does not exist',
    'registerMelding',
    () => ({ ...aMelding(), betrokkenen: [{ inwoner: nobody, rol: 'HULPVRAGER', primair: true }] }),
    'REFUSED INWONER_UNKNOWN',
  ],
  ['a date that is none', 'registerMelding', () => ({ ...aMelding(), occurredOn: '2026-02-30' }), 'BAD_USER_INPUT DATE_MALFORMED'],
  ['a melding that does not exist', 'confirmReceipt', () => ({ melding: nobody, expectedVersion: 1, occurredOn }), 'REFUSED NOT_FOUND'],
  ['an id that is none', 'confirmReceipt', () => ({ melding: 'x', expectedVersion: 1, occurredOn }), 'BAD_USER_INPUT ID_MALFORMED'],
  [
    'a version that is stale',
    'confirmReceipt',
    () => ({ melding: question.melding.id, expectedVersion: 1, occurredOn }),
    'CONFLICT STALE_VERSION',
  ],
  [
    'a team that the gemeente does not have',
    'openTraject',
    () => ({
      melding: question.melding.id,
      expectedVersion: 2,
      soort: 'KERNTEAM',
      kernteam: 'wijkteam',
      moment: 'SCHIFTING',
      reden: 'x',
      occurredOn,
    }),
    'BAD_USER_INPUT KERNTEAM_UNKNOWN',
  ],
  [
    'a second kernteam',
    'openTraject',
    () => ({
      melding: question.melding.id,
      expectedVersion: 2,
      soort: 'KERNTEAM',
      kernteam: 'heteren',
      moment: 'SCHIFTING',
      reden: 'x',
      occurredOn,
    }),
    'REFUSED TRAJECT_ALREADY_OPEN',
  ],
  [
    'a command that is not the poort’s',
    'acceptCasus',
    () => ({ casus: casus.id, expectedVersion: 1, occurredOn }),
    'FORBIDDEN PURPOSE_NOT_HELD',
  ],
];

const atTheKernteam: readonly Case[] = [
  [
    'work on a casus that is not taken up',
    'recordLeefgebieden',
    () => ({ casus: casus.id, expectedVersion: casus.version, leefgebieden: [], occurredOn }),
    'REFUSED CASUS_NOT_ACCEPTED',
  ],
  [
    'a reason that the profile does not have',
    'declineCasus',
    () => ({ casus: casus.id, expectedVersion: casus.version, weigerreden: 'GEEN_ZIN', occurredOn }),
    'BAD_USER_INPUT WEIGERREDEN_UNKNOWN',
  ],
  ['a casus that does not exist', 'acceptCasus', () => ({ casus: nobody, expectedVersion: 1, occurredOn }), 'REFUSED NOT_FOUND'],
  [
    'a version below one',
    'acceptCasus',
    () => ({ casus: casus.id, expectedVersion: 0, occurredOn }),
    'BAD_USER_INPUT EXPECTED_VERSION_MALFORMED',
  ],
  [
    'a commandId that is no uuid',
    'acceptCasus',
    () => ({ commandId: '1', casus: casus.id, expectedVersion: casus.version, occurredOn }),
    'BAD_USER_INPUT ID_MALFORMED',
  ],
];

describe.each([
  ['poort-kernteam', atThePoort],
  ['kernteamlid-driel', atTheKernteam],
] as const)('bad input of %s', (person, cases) => {
  it.each(cases)('%s: %s changes nothing and has its own answer', async (_, mutation, input, refusal) => {
    const before = await standing(world, question.melding.id);
    const answer = await command(world.as(person), mutation, input());
    expect(refusalOf(answer)).toBe(refusal);
    expect(answer.data?.result ?? null).toBeNull();
    expect(await standing(world, question.melding.id)).toEqual(before);
  });
});
