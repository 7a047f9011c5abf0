import { setTimeout as pause } from 'node:timers/promises';
import { type Call, type Document, meldingen, mutations } from './documents.ts';
import type { GraphClient, Position } from './graph-client.ts';
import type { OpenTraject, RegisterMelding } from './melding-inputs.ts';

/** From a key of the file to the id that intake gave. */
export type IdOf = (key: string) => string;

// A melding tells that it was registered before it tells that its traject was opened: a command that was done before answers no position.
const TRAJECT_OPENED = 2;
const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** The version that the first step finds of what an owner has just made; every step raises it by one. */
export const FIRST = 1;

// What the gateway takes in one request.
const CALLS_AT_ONCE = 50;

/** Sends commands in their order, as many in one request as it takes; none for none. */
export async function inOrder(
  graph: GraphClient,
  calls: readonly Call[],
): Promise<{ readonly answers: readonly unknown[]; readonly position: readonly Position[] }> {
  const answers: unknown[] = [];
  const position: Position[] = [];
  for (let from = 0; from < calls.length; from += CALLS_AT_ONCE) {
    const some = calls.slice(from, from + CALLS_AT_ONCE);
    const answer = await graph(mutations(some));
    answers.push(...some.map((_, index) => answer.data[`m${index}`]));
    position.push(...answer.position);
  }
  return { answers, position };
}

/** Ids in answers that selected them. */
export const idsIn = (answers: readonly unknown[]): readonly string[] => answers.map((answer) => (answer as { readonly id: string }).id);

// Each waits two seconds for the owners.
const MOST_TRIES = 15;

/** Asks until every owner that it asks has heard what it comes after. */
export async function heard(graph: GraphClient, document: Document, after: readonly Position[]): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) if ((await graph(document, after)).behind.length === 0) return;
  throw new Error('An owner did not hear what was told it within half a minute');
}

/** Registers questions together; answers the ids of their meldingen. */
export async function registerMeldingen(
  graph: GraphClient,
  questions: readonly { readonly registerMelding: RegisterMelding }[],
  idOf: IdOf,
): Promise<readonly string[]> {
  const calls = questions.map(({ registerMelding: { betrokkenen, ...rest } }) => {
    const input = { ...rest, betrokkenen: betrokkenen.map((each) => ({ ...each, inwoner: idOf(each.inwoner) })) };
    return { mutation: 'registerMelding', select: 'id', input };
  });
  const { data } = await graph(mutations(calls));
  return questions.map((_, index) => (data[`m${index}`] as { readonly id: string }).id);
}

/** That the resident whom a question is about was registered, with who represents her: others must know her before they do something for her. */
export const registrationOf = ({ betrokkenen }: RegisterMelding, idOf: IdOf): readonly Position[] =>
  betrokkenen.filter(({ primair }) => primair).map(({ inwoner }) => ({ source: 'intake', aggregate: idOf(inwoner), sequence: FIRST }));

/** Sends them to their receivers; answers after what the receivers know of it. */
export async function openTrajecten(
  graph: GraphClient,
  questions: readonly { readonly openTraject: Omit<OpenTraject, 'soort' | 'kernteam'> }[],
  ids: readonly string[],
): Promise<readonly Position[]> {
  const calls = questions.map(({ openTraject }, index) => {
    const input = { ...openTraject, melding: at(ids, index), expectedVersion: FIRST };
    return { mutation: 'openTraject', select: 'version', input };
  });
  const { position } = await graph(mutations(calls));
  const told = new Map(position.map((each) => [each.aggregate, each]));
  return ids.map((aggregate) => told.get(aggregate) ?? { source: 'intake', aggregate, sequence: TRAJECT_OPENED });
}

/** Asks about meldingen until each has what is `found` in it; each try waits two seconds for what the owners have still to hear. */
export async function follow<Found>(
  graph: GraphClient,
  ids: readonly string[],
  wanted: { readonly select: string; readonly after: readonly Position[]; readonly found: (melding: unknown) => Found | undefined },
): Promise<readonly Found[]> {
  const { select, after, found } = wanted;
  for (const limit = performance.now() + PATIENCE_MS; performance.now() < limit; await pause(PAUSE_MS)) {
    const { data, behind } = await graph(meldingen(ids, select), after);
    const all = ids.flatMap((_, index) => found(data[`m${index}`]) ?? []);
    if (all.length === ids.length && behind.length === 0) return all;
  }
  throw new Error(`No owner had ${select} for each melding within half a minute`);
}

/** A step of something under its id, which finds a version; nothing when the step is not taken. */
export function stepCall(
  mutation: string,
  step: object | undefined,
  on: Readonly<Record<string, string>>,
  expectedVersion: number,
  select = 'version',
): readonly Call[] {
  return step === undefined ? [] : [{ mutation, select, input: { ...step, ...on, expectedVersion } }];
}

/** The last position of each aggregate. */
export const latest = (positions: readonly Position[]): readonly Position[] => [
  ...new Map(positions.map((position) => [position.aggregate, position])).values(),
];

export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`The graph answered ${items.length} and not ${index + 1}`);
  return item;
}
