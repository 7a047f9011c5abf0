import type { Dataset, LinkedPerson, Resident } from './dataset.ts';
import { type Call, mutations } from './documents.ts';
import { type GraphClient, graphClient, type Position } from './graph-client.ts';
import { walkLoketQuestions, walkPoortQuestions } from './walk-loket.ts';
import { isHelped, walkQuestions } from './walk-questions.ts';
import { registerProviders, registerWettelijk } from './walk-referrals.ts';
import { registerVolunteers } from './walk-volunteers.ts';
import { walkVoorwerkQuestions } from './walk-voorwerk.ts';
import { heard, type IdOf, inOrder } from './walking.ts';

export interface LoadOptions {
  /** Base address of the gateway, without `/graphql`. */
  readonly gatewayUrl: string;
  /** An access token with role migratie; asked before each request, so that it may be renewed. */
  readonly token: () => Promise<string>;
  /** Hears how many questions have gone their whole way. */
  readonly progress?: (done: number, total: number) => void;
  /** How many batches of eight questions walk at the same time. */
  readonly concurrency?: number;
  readonly dataset: Dataset;
}

export interface Loaded {
  readonly questions: number;
  /** Ids at intake of the demo residents whom the data set has. */
  readonly links: Readonly<Partial<Record<LinkedPerson, string>>>;
}

// One request carries a batch: small enough to answer well within the gateway's three seconds per subgraph.
const RESIDENTS_AT_ONCE = 25;
const QUESTIONS_AT_ONCE = 8;
const HANDLED_AT_ONCE = 20;

/**
 * Loads the data set through the gateway, by the commands that a client has. Safe to repeat after a failure at any point: the commands have fixed
 * ids, so that what was done answers and is not done again. Throws when the graph refuses a command or stays away.
 */
export async function loadDataset(options: LoadOptions): Promise<Loaded> {
  const { dataset, progress = () => undefined, concurrency = 3 } = options;
  const graph = graphClient(options);
  const placed = await registerProfessionals(graph, dataset);
  await setBudgets(graph, dataset, placed);
  await registerVolunteers(graph, dataset.vrijwilligers);
  const contracts = await registerProviders(graph, dataset.aanbieders, dataset.contracten);
  const residents = await registerResidents(graph, dataset.inwoners, concurrency);
  const id = idOf(new Map([...residents, ...contracts]));
  const walks = walksOf(graph, dataset, id);
  const total = walks.reduce((sum, { questions }) => sum + questions, 0);
  let done = 0;
  progress(done, total);
  await atOnce(concurrency, walks, async ({ questions, walk }) => {
    await walk();
    done += questions;
    progress(done, total);
  });
  await registerWettelijk(graph, dataset.wettelijkeVerwijzingen, id);
  return { questions: total, links: Object.fromEntries(Object.entries(dataset.links).map(([person, key]) => [person, id(key)])) };
}

interface Walk {
  readonly questions: number;
  readonly walk: () => Promise<unknown>;
}

/** Batches of questions that take the same requests. */
function walksOf(graph: GraphClient, { vragen, poortvragen, loketvragen }: Dataset, id: IdOf): readonly Walk[] {
  const walks = <Asked>(
    questions: readonly Asked[],
    size: number,
    walk: (graph: GraphClient, batch: readonly Asked[], id: IdOf) => Promise<unknown>,
  ): readonly Walk[] => batches(questions, size).map((batch) => ({ questions: batch.length, walk: () => walk(graph, batch, id) }));
  return [
    ...walks(
      vragen.filter(({ voorwerk }) => voorwerk !== undefined),
      QUESTIONS_AT_ONCE,
      walkVoorwerkQuestions,
    ),
    // Those who are helped apart: they take more requests.
    ...[true, false].flatMap((helped) =>
      walks(
        vragen.filter((question) => question.voorwerk === undefined && isHelped(question) === helped),
        QUESTIONS_AT_ONCE,
        walkQuestions,
      ),
    ),
    ...walks(poortvragen, HANDLED_AT_ONCE, walkPoortQuestions),
    ...[true, false].flatMap((decided) =>
      walks(
        loketvragen.filter(({ besluit }) => (besluit !== undefined) === decided),
        QUESTIONS_AT_ONCE,
        walkLoketQuestions,
      ),
    ),
  ];
}

async function registerProfessionals(graph: GraphClient, { professionals, aansluitingen }: Dataset): Promise<readonly Position[]> {
  const registered = professionals.map((input) => ({ mutation: 'registerProfessional', select: 'version', input }));
  const placed = aansluitingen.map((input) => ({ mutation: 'startAansluiting', select: 'version', input }));
  await inOrder(graph, registered);
  return (await inOrder(graph, placed)).position;
}

/** Before anything is granted; and by then the loket knows who works there. */
async function setBudgets(graph: GraphClient, { budgetten }: Dataset, placed: readonly Position[]): Promise<void> {
  await inOrder(
    graph,
    budgetten.map((input) => ({ mutation: 'setBudget', select: 'version', input })),
  );
  const [first] = budgetten;
  if (first === undefined) return;
  const anything = {
    query: 'query KnowsPlaces($in: ID!) { gemeente(code: $in) { budgetten(jaar: 2015) { version } } }',
    variables: { in: first.gemeente },
  };
  await heard(graph, anything, placed);
}

/** Those who represent others first, as the others name their ids. */
async function registerResidents(
  graph: GraphClient,
  residents: readonly Resident[],
  concurrency: number,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const register = async (batch: readonly Resident[]): Promise<void> => {
    const { data } = await graph(mutations(batch.map(({ register: command }) => registerCall(command, idOf(ids)))));
    for (const [index, { key }] of batch.entries()) ids.set(key, (data[`m${index}`] as { readonly id: string }).id);
  };
  for (const represented of [false, true]) {
    const wave = residents.filter(({ register: { vertegenwoordigers } }) => (vertegenwoordigers !== undefined) === represented);
    await atOnce(concurrency, batches(wave, RESIDENTS_AT_ONCE), register);
  }
  return ids;
}

function registerCall({ vertegenwoordigers, ...rest }: Resident['register'], id: (key: string) => string): Call {
  const representatives = vertegenwoordigers?.map(({ inwoner, ...ground }) => ({ inwoner: id(inwoner), ...ground }));
  const input = representatives === undefined ? rest : { ...rest, vertegenwoordigers: representatives };
  return { mutation: 'registerInwoner', select: 'id', input };
}

const idOf =
  (ids: ReadonlyMap<string, string>) =>
  (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The data set names ${key} before it is registered`);
    return id;
  };

const batches = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** Works through a list with so many at a time; the first failure stops the rest from starting. */
async function atOnce<Item>(most: number, items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      await work(item).catch((error: unknown) => {
        left.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
}
