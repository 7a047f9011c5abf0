import { setTimeout as pause } from 'node:timers/promises';
import { demoPeople } from '../local/issuer/people.ts';
import type { GraphClient } from './graph-client.ts';
import { oneOf, randomFrom } from './random.ts';

/** Residents whose questions go round, each walked by people who do one step after another. */
export interface Load {
  /** Starts so many residents at once. */
  burst(count: number): void;
  /** Starts no more; resolves when the last one has begun. */
  close(): Promise<void>;
  /** Resolves when every walk is at its end, or has given up. */
  end(): Promise<void>;
}

export interface LoadOptions {
  readonly client: GraphClient;
  /** The day on which a walk begins. */
  readonly today: () => string;
  readonly seed: number;
  /** Milliseconds between residents. */
  readonly every: number;
  /** When a walk gives up, in ms of `performance.now()`. */
  readonly until: number;
}

const CASUS = 'query ($id: ID!) { melding(id: $id) { casussen { id version } onderzoeken { id version } } }';
const MELDING = 'query ($id: ID!) { melding(id: $id) { id version } }';
/** Stands in every name and free text of the load: personal data that may stand in no event and no log. */
export const CANARY: string = 'Kanarie';
/** Beside a burst. */
const MOST_AT_ONCE = 10;
const LOOK_AGAIN_MS = 250;

/** Who works where, told once to a fresh world. */
export async function placePeople(client: GraphClient): Promise<void> {
  const until = performance.now() + 60_000;
  for (const [person, kernteam] of [
    ['kernteamlid-heteren', 'heteren'],
    ['consulent-wmo', undefined],
  ] as const) {
    const known = demoPeople.get(person);
    if (known === undefined) throw new Error(`There is no demo person ${person}`);
    const { sub, organisation, function: functie } = known;
    await client.send('beheerder', 'registerProfessional', { gemeente: '1734', subject: sub, naam: person }, until);
    const place = { professional: sub, gemeente: '1734', organisatie: organisation, functie, since: '2015-01-01' };
    await client.send('beheerder', 'startAansluiting', { ...place, ...(kernteam === undefined ? {} : { kernteam }) }, until);
  }
}

export function startLoad(options: LoadOptions): Load {
  const { seed, every } = options;
  const random = randomFrom(seed);
  const walks: Promise<void>[] = [];
  let ending = false;
  let underWay = 0;
  const begin = (): void => {
    const naam = `${CANARY} ${seed}-${walks.length} ${Math.floor(random() * 1e9).toString(36)}veer`;
    underWay += 1;
    const walked = walk({ ...options, naam, random: randomFrom(Math.floor(random() * 2 ** 32)) });
    walks.push(walked.finally(() => (underWay -= 1)).then(() => undefined));
  };
  const run = async (): Promise<void> => {
    while (!ending) {
      if (underWay < MOST_AT_ONCE) begin();
      await pause(every * (0.5 + random()));
    }
  };
  const running = run();
  return {
    burst: (count) => {
      for (let one = 0; one < count; one += 1) begin();
    },
    close: async () => {
      ending = true;
      await running;
    },
    end: async () => {
      await Promise.all(walks);
    },
  };
}

interface Walk extends LoadOptions {
  readonly naam: string;
  readonly random: () => number;
}

interface State {
  readonly id: string;
  readonly version: number;
}

async function walk({ client, today, naam, random, until }: Walk): Promise<void> {
  const send = (person: string, name: string, input: object): Promise<State | null> => client.send(person, name, input, until);
  const [toLoket, occurredOn] = [random() < 0.4, today()];
  const poort = toLoket ? 'poort-loket' : 'poort-kernteam';
  const inwoner = await send(poort, 'registerInwoner', { gemeente: '1734', naam, kern: 'heteren' });
  if (inwoner === null) return;
  const question = {
    gemeente: '1734',
    soort: 'WMO_MELDING',
    kanaal: 'telefoon',
    poort: toLoket ? 'loket' : 'kernteam',
    soortMelder: 'INWONER',
  };
  const betrokkenen = [{ inwoner: inwoner.id, rol: 'HULPVRAGER', primair: true }];
  let melding = await send(poort, 'registerMelding', { ...question, betrokkenen, omschrijving: `Hulp voor ${naam}.`, occurredOn });
  if (melding === null) return;
  if (random() < 0.7)
    melding = (await send(poort, 'confirmReceipt', { melding: melding.id, expectedVersion: melding.version, occurredOn })) ?? melding;
  const receiver = toLoket ? { soort: 'LOKET', reden: 'Maatwerk' } : { soort: 'KERNTEAM', kernteam: 'heteren', reden: 'Woont hier' };
  const opening = { melding: melding.id, moment: 'SCHIFTING', occurredOn, ...receiver };
  if ((await send(poort, 'openTraject', { ...opening, expectedVersion: melding.version })) === null) {
    const [now] = await look(client, MELDING, melding.id, until);
    if (now === undefined || (await send(poort, 'openTraject', { ...opening, expectedVersion: now.version })) === null) return;
  }
  const [offered] = await look(client, CASUS, melding.id, until);
  if (offered === undefined) return;
  const accepting = { expectedVersion: offered.version, occurredOn };
  const accepted = toLoket
    ? await send('consulent-wmo', 'acceptOnderzoek', { ...accepting, onderzoek: offered.id, wet: 'WMO' })
    : await send('kernteamlid-heteren', 'acceptCasus', { ...accepting, casus: offered.id });
  if (accepted === null || toLoket) return;
  const next = oneOf(random, ['planHuisbezoek', 'returnCasus', 'nothing']);
  const casus = { casus: offered.id, expectedVersion: accepted.version, occurredOn };
  if (next === 'planHuisbezoek') await send('kernteamlid-heteren', next, { ...casus, plannedOn: occurredOn });
  if (next === 'returnCasus') await send('kernteamlid-heteren', next, { ...casus, moment: 'SCHIFTING', reden: 'Woont elders' });
}

/** Looks until there is something to see, or it is too late. */
async function look(client: GraphClient, document: string, id: string, until: number): Promise<readonly State[]> {
  while (performance.now() < until) {
    const answer = await client.ask('migratie', document, { id }).catch(() => ({ data: null }));
    const melding = answer.data?.melding as (State & { casussen?: readonly State[] | null; onderzoeken?: readonly State[] | null }) | null;
    const seen =
      melding === null || melding === undefined
        ? []
        : document === MELDING
          ? [melding]
          : [...(melding.casussen ?? []), ...(melding.onderzoeken ?? [])];
    if (seen.length > 0) return seen;
    await pause(LOOK_AGAIN_MS);
  }
  return [];
}
