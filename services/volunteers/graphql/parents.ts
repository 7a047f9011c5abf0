import type { Connection } from '@kerngraaf/platform/graphql/connection.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Inzage } from '@kerngraaf/schema/access/inzagen.ts';
import type { LateTerm } from '../database/signal-reads.ts';
import type { Contact } from '../database/volunteer-match-reads.ts';
import type { Score } from '../domain/matching.ts';
import type { Kandidatuur } from '../domain/volunteer.ts';
import type { VolunteerEvaluatie, VolunteerMatch } from '../domain/volunteer-match.ts';
import type { VolunteerRequest } from '../domain/volunteer-request.ts';

/** What a resolver holds of each type. Stubs carry their key only: a link that the reader may know. */
interface Stub {
  readonly id: Uuid;
}

export type InwonerParent = Stub;
export type MeldingParent = Stub;
export type CasusParent = Stub;
export type VolunteerParent = Stub;

export interface GemeenteParent {
  readonly code: string;
}

export interface KernteamParent {
  readonly gemeenteCode: string;
  readonly code: string;
}

export type VolunteerConnectionParent = Connection<VolunteerParent>;
export type VolunteerEdgeParent = Connection<VolunteerParent>['edges'][number];
export type KandidatuurParent = Kandidatuur & { readonly gemeente: string };
export type VolunteerRequestParent = VolunteerRequest;
export type VolunteerRequestConnectionParent = Connection<VolunteerRequest>;
export type VolunteerRequestEdgeParent = Connection<VolunteerRequest>['edges'][number];
export type VolunteerKandidaatParent = Score & { readonly volunteer: VolunteerParent };
export type VolunteerScoreDeelParent = Score['delen'][number];
export type VolunteerMatchParent = VolunteerMatch;
export type VolunteerMatchConnectionParent = Connection<VolunteerMatch>;
export type VolunteerMatchEdgeParent = Connection<VolunteerMatch>['edges'][number];
export type VolunteerEvaluatieParent = VolunteerEvaluatie;
export type VolunteerContactParent = Contact;
export type VolunteerSignalParent = LateTerm;
export type VolunteerSignalConnectionParent = Connection<VolunteerSignalParent>;
export type VolunteerSignalEdgeParent = Connection<VolunteerSignalParent>['edges'][number];

export type InzageConnectionParent = Connection<Inzage>;
export type InzageEdgeParent = Connection<Inzage>['edges'][number];
