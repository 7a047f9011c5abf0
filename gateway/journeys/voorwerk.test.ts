import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { eventually, geadresseerde, granted, onderzoekOf, steps } from '../testing/loket-steps.ts';
import { contracted, referralOf } from '../testing/provider-steps.ts';
import { aQuestion, casusOf, command, dataOf, done, placePeople, refusalOf, type State, today } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const occurredOn = today();

interface Offered {
  readonly id: string;
  readonly voorwerkVersion: number;
}

/** A child of Driel with a parent, and a question about it by telephone at the poort of the kernteams. */
async function aYouthQuestion(): Promise<{ ouder: string; kind: string; melding: State }> {
  const poort = world.as('poort-kernteam');
  const ouder = await done(poort, 'registerInwoner', { gemeente: '1734', naam: 'Ouder Proef', kern: 'driel' });
  const { inwoner: kind, melding } = await aQuestion(
    world,
    { soort: 'JEUGDHULPVRAAG', betreftJeugdige: true, soortMelder: 'NAASTE' },
    {
      naam: 'Kind Proef',
      geboortedatum: '2018-05-04',
      vertegenwoordigers: [{ inwoner: ouder.id, soort: 'OUDER_MET_GEZAG', since: '2018-05-04' }],
    },
  );
  return { ouder: ouder.id, kind, melding };
}

const planOf = (doel: string): object => ({
  metInwoner: true,
  doelen: [doel],
  afspraken: ['School belt het kernteam.'],
  arrangement: [{ product: 'jeugd-begeleiding', leveringsvorm: 'ZIN', toelichting: 'Twee uur per week in het gezin.' }],
});

describe('J1: a youth question by telephone at the poort of the kernteams', () => {
  it('goes to the kernteam with a reason, is prepared there, decided at the loket, and is whole in one query', async () => {
    const { ouder, kind, melding } = await aYouthQuestion();
    const poort = world.as('poort-kernteam');
    const proposal = await poort.ask('query ($id: ID!) { melding(id: $id) { routevoorstel { soort } } }', { id: melding.id });
    expect(dataOf(proposal)).toEqual({ melding: { routevoorstel: { soort: 'LOKET' } } });

    const opening = { expectedVersion: melding.version, melding: melding.id, soort: 'KERNTEAM', kernteam: 'driel', moment: 'SCHIFTING' };
    const refused = await command(poort, 'openTraject', { ...opening, reden: 'Woont hier', occurredOn });
    expect(refusalOf(refused)).toBe('REFUSED OVERRIDE_REASON_REQUIRED');
    await done(poort, 'openTraject', { ...opening, reden: 'Woont hier', afwijkreden: 'Het kernteam kent het gezin.', occurredOn });

    const lid = world.as('kernteamlid-driel');
    const prepared = await steps(lid, 'casus', await casusOf(world, melding.id), [
      ['acceptCasus', {}],
      ['planHuisbezoek', { plannedOn: occurredOn, samenMet: 'JEUGD', meerwaarde: 'Samen met het gezin kijken.' }],
      ['askConsulent', { aan: 'JEUGD', vraag: 'Is jeugdhulp hier passend?' }],
    ]);
    const asked = await lid.ask('query ($id: ID!) { casus(id: $id) { consulentvragen { id } } }', { id: prepared.id });
    const [vraag] = dataOf<{ casus: { consulentvragen: { id: string }[] } }>(asked).casus.consulentvragen;
    const answered = await steps(world.as('consulent-jeugd'), 'casus', prepared, [['answerVraag', { vraag: vraag?.id, antwoord: 'Ja.' }]]);
    const offered = await steps(lid, 'casus', answered, [
      ['drawUpPlan', planOf('Rust in het gezin')],
      ['offerVoorwerk', {}],
    ]);

    const consulent = world.as('consulent-jeugd');
    const onderzoek = await offeredOnderzoek(melding.id);
    const accepted = await steps(consulent, 'onderzoek', onderzoek, [['acceptOnderzoek', {}]]);
    const dossier = await consulent.ask(
      'query ($id: ID!) { onderzoek(id: $id) { wet bezoekenElders { plannedOn samenMet } voorwerkAangeboden { voorwerk { id } voorwerkVersion gelezen } } }',
      { id: onderzoek.id },
    );
    const { bezoekenElders, wet, voorwerkAangeboden } = dataOf<{
      onderzoek: { wet: string; bezoekenElders: object[]; voorwerkAangeboden: { voorwerk: { id: string }; voorwerkVersion: number }[] };
    }>(dossier).onderzoek;
    expect(wet).toBe('JEUGDWET');
    expect(bezoekenElders).toEqual([{ plannedOn: occurredOn, samenMet: 'JEUGD' }]);
    expect(voorwerkAangeboden).toMatchObject([{ voorwerkVersion: 1, gelezen: true }]);
    const voorwerk: Offered = { id: voorwerkAangeboden[0]?.voorwerk.id ?? '', voorwerkVersion: 1 };

    const taken = await steps(consulent, 'onderzoek', accepted, [['takeOverVoorwerk', { voorwerk: voorwerk.id, voorwerkVersion: 1 }]]);
    const seenByTeam = await lid.ask('query ($id: ID!) { voorwerk(id: $id) { status } }', { id: voorwerk.id });
    expect(dataOf(seenByTeam)).toEqual({ voorwerk: { status: 'OVERGENOMEN' } });

    const parent = world.as({ sub: 'ouder', role: 'inwoner', gemeenten: ['1734'], inwoner: ouder });
    const aanvraag = await done(parent, 'submitAanvraag', {
      onderzoek: onderzoek.id,
      vorm: 'ONDERTEKEND_PLAN',
      producten: ['jeugd-begeleiding'],
      occurredOn,
    });
    const youth = granted('jeugd-begeleiding', {
      grond: 'jw-2.3',
      motivering: ['EIGEN_KRACHT', 'NETWERK', 'ALGEMENE_VOORZIENING'].map((trede) => ({ trede, tekst: 'Niet genoeg.' })),
    });
    await steps(consulent, 'aanvraag', aanvraag, [
      ['takeUpAanvraag', {}],
      ['decideAanvraag', { onderdelen: [youth] }],
    ]);
    const drawn = await consulent.ask('query ($id: ID!) { aanvraag(id: $id) { beschikking { id version } } }', { id: aanvraag.id });
    const { beschikking } = dataOf<{ aanvraag: { beschikking: State } }>(drawn).aanvraag;
    await steps(consulent, 'beschikking', beschikking, [['publishBeschikking', { wijze: 'POST', geadresseerde }]]);
    await steps(consulent, 'onderzoek', taken, [['closeOnderzoek', { oplossing: 'maatwerkvoorziening' }]]);
    await steps(lid, 'casus', await casusOf(world, melding.id), [['closeCasus', { oplossing: 'maatwerkvoorziening' }]]);
    expect(offered.version).toBeGreaterThan(0);

    // What is granted in kind asks for a provider by itself, on the ground of the beschikking.
    const { contract } = await contracted(world, 'aanbieder-noord');
    const sent = await steps(consulent, 'referral', await eventually(() => referralOf(world, melding.id)), [
      ['sendReferral', { contract }],
    ]);
    await steps(world.as('aanbieder-noord'), 'referral', sent, [
      ['acceptReferral', { verwachteStart: occurredOn }],
      ['startReferral', {}],
    ]);

    const whole = await parent.ask(
      `query ($id: ID!) { inwoner(id: $id) {
        naam
        meldingen { edges { node { status } } }
        casussen { edges { node { status kernteam { naam } } } }
        onderzoeken { edges { node { status voorwerk { voorwerkVersion } } } }
        aanvragen { edges { node { status vorm termijnen { code status } } } }
        beschikkingen { edges { node { status brief onderdelen { __typename product { code } } } } }
        voorzieningen { edges { node { status leveringsvorm } } }
        volunteerRequests { edges { node { status } } }
        referrals { edges { node { status provider { naam } toewijzing { grond beschikking { status } } } } }
      } }`,
      { id: kind },
    );
    const dossierOfChild = dataOf<{ inwoner: { beschikkingen: { edges: { node: { brief: string } }[] } } }>(whole);
    expect(dossierOfChild).toMatchObject({
      inwoner: {
        naam: 'Kind Proef',
        meldingen: { edges: [{ node: { status: 'AFGESLOTEN' } }] },
        casussen: { edges: [{ node: { status: 'AFGESLOTEN', kernteam: { naam: 'Driel' } } }] },
        onderzoeken: { edges: [{ node: { status: 'AFGEROND', voorwerk: { voorwerkVersion: 1 } } }] },
        aanvragen: {
          edges: [
            { node: { status: 'BESLIST', vorm: 'ONDERTEKEND_PLAN', termijnen: [{ code: 'awb-redelijke-termijn', status: 'GEHAALD' }] } },
          ],
        },
        beschikkingen: { edges: [{ node: { status: 'BEKENDGEMAAKT', onderdelen: [{ __typename: 'OnderdeelToegekend' }] } }] },
        voorzieningen: { edges: [{ node: { status: 'ACTIEF', leveringsvorm: 'ZIN' } }] },
        volunteerRequests: { edges: [] },
        referrals: {
          edges: [
            {
              node: {
                status: 'GESTART',
                provider: { naam: 'aanbieder-noord' },
                toewijzing: { grond: 'BESCHIKKING', beschikking: { status: 'BEKENDGEMAAKT' } },
              },
            },
          ],
        },
      },
    });
    const brief = dossierOfChild.inwoner.beschikkingen.edges[0]?.node.brief ?? '';
    expect(brief).toContain('bezwaar');
    expect(brief).toContain('Ans Proef');
  });

  it('is not taken over when the kernteam changed it meanwhile', async () => {
    const { melding } = await aYouthQuestion();
    const opening = { expectedVersion: melding.version, melding: melding.id, soort: 'KERNTEAM', kernteam: 'driel', moment: 'SCHIFTING' };
    await done(world.as('poort-kernteam'), 'openTraject', { ...opening, reden: 'Woont hier', afwijkreden: 'Kent het gezin.', occurredOn });
    const lid = world.as('kernteamlid-driel');
    const offered = await steps(lid, 'casus', await casusOf(world, melding.id), [
      ['acceptCasus', {}],
      ['drawUpPlan', planOf('Rust')],
      ['offerVoorwerk', {}],
    ]);
    const onderzoek = await offeredOnderzoek(melding.id);
    const consulent = world.as('consulent-jeugd');
    const accepted = await steps(consulent, 'onderzoek', onderzoek, [['acceptOnderzoek', {}]]);
    await steps(lid, 'casus', offered, [
      ['drawUpPlan', planOf('Rust en school')],
      ['offerVoorwerk', {}],
    ]);
    const read = await consulent.ask('query ($id: ID!) { onderzoek(id: $id) { voorwerkAangeboden { voorwerk { id } voorwerkVersion } } }', {
      id: onderzoek.id,
    });
    const [newest] = dataOf<{ onderzoek: { voorwerkAangeboden: { voorwerk: { id: string }; voorwerkVersion: number }[] } }>(read).onderzoek
      .voorwerkAangeboden;
    expect(newest?.voorwerkVersion).toBe(2);
    const stale = await command(consulent, 'takeOverVoorwerk', {
      expectedVersion: accepted.version,
      onderzoek: onderzoek.id,
      voorwerk: newest?.voorwerk.id,
      voorwerkVersion: 1,
      occurredOn,
    });
    expect(refusalOf(stale)).toBe('REFUSED VOORWERK_CHANGED');
  });
});

/** The onderzoek that voorwerk led to: kernteams told intake, intake opened the way, the loket offered it. */
const offeredOnderzoek = (melding: string): Promise<State> => eventually(() => onderzoekOf(world, melding));
