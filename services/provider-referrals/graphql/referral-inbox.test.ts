import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import { referralAggregate } from '../database/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { passReferralTermijn } from '../domain/referral-ends.ts';
import { aBehandelaar, aConsulent, aKernteamlid, aResident, aWijkteamlid, beleidsadviseur, migratie, poort } from '../testing/actors.ts';
import { aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { givePlace } from '../testing/known.ts';
import { geaccepteerd, gestart, gevraagd, sentBy, verzonden } from '../testing/referral-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [consulent, driel, wijkteamlid] = [newId(), newId(), newId()];
const providers = ['opvoedpoli', 'incluzio'].map((organisatie) => aProvider({ gemeente: '1734', organisatie, naam: organisatie }));
const [opvoedpoli, incluzio] = providers.map((provider) => contractOf(provider));
if (opvoedpoli === undefined || incluzio === undefined) throw new Error('Two contracts');
const here = { gemeente: '1734', kernteam: 'driel' } as const;
const TODAY = day('2026-03-10');

/** As it stands when somebody looked after the last day of a term. */
function late(referral: Referral, code: string): Referral {
  const decision = passReferralTermijn(referral, code, TODAY);
  if (decision === null || !decision.accepted) throw new Error('It passed');
  return decision.state;
}
const asked = late(gevraagd({ ...here, on: day('2026-03-01') }), 'verwijzing-versturen');
const fresh = gevraagd({ ...here, kernteam: null });
const silent = late(verzonden({ ...here, to: sentBy(opvoedpoli), on: day('2026-03-02') }), 'verwijzing-antwoord');
const accepted = geaccepteerd({ ...here, to: sentBy(opvoedpoli) });
const running = gestart({ ...here, to: sentBy(incluzio) });
const elsewhere = late(gevraagd({ gemeente: '1911', kernteam: 'wijkteam', on: day('2026-03-01') }), 'verwijzing-versturen');

beforeAll(async () => {
  test = await startTestService();
  const { manager } = test.dataSource;
  await givePlace(manager, consulent);
  await givePlace(manager, driel, { kernteam: 'driel', functie: 'kernteamlid' });
  await givePlace(manager, wijkteamlid, { gemeente: '1911', kernteam: 'wijkteam', functie: 'kernteamlid' });
  await test.given(providerAggregate, ...providers);
  await test.given(contractAggregate, opvoedpoli, incluzio);
  await test.given(referralAggregate, asked, fresh, silent, accepted, running, elsewhere);
});
afterAll(() => test.stop());

const INBOX = `query ($first: Int, $after: String) { referralInbox(gemeente: "1734", first: $first, after: $after) {
  edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string };
}
const inbox = async (as: Actor, variables: object = {}): Promise<Page> =>
  (await test.data<{ referralInbox: Page }>(INBOX, { as, variables: { ...variables } })).referralInbox;
const idsIn = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.id);

describe('The inbox of a planner', () => {
  it('holds what waits for her organisation, the first due first', async () => {
    expect(idsIn(await inbox(aBehandelaar('opvoedpoli')))).toEqual([silent.id, accepted.id]);
    expect(idsIn(await inbox(aBehandelaar('incluzio')))).toEqual([running.id]);
  });

  it('holds what waits to be sent for who may send, and all for who loads history', async () => {
    expect(idsIn(await inbox(aConsulent(consulent)))).toEqual([asked.id, fresh.id]);
    expect(idsIn(await inbox(aKernteamlid(driel)))).toEqual([asked.id]);
    expect(idsIn(await inbox(migratie))).toEqual([asked.id, silent.id, fresh.id, accepted.id, running.id]);
  });

  it('comes page by page', async () => {
    const as = aBehandelaar('opvoedpoli');
    const first = await inbox(as, { first: 1 });
    expect(idsIn(first)).toEqual([silent.id]);
    expect(idsIn(await inbox(as, { first: 1, after: first.pageInfo.endCursor }))).toEqual([accepted.id]);
  });

  it('is closed to a resident and who steers', async () => {
    for (const as of [aResident(asked.inwoner), beleidsadviseur, poort]) {
      const { errors } = await test.ask(INBOX, { as });
      expect(errors).toMatchObject([{ extensions: { reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
  });
});

const SIGNALS = `query ($gemeente: ID!) { referralSignals(gemeente: $gemeente) { edges { node { soort since owner { soort code naam }
  termijn { code naam status dueOn } referral { id } } } } }`;
const signals = async (as: Actor, gemeente = '1734'): Promise<readonly object[]> => {
  const query = { as, variables: { gemeente } };
  const data = await test.data<{ referralSignals: { edges: readonly { node: object }[] } }>(SIGNALS, query);
  return data.referralSignals.edges.map(({ node }) => node);
};
const notSent = {
  ...{ soort: 'verwijzing-versturen', since: '2026-03-07', owner: { soort: 'LOKET', code: null, naam: 'Loket' } },
  termijn: {
    code: 'verwijzing-versturen',
    naam: 'Een gevraagde verwijzing versturen of weigeren',
    status: 'GEMIST',
    dueOn: '2026-03-06',
  },
  referral: { id: asked.id },
};
const noAnswer = {
  ...{ soort: 'verwijzing-antwoord', since: '2026-03-10', owner: { soort: 'ORGANISATIE', code: 'opvoedpoli', naam: 'opvoedpoli' } },
  referral: { id: silent.id },
};

describe('A signal', () => {
  it('of a silent provider is seen by who asked, by the loket and by the provider, with who must act', async () => {
    for (const as of [aKernteamlid(driel), aConsulent(consulent)]) expect(await signals(as)).toMatchObject([notSent, noAnswer]);
    expect(await signals(aBehandelaar('opvoedpoli'))).toMatchObject([noAnswer]);
    expect(await signals(aBehandelaar('incluzio'))).toEqual([]);
    expect(await signals(aResident(silent.inwoner))).toMatchObject([noAnswer]);
  });

  it('is of the team where that sends its own referrals', async () => {
    const owner = { soort: 'KERNTEAM', code: 'wijkteam', naam: 'Wijkteam Hollands Kroon' };
    expect(await signals(aWijkteamlid(wijkteamlid), '1911')).toMatchObject([{ soort: 'verwijzing-versturen', owner }]);
  });

  it('is counted by kind, for the own gemeente', async () => {
    const query = '{ gemeente(code: "1734") { referralSignaalcijfers { definitie onderdrukt totaal rijen { soort naam aantal } } } }';
    expect(await test.data(query, { as: beleidsadviseur })).toMatchObject({
      gemeente: { referralSignaalcijfers: { onderdrukt: true, totaal: null, rijen: [] } },
    });
    expect(await test.data(query, { as: migratie })).toMatchObject({
      gemeente: {
        referralSignaalcijfers: {
          ...{ definitie: expect.stringContaining('gemist'), totaal: 2 },
          rijen: [
            { soort: 'verwijzing-antwoord', naam: 'Een verwijzing aannemen of afwijzen', aantal: 1 },
            { soort: 'verwijzing-versturen', aantal: 1 },
          ],
        },
      },
    });
    expect(await test.data(query, { as: { ...beleidsadviseur, gemeenten: ['1911'] } })).toEqual({
      gemeente: { referralSignaalcijfers: null },
    });
  });
});
