import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Casus } from '../domain/casus.ts';
import { aConsulent, aKernteamlid } from '../testing/actors.ts';
import { aDossier, anOpgepakt, day } from '../testing/fixtures.ts';
import { onCasus, type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { answerVraagUseCase } from './answer-vraag.ts';
import { askConsulentUseCase } from './ask-consulent.ts';
import { assignCasusUseCase } from './assign-casus.ts';
import { closeCasusUseCase } from './close-casus.ts';
import type { AskingUseCases } from './consent.ts';
import { handOverCasusUseCase } from './hand-over-casus.ts';
import { planHuisbezoekUseCase } from './plan-huisbezoek.ts';
import { recordActiviteitUseCase } from './record-activiteit.ts';
import { recordHuisbezoekUseCase } from './record-huisbezoek.ts';
import { recordLeefgebiedenUseCase } from './record-leefgebieden.ts';
import { recordZrmUseCase } from './record-zrm.ts';
import { returnCasusUseCase } from './return-casus.ts';
import { transferCasusUseCase } from './transfer-casus.ts';

let test: TestUseCases;
const [anna, bert, vera, wmo, jeugd] = [newId(), newId(), newId(), newId(), newId()];
const kernteamlid = aKernteamlid(anna);

beforeAll(async () => {
  test = await testUseCases();
  await test.givenMember(anna, 'elst-noord');
  await test.givenMember(bert, 'elst-noord');
  await test.givenMember(vera, 'elst-noord', 'kernteam-vrijwilliger');
  await test.givenMember(wmo, null, 'consulent-wmo');
  await test.givenMember(jeugd, null, 'consulent-jeugd');
});
afterAll(() => test.stop());

/** Of any input: the tables below hold commands of all kinds. */
type Run = (service: AskingUseCases, command: Command<never>) => Promise<Casus>;

const done = { moment: 'GESPREK', reden: 'Beter daar' } as const;
const steps: readonly [name: string, run: Run, input: object, type: string][] = [
  ['handOverCasus', handOverCasusUseCase, { ...done, aan: 'LOKET' }, 'casus-handed-over'],
  ['returnCasus', returnCasusUseCase, done, 'casus-returned'],
  ['closeCasus', closeCasusUseCase, { oplossing: 'vrijwillige-hulp' }, 'casus-closed'],
  ['planHuisbezoek', planHuisbezoekUseCase, { plannedOn: day('2026-04-01'), samenMet: 'WMO', meerwaarde: 'Kent haar' }, 'visit-planned'],
  ['askConsulent', askConsulentUseCase, { aan: 'WMO', vraag: 'Kan dit?' }, 'consulent-asked'],
  ['recordLeefgebieden', recordLeefgebiedenUseCase, { leefgebieden: ['geld', 'wonen'] }, 'casus-progressed'],
  [
    'recordZrm',
    recordZrmUseCase,
    { versie: 'ZRM_2017', respondent: 'INWONER', scores: [{ domein: 'justitie', score: 5 }] },
    'casus-progressed',
  ],
  ['recordActiviteit', recordActiviteitUseCase, { taak: 'preventie' }, 'casus-progressed'],
  ['assignCasus', assignCasusUseCase, { professional: bert }, 'casus-progressed'],
  ['transferCasus', transferCasusUseCase, { professional: bert }, 'casus-progressed'],
];

const given = async (own: Partial<ReturnType<typeof anOpgepakt>> = {}): Promise<Casus> => {
  const casus = anOpgepakt({ dossier: aDossier({ regievoerder: anna }), ...own });
  await test.given(casus);
  return casus;
};

const run = (name: string, useCase: Run, casus: Casus, input: object, as: Actor = kernteamlid): Promise<Casus> =>
  useCase(test.service, test.command(name, onCasus(casus, input), as) as Command<never>);

describe('Work in a casus', () => {
  it.each(steps)('%s is stored as it was decided and told once', async (name, useCase, input, type) => {
    const casus = await given();
    const after = await run(name, useCase, casus, input);
    expect(after.version).toBe(2);
    expect(await test.casus(casus.id)).toEqual(after);
    expect(await test.told(casus.id)).toEqual([`nl.casussen.${type}.v1`]);
  });

  it.each(steps)('%s is refused with a version that is not the last', async (name, useCase, input) => {
    const casus = await given();
    const stale = run(name, useCase, { ...casus, version: 7 }, input);
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
  });

  it('refuses another input under a used command id', async () => {
    const casus = await given();
    const input = onCasus(casus, { oplossing: 'vrijwillige-hulp' });
    await closeCasusUseCase(test.service, test.command('closeCasus', input, kernteamlid));
    const other = test.command('closeCasus', { ...input, oplossing: 'eigen-kracht' }, kernteamlid);
    await expect(closeCasusUseCase(test.service, other)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'COMMAND_ID_REUSED' });
  });
});

const long = 'x'.repeat(1_001);
const mistakes: readonly [string, Run, object, string][] = [
  ['handOverCasus', handOverCasusUseCase, { ...done, aan: 'KERNTEAM' }, 'KERNTEAM_REQUIRED'],
  ['handOverCasus', handOverCasusUseCase, { ...done, aan: 'KERNTEAM', kernteam: 'arnhem' }, 'KERNTEAM_UNKNOWN'],
  ['handOverCasus', handOverCasusUseCase, { ...done, aan: 'LOKET', kernteam: 'heteren' }, 'KERNTEAM_NOT_ALLOWED'],
  ['returnCasus', returnCasusUseCase, { ...done, reden: long }, 'TEXT_TOO_LONG'],
  ['returnCasus', returnCasusUseCase, { ...done, reden: 'a'.repeat(1_000_000) }, 'TEXT_TOO_LONG'],
  ['returnCasus', returnCasusUseCase, { ...done, reden: 'a\u0000b' }, 'TEXT_CONTROL_CHARACTER'],
  ['returnCasus', returnCasusUseCase, { ...done, reden: 'a\u202Eb' }, 'TEXT_BIDI'],
  ['returnCasus', returnCasusUseCase, { ...done, reden: ' ' }, 'TEXT_EMPTY'],
  ['returnCasus', returnCasusUseCase, { ...done, occurredOn: day('2026-03-11') }, 'OCCURRED_IN_FUTURE'],
  ['returnCasus', returnCasusUseCase, { ...done, occurredOn: day('2026-03-02') }, 'BEFORE_CASUS'],
  ['closeCasus', closeCasusUseCase, { oplossing: 'toveren' }, 'OPLOSSING_UNKNOWN'],
  ['closeCasus', closeCasusUseCase, { oplossing: 'eigen-kracht', casus: 'geen-id' }, 'ID_MALFORMED'],
  ['planHuisbezoek', planHuisbezoekUseCase, { plannedOn: day('2026-04-01'), samenMet: 'WMO' }, 'MEERWAARDE_REQUIRED'],
  ['planHuisbezoek', planHuisbezoekUseCase, { plannedOn: day('2026-04-01'), meerwaarde: 'x' }, 'MEERWAARDE_NOT_ALLOWED'],
  ['recordHuisbezoek', recordHuisbezoekUseCase, { huisbezoek: 'geen-id' }, 'ID_MALFORMED'],
  ['recordLeefgebieden', recordLeefgebiedenUseCase, { leefgebieden: ['geluk'] }, 'LEEFGEBIED_UNKNOWN'],
  ['recordLeefgebieden', recordLeefgebiedenUseCase, { leefgebieden: ['geld', 'geld'] }, 'LEEFGEBIED_TWICE'],
  ['recordZrm', recordZrmUseCase, { versie: 'ZRM_2013', respondent: 'INWONER', scores: [] }, 'ZRM_EMPTY'],
  ['recordActiviteit', recordActiviteitUseCase, { taak: 'toveren' }, 'TAAK_UNKNOWN'],
  ['askConsulent', askConsulentUseCase, { aan: 'WMO', vraag: 'x'.repeat(4_001) }, 'TEXT_TOO_LONG'],
];

describe('Bad input', () => {
  it.each(mistakes)('of %s (%#) changes nothing', async (name, useCase, input, reason) => {
    const casus = await given();
    await expect(run(name, useCase, casus, input)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(await test.casus(casus.id)).toEqual(casus);
    expect(await test.told(casus.id)).toEqual([]);
  });
});

describe('A volunteer of the team', () => {
  it.each([
    ['regievoerder', 'transferCasus', transferCasusUseCase],
    ['medewerker', 'assignCasus', assignCasusUseCase],
  ] as const)('does not become %s (O33), but does by a place as professional next to it', async (_, name, useCase) => {
    const casus = await given();
    const volunteer = run(name, useCase, casus, { professional: vera });
    await expect(volunteer).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_IN_TEAM' });
    const both = newId();
    await test.givenMember(both, 'elst-noord', 'kernteam-vrijwilliger');
    await test.givenMember(both, 'elst-noord');
    expect(await run(name, useCase, casus, { professional: both })).toMatchObject({ version: 2 });
  });
});

describe('A question to a consulent', () => {
  const vraag = { id: newId() as Uuid, aan: 'WMO', askedOn: day('2026-03-09'), vraag: 'Kan dit?', antwoord: null, termijn: null } as const;

  it('is answered by a consulent of the kind that was asked', async () => {
    const casus = await given({ dossier: aDossier({ vragen: [vraag] }) });
    const after = await run('answerVraag', answerVraagUseCase, casus, { vraag: vraag.id, antwoord: 'Ja' }, aConsulent('wmo', wmo));
    expect(after).toMatchObject({ dossier: { vragen: [{ antwoord: { on: '2026-03-10', text: 'Ja' } }] } });
  });

  it('is hidden with its casus from a consulent without a place at the loket', async () => {
    const casus = await given({ dossier: aDossier({ vragen: [vraag] }) });
    const answer = run('answerVraag', answerVraagUseCase, casus, { vraag: vraag.id, antwoord: 'Ja' }, aConsulent('wmo'));
    await expect(answer).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it('is hidden with its casus from the other kind', async () => {
    const casus = await given({ dossier: aDossier({ vragen: [vraag] }) });
    const answer = run('answerVraag', answerVraagUseCase, casus, { vraag: vraag.id, antwoord: 'Ja' }, aConsulent('jeugd', jeugd));
    await expect(answer).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it('is not answered for another kind by who joins a visit', async () => {
    const samen = { soort: 'JEUGD', meerwaarde: 'Kent het gezin' } as const;
    const huisbezoeken = [{ status: 'GEPLAND', id: newId(), plannedOn: day('2026-03-20'), samen, vrijwilliger: null } as const];
    const casus = await given({ dossier: aDossier({ vragen: [vraag], huisbezoeken }) });
    const answer = run('answerVraag', answerVraagUseCase, casus, { vraag: vraag.id, antwoord: 'Ja' }, aConsulent('jeugd', jeugd));
    await expect(answer).rejects.toMatchObject({ reason: 'NOT_ASKED' });
  });
});
