import type { Call } from './documents.ts';
import type { GraphClient } from './graph-client.ts';
import type { Vrijwilliger, Vrijwilligersmatch, Vrijwilligersvraag } from './volunteer-inputs.ts';
import { at, FIRST, type IdOf, idsIn, inOrder, stepCall } from './walking.ts';

/** Who offer to help, before anybody asks. */
export async function registerVolunteers(graph: GraphClient, vrijwilligers: readonly Vrijwilliger[]): Promise<void> {
  const registered = vrijwilligers.map(({ register: input }) => ({ mutation: 'registerVolunteer', select: 'version', input }));
  const went = vrijwilligers.flatMap(({ register: { subject: volunteer }, activateVolunteer, proposeForKernteam, concludeKandidatuur }) => [
    ...stepCall('activateVolunteer', activateVolunteer, { volunteer }, FIRST),
    ...stepCall('proposeForKernteam', proposeForKernteam, { volunteer }, FIRST + 1),
    ...stepCall('concludeKandidatuur', concludeKandidatuur, { volunteer }, FIRST + 2),
  ]);
  await inOrder(graph, [...registered, ...went]);
}

/** Of a question in hand. */
export interface Asking {
  readonly vraag: Vrijwilligersvraag;
  /** Ids. */
  readonly gemeente: string;
  readonly inwoner: string;
  readonly melding: string;
  readonly casus: string;
}

/** Asks for volunteers together and takes each to where it stands: three requests and one for every fifty commands more, none for none. */
export async function findVolunteers(graph: GraphClient, asking: readonly Asking[], idOf: IdOf): Promise<void> {
  const requested = await inOrder(graph, [
    ...asking.map(({ vraag, inwoner, melding }) =>
      consentCall(vraag.giveToestemming, { inwoner, melding, doel: 'VRIJWILLIGER_ZOEKEN' }, idOf),
    ),
    ...asking.map(({ vraag: { requestVolunteer }, ...of }) => ({
      mutation: 'requestVolunteer',
      select: 'id',
      input: { ...requestVolunteer, ...of },
    })),
  ]);
  const requests = idsIn(requested.answers.slice(asking.length));
  const proposed = await inOrder(graph, [
    ...asking.flatMap(({ vraag }, index) => vraag.matches.map(({ proposeMatch }) => proposalCall(proposeMatch, at(requests, index)))),
    ...asking.flatMap(({ vraag: { concludeNobodyFound, withdrawVolunteerRequest } }, index) => {
      const on = { volunteerRequest: at(requests, index) };
      return [
        ...stepCall('concludeNobodyFound', concludeNobodyFound, on, FIRST),
        ...stepCall('withdrawVolunteerRequest', withdrawVolunteerRequest, on, FIRST),
      ];
    }),
  ]);
  const ids = idsIn(proposed.answers).values();
  const matches = asking.flatMap((each) => {
    const own = each.vraag.matches.map((match) => ({ match, id: ids.next().value ?? '' }));
    return own.map((one, index) => ({ ...one, ...each, successor: own[index + 1]?.id ?? '' }));
  });
  await inOrder(graph, [
    ...matches.flatMap(answered),
    ...matches.flatMap(({ match: { giveToestemming: given }, id: betreft, inwoner, melding }) =>
      given === undefined ? [] : [consentCall(given, { inwoner, melding, doel: 'KENNISMAKING_VRIJWILLIGER', betreft }, idOf)],
    ),
    // All who agreed before one takes over.
    ...matches.flatMap(begun),
    ...matches.flatMap(ended),
  ]);
}

interface Matching {
  readonly match: Vrijwilligersmatch;
  readonly id: string;
  readonly successor: string;
}

const answered = ({ match, id }: Matching): readonly Call[] => [
  ...stepCall('declineProposal', match.declineProposal, { match: id }, FIRST),
  ...stepCall('acceptProposal', match.acceptProposal, { match: id }, FIRST),
];

const begun = ({ match, id }: Matching): readonly Call[] => [
  ...stepCall('agreeMatch', match.agreeMatch, { match: id }, FIRST + 1),
  ...stepCall('startMatch', match.startMatch, { match: id }, FIRST + 2),
  ...stepCall('evaluateMatch', match.evaluateMatch, { match: id }, FIRST + 3),
];

function ended({ match: { evaluateMatch, relayMatch, endMatch }, id, successor }: Matching): readonly Call[] {
  const version = FIRST + (evaluateMatch === undefined ? 3 : 4);
  return [
    ...stepCall('relayMatch', relayMatch, { match: id, successor }, version),
    ...stepCall('endMatch', endMatch, { match: id }, version),
  ];
}

function consentCall(
  { vertegenwoordiger, ...given }: Vrijwilligersvraag['giveToestemming'],
  about: Readonly<Record<string, string>>,
  idOf: IdOf,
): Call {
  const by = vertegenwoordiger === undefined ? {} : { vertegenwoordiger: idOf(vertegenwoordiger) };
  return { mutation: 'giveToestemming', select: 'version', input: { ...given, ...about, ...by } };
}

const proposalCall = (proposeMatch: Vrijwilligersmatch['proposeMatch'], volunteerRequest: string): Call => ({
  mutation: 'proposeMatch',
  select: 'id',
  input: { ...proposeMatch, volunteerRequest },
});
