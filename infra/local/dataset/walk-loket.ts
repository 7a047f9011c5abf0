import { meldingen, mutations } from './documents.ts';
import type { GraphClient, Position } from './graph-client.ts';
import type { Besluitstappen, CloseOnderzoek, LoketQuestion, PoortQuestion } from './loket.ts';
import { followReferrals } from './walk-referrals.ts';
import { at, FIRST, follow, type IdOf, latest, openTrajecten, registerMeldingen, registrationOf, stepCall } from './walking.ts';

/** Takes questions together to where the poort ended them: two requests. */
export async function walkPoortQuestions(graph: GraphClient, questions: readonly PoortQuestion[], idOf: IdOf): Promise<void> {
  const ids = await registerMeldingen(graph, questions, idOf);
  const calls = questions.flatMap(({ handleMeldingInPoort }, index) =>
    stepCall('handleMeldingInPoort', handleMeldingInPoort, { melding: at(ids, index) }, FIRST),
  );
  await graph(mutations(calls));
}

interface Followed {
  readonly question: LoketQuestion;
  readonly melding: string;
  readonly onderzoek: string;
}

/** Takes questions together from the poort of the loket to where they end: five requests for all of them, ten when some have a besluit. */
export async function walkLoketQuestions(graph: GraphClient, questions: readonly LoketQuestion[], idOf: IdOf): Promise<void> {
  const ids = await registerMeldingen(graph, questions, idOf);
  const opened = await openTrajecten(graph, questions, ids);
  const after = [...opened, ...questions.flatMap(({ registerMelding }) => registrationOf(registerMelding, idOf))];
  const onderzoeken = await follow(graph, ids, { select: 'onderzoeken { id }', after, found: firstOnderzoek });
  const followed = questions.map((question, index) => ({ question, melding: at(ids, index), onderzoek: at(onderzoeken, index) }));
  const taken = await takeUp(graph, followed);
  const ended = await decideTogether(graph, await reported(graph, followed, taken.advies), idOf);
  // The poort knows how it ended before the next batch begins.
  await graph(meldingen(ids, 'status'), latest([...taken.position, ...ended]));
}

const firstOnderzoek = (melding: unknown): string | undefined =>
  (melding as { readonly onderzoeken: readonly { readonly id: string }[] | null } | null)?.onderzoeken?.[0]?.id;

interface Taken {
  readonly position: readonly Position[];
  /** By onderzoek: the advice that was asked. */
  readonly advies: ReadonlyMap<string, string>;
}

/** Takes all of them up; closes what ends there and asks for advice on what goes on. */
async function takeUp(graph: GraphClient, followed: readonly Followed[]): Promise<Taken> {
  const calls = followed.flatMap(({ question, onderzoek }) => {
    const { acceptOnderzoek, onderzoek: steps, closeOnderzoek } = question;
    const own = { onderzoek };
    if (steps === undefined)
      return [...stepCall('acceptOnderzoek', acceptOnderzoek, own, FIRST), ...stepCall('closeOnderzoek', closeOnderzoek, own, FIRST + 1)];
    return [
      ...stepCall('acceptOnderzoek', acceptOnderzoek, own, FIRST),
      ...stepCall('recordOnderzoeksonderdeel', steps.recordOnderzoeksonderdeel, own, FIRST + 1),
      ...stepCall('explainPgb', steps.explainPgb, own, FIRST + 2),
      ...stepCall('requestAdvies', steps.requestAdvies, own, adviceAsked(question), 'id adviezen { id }'),
    ];
  });
  const { data, position } = await graph(mutations(calls));
  const answered = Object.values(data) as readonly { readonly id?: string; readonly adviezen?: readonly { readonly id: string }[] }[];
  const advies = answered.flatMap(({ id, adviezen: [first] = [] }): [string, string][] => (id && first ? [[id, first.id]] : []));
  return { position, advies: new Map(advies) };
}

/** The version that the question for advice finds: under the Wmo after the seven parts and the explanation of the persoonsgebonden budget. */
const adviceAsked = ({ onderzoek }: LoketQuestion): number => FIRST + (onderzoek?.explainPgb === undefined ? 1 : 3);

/** What rests on an onderzoek: its besluit, and how it ends after it. */
export interface Deciding {
  readonly melding: string;
  readonly onderzoek: string;
  /** That the last step finds. */
  readonly version: number;
  readonly besluit: Besluitstappen;
  readonly closeOnderzoek: CloseOnderzoek | undefined;
}

/** Records the advice and sends the verslag of what goes on to a besluit. */
async function reported(
  graph: GraphClient,
  followed: readonly Followed[],
  advies: ReadonlyMap<string, string>,
): Promise<readonly Deciding[]> {
  const going = followed.flatMap(({ question, melding, onderzoek }) => {
    const { besluit, closeOnderzoek } = question;
    return besluit === undefined ? [] : [{ question, melding, onderzoek, besluit, closeOnderzoek, version: adviceAsked(question) + 3 }];
  });
  const calls = going.flatMap(({ question: { onderzoek: steps }, onderzoek, version }) => [
    ...stepCall('recordAdvies', steps?.recordAdvies, { onderzoek, advies: advies.get(onderzoek) ?? '' }, version - 2),
    ...stepCall('sendVerslag', steps?.sendVerslag, { onderzoek }, version - 1),
  ]);
  if (calls.length > 0) await graph(mutations(calls));
  return going;
}

/** From the aanvraag to the letter, and to what became of the referrals that follow from it, for several together: five requests, none for none. */
export async function decideTogether(graph: GraphClient, deciding: readonly Deciding[], idOf: IdOf): Promise<readonly Position[]> {
  if (deciding.length === 0) return [];
  const submitted = await graph(
    mutations(
      deciding.map(({ onderzoek, besluit: { submitAanvraag } }) => {
        const input = { ...submitAanvraag, onderzoek, ondertekenaar: idOf(submitAanvraag.ondertekenaar) };
        return { mutation: 'submitAanvraag', select: 'id', input };
      }),
    ),
  );
  const decided = await graph(
    mutations(
      deciding.flatMap(({ besluit }, index) =>
        stepCall('decideAanvraag', besluit.decideAanvraag, { aanvraag: idAt(submitted.data, index) }, FIRST, 'beschikking { id }'),
      ),
    ),
  );
  const { position } = await graph(
    mutations([
      ...deciding.flatMap(({ besluit }, index) => {
        const { beschikking } = decided.data[`m${index}`] as { readonly beschikking: { readonly id: string } };
        return stepCall('publishBeschikking', besluit.publishBeschikking, { beschikking: beschikking.id }, FIRST);
      }),
      ...deciding.flatMap(({ onderzoek, closeOnderzoek, version }) => stepCall('closeOnderzoek', closeOnderzoek, { onderzoek }, version)),
    ]),
  );
  const granted = deciding.map(({ melding, besluit: { verwijzingen = [] } }) => ({ melding, verwijzingen }));
  await followReferrals(graph, granted, latest(position), idOf);
  return position;
}

const idAt = (data: Readonly<Record<string, unknown>>, index: number): string => (data[`m${index}`] as { readonly id: string }).id;
