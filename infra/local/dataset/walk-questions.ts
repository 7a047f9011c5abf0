import type { Question } from './dataset.ts';
import { meldingen, mutations } from './documents.ts';
import type { GraphClient, Position } from './graph-client.ts';
import { treatTogether } from './walk-referrals.ts';
import { findVolunteers } from './walk-volunteers.ts';
import { at, FIRST, follow, heard, type IdOf, latest, openTrajecten, registerMeldingen, registrationOf, stepCall } from './walking.ts';

/** Whether somebody helps with it while the casus is in hand. */
export const isHelped = ({ vrijwilliger, behandelteam, verwijzingen }: Question): boolean =>
  (vrijwilliger ?? behandelteam ?? verwijzingen) !== undefined;

/** A question with what its owners made of it. */
export interface FollowedCasus {
  readonly question: Question;
  readonly melding: string;
  readonly casus: string;
}

/** Takes questions together from the poort to where they end: six requests for all of them, seven when some were visited; more for those who help. */
export async function walkQuestions(graph: GraphClient, questions: readonly Question[], idOf: IdOf): Promise<readonly FollowedCasus[]> {
  const ids = await registerMeldingen(graph, questions, idOf);
  const after = await openTrajecten(graph, questions, ids);
  const casussen = await follow(graph, ids, { select: 'casussen { id }', after, found: (melding) => firstOf(melding)?.id });
  const followed = questions.map((question, index) => ({ question, melding: at(ids, index), casus: at(casussen, index) }));
  const taken = await takeUp(graph, followed);
  await findHelp(graph, followed, taken, idOf);
  const ended = await visitAndClose(graph, followed);
  // The poort knows how it ended before the next batch begins.
  await graph(meldingen(ids, 'status'), latest([...taken, ...ended]));
  return followed;
}

/** While the casus is in hand, once those who help know whose it is and that a team has it. */
async function findHelp(graph: GraphClient, followed: readonly FollowedCasus[], taken: readonly Position[], idOf: IdOf): Promise<void> {
  const helped = followed.filter(({ question }) => isHelped(question));
  if (helped.length === 0) return;
  const known = helped.flatMap(({ question, casus }) => [
    ...registrationOf(question.registerMelding, idOf),
    ...latest(taken).filter(({ aggregate }) => aggregate === casus),
  ]);
  const ids = helped.map(({ melding }) => melding);
  await heard(graph, meldingen(ids, 'volunteerRequests { id } referrals { id }'), known);
  const inHand = helped.map(({ question, melding, casus }) => {
    const { gemeente, betrokkenen } = question.registerMelding;
    const inwoner = betrokkenen.find(({ primair }) => primair)?.inwoner ?? '';
    return { question, of: { gemeente, inwoner: idOf(inwoner), melding, casus } };
  });
  const asking = inHand.flatMap(({ question: { vrijwilliger: vraag }, of }) => (vraag === undefined ? [] : [{ vraag, ...of }]));
  await findVolunteers(graph, asking, idOf);
  const treating = inHand.map(({ question: { behandelteam, verwijzingen = [] }, of }) => ({ behandelteam, verwijzingen, ...of }));
  await treatTogether(graph, treating, idOf);
}

interface AnsweredCasus {
  readonly id: string;
  readonly huisbezoeken: readonly { readonly id: string }[];
}

const firstOf = (melding: unknown): AnsweredCasus | undefined =>
  (melding as { readonly casussen: readonly AnsweredCasus[] | null } | null)?.casussen?.[0];

const STEPS_OF_CASUS = ['acceptCasus', 'recordLeefgebieden', 'planHuisbezoek'] as const;

async function takeUp(graph: GraphClient, followed: readonly FollowedCasus[]): Promise<readonly Position[]> {
  const calls = STEPS_OF_CASUS.flatMap((mutation, done) =>
    followed.flatMap(({ question, casus }) => stepCall(mutation, question[mutation], { casus }, FIRST + done)),
  );
  return (await graph(mutations(calls))).position;
}

/** Records the visits, whose ids kernteams gave, and closes what ends. */
async function visitAndClose(graph: GraphClient, followed: readonly FollowedCasus[]): Promise<readonly Position[]> {
  const visited = followed.filter(({ question }) => question.recordHuisbezoek !== undefined);
  const visits = await visitIds(graph, visited);
  const calls = [
    ...visited.flatMap(({ question, casus }, index) =>
      stepCall('recordHuisbezoek', question.recordHuisbezoek, { casus, huisbezoek: at(visits, index) }, FIRST + 3),
    ),
    ...followed.flatMap(({ question, casus }) =>
      stepCall('closeCasus', question.closeCasus, { casus }, FIRST + (question.recordHuisbezoek === undefined ? 2 : 4)),
    ),
  ];
  return calls.length === 0 ? [] : (await graph(mutations(calls))).position;
}

async function visitIds(graph: GraphClient, visited: readonly FollowedCasus[]): Promise<readonly string[]> {
  if (visited.length === 0) return [];
  const ids = visited.map(({ melding }) => melding);
  const { data } = await graph(meldingen(ids, 'casussen { huisbezoeken { id } }'));
  return visited.map(({ question }, index) => {
    const visit = firstOf(data[`m${index}`])?.huisbezoeken[0];
    if (visit === undefined) throw new Error(`The casus of ${question.key} has no visit`);
    return visit.id;
  });
}
