import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { eventually, steps } from '../testing/loket-steps.ts';
import { people } from '../testing/people.ts';
import { contracted, heard, known } from '../testing/provider-steps.ts';
import { aQuestion, casusOf, command, dataOf, done, placePeople, refusalOf, type State, sentTo, today } from '../testing/steps.ts';

let world: Constellation;
let noord: string;
let zuid: string;
let stil: string;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
  noord = (await contracted(world, 'aanbieder-noord')).contract;
  zuid = (await contracted(world, 'aanbieder-zuid', { bekostiging: 'OUTPUT' })).contract;
  stil = (await contracted(world, 'aanbieder-stil')).contract;
});
afterAll(() => world.close());

const occurredOn = today();
const inHand = { verwijsreden: 'specialistische-vraag', hulpvraag: 'Slaapt slecht en wordt gepest.', voorgesteldDoor: 'KERNTEAM' };

/** A child of Driel whose question the team took up. */
async function takenUp(): Promise<{ inwoner: string; melding: State; casus: State }> {
  const { inwoner, melding } = await aQuestion(world, { soort: 'INFORMATIEVRAAG' }, { naam: 'Kind Proef', geboortedatum: '2018-05-04' });
  const offered = await sentTo(world, melding, 'driel');
  const casus = await done(world.as('kernteamlid-driel'), 'acceptCasus', {
    expectedVersion: offered.version,
    casus: offered.id,
    occurredOn,
  });
  await heard(world, casus);
  return { inwoner, melding, casus };
}

const requested = ({ inwoner, casus }: { inwoner: string; casus: State }): Promise<State> =>
  done(world.as('kernteamlid-driel'), 'requestReferral', {
    inwoner,
    casus: casus.id,
    product: 'jeugd-begeleiding',
    ...inHand,
    occurredOn,
  });

const SIGNALS = `{ referralSignals(gemeente: "1734") { edges { node { soort owner { soort code } since referral { id } termijn { code status } } } } }`;

describe('J7: a kernteam asks for help by a provider', () => {
  it('is told why one declines, goes to another, and everybody sees who stays silent', async () => {
    const one = await takenUp();
    const lid = world.as('kernteamlid-driel');
    const consulent = world.as('consulent-jeugd');
    const withoutReason = { inwoner: one.inwoner, casus: one.casus.id, product: 'jeugd-begeleiding', ...inHand, verwijsreden: null };
    expect(refusalOf(await command(lid, 'requestReferral', { ...withoutReason, occurredOn }))).toBe('BAD_USER_INPUT REASON_REQUIRED');
    const asked = await requested(one);
    expect(
      refusalOf(await command(lid, 'sendReferral', { referral: asked.id, expectedVersion: asked.version, contract: noord, occurredOn })),
    ).toBe('REFUSED NO_RIGHT_TO_SEND');
    const sent = await steps(consulent, 'referral', asked, [['sendReferral', { contract: noord }]]);
    const declined = await steps(world.as('aanbieder-noord'), 'referral', sent, [
      ['declineReferral', { reden: 'Onze wachtlijst is vol.' }],
    ]);

    const shown = `query ($id: ID!) { referral(id: $id) {
      status provider { naam } pogingen { antwoord reden provider { naam } } eigenOrganisatie
    } casus(id: "${one.casus.id}") { verwijzingen { status } } }`;
    expect(dataOf(await lid.ask(shown, { id: asked.id }))).toEqual({
      referral: {
        status: 'AFGEWEZEN',
        provider: null,
        pogingen: [{ antwoord: 'AFGEWEZEN', reden: 'Onze wachtlijst is vol.', provider: { naam: 'aanbieder-noord' } }],
        eigenOrganisatie: false,
      },
      casus: { verwijzingen: [{ status: 'AFGEWEZEN' }] },
    });

    const again = await steps(consulent, 'referral', declined, [['sendReferral', { contract: zuid }]]);
    const hidden = await world.as('aanbieder-noord').ask('query ($id: ID!) { referral(id: $id) { status hulpvraag } }', { id: asked.id });
    expect(hidden.text).not.toContain('gepest');
    const accepted = await steps(world.as('aanbieder-zuid'), 'referral', again, [['acceptReferral', { verwachteStart: occurredOn }]]);
    expect(accepted.version).toBe(again.version + 1);
    expect(dataOf(await lid.ask(shown, { id: asked.id }))).toMatchObject({
      referral: {
        status: 'GEACCEPTEERD',
        provider: { naam: 'aanbieder-zuid' },
        pogingen: [{ antwoord: 'AFGEWEZEN' }, { antwoord: 'GEACCEPTEERD' }],
      },
      casus: { verwijzingen: [{ status: 'GEACCEPTEERD' }] },
    });

    const silent = await steps(consulent, 'referral', await requested(await takenUp()), [['sendReferral', { contract: stil }]]);
    const about = async (client: ReturnType<Constellation['as']>): Promise<readonly object[]> =>
      dataOf<{ referralSignals: { edges: readonly { node: { referral: { id: string } } }[] } }>(
        await client.ask(SIGNALS),
      ).referralSignals.edges.flatMap(({ node }) => (node.referral.id === silent.id ? [node] : []));
    expect(await about(lid)).toEqual([]);
    world.pass(8);
    try {
      const signal = {
        soort: 'verwijzing-antwoord',
        owner: { code: 'aanbieder-stil' },
        termijn: { code: 'verwijzing-antwoord', status: 'GEMIST' },
      };
      await eventually(async () => expect(await about(lid)).toMatchObject([signal]));
      expect(await about(world.as('aanbieder-stil'))).toMatchObject([signal]);
      expect(await about(world.as('aanbieder-noord'))).toEqual([]);
      const figures = await world.as('migratie').ask('{ gemeente(code: "1734") { referralSignaalcijfers { rijen { soort aantal } } } }');
      expect(figures.text).toContain('"soort":"verwijzing-antwoord"');
    } finally {
      world.pass(-8);
    }
  });
});

describe('J11: a huisarts sends a child by law', () => {
  it('makes a referral and its toewijzing without a question at a poort; the loket sees course and cost, not the content', async () => {
    const child = await done(world.as('poort-kernteam'), 'registerInwoner', {
      gemeente: '1734',
      naam: 'Kind Verwezen',
      geboortedatum: '2017-02-03',
      bsn: '999990342',
      kern: 'driel',
    });
    const aanbieder = world.as('aanbieder-noord');
    const found = await aanbieder.ask('{ zoekInwoner(gemeente: "1734", bsn: "999990342") { id } }');
    expect(dataOf(found)).toEqual({ zoekInwoner: { id: child.id } });
    await known(world, child);
    const registering = {
      inwoner: child.id,
      product: 'jeugd-behandeling',
      contract: noord,
      hulpvraag: 'Angstig sinds de scheiding.',
      since: occurredOn,
      bedrag: 240_000,
      occurredOn,
    };
    const huisarts = { wettelijkeVerwijzing: { verwijzer: 'HUISARTS', praktijk: '01234567' } };
    for (const [grond, refusal] of [
      [{}, 'BAD_USER_INPUT GROUND_MISSING'],
      [{ ...huisarts, rechter: 'C/05/123456' }, 'BAD_USER_INPUT GROUNDS_TOO_MANY'],
    ] as const)
      expect(refusalOf(await command(aanbieder, 'registerWettelijkeVerwijzing', { ...registering, grond }))).toBe(refusal);
    const referral = await done(aanbieder, 'registerWettelijkeVerwijzing', { ...registering, grond: huisarts });
    await steps(aanbieder, 'referral', referral, [
      ['acceptReferral', { verwachteStart: occurredOn }],
      ['startReferral', {}],
      ['reportProgress', { tekst: 'Durft weer alleen te slapen.' }],
    ]);

    const see = `query ($id: ID!) { referral(id: $id) {
      status wettelijk startedOn melding { id } product { code } toewijzing { grond verwijzer praktijk bedrag } hulpvraag voortgang { tekst }
    } }`;
    const whole = await aanbieder.ask(see, { id: referral.id });
    const course = {
      status: 'GESTART',
      wettelijk: true,
      startedOn: occurredOn,
      melding: null,
      product: { code: 'jeugd-behandeling' },
      toewijzing: { grond: 'WETTELIJKE_VERWIJZING', verwijzer: 'HUISARTS', praktijk: '01234567', bedrag: 240_000 },
    };
    expect(dataOf(whole)).toEqual({
      referral: { ...course, hulpvraag: 'Angstig sinds de scheiding.', voortgang: [{ tekst: 'Durft weer alleen te slapen.' }] },
    });
    const loket = await world.as('consulent-jeugd').ask(see, { id: referral.id });
    expect(loket.data).toEqual({ referral: { ...course, hulpvraag: null, voortgang: null } });
    expect(loket.errors?.map(({ extensions, path }) => `${extensions?.code} ${path?.join('.')}`).sort()).toEqual([
      'FORBIDDEN referral.hulpvraag',
      'FORBIDDEN referral.voortgang',
    ]);
    for (const other of ['aanbieder-zuid', 'kernteamlid-driel'] as const)
      expect(refusalOf(await world.as(other).ask(see, { id: referral.id }))).toBe('FORBIDDEN TIE_NOT_HELD');
    const month = occurredOn.slice(0, 7);
    const counted = await world
      .as('migratie')
      .ask('query ($m: Maand!) { gemeente(code: "1734") { referralHuisartsen(van: $m, tot: $m) { rijen { praktijk aantal } } } }', {
        m: month,
      });
    expect(dataOf(counted)).toEqual({ gemeente: { referralHuisartsen: { rijen: [{ praktijk: '01234567', aantal: 1 }] } } });
  });
});

describe('J5: Hollands Kroon', () => {
  it('treats a complex casus by a team of two organisations, averts an uithuisplaatsing and pays from one sum', async () => {
    const inGemeente = { gemeente: '1911' };
    const beheerder = world.as('beheerder');
    const team = world.as('wijkteam-hollands-kroon');
    const registered = await done(beheerder, 'registerProvider', { ...inGemeente, organisatie: 'incluzio', naam: 'Incluzio', occurredOn });
    const agreed = await done(beheerder, 'agreeContract', {
      provider: registered.id,
      ...inGemeente,
      gemeenten: ['1911'],
      producten: ['jeugd-behandeling', 'jeugd-begeleiding'],
      bekostiging: 'TAAKGERICHT',
      since: '2026-01-01',
      occurredOn,
    });
    const opened = await steps(beheerder, 'contract', agreed, [
      ['setLumpSum', { jaar: Number(occurredOn.slice(0, 4)), bedrag: 1_000_000 }],
    ]);

    const poort = world.as('poort-hollands-kroon');
    const { id: inwoner } = await done(poort, 'registerInwoner', { ...inGemeente, naam: 'Kind Polder', kern: 'wieringerwerf' });
    const melding = await done(poort, 'registerMelding', {
      ...inGemeente,
      soort: 'JEUGDHULPVRAAG',
      betreftJeugdige: true,
      complex: true,
      kanaal: 'telefoon',
      poort: 'wijkteam',
      soortMelder: 'NAASTE',
      betrokkenen: [{ inwoner, rol: 'KIND', primair: true }],
      occurredOn,
    });
    await done(poort, 'openTraject', {
      melding: melding.id,
      expectedVersion: melding.version,
      soort: 'KERNTEAM',
      kernteam: 'wijkteam',
      moment: 'SCHIFTING',
      reden: 'Dichtbij',
      occurredOn,
    });
    const offered = await eventually(() => casusOf(world, melding.id));
    const casus = await done(team, 'acceptCasus', { expectedVersion: offered.version, casus: offered.id, occurredOn });
    await heard(world, casus);
    const lid = { professional: people['wijkteam-hollands-kroon'].sub, organisatie: 'incluzio' };
    const specialist = { professional: people.opvoedpoli.sub, organisatie: 'opvoedpoli' };
    const forming = { ...inGemeente, inwoner, casus: casus.id, melding: melding.id, trekker: lid.professional, occurredOn };
    expect(refusalOf(await command(team, 'formBehandelteam', { ...forming, leden: [lid] }))).toBe(
      'BAD_USER_INPUT TWO_ORGANISATIES_REQUIRED',
    );
    const together = await done(team, 'formBehandelteam', { ...forming, leden: [lid, specialist] });

    const referral = await done(team, 'requestReferral', {
      inwoner,
      casus: casus.id,
      behandelteam: together.id,
      product: 'jeugd-behandeling',
      contract: agreed.id,
      ...inHand,
      occurredOn,
    });
    const own = world.as({ ...people.opvoedpoli, organisation: 'incluzio' });
    await steps(own, 'referral', referral, [
      ['acceptReferral', { verwachteStart: occurredOn }],
      ['startReferral', {}],
      ['pauseReferral', {}],
      ['resumeReferral', {}],
      ['stopReferral', { resultaat: 'doelen-bereikt', tekst: 'Het gezin kan weer verder.' }],
    ]);
    await steps(team, 'behandelteam', together, [['recordAvertedUithuisplaatsing', {}]]);
    const standing = await own.ask('query ($id: ID!) { contract(id: $id) { id version bezet } }', { id: opened.id });
    const { bezet, ...contract } = dataOf<{ contract: State & { bezet: number } }>(standing).contract;
    expect(bezet).toBe(0);
    await steps(own, 'contract', contract, [['spendLumpSum', { doel: 'intervisie', bedrag: 250_000 }]]);

    const seen = await world.as('opvoedpoli').ask(
      `query ($id: ID!) { behandelteam(id: $id) {
        status leden { organisatie trekker } referrals { status eigenOrganisatie resultaat { code } } uithuisplaatsingVoorkomenOp
      } }`,
      { id: together.id },
      { kind: 'referral', id: referral.id },
    );
    expect(dataOf(seen)).toEqual({
      behandelteam: {
        status: 'ACTIEF',
        leden: [
          { organisatie: 'incluzio', trekker: true },
          { organisatie: 'opvoedpoli', trekker: false },
        ],
        referrals: [{ status: 'GESTOPT', eigenOrganisatie: true, resultaat: { code: 'doelen-bereikt' } }],
        uithuisplaatsingVoorkomenOp: occurredOn,
      },
    });
    const month = occurredOn.slice(0, 7);
    const figures = await world.as('migratie').ask(
      `query ($m: Maand!) { gemeente(code: "1911") {
        referralCijfers(van: $m, tot: $m) { totaal eigenOrganisatie uithuisplaatsingenVoorkomen }
        referralContracten { rijen { lumpSum besteed uitputting } }
      } }`,
      { m: month },
    );
    expect(dataOf(figures)).toEqual({
      gemeente: {
        referralCijfers: { totaal: 1, eigenOrganisatie: 1, uithuisplaatsingenVoorkomen: 1 },
        referralContracten: { rijen: [{ lumpSum: 1_000_000, besteed: 250_000, uitputting: 25 }] },
      },
    });
  });
});
