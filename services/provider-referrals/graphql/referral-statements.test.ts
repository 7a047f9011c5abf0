import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import { referralAggregate } from '../database/referral.ts';
import { toewijzingAggregate } from '../database/toewijzing.ts';
import { passReferralTermijn } from '../domain/referral-ends.ts';
import { migratie } from '../testing/actors.ts';
import { aBehandelteam, aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { aToewijzing, sentBy, verzonden } from '../testing/referral-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const REFERRAL = `id status inwoner { id } melding { id } casus { id } kernteam { code } behandelteam { status referrals { id } } product { naam }
  contract { bezet } provider { naam } verwijsreden { naam } hulpvraag voortgang { tekst } pogingen { provider { naam } contract { bezet } reden }
  toewijzing { grond product { naam } referral { id } } termijnen { naam dueOn }`;

const queries: Readonly<Record<string, string>> = {
  'referrals with all their references': `{ referrals(gemeente: "1911", first: 100) { edges { node { ${REFERRAL} } } } }`,
  'the inbox': `{ referralInbox(gemeente: "1911", first: 100) { edges { node { ${REFERRAL} } } } }`,
  'signals with what they belong to': `{ referralSignals(gemeente: "1911", first: 100) { edges { node { soort owner { naam } termijn { dueOn } referral { ${REFERRAL} } } } } }`,
};

let made = 0;
async function add(count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    made += 1;
    const provider = aProvider({ organisatie: `aanbieder-${made}` });
    const contract = contractOf(provider);
    const team = aBehandelteam();
    const sent = verzonden({ to: sentBy(contract), behandelteam: team.id, on: day('2026-03-01') });
    const passed = passReferralTermijn(sent, 'verwijzing-antwoord', day('2026-03-10'));
    if (passed === null || !passed.accepted) throw new Error('It passed');
    await test.given(providerAggregate, provider);
    await test.given(contractAggregate, contract);
    await test.given(behandelteamAggregate, team);
    await test.given(referralAggregate, passed.state);
    await test.given(toewijzingAggregate, aToewijzing(sent));
  }
}

describe('Statements of an operation', () => {
  it('do not grow with the rows', async () => {
    await add(1);
    const measure = async () => {
      const counts: [string, number][] = [];
      for (const [name, query] of Object.entries(queries)) counts.push([name, await test.statements(query, { as: migratie })]);
      return Object.fromEntries(counts);
    };
    const withOne = await measure();
    await add(14);
    expect(await measure()).toEqual(withOne);
    expect(Math.max(...Object.values(withOne))).toBeLessThanOrEqual(10);
  });

  it('do not grow with the references that a gateway asks at once', async () => {
    await add(3);
    const rows = await test.dataSource.query<Record<string, string>[]>(
      `SELECT r.id AS referral, r.inwoner, r.melding, r.casus, t.id AS toewijzing, t.voorziening, t.onderdeel
       FROM referral r JOIN toewijzing t ON t.referral = r.id`,
    );
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Referral { status hulpvraag } ... on Toewijzing { grond }
      ... on Inwoner { page: referrals { edges { node { id } } } } ... on Melding { referrals { id } } ... on Casus { referrals { id } }
      ... on Voorziening { toewijzing { id } } ... on OnderdeelToegekend { toewijzingen { id } } } }`;
    const statements = (some: typeof rows) => {
      const all = some.flatMap((row) => [
        ...[
          { __typename: 'Referral', id: row.referral },
          { __typename: 'Toewijzing', id: row.toewijzing },
        ],
        ...[
          { __typename: 'Inwoner', id: row.inwoner },
          { __typename: 'Melding', id: row.melding },
          { __typename: 'Casus', id: row.casus },
        ],
        ...[
          { __typename: 'Voorziening', id: row.voorziening },
          { __typename: 'OnderdeelToegekend', id: row.onderdeel },
        ],
      ]);
      return test.statements(query, { as: migratie, variables: { all } });
    };
    const many = await statements(rows.slice(0, 14));
    expect(many).toBe(await statements(rows.slice(0, 1)));
    // A read per kind of reference, and the line in the log of reads.
    expect(many).toBe(7 + 1);
  });
});
