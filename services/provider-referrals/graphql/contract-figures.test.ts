import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import { aBehandelaar, aKernteamlid, aResident, beheerder, beleidsadviseur, migratie, migratieElders } from '../testing/actors.ts';
import { aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const query = `{ gemeente(code: "1734") { referralContracten { definitie aannames onderdrukt
  rijen { contract { provider { organisatie } bezet vrij } capaciteit bezet wachttijdDagen lumpSum besteed uitputting signaal } } } }`;
type Answer = { gemeente: { referralContracten: { definitie: string; aannames: string[]; rijen: object[] } | null } };
const figure = async (as: Actor) => (await test.data<Answer>(query, { as })).gemeente.referralContracten;

describe('The contracts of a gemeente', () => {
  it('are those that run today and serve it, by provider and first day, with places, waiting time and what is left of the money', async () => {
    const [a, b] = [aProvider({ organisatie: 'a' }), aProvider({ organisatie: 'b', gemeente: '1734' })];
    await test.given(providerAggregate, a, b);
    const lumpSums = [
      { jaar: 2026, bedrag: 100_000, besteed: 93_900, signaal: 'NADERT' },
      { jaar: 2025, bedrag: 100_000, besteed: 100_000, signaal: 'UITGEPUT' },
    ] as const;
    const lent = contractOf(a, { gemeenten: ['1911', '1734'], bezet: 2, wachttijd: { dagen: 42, on: day('2026-03-01') } });
    await test.given(
      contractAggregate,
      lent,
      contractOf(b, { bekostiging: 'TAAKGERICHT', lumpSums, capaciteit: null, bezet: 3, since: day('2026-02-01'), until: null }),
      contractOf(b, { since: day('2026-03-10'), until: day('2026-03-10') }),
      contractOf(b, { since: day('2026-03-11') }),
      contractOf(b, { until: day('2026-03-09') }),
      contractOf(a),
    );
    const none = { lumpSum: null, besteed: null, uitputting: null, signaal: null };
    const of = (organisatie: string) => ({ contract: { provider: { organisatie } } });
    expect(await figure(migratie)).toMatchObject({
      definitie: expect.stringContaining('lumpsum'),
      aannames: [expect.stringContaining('referralContracten')],
      rijen: [
        { ...of('a'), capaciteit: 2, bezet: 2, wachttijdDagen: 42, ...none },
        {
          ...of('b'),
          ...{ capaciteit: null, bezet: 3, wachttijdDagen: null },
          ...{ lumpSum: 100_000, besteed: 93_900, uitputting: 93.9, signaal: 'NADERT' },
        },
        { ...of('b'), capaciteit: 2, bezet: 0, wachttijdDagen: null, ...none },
      ],
    });
    // Today's places, less those of yesterday, are a person's.
    for (const as of [beleidsadviseur, beheerder]) {
      const { rijen = [], ...rest } = (await figure(as)) ?? {};
      expect(rest).toMatchObject({ onderdrukt: true });
      expect(rijen).toMatchObject([
        { bezet: null, contract: { bezet: null, vrij: null } },
        { bezet: null, besteed: 93_900 },
        { bezet: null },
      ]);
    }
  });

  it('tell the lump sum of another year to who asks for it', async () => {
    const { gemeente } = await test.data<Answer>(
      '{ gemeente(code: "1734") { referralContracten(jaar: 2025) { rijen { besteed signaal } } } }',
      { as: beleidsadviseur },
    );
    expect(gemeente.referralContracten?.rijen).toMatchObject([
      { besteed: null },
      { besteed: 100_000, signaal: 'UITGEPUT' },
      { besteed: null },
    ]);
  });

  it('are nothing to another gemeente', async () => {
    expect(await figure(migratieElders)).toBeNull();
  });

  it.each([
    ['a resident', aResident(newId())],
    ['the staff of a provider', aBehandelaar()],
  ])('are closed to %s', async (_, as) => {
    const { errors } = await test.ask(query, { as });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it.each(['lumpSum', 'besteed', 'uitputting', 'signaal'])('do not show their %s to who refers', async (money) => {
    const { data, errors } = await test.ask(`{ gemeente(code: "1734") { referralContracten { rijen { bezet ${money} } } } }`, {
      as: aKernteamlid(),
    });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }, {}, {}]);
    expect(data).toMatchObject({
      gemeente: { referralContracten: { rijen: [{ bezet: 2, [money]: null }, { [money]: null }, { [money]: null }] } },
    });
  });

  it('show their places to who refers, and not their money', async () => {
    const { data, errors } = await test.ask(
      '{ gemeente(code: "1734") { referralContracten { rijen { bezet contract { capaciteit lumpSums { besteed } } } } } }',
      { as: aKernteamlid() },
    );
    expect(errors?.length).toBe(3);
    expect(data).toMatchObject({
      gemeente: { referralContracten: { rijen: [{ bezet: 2, contract: { capaciteit: 2, lumpSums: null } }, {}, {}] } },
    });
  });
});
