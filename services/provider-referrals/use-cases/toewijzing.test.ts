import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { contractAggregate } from '../database/contract.ts';
import { referralAggregate } from '../database/referral.ts';
import { toewijzingAggregate } from '../database/toewijzing.ts';
import type { Contract } from '../domain/contract.ts';
import type { Referral } from '../domain/referral.ts';
import type { Grond } from '../domain/toewijzing.ts';
import { aBehandelaar, aConsulent, aKernteamlid, migratie } from '../testing/actors.ts';
import { aContract, day } from '../testing/contract-fixtures.ts';
import { aToewijzing, gevraagd, onReferral, sentBy, verzonden } from '../testing/referral-fixtures.ts';
import { type TestUseCases, TODAY, testUseCases } from '../testing/use-cases.ts';
import { makeToewijzingUseCase } from './make-toewijzing.ts';
import { refuseReferralUseCase } from './refuse-referral.ts';
import { registerWettelijkeVerwijzingUseCase } from './register-wettelijke-verwijzing.ts';
import type { GrondInput } from './toewijzing-grond.ts';
import { withdrawReferralUseCase } from './withdraw-referral.ts';

let test: TestUseCases;
const consulent = aConsulent();
const wmoConsulent = aConsulent(newId(), { function: 'consulent-wmo' });
const behandelaar = aBehandelaar();
const contract = aContract({ gemeente: '1734', gemeenten: ['1734'], capaciteit: null });
const elsewhere = aContract({ gemeente: '1911', gemeenten: ['1911'], organisatie: 'incluzio' });
beforeAll(async () => {
  test = await testUseCases();
  await test.givenPlace(consulent.subject);
  await test.givenPlace(wmoConsulent.subject, { functie: 'consulent-wmo' });
  const provider = (own: Contract) =>
    test.dataSource.query(
      `INSERT INTO provider (gemeente, id, version, organisatie, naam, registered_on, onderaannemers) VALUES ($1, $2, 1, $3, $3, $4, '[]')`,
      [own.gemeente, own.provider, own.organisatie, TODAY],
    );
  for (const own of [contract, elsewhere]) {
    await provider(own);
    await test.given(contractAggregate, own);
  }
});
afterAll(() => test.stop());

const huisarts = { verwijzer: 'HUISARTS' as const, praktijk: '01234567' };
const besluit = () => ({ beschikking: newId(), onderdeel: newId(), voorziening: newId() });
const register = (inwoner: string, as: Actor, more: object = {}): Promise<Referral> => {
  const input = {
    ...{ commandId: newId(), inwoner, product: 'jeugd-begeleiding', contract: contract.id },
    ...{ grond: { wettelijkeVerwijzing: huisarts }, hulpvraag: 'Slaapt slecht', since: TODAY, occurredOn: TODAY, ...more },
  };
  return registerWettelijkeVerwijzingUseCase(test.service, test.command('registerWettelijkeVerwijzing', input, as));
};
const make = (referral: Referral, grond: GrondInput, more: object = {}, as: Actor = consulent): Promise<Referral> =>
  makeToewijzingUseCase(test.service, test.command('makeToewijzing', onReferral(referral, { grond, since: TODAY, ...more }), as));

/** Asked in Overbetuwe for a product. */
async function asked(product = 'jeugd-begeleiding'): Promise<Referral> {
  const referral = gevraagd({ gemeente: '1734', product });
  await test.given(referralAggregate, referral);
  return referral;
}
const toewijzingOf = async ({ id }: Referral) => {
  const rows = await test.dataSource.query<{ id: never }[]>('SELECT id FROM toewijzing WHERE referral = $1', [id]);
  return rows[0] === undefined ? null : test.stored(toewijzingAggregate, rows[0].id);
};
const counts = () => Promise.all(['referral', 'toewijzing', 'outbox', 'command_log'].map(test.count));
const refused = (reason: string) => ({ code: 'REFUSED', reason });
const bad = (reason: string) => ({ code: 'BAD_USER_INPUT', reason });

describe('A wettelijke verwijzing', () => {
  it.each([
    ['the provider', behandelaar],
    ['the loket', consulent],
  ])('is registered by %s: a referral that is sent, with its toewijzing, without a question at a poort', async (_, as) => {
    const inwoner = await test.givenInwoner();
    const referral = await register(inwoner, as, { bedrag: 250_000, until: day('2026-12-31') });
    expect(referral).toMatchObject({
      ...{ status: 'VERZONDEN', wettelijk: true, melding: null, casus: null, kernteam: null, sent: sentBy(contract) },
      ...{ voorgesteldDoor: 'VERWIJZER', verwijsreden: null, eigenOrganisatie: false, hulpvraag: 'Slaapt slecht' },
    });
    expect(await toewijzingOf(referral)).toMatchObject({
      ...{ grond: { soort: 'WETTELIJKE_VERWIJZING', ...huisarts }, melding: null, bedrag: 250_000, kopie: null },
      ...{ since: TODAY, until: '2026-12-31', status: 'ACTIEF', product: 'jeugd-begeleiding' },
    });
    expect(await test.told(referral.id)).toEqual(['nl.referrals.referral-requested.v1', 'nl.referrals.referral-sent.v1']);
    const [first] = await test.dataSource.query('SELECT * FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq', [referral.id]);
    expect(JSON.stringify(first)).toContain('WETTELIJKE_VERWIJZING');
  });

  it.each<[Grond['soort'], GrondInput]>([
    ['GI_BEPALING', { giBepaling: 'gi-gelderland' }],
    ['RECHTER', { rechter: 'C/05/123456' }],
  ])('may rest on %s', async (soort, grond) => {
    const referral = await register(await test.givenInwoner(), behandelaar, { grond });
    expect(await toewijzingOf(referral)).toMatchObject({ grond: { soort } });
  });

  it('goes to no provider that the gemeente did not contract for it', async () => {
    const inwoner = await test.givenInwoner();
    const before = await counts();
    const outside = register(inwoner, aBehandelaar('incluzio'), { contract: elsewhere.id });
    await expect(outside).rejects.toMatchObject(refused('PROVIDER_NOT_CONTRACTED'));
    for (const more of [{ contract: newId() }, { product: 'jeugd-verblijf' }])
      await expect(register(inwoner, consulent, more)).rejects.toMatchObject(refused('PROVIDER_NOT_CONTRACTED'));
    const other = register(inwoner, aBehandelaar('incluzio'));
    await expect(other).rejects.toMatchObject(refused('PROVIDER_NOT_CONTRACTED'));
    expect(await counts()).toEqual(before);
  });

  it.each<[string, object]>([
    ['GROUND_MISSING', { grond: {} }],
    ['GROUNDS_TOO_MANY', { grond: { wettelijkeVerwijzing: huisarts, rechter: 'C/05/1' } }],
    ['GROUND_NOT_ALLOWED', { grond: { beschikking: besluit() } }],
    ['PRODUCT_OF_OTHER_LAW', { product: 'dagbesteding' }],
    ['PRODUCT_UNKNOWN', { product: 'ruimtevaart' }],
    ['PRAKTIJK_MALFORMED', { grond: { wettelijkeVerwijzing: { ...huisarts, praktijk: '12' } } }],
    ['PERIOD_REVERSED', { until: day('2026-03-09') }],
    ['NEGATIVE_AMOUNT', { bedrag: -1 }],
  ])('is bad input with %s', async (reason, more) => {
    const inwoner = await test.givenInwoner();
    const before = await counts();
    await expect(register(inwoner, behandelaar, more)).rejects.toMatchObject(bad(reason));
    expect(await counts()).toEqual(before);
  });

  it('is of a resident whom intake told of, who lives, once for a product, and by a place at the loket', async () => {
    const inwoner = await test.givenInwoner();
    await expect(register(newId(), behandelaar)).rejects.toMatchObject(refused('NOT_FOUND'));
    await expect(register(inwoner, aConsulent())).rejects.toMatchObject(refused('NOT_FOUND'));
    await register(inwoner, behandelaar);
    await expect(register(inwoner, consulent)).rejects.toMatchObject(refused('REFERRAL_ALREADY_OPEN'));
    const team = verzonden({ gemeente: '1734', inwoner: await test.givenInwoner(), to: sentBy(contract) });
    await test.given(referralAggregate, team);
    expect(await register(team.inwoner, behandelaar)).toMatchObject({ status: 'VERZONDEN' });
    const dead = await test.givenInwoner();
    await test.dataSource.query('INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3)', ['1734', dead, TODAY]);
    await expect(register(dead, behandelaar)).rejects.toMatchObject(refused('INWONER_DECEASED'));
  });
});

describe('A toewijzing', () => {
  it('is made for an asked referral, once', async () => {
    const referral = await asked();
    const grond = { beschikking: besluit() };
    expect(await make(referral, grond, { bedrag: 5 })).toMatchObject({ status: 'GEVRAAGD', version: 1 });
    const made = await toewijzingOf(referral);
    expect(made).toMatchObject({ grond: { soort: 'BESCHIKKING', ...grond.beschikking }, bedrag: 5, melding: referral.melding });
    expect(await test.told(made?.id as never)).toEqual(['nl.toewijzingen.toewijzing-made.v1']);
    await expect(make(referral, { giBepaling: 'gi-1' })).rejects.toMatchObject(refused('TOEWIJZING_ALREADY_MADE'));
  });

  it('of an urgent besluit is for help under the Wmo', async () => {
    const referral = await asked('dagbesteding');
    await make(referral, { spoed: besluit() }, {}, wmoConsulent);
    expect(await toewijzingOf(referral)).toMatchObject({ grond: { soort: 'SPOED' } });
    await expect(make(await asked(), { spoed: besluit() })).rejects.toMatchObject(bad('PRODUCT_OF_OTHER_LAW'));
  });

  it.each<[string, GrondInput, object]>([
    ['GROUND_MISSING', {}, {}],
    ['GROUNDS_TOO_MANY', { giBepaling: 'gi-1', rechter: 'C/05/1' }, {}],
    ['TEXT_TOO_LONG', { giBepaling: 'x'.repeat(41) }, {}],
    ['PERIOD_REVERSED', { giBepaling: 'gi-1' }, { until: day('2026-03-09') }],
    ['NEGATIVE_AMOUNT', { giBepaling: 'gi-1' }, { bedrag: -1 }],
  ])('is bad input with %s', async (reason, grond, more) => {
    await expect(make(await asked(), grond, more)).rejects.toMatchObject(bad(reason));
  });

  it('is made in a functie that may send the product', async () => {
    const kernteamlid = aKernteamlid();
    await test.givenPlace(kernteamlid.subject, { kernteam: 'driel', functie: 'kernteamlid' });
    const referral = gevraagd({ gemeente: '1734', kernteam: 'driel' });
    await test.given(referralAggregate, referral);
    const command = test.command('makeToewijzing', onReferral(referral, { grond: { rechter: 'C/05/1' }, since: TODAY }), kernteamlid);
    await expect(makeToewijzingUseCase(test.service, command)).rejects.toMatchObject(refused('NO_RIGHT_TO_SEND'));
    expect(await toewijzingOf(referral)).toBeNull();
  });

  it('ends with a referral that is refused', async () => {
    const referral = await asked();
    await make(referral, { giBepaling: 'gi-1' });
    const input = onReferral(referral, { reden: 'Lichtere hulp volstaat' });
    await refuseReferralUseCase(test.service, test.command('refuseReferral', input, consulent));
    expect(await toewijzingOf(referral)).toMatchObject({ status: 'BEEINDIGD', until: TODAY });
  });

  it('is made for none that ended, and ends with one that is withdrawn', async () => {
    const referral = verzonden({ gemeente: '1734', to: sentBy(contract) });
    await test.given(referralAggregate, referral);
    await make(referral, { giBepaling: 'gi-1' });
    const input = onReferral(referral, { reden: 'Wil niet' });
    const withdrawn = await withdrawReferralUseCase(test.service, test.command('withdrawReferral', input, behandelaar));
    expect(await toewijzingOf(referral)).toMatchObject({ status: 'BEEINDIGD', until: TODAY });
    await expect(make(withdrawn, { giBepaling: 'gi-1' })).rejects.toMatchObject(refused('REFERRAL_ENDED'));
    const again = onReferral(withdrawn, { grond: { giBepaling: 'gi-1' }, since: TODAY });
    await expect(makeToewijzingUseCase(test.service, test.command('makeToewijzing', again, migratie))).rejects.toMatchObject(
      refused('REFERRAL_ENDED'),
    );
  });
});

describe('A voorziening', () => {
  const withdraw = (referral: Referral) => {
    const input = onReferral(referral, { reden: 'Kan niet beginnen' });
    return withdrawReferralUseCase(test.service, test.command('withdrawReferral', input, consulent));
  };

  it('is delivered by one referral at a time, and by another when that ended', async () => {
    const grond = { beschikking: besluit() };
    const [first, second] = [await asked(), await asked()];
    await make(first, grond);
    const before = await counts();
    await expect(make(second, grond)).rejects.toMatchObject(refused('VOORZIENING_ALREADY_ASSIGNED'));
    expect(await counts()).toEqual(before);
    await withdraw(first);
    await make(second, grond);
    expect([await toewijzingOf(first), await toewijzingOf(second)]).toMatchObject([{ status: 'BEEINDIGD' }, { status: 'ACTIEF' }]);
  });
});

describe('The table of toewijzingen', () => {
  const columns: Readonly<Record<string, string>> = {
    besluit: `'BESCHIKKING', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), NULL, NULL, NULL, NULL`,
    besluitWithoutPart: `'BESCHIKKING', gen_random_uuid(), NULL, gen_random_uuid(), NULL, NULL, NULL, NULL`,
    besluitAndHuisarts: `'BESCHIKKING', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'HUISARTS', '01234567', NULL, NULL`,
    huisarts: `'WETTELIJKE_VERWIJZING', NULL, NULL, NULL, 'HUISARTS', '01234567', NULL, NULL`,
    huisartsWithoutPractice: `'WETTELIJKE_VERWIJZING', NULL, NULL, NULL, 'HUISARTS', NULL, NULL, NULL`,
    huisartsAndCourt: `'WETTELIJKE_VERWIJZING', NULL, NULL, NULL, 'HUISARTS', '01234567', NULL, 'C/05/1'`,
    none: `'GI_BEPALING', NULL, NULL, NULL, NULL, NULL, NULL, NULL`,
    instelling: `'GI_BEPALING', NULL, NULL, NULL, NULL, NULL, 'gi-1', NULL`,
    instellingAndCourt: `'GI_BEPALING', NULL, NULL, NULL, NULL, NULL, 'gi-1', 'C/05/1'`,
    court: `'RECHTER', NULL, NULL, NULL, NULL, NULL, NULL, 'C/05/1'`,
  };
  it.each(Object.keys(columns))('takes exactly one ground with what belongs to it: %s', async (name) => {
    const referral = await asked();
    const insert = test.dataSource.query(
      `INSERT INTO toewijzing (gemeente, id, version, referral, inwoner, product, made_on, status, since, grond, beschikking, onderdeel,
         voorziening, verwijzer, praktijk, instelling, zaak)
       VALUES ('1734', gen_random_uuid(), 1, $1, $2, 'jeugd-begeleiding', $3, 'ACTIEF', $3, ${columns[name]})`,
      [referral.id, referral.inwoner, TODAY],
    );
    if (['besluit', 'huisarts', 'instelling', 'court'].includes(name)) await insert;
    else await expect(insert).rejects.toThrow('check constraint');
  });

  it('takes one toewijzing per referral', async () => {
    const referral = await asked();
    await test.given(toewijzingAggregate, aToewijzing(referral));
    await expect(test.given(toewijzingAggregate, aToewijzing(referral))).rejects.toThrow('unique constraint');
  });
});
