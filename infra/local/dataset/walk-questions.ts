import type { Question } from './dataset.ts';
import { type Call, meldingen, mutations } from './documents.ts';
import type { GraphClient, Position } from './graph-client.ts';

interface Followed {
  readonly question: Question;
  readonly melding: string;
  readonly casus: string;
}

// A melding tells that it was registered, then that its traject was opened: a command that was done before answers no position.
const TRAJECT_OPENED = 2;
// Each try waits two seconds for kernteams, so this is half a minute.
const MOST_TRIES = 15;

// The version that each step finds: an offered casus has 1, and every step raises it by one.
const OFFERED = 1;

/** Takes questions together from the poort to where they end: six requests for all of them, seven when some were visited. */
export async function walkQuestions(graph: GraphClient, questions: readonly Question[], idOf: (key: string) => string): Promise<void> {
  const ids = await registerMeldingen(graph, questions, idOf);
  const opened = await openTrajecten(graph, questions, ids);
  const casussen = await offeredCasussen(graph, ids, opened);
  const followed = questions.map((question, index) => ({ question, melding: at(ids, index), casus: at(casussen, index) }));
  const taken = await takeUp(graph, followed);
  const ended = await visitAndClose(graph, followed);
  // The poort knows how it ended before the next batch begins.
  await graph(meldingen(ids, 'status'), latest([...taken, ...ended]));
}

async function registerMeldingen(
  graph: GraphClient,
  questions: readonly Question[],
  idOf: (key: string) => string,
): Promise<readonly string[]> {
  const calls = questions.map(({ registerMelding: { betrokkenen, ...rest } }) => {
    const input = { ...rest, betrokkenen: betrokkenen.map((each) => ({ ...each, inwoner: idOf(each.inwoner) })) };
    return { mutation: 'registerMelding', select: 'id', input };
  });
  const { data } = await graph(mutations(calls));
  return questions.map((_, index) => (data[`m${index}`] as { readonly id: string }).id);
}

async function openTrajecten(graph: GraphClient, questions: readonly Question[], ids: readonly string[]): Promise<readonly Position[]> {
  const calls = questions.map(({ openTraject }, index) => {
    const input = { ...openTraject, melding: at(ids, index), expectedVersion: 1 };
    return { mutation: 'openTraject', select: 'version', input };
  });
  const { position } = await graph(mutations(calls));
  const told = new Map(position.map((each) => [each.aggregate, each]));
  return ids.map((aggregate) => told.get(aggregate) ?? { source: 'intake', aggregate, sequence: TRAJECT_OPENED });
}

/** The casus of each melding, as soon as kernteams has offered it. */
async function offeredCasussen(graph: GraphClient, ids: readonly string[], opened: readonly Position[]): Promise<readonly string[]> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { data } = await graph(meldingen(ids, 'casussen { id }'), opened);
    const found = ids.flatMap((_, index) => {
      const [first] = (data[`m${index}`] as { readonly casussen: readonly { readonly id: string }[] | null } | null)?.casussen ?? [];
      return first === undefined ? [] : [first.id];
    });
    if (found.length === ids.length) return found;
  }
  throw new Error('kernteams offered no casus for a traject within half a minute');
}

const STEPS_OF_CASUS = ['acceptCasus', 'recordLeefgebieden', 'planHuisbezoek'] as const;

async function takeUp(graph: GraphClient, followed: readonly Followed[]): Promise<readonly Position[]> {
  const calls = STEPS_OF_CASUS.flatMap((mutation, done) =>
    followed.flatMap(({ question, casus }) => callOf(mutation, question[mutation], casus, OFFERED + done)),
  );
  return (await graph(mutations(calls))).position;
}

/** Records the visits, whose ids kernteams gave, and closes what ends. */
async function visitAndClose(graph: GraphClient, followed: readonly Followed[]): Promise<readonly Position[]> {
  const visited = followed.filter(({ question }) => question.recordHuisbezoek !== undefined);
  const visits = await visitIds(graph, visited);
  const calls = [
    ...visited.flatMap(({ question, casus }, index) =>
      callOf('recordHuisbezoek', { ...question.recordHuisbezoek, huisbezoek: at(visits, index) }, casus, OFFERED + 3),
    ),
    ...followed.flatMap(({ question, casus }) =>
      callOf('closeCasus', question.closeCasus, casus, OFFERED + (question.recordHuisbezoek === undefined ? 2 : 4)),
    ),
  ];
  return calls.length === 0 ? [] : (await graph(mutations(calls))).position;
}

async function visitIds(graph: GraphClient, visited: readonly Followed[]): Promise<readonly string[]> {
  if (visited.length === 0) return [];
  const ids = visited.map(({ melding }) => melding);
  const { data } = await graph(meldingen(ids, 'casussen { huisbezoeken { id } }'));
  return visited.map(({ question }, index) => {
    const { casussen } = data[`m${index}`] as {
      readonly casussen: readonly { readonly huisbezoeken: readonly { readonly id: string }[] }[];
    };
    const [visit] = casussen[0]?.huisbezoeken ?? [];
    if (visit === undefined) throw new Error(`The casus of ${question.key} has no visit`);
    return visit.id;
  });
}

const callOf = (mutation: string, step: object | undefined, casus: string, expectedVersion: number): readonly Call[] =>
  step === undefined ? [] : [{ mutation, select: 'version', input: { ...step, casus, expectedVersion } }];

/** The last position of each aggregate. */
const latest = (positions: readonly Position[]): readonly Position[] => [
  ...new Map(positions.map((position) => [position.aggregate, position])).values(),
];

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`The graph answered ${items.length} and not ${index + 1}`);
  return item;
}
