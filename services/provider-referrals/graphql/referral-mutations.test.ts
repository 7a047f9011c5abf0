import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import { aBehandelaar, aConsulent, aKernteamlid, aResident, aWijkteamlid, beheerder, beleidsadviseur } from '../testing/actors.ts';
import { aProvider, contractOf } from '../testing/contract-fixtures.ts';
import { giveCasus, giveInwoner, givePlace } from '../testing/known.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const lid = aWijkteamlid();
const [consulent, kernteamlid] = [aConsulent(), aKernteamlid()];
const on = '2026-03-10';
const [poli, vrij] = [aProvider(), aProvider({ organisatie: 'vrije-praktijk', naam: 'Vrije praktijk' })];
const [first, second] = [contractOf(poli), contractOf(vrij)];
const here = aProvider({ gemeente: '1734' });
const inOverbetuwe = contractOf(here);
const [behandelaar, collega] = [aBehandelaar(), aBehandelaar('vrije-praktijk')];

beforeAll(async () => {
  test = await startTestService();
  const { manager } = test.dataSource;
  await givePlace(manager, lid.subject, { gemeente: '1911', kernteam: 'wijkteam', functie: 'kernteamlid' });
  await givePlace(manager, kernteamlid.subject, { kernteam: 'driel', functie: 'kernteamlid' });
  await givePlace(manager, consulent.subject);
  await test.given(providerAggregate, poli, vrij, here);
  await test.given(contractAggregate, first, second, inOverbetuwe);
});
afterAll(() => test.stop());

async function resident(gemeente = '1911', kernteam = 'wijkteam'): Promise<Uuid> {
  const inwoner = newId();
  await giveInwoner(test.dataSource.manager, inwoner, gemeente);
  await giveCasus(test.dataSource.manager, { inwoner, kernteam, gemeente });
  return inwoner;
}

interface Answered {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
const mutation = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id version status } }`;
/** Does one thing and answers the referral as it is then. */
async function does(name: string, input: object, as: Actor): Promise<Answered> {
  const { data, errors } = await test.ask(mutation(name), { as, variables: { input: { commandId: newId(), occurredOn: on, ...input } } });
  if (errors !== undefined) throw new Error(String(errors[0]?.extensions.reason));
  return data?.[name] as Answered;
}
const next = ({ id, version }: Answered, name: string, as: Actor, more: object = {}): Promise<Answered> =>
  does(name, { referral: id, expectedVersion: version, ...more }, as);

const asking = {
  product: 'jeugd-begeleiding',
  verwijsreden: 'specialistische-vraag',
  hulpvraag: 'Rust thuis',
  voorgesteldDoor: 'KERNTEAM',
};

describe('The way of a referral through the graph', () => {
  it('goes from the team to a provider that declines, to another, and to its result', async () => {
    let referral = await does('requestReferral', { inwoner: await resident(), contract: first.id, ...asking }, lid);
    const steps: readonly [string, Actor, object, string][] = [
      ['declineReferral', behandelaar, { reden: 'Vol' }, 'AFGEWEZEN'],
      ['sendReferral', lid, { contract: second.id }, 'VERZONDEN'],
      ['acceptReferral', collega, { verwachteStart: on }, 'GEACCEPTEERD'],
      ['placeOnWaitingList', collega, { verwachteStart: '2026-04-01' }, 'WACHTEND'],
      ['makeToewijzing', lid, { grond: { giBepaling: 'gi-noord' }, since: on, bedrag: 100 }, 'WACHTEND'],
      ['startReferral', collega, {}, 'GESTART'],
      ['pauseReferral', collega, {}, 'GEPAUZEERD'],
      ['resumeReferral', collega, {}, 'GESTART'],
      ['reportProgress', collega, { tekst: 'Het gaat goed' }, 'GESTART'],
      ['recordAvertedUithuisplaatsingReferral', collega, {}, 'GESTART'],
      ['stopReferral', collega, { resultaat: 'doelen-bereikt', tekst: 'Klaar' }, 'GESTOPT'],
    ];
    expect(referral).toMatchObject({ status: 'VERZONDEN', version: 1 });
    for (const [name, as, more, status] of steps) {
      referral = await next(referral, name, as, more);
      expect([name, referral.status]).toEqual([name, status]);
    }
    const query = `{ referral(id: "${referral.id}") { resultaat { naam } resultaatTekst voortgang { on tekst } pauzes { since until } samenMetTeam
      uithuisplaatsingVoorkomenOp eigenOrganisatie gevraagdDoor gevraagdAls verwijsreden { naam } provider { naam } contract { bezet }
      pogingen { antwoord reden } toewijzing { grond status until bedrag } termijnen { status } } }`;
    expect(await test.data(query, { as: lid })).toMatchObject({
      referral: {
        ...{ resultaat: { naam: 'De doelen zijn bereikt' }, resultaatTekst: 'Klaar', voortgang: [{ on, tekst: 'Het gaat goed' }] },
        ...{ pauzes: [{ since: on, until: on }], uithuisplaatsingVoorkomenOp: on, eigenOrganisatie: false, samenMetTeam: false },
        ...{ gevraagdDoor: 'incluzio', gevraagdAls: 'kernteamlid', provider: { naam: 'Vrije praktijk' }, contract: { bezet: 0 } },
        pogingen: [
          { antwoord: 'AFGEWEZEN', reden: 'Vol' },
          { antwoord: 'GEACCEPTEERD', reden: null },
        ],
        toewijzing: { grond: 'GI_BEPALING', status: 'BEEINDIGD', until: on, bedrag: 100 },
      },
    });
  });

  it('is told to others and written in the log without a word of what was said', async () => {
    const told = JSON.stringify(await test.dataSource.query('SELECT * FROM outbox')) + test.lines.join();
    expect(told).toContain('nl.referrals.referral-stopped.v1');
    for (const said of ['Rust thuis', 'Het gaat goed', 'Klaar', 'Vol"', 'doelen-bereikt', 'jeugd-begeleiding'])
      expect(told).not.toContain(said);
  });

  it('of a kernteam waits for the loket, which refuses or sends, and is withdrawn', async () => {
    const asked = await does('requestReferral', { inwoner: await resident('1734', 'driel'), ...asking }, kernteamlid);
    expect(asked.status).toBe('GEVRAAGD');
    expect(await next(asked, 'refuseReferral', consulent, { reden: 'Eerst lichter' })).toMatchObject({ status: 'GEWEIGERD' });
    const other = await does('requestReferral', { inwoner: await resident('1734', 'driel'), ...asking }, kernteamlid);
    const sent = await next(other, 'sendReferral', consulent, { contract: inOverbetuwe.id });
    expect(await next(sent, 'withdrawReferral', kernteamlid, { reden: 'Wil niet' })).toMatchObject({ status: 'INGETROKKEN', version: 3 });
  });

  it('by law begins with the provider', async () => {
    const input = {
      ...{ inwoner: await resident('1734', 'driel'), product: 'jeugd-begeleiding', contract: inOverbetuwe.id, since: on },
      grond: { wettelijkeVerwijzing: { verwijzer: 'HUISARTS', praktijk: '01234567' } },
    };
    expect(await does('registerWettelijkeVerwijzing', input, behandelaar)).toMatchObject({ status: 'VERZONDEN' });
  });
});

describe('A command on a referral', () => {
  const names = [
    ...['requestReferral', 'refuseReferral', 'sendReferral', 'acceptReferral', 'declineReferral', 'placeOnWaitingList', 'startReferral'],
    ...['pauseReferral', 'resumeReferral', 'reportProgress', 'stopReferral', 'withdrawReferral', 'registerWettelijkeVerwijzing'],
    ...['makeToewijzing', 'recordAvertedUithuisplaatsingReferral'],
  ];
  const some: Readonly<Record<string, object>> = {
    requestReferral: { inwoner: newId(), ...asking },
    registerWettelijkeVerwijzing: { inwoner: newId(), product: 'jeugd-begeleiding', contract: first.id, since: on, grond: {} },
    makeToewijzing: { grond: {}, since: on },
    sendReferral: { contract: first.id },
    acceptReferral: { verwachteStart: on },
    placeOnWaitingList: { verwachteStart: on },
    stopReferral: { resultaat: 'doelen-bereikt' },
    reportProgress: { tekst: 'x' },
    ...Object.fromEntries(['refuseReferral', 'declineReferral', 'withdrawReferral'].map((name) => [name, { reden: 'x' }])),
  };
  const about = (name: string): object =>
    ['requestReferral', 'registerWettelijkeVerwijzing'].includes(name) ? {} : { referral: newId(), expectedVersion: 1 };

  it.each(names)('%s is not for a resident, who steers or who administers', async (name) => {
    for (const as of [aResident(newId()), beleidsadviseur, beheerder])
      await expect(does(name, { ...about(name), ...some[name] }, as)).rejects.toThrow('ROLE_WITHOUT_RIGHT');
  });

  it('tells where to wait for what it changed', async () => {
    const variables = { input: { commandId: newId(), occurredOn: on, inwoner: await resident(), ...asking } };
    const { data, extensions } = await test.ask(mutation('requestReferral'), { as: lid, variables });
    const asked = data?.requestReferral as Answered;
    expect(extensions).toMatchObject({ position: [{ source: 'provider-referrals.referral', aggregate: asked.id, sequence: 1 }] });
  });

  it('that a provider sends again when the referral is no longer its own was done, and tells nothing of it', async () => {
    const sent = await does('requestReferral', { inwoner: await resident(), contract: first.id, ...asking }, lid);
    const input = { commandId: newId(), referral: sent.id, expectedVersion: sent.version, reden: 'Vol', occurredOn: on };
    const decline = () => test.ask(mutation('declineReferral'), { as: behandelaar, variables: { input } });
    expect((await decline()).data).toMatchObject({ declineReferral: { status: 'AFGEWEZEN' } });
    expect(await decline()).toEqual({ data: { declineReferral: null } });
  });

  it('on a version that is no longer there changes nothing', async () => {
    const asked = await does('requestReferral', { inwoner: await resident(), ...asking }, lid);
    await next(asked, 'sendReferral', lid, { contract: first.id });
    await expect(next(asked, 'withdrawReferral', lid, { reden: 'x' })).rejects.toThrow('STALE_VERSION');
  });
});
