import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import { steps } from '../testing/loket-steps.ts';
import { casusOf, command, dataOf, done, placePeople, refusalOf, today } from '../testing/steps.ts';
import { aYouthQuestion, offeredOnderzoek, planOf, youthJourney } from '../testing/youth-journey.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
  await placePeople(world);
});
afterAll(() => world.close());

const occurredOn = today();

describe('J1: a youth question by telephone at the poort of the kernteams', () => {
  it('goes to the kernteam with a reason, is prepared there, decided at the loket, and is whole in one query', async () => {
    const { proposal, withoutReason, dossier, voorwerk, whole } = await youthJourney(world);
    expect(dataOf(proposal)).toEqual({ melding: { routevoorstel: { soort: 'LOKET' } } });
    expect(refusalOf(withoutReason)).toBe('REFUSED OVERRIDE_REASON_REQUIRED');
    expect(dataOf(dossier)).toMatchObject({
      onderzoek: {
        wet: 'JEUGDWET',
        bezoekenElders: [{ plannedOn: occurredOn, samenMet: 'JEUGD' }],
        voorwerkAangeboden: [{ voorwerkVersion: 1, gelezen: true }],
      },
    });
    expect(dataOf(voorwerk)).toEqual({ voorwerk: { status: 'OVERGENOMEN' } });
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
    const { melding } = await aYouthQuestion(world);
    const opening = { expectedVersion: melding.version, melding: melding.id, soort: 'KERNTEAM', kernteam: 'driel', moment: 'SCHIFTING' };
    await done(world.as('poort-kernteam'), 'openTraject', { ...opening, reden: 'Woont hier', afwijkreden: 'Kent het gezin.', occurredOn });
    const lid = world.as('kernteamlid-driel');
    const offered = await steps(lid, 'casus', await casusOf(world, melding.id), [
      ['acceptCasus', {}],
      ['drawUpPlan', planOf('Rust')],
      ['offerVoorwerk', {}],
    ]);
    const onderzoek = await offeredOnderzoek(world, melding.id);
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
