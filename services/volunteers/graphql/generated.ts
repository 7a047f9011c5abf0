import type { Instant, LocalDate, Month } from '@kerngraaf/platform/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InwonerParent, MeldingParent, CasusParent, VolunteerParent, GemeenteParent, KernteamParent, VolunteerConnectionParent, VolunteerEdgeParent, KandidatuurParent, VolunteerRequestParent, VolunteerRequestConnectionParent, VolunteerRequestEdgeParent, VolunteerKandidaatParent, VolunteerScoreDeelParent, VolunteerMatchParent, VolunteerMatchConnectionParent, VolunteerMatchEdgeParent, VolunteerEvaluatieParent, VolunteerContactParent, VolunteerSignalParent, VolunteerSignalConnectionParent, VolunteerSignalEdgeParent, InzageConnectionParent, InzageEdgeParent } from './parents.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A business date in Europe/Amsterdam, `YYYY-MM-DD`: when something happened or holds. */
  Datum: { input: LocalDate; output: LocalDate; }
  /** A moment on the clock in UTC with milliseconds, `YYYY-MM-DDTHH:mm:ss.sssZ`: when something was recorded. */
  Tijdstip: { input: Instant; output: Instant; }
  /** A whole calendar month, `YYYY-MM`. */
  Maand: { input: Month; output: Month; }
  /** An amount in whole eurocents. */
  Bedrag: { input: number; output: number; }
};

/** Where a page of a list begins and ends (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row, for `after`; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A town or village of a gemeente, as its gemeenteprofiel names it. */
export type Kern = {
  __typename?: 'Kern';
  /** Code within the gemeente, for instance `elst`. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** Teams that are reported together. */
export type Rapportagegroep = {
  __typename?: 'Rapportagegroep';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** A product of the catalogue of the gemeenteprofiel. */
export type Product = {
  __typename?: 'Product';
  /** Code in the catalogue. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** A term of the law or of the gemeenteprofiel, as it runs for one row. Read alike at every owner. */
export type Termijn = {
  __typename?: 'Termijn';
  /** Code of the term, for instance `wmo-onderzoek`. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
  /** Law and article, for instance `Wmo 2015 art. 2.3.2 lid 1`; `gemeenteprofiel` for a term of the gemeente's own. */
  artikel: Scalars['String']['output'];
  /** Day from which it is counted. */
  startedOn: Scalars['Datum']['output'];
  /** Last day, after the Algemene termijnenwet where that holds. */
  dueOn: Scalars['Datum']['output'];
  /** Whole days from today until the last day, below zero when it is over; null when it does not run. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  status: TermijnStatus;
  /** Since when it stands still; null when it does not. */
  suspendedSince?: Maybe<Scalars['Datum']['output']>;
  /** Days by which suspensions moved it. */
  suspendedDays: Scalars['Int']['output'];
  /** When what it asks was done; null while or when it was not. */
  doneOn?: Maybe<Scalars['Datum']['output']>;
  /** Function or role of who did it; never a name. */
  by?: Maybe<Scalars['String']['output']>;
  /** Whether the text in force was looked up; false for a term of an older text. */
  bevestigd: Scalars['Boolean']['output'];
};

/** Where a term stands. */
export type TermijnStatus =
  /** It runs. */
  | 'LOOPT'
  /** It stands still. */
  | 'OPGESCHORT'
  /** Met in time. */
  | 'GEHAALD'
  /** Over without what it asks, or met too late. */
  | 'GEMIST'
  /** No longer asked. */
  | 'VERVALLEN';

/** Who must act in what is late: a desk of the gemeente, or an organisation that helps. Read alike at every owner. */
export type SignalOwner = {
  __typename?: 'SignalOwner';
  /** What kind of desk. */
  soort: SignalOwnerSoort;
  /** Code of the poort, the kernteam or the organisation; null for the loket. */
  code?: Maybe<Scalars['ID']['output']>;
  /** Name for people; null when it is not known. */
  naam?: Maybe<Scalars['String']['output']>;
};

/** What kind of desk must act. */
export type SignalOwnerSoort =
  /** A poort of the gemeente. */
  | 'POORT'
  /** A kernteam. */
  | 'KERNTEAM'
  /** The loket. */
  | 'LOKET'
  /** A partner organisation: a provider or a volunteer organisation. */
  | 'ORGANISATIE';

/** How many signals of an owner stand today, by kind. */
export type Signaalcijfers = {
  __typename?: 'Signaalcijfers';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether the counts are hidden: from who may not see small counts, as these are others each day (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** All of them. Null when hidden. */
  totaal?: Maybe<Scalars['Int']['output']>;
  /** A row for each kind that stands; none when hidden. */
  rijen: Array<SignaalcijferRij>;
};

/** How many signals of one kind stand. */
export type SignaalcijferRij = {
  __typename?: 'SignaalcijferRij';
  /** Code of the term that was missed. */
  soort: Scalars['ID']['output'];
  /** Its name for people. */
  naam: Scalars['String']['output'];
  /** How many. */
  aantal: Scalars['Int']['output'];
};

/** A processing of a resident's data by one owner: a line of its log of reads (Logboek Dataverwerkingen). Who it was is never named. Read alike at every owner. */
export type Inzage = {
  __typename?: 'Inzage';
  /** When it ended. */
  recordedAt: Scalars['Tijdstip']['output'];
  /** Organisation of who read or changed it; null for who acts for none. */
  organisatie?: Maybe<InzageOrganisatie>;
  /** Code of the function in which she acted; null where she has none. */
  functie?: Maybe<Scalars['ID']['output']>;
  /** Role of the access policy by which it was open to her. */
  rol: Scalars['ID']['output'];
  /** Code of the processing activity, as the access policy describes it; null where it was asked without a purpose, which development allows. */
  verwerkingsactiviteit?: Maybe<Scalars['ID']['output']>;
  /** Whether it was the resident herself or who represents her; null for who acts for her work. */
  hoedanigheid?: Maybe<InzageHoedanigheid>;
};

/** An organisation that read or changed data of a resident. */
export type InzageOrganisatie = {
  __typename?: 'InzageOrganisatie';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people; the code where the gemeenteprofiel does not know it. */
  naam: Scalars['String']['output'];
};

/** Who of the resident's own side it was. */
export type InzageHoedanigheid =
  /** The resident herself. */
  | 'ZELF'
  /** Who represents her. */
  | 'VERTEGENWOORDIGER';

/** A page of inzagen. */
export type InzageConnection = {
  __typename?: 'InzageConnection';
  /** The rows. */
  edges: Array<InzageEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
};

/** A row of a page of inzagen. */
export type InzageEdge = {
  __typename?: 'InzageEdge';
  /** Its place in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Inzage;
};

/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type Gemeente = {
  __typename?: 'Gemeente';
  /** Four digits, as Statistics Netherlands numbers municipalities, for instance `1734`. */
  code: Scalars['ID']['output'];
  /** Name for people; null when this installation does not serve the gemeente. */
  naam?: Maybe<Scalars['String']['output']>;
  /** Its towns and villages; null when this installation does not serve the gemeente. */
  kernen?: Maybe<Array<Kern>>;
  /** Organisations that bring volunteers together, from the gemeenteprofiel. Public. */
  vrijwilligersorganisaties?: Maybe<Array<Vrijwilligersorganisatie>>;
  /** Requests by what became of them, by task, and the time until help began. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  volunteerVragen?: Maybe<VolunteerVragen>;
  /** Hours and days asked and offered on a date, per kern. */
  volunteerTekort?: Maybe<VolunteerTekort>;
  /** Help that ran in the period, per kern and task; only to who may see small counts, as help that runs over two months counts in both. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  volunteerInzet?: Maybe<VolunteerInzet>;
  /** Volunteers put forward for a seat in a kernteam, by what came of it. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  volunteerKandidaten?: Maybe<VolunteerKandidaten>;
  /** What is late and still asked, by kind. */
  volunteerSignaalcijfers?: Maybe<Signaalcijfers>;
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteVolunteerVragenArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteVolunteerTekortArgs = {
  op?: InputMaybe<Scalars['Datum']['input']>;
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteVolunteerInzetArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteVolunteerKandidatenArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};

/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type Query = {
  __typename?: 'Query';
  /** The stub of any well-formed id, never null; each owner checks access on each field that it contributes. Do not select `id` again: you passed it in. */
  inwoner?: Maybe<Inwoner>;
  /** The stub of any well-formed code, never null; each owner checks access on each field that it contributes. */
  gemeente?: Maybe<Gemeente>;
  /** The municipalities that this installation serves. Public. */
  gemeenten?: Maybe<Array<Gemeente>>;
  /** One volunteer; null when she does not exist or the caller may not know of her. */
  volunteer?: Maybe<Volunteer>;
  /** Volunteers that the caller may see, newest first. */
  volunteers?: Maybe<VolunteerConnection>;
  /** One request; null when it does not exist or the caller may not know of it. */
  volunteerRequest?: Maybe<VolunteerRequest>;
  /** Requests that the caller may see, newest first: one view over all organisations. */
  volunteerRequests?: Maybe<VolunteerRequestConnection>;
  /** One match; null when it does not exist or the caller may not know of it. */
  volunteerMatch?: Maybe<VolunteerMatch>;
  /** What is late and still asked, the longest late first: who asked and who looks see the same. */
  volunteerSignals?: Maybe<VolunteerSignalConnection>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryInwonerArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryGemeenteArgs = {
  code: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVolunteersArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<VolunteerStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVolunteerRequestArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVolunteerRequestsArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<VolunteerRequestStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVolunteerMatchArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVolunteerSignalsArgs = {
  gemeente: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type Inwoner = {
  __typename?: 'Inwoner';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Requests for a volunteer for this resident that the caller may see, newest first. */
  volunteerRequests?: Maybe<VolunteerRequestConnection>;
  /** Who read or changed her data about help by volunteers, in which function and why, newest first; this read too, once it is answered. Bad input: PERIOD_REVERSED. */
  volunteerInzagen?: Maybe<InzageConnection>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerVolunteerRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerVolunteerInzagenArgs = {
  van?: InputMaybe<Scalars['Datum']['input']>;
  tot?: InputMaybe<Scalars['Datum']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A question that came in at a poort. It travels; the resident does not. */
export type Melding = {
  __typename?: 'Melding';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Requests for a volunteer of this melding that the caller may see, oldest first. */
  volunteerRequests?: Maybe<Array<VolunteerRequest>>;
};

/** A question in the hands of a kernteam: one hop of a traject. */
export type Casus = {
  __typename?: 'Casus';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Requests for a volunteer that came from this casus and that the caller may see, oldest first. */
  volunteerRequests?: Maybe<Array<VolunteerRequest>>;
};

/** A team close to home. Public reference data of the gemeenteprofiel, with what the team has in hand. */
export type Kernteam = {
  __typename?: 'Kernteam';
  /** Four digits of its gemeente. */
  gemeenteCode: Scalars['ID']['output'];
  /** Code in the gemeenteprofiel, for instance `elst-noord`. */
  code: Scalars['ID']['output'];
};

/** An organisation that brings volunteers together, from the gemeenteprofiel. */
export type Vrijwilligersorganisatie = {
  __typename?: 'Vrijwilligersorganisatie';
  /** Code in the gemeenteprofiel; in the identity of its coordinators. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** What a volunteer can do for a resident, from the gemeenteprofiel. */
export type Vrijwilligerstaak = {
  __typename?: 'Vrijwilligerstaak';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** A day of the week. */
export type Weekdag =
  /** Monday. */
  | 'MAANDAG'
  /** Tuesday. */
  | 'DINSDAG'
  /** Wednesday. */
  | 'WOENSDAG'
  /** Thursday. */
  | 'DONDERDAG'
  /** Friday. */
  | 'VRIJDAG'
  /** Saturday. */
  | 'ZATERDAG'
  /** Sunday. */
  | 'ZONDAG';

/** Someone who offers to help, by one organisation. Who sits in a kernteam as a volunteer is another thing: an aansluiting. */
export type Volunteer = {
  __typename?: 'Volunteer';
  /** Opaque id; the subject of her identity. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** By which organisation she helps. */
  organisatie?: Maybe<Vrijwilligersorganisatie>;
  /** Name for people. */
  naam?: Maybe<Scalars['String']['output']>;
  /** Telephone. */
  telefoon?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Where she lives. */
  kern?: Maybe<Kern>;
  /** Where she stands. */
  status?: Maybe<VolunteerStatus>;
  /** Since when she stands there. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** When her verklaring omtrent het gedrag was issued; null when none was seen. */
  vogOn?: Maybe<Scalars['Datum']['output']>;
  /** Last day on which that certificate counts; null without one. */
  vogUntil?: Maybe<Scalars['Datum']['output']>;
  /** Hours a week that she offers. */
  urenPerWeek?: Maybe<Scalars['Int']['output']>;
  /** Days on which she can come. */
  dagen?: Maybe<Array<Weekdag>>;
  /** What she wants to do. */
  taken?: Maybe<Array<Vrijwilligerstaak>>;
  /** For which kernteams she was put forward as their volunteer, oldest first. */
  kandidaturen?: Maybe<Array<Kandidatuur>>;
  /** Her matches that the caller may see, newest first. */
  matches?: Maybe<VolunteerMatchConnection>;
};


/** Someone who offers to help, by one organisation. Who sits in a kernteam as a volunteer is another thing: an aansluiting. */
export type VolunteerMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where a volunteer stands. */
export type VolunteerStatus =
  /** Registered; not yet active. */
  | 'ASPIRANT'
  /** Can be proposed. */
  | 'ACTIEF'
  /** Pauses: not proposed, running matches go on. */
  | 'PAUZE'
  /** Stopped. */
  | 'GESTOPT';

/** That a volunteer was put forward for a seat in a kernteam. */
export type Kandidatuur = {
  __typename?: 'Kandidatuur';
  /** The team. */
  kernteam: Kernteam;
  /** When she was put forward. */
  proposedOn: Scalars['Datum']['output'];
  /** When it was decided; null while it runs. */
  concludedOn?: Maybe<Scalars['Datum']['output']>;
  /** What came of it; null while it runs. */
  uitkomst?: Maybe<KandidatuurUitkomst>;
};

/** What came of a kandidatuur. A seat itself is an aansluiting, given by who administers places. */
export type KandidatuurUitkomst =
  /** The team takes her. */
  | 'GEKOZEN'
  /** The team does not take her. */
  | 'NIET_GEKOZEN'
  /** She withdrew. */
  | 'TERUGGETROKKEN';

/** A request for a volunteer, for one resident. Who the resident is stays closed to volunteers and their organisations. */
export type VolunteerRequest = {
  __typename?: 'VolunteerRequest';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The resident. */
  inwoner?: Maybe<Inwoner>;
  /** The question that it came from. */
  melding?: Maybe<Melding>;
  /** The casus that it came from; null when a team did not ask. */
  casus?: Maybe<Casus>;
  /** The team that asked; null when the loket or the resident did. */
  kernteam?: Maybe<Kernteam>;
  /** Who asked. */
  askedBy?: Maybe<VolunteerAsker>;
  /** When it was asked. */
  requestedOn?: Maybe<Scalars['Datum']['output']>;
  /** What is asked. */
  taak?: Maybe<Vrijwilligerstaak>;
  /** In words, for who asked; told to a volunteer with the contact details. */
  toelichting?: Maybe<Scalars['String']['output']>;
  /** Where the help is given. */
  kern?: Maybe<Kern>;
  /** On which days it is possible. */
  dagen?: Maybe<Array<Weekdag>>;
  /** Hours a week, of each volunteer. */
  urenPerWeek?: Maybe<Scalars['Int']['output']>;
  /** First day on which help is wanted. */
  from?: Maybe<Scalars['Datum']['output']>;
  /** Last day; null when no end is in sight. */
  until?: Maybe<Scalars['Datum']['output']>;
  /** How many volunteers take turns. */
  aantal?: Maybe<Scalars['Int']['output']>;
  /** Volunteers whom the resident does not want. */
  uitsluitingen?: Maybe<Array<Volunteer>>;
  /** Whether the resident wants nobody from her own kern. */
  nietUitEigenKern?: Maybe<Scalars['Boolean']['output']>;
  /** Where it stands. */
  status?: Maybe<VolunteerRequestStatus>;
  /** Since when it stands there. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Why it was withdrawn; null when it was not. */
  intrekgrond?: Maybe<VolunteerRequestEnd>;
  /** When it is looked at again; null when an end is set or it is over. */
  herzienOp?: Maybe<Scalars['Datum']['output']>;
  /** Its terms, first due first: `vrijwilliger-vinden` and, without an end in sight, `vrijwilliger-herziening`. */
  termijnen?: Maybe<Array<Termijn>>;
  /** Volunteers of the caller's organisation who fit and are in no open match of it, best first, with why; none when it is closed or its last day has passed. Nothing of the resident is looked at but her exclusions. */
  kandidaten?: Maybe<Array<VolunteerKandidaat>>;
  /** Its matches that the caller may see, oldest first. */
  matches?: Maybe<Array<VolunteerMatch>>;
};


/** A request for a volunteer, for one resident. Who the resident is stays closed to volunteers and their organisations. */
export type VolunteerRequestKandidatenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who asked for a volunteer. */
export type VolunteerAsker =
  /** A kernteam. */
  | 'KERNTEAM'
  /** The loket. */
  | 'LOKET'
  /** The resident or who represents her. */
  | 'INWONER';

/** Where a request for a volunteer stands. */
export type VolunteerRequestStatus =
  /** Nobody is proposed. */
  | 'OPEN'
  /** Somebody is proposed, waits for consent or helps, and not yet as many help as were asked. */
  | 'MATCHING'
  /** As many help as were asked, or did until its last day. */
  | 'VERVULD'
  /** Nobody was found. */
  | 'NIEMAND_GEVONDEN'
  /** Withdrawn: no help is asked any more. */
  | 'INGETROKKEN';

/** Why no help is asked any more. */
export type VolunteerRequestEnd =
  /** Who asked says so. */
  | 'VERZOEK'
  /** The resident withdrew her consent to pass it on. */
  | 'TOESTEMMING_INGETROKKEN'
  /** The resident died. */
  | 'OVERLEDEN';

/** How well a volunteer fits a request, and why. */
export type VolunteerKandidaat = {
  __typename?: 'VolunteerKandidaat';
  /** The volunteer. */
  volunteer: Volunteer;
  /** 0 to 100, the sum of the parts. */
  score: Scalars['Int']['output'];
  /** What it is made of; weights are data of the gemeenteprofiel. */
  delen: Array<VolunteerScoreDeel>;
};

/** A part of a score. */
export type VolunteerScoreDeel = {
  __typename?: 'VolunteerScoreDeel';
  /** What is looked at. */
  criterium: VolunteerCriterium;
  /** Points. */
  punten: Scalars['Int']['output'];
  /** Most points. */
  maximum: Scalars['Int']['output'];
  /** Why, in a sentence, without a person. */
  uitleg: Scalars['String']['output'];
};

/** What a score looks at. */
export type VolunteerCriterium =
  /** Whether she wants to do it. */
  | 'TAAK'
  /** On how many of the asked days she can come. */
  | 'DAGEN'
  /** Whether she offers the hours. */
  | 'UREN'
  /** Whether she lives near. */
  | 'KERN'
  /** How many she helps already. */
  | 'BELASTING';

/** One volunteer for one request. */
export type VolunteerMatch = {
  __typename?: 'VolunteerMatch';
  /** Opaque id; what the resident's consent to this volunteer is about (`betreft`). */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The request. */
  request?: Maybe<VolunteerRequest>;
  /** The volunteer. */
  volunteer?: Maybe<Volunteer>;
  /** Her organisation. */
  organisatie?: Maybe<Vrijwilligersorganisatie>;
  /** Whether she takes a turn or stands in. */
  rol?: Maybe<VolunteerRol>;
  /** Where it stands. */
  status?: Maybe<VolunteerMatchStatus>;
  /** Since when it stands there. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** When it was proposed. */
  proposedOn?: Maybe<Scalars['Datum']['output']>;
  /** How well she fitted when she was proposed, 0 to 100. */
  score?: Maybe<Scalars['Int']['output']>;
  /** When the resident agreed to this volunteer; null while she did not. */
  agreedOn?: Maybe<Scalars['Datum']['output']>;
  /** When the help began; null while it did not. */
  startedOn?: Maybe<Scalars['Datum']['output']>;
  /** Why it was declined or ended; null when it was not. UITGESLOTEN is INWONER_WIL_NIET for the volunteer and her organisation. */
  reden?: Maybe<VolunteerMatchReden>;
  /** How it goes, oldest first. */
  evaluaties?: Maybe<Array<VolunteerEvaluatie>>;
  /** Its terms, first due first: `vrijwilliger-toestemming` and, once it began, `vrijwilliger-evaluatie`. */
  termijnen?: Maybe<Array<Termijn>>;
  /** The resident. For the volunteer and her organisation FORBIDDEN with CONSENT_MISSING unless the resident's consent to this volunteer holds and the match is agreed and not over; null while that cannot be known. */
  inwoner?: Maybe<Inwoner>;
  /** How they reach each other, once the resident agreed and until the match is over: before and after FORBIDDEN with CONSENT_MISSING; null while that cannot be known. */
  contactgegevens?: Maybe<VolunteerContact>;
};

/** In which part a volunteer helps. */
export type VolunteerRol =
  /** Takes a turn. */
  | 'HOOFD'
  /** Stands in when who takes a turn cannot come. */
  | 'VERVANGER';

/** Where a match stands. */
export type VolunteerMatchStatus =
  /** Proposed to the volunteer. */
  | 'VOORGESTELD'
  /** The volunteer will; the resident must consent to her, or did (`agreedOn`) and it did not begin. */
  | 'WACHT_OP_TOESTEMMING'
  /** The help runs. */
  | 'ACTIEF'
  /** Ended after it began. */
  | 'BEEINDIGD'
  /** Ended before it began. */
  | 'AFGEWEZEN';

/** Why a match ended or never began. */
export type VolunteerMatchReden =
  /** The volunteer does not want it. */
  | 'VRIJWILLIGER_WIL_NIET'
  /** The resident does not want it. */
  | 'INWONER_WIL_NIET'
  /** It does not fit. */
  | 'NIET_PASSEND'
  /** What was asked is reached. */
  | 'DOEL_BEREIKT'
  /** One of both moved. */
  | 'VERHUISD'
  /** A substitute took over. */
  | 'OVERGENOMEN'
  /** The volunteer stopped. */
  | 'VRIJWILLIGER_GESTOPT'
  /** The resident does not want this person: excluded. */
  | 'UITGESLOTEN'
  /** The resident withdrew her consent. */
  | 'TOESTEMMING_INGETROKKEN'
  /** The resident died. */
  | 'OVERLEDEN'
  /** No help is asked any more. */
  | 'VRAAG_INGETROKKEN';

/** How it goes. */
export type VolunteerEvaluatie = {
  __typename?: 'VolunteerEvaluatie';
  /** When. */
  on: Scalars['Datum']['output'];
  /** How both judge it. */
  oordeel: VolunteerOordeel;
  /** In words. */
  toelichting?: Maybe<Scalars['String']['output']>;
};

/** How volunteer and resident judge the help. */
export type VolunteerOordeel =
  /** Well. */
  | 'GOED'
  /** It could be better. */
  | 'KAN_BETER'
  /** It does not work. */
  | 'NIET_GOED';

/** How volunteer and resident reach each other, with what was asked in words. */
export type VolunteerContact = {
  __typename?: 'VolunteerContact';
  /** Name of the volunteer. */
  naamVrijwilliger: Scalars['String']['output'];
  /** Telephone of the volunteer. */
  telefoonVrijwilliger?: Maybe<Scalars['String']['output']>;
  /** E-mail address of the volunteer. */
  emailVrijwilliger?: Maybe<Scalars['String']['output']>;
  /** Telephone by which the resident is reached, as who asked left it. */
  telefoonInwoner?: Maybe<Scalars['String']['output']>;
  /** What is asked, in words. */
  toelichting?: Maybe<Scalars['String']['output']>;
};

/** A request or a match with which somebody is late. */
export type VolunteerSignal = {
  __typename?: 'VolunteerSignal';
  /** Kind: the code of the term that was missed. */
  soort: Scalars['ID']['output'];
  /** Who must act: the organisation of the volunteer, or who asked; without a code all volunteer organisations together. */
  owner: SignalOwner;
  /** First day on which it was late. */
  since: Scalars['Datum']['output'];
  /** The term that was missed. */
  termijn: Termijn;
  /** The request. */
  request: VolunteerRequest;
  /** The match, when it is about one. */
  match?: Maybe<VolunteerMatch>;
};

/** A page of requests for a volunteer. */
export type VolunteerRequestConnection = {
  __typename?: 'VolunteerRequestConnection';
  /** The rows with their cursors. */
  edges: Array<VolunteerRequestEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A request in a page. */
export type VolunteerRequestEdge = {
  __typename?: 'VolunteerRequestEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: VolunteerRequest;
};

/** A page of matches. */
export type VolunteerMatchConnection = {
  __typename?: 'VolunteerMatchConnection';
  /** The rows with their cursors. */
  edges: Array<VolunteerMatchEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A match in a page. */
export type VolunteerMatchEdge = {
  __typename?: 'VolunteerMatchEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: VolunteerMatch;
};

/** A page of volunteers. */
export type VolunteerConnection = {
  __typename?: 'VolunteerConnection';
  /** The rows with their cursors. */
  edges: Array<VolunteerEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A volunteer in a page. */
export type VolunteerEdge = {
  __typename?: 'VolunteerEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Volunteer;
};

/** A page of signals. */
export type VolunteerSignalConnection = {
  __typename?: 'VolunteerSignalConnection';
  /** The rows with their cursors. */
  edges: Array<VolunteerSignalEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A signal in a page. */
export type VolunteerSignalEdge = {
  __typename?: 'VolunteerSignalEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: VolunteerSignal;
};

/** Requests for a volunteer. */
export type VolunteerVragen = {
  __typename?: 'VolunteerVragen';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Requests in the period. Null when hidden. */
  totaal?: Maybe<Scalars['Int']['output']>;
  /** One row per state. */
  perStatus: Array<VolunteerVragenStatus>;
  /** One row per task of the gemeenteprofiel. */
  perTaak: Array<VolunteerVragenTaak>;
  /** Of these, in which help began. Null when hidden. */
  begonnen?: Maybe<Scalars['Int']['output']>;
  /** Median of the days from the request until help first began; null when none did. Null when hidden. */
  dagenMediaan?: Maybe<Scalars['Float']['output']>;
  /** Mean of those days, one decimal; null when none did. Null when hidden. */
  dagenGemiddeld?: Maybe<Scalars['Float']['output']>;
};

/** Requests in one state. */
export type VolunteerVragenStatus = {
  __typename?: 'VolunteerVragenStatus';
  /** The state. */
  status: VolunteerRequestStatus;
  /** How many. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
};

/** Requests for one task. */
export type VolunteerVragenTaak = {
  __typename?: 'VolunteerVragenTaak';
  /** The task. */
  taak: Vrijwilligerstaak;
  /** How many. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
  /** Of these, fulfilled. Null when hidden. */
  vervuld?: Maybe<Scalars['Int']['output']>;
  /** Of these, for which nobody was found. Null when hidden. */
  niemandGevonden?: Maybe<Scalars['Int']['output']>;
};

/** Shortage of volunteers. */
export type VolunteerTekort = {
  __typename?: 'VolunteerTekort';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** The date. */
  op: Scalars['Datum']['output'];
  /** One row per kern. */
  kernen: Array<VolunteerTekortKern>;
};

/** Shortage in one kern. */
export type VolunteerTekortKern = {
  __typename?: 'VolunteerTekortKern';
  /** The kern. */
  kern: Kern;
  /** Hours a week that are asked. Null when hidden. */
  urenGevraagd?: Maybe<Scalars['Int']['output']>;
  /** Hours a week that volunteers offer. Null when hidden. */
  urenAangeboden?: Maybe<Scalars['Int']['output']>;
  /** Hours that are asked and not offered; 0 when enough are. Null when hidden. */
  urenTekort?: Maybe<Scalars['Int']['output']>;
  /** One row per day of the week. */
  dagen: Array<VolunteerTekortDag>;
};

/** Asked and offered on one day of the week. */
export type VolunteerTekortDag = {
  __typename?: 'VolunteerTekortDag';
  /** The day. */
  dag: Weekdag;
  /** Volunteers that are asked. Null when hidden. */
  gevraagd?: Maybe<Scalars['Int']['output']>;
  /** Volunteers who can come. Null when hidden. */
  aangeboden?: Maybe<Scalars['Int']['output']>;
};

/** Help by volunteers. */
export type VolunteerInzet = {
  __typename?: 'VolunteerInzet';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** One row per kern and task in which help ran. */
  rijen: Array<VolunteerInzetRij>;
};

/** Help in one kern with one task. */
export type VolunteerInzetRij = {
  __typename?: 'VolunteerInzetRij';
  /** The kern. */
  kern: Kern;
  /** The task. */
  taak: Vrijwilligerstaak;
  /** Matches that ran. Null when hidden. */
  matches?: Maybe<Scalars['Int']['output']>;
  /** Different volunteers. Null when hidden. */
  vrijwilligers?: Maybe<Scalars['Int']['output']>;
  /** Hours a week that were asked of them together. Null when hidden. */
  urenPerWeek?: Maybe<Scalars['Int']['output']>;
};

/** Volunteers put forward for kernteams. */
export type VolunteerKandidaten = {
  __typename?: 'VolunteerKandidaten';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** One row per kernteam of the gemeenteprofiel. */
  teams: Array<VolunteerKandidatenTeam>;
};

/** Volunteers put forward for one kernteam. */
export type VolunteerKandidatenTeam = {
  __typename?: 'VolunteerKandidatenTeam';
  /** The team. */
  kernteam: Kernteam;
  /** Not decided. Null when hidden. */
  lopend?: Maybe<Scalars['Int']['output']>;
  /** Taken. Null when hidden. */
  gekozen?: Maybe<Scalars['Int']['output']>;
  /** Not taken. Null when hidden. */
  nietGekozen?: Maybe<Scalars['Int']['output']>;
  /** Withdrew. Null when hidden. */
  teruggetrokken?: Maybe<Scalars['Int']['output']>;
};

/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Records a volunteer of an organisation, as ASPIRANT. Refusals: VOLUNTEER_ALREADY_REGISTERED. Bad input: GEMEENTE_UNKNOWN, ORGANISATIE_UNKNOWN, KERN_UNKNOWN, TAAK_UNKNOWN, TAAK_TWICE, DAG_TWICE, DAGEN_EMPTY, HOURS_OUT_OF_RANGE (1 to 40), VOG_IN_FUTURE, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente or organisatie of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT or ORGANISATIE_WITHOUT_RIGHT. */
  registerVolunteer?: Maybe<Volunteer>;
  /** Makes a volunteer active. Refusals: VOLUNTEER_NOT_ASPIRANT, VOG_MISSING (the gemeente asks one, and none was seen or it is too old). Bad input: BEFORE_VOLUNTEER, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  activateVolunteer?: Maybe<Volunteer>;
  /** Records that a verklaring omtrent het gedrag was seen. Refusals: VOLUNTEER_STOPPED. Bad input: VOG_IN_FUTURE, BEFORE_VOLUNTEER, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  recordVog?: Maybe<Volunteer>;
  /** Records what a volunteer offers; replaces what she offered, running matches go on. Refusals: VOLUNTEER_STOPPED. Bad input: KERN_UNKNOWN, TAAK_UNKNOWN, TAAK_TWICE, DAG_TWICE, DAGEN_EMPTY, HOURS_OUT_OF_RANGE (1 to 40), BEFORE_VOLUNTEER, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  changeBeschikbaarheid?: Maybe<Volunteer>;
  /** Lets a volunteer pause. Refusals: VOLUNTEER_NOT_ACTIVE. Bad input: BEFORE_VOLUNTEER, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  pauseVolunteer?: Maybe<Volunteer>;
  /** Ends a pause. Refusals: VOLUNTEER_NOT_PAUSED, VOG_MISSING. Bad input: BEFORE_VOLUNTEER, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  resumeVolunteer?: Maybe<Volunteer>;
  /** Lets a volunteer stop: her matches end. Refusals: VOLUNTEER_STOPPED. Bad input: BEFORE_VOLUNTEER, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  stopVolunteer?: Maybe<Volunteer>;
  /** Puts a volunteer forward for a seat in a kernteam. Refusals: VOLUNTEER_NOT_ACTIVE, KANDIDATUUR_RUNS (for that team already). Bad input: KERNTEAM_UNKNOWN, BEFORE_VOLUNTEER, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  proposeForKernteam?: Maybe<Volunteer>;
  /** Records what came of it that a volunteer was put forward. Refusals: KANDIDATUUR_UNKNOWN (none runs for that team). Bad input: BEFORE_VOLUNTEER, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  concludeKandidatuur?: Maybe<Volunteer>;
  /** Asks for a volunteer, with the consent of the resident to pass that on. A kernteamlid whose team has a casus of the melding in hand, the loket, the resident or who represents her, and nobody else. Refusals: CONSENT_MISSING (this resident did not consent to it for this melding), CONSENT_NOT_KNOWN (whether she did cannot be asked now), INWONER_DECEASED. Bad input: GEMEENTE_UNKNOWN, KERN_UNKNOWN, TAAK_UNKNOWN, TAAK_TWICE, DAG_TWICE, DAGEN_EMPTY, HOURS_OUT_OF_RANGE (1 to 40), AANTAL_OUT_OF_RANGE (1 to 20), PERIOD_REVERSED, PERIOD_OVER (its last day has passed), UITSLUITINGEN_TOO_LONG (over 50), OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  requestVolunteer?: Maybe<VolunteerRequest>;
  /** Records whom the resident does not want; replaces what was recorded. Matches of those who are excluded end. Refusals: REQUEST_CLOSED. Bad input: UITSLUITINGEN_TOO_LONG (over 50), BEFORE_REQUEST, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  changeExclusions?: Maybe<VolunteerRequest>;
  /** Records that no help is asked any more: its matches end. Refusals: REQUEST_CLOSED. Bad input: BEFORE_REQUEST, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  withdrawVolunteerRequest?: Maybe<VolunteerRequest>;
  /** Records that a request without an end in sight was looked at again: it has an end from here, or the next term runs. Refusals: REQUEST_CLOSED, REQUEST_HAS_AN_END. Bad input: PERIOD_REVERSED, PERIOD_OVER (its last day has passed), BEFORE_REQUEST, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  reviewVolunteerRequest?: Maybe<VolunteerRequest>;
  /** Records that nobody was found. Refusals: REQUEST_CLOSED, MATCHES_OPEN (somebody is proposed, waits or helps). Bad input: BEFORE_REQUEST, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  concludeNobodyFound?: Maybe<VolunteerRequest>;
  /** Proposes a volunteer of the caller's organisation for a request. Refusals: REQUEST_CLOSED, REQUEST_OVER (its last day has passed), REQUEST_FULFILLED (for HOOFD), CONSENT_MISSING (the last day on which one may be looked for is over), VOLUNTEER_NOT_ACTIVE, VOG_MISSING, VOLUNTEER_EXCLUDED (the resident does not want her, or nobody of the kern), ALREADY_PROPOSED (a match of both is open). Bad input: BEFORE_REQUEST, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  proposeMatch?: Maybe<VolunteerMatch>;
  /** Records that the volunteer will. Refusals: MATCH_NOT_PROPOSED. Bad input: BEFORE_MATCH, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  acceptProposal?: Maybe<VolunteerMatch>;
  /** Records that a match will not be: the volunteer, her organisation, or the resident does not want it. Refusals: MATCH_STARTED, MATCH_OVER. Bad input: REDEN_NOT_BY_HAND (a reason of what happens elsewhere, as a withdrawn consent), BEFORE_MATCH, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  declineProposal?: Maybe<VolunteerMatch>;
  /** Records that the resident agrees to this volunteer, with her consent to that: contact details open to both. Refusals: MATCH_NOT_WAITING, MATCH_AGREED, CONSENT_MISSING (this resident did not consent to this volunteer), CONSENT_NOT_KNOWN (whether she did cannot be asked now). Bad input: BEFORE_MATCH, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  agreeMatch?: Maybe<VolunteerMatch>;
  /** Lets the help begin. Refusals: MATCH_NOT_AGREED, MATCH_STARTED, MATCH_OVER, REQUEST_CLOSED, REQUEST_OVER (its last day has passed), REQUEST_FULFILLED (as many take turns as were asked), VOLUNTEER_NOT_ACTIVE, VOG_MISSING. Bad input: BEFORE_MATCH, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  startMatch?: Maybe<VolunteerMatch>;
  /** Records how the help goes. Refusals: MATCH_NOT_STARTED. Bad input: BEFORE_MATCH, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  evaluateMatch?: Maybe<VolunteerMatch>;
  /** Ends the help. Refusals: MATCH_NOT_STARTED. Bad input: REDEN_NOT_BY_HAND (a reason of what happens elsewhere, as a withdrawn consent), BEFORE_MATCH, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  endMatch?: Maybe<VolunteerMatch>;
  /** Lets a substitute or another who agreed take the turn over: the match of who took it ends, in one command. Answers the match of who takes over. Refusals: MATCH_NOT_STARTED, SUCCESSOR_NOT_READY (no agreed match of the same request, or it takes a turn already), VOLUNTEER_NOT_ACTIVE, VOG_MISSING. Bad input: BEFORE_MATCH, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  relayMatch?: Maybe<VolunteerMatch>;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRegisterVolunteerArgs = {
  input: RegisterVolunteerInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationActivateVolunteerArgs = {
  input: ActivateVolunteerInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordVogArgs = {
  input: RecordVogInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationChangeBeschikbaarheidArgs = {
  input: ChangeBeschikbaarheidInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationPauseVolunteerArgs = {
  input: PauseVolunteerInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationResumeVolunteerArgs = {
  input: ResumeVolunteerInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationStopVolunteerArgs = {
  input: StopVolunteerInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationProposeForKernteamArgs = {
  input: ProposeForKernteamInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationConcludeKandidatuurArgs = {
  input: ConcludeKandidatuurInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRequestVolunteerArgs = {
  input: RequestVolunteerInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationChangeExclusionsArgs = {
  input: ChangeExclusionsInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationWithdrawVolunteerRequestArgs = {
  input: WithdrawVolunteerRequestInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReviewVolunteerRequestArgs = {
  input: ReviewVolunteerRequestInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationConcludeNobodyFoundArgs = {
  input: ConcludeNobodyFoundInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationProposeMatchArgs = {
  input: ProposeMatchInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAcceptProposalArgs = {
  input: AcceptProposalInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationDeclineProposalArgs = {
  input: DeclineProposalInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAgreeMatchArgs = {
  input: AgreeMatchInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationStartMatchArgs = {
  input: StartMatchInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationEvaluateMatchArgs = {
  input: EvaluateMatchInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationEndMatchArgs = {
  input: EndMatchInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRelayMatchArgs = {
  input: RelayMatchInput;
};

/** A volunteer to record. */
export type RegisterVolunteerInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** Code of her organisation in the gemeenteprofiel. */
  organisatie: Scalars['ID']['input'];
  /** The subject of her identity, a uuid; a new one when left out. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Name for people, at most 200 characters. */
  naam: Scalars['String']['input'];
  /** Telephone, at most 40 characters. */
  telefoon?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address, at most 200 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Where she lives: a code of the gemeenteprofiel. */
  kern: Scalars['ID']['input'];
  /** Hours a week that she offers, 1 to 40. */
  urenPerWeek: Scalars['Int']['input'];
  /** Days on which she can come. */
  dagen: Array<Weekdag>;
  /** What she wants to do: codes of the gemeenteprofiel. */
  taken: Array<Scalars['ID']['input']>;
  /** When her verklaring omtrent het gedrag was issued, when one was seen. */
  vogOn?: InputMaybe<Scalars['Datum']['input']>;
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** Making a volunteer active. */
export type ActivateVolunteerInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  volunteer: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** A certificate that was seen. */
export type RecordVogInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  volunteer: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** When it was issued. */
  vogOn: Scalars['Datum']['input'];
};

/** What a volunteer offers. */
export type ChangeBeschikbaarheidInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  volunteer: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Where she lives: a code of the gemeenteprofiel. */
  kern: Scalars['ID']['input'];
  /** Hours a week that she offers, 1 to 40. */
  urenPerWeek: Scalars['Int']['input'];
  /** Days on which she can come. */
  dagen: Array<Weekdag>;
  /** What she wants to do: codes of the gemeenteprofiel. */
  taken: Array<Scalars['ID']['input']>;
};

/** A pause. */
export type PauseVolunteerInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  volunteer: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** The end of a pause. */
export type ResumeVolunteerInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  volunteer: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** A volunteer who stops. */
export type StopVolunteerInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  volunteer: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** Putting a volunteer forward for a kernteam. */
export type ProposeForKernteamInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  volunteer: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Code of the team. */
  kernteam: Scalars['ID']['input'];
};

/** What came of it. */
export type ConcludeKandidatuurInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The volunteer. */
  volunteer: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Code of the team. */
  kernteam: Scalars['ID']['input'];
  /** What came of it. */
  uitkomst: KandidatuurUitkomst;
};

/** A request for a volunteer. */
export type RequestVolunteerInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** The resident. */
  inwoner: Scalars['ID']['input'];
  /** The question that it comes from. */
  melding: Scalars['ID']['input'];
  /** The casus that it comes from, for a team; of several of the melding the team's own when left out. */
  casus?: InputMaybe<Scalars['ID']['input']>;
  /** What is asked: a code of the gemeenteprofiel. */
  taak: Scalars['ID']['input'];
  /** In words, at most 1,000 characters. */
  toelichting?: InputMaybe<Scalars['String']['input']>;
  /** Telephone by which the resident is reached, at most 40 characters; told to a volunteer once the resident agreed to her. */
  telefoon?: InputMaybe<Scalars['String']['input']>;
  /** Where the help is given: a code of the gemeenteprofiel. */
  kern: Scalars['ID']['input'];
  /** On which days it is possible. */
  dagen: Array<Weekdag>;
  /** Hours a week, of each volunteer, 1 to 40. */
  urenPerWeek: Scalars['Int']['input'];
  /** First day on which help is wanted. */
  from: Scalars['Datum']['input'];
  /** Last day; left out when no end is in sight. */
  until?: InputMaybe<Scalars['Datum']['input']>;
  /** How many volunteers take turns, 1 to 20. */
  aantal: Scalars['Int']['input'];
  /** Volunteers whom the resident does not want, at most 50. */
  uitsluitingen: Array<Scalars['ID']['input']>;
  /** Whether the resident wants nobody from her own kern. */
  nietUitEigenKern: Scalars['Boolean']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** Whom the resident does not want. */
export type ChangeExclusionsInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The request. */
  volunteerRequest: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Volunteers whom the resident does not want, at most 50. */
  uitsluitingen: Array<Scalars['ID']['input']>;
  /** Whether the resident wants nobody from her own kern. */
  nietUitEigenKern: Scalars['Boolean']['input'];
};

/** Help that is asked no more. */
export type WithdrawVolunteerRequestInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The request. */
  volunteerRequest: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** A request that was looked at again. */
export type ReviewVolunteerRequestInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The request. */
  volunteerRequest: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Its last day; left out when no end is in sight yet. */
  until?: InputMaybe<Scalars['Datum']['input']>;
};

/** That nobody was found. */
export type ConcludeNobodyFoundInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The request. */
  volunteerRequest: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** A volunteer to propose. */
export type ProposeMatchInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The request. */
  volunteerRequest: Scalars['ID']['input'];
  /** The volunteer. */
  volunteer: Scalars['ID']['input'];
  /** Whether she takes a turn or stands in. */
  rol: VolunteerRol;
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** A volunteer who will. */
export type AcceptProposalInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The match. */
  match: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** A match that will not be. */
export type DeclineProposalInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The match. */
  match: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Why. */
  reden: VolunteerMatchReden;
};

/** A resident who agrees. */
export type AgreeMatchInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The match. */
  match: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** Help that begins. */
export type StartMatchInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The match. */
  match: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** How it goes. */
export type EvaluateMatchInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The match. */
  match: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** How both judge it. */
  oordeel: VolunteerOordeel;
  /** In words, at most 1,000 characters. */
  toelichting?: InputMaybe<Scalars['String']['input']>;
};

/** Help that ends. */
export type EndMatchInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The match. */
  match: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Why. */
  reden: VolunteerMatchReden;
};

/** A turn that is taken over. */
export type RelayMatchInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The match. */
  match: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** The match of who takes over, of the same request. */
  successor: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Gemeente: Gemeente;
  Inwoner: Inwoner;
  Melding: Melding;
  Casus: Casus;
  Kernteam: Kernteam;
  Volunteer: Volunteer;
  VolunteerRequest: VolunteerRequest;
  VolunteerMatch: VolunteerMatch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Gemeente:
    ( { __typename: 'Gemeente' }
    & GraphQLRecursivePick<FederationTypes['Gemeente'], {"code":true}> );
  Inwoner:
    ( { __typename: 'Inwoner' }
    & GraphQLRecursivePick<FederationTypes['Inwoner'], {"id":true}> );
  Melding:
    ( { __typename: 'Melding' }
    & GraphQLRecursivePick<FederationTypes['Melding'], {"id":true}> );
  Casus:
    ( { __typename: 'Casus' }
    & GraphQLRecursivePick<FederationTypes['Casus'], {"id":true}> );
  Kernteam:
    ( { __typename: 'Kernteam' }
    & GraphQLRecursivePick<FederationTypes['Kernteam'], {"gemeenteCode":true,"code":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
  VolunteerRequest:
    ( { __typename: 'VolunteerRequest' }
    & GraphQLRecursivePick<FederationTypes['VolunteerRequest'], {"id":true}> );
  VolunteerMatch:
    ( { __typename: 'VolunteerMatch' }
    & GraphQLRecursivePick<FederationTypes['VolunteerMatch'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Datum: ResolverTypeWrapper<Scalars['Datum']['output']>;
  Tijdstip: ResolverTypeWrapper<Scalars['Tijdstip']['output']>;
  Maand: ResolverTypeWrapper<Scalars['Maand']['output']>;
  Bedrag: ResolverTypeWrapper<Scalars['Bedrag']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Kern: ResolverTypeWrapper<Kern>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Rapportagegroep: ResolverTypeWrapper<Rapportagegroep>;
  Product: ResolverTypeWrapper<Product>;
  Termijn: ResolverTypeWrapper<Termijn>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  TermijnStatus: TermijnStatus;
  SignalOwner: ResolverTypeWrapper<SignalOwner>;
  SignalOwnerSoort: SignalOwnerSoort;
  Signaalcijfers: ResolverTypeWrapper<Signaalcijfers>;
  SignaalcijferRij: ResolverTypeWrapper<SignaalcijferRij>;
  Inzage: ResolverTypeWrapper<Inzage>;
  InzageOrganisatie: ResolverTypeWrapper<InzageOrganisatie>;
  InzageHoedanigheid: InzageHoedanigheid;
  InzageConnection: ResolverTypeWrapper<InzageConnectionParent>;
  InzageEdge: ResolverTypeWrapper<InzageEdgeParent>;
  Gemeente: ResolverTypeWrapper<GemeenteParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Inwoner: ResolverTypeWrapper<InwonerParent>;
  Melding: ResolverTypeWrapper<MeldingParent>;
  Casus: ResolverTypeWrapper<CasusParent>;
  Kernteam: ResolverTypeWrapper<KernteamParent>;
  Vrijwilligersorganisatie: ResolverTypeWrapper<Vrijwilligersorganisatie>;
  Vrijwilligerstaak: ResolverTypeWrapper<Vrijwilligerstaak>;
  Weekdag: Weekdag;
  Volunteer: ResolverTypeWrapper<VolunteerParent>;
  VolunteerStatus: VolunteerStatus;
  Kandidatuur: ResolverTypeWrapper<KandidatuurParent>;
  KandidatuurUitkomst: KandidatuurUitkomst;
  VolunteerRequest: ResolverTypeWrapper<VolunteerRequestParent>;
  VolunteerAsker: VolunteerAsker;
  VolunteerRequestStatus: VolunteerRequestStatus;
  VolunteerRequestEnd: VolunteerRequestEnd;
  VolunteerKandidaat: ResolverTypeWrapper<VolunteerKandidaatParent>;
  VolunteerScoreDeel: ResolverTypeWrapper<VolunteerScoreDeelParent>;
  VolunteerCriterium: VolunteerCriterium;
  VolunteerMatch: ResolverTypeWrapper<VolunteerMatchParent>;
  VolunteerRol: VolunteerRol;
  VolunteerMatchStatus: VolunteerMatchStatus;
  VolunteerMatchReden: VolunteerMatchReden;
  VolunteerEvaluatie: ResolverTypeWrapper<VolunteerEvaluatieParent>;
  VolunteerOordeel: VolunteerOordeel;
  VolunteerContact: ResolverTypeWrapper<VolunteerContactParent>;
  VolunteerSignal: ResolverTypeWrapper<VolunteerSignalParent>;
  VolunteerRequestConnection: ResolverTypeWrapper<VolunteerRequestConnectionParent>;
  VolunteerRequestEdge: ResolverTypeWrapper<VolunteerRequestEdgeParent>;
  VolunteerMatchConnection: ResolverTypeWrapper<VolunteerMatchConnectionParent>;
  VolunteerMatchEdge: ResolverTypeWrapper<VolunteerMatchEdgeParent>;
  VolunteerConnection: ResolverTypeWrapper<VolunteerConnectionParent>;
  VolunteerEdge: ResolverTypeWrapper<VolunteerEdgeParent>;
  VolunteerSignalConnection: ResolverTypeWrapper<VolunteerSignalConnectionParent>;
  VolunteerSignalEdge: ResolverTypeWrapper<VolunteerSignalEdgeParent>;
  VolunteerVragen: ResolverTypeWrapper<VolunteerVragen>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  VolunteerVragenStatus: ResolverTypeWrapper<VolunteerVragenStatus>;
  VolunteerVragenTaak: ResolverTypeWrapper<VolunteerVragenTaak>;
  VolunteerTekort: ResolverTypeWrapper<VolunteerTekort>;
  VolunteerTekortKern: ResolverTypeWrapper<VolunteerTekortKern>;
  VolunteerTekortDag: ResolverTypeWrapper<VolunteerTekortDag>;
  VolunteerInzet: ResolverTypeWrapper<VolunteerInzet>;
  VolunteerInzetRij: ResolverTypeWrapper<VolunteerInzetRij>;
  VolunteerKandidaten: ResolverTypeWrapper<Omit<VolunteerKandidaten, 'teams'> & { teams: Array<ResolversTypes['VolunteerKandidatenTeam']> }>;
  VolunteerKandidatenTeam: ResolverTypeWrapper<Omit<VolunteerKandidatenTeam, 'kernteam'> & { kernteam: ResolversTypes['Kernteam'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterVolunteerInput: RegisterVolunteerInput;
  ActivateVolunteerInput: ActivateVolunteerInput;
  RecordVogInput: RecordVogInput;
  ChangeBeschikbaarheidInput: ChangeBeschikbaarheidInput;
  PauseVolunteerInput: PauseVolunteerInput;
  ResumeVolunteerInput: ResumeVolunteerInput;
  StopVolunteerInput: StopVolunteerInput;
  ProposeForKernteamInput: ProposeForKernteamInput;
  ConcludeKandidatuurInput: ConcludeKandidatuurInput;
  RequestVolunteerInput: RequestVolunteerInput;
  ChangeExclusionsInput: ChangeExclusionsInput;
  WithdrawVolunteerRequestInput: WithdrawVolunteerRequestInput;
  ReviewVolunteerRequestInput: ReviewVolunteerRequestInput;
  ConcludeNobodyFoundInput: ConcludeNobodyFoundInput;
  ProposeMatchInput: ProposeMatchInput;
  AcceptProposalInput: AcceptProposalInput;
  DeclineProposalInput: DeclineProposalInput;
  AgreeMatchInput: AgreeMatchInput;
  StartMatchInput: StartMatchInput;
  EvaluateMatchInput: EvaluateMatchInput;
  EndMatchInput: EndMatchInput;
  RelayMatchInput: RelayMatchInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Datum: Scalars['Datum']['output'];
  Tijdstip: Scalars['Tijdstip']['output'];
  Maand: Scalars['Maand']['output'];
  Bedrag: Scalars['Bedrag']['output'];
  PageInfo: PageInfo;
  Kern: Kern;
  ID: Scalars['ID']['output'];
  Rapportagegroep: Rapportagegroep;
  Product: Product;
  Termijn: Termijn;
  Int: Scalars['Int']['output'];
  SignalOwner: SignalOwner;
  Signaalcijfers: Signaalcijfers;
  SignaalcijferRij: SignaalcijferRij;
  Inzage: Inzage;
  InzageOrganisatie: InzageOrganisatie;
  InzageConnection: InzageConnectionParent;
  InzageEdge: InzageEdgeParent;
  Gemeente: GemeenteParent;
  Query: Record<PropertyKey, never>;
  Inwoner: InwonerParent;
  Melding: MeldingParent;
  Casus: CasusParent;
  Kernteam: KernteamParent;
  Vrijwilligersorganisatie: Vrijwilligersorganisatie;
  Vrijwilligerstaak: Vrijwilligerstaak;
  Volunteer: VolunteerParent;
  Kandidatuur: KandidatuurParent;
  VolunteerRequest: VolunteerRequestParent;
  VolunteerKandidaat: VolunteerKandidaatParent;
  VolunteerScoreDeel: VolunteerScoreDeelParent;
  VolunteerMatch: VolunteerMatchParent;
  VolunteerEvaluatie: VolunteerEvaluatieParent;
  VolunteerContact: VolunteerContactParent;
  VolunteerSignal: VolunteerSignalParent;
  VolunteerRequestConnection: VolunteerRequestConnectionParent;
  VolunteerRequestEdge: VolunteerRequestEdgeParent;
  VolunteerMatchConnection: VolunteerMatchConnectionParent;
  VolunteerMatchEdge: VolunteerMatchEdgeParent;
  VolunteerConnection: VolunteerConnectionParent;
  VolunteerEdge: VolunteerEdgeParent;
  VolunteerSignalConnection: VolunteerSignalConnectionParent;
  VolunteerSignalEdge: VolunteerSignalEdgeParent;
  VolunteerVragen: VolunteerVragen;
  Float: Scalars['Float']['output'];
  VolunteerVragenStatus: VolunteerVragenStatus;
  VolunteerVragenTaak: VolunteerVragenTaak;
  VolunteerTekort: VolunteerTekort;
  VolunteerTekortKern: VolunteerTekortKern;
  VolunteerTekortDag: VolunteerTekortDag;
  VolunteerInzet: VolunteerInzet;
  VolunteerInzetRij: VolunteerInzetRij;
  VolunteerKandidaten: Omit<VolunteerKandidaten, 'teams'> & { teams: Array<ResolversParentTypes['VolunteerKandidatenTeam']> };
  VolunteerKandidatenTeam: Omit<VolunteerKandidatenTeam, 'kernteam'> & { kernteam: ResolversParentTypes['Kernteam'] };
  Mutation: Record<PropertyKey, never>;
  RegisterVolunteerInput: RegisterVolunteerInput;
  ActivateVolunteerInput: ActivateVolunteerInput;
  RecordVogInput: RecordVogInput;
  ChangeBeschikbaarheidInput: ChangeBeschikbaarheidInput;
  PauseVolunteerInput: PauseVolunteerInput;
  ResumeVolunteerInput: ResumeVolunteerInput;
  StopVolunteerInput: StopVolunteerInput;
  ProposeForKernteamInput: ProposeForKernteamInput;
  ConcludeKandidatuurInput: ConcludeKandidatuurInput;
  RequestVolunteerInput: RequestVolunteerInput;
  ChangeExclusionsInput: ChangeExclusionsInput;
  WithdrawVolunteerRequestInput: WithdrawVolunteerRequestInput;
  ReviewVolunteerRequestInput: ReviewVolunteerRequestInput;
  ConcludeNobodyFoundInput: ConcludeNobodyFoundInput;
  ProposeMatchInput: ProposeMatchInput;
  AcceptProposalInput: AcceptProposalInput;
  DeclineProposalInput: DeclineProposalInput;
  AgreeMatchInput: AgreeMatchInput;
  StartMatchInput: StartMatchInput;
  EvaluateMatchInput: EvaluateMatchInput;
  EndMatchInput: EndMatchInput;
  RelayMatchInput: RelayMatchInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  import?: Maybe<Array<Scalars['String']['input']>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DatumScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Datum'], any> {
  name: 'Datum';
}

export interface TijdstipScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Tijdstip'], any> {
  name: 'Tijdstip';
}

export interface MaandScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Maand'], any> {
  name: 'Maand';
}

export interface BedragScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Bedrag'], any> {
  name: 'Bedrag';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kern'] = ResolversParentTypes['Kern']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RapportagegroepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rapportagegroep'] = ResolversParentTypes['Rapportagegroep']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermijnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Termijn'] = ResolversParentTypes['Termijn']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  artikel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TermijnStatus'], ParentType, ContextType>;
  suspendedSince?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  suspendedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bevestigd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignalOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalOwner'] = ResolversParentTypes['SignalOwner']> = {
  soort?: Resolver<ResolversTypes['SignalOwnerSoort'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignaalcijfersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signaalcijfers'] = ResolversParentTypes['Signaalcijfers']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['SignaalcijferRij']>, ParentType, ContextType>;
};

export type SignaalcijferRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignaalcijferRij'] = ResolversParentTypes['SignaalcijferRij']> = {
  soort?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aantal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InzageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inzage'] = ResolversParentTypes['Inzage']> = {
  recordedAt?: Resolver<ResolversTypes['Tijdstip'], ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['InzageOrganisatie']>, ParentType, ContextType>;
  functie?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verwerkingsactiviteit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hoedanigheid?: Resolver<Maybe<ResolversTypes['InzageHoedanigheid']>, ParentType, ContextType>;
};

export type InzageOrganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InzageOrganisatie'] = ResolversParentTypes['InzageOrganisatie']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InzageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InzageConnection'] = ResolversParentTypes['InzageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InzageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InzageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InzageEdge'] = ResolversParentTypes['InzageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inzage'], ParentType, ContextType>;
};

export type GemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente'], FederationReferenceType extends FederationReferenceTypes['Gemeente'] = FederationReferenceTypes['Gemeente']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gemeente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kernen?: Resolver<Maybe<Array<ResolversTypes['Kern']>>, ParentType, ContextType>;
  vrijwilligersorganisaties?: Resolver<Maybe<Array<ResolversTypes['Vrijwilligersorganisatie']>>, ParentType, ContextType>;
  volunteerVragen?: Resolver<Maybe<ResolversTypes['VolunteerVragen']>, ParentType, ContextType, RequireFields<GemeenteVolunteerVragenArgs, 'van' | 'tot'>>;
  volunteerTekort?: Resolver<Maybe<ResolversTypes['VolunteerTekort']>, ParentType, ContextType, Partial<GemeenteVolunteerTekortArgs>>;
  volunteerInzet?: Resolver<Maybe<ResolversTypes['VolunteerInzet']>, ParentType, ContextType, RequireFields<GemeenteVolunteerInzetArgs, 'van' | 'tot'>>;
  volunteerKandidaten?: Resolver<Maybe<ResolversTypes['VolunteerKandidaten']>, ParentType, ContextType, RequireFields<GemeenteVolunteerKandidatenArgs, 'van' | 'tot'>>;
  volunteerSignaalcijfers?: Resolver<Maybe<ResolversTypes['Signaalcijfers']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType, RequireFields<QueryInwonerArgs, 'id'>>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType, RequireFields<QueryGemeenteArgs, 'code'>>;
  gemeenten?: Resolver<Maybe<Array<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  volunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, RequireFields<QueryVolunteersArgs, 'gemeente'>>;
  volunteerRequest?: Resolver<Maybe<ResolversTypes['VolunteerRequest']>, ParentType, ContextType, RequireFields<QueryVolunteerRequestArgs, 'id'>>;
  volunteerRequests?: Resolver<Maybe<ResolversTypes['VolunteerRequestConnection']>, ParentType, ContextType, RequireFields<QueryVolunteerRequestsArgs, 'gemeente'>>;
  volunteerMatch?: Resolver<Maybe<ResolversTypes['VolunteerMatch']>, ParentType, ContextType, RequireFields<QueryVolunteerMatchArgs, 'id'>>;
  volunteerSignals?: Resolver<Maybe<ResolversTypes['VolunteerSignalConnection']>, ParentType, ContextType, RequireFields<QueryVolunteerSignalsArgs, 'gemeente'>>;
};

export type InwonerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inwoner'] = ResolversParentTypes['Inwoner'], FederationReferenceType extends FederationReferenceTypes['Inwoner'] = FederationReferenceTypes['Inwoner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inwoner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteerRequests?: Resolver<Maybe<ResolversTypes['VolunteerRequestConnection']>, ParentType, ContextType, Partial<InwonerVolunteerRequestsArgs>>;
  volunteerInzagen?: Resolver<Maybe<ResolversTypes['InzageConnection']>, ParentType, ContextType, Partial<InwonerVolunteerInzagenArgs>>;
};

export type MeldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Melding'] = ResolversParentTypes['Melding'], FederationReferenceType extends FederationReferenceTypes['Melding'] = FederationReferenceTypes['Melding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Melding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteerRequests?: Resolver<Maybe<Array<ResolversTypes['VolunteerRequest']>>, ParentType, ContextType>;
};

export type CasusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Casus'] = ResolversParentTypes['Casus'], FederationReferenceType extends FederationReferenceTypes['Casus'] = FederationReferenceTypes['Casus']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Casus']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteerRequests?: Resolver<Maybe<Array<ResolversTypes['VolunteerRequest']>>, ParentType, ContextType>;
};

export type KernteamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kernteam'] = ResolversParentTypes['Kernteam'], FederationReferenceType extends FederationReferenceTypes['Kernteam'] = FederationReferenceTypes['Kernteam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Kernteam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  gemeenteCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VrijwilligersorganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vrijwilligersorganisatie'] = ResolversParentTypes['Vrijwilligersorganisatie']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VrijwilligerstaakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vrijwilligerstaak'] = ResolversParentTypes['Vrijwilligerstaak']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['Vrijwilligersorganisatie']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telefoon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kern?: Resolver<Maybe<ResolversTypes['Kern']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VolunteerStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  vogOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  vogUntil?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  urenPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dagen?: Resolver<Maybe<Array<ResolversTypes['Weekdag']>>, ParentType, ContextType>;
  taken?: Resolver<Maybe<Array<ResolversTypes['Vrijwilligerstaak']>>, ParentType, ContextType>;
  kandidaturen?: Resolver<Maybe<Array<ResolversTypes['Kandidatuur']>>, ParentType, ContextType>;
  matches?: Resolver<Maybe<ResolversTypes['VolunteerMatchConnection']>, ParentType, ContextType, Partial<VolunteerMatchesArgs>>;
};

export type KandidatuurResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kandidatuur'] = ResolversParentTypes['Kandidatuur']> = {
  kernteam?: Resolver<ResolversTypes['Kernteam'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  uitkomst?: Resolver<Maybe<ResolversTypes['KandidatuurUitkomst']>, ParentType, ContextType>;
};

export type VolunteerRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerRequest'] = ResolversParentTypes['VolunteerRequest'], FederationReferenceType extends FederationReferenceTypes['VolunteerRequest'] = FederationReferenceTypes['VolunteerRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  casus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['VolunteerAsker']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  taak?: Resolver<Maybe<ResolversTypes['Vrijwilligerstaak']>, ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kern?: Resolver<Maybe<ResolversTypes['Kern']>, ParentType, ContextType>;
  dagen?: Resolver<Maybe<Array<ResolversTypes['Weekdag']>>, ParentType, ContextType>;
  urenPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uitsluitingen?: Resolver<Maybe<Array<ResolversTypes['Volunteer']>>, ParentType, ContextType>;
  nietUitEigenKern?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VolunteerRequestStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  intrekgrond?: Resolver<Maybe<ResolversTypes['VolunteerRequestEnd']>, ParentType, ContextType>;
  herzienOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  termijnen?: Resolver<Maybe<Array<ResolversTypes['Termijn']>>, ParentType, ContextType>;
  kandidaten?: Resolver<Maybe<Array<ResolversTypes['VolunteerKandidaat']>>, ParentType, ContextType, Partial<VolunteerRequestKandidatenArgs>>;
  matches?: Resolver<Maybe<Array<ResolversTypes['VolunteerMatch']>>, ParentType, ContextType>;
};

export type VolunteerKandidaatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerKandidaat'] = ResolversParentTypes['VolunteerKandidaat']> = {
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delen?: Resolver<Array<ResolversTypes['VolunteerScoreDeel']>, ParentType, ContextType>;
};

export type VolunteerScoreDeelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerScoreDeel'] = ResolversParentTypes['VolunteerScoreDeel']> = {
  criterium?: Resolver<ResolversTypes['VolunteerCriterium'], ParentType, ContextType>;
  punten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uitleg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VolunteerMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerMatch'] = ResolversParentTypes['VolunteerMatch'], FederationReferenceType extends FederationReferenceTypes['VolunteerMatch'] = FederationReferenceTypes['VolunteerMatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerMatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['VolunteerRequest']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['Vrijwilligersorganisatie']>, ParentType, ContextType>;
  rol?: Resolver<Maybe<ResolversTypes['VolunteerRol']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VolunteerMatchStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  proposedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agreedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['VolunteerMatchReden']>, ParentType, ContextType>;
  evaluaties?: Resolver<Maybe<Array<ResolversTypes['VolunteerEvaluatie']>>, ParentType, ContextType>;
  termijnen?: Resolver<Maybe<Array<ResolversTypes['Termijn']>>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  contactgegevens?: Resolver<Maybe<ResolversTypes['VolunteerContact']>, ParentType, ContextType>;
};

export type VolunteerEvaluatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerEvaluatie'] = ResolversParentTypes['VolunteerEvaluatie']> = {
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  oordeel?: Resolver<ResolversTypes['VolunteerOordeel'], ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolunteerContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerContact'] = ResolversParentTypes['VolunteerContact']> = {
  naamVrijwilliger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telefoonVrijwilliger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailVrijwilliger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telefoonInwoner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolunteerSignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerSignal'] = ResolversParentTypes['VolunteerSignal']> = {
  soort?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['SignalOwner'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  termijn?: Resolver<ResolversTypes['Termijn'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['VolunteerRequest'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['VolunteerMatch']>, ParentType, ContextType>;
};

export type VolunteerRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerRequestConnection'] = ResolversParentTypes['VolunteerRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VolunteerRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerRequestEdge'] = ResolversParentTypes['VolunteerRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerRequest'], ParentType, ContextType>;
};

export type VolunteerMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerMatchConnection'] = ResolversParentTypes['VolunteerMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VolunteerMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerMatchEdge'] = ResolversParentTypes['VolunteerMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerMatch'], ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VolunteerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerEdge'] = ResolversParentTypes['VolunteerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export type VolunteerSignalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerSignalConnection'] = ResolversParentTypes['VolunteerSignalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerSignalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VolunteerSignalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerSignalEdge'] = ResolversParentTypes['VolunteerSignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerSignal'], ParentType, ContextType>;
};

export type VolunteerVragenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerVragen'] = ResolversParentTypes['VolunteerVragen']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perStatus?: Resolver<Array<ResolversTypes['VolunteerVragenStatus']>, ParentType, ContextType>;
  perTaak?: Resolver<Array<ResolversTypes['VolunteerVragenTaak']>, ParentType, ContextType>;
  begonnen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dagenMediaan?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dagenGemiddeld?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VolunteerVragenStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerVragenStatus'] = ResolversParentTypes['VolunteerVragenStatus']> = {
  status?: Resolver<ResolversTypes['VolunteerRequestStatus'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VolunteerVragenTaakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerVragenTaak'] = ResolversParentTypes['VolunteerVragenTaak']> = {
  taak?: Resolver<ResolversTypes['Vrijwilligerstaak'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vervuld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  niemandGevonden?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VolunteerTekortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTekort'] = ResolversParentTypes['VolunteerTekort']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  op?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  kernen?: Resolver<Array<ResolversTypes['VolunteerTekortKern']>, ParentType, ContextType>;
};

export type VolunteerTekortKernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTekortKern'] = ResolversParentTypes['VolunteerTekortKern']> = {
  kern?: Resolver<ResolversTypes['Kern'], ParentType, ContextType>;
  urenGevraagd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  urenAangeboden?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  urenTekort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dagen?: Resolver<Array<ResolversTypes['VolunteerTekortDag']>, ParentType, ContextType>;
};

export type VolunteerTekortDagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTekortDag'] = ResolversParentTypes['VolunteerTekortDag']> = {
  dag?: Resolver<ResolversTypes['Weekdag'], ParentType, ContextType>;
  gevraagd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  aangeboden?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VolunteerInzetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerInzet'] = ResolversParentTypes['VolunteerInzet']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['VolunteerInzetRij']>, ParentType, ContextType>;
};

export type VolunteerInzetRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerInzetRij'] = ResolversParentTypes['VolunteerInzetRij']> = {
  kern?: Resolver<ResolversTypes['Kern'], ParentType, ContextType>;
  taak?: Resolver<ResolversTypes['Vrijwilligerstaak'], ParentType, ContextType>;
  matches?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vrijwilligers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  urenPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VolunteerKandidatenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerKandidaten'] = ResolversParentTypes['VolunteerKandidaten']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['VolunteerKandidatenTeam']>, ParentType, ContextType>;
};

export type VolunteerKandidatenTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerKandidatenTeam'] = ResolversParentTypes['VolunteerKandidatenTeam']> = {
  kernteam?: Resolver<ResolversTypes['Kernteam'], ParentType, ContextType>;
  lopend?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gekozen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nietGekozen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teruggetrokken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationRegisterVolunteerArgs, 'input'>>;
  activateVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationActivateVolunteerArgs, 'input'>>;
  recordVog?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationRecordVogArgs, 'input'>>;
  changeBeschikbaarheid?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationChangeBeschikbaarheidArgs, 'input'>>;
  pauseVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationPauseVolunteerArgs, 'input'>>;
  resumeVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationResumeVolunteerArgs, 'input'>>;
  stopVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationStopVolunteerArgs, 'input'>>;
  proposeForKernteam?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationProposeForKernteamArgs, 'input'>>;
  concludeKandidatuur?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationConcludeKandidatuurArgs, 'input'>>;
  requestVolunteer?: Resolver<Maybe<ResolversTypes['VolunteerRequest']>, ParentType, ContextType, RequireFields<MutationRequestVolunteerArgs, 'input'>>;
  changeExclusions?: Resolver<Maybe<ResolversTypes['VolunteerRequest']>, ParentType, ContextType, RequireFields<MutationChangeExclusionsArgs, 'input'>>;
  withdrawVolunteerRequest?: Resolver<Maybe<ResolversTypes['VolunteerRequest']>, ParentType, ContextType, RequireFields<MutationWithdrawVolunteerRequestArgs, 'input'>>;
  reviewVolunteerRequest?: Resolver<Maybe<ResolversTypes['VolunteerRequest']>, ParentType, ContextType, RequireFields<MutationReviewVolunteerRequestArgs, 'input'>>;
  concludeNobodyFound?: Resolver<Maybe<ResolversTypes['VolunteerRequest']>, ParentType, ContextType, RequireFields<MutationConcludeNobodyFoundArgs, 'input'>>;
  proposeMatch?: Resolver<Maybe<ResolversTypes['VolunteerMatch']>, ParentType, ContextType, RequireFields<MutationProposeMatchArgs, 'input'>>;
  acceptProposal?: Resolver<Maybe<ResolversTypes['VolunteerMatch']>, ParentType, ContextType, RequireFields<MutationAcceptProposalArgs, 'input'>>;
  declineProposal?: Resolver<Maybe<ResolversTypes['VolunteerMatch']>, ParentType, ContextType, RequireFields<MutationDeclineProposalArgs, 'input'>>;
  agreeMatch?: Resolver<Maybe<ResolversTypes['VolunteerMatch']>, ParentType, ContextType, RequireFields<MutationAgreeMatchArgs, 'input'>>;
  startMatch?: Resolver<Maybe<ResolversTypes['VolunteerMatch']>, ParentType, ContextType, RequireFields<MutationStartMatchArgs, 'input'>>;
  evaluateMatch?: Resolver<Maybe<ResolversTypes['VolunteerMatch']>, ParentType, ContextType, RequireFields<MutationEvaluateMatchArgs, 'input'>>;
  endMatch?: Resolver<Maybe<ResolversTypes['VolunteerMatch']>, ParentType, ContextType, RequireFields<MutationEndMatchArgs, 'input'>>;
  relayMatch?: Resolver<Maybe<ResolversTypes['VolunteerMatch']>, ParentType, ContextType, RequireFields<MutationRelayMatchArgs, 'input'>>;
};

export type Resolvers<ContextType = Context> = {
  Datum?: GraphQLScalarType;
  Tijdstip?: GraphQLScalarType;
  Maand?: GraphQLScalarType;
  Bedrag?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Kern?: KernResolvers<ContextType>;
  Rapportagegroep?: RapportagegroepResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Termijn?: TermijnResolvers<ContextType>;
  SignalOwner?: SignalOwnerResolvers<ContextType>;
  Signaalcijfers?: SignaalcijfersResolvers<ContextType>;
  SignaalcijferRij?: SignaalcijferRijResolvers<ContextType>;
  Inzage?: InzageResolvers<ContextType>;
  InzageOrganisatie?: InzageOrganisatieResolvers<ContextType>;
  InzageConnection?: InzageConnectionResolvers<ContextType>;
  InzageEdge?: InzageEdgeResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Inwoner?: InwonerResolvers<ContextType>;
  Melding?: MeldingResolvers<ContextType>;
  Casus?: CasusResolvers<ContextType>;
  Kernteam?: KernteamResolvers<ContextType>;
  Vrijwilligersorganisatie?: VrijwilligersorganisatieResolvers<ContextType>;
  Vrijwilligerstaak?: VrijwilligerstaakResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  Kandidatuur?: KandidatuurResolvers<ContextType>;
  VolunteerRequest?: VolunteerRequestResolvers<ContextType>;
  VolunteerKandidaat?: VolunteerKandidaatResolvers<ContextType>;
  VolunteerScoreDeel?: VolunteerScoreDeelResolvers<ContextType>;
  VolunteerMatch?: VolunteerMatchResolvers<ContextType>;
  VolunteerEvaluatie?: VolunteerEvaluatieResolvers<ContextType>;
  VolunteerContact?: VolunteerContactResolvers<ContextType>;
  VolunteerSignal?: VolunteerSignalResolvers<ContextType>;
  VolunteerRequestConnection?: VolunteerRequestConnectionResolvers<ContextType>;
  VolunteerRequestEdge?: VolunteerRequestEdgeResolvers<ContextType>;
  VolunteerMatchConnection?: VolunteerMatchConnectionResolvers<ContextType>;
  VolunteerMatchEdge?: VolunteerMatchEdgeResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  VolunteerEdge?: VolunteerEdgeResolvers<ContextType>;
  VolunteerSignalConnection?: VolunteerSignalConnectionResolvers<ContextType>;
  VolunteerSignalEdge?: VolunteerSignalEdgeResolvers<ContextType>;
  VolunteerVragen?: VolunteerVragenResolvers<ContextType>;
  VolunteerVragenStatus?: VolunteerVragenStatusResolvers<ContextType>;
  VolunteerVragenTaak?: VolunteerVragenTaakResolvers<ContextType>;
  VolunteerTekort?: VolunteerTekortResolvers<ContextType>;
  VolunteerTekortKern?: VolunteerTekortKernResolvers<ContextType>;
  VolunteerTekortDag?: VolunteerTekortDagResolvers<ContextType>;
  VolunteerInzet?: VolunteerInzetResolvers<ContextType>;
  VolunteerInzetRij?: VolunteerInzetRijResolvers<ContextType>;
  VolunteerKandidaten?: VolunteerKandidatenResolvers<ContextType>;
  VolunteerKandidatenTeam?: VolunteerKandidatenTeamResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
