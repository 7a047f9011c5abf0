import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { newId, parseUuid } from '@kerngraaf/platform/ids.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { onderzoekOfHop } from '../database/onderzoek-reads.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { aConsulent, aKernteamlid, migratie } from '../testing/actors.ts';
import { anAanvraag } from '../testing/besluit-fixtures.ts';
import { decidedBy, researched } from '../testing/besluit-steps.ts';
import {
  aDossier,
  aGesprek,
  anAangebodenOnderzoek,
  anAdvies,
  anAfgebrokenOnderzoek,
  anAfgerondOnderzoek,
  anOpenOnderzoek,
  aReadyDossier,
  day,
} from '../testing/fixtures.ts';
import { onOnderzoek, type TestUseCases, TODAY, testUseCases } from '../testing/use-cases.ts';
import { acceptOnderzoekUseCase } from './accept-onderzoek.ts';
import { closeOnderzoekUseCase } from './close-onderzoek.ts';
import { explainPgbUseCase } from './explain-pgb.ts';
import { handOverOnderzoekUseCase } from './hand-over-onderzoek.ts';
import { planGesprekUseCase } from './plan-gesprek.ts';
import { recordAdviesUseCase } from './record-advies.ts';
import { recordKeukentafelgesprekUseCase } from './record-keukentafelgesprek.ts';
import { recordOnderzoeksonderdeelUseCase } from './record-onderzoeksonderdeel.ts';
import { recordPersoonlijkPlanUseCase } from './record-persoonlijk-plan.ts';
import { requestAdviesUseCase } from './request-advies.ts';
import { returnOnderzoekUseCase } from './return-onderzoek.ts';
import { sendVerslagUseCase } from './send-verslag.ts';
import { submitAanvraagUseCase } from './submit-aanvraag.ts';
import { withdrawOnderzoekUseCase } from './withdraw-onderzoek.ts';

let test: TestUseCases;
const [anna, bert, lid] = [aConsulent(), aConsulent(), aKernteamlid()];
const wijkteamlid = aKernteamlid(newId(), { gemeenten: ['1911'] });
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(anna.subject);
  await test.givenPlace(bert.subject);
  await test.givenPlace(lid.subject, { kernteam: 'driel', functie: 'kernteamlid' });
  await test.givenPlace(wijkteamlid.subject, { gemeente: '1911', kernteam: 'wijkteam', functie: 'kernteamlid' });
});
afterAll(() => test.stop());

/** Of any input: the tables below hold commands of all kinds. */
type Run = (service: TestUseCases['service'], command: Command<never>) => Promise<Onderzoek>;

const [gesprek, advies] = [aGesprek(), anAdvies()];
const ready = () =>
  anOpenOnderzoek({ dossier: aReadyDossier({ behandelaar: parseUuid(anna.subject), gesprekken: [gesprek], persoonlijkPlan: null }) });
const going = { moment: 'GESPREK', reden: 'Past daar beter' } as const;
const nee = { antwoord: 'NEE', reden: 'Wil niet' } as const;
const onderdelen = [{ onderdeel: 'A_BEHOEFTEN', tekst: 'Wil zelf blijven koken' }] as const;

const steps: readonly [name: string, run: Run, input: object, type: string][] = [
  ['handOverOnderzoek', handOverOnderzoekUseCase, { ...going, kernteam: 'driel' }, 'onderzoek-handed-over'],
  ['returnOnderzoek', returnOnderzoekUseCase, going, 'onderzoek-returned'],
  ['planGesprek', planGesprekUseCase, { plannedOn: day('2026-03-20'), kernteam: 'driel' }, 'gesprek-planned'],
  [
    'recordKeukentafelgesprek',
    recordKeukentafelgesprekUseCase,
    { gesprek: gesprek.id, verslag: 'Ze redt het niet' },
    'onderzoek-progressed',
  ],
  ['recordOnderzoeksonderdeel', recordOnderzoeksonderdeelUseCase, { onderdelen }, 'onderzoek-progressed'],
  ['recordPersoonlijkPlan', recordPersoonlijkPlanUseCase, { ontvangen: false }, 'onderzoek-progressed'],
  ['requestAdvies', requestAdviesUseCase, { soort: 'SPECIALIST', vraag: 'Kan zij traplopen?' }, 'onderzoek-progressed'],
  ['sendVerslag', sendVerslagUseCase, { tekst: 'Hulp is nodig' }, 'onderzoek-progressed'],
  ['closeOnderzoek', closeOnderzoekUseCase, { oplossing: 'eigen-kracht', kernteamAangeboden: nee }, 'onderzoek-closed'],
];

async function given<State extends Onderzoek>(onderzoek: State): Promise<State> {
  await test.given(onderzoekAggregate, onderzoek);
  return onderzoek;
}

const run = (name: string, useCase: Run, onderzoek: Onderzoek, input: object, as: Actor = anna): Promise<Onderzoek> =>
  useCase(test.service, test.command(name, onOnderzoek(onderzoek, input), as) as Command<never>);

const accept = (onderzoek: Onderzoek, as: Actor = anna, input: object = {}): Promise<Onderzoek> =>
  run('acceptOnderzoek', acceptOnderzoekUseCase, onderzoek, input, as);

describe('Taking up an onderzoek', () => {
  it('makes the caller its behandelaar, and is told', async () => {
    const onderzoek = await given(anAangebodenOnderzoek());
    const after = await accept(onderzoek);
    expect(after).toMatchObject({ status: 'OPEN', version: 2, dossier: { behandelaar: anna.subject, wet: 'WMO' } });
    expect(await test.stored(onderzoekAggregate, onderzoek.id)).toEqual(after);
    expect(await test.told(onderzoek.id)).toEqual(['nl.onderzoeken.onderzoek-accepted.v1']);
  });

  it('is done by two at once for one of them', async () => {
    const onderzoek = await given(anAangebodenOnderzoek());
    const outcomes = await Promise.allSettled([accept(onderzoek), accept(onderzoek, bert)]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reason] : []));
    expect(refused).toEqual(['STALE_VERSION']);
    expect(await test.told(onderzoek.id)).toHaveLength(1);
  });

  it('asks a functie that does onderzoek: a kernteam has none in Overbetuwe and has in Hollands Kroon, by the same code', async () => {
    const onderzoek = await given(anAangebodenOnderzoek());
    await test.givenCasus(onderzoek.melding, 'driel');
    await expect(accept(onderzoek, lid)).rejects.toMatchObject({ code: 'REFUSED', reason: 'FUNCTIE_WITHOUT_ONDERZOEK' });
    const elders = await given(anAangebodenOnderzoek({ gemeente: '1911' }));
    await test.givenCasus(elders.melding, 'wijkteam', '1911');
    expect(await accept(elders, wijkteamlid)).toMatchObject({ status: 'OPEN', dossier: { behandelaar: wijkteamlid.subject } });
  });

  it('names another only where history is loaded', async () => {
    const onderzoek = await given(anAangebodenOnderzoek());
    const behandelaar = bert.subject;
    await expect(accept(onderzoek, anna, { behandelaar })).rejects.toMatchObject({ code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' });
    const old = await accept(onderzoek, migratie, { behandelaar });
    expect(old).toMatchObject({ status: 'OPEN', dossier: { behandelaar } });
  });

  it.each([
    ['ONDERZOEK_ALREADY_ACCEPTED', anOpenOnderzoek()],
    ['ONDERZOEK_NO_LONGER_HERE', anAfgebrokenOnderzoek()],
    ['ONDERZOEK_CLOSED', anAfgerondOnderzoek()],
  ] as const)('is refused otherwise: %s', async (reason, onderzoek) => {
    await expect(accept(await given(onderzoek))).rejects.toMatchObject({ code: 'REFUSED', reason });
  });
});

describe('Work in an onderzoek', () => {
  it.each(steps)('%s is stored as it was decided and told once', async (name, useCase, input, type) => {
    const onderzoek = await given(ready());
    const after = await run(name, useCase, onderzoek, input);
    expect(after.version).toBe(2);
    expect(await test.stored(onderzoekAggregate, onderzoek.id)).toEqual(after);
    expect(await test.told(onderzoek.id)).toEqual([`nl.onderzoeken.${type}.v1`]);
  });

  it.each(steps)(
    '%s is refused with a version that is not the last, and where it lies outside the caller’s view',
    async (name, useCase, input) => {
      const onderzoek = await given(ready());
      const stale = run(name, useCase, { ...onderzoek, version: 7 }, input);
      await expect(stale).rejects.toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
      const unseen = run(name, useCase, onderzoek, input, aConsulent());
      await expect(unseen).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_FOUND' });
      expect(await test.stored(onderzoekAggregate, onderzoek.id)).toEqual(onderzoek);
      expect(await test.told(onderzoek.id)).toEqual([]);
    },
  );

  it('is answered again as it was when the same command comes twice, and refuses another input under its id', async () => {
    const onderzoek = await given(anOpenOnderzoek());
    const input = onOnderzoek(onderzoek, {});
    const explain = () => explainPgbUseCase(test.service, test.command('explainPgb', input, anna));
    expect(await explain()).toEqual(await explain());
    const other = test.command('explainPgb', { ...input, occurredOn: day('2026-03-09') }, anna);
    await expect(explainPgbUseCase(test.service, other)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'COMMAND_ID_REUSED' });
    expect(await test.told(onderzoek.id)).toHaveLength(1);
  });

  it('has a colleague’s advice of another than its behandelaar', async () => {
    const dossier = aDossier({ behandelaar: parseUuid(anna.subject), adviezen: [advies] });
    const onderzoek = await given(anOpenOnderzoek({ dossier }));
    const answer = { advies: advies.id, tekst: 'Akkoord' };
    const own = run('recordAdvies', recordAdviesUseCase, onderzoek, answer);
    await expect(own).rejects.toMatchObject({ reason: 'ADVIES_BY_BEHANDELAAR' });
    const after = await run('recordAdvies', recordAdviesUseCase, onderzoek, answer, bert);
    expect(after).toMatchObject({ dossier: { adviezen: [{ gegeven: { on: '2026-03-10', tekst: 'Akkoord' } }] } });
  });
});

describe('The verslag', () => {
  const send = (onderzoek: Onderzoek, as: Actor = anna): Promise<Onderzoek> =>
    run('sendVerslag', sendVerslagUseCase, onderzoek, { tekst: 'Hulp is nodig' }, as);
  const givenTerm = (onderzoek: Onderzoek, dueOn: string, status: string): Promise<unknown> =>
    test.dataSource.query(
      `INSERT INTO melding_termijn (gemeente, melding, code, started_on, due_on, status) VALUES ('1734', $1, 'wmo-persoonlijk-plan', $2, $3, $4)`,
      [onderzoek.melding, '2026-03-03', dueOn, status],
    );

  it('waits until the seven days for a persoonlijk plan are over, as intake told them', async () => {
    const onderzoek = await given(ready());
    await givenTerm(onderzoek, '2026-03-10', 'LOOPT');
    await expect(send(onderzoek)).rejects.toMatchObject({ reason: 'PLAN_TERM_RUNS' });
    const waived = await run('recordPersoonlijkPlan', recordPersoonlijkPlanUseCase, onderzoek, { ontvangen: false });
    expect(await send(waived)).toMatchObject({ dossier: { verslag: { sentOn: '2026-03-10' } } });
  });

  it.each([
    ['2026-03-09', 'LOOPT'],
    ['2026-03-12', 'GEHAALD'],
  ])('waits for none that is over or met (%s, %s)', async (dueOn, status) => {
    const onderzoek = await given(ready());
    await givenTerm(onderzoek, dueOn, status);
    expect(await send(onderzoek)).toMatchObject({ version: 2 });
  });

  it('needs no afstemming where the gemeenteprofiel asks none', async () => {
    const dossier = aReadyDossier({ adviezen: [] });
    await expect(send(await given(anOpenOnderzoek({ dossier })))).rejects.toMatchObject({ reason: 'AFSTEMMING_REQUIRED' });
    const elders = await given(anOpenOnderzoek({ dossier, gemeente: '1911' }));
    await test.givenCasus(elders.melding, 'wijkteam', '1911');
    expect(await send(elders, wijkteamlid)).toMatchObject({ version: 2 });
  });
});

/** As intake tells it, in a transaction of its own. */
const takenBack = ({ herkomst }: Onderzoek): Promise<Onderzoek> => {
  if (herkomst.soort !== 'MELDING') throw new Error('No question brought it');
  const { traject, hop } = herkomst;
  const command = test.command('returnOnderzoek', { commandId: newId() }, migratie);
  return test.service.transact(command, onderzoekAggregate, async (tx) => {
    await withdrawOnderzoekUseCase(tx, { traject, hop, on: TODAY });
    const onderzoek = await onderzoekOfHop(tx.manager, tx.scope, { traject, hop });
    if (onderzoek === null) throw new Error('It stays');
    return onderzoek;
  });
};

describe('The end of an onderzoek', () => {
  const close = (onderzoek: Onderzoek, more: object = {}): Promise<Onderzoek> =>
    run('closeOnderzoek', closeOnderzoekUseCase, onderzoek, { oplossing: 'eigen-kracht', ...more });

  it('waits for the aanvraag that rests on it, and so does its way to another', async () => {
    const onderzoek = await given(anOpenOnderzoek());
    await test.given(aanvraagAggregate, anAanvraag({ onderzoek: onderzoek.id, melding: onderzoek.melding }));
    for (const attempt of [
      close(onderzoek, { kernteamAangeboden: nee }),
      run('returnOnderzoek', returnOnderzoekUseCase, onderzoek, going),
      run('handOverOnderzoek', handOverOnderzoekUseCase, onderzoek, { ...going, kernteam: 'driel' }),
    ])
      await expect(attempt).rejects.toMatchObject({ reason: 'AANVRAAG_OPEN' });
    expect(await test.stored(onderzoekAggregate, onderzoek.id)).toEqual(onderzoek);
  });

  it('asks about the kernteam where nothing was granted, and tells the answer without the reason', async () => {
    const onderzoek = await given(anOpenOnderzoek());
    await expect(close(onderzoek)).rejects.toMatchObject({ reason: 'KERNTEAM_OFFER_REQUIRED' });
    const kernteamAangeboden = { antwoord: 'JA', kernteam: 'driel' } as const;
    expect(await close(onderzoek, { kernteamAangeboden })).toMatchObject({ status: 'AFGEROND', kernteamAangeboden });
    const [{ envelope }] = await test.dataSource.query<[{ envelope: string }]>('SELECT envelope FROM outbox WHERE aggregate_id = $1', [
      onderzoek.id,
    ]);
    expect(JSON.parse(envelope)).toMatchObject({ data: { oplossing: 'eigen-kracht', offered: 'JA', kernteam: 'driel' } });
  });

  it('meets an aanvraag that comes at that moment: one of the two is there, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const onderzoek = await given(anOpenOnderzoek({ dossier: aDossier({ verslag: { sentOn: day('2026-03-09'), tekst: 'x' } }) }));
      const asked = { vorm: 'FORMULIER' as const, producten: ['rolstoel'], ondertekenaar: onderzoek.inwoner };
      const input = { commandId: newId(), onderzoek: onderzoek.id, occurredOn: TODAY, ...asked };
      const outcomes = await Promise.allSettled([
        close(onderzoek, { kernteamAangeboden: nee }),
        submitAanvraagUseCase(test.service, test.command('submitAanvraag', input, bert)),
      ]);
      const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reason] : []));
      expect(refused).toHaveLength(1);
      expect(['AANVRAAG_OPEN', 'ONDERZOEK_CLOSED']).toContain(refused[0]);
    }
  });

  it('by the poort meets an aanvraag that comes at that moment: the aanvraag is not made, or the onderzoek goes on for it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const onderzoek = await given(researched({ herkomst: { soort: 'MELDING', traject: newId(), hop: 1 } }));
      const asked = { vorm: 'FORMULIER' as const, producten: ['rolstoel'], ondertekenaar: onderzoek.inwoner };
      const input = { commandId: newId(), onderzoek: onderzoek.id, occurredOn: TODAY, ...asked };
      const [submitted] = await Promise.allSettled([
        submitAanvraagUseCase(test.service, test.command('submitAanvraag', input, bert)),
        takenBack(onderzoek),
      ]);
      if (submitted.status === 'rejected') expect(submitted.reason).toMatchObject({ reason: 'ONDERZOEK_NO_LONGER_HERE' });
      const status = submitted.status === 'rejected' ? 'AFGEBROKEN' : 'OPEN';
      expect(await test.stored(onderzoekAggregate, onderzoek.id)).toMatchObject({ status });
    }
  });

  it('asks nothing more where something was granted', async () => {
    const beschikking = await decidedBy(test, anna);
    const onderzoek = await test.stored(onderzoekAggregate, beschikking.onderzoek ?? newId());
    if (onderzoek === null) throw new Error('it rests on one');
    expect(await close(onderzoek, { oplossing: 'maatwerkvoorziening' })).toMatchObject({ status: 'AFGEROND', kernteamAangeboden: null });
  });
});

const tooLong = (length: number): string => 'x'.repeat(length + 1);
const mistakes: readonly [string, Run, object, string][] = [
  ['handOverOnderzoek', handOverOnderzoekUseCase, { ...going, kernteam: 'arnhem' }, 'KERNTEAM_UNKNOWN'],
  ['returnOnderzoek', returnOnderzoekUseCase, { ...going, reden: tooLong(1_000) }, 'TEXT_TOO_LONG'],
  ['returnOnderzoek', returnOnderzoekUseCase, { ...going, reden: 'a'.repeat(1_000_000) }, 'TEXT_TOO_LONG'],
  ['returnOnderzoek', returnOnderzoekUseCase, { ...going, reden: 'a\u0000b' }, 'TEXT_CONTROL_CHARACTER'],
  ['returnOnderzoek', returnOnderzoekUseCase, { ...going, reden: 'a\u202Eb' }, 'TEXT_BIDI'],
  ['returnOnderzoek', returnOnderzoekUseCase, { ...going, reden: ' ' }, 'TEXT_EMPTY'],
  ['returnOnderzoek', returnOnderzoekUseCase, { ...going, occurredOn: day('2026-03-11') }, 'OCCURRED_IN_FUTURE'],
  ['returnOnderzoek', returnOnderzoekUseCase, { ...going, occurredOn: day('2026-02-01') }, 'OCCURRED_TOO_LONG_AGO'],
  ['returnOnderzoek', returnOnderzoekUseCase, { ...going, occurredOn: day('2026-03-02') }, 'BEFORE_ONDERZOEK'],
  ['returnOnderzoek', returnOnderzoekUseCase, { ...going, onderzoek: 'geen-id' }, 'ID_MALFORMED'],
  ['planGesprek', planGesprekUseCase, { plannedOn: day('2026-03-20'), kernteam: 'arnhem' }, 'KERNTEAM_UNKNOWN'],
  ['recordKeukentafelgesprek', recordKeukentafelgesprekUseCase, { gesprek: 'geen-id' }, 'ID_MALFORMED'],
  ['recordKeukentafelgesprek', recordKeukentafelgesprekUseCase, { gesprek: gesprek.id, verslag: tooLong(4_000) }, 'TEXT_TOO_LONG'],
  ['recordOnderzoeksonderdeel', recordOnderzoeksonderdeelUseCase, { onderdelen: [...onderdelen, ...onderdelen] }, 'ONDERDEEL_TWICE'],
  ['recordOnderzoeksonderdeel', recordOnderzoeksonderdeelUseCase, { onderdelen: [{ onderdeel: 'G_BIJDRAGE' }] }, 'ONDERDEEL_EMPTY'],
  ['requestAdvies', requestAdviesUseCase, { soort: 'COLLEGA', vraag: tooLong(2_000) }, 'TEXT_TOO_LONG'],
  ['recordAdvies', recordAdviesUseCase, { advies: 'geen-id', tekst: 'x' }, 'ID_MALFORMED'],
  ['sendVerslag', sendVerslagUseCase, { tekst: tooLong(8_000) }, 'TEXT_TOO_LONG'],
  ['closeOnderzoek', closeOnderzoekUseCase, { oplossing: 'toveren' }, 'OPLOSSING_UNKNOWN'],
  ['closeOnderzoek', closeOnderzoekUseCase, { oplossing: 'eigen-kracht', kernteamAangeboden: { antwoord: 'NEE' } }, 'REDEN_REQUIRED'],
  [
    'closeOnderzoek',
    closeOnderzoekUseCase,
    { oplossing: 'eigen-kracht', kernteamAangeboden: { antwoord: 'JA', kernteam: 'arnhem' } },
    'KERNTEAM_UNKNOWN',
  ],
  [
    'closeOnderzoek',
    closeOnderzoekUseCase,
    { oplossing: 'eigen-kracht', kernteamAangeboden: { ...nee, kernteam: 'driel' } },
    'KERNTEAM_NOT_ALLOWED',
  ],
];

describe('Bad input', () => {
  it.each(mistakes)('of %s (%#) changes nothing', async (name, useCase, input, reason) => {
    const onderzoek = await given(ready());
    await expect(run(name, useCase, onderzoek, input)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(await test.stored(onderzoekAggregate, onderzoek.id)).toEqual(onderzoek);
    expect(await test.told(onderzoek.id)).toEqual([]);
  });
});
