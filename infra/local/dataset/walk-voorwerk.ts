import type { Question } from './dataset.ts';
import { meldingen, mutations } from './documents.ts';
import type { GraphClient, Position } from './graph-client.ts';
import type { Voorwerkstappen } from './loket.ts';
import { type Deciding, decideTogether } from './walk-loket.ts';
import { type FollowedCasus, walkQuestions } from './walk-questions.ts';
import { at, FIRST, follow, type IdOf, latest, stepCall } from './walking.ts';

/** What a casus has gone through before its plan: taken up, leefgebieden, a visit planned and made. */
const VISITED = FIRST + 4;

/** Takes questions together that a kernteam prepares for the loket: as others until the visit, then by voorwerk to the besluit. */
export async function walkVoorwerkQuestions(graph: GraphClient, questions: readonly Question[], idOf: IdOf): Promise<void> {
  const open = questions.map(({ closeCasus: _, ...question }) => question);
  const prepared = (await walkQuestions(graph, open, idOf)).flatMap((followed): readonly Prepared[] =>
    followed.question.voorwerk === undefined ? [] : [{ ...followed, steps: followed.question.voorwerk }],
  );
  const ids = prepared.map(({ melding }) => melding);
  const after = await offer(graph, prepared);
  const offered = await follow(graph, ids, { select: OFFERED, after, found: offeredIn });
  const deciding = await takeOver(graph, prepared, offered);
  const ended = await decideTogether(graph, deciding, idOf);
  await close(graph, ids, questions, ended);
}

interface Prepared extends FollowedCasus {
  readonly steps: Voorwerkstappen;
}

async function offer(graph: GraphClient, prepared: readonly Prepared[]): Promise<readonly Position[]> {
  const calls = prepared.flatMap(({ steps, casus }) => [
    ...stepCall('drawUpPlan', steps.drawUpPlan, { casus }, VISITED),
    ...stepCall('offerVoorwerk', steps.offerVoorwerk, { casus }, VISITED + 1),
  ]);
  return latest((await graph(mutations(calls))).position);
}

const OFFERED = 'onderzoeken { id voorwerkAangeboden { gelezen voorwerkVersion voorwerk { id } } }';

interface Offered {
  readonly onderzoek: string;
  readonly voorwerk: string;
  readonly voorwerkVersion: number;
}

interface AnsweredOnderzoek {
  readonly id: string;
  readonly voorwerkAangeboden: readonly {
    readonly gelezen: boolean;
    readonly voorwerkVersion: number;
    readonly voorwerk: { readonly id: string };
  }[];
}

/** As soon as the loket holds a copy of it. */
function offeredIn(melding: unknown): Offered | undefined {
  const [onderzoek] = (melding as { readonly onderzoeken: readonly AnsweredOnderzoek[] | null } | null)?.onderzoeken ?? [];
  const read = onderzoek?.voorwerkAangeboden.find(({ gelezen }) => gelezen);
  if (onderzoek === undefined || read === undefined) return undefined;
  return { onderzoek: onderzoek.id, voorwerk: read.voorwerk.id, voorwerkVersion: read.voorwerkVersion };
}

async function takeOver(graph: GraphClient, prepared: readonly Prepared[], offered: readonly Offered[]): Promise<readonly Deciding[]> {
  const calls = prepared.flatMap(({ steps }, index) => {
    const { onderzoek, ...version } = at(offered, index);
    return [
      ...stepCall('acceptOnderzoek', steps.acceptOnderzoek, { onderzoek }, FIRST),
      ...stepCall('takeOverVoorwerk', { ...steps.takeOverVoorwerk, ...version }, { onderzoek }, FIRST + 1),
      ...stepCall('sendVerslag', steps.sendVerslag, { onderzoek }, FIRST + 2),
    ];
  });
  await graph(mutations(calls));
  return prepared.map(({ melding, steps: { besluit, closeOnderzoek } }, index) => {
    const { onderzoek } = at(offered, index);
    return { melding, onderzoek, besluit, closeOnderzoek, version: FIRST + 3 };
  });
}

/** Ends the casussen that end, after the loket: their versions are asked, as what the loket answered may have raised them. */
async function close(
  graph: GraphClient,
  ids: readonly string[],
  questions: readonly Question[],
  ended: readonly Position[],
): Promise<void> {
  const { data } = await graph(meldingen(ids, 'status casussen { id version }'), latest(ended));
  const calls = questions.flatMap(({ closeCasus }, index) => {
    const [casus] = (data[`m${index}`] as { readonly casussen: readonly { readonly id: string; readonly version: number }[] }).casussen;
    return casus === undefined ? [] : stepCall('closeCasus', closeCasus, { casus: casus.id }, casus.version);
  });
  if (calls.length > 0) await graph(mutations(calls));
}
