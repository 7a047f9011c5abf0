import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantedScope, type Scope } from '@kerngraaf/platform/access/scope.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { openedScope, tiedScope } from '@kerngraaf/platform/testing/tied-scope.ts';
import type { EntityManager } from 'typeorm';
import { passReferralTermijn } from '../domain/referral-ends.ts';
import { migratie } from '../testing/actors.ts';
import { day } from '../testing/contract-fixtures.ts';
import { giveCasus, giveConsent, giveInwoner, givePlace } from '../testing/known.ts';
import { aSent, aToewijzing, gestart, gevraagd, verzonden } from '../testing/referral-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { everything } from '../testing/use-cases.ts';
import * as knownReads from './known-reads.ts';
import { referralAggregate } from './referral.ts';
import * as figures from './referral-figures.ts';
import * as referralReads from './referral-reads.ts';
import * as signalReads from './signal-reads.ts';
import * as consent from './toestemming.ts';
import { toewijzingAggregate } from './toewijzing.ts';
import * as toewijzingReads from './toewijzing-reads.ts';

const gemeente = '1734';
const [inwoner, overleden, professional, on] = [newId(), newId(), newId(), day('2026-03-10')];
const behandelteam = newId();
const late = passReferralTermijn(verzonden({ gemeente, inwoner, behandelteam, on: day('2026-03-01') }), 'verwijzing-antwoord', on);
if (late === null || !late.accepted) throw new Error('It passed');
const referral = late.state;
const running = { ...gestart({ gemeente, to: aSent() }), uithuisplaatsingVoorkomenOp: on };
const unassigned = gevraagd({ gemeente, inwoner, product: 'jeugd-verblijf' });
const toewijzing = aToewijzing(referral);
const grond = toewijzing.grond.soort === 'BESCHIKKING' ? toewijzing.grond : { voorziening: '', onderdeel: '' };
const byLaw = aToewijzing(running, { grond: { soort: 'WETTELIJKE_VERWIJZING', verwijzer: 'HUISARTS', praktijk: '01234567' } });
const { melding, casus } = referral;

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
  const { manager } = test.dataSource;
  await test.given(referralAggregate, referral, running, unassigned);
  await test.given(toewijzingAggregate, toewijzing, byLaw);
  await giveInwoner(manager, inwoner);
  await giveConsent(manager, referral);
  await givePlace(manager, professional);
  await giveCasus(manager, { inwoner, kernteam: 'driel' });
  await manager.query('INSERT INTO melding_inwoner (gemeente, melding, inwoner) VALUES ($1, $2, $3)', [gemeente, melding, inwoner]);
  await manager.query('INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3)', [gemeente, overleden, on]);
  await manager.query(
    `INSERT INTO bescherming (gemeente, id, inwoner, since) SELECT DISTINCT ON (inwoner) gemeente, gen_random_uuid(), inwoner, '2026-03-09'::date FROM referral`,
  );
});
afterAll(() => test.stop());

const page = (order: typeof referralReads.referralOrder) => ({ order, first: 10, after: null });
const every = { gemeente, status: null };
const period = { gemeente, from: day('2026-01-01'), to: day('2026-12-31') };
const whose = { gemeente, inwoner };
const product = 'jeugd-begeleiding';
/** As the one with a place at the loket, over the gemeenten of a scope. */
const atLoket = (scope: Scope): Scope =>
  grantedScope({ ...scope.actor, subject: professional, function: 'consulent-jeugd', gemeenten: scope.gemeenten }, 'consulent', on);

/** Every read and lock of referrals and toewijzingen, each with arguments that find something in the own gemeente. */
const reads: Readonly<Record<string, (manager: EntityManager, scope: Scope) => Promise<unknown>>> = {
  referralsByIds: (manager, scope) => referralReads.referralsByIds(manager, scope, [referral.id]),
  referralsOfMeldingen: (manager, scope) => referralReads.referralsOfMeldingen(manager, scope, [melding ?? '']),
  referralsOfCasussen: (manager, scope) => referralReads.referralsOfCasussen(manager, scope, [casus ?? '']),
  referralsOfBehandelteams: (manager, scope) => referralReads.referralsOfBehandelteams(manager, scope, [behandelteam]),
  referralPage: (manager, scope) => referralReads.referralPage(manager, scope, every, page(referralReads.referralOrder)),
  referralPagesOfInwoners: async (manager, scope) =>
    (await referralReads.referralPagesOfInwoners(manager, scope, [inwoner], page(referralReads.referralOrder))).get(inwoner),
  inboxPage: (manager, scope) => referralReads.inboxPage(manager, scope, gemeente, page(referralReads.inboxOrder)),
  holdUnassigned: (manager, scope) => referralReads.holdUnassigned(manager, scope, { ...whose, product: 'jeugd-verblijf' }),
  hasPending: (manager, scope) => referralReads.hasPending(manager, scope, { ...whose, product, wettelijk: false }),
  holdOpen: (manager, scope) => referralReads.holdOpen(manager, scope, whose),
  toewijzingenByIds: (manager, scope) => toewijzingReads.toewijzingenByIds(manager, scope, [toewijzing.id]),
  toewijzingenOfReferrals: (manager, scope) => toewijzingReads.toewijzingenOfReferrals(manager, scope, [referral.id]),
  toewijzingenOfVoorzieningen: (manager, scope) => toewijzingReads.toewijzingenOfVoorzieningen(manager, scope, [grond.voorziening]),
  toewijzingenOfOnderdelen: (manager, scope) => toewijzingReads.toewijzingenOfOnderdelen(manager, scope, [grond.onderdeel]),
  holdToewijzing: (manager, scope) => toewijzingReads.holdToewijzing(manager, scope, { referral: referral.id }),
  signalPage: (manager, scope) => signalReads.signalPage(manager, scope, gemeente, page(signalReads.signalOrder)),
  signaalTellingen: (manager, scope) => signalReads.signaalTellingen(manager, scope, gemeente),
  referralTellingen: (manager, scope) => figures.referralTellingen(manager, scope, period),
  voorkomenTellingen: (manager, scope) => figures.voorkomenTellingen(manager, scope, period),
  startTellingen: async (manager, scope) =>
    (await figures.startTellingen(manager, scope, period, period)).find(({ month }) => month === null)?.aantal,
  praktijkTellingen: (manager, scope) => figures.praktijkTellingen(manager, scope, period),
  gemeenteOf: (manager, scope) => knownReads.gemeenteOf(manager, scope, inwoner),
  diedOn: (manager, scope) => knownReads.diedOn(manager, scope, { gemeente, inwoner: overleden }),
  casusInHand: (manager, scope) => knownReads.casusInHand(manager, scope, { ...whose, casus: null, melding: null }),
  isMeldingOf: (manager, scope) => knownReads.isMeldingOf(manager, scope, { ...whose, melding: melding ?? '' }),
  isAtLoket: (manager, scope) => knownReads.isAtLoket(manager, atLoket(scope), gemeente),
  consentedReferrals: (manager, scope) => consent.consentedReferrals(manager, scope, [referral.id]),
  'referral.lock': (manager, scope) => referralAggregate.lock(manager, scope, referral.id),
  'toewijzing.lock': (manager, scope) => toewijzingAggregate.lock(manager, scope, toewijzing.id),
};

const exported = [referralReads, toewijzingReads, signalReads, figures, knownReads, consent].flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
);
const isNothing = (found: unknown): boolean => (Array.isArray(found) ? found.length === 0 : !found);
const run = (name: string, scope: Scope): Promise<unknown> =>
  test.dataSource.transaction(async (manager) => (await reads[name]?.(manager, scope)) ?? null);

/** About no resident: reference data, places, figures, and what commands ask of whatever rows they name. */
const ofNobody: readonly string[] = [
  'holdUnassigned',
  'hasPending',
  'holdOpen',
  'holdToewijzing',
  'signaalTellingen',
  'referralTellingen',
  'praktijkTellingen',
  'gemeenteOf',
  'diedOn',
  'casusInHand',
  'isMeldingOf',
  'isAtLoket',
  'voorkomenTellingen',
  'startTellingen',
];

describe('Reads', () => {
  it('all stand in this test', () => {
    expect(Object.keys(reads)).toEqual(expect.arrayContaining(exported));
  });

  it.each(Object.keys(reads))("%s finds something with the own gemeente's scope and nothing with another's", async (name) => {
    expect(isNothing(await run(name, everything('1734')))).toBe(false);
    expect(isNothing(await run(name, everything('1911')))).toBe(true);
  });

  it.each(['referralsByIds', 'toewijzingenByIds', 'referral.lock'])('%s answers no row rule that it does not know', async (name) => {
    await expect(run(name, grantedScope(migratie, 'iedereen', on))).rejects.toThrow('No SQL for row rule iedereen');
  });

  it.each(Object.keys(reads).filter((name) => !ofNobody.includes(name)))(
    '%s finds nothing by a purpose that is tied to another resident',
    async (name) => {
      expect(isNothing(await run(name, tiedScope(migratie, on)))).toBe(true);
    },
  );

  it.each(Object.keys(reads).filter((name) => !ofNobody.includes(name) || name === 'gemeenteOf'))(
    '%s finds no protected people for who is outside, and nobody where they are not known',
    async (name) => {
      const outside = everything(gemeente);
      expect(isNothing(await run(name, { ...outside, shield: 'PROTECTED' }))).toBe(true);
      expect(isNothing(await run(name, { ...outside, shield: 'EVERYBODY' }))).toBe(true);
    },
  );
});

describe('A dossier opened in need', () => {
  const opened = (named = inwoner, until = on): Scope =>
    openedScope({ actor: { ...migratie, role: 'consulent' }, rows: 'noodtoegang', on }, named, until);
  const asked = ['referralsByIds', 'referralPage', 'referralPagesOfInwoners', 'toewijzingenByIds', 'toewijzingenOfReferrals'];

  it.each(asked)('has %s of its resident, until its last day, and of nobody else', async (name) => {
    expect(isNothing(await run(name, opened()))).toBe(false);
    expect(isNothing(await run(name, opened(newId())))).toBe(true);
    expect(isNothing(await run(name, opened(inwoner, day('2015-01-01'))))).toBe(true);
    expect(isNothing(await run(name, grantedScope(migratie, 'noodtoegang', on)))).toBe(true);
  });
});
