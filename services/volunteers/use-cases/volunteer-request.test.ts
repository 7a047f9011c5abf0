import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import { aConsulent, aCoordinator, aKernteamlid, aResident, migratie } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer, day, TODAY } from '../testing/fixtures.ts';
import { type TestUseCases, testUseCases } from '../testing/use-cases.ts';
import { changeExclusionsUseCase } from './change-exclusions.ts';
import { concludeNobodyFoundUseCase } from './conclude-nobody-found.ts';
import { endRequestsOfUseCase } from './end-requests-of.ts';
import { requestVolunteerUseCase } from './request-volunteer.ts';
import { reviewVolunteerRequestUseCase } from './review-volunteer-request.ts';
import { withdrawVolunteerRequestUseCase } from './withdraw-volunteer-request.ts';

let test: TestUseCases;
const [anna, heteren, wmo] = [aKernteamlid(), aKernteamlid(), aConsulent()];
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(anna.subject as never, { kernteam: 'elst-noord', functie: 'kernteamlid' });
  await test.givenPlace(heteren.subject as never, { kernteam: 'heteren', functie: 'kernteamlid' });
  await test.givenPlace(wmo.subject as never, { kernteam: null, functie: 'consulent-wmo' });
});
afterAll(() => test.stop());

/** A resident with a question that Elst Noord has in hand, who consents to looking unless said otherwise. */
async function aQuestion({ consents = true }: { consents?: boolean } = {}) {
  const question = { inwoner: newId(), melding: newId(), casus: newId(), kernteam: 'elst-noord' };
  await test.givenCasus(question);
  const toestemming = newId();
  if (consents) test.consents.set(question.inwoner, toestemming);
  return { ...question, toestemming };
}

const asked = ({ inwoner, melding }: { inwoner: string; melding: string }, own: object = {}) => ({
  ...{ gemeente: '1734', inwoner, melding, taak: 'gezelschap', kern: 'elst', dagen: ['MAANDAG'], urenPerWeek: 2 },
  ...{ from: TODAY, aantal: 1, uitsluitingen: [], nietUitEigenKern: false, ...own },
});
const request = (input: object, as = anna) => test.run(requestVolunteerUseCase, 'requestVolunteer', input, as);

describe('Asking for a volunteer', () => {
  it('is done by the team that has the question in hand, with the consent of the resident', async () => {
    const question = await aQuestion();
    const made = await request(asked(question));
    const { inwoner, melding, casus, kernteam } = question;
    expect(made).toMatchObject({ inwoner, melding, casus, kernteam, askedBy: 'KERNTEAM', status: 'OPEN', requestedOn: TODAY });
    expect(made.termijnen).toMatchObject([
      { code: 'vrijwilliger-vinden', dueOn: '2026-04-21', status: 'LOOPT' },
      { code: 'vrijwilliger-herziening', dueOn: '2026-09-08', status: 'LOOPT' },
    ]);
    expect(await test.told(made.id)).toEqual(['volunteer-requested']);
  });

  it('has no review when an end is in sight', async () => {
    const made = await request(asked(await aQuestion(), { until: day('2026-06-01') }));
    expect(made.termijnen.map(({ code }) => code)).toEqual(['vrijwilliger-vinden']);
  });

  it('is refused without the consent of this very resident, or on a day before she gave it', async () => {
    const [question, other] = [await aQuestion({ consents: false }), await aQuestion()];
    await expect(request(asked(question))).rejects.toMatchObject({ code: 'REFUSED', reason: 'CONSENT_MISSING' });
    const early = { occurredOn: day('2026-03-04') };
    await expect(request(asked(other, early))).rejects.toMatchObject({ code: 'REFUSED', reason: 'CONSENT_MISSING' });
    await request(asked(other));
  });

  it('is refused when its consent was withdrawn between the answer and the command', async () => {
    const question = await aQuestion();
    await test.dataSource.query(
      `INSERT INTO toestemming (gemeente, id, inwoner, melding, doel, withdrawn_on) VALUES ('1734', $1, $2, $3, 'VRIJWILLIGER_ZOEKEN', $4)`,
      [question.toestemming, question.inwoner, question.melding, TODAY],
    );
    await expect(request(asked(question))).rejects.toMatchObject({ reason: 'CONSENT_MISSING' });
  });

  it('while the consent to it is withdrawn leaves nothing that is asked, whichever comes first', async () => {
    for (let run = 0; run < 8; run += 1) {
      const question = await aQuestion();
      const { inwoner, melding, toestemming } = question;
      const withdrawal = test.react(async (tx) => {
        await tx.manager.query(
          `INSERT INTO toestemming (gemeente, id, inwoner, melding, doel, withdrawn_on) VALUES ('1734', $1, $2, $3, 'VRIJWILLIGER_ZOEKEN', $4)`,
          [toestemming, inwoner, melding, TODAY],
        );
        await endRequestsOfUseCase(test.service, tx, { gemeente: '1734', inwoner, melding, ground: 'TOESTEMMING_INGETROKKEN', on: TODAY });
      });
      const [made] = await Promise.allSettled([request(asked(question)), withdrawal]);
      if (made.status === 'rejected') expect(made.reason).toMatchObject({ reason: 'CONSENT_MISSING' });
      else expect(await test.stored(volunteerRequestAggregate, made.value.id)).toMatchObject({ status: 'INGETROKKEN' });
    }
  });

  it('is refused for who died', async () => {
    const question = await aQuestion();
    await test.dataSource.query(`INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ('1734', $1, $2)`, [
      question.inwoner,
      TODAY,
    ]);
    await expect(request(asked(question))).rejects.toMatchObject({ reason: 'INWONER_DECEASED' });
  });

  it('may the resident, the loket, and who loads history, each by the own right', async () => {
    const question = await aQuestion();
    expect(await request(asked(question), aResident(question.inwoner))).toMatchObject({ askedBy: 'INWONER', kernteam: null });
    expect(await request(asked(question), wmo)).toMatchObject({ askedBy: 'LOKET', kernteam: null });
    expect(await request(asked(question, { casus: question.casus }), migratie)).toMatchObject({ askedBy: 'KERNTEAM' });
  });

  it.each([
    ['another team', () => heteren],
    ['a consulent without a place', () => aConsulent()],
    ['another resident', () => aResident(newId())],
  ])('may not %s', async (_, as) => {
    await expect(request(asked(await aQuestion()), as())).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_FOUND' });
  });

  it('names no casus of another question', async () => {
    const [question, other] = [await aQuestion(), await aQuestion()];
    await expect(request(asked(question, { casus: other.casus }))).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it.each([
    ['nobody', { aantal: 0 }, 'AANTAL_OUT_OF_RANGE'],
    ['too many', { aantal: 21 }, 'AANTAL_OUT_OF_RANGE'],
    ['an end before it begins', { until: day('2026-03-09') }, 'PERIOD_REVERSED'],
    ['help that is over', { from: day('2026-02-01'), until: day('2026-03-09') }, 'PERIOD_OVER'],
    ['a task that nobody does', { taak: 'begeleiding' }, 'TAAK_UNKNOWN'],
    ['too many exclusions', { uitsluitingen: Array.from({ length: 51 }, () => newId()) }, 'UITSLUITINGEN_TOO_LONG'],
    ['a text that is too long', { toelichting: 'x'.repeat(1_001) }, 'TEXT_TOO_LONG'],
  ])('takes no request for %s', async (_, own, reason) => {
    await expect(request(asked(await aQuestion(), own))).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });
});

describe('A request', () => {
  it('is looked at again: the next term runs, until an end is set', async () => {
    const open = aRequest();
    await test.given(open);
    const review = (expectedVersion: number, own: object = {}) =>
      test.run(reviewVolunteerRequestUseCase, 'reviewVolunteerRequest', { volunteerRequest: open.id, expectedVersion, ...own }, anna);
    const again = await review(1);
    expect(again.termijnen).toMatchObject([
      { code: 'vrijwilliger-herziening', dueOn: '2026-09-08', status: 'LOOPT' },
      { code: 'vrijwilliger-vinden', status: 'LOOPT' },
      { code: 'vrijwilliger-herziening', status: 'GEHAALD', by: 'kernteamlid' },
    ]);
    await expect(review(2, { until: day('2026-01-01') })).rejects.toMatchObject({ reason: 'PERIOD_REVERSED' });
    await expect(review(2, { until: day('2026-03-09') })).rejects.toMatchObject({ reason: 'PERIOD_OVER' });
    const ended = await review(2, { until: day('2026-05-01') });
    expect(ended.termijnen.filter(({ status }) => status === 'LOOPT')).toMatchObject([{ code: 'vrijwilliger-vinden' }]);
    await expect(review(3)).rejects.toMatchObject({ reason: 'REQUEST_HAS_AN_END' });
    expect(await test.told(open.id)).toEqual(['volunteer-request-reviewed', 'volunteer-request-reviewed']);
  });

  it('ends without anybody, and not while somebody is proposed', async () => {
    const volunteer = aVolunteer();
    const open = aRequest({ status: 'MATCHING' });
    const proposed = aMatch(open, volunteer, { status: 'VOORGESTELD' });
    const empty = aRequest();
    await test.given(volunteer, open, proposed, empty);
    const conclude = (volunteerRequest: string, as = aCoordinator()) =>
      test.run(concludeNobodyFoundUseCase, 'concludeNobodyFound', { volunteerRequest, expectedVersion: 1 }, as);
    await expect(conclude(open.id)).rejects.toMatchObject({ reason: 'MATCHES_OPEN' });
    expect(await conclude(empty.id)).toMatchObject({
      status: 'NIEMAND_GEVONDEN',
      termijnen: [{ status: 'VERVALLEN' }, { status: 'VERVALLEN' }],
    });
    expect(await test.told(empty.id)).toEqual(['volunteer-request-nobody-found']);
  });

  it('lets the matches end with whom the resident does not want, also of her own kern (O46)', async () => {
    const [near, far] = [aVolunteer(), aVolunteer({ kern: 'driel' })];
    const open = aRequest({ status: 'MATCHING' });
    const [one, two] = [near, far].map((volunteer) => aMatch(open, volunteer, { status: 'VOORGESTELD' })) as [never, never];
    await test.given(near, far, open, one, two);
    const change = (expectedVersion: number, own: object) =>
      test.run(changeExclusionsUseCase, 'changeExclusions', { volunteerRequest: open.id, expectedVersion, ...own }, anna);
    const kern = await change(1, { uitsluitingen: [], nietUitEigenKern: true });
    expect(kern).toMatchObject({ status: 'MATCHING', nietUitEigenKern: true });
    expect(await test.stored(volunteerMatchAggregate, (one as { id: never }).id)).toMatchObject({
      status: 'AFGEWEZEN',
      reden: 'UITGESLOTEN',
    });
    expect(await test.stored(volunteerMatchAggregate, (two as { id: never }).id)).toMatchObject({ status: 'VOORGESTELD' });
    expect(await change(2, { uitsluitingen: [far.id], nietUitEigenKern: false })).toMatchObject({ status: 'OPEN' });
  });

  it('ends no sooner than it was asked by a death of long ago that was heard late', async () => {
    const [volunteer, open] = [aVolunteer(), aRequest({ status: 'MATCHING' })];
    const waits = aMatch(open, volunteer, { status: 'WACHT_OP_TOESTEMMING' });
    await test.given(volunteer, open, waits);
    const { gemeente, inwoner, requestedOn } = open;
    const died = { gemeente, inwoner, ground: 'OVERLEDEN', on: day('2014-12-01') } as const;
    await test.react((tx) => endRequestsOfUseCase(test.service, tx, died));
    expect(await test.stored(volunteerRequestAggregate, open.id)).toMatchObject({ status: 'INGETROKKEN', since: requestedOn });
    expect(await test.stored(volunteerMatchAggregate, waits.id)).toMatchObject({ status: 'AFGEWEZEN', since: waits.since });
  });

  it('ends no match before the day on which that began', async () => {
    const [volunteer, open] = [aVolunteer(), aRequest({ status: 'VERVULD' })];
    const helps = aMatch(open, volunteer, { status: 'ACTIEF', since: day('2026-03-05') });
    await test.given(volunteer, open, helps);
    const input = { volunteerRequest: open.id, expectedVersion: 1, occurredOn: day('2026-03-04') };
    await test.run(withdrawVolunteerRequestUseCase, 'withdrawVolunteerRequest', input, anna);
    expect(await test.stored(volunteerMatchAggregate, helps.id)).toMatchObject({ startedOn: '2026-03-05', since: '2026-03-05' });
  });

  it('is withdrawn with all that runs for it, by hand or at the death of the resident, and stays so', async () => {
    const volunteer = aVolunteer();
    for (const reden of ['VRAAG_INGETROKKEN', 'OVERLEDEN', 'TOESTEMMING_INGETROKKEN'] as const) {
      const open = aRequest({ status: 'MATCHING' });
      const [helps, waits] = [
        aMatch(open, volunteer, { status: 'ACTIEF', rol: 'VERVANGER' }),
        aMatch(open, aVolunteer(), { status: 'WACHT_OP_TOESTEMMING' }),
      ];
      const other = aVolunteer({ id: waits.volunteer });
      await test.given(...(reden === 'VRAAG_INGETROKKEN' ? [volunteer] : []), other, open, helps, waits);
      const { gemeente, inwoner, melding } = open;
      if (reden === 'VRAAG_INGETROKKEN')
        await test.run(
          withdrawVolunteerRequestUseCase,
          'withdrawVolunteerRequest',
          { volunteerRequest: open.id, expectedVersion: 1 },
          anna,
        );
      else await test.react((tx) => endRequestsOfUseCase(test.service, tx, { gemeente, inwoner, melding, ground: reden, on: TODAY }));
      const intrekgrond = reden === 'VRAAG_INGETROKKEN' ? 'VERZOEK' : reden;
      expect(await test.stored(volunteerRequestAggregate, open.id)).toMatchObject({ status: 'INGETROKKEN', intrekgrond });
      expect(await test.stored(volunteerMatchAggregate, helps.id)).toMatchObject({ status: 'BEEINDIGD', reden });
      expect(await test.stored(volunteerMatchAggregate, waits.id)).toMatchObject({ status: 'AFGEWEZEN', reden });
      expect(await test.told(open.id)).toEqual(['volunteer-request-withdrawn']);
      const again = test.run(
        withdrawVolunteerRequestUseCase,
        'withdrawVolunteerRequest',
        { volunteerRequest: open.id, expectedVersion: 2 },
        migratie,
      );
      await expect(again).rejects.toMatchObject({ reason: 'REQUEST_CLOSED' });
    }
  });
});
