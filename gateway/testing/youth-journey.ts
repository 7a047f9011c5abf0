import type { World } from './constellation.ts';
import type { Answer } from './gateway.ts';
import { eventually, geadresseerde, granted, onderzoekOf, steps } from './loket-steps.ts';
import { contracted, referralOf } from './provider-steps.ts';
import { aQuestion, casusOf, command, dataOf, done, type State, today } from './steps.ts';

/** A child of Driel with a parent, and a question about it by telephone at the poort of the kernteams. */
export async function aYouthQuestion(world: World): Promise<{ ouder: string; kind: string; melding: State }> {
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

export const planOf = (doel: string): object => ({
  metInwoner: true,
  doelen: [doel],
  afspraken: ['School belt het kernteam.'],
  arrangement: [{ product: 'jeugd-begeleiding', leveringsvorm: 'ZIN', toelichting: 'Twee uur per week in het gezin.' }],
});

/** The onderzoek that voorwerk led to: kernteams told intake, intake opened the way, the loket offered it. */
export const offeredOnderzoek = (world: World, melding: string): Promise<State> => eventually(() => onderzoekOf(world, melding));

/** What was seen on the way. */
export interface YouthJourney {
  readonly kind: string;
  readonly ouder: string;
  /** Where the gemeenteprofiel would send the question. */
  readonly proposal: Answer;
  /** To the kernteam without a reason to pass that over. */
  readonly withoutReason: Answer;
  /** What the consulent sees when she takes the onderzoek up. */
  readonly dossier: Answer;
  /** What the team sees of its voorwerk once it was taken over. */
  readonly voorwerk: Answer;
  /** All of it, as the parent asks it in the end. */
  readonly whole: Answer;
}

/** J1: from the poort to the kernteam with a reason, prepared there, taken over and decided at the loket, and delivered by a provider. */
export async function youthJourney(world: World): Promise<YouthJourney> {
  const occurredOn = today();
  const { ouder, kind, melding } = await aYouthQuestion(world);
  const poort = world.as('poort-kernteam');
  const proposal = await poort.ask('query ($id: ID!) { melding(id: $id) { routevoorstel { soort } } }', { id: melding.id });

  const opening = { expectedVersion: melding.version, melding: melding.id, soort: 'KERNTEAM', kernteam: 'driel', moment: 'SCHIFTING' };
  const withoutReason = await command(poort, 'openTraject', { ...opening, reden: 'Woont hier', occurredOn });
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
  await steps(lid, 'casus', answered, [
    ['drawUpPlan', planOf('Rust in het gezin')],
    ['offerVoorwerk', {}],
  ]);

  const consulent = world.as('consulent-jeugd');
  const onderzoek = await offeredOnderzoek(world, melding.id);
  const accepted = await steps(consulent, 'onderzoek', onderzoek, [['acceptOnderzoek', {}]]);
  const dossier = await consulent.ask(
    'query ($id: ID!) { onderzoek(id: $id) { wet bezoekenElders { plannedOn samenMet } voorwerkAangeboden { voorwerk { id } voorwerkVersion gelezen } } }',
    { id: onderzoek.id },
  );
  const { voorwerkAangeboden } = dataOf<{ onderzoek: { voorwerkAangeboden: { voorwerk: { id: string } }[] } }>(dossier).onderzoek;
  const offered = voorwerkAangeboden[0]?.voorwerk.id;

  const taken = await steps(consulent, 'onderzoek', accepted, [['takeOverVoorwerk', { voorwerk: offered, voorwerkVersion: 1 }]]);
  const voorwerk = await lid.ask('query ($id: ID!) { voorwerk(id: $id) { status } }', { id: offered }, { kind: 'casus', id: prepared.id });

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

  // What is granted in kind asks for a provider by itself, on the ground of the beschikking.
  const { contract } = await contracted(world, 'aanbieder-noord');
  const sent = await steps(consulent, 'referral', await eventually(() => referralOf(world, melding.id)), [['sendReferral', { contract }]]);
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
  return { kind, ouder, proposal, withoutReason, dossier, voorwerk, whole };
}
