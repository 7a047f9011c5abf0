import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import { referralAggregate } from '../database/referral.ts';
import { toewijzingAggregate } from '../database/toewijzing.ts';
import type { Contract } from '../domain/contract.ts';
import type { Referral } from '../domain/referral.ts';
import { aBehandelaar, aConsulent, aKernteamlid, aWijkteamlid, migratie, migratieElders } from '../testing/actors.ts';
import { aBehandelteam, aContract, aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { aToewijzing, geaccepteerd, gestart, gevraagd, onReferral, sentBy, verzonden } from '../testing/referral-fixtures.ts';
import { type TestUseCases, TODAY, testUseCases } from '../testing/use-cases.ts';
import { acceptReferralUseCase } from './accept-referral.ts';
import { declineReferralUseCase } from './decline-referral.ts';
import { placeOnWaitingListUseCase } from './place-on-waiting-list.ts';
import { refuseReferralUseCase } from './refuse-referral.ts';
import { reportProgressUseCase } from './report-progress.ts';
import { requestReferralUseCase } from './request-referral.ts';
import { sendReferralUseCase } from './send-referral.ts';
import { startReferralUseCase } from './start-referral.ts';
import { stopReferralUseCase } from './stop-referral.ts';
import { withdrawReferralUseCase } from './withdraw-referral.ts';

let test: TestUseCases;
const lid = aWijkteamlid();
const kernteamlid = aKernteamlid();
const consulent = aConsulent();
const behandelaar = aBehandelaar();
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(lid.subject, { gemeente: '1911', kernteam: 'wijkteam', functie: 'kernteamlid' });
  await test.givenPlace(kernteamlid.subject, { kernteam: 'driel', functie: 'kernteamlid' });
  await test.givenPlace(consulent.subject);
});
afterAll(() => test.stop());

async function givenContract(own: Partial<Contract> = {}): Promise<Contract> {
  const contract = aContract({ organisatie: `aanbieder-${newId().slice(0, 8)}`, capaciteit: null, ...own });
  await test.given(providerAggregate, aProvider({ id: contract.provider, gemeente: contract.gemeente, organisatie: contract.organisatie }));
  await test.given(contractAggregate, contract);
  return contract;
}
const bezet = async (contract: Contract): Promise<number | undefined> =>
  (await test.stored(contractAggregate, contract.id, contract.gemeente))?.bezet;

/** A resident of Hollands Kroon whose casus the wijkteam has in hand. */
async function inHand(kernteam = 'wijkteam', gemeente = '1911') {
  const inwoner = await test.givenInwoner(gemeente);
  return { inwoner, ...(await test.givenCasus({ inwoner, kernteam, gemeente })) };
}

const asking = (inwoner: string, more: object = {}) => ({
  ...{ commandId: newId(), inwoner, product: 'jeugd-begeleiding', verwijsreden: 'specialistische-vraag' },
  ...{ hulpvraag: 'Hulp voor thuis', voorgesteldDoor: 'KERNTEAM' as const, occurredOn: TODAY, ...more },
});
const request = (inwoner: string, as: Actor, more: object = {}): Promise<Referral> =>
  requestReferralUseCase(test.service, test.command('requestReferral', asking(inwoner, more), as));

/** Stored, and in the hands of the provider of a contract. */
async function given(make: typeof verzonden, contract: Contract): Promise<Referral> {
  const referral = make({ gemeente: contract.gemeente, to: sentBy(contract) });
  await test.given(referralAggregate, referral);
  return referral;
}
const of = (contract: Contract): Actor => aBehandelaar(contract.organisatie);
const accept = (referral: Referral, as: Actor): Promise<Referral> =>
  acceptReferralUseCase(test.service, test.command('acceptReferral', onReferral(referral, { verwachteStart: TODAY }), as));
const withdraw = (referral: Referral, as: Actor): Promise<Referral> =>
  withdrawReferralUseCase(test.service, test.command('withdrawReferral', onReferral(referral, { reden: 'Wil niet meer' }), as));
const send = (referral: Referral, contract: string, as: Actor): Promise<Referral> =>
  sendReferralUseCase(test.service, test.command('sendReferral', onReferral(referral, { contract }), as));
const stop = (referral: Referral, as: Actor, more: object = {}): Promise<Referral> =>
  stopReferralUseCase(test.service, test.command('stopReferral', onReferral(referral, { resultaat: 'doelen-bereikt', ...more }), as));

const refused = (reason: string) => ({ reason });
/** What a refused command must leave as it was. */
const counts = () => Promise.all(['referral', 'toewijzing', 'outbox', 'command_log', 'deadline'].map(test.count));

describe('A referral that the wijkteam of Hollands Kroon asks', () => {
  it('is sent at once, with the team and the casus that it has in hand', async () => {
    const { inwoner, casus, melding } = await inHand();
    const contract = await givenContract();
    const referral = await request(inwoner, lid, { contract: contract.id, samenMetTeam: true });
    expect(referral).toMatchObject({
      ...{ status: 'VERZONDEN', version: 1, gemeente: '1911', inwoner, casus, melding, kernteam: 'wijkteam', wettelijk: false },
      ...{ gevraagdDoor: 'incluzio', gevraagdAls: 'kernteamlid', voorgesteldDoor: 'KERNTEAM', samenMetTeam: true },
      ...{ sent: sentBy(contract), eigenOrganisatie: false, geldigTot: '2026-09-06' },
    });
    expect(await test.stored(referralAggregate, referral.id, '1911')).toEqual(referral);
    expect(await test.told(referral.id)).toEqual(['nl.referrals.referral-requested.v1', 'nl.referrals.referral-sent.v1']);
  });

  it('without a contract waits until it is sent', async () => {
    const { inwoner } = await inHand();
    const contract = await givenContract();
    const asked = await request(inwoner, lid);
    expect(asked).toMatchObject({ status: 'GEVRAAGD', sent: null });
    expect(await send(asked, contract.id, lid)).toMatchObject({ status: 'VERZONDEN', sent: sentBy(contract), version: 2 });
  });

  it('to its own organisation, or to whom that works for, is marked', async () => {
    const [own, main] = [aProvider({ organisatie: 'incluzio' }), aProvider({ organisatie: `hoofd-${newId().slice(0, 8)}` })];
    const part = { provider: own.id, percentage: 40, since: day('2026-01-01'), until: null };
    await test.given(providerAggregate, own, { ...main, onderaannemers: [part] });
    const [to, by] = [contractOf(own), contractOf(main)];
    await test.given(contractAggregate, to, by);
    for (const contract of [to, by]) {
      const { inwoner } = await inHand();
      expect(await request(inwoner, lid, { contract: contract.id })).toMatchObject({ eigenOrganisatie: true });
    }
    const over = aProvider({ organisatie: `oud-${newId().slice(0, 8)}`, onderaannemers: [{ ...part, until: day('2026-03-09') }] });
    await test.given(providerAggregate, over);
    const before = contractOf(over);
    await test.given(contractAggregate, before);
    const { inwoner } = await inHand();
    expect(await request(inwoner, lid, { contract: before.id })).toMatchObject({ eigenOrganisatie: false });
  });

  it('belongs to a Behandelteam of the same resident that works', async () => {
    const { inwoner } = await inHand();
    const team = aBehandelteam({ inwoner, gemeente: '1911', kernteam: 'wijkteam' });
    const [ended, other] = [
      aBehandelteam({ inwoner, kernteam: 'wijkteam', status: 'BEEINDIGD', until: TODAY }),
      aBehandelteam({ kernteam: 'wijkteam' }),
    ];
    await test.given(behandelteamAggregate, team, ended, other);
    await expect(request(inwoner, lid, { behandelteam: ended.id })).rejects.toMatchObject(refused('BEHANDELTEAM_ENDED'));
    await expect(request(inwoner, lid, { behandelteam: other.id })).rejects.toMatchObject(refused('NOT_FOUND'));
    expect(await request(inwoner, lid, { behandelteam: team.id })).toMatchObject({ behandelteam: team.id });
  });
});

describe('A referral that a kernteam of Overbetuwe asks', () => {
  it('waits for a consulent, who sends it or refuses it with why', async () => {
    const contract = await givenContract({ gemeente: '1734', gemeenten: ['1734'] });
    const [one, other] = [await inHand('driel', '1734'), await inHand('driel', '1734')];
    await expect(request(one.inwoner, kernteamlid, { contract: contract.id })).rejects.toMatchObject(refused('NO_RIGHT_TO_SEND'));
    const asked = await request(one.inwoner, kernteamlid);
    await expect(send(asked, contract.id, kernteamlid)).rejects.toMatchObject(refused('NO_RIGHT_TO_SEND'));
    expect(await send(asked, contract.id, consulent)).toMatchObject({ status: 'VERZONDEN' });
    const lighter = await request(other.inwoner, kernteamlid);
    const input = onReferral(lighter, { reden: 'Eerst een maatje' });
    const byTeam = refuseReferralUseCase(test.service, test.command('refuseReferral', { ...input, commandId: newId() }, kernteamlid));
    await expect(byTeam).rejects.toMatchObject(refused('NO_RIGHT_TO_SEND'));
    expect(await refuseReferralUseCase(test.service, test.command('refuseReferral', input, consulent))).toMatchObject({
      status: 'GEWEIGERD',
      eindreden: 'Eerst een maatje',
    });
    expect(await test.told(lighter.id)).toEqual(['nl.referrals.referral-requested.v1', 'nl.referrals.referral-refused.v1']);
  });

  it('is sent by a contract that another gemeente leads', async () => {
    const contract = await givenContract({ gemeente: '1911', gemeenten: ['1911', '1734'], capaciteit: 1 });
    const { inwoner } = await inHand('driel', '1734');
    const sent = await send(await request(inwoner, kernteamlid), contract.id, consulent);
    expect(await accept(sent, of(contract))).toMatchObject({ status: 'GEACCEPTEERD' });
    expect(await bezet(contract)).toBe(1);
  });
});

describe('Who may ask a referral', () => {
  it('has the casus of the resident in hand today, or a place at the loket of her gemeente', async () => {
    const { inwoner } = await inHand('driel', '1734');
    const elsewhere = aKernteamlid();
    await test.givenPlace(elsewhere.subject, { kernteam: 'heteren', functie: 'kernteamlid' });
    const before = await counts();
    for (const as of [elsewhere, aKernteamlid(), lid, aConsulent(), migratieElders])
      await expect(request(inwoner, as)).rejects.toMatchObject(refused('NOT_FOUND'));
    expect(await counts()).toEqual(before);
    expect(await request(inwoner, consulent)).toMatchObject({ kernteam: null, melding: null });
  });

  it('names no casus or question of another resident', async () => {
    const [one, other] = [await inHand('driel', '1734'), await inHand('driel', '1734')];
    for (const named of [{ casus: other.casus }, { melding: other.melding }])
      for (const as of [kernteamlid, consulent]) await expect(request(one.inwoner, as, named)).rejects.toMatchObject(refused('NOT_FOUND'));
    expect(await request(one.inwoner, consulent, { casus: one.casus })).toMatchObject({ ...one, kernteam: 'driel' });
  });

  it('asks for one resident and product one at a time, also at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { inwoner } = await inHand();
      const outcomes = await Promise.allSettled([request(inwoner, lid), request(inwoner, lid)]);
      const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reason] : []));
      expect(reasons).toEqual(['REFERRAL_ALREADY_OPEN']);
    }
  });

  it('is not told that a huisarts sent the resident for the same', async () => {
    const { inwoner } = await inHand();
    await test.given(referralAggregate, verzonden({ inwoner, melding: null, casus: null, kernteam: null, wettelijk: true }));
    expect(await request(inwoner, lid)).toMatchObject({ status: 'GEVRAAGD' });
  });

  it('asks nothing for someone who died', async () => {
    const { inwoner } = await inHand();
    await test.dataSource.query('INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3)', ['1911', inwoner, TODAY]);
    await expect(request(inwoner, lid)).rejects.toMatchObject(refused('INWONER_DECEASED'));
  });
});

describe('Bad input', () => {
  it.each<[string, object]>([
    ['REASON_REQUIRED', { verwijsreden: null }],
    ['REASON_UNKNOWN', { verwijsreden: 'zin-in' }],
    ['PRODUCT_UNKNOWN', { product: 'ruimtevaart' }],
    ['TEXT_EMPTY', { hulpvraag: ' ' }],
    ['TEXT_TOO_LONG', { hulpvraag: 'x'.repeat(4_001) }],
    ['TEXT_BIDI', { toelichting: 'a\u202eb' }],
    ['OCCURRED_IN_FUTURE', { occurredOn: day('2026-03-11') }],
    ['OCCURRED_TOO_LONG_AGO', { occurredOn: day('2026-02-01') }],
    ['ID_MALFORMED', { contract: 'een' }],
  ])('%s leaves everything as it was', async (reason, more) => {
    const { inwoner } = await inHand();
    const before = await counts();
    await expect(request(inwoner, lid, more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(await counts()).toEqual(before);
  });

  it('of a day before the last word of how the help goes', async () => {
    const contract = await givenContract();
    const running = await given((own) => gestart({ ...own, on: day('2026-03-02') }), contract);
    const tell = (referral: Referral, occurredOn: LocalDate): Promise<Referral> => {
      const input = { ...onReferral(referral, { tekst: 'Het gaat goed' }), occurredOn };
      return reportProgressUseCase(test.service, test.command('reportProgress', input, of(contract)));
    };
    const told = await tell(running, day('2026-03-06'));
    await expect(tell(told, day('2026-03-05'))).rejects.toMatchObject(refused('BEFORE_REFERRAL'));
    await expect(stop(told, of(contract), { occurredOn: day('2026-03-05') })).rejects.toMatchObject(refused('BEFORE_REFERRAL'));
    expect(await tell(told, day('2026-03-06'))).toMatchObject({ voortgang: [{}, {}] });
  });

  it('of a day before the referral came to stand where it stands, or of a start before the answer', async () => {
    const contract = await givenContract();
    const referral = await given(verzonden, contract);
    const early = onReferral(referral, { verwachteStart: TODAY, occurredOn: day('2026-03-08') });
    const started = onReferral(referral, { verwachteStart: day('2026-03-09') });
    for (const [input, reason] of [
      [early, 'BEFORE_REFERRAL'],
      [started, 'START_BEFORE_ANSWER'],
    ] as const)
      await expect(acceptReferralUseCase(test.service, test.command('acceptReferral', input, of(contract)))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        reason,
      });
  });
});

describe('A contract', () => {
  it.each<[string, Partial<Contract>]>([
    ['GEMEENTE_NOT_SERVED', { gemeente: '1911', gemeenten: ['1911'] }],
    ['PRODUCT_NOT_CONTRACTED', { producten: ['dagbesteding'] }],
    ['CONTRACT_NOT_RUNNING', { until: day('2026-03-09') }],
  ])('that does not give this help is refused: %s', async (reason, own) => {
    const contract = await givenContract({ gemeente: '1734', gemeenten: ['1734', '1911'], ...own });
    const { inwoner } = await inHand('driel', '1734');
    const asked = await request(inwoner, kernteamlid);
    // Migratie knows the contracts of both gemeenten.
    await expect(send(asked, contract.id, migratie)).rejects.toMatchObject(refused(reason));
  });

  it('of another gemeente alone is not there', async () => {
    const contract = await givenContract();
    const { inwoner } = await inHand('driel', '1734');
    await expect(send(await request(inwoner, kernteamlid), contract.id, consulent)).rejects.toMatchObject(refused('NOT_FOUND'));
  });

  it('gives its last place once, whoever comes first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const contract = await givenContract({ capaciteit: 3, bezet: 2 });
      const two = [await given(verzonden, contract), await given(verzonden, contract)];
      const outcomes = await Promise.allSettled(two.map((referral) => accept(referral, of(contract))));
      const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reason] : []));
      expect(reasons).toEqual(['CONTRACT_FULL']);
      expect(await bezet(contract)).toBe(3);
      const states = await Promise.all(two.map(async ({ id }) => (await test.stored(referralAggregate, id, '1911'))?.status));
      expect(states.sort()).toEqual(['GEACCEPTEERD', 'VERZONDEN']);
    }
  });

  it('that ended since the referral was sent gives no place any more', async () => {
    const contract = await givenContract({ until: day('2026-03-09') });
    const referral = await given(verzonden, contract);
    await expect(accept(referral, of(contract))).rejects.toMatchObject(refused('CONTRACT_NOT_RUNNING'));
    expect(await bezet(contract)).toBe(0);
  });

  it('has a place again when help stops or what was accepted is withdrawn, and not when it was only sent', async () => {
    const contract = await givenContract({ capaciteit: 2, bezet: 2 });
    await stop(await given(gestart, contract), of(contract));
    expect(await bezet(contract)).toBe(1);
    await withdraw(await given(geaccepteerd, contract), lid);
    expect(await bezet(contract)).toBe(0);
    await withdraw(await given(verzonden, contract), lid);
    expect(await bezet(contract)).toBe(0);
  });
});

describe('An acceptance while the referral is withdrawn', () => {
  it('ends in one of both, and the places say which', async () => {
    for (let round = 0; round < 8; round += 1) {
      const contract = await givenContract({ capaciteit: 1 });
      const referral = await given(verzonden, contract);
      const [accepted, withdrawn] = await Promise.allSettled([accept(referral, of(contract)), withdraw(referral, lid)]);
      expect([accepted.status, withdrawn.status].sort()).toEqual(['fulfilled', 'rejected']);
      const [lost] = [accepted, withdrawn].flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reason] : []));
      expect(lost).toBe('STALE_VERSION');
      const kept = accepted.status === 'fulfilled';
      expect(await test.stored(referralAggregate, referral.id, '1911')).toMatchObject({ status: kept ? 'GEACCEPTEERD' : 'INGETROKKEN' });
      expect(await bezet(contract)).toBe(kept ? 1 : 0);
    }
  });
});

describe('A provider', () => {
  it('declines with why, and the referral goes to another, which accepts, lets it wait, starts, tells and stops', async () => {
    const [first, second] = [await givenContract(), await givenContract({ bekostiging: 'TAAKGERICHT' })];
    const { inwoner } = await inHand();
    const sent = await request(inwoner, lid, { contract: first.id });
    const input = onReferral(sent, { reden: 'Geen plaats' });
    const declined = await declineReferralUseCase(test.service, test.command('declineReferral', input, of(first)));
    expect(declined).toMatchObject({ status: 'AFGEWEZEN', sent: null, pogingen: [{ antwoord: 'AFGEWEZEN', reden: 'Geen plaats' }] });
    await expect(accept(declined, of(first))).rejects.toMatchObject(refused('NOT_FOUND'));
    await expect(send(declined, first.id, lid)).rejects.toMatchObject(refused('PROVIDER_DECLINED_BEFORE'));
    const by = of(second);
    const accepted = await accept(await send(declined, second.id, lid), by);
    const later = onReferral(accepted, { verwachteStart: day('2026-04-01') });
    const waiting = await placeOnWaitingListUseCase(test.service, test.command('placeOnWaitingList', later, by));
    const started = await startReferralUseCase(test.service, test.command('startReferral', onReferral(waiting, {}), by));
    const word = onReferral(started, { tekst: 'Het gaat goed' });
    const told = await reportProgressUseCase(test.service, test.command('reportProgress', word, by));
    expect(await stop(told, by, { tekst: 'Klaar' })).toMatchObject({
      ...{ status: 'GESTOPT', startedOn: TODAY, stoppedOn: TODAY, verwachteStart: '2026-04-01' },
      ...{ voortgang: [{ on: TODAY, tekst: 'Het gaat goed' }], resultaat: { code: 'doelen-bereikt', tekst: 'Klaar' } },
    });
    expect((await test.told(sent.id)).map((type) => type.split('.')[2])).toEqual([
      ...['referral-requested', 'referral-sent', 'referral-declined', 'referral-sent', 'referral-accepted', 'referral-waiting'],
      ...['referral-started', 'referral-progressed', 'referral-stopped'],
    ]);
  });

  it('does nothing with what another has, also as a member of its Behandelteam', async () => {
    const contract = await givenContract();
    const referral = verzonden({ gemeente: '1911', to: sentBy(contract), behandelteam: newId() });
    await test.given(referralAggregate, referral);
    const team = aBehandelteam({ id: referral.behandelteam as Uuid, inwoner: referral.inwoner });
    await test.given(behandelteamAggregate, team);
    const member = aBehandelaar('opvoedpoli', { subject: team.leden[1]?.professional ?? '' });
    for (const as of [behandelaar, member, aBehandelaar(contract.organisatie, { gemeenten: ['1734'] })])
      await expect(accept(referral, as)).rejects.toMatchObject(refused('NOT_FOUND'));
    expect(() => accept(referral, lid)).toThrow('ROLE_WITHOUT_RIGHT');
  });

  it('stops with a result that the gemeenteprofiel knows', async () => {
    const contract = await givenContract({ bezet: 1 });
    const referral = await given(gestart, contract);
    await expect(stop(referral, of(contract), { resultaat: 'wonder' })).rejects.toMatchObject(refused('RESULTAAT_UNKNOWN'));
  });
});

describe('Help', () => {
  const start = (referral: Referral, as: Actor): Promise<Referral> =>
    startReferralUseCase(test.service, test.command('startReferral', onReferral(referral, {}), as));

  it.each(['INSPANNING', 'OUTPUT'] as const)('by a contract for %s starts only with a toewijzing that holds', async (bekostiging) => {
    const contract = await givenContract({ bekostiging, bezet: 1 });
    const referral = await given(geaccepteerd, contract);
    await expect(start(referral, of(contract))).rejects.toMatchObject(refused('TOEWIJZING_MISSING'));
    const over = aToewijzing(referral, { until: day('2026-03-09') });
    await test.given(toewijzingAggregate, over);
    await expect(start(referral, of(contract))).rejects.toMatchObject(refused('TOEWIJZING_MISSING'));
    await toewijzingAggregate.update(test.dataSource.manager, { ...over, until: null });
    expect(await start(referral, of(contract))).toMatchObject({ status: 'GESTART', startedOn: TODAY });
  });

  it('that a lump sum pays starts without one', async () => {
    const contract = await givenContract({ bekostiging: 'TAAKGERICHT', bezet: 1 });
    expect(await start(await given(geaccepteerd, contract), of(contract))).toMatchObject({ status: 'GESTART' });
  });

  it('that stops is delivered no more: its toewijzing ends with it', async () => {
    const contract = await givenContract({ bezet: 1 });
    const referral = await given(gestart, contract);
    const toewijzing = aToewijzing(referral);
    await test.given(toewijzingAggregate, toewijzing);
    await stop(referral, of(contract));
    expect(await test.stored(toewijzingAggregate, toewijzing.id, '1911')).toMatchObject({ status: 'BEEINDIGD', until: TODAY });
    expect(await test.told(toewijzing.id)).toEqual(['nl.toewijzingen.toewijzing-ended.v1']);
  });
});

describe('The same command again', () => {
  it('answers the referral as it is, and asks no second one', async () => {
    const { inwoner } = await inHand();
    const input = asking(inwoner);
    const both = [1, 2].map(() => requestReferralUseCase(test.service, test.command('requestReferral', input, lid)));
    const [first, again] = await Promise.all(both);
    expect(again).toEqual(first);
    expect(await test.dataSource.query('SELECT FROM referral WHERE inwoner = $1', [inwoner])).toHaveLength(1);
  });
});

describe('When the days of a term are over', () => {
  const at = (on: string): Instant => `${on}T09:00:00.000Z` as Instant;

  it('a silent provider is told of once, however many look', async () => {
    const contract = await givenContract();
    const referral = await given(verzonden, contract);
    await test.sweep(at('2026-03-16'), 2);
    expect(await test.told(referral.id)).toEqual([]);
    await test.sweep(at('2026-03-18'), 3);
    await test.sweep(at('2026-03-19'));
    expect(await test.told(referral.id)).toEqual(['nl.referrals.referral-overdue.v1']);
    expect(await test.stored(referralAggregate, referral.id, '1911')).toMatchObject({ status: 'VERZONDEN', version: 2 });
  });

  it('each state has its own signal', async () => {
    const contract = await givenContract({ bezet: 2 });
    const two = [await given(geaccepteerd, contract), await given(gestart, contract)];
    const asked = gevraagd({ gemeente: '1911' });
    await test.given(referralAggregate, asked);
    await test.sweep(at('2026-06-20'));
    const missed = await test.dataSource.query<{ code: string }[]>(
      `SELECT code FROM deadline WHERE status = 'GEMIST' AND open AND aggregate_id = ANY($1) ORDER BY code`,
      [[asked, ...two].map(({ id }) => id)],
    );
    expect(missed.map(({ code }) => code)).toEqual(['verwijzing-start', 'verwijzing-versturen', 'verwijzing-voortgang']);
  });

  it('what did not start in time expires, gives its place back and is delivered no more', async () => {
    const contract = await givenContract({ capaciteit: 1, bezet: 1 });
    const referral = await given(geaccepteerd, contract);
    const toewijzing = aToewijzing(referral);
    await test.given(toewijzingAggregate, toewijzing);
    await test.sweep(at('2026-09-06'), 2);
    expect(await test.stored(referralAggregate, referral.id, '1911')).toMatchObject({ status: 'VERLOPEN', since: '2026-09-06' });
    expect(await bezet(contract)).toBe(0);
    expect(await test.stored(toewijzingAggregate, toewijzing.id, '1911')).toMatchObject({ status: 'BEEINDIGD' });
    expect((await test.told(referral.id)).filter((type) => type.includes('expired'))).toHaveLength(1);
  });
});
