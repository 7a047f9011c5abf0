import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { aConsulent, aResident, migratie } from '../testing/actors.ts';
import { anAanvraag } from '../testing/besluit-fixtures.ts';
import { givenResearched, onAanvraag } from '../testing/besluit-steps.ts';
import { aDossier, anAangebodenOnderzoek, day } from '../testing/fixtures.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { announceDelayUseCase } from './announce-delay.ts';
import { leaveUntreatedUseCase } from './leave-untreated.ts';
import { requestAanvullingUseCase } from './request-aanvulling.ts';
import { resumeAanvraagUseCase } from './resume-aanvraag.ts';
import { submitAanvraagUseCase } from './submit-aanvraag.ts';
import { suspendAanvraagUseCase } from './suspend-aanvraag.ts';
import { takeUpAanvraagUseCase } from './take-up-aanvraag.ts';
import { withdrawAanvraagUseCase } from './withdraw-aanvraag.ts';

let test: TestUseCases;
const anna = aConsulent();
const today = day('2026-03-10');
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(anna.subject);
});
afterAll(() => test.stop());

const submitting = (onderzoek: Uuid, more: object = {}) => ({
  ...{ commandId: newId(), onderzoek, vorm: 'FORMULIER' as const, producten: ['huishoudelijke-hulp'], occurredOn: today },
  ...more,
});
const submit = (as: Actor, onderzoek: Uuid, more: object = {}): Promise<Aanvraag> =>
  submitAanvraagUseCase(test.service, test.command('submitAanvraag', submitting(onderzoek, more), as));
const inwonerOf = ({ inwoner }: { readonly inwoner: Uuid | null }): Uuid => inwoner ?? newId();

async function given(own: Parameters<typeof anAanvraag>[0] = {}): Promise<Aanvraag> {
  const aanvraag = anAanvraag(own);
  await test.given(aanvraagAggregate, aanvraag);
  return aanvraag;
}

describe('An aanvraag', () => {
  it('is submitted by the resident herself, and its term begins', async () => {
    const onderzoek = await givenResearched(test);
    const aanvraag = await submit(aResident(inwonerOf(onderzoek)), onderzoek.id);
    expect(aanvraag).toMatchObject({ status: 'INGEDIEND', behandelaar: null, ondertekenaar: onderzoek.inwoner });
    expect(await test.told(aanvraag.id)).toEqual(['nl.aanvragen.aanvraag-submitted.v1']);
    const deadlines = await test.dataSource.query('SELECT code, due_on, runs FROM deadline WHERE aggregate_id = $1', [aanvraag.id]);
    expect(deadlines).toEqual([{ code: 'wmo-beschikking', due_on: '2026-03-24', runs: true }]);
  });

  it('is submitted by who represents her, in her own name', async () => {
    const onderzoek = await givenResearched(test);
    const mentor = newId();
    await test.givenRepresentative(inwonerOf(onderzoek), mentor);
    const other = submit(aResident(mentor), onderzoek.id, { ondertekenaar: onderzoek.inwoner });
    await expect(other).rejects.toMatchObject({ code: 'REFUSED', reason: 'SIGNER_DOES_NOT_REPRESENT' });
    expect(await submit(aResident(mentor), onderzoek.id)).toMatchObject({ ondertekenaar: mentor });
  });

  it('is signed by a parent until the day before her child comes of age', async () => {
    const [onderzoek, later] = [await givenResearched(test), await givenResearched(test)];
    const ouder = newId();
    await test.givenRepresentative(inwonerOf(onderzoek), ouder, '2026-03-10');
    await test.givenRepresentative(inwonerOf(later), ouder, '2026-03-09');
    expect(await submit(aResident(ouder), onderzoek.id)).toMatchObject({ ondertekenaar: ouder });
    await expect(submit(aResident(ouder), later.id)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    await expect(submit(anna, later.id, { ondertekenaar: ouder })).rejects.toMatchObject({ reason: 'SIGNER_DOES_NOT_REPRESENT' });
  });

  it('is submitted by a consulent with who signed, and treated by her', async () => {
    const onderzoek = await givenResearched(test);
    const ondertekenaar = onderzoek.inwoner;
    await expect(submit(anna, onderzoek.id)).rejects.toMatchObject({ reason: 'SIGNER_REQUIRED' });
    await expect(submit(anna, onderzoek.id, { ondertekenaar: newId() })).rejects.toMatchObject({ reason: 'SIGNER_DOES_NOT_REPRESENT' });
    const aanvraag = await submit(anna, onderzoek.id, { ondertekenaar });
    expect(aanvraag).toMatchObject({ status: 'IN_BEHANDELING', behandelaar: anna.subject });
    await expect(submit(anna, onderzoek.id, { ondertekenaar })).rejects.toMatchObject({ reason: 'AANVRAAG_ALREADY_OPEN' });
  });

  it('about another is not there for a resident', async () => {
    const onderzoek = await givenResearched(test);
    await expect(submit(aResident(newId()), onderzoek.id)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it('waits for the onderzoek, until its six weeks have passed', async () => {
    const onderzoek = anAangebodenOnderzoek({ inwoner: newId(), offeredOn: day('2026-01-20') });
    await test.given(onderzoekAggregate, onderzoek);
    const resident = aResident(inwonerOf(onderzoek));
    await expect(submit(resident, onderzoek.id)).rejects.toMatchObject({ reason: 'ONDERZOEK_NOT_ACCEPTED' });
    const term = `INSERT INTO melding_termijn (gemeente, melding, code, started_on, due_on, status) VALUES ('1734', $1, 'wmo-onderzoek', $2, $3, $4)`;
    await test.dataSource.query(term, [onderzoek.melding, '2026-01-27', '2026-03-10', 'LOOPT']);
    await expect(submit(resident, onderzoek.id)).rejects.toMatchObject({ reason: 'ONDERZOEK_NOT_ACCEPTED' });
    await test.dataSource.query('UPDATE melding_termijn SET due_on = $2 WHERE melding = $1', [onderzoek.melding, '2026-03-09']);
    expect(await submit(resident, onderzoek.id)).toMatchObject({ status: 'INGEDIEND', wet: 'WMO' });
  });

  it('is submitted once, however often two press at once', async () => {
    const onderzoek = await givenResearched(test);
    const resident = aResident(inwonerOf(onderzoek));
    const outcomes = await Promise.allSettled([submit(resident, onderzoek.id), submit(resident, onderzoek.id)]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reason] : []));
    expect(refused).toEqual(['AANVRAAG_ALREADY_OPEN']);
  });

  it('is withdrawn by the resident without a word about the kernteam, by a consulent with one', async () => {
    const aanvraag = await given();
    const input = onAanvraag(aanvraag, { reden: 'Niet meer nodig' });
    const byConsulent = withdrawAanvraagUseCase(test.service, test.command('withdrawAanvraag', input, anna));
    await expect(byConsulent).rejects.toMatchObject({ reason: 'KERNTEAM_OFFER_REQUIRED' });
    const own = test.command('withdrawAanvraag', { ...input, commandId: newId() }, aResident(aanvraag.inwoner));
    expect(await withdrawAanvraagUseCase(test.service, own)).toMatchObject({ status: 'INGETROKKEN', termijnen: [{ status: 'VERVALLEN' }] });
    expect(await test.told(aanvraag.id)).toEqual(['nl.aanvragen.aanvraag-withdrawn.v1']);
  });

  it('is taken up', async () => {
    const waiting: Aanvraag = { ...anAanvraag(), status: 'INGEDIEND', behandelaar: null };
    await test.given(aanvraagAggregate, waiting);
    const taken = await takeUpAanvraagUseCase(test.service, test.command('takeUpAanvraag', onAanvraag(waiting, {}), anna));
    expect(taken).toMatchObject({ status: 'IN_BEHANDELING', behandelaar: anna.subject, version: 2 });
  });

  it('has a notice of delay that moves nothing', async () => {
    const aanvraag = await given();
    const input = onAanvraag(aanvraag, { nieuweDatum: day('2026-04-10') });
    const after = await announceDelayUseCase(test.service, test.command('announceDelay', input, anna));
    expect(after).toMatchObject({ uitstel: { nieuweDatum: '2026-04-10' }, termijnen: aanvraag.termijnen });
    expect(await test.told(aanvraag.id)).toEqual([]);
  });
});

describe('The term of an aanvraag', () => {
  const suspend = (aanvraag: Aanvraag, more: object = {}) =>
    suspendAanvraagUseCase(
      test.service,
      test.command('suspendAanvraag', onAanvraag(aanvraag, { grond: 'TOESTEMMING' as const, ...more }), anna),
    );
  const resume = (aanvraag: Aanvraag, at: Instant, occurredOn: string, as: Actor = anna) =>
    resumeAanvraagUseCase(
      test.service,
      test.command('resumeAanvraag', { ...onAanvraag(aanvraag, {}), occurredOn: day(occurredOn) }, as, at),
    );

  it('stands still and runs on, later by exactly those days', async () => {
    const aanvraag = await given();
    const still = await suspend(aanvraag);
    await expect(resume(still, '2026-03-20T09:00:00.000Z' as Instant, '2026-03-09')).rejects.toMatchObject({ reason: 'BEFORE_SUSPENSION' });
    const again = await resume(still, '2026-03-20T09:00:00.000Z' as Instant, '2026-03-17');
    expect(again).toMatchObject({ status: 'IN_BEHANDELING', termijnen: [{ status: 'LOOPT', suspendedDays: 7, dueOn: '2026-03-30' }] });
    expect(await test.told(aanvraag.id)).toEqual(['nl.aanvragen.aanvraag-suspended.v1', 'nl.aanvragen.aanvraag-resumed.v1']);
  });

  it('does not stand still in a time in which it stood still before', async () => {
    const still = await suspend(await given());
    const again = await resume(still, '2026-03-20T09:00:00.000Z' as Instant, '2026-03-17');
    await expect(suspend(again)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'BEFORE_AANVRAAG' });
  });

  it('is over once, however many watch at once, and is told', async () => {
    const aanvraag = await given();
    await test.sweep('2026-03-23T10:00:00.000Z' as Instant, 3);
    expect(await test.told(aanvraag.id)).toEqual([]);
    await test.sweep('2026-03-24T10:00:00.000Z' as Instant, 3);
    await test.sweep('2026-03-25T10:00:00.000Z' as Instant);
    expect(await test.told(aanvraag.id)).toEqual(['nl.aanvragen.aanvraag-overdue.v1']);
    expect(await test.stored(aanvraagAggregate, aanvraag.id)).toMatchObject({ termijnen: [{ status: 'GEMIST' }] });
  });

  it('does not pass while it stands still', async () => {
    const aanvraag = await suspend(await given());
    await test.sweep('2026-06-01T10:00:00.000Z' as Instant);
    expect(await test.told(aanvraag.id)).toEqual(['nl.aanvragen.aanvraag-suspended.v1']);
  });

  it('runs on by itself when the aanvulling did not come, and the aanvraag may be left untreated, with mandate', async () => {
    const aanvraag = await given();
    const asked = test.command('requestAanvulling', onAanvraag(aanvraag, { vraag: 'Welke hulp?' }), anna);
    expect(await requestAanvullingUseCase(test.service, asked)).toMatchObject({
      status: 'OPGESCHORT',
      aanvulling: { dueOn: '2026-03-24', receivedOn: null },
    });
    const at = '2026-03-25T10:00:00.000Z' as Instant;
    await test.sweep(at);
    const later = await test.stored(aanvraagAggregate, aanvraag.id);
    if (later === null) throw new Error('stored');
    expect(later).toMatchObject({ status: 'IN_BEHANDELING', opschortingen: [{ since: '2026-03-11', until: '2026-03-25' }] });
    const kernteamAangeboden = { antwoord: 'NEE' as const, reden: 'Onbereikbaar' };
    const leaving = { ...onAanvraag(later, { reden: 'Niet aangevuld', kernteamAangeboden }), occurredOn: day('2026-03-25') };
    const jeugd = aConsulent(newId(), { function: 'consulent-jeugd' });
    await test.givenPlace(jeugd.subject, { functie: 'consulent-jeugd' });
    const without = leaveUntreatedUseCase(test.service, test.command('leaveUntreated', leaving, jeugd, at));
    await expect(without).rejects.toMatchObject({ reason: 'MANDATE_REQUIRED' });
    expect(await test.audited(aanvraag.id)).toEqual([{ actor: jeugd.subject, action: 'leaveUntreated', reason: 'MANDATE_REQUIRED' }]);
    const left = await leaveUntreatedUseCase(test.service, test.command('leaveUntreated', { ...leaving, commandId: newId() }, anna, at));
    expect(left).toMatchObject({ status: 'BUITEN_BEHANDELING', kernteamAangeboden: { antwoord: 'NEE' } });
    expect(await test.told(aanvraag.id)).toEqual([
      'nl.aanvragen.aanvraag-suspended.v1',
      'nl.aanvragen.aanvraag-resumed.v1',
      'nl.aanvragen.aanvraag-left-untreated.v1',
    ]);
  });
});

describe('Bad input of an aanvraag', () => {
  it.each([
    ['no product', { producten: [] }, 'PRODUCT_REQUIRED'],
    ['an unknown product', { producten: ['toverstaf'] }, 'PRODUCT_UNKNOWN'],
    ['a product that is proposed and not adopted', { producten: ['tijdelijke-ondersteuning'] }, 'PRODUCT_UNKNOWN'],
    ['one product twice', { producten: ['rolstoel', 'rolstoel'] }, 'PRODUCT_TWICE'],
    ['a product of another law', { producten: ['jeugd-begeleiding'] }, 'PRODUCT_OF_OTHER_LAW'],
    ['tomorrow', { occurredOn: day('2026-03-11') }, 'OCCURRED_IN_FUTURE'],
    ['long ago', { occurredOn: day('2026-02-01') }, 'OCCURRED_TOO_LONG_AGO'],
    ['before the onderzoek', { occurredOn: day('2026-03-01') }, 'BEFORE_ONDERZOEK'],
    ['no id', { onderzoek: 'geen-id' }, 'ID_MALFORMED'],
    ['a signer without id', { ondertekenaar: 'moeder' }, 'ID_MALFORMED'],
  ])('%s', async (_, more, reason) => {
    const onderzoek = await givenResearched(test);
    const before = await test.count('aanvraag');
    await expect(submit(anna, onderzoek.id, { ondertekenaar: onderzoek.inwoner, ...more })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      reason,
    });
    expect(await test.count('aanvraag')).toBe(before);
  });

  it('a plan that was signed needs voorwerk that was taken over', async () => {
    const onderzoek = await givenResearched(test);
    const plan = { vorm: 'ONDERTEKEND_PLAN', ondertekenaar: onderzoek.inwoner };
    await expect(submit(anna, onderzoek.id, plan)).rejects.toMatchObject({ reason: 'PLAN_NOT_TAKEN_OVER' });
    const voorwerk = { voorwerk: newId(), voorwerkVersion: 1, takenOverOn: day('2026-03-09'), hash: 'f00', inhoud: '{}' };
    const verslag = { sentOn: day('2026-03-09'), tekst: 'x' };
    const taken = await givenResearched(test, { dossier: aDossier({ acceptedOn: day('2026-03-02'), voorwerk, verslag }) });
    expect(await submit(anna, taken.id, { ...plan, ondertekenaar: taken.inwoner })).toMatchObject({ vorm: 'ONDERTEKEND_PLAN' });
  });

  it('of history may be of any day, and is treated by nobody', async () => {
    const onderzoek = await givenResearched(test);
    const aanvraag = await submit(migratie, onderzoek.id, { ondertekenaar: onderzoek.inwoner, occurredOn: day('2026-03-09') });
    expect(aanvraag).toMatchObject({ status: 'INGEDIEND', behandelaar: null, submittedOn: '2026-03-09' });
  });
});
