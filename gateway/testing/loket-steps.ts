import type { Client, World } from './constellation.ts';
import { dataOf, done, type State, today } from './steps.ts';

const ONDERDELEN = [
  'A_BEHOEFTEN',
  'B_EIGEN_KRACHT',
  'C_MANTELZORG_NETWERK',
  'D_MANTELZORGER',
  'E_ALGEMENE_VOORZIENING',
  'F_SAMENWERKING',
  'G_BIJDRAGE',
] as const;
const TREDEN = ['EIGEN_KRACHT', 'GEBRUIKELIJKE_HULP', 'MANTELZORG', 'NETWERK', 'ALGEMENE_VOORZIENING'] as const;

export const motivering: readonly { readonly trede: string; readonly tekst: string }[] = TREDEN.map((trede) => ({
  trede,
  tekst: 'Besproken aan de keukentafel; het is niet genoeg.',
}));

/** The newest onderzoek of a melding. */
export async function onderzoekOf(world: World, melding: string): Promise<State> {
  const answer = await world.as('migratie').ask('query ($id: ID!) { melding(id: $id) { onderzoeken { id version } } }', { id: melding });
  const onderzoek = dataOf<{ melding: { onderzoeken: readonly State[] } }>(answer).melding.onderzoeken.at(-1);
  if (onderzoek === undefined) throw new Error('the melding has no onderzoek');
  return onderzoek;
}

/** What an owner tells in answer to another is in no client's positions: asked again until it has come, each time as long as an owner waits. */
export async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tried === MOST_TRIES) throw error;
    }
  }
}

const MOST_TRIES = 200;

/** Sends a question to the loket; answers the onderzoek that it got. */
export async function sentToLoket(world: World, melding: State): Promise<State> {
  const opening = { expectedVersion: melding.version, melding: melding.id, soort: 'LOKET', moment: 'SCHIFTING', reden: 'Maatwerk' };
  await done(world.as('poort-loket'), 'openTraject', { ...opening, occurredOn: today() });
  return eventually(() => onderzoekOf(world, melding.id));
}

/** Does steps one after another on an aggregate, each at the version that the one before left. */
export async function steps(
  client: Client,
  key: string,
  start: State,
  each: readonly (readonly [name: string, input: object])[],
): Promise<State> {
  let state = start;
  for (const [name, input] of each) {
    const { version } = await done(client, name, { [key]: state.id, expectedVersion: state.version, occurredOn: today(), ...input });
    state = { id: start.id, version };
  }
  return state;
}

/** Wmo: from an offered onderzoek to the verslag that was sent. */
export const researched = (client: Client, onderzoek: State): Promise<State> =>
  steps(client, 'onderzoek', onderzoek, [
    ['acceptOnderzoek', { wet: 'WMO' }],
    ['recordPersoonlijkPlan', { ontvangen: false }],
    [
      'recordOnderzoeksonderdeel',
      {
        onderdelen: ONDERDELEN.map((onderdeel) =>
          onderdeel === 'D_MANTELZORGER' ? { onderdeel, geenReden: 'Er is geen mantelzorger.' } : { onderdeel, tekst: 'Besproken.' },
        ),
      },
    ],
    ['explainPgb', {}],
  ]);

/** Asks a colleague of the one who does the onderzoek, and has the answer. */
export async function afgestemd(world: World, onderzoek: State, asker: Client, colleague: Client): Promise<State> {
  const asked = await steps(asker, 'onderzoek', onderzoek, [['requestAdvies', { soort: 'COLLEGA', vraag: 'Kijk je mee?' }]]);
  const seen = await world.as('migratie').ask('query ($id: ID!) { onderzoek(id: $id) { adviezen { id } } }', { id: onderzoek.id });
  const [advies] = dataOf<{ onderzoek: { adviezen: readonly { id: string }[] } }>(seen).onderzoek.adviezen;
  return steps(colleague, 'onderzoek', asked, [['recordAdvies', { advies: advies?.id, tekst: 'Akkoord.' }]]);
}

/** One product granted in kind for a year from today. */
export const granted = (product: string, more: object = {}): object => ({
  product,
  uitkomst: 'TOEGEKEND',
  grond: 'wmo-2.3.5-lid-3',
  motivering,
  toekenning: { leveringsvorm: 'ZIN', since: today(), until: yearFrom(today()), omvang: '2 uur per week', bedrag: 312_000 },
  ...more,
});

export const refusedPart = (product: string): object => ({
  product,
  uitkomst: 'AFGEWEZEN',
  grond: 'wmo-2.3.5-lid-3-voldoende',
  motivering,
});

export const geadresseerde: object = { naam: 'Ans Proef', adresregels: ['Dorpsstraat 1', '6661 AA Elst'] };

/** A day less than a year later. */
function yearFrom(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
