import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type PageLoader, pageLoader } from '@kerngraaf/platform/graphql/connection.ts';
import { byKey, kept, type Lists, listsBy, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import { type ReadLogLoader, readLogLoader } from '@kerngraaf/platform/read-log/reads.ts';
import type { EntityManager } from 'typeorm';
import { visibleInzage } from '../database/visibility.ts';
import { type Contact, contactsOf, matchesByIds, matchesOfRequests, matchPagesOfVolunteers } from '../database/volunteer-match-reads.ts';
import type { VolunteerMatchRow } from '../database/volunteer-match-rows.ts';
import { type Candidate, candidates, volunteersByIds } from '../database/volunteer-reads.ts';
import {
  type RequestOfMelding,
  requestPagesOfInwoners,
  requestsByIds,
  requestsOfCasussen,
  requestsOfMeldingen,
} from '../database/volunteer-request-reads.ts';
import type { VolunteerRequestRow } from '../database/volunteer-request-rows.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import type { VolunteerRequest } from '../domain/volunteer-request.ts';

/** Reads of one request, batched: one statement per kind of read and row rule, however many rows ask. The scope is of the field that is answered. */
export interface Loaders {
  /** For reads that need no batching: lists at the root and figures. */
  readonly manager: EntityManager;
  /** By the resident whom it is about. */
  inzagen(scope: Scope): ReadLogLoader;
  volunteer(scope: Scope): Rows<Volunteer>;
  request(scope: Scope): Rows<VolunteerRequest>;
  requestsOfInwoner(scope: Scope): PageLoader<VolunteerRequestRow>;
  requestsOfMelding(scope: Scope): Lists<RequestOfMelding>;
  requestsOfCasus(scope: Scope): Lists<VolunteerRequest>;
  match(scope: Scope): Rows<VolunteerMatch>;
  matchesOfRequest(scope: Scope): Lists<VolunteerMatch>;
  matchesOfVolunteer(scope: Scope): PageLoader<VolunteerMatchRow>;
  /** By match, where contact details are open. */
  contact(scope: Scope): Rows<Contact>;
  /** Who can be proposed in a gemeente, read once. */
  candidates(scope: Scope, gemeente: string): Promise<readonly Candidate[]>;
}

export function makeLoaders(manager: EntityManager): Loaders {
  const inGemeente = perScope((scope) => {
    const read = new Map<string, Promise<readonly Candidate[]>>();
    return (gemeente: string) => kept(read, gemeente, () => candidates(manager, scope, { gemeente }));
  });
  return {
    manager,
    inzagen: perScope((scope) => readLogLoader(manager, scope, visibleInzage)),
    volunteer: perScope((scope) =>
      byKey(
        (ids) => volunteersByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    request: perScope((scope) =>
      byKey(
        (ids) => requestsByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    requestsOfInwoner: perScope((scope) => pageLoader((ids, page) => requestPagesOfInwoners(manager, scope, ids, page))),
    requestsOfMelding: perScope((scope) =>
      listsBy(
        (ids) => requestsOfMeldingen(manager, scope, ids),
        ({ foundBy }) => foundBy,
      ),
    ),
    requestsOfCasus: perScope((scope) =>
      listsBy(
        (ids) => requestsOfCasussen(manager, scope, ids),
        ({ casus }) => casus ?? '',
      ),
    ),
    match: perScope((scope) =>
      byKey(
        (ids) => matchesByIds(manager, scope, ids),
        ({ id }) => id,
      ),
    ),
    matchesOfRequest: perScope((scope) =>
      listsBy(
        (ids) => matchesOfRequests(manager, scope, ids),
        ({ request }) => request,
      ),
    ),
    matchesOfVolunteer: perScope((scope) => pageLoader((ids, page) => matchPagesOfVolunteers(manager, scope, ids, page))),
    contact: perScope((scope) =>
      byKey(
        (ids) => contactsOf(manager, scope, ids),
        ({ match }) => match,
      ),
    ),
    candidates: (scope, gemeente) => inGemeente(scope)(gemeente),
  };
}
