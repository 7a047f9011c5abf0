import type { Instant, LocalDate, Month } from '@kerngraaf/platform/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InwonerParent, MeldingParent, TrajectParent, VoorwerkParent, ProfessionalParent, GemeenteParent, KernteamParent, VeiligThuisMeldingParent, VeiligThuisOnderzoekParent, VeiligThuisOnderzoekConnectionParent, VeiligThuisOnderzoekEdgeParent, VeiligThuisLidParent, OnderzoekParent, OnderzoekConnectionParent, OnderzoekEdgeParent, GesprekParent, AdviesParent, OvergenomenVoorwerkParent, AangebodenVoorwerkParent, BezoekEldersParent, KernteamAanbodParent, AanvraagParent, AanvraagConnectionParent, AanvraagEdgeParent, BeschikkingParent, BeschikkingConnectionParent, BeschikkingEdgeParent, BesluitonderdeelParent, OnderdeelToegekendParent, OnderdeelGedeeltelijkParent, OnderdeelAfgewezenParent, MandaatParent, LoketSignalParent, LoketSignalConnectionParent, LoketSignalEdgeParent, LokettermijnParent, LokettermijnConnectionParent, LokettermijnEdgeParent, VoorzieningParent, VoorzieningConnectionParent, VoorzieningEdgeParent, BezwaarParent, BezwaarConnectionParent, BezwaarEdgeParent, BudgetParent, InzageConnectionParent, InzageEdgeParent } from './parents.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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
  /** Budgets of a year per product. */
  budgetten?: Maybe<Array<Budget>>;
  /** Parts of besluiten by outcome. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  besluiten?: Maybe<Besluitcijfers>;
  /** Terms of the loket that were met and missed. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  termijnenGehaald?: Maybe<Termijncijfers>;
  /** How often the kernteam was offered where the loket ended without a voorziening (moment **). Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  kernteamAanbod?: Maybe<KernteamAanbodcijfers>;
  /** Days from offer to besluit with voorwerk and without. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  doorlooptijdVoorwerk?: Maybe<DoorlooptijdVoorwerk>;
  /** Signals of the loket that stand today, by kind. */
  loketSignaalcijfers?: Maybe<Signaalcijfers>;
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteBudgettenArgs = {
  jaar: Scalars['Int']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteBesluitenArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteTermijnenGehaaldArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteKernteamAanbodArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteDoorlooptijdVoorwerkArgs = {
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
  /** Grounds in the law on which a besluit may rest, in the words of a letter. Public. */
  gronden?: Maybe<Array<Grond>>;
  /** One onderzoek; null when it does not exist or the caller may not know of it. */
  onderzoek?: Maybe<Onderzoek>;
  /** Onderzoeken that the caller may see, newest first. */
  onderzoeken?: Maybe<OnderzoekConnection>;
  /** One aanvraag; null when it does not exist or the caller may not know of it. */
  aanvraag?: Maybe<Aanvraag>;
  /** Aanvragen that the caller may see, newest first. */
  aanvragen?: Maybe<AanvraagConnection>;
  /** One beschikking; null when it does not exist or the caller may not know of it. */
  beschikking?: Maybe<Beschikking>;
  /** Beschikkingen that the caller may see, newest first. */
  beschikkingen?: Maybe<BeschikkingConnection>;
  /** One voorziening; null when it does not exist or the caller may not know of it. */
  voorziening?: Maybe<Voorziening>;
  /** One bezwaar; null when it does not exist or the caller may not know of it. */
  bezwaar?: Maybe<Bezwaar>;
  /** Bezwaren that the caller may see, newest first. */
  bezwaren?: Maybe<BezwaarConnection>;
  /** Terms in which somebody must still act on what the caller may see, the first due first: the work list of a consulent. A missed one stays on it until what it asks is done. */
  termijnenLoket?: Maybe<LokettermijnConnection>;
  /** The receiver's work on what Veilig Thuis transferred, for who must know; null for everybody else, without an error. */
  veiligThuisOnderzoek?: Maybe<VeiligThuisOnderzoek>;
  /** The receiver's work on what Veilig Thuis transferred, for who must know, newest first; null for roles that never do, without an error. */
  veiligThuisOnderzoeken?: Maybe<VeiligThuisOnderzoekConnection>;
  /** What the loket is late with and still should do, the longest late first: who asked and who must act see the same. */
  loketSignals?: Maybe<LoketSignalConnection>;
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
export type QueryOnderzoekArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryOnderzoekenArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<OnderzoekStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryAanvraagArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryAanvragenArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<AanvraagStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryBeschikkingArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryBeschikkingenArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<BeschikkingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVoorzieningArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryBezwaarArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryBezwarenArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<BezwaarStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryTermijnenLoketArgs = {
  gemeente: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVeiligThuisOnderzoekArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVeiligThuisOnderzoekenArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<VeiligThuisOnderzoekStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryLoketSignalsArgs = {
  gemeente: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type Inwoner = {
  __typename?: 'Inwoner';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Onderzoeken about this resident that the caller may see, newest first. */
  onderzoeken?: Maybe<OnderzoekConnection>;
  /** Aanvragen of this resident that the caller may see, newest first. */
  aanvragen?: Maybe<AanvraagConnection>;
  /** Beschikkingen for this resident that the caller may see, newest first. */
  beschikkingen?: Maybe<BeschikkingConnection>;
  /** Voorzieningen of this resident that the caller may see, newest first. */
  voorzieningen?: Maybe<VoorzieningConnection>;
  /** Who read or changed her data at the loket, in which function and why, newest first; this read too, once it is answered. Bad input: PERIOD_REVERSED. */
  loketInzagen?: Maybe<InzageConnection>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerOnderzoekenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerAanvragenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerBeschikkingenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerVoorzieningenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerLoketInzagenArgs = {
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
  /** Onderzoeken of this melding that the caller may see, oldest first. */
  onderzoeken?: Maybe<Array<Onderzoek>>;
  /** Aanvragen of this melding that the caller may see, oldest first. */
  aanvragen?: Maybe<Array<Aanvraag>>;
  /** Beschikkingen of this melding that the caller may see, oldest first. */
  beschikkingen?: Maybe<Array<Beschikking>>;
};

/** What Veilig Thuis transferred to the gemeente (Wmo 2015 art. 4.1.1): for its receiver and who was named to it. For everybody else it is not there, without an error. */
export type VeiligThuisMelding = {
  __typename?: 'VeiligThuisMelding';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The receiver's work on it; null for who need not know. */
  onderzoek?: Maybe<VeiligThuisOnderzoek>;
};

/** The receiver's work on what Veilig Thuis transferred: no onderzoek, and in no list, figure or signal of those. */
export type VeiligThuisOnderzoek = {
  __typename?: 'VeiligThuisOnderzoek';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What was transferred. */
  veiligThuisMelding?: Maybe<VeiligThuisMelding>;
  /** Where it stands. */
  status: VeiligThuisOnderzoekStatus;
  /** Who took it up; null until then. */
  behandelaar?: Maybe<Professional>;
  /** Who may know of it, who took it up first; empty until then. */
  kring: Array<VeiligThuisLid>;
  /** When it came. */
  offeredOn: Scalars['Datum']['output'];
  /** When it was taken up; null until then. */
  acceptedOn?: Maybe<Scalars['Datum']['output']>;
  /** When it ended; null while it is open. */
  closedOn?: Maybe<Scalars['Datum']['output']>;
  /** With what result it ended; null of one that did not. */
  resultaat?: Maybe<VeiligThuisResultaat>;
  /** What is to be said of the result. */
  toelichting?: Maybe<Scalars['String']['output']>;
};

/** Where the receiver's work stands. */
export type VeiligThuisOnderzoekStatus =
  /** Nobody has taken it up. */
  | 'AANGEBODEN'
  /** Taken up. */
  | 'OPEN'
  /** Ended with a result. */
  | 'AFGEROND'
  /** Ended by who recorded it, before somebody took it up. */
  | 'AFGEBROKEN';

/** Somebody who may know of it. */
export type VeiligThuisLid = {
  __typename?: 'VeiligThuisLid';
  /** Who. */
  professional?: Maybe<Professional>;
  /** Since when. */
  since: Scalars['Datum']['output'];
};

/** A result of work on what Veilig Thuis transferred, of the gemeenteprofiel. */
export type VeiligThuisResultaat = {
  __typename?: 'VeiligThuisResultaat';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** A page of the receiver's work. */
export type VeiligThuisOnderzoekConnection = {
  __typename?: 'VeiligThuisOnderzoekConnection';
  /** The rows with their cursors. */
  edges: Array<VeiligThuisOnderzoekEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** The receiver's work, in a page. */
export type VeiligThuisOnderzoekEdge = {
  __typename?: 'VeiligThuisOnderzoekEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The work. */
  node: VeiligThuisOnderzoek;
};

/** One way of a melding to one receiver. A hand-over keeps its id and raises its hop. */
export type Traject = {
  __typename?: 'Traject';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The onderzoek of its last hop to the loket; null when the receiver is not the loket or the caller may not know of it. */
  onderzoek?: Maybe<Onderzoek>;
};

/** What a kernteam prepared for the loket. */
export type Voorwerk = {
  __typename?: 'Voorwerk';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The onderzoek that took it over; null when none did or the caller may not know of it. */
  onderzoek?: Maybe<Onderzoek>;
};

/** Someone who works for an organisation. */
export type Professional = {
  __typename?: 'Professional';
  /** Opaque id; the subject of her identity. */
  id: Scalars['ID']['output'];
};

/** A team close to home. Public reference data of the gemeenteprofiel, with what the team has in hand. */
export type Kernteam = {
  __typename?: 'Kernteam';
  /** Four digits of its gemeente. */
  gemeenteCode: Scalars['ID']['output'];
  /** Code in the gemeenteprofiel, for instance `elst-noord`. */
  code: Scalars['ID']['output'];
};

/** What the loket finds out before anyone may ask for a voorziening (Wmo 2015 art. 2.3.2, Jeugdwet art. 2.3). */
export type Onderzoek = {
  __typename?: 'Onderzoek';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The question that it began with. */
  melding?: Maybe<Melding>;
  /** The way that brought it here; null for a heronderzoek. */
  traject?: Maybe<Traject>;
  /** Which hop of that way. */
  hop?: Maybe<Scalars['Int']['output']>;
  /** The resident that it is about. */
  inwoner?: Maybe<Inwoner>;
  /** Whether a question or a running voorziening gave rise to it. */
  soort?: Maybe<OnderzoekSoort>;
  /** Under which law it is done; null while it is offered. */
  wet?: Maybe<Wet>;
  /** Whether it is primarily about a young person. */
  betreftJeugdige?: Maybe<Scalars['Boolean']['output']>;
  /** Where it stands. */
  status?: Maybe<OnderzoekStatus>;
  /** When it was offered to the loket. */
  offeredOn?: Maybe<Scalars['Datum']['output']>;
  /** Since when it stands there. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Who does it. */
  behandelaar?: Maybe<Professional>;
  /** The seven parts of Wmo 2015 art. 2.3.2 lid 4 that were recorded, a to g. */
  onderdelen?: Maybe<Array<Onderzoeksonderdeel>>;
  /** Conversations planned and held, oldest first. */
  gesprekken?: Maybe<Array<Gesprek>>;
  /** Advice asked and given, oldest first. */
  adviezen?: Maybe<Array<Advies>>;
  /** What became of the persoonlijk plan of Wmo 2015 art. 2.3.2 lid 2. */
  persoonlijkPlan?: Maybe<PersoonlijkPlan>;
  /** When the choice of a persoonsgebonden budget was explained (Wmo 2015 art. 2.3.2 lid 6). */
  pgbUitgelegdOp?: Maybe<Scalars['Datum']['output']>;
  /** Voorwerk that kernteams offered for this melding, oldest first. */
  voorwerkAangeboden?: Maybe<Array<AangebodenVoorwerk>>;
  /** The voorwerk that was taken over as its report, as it was then. */
  voorwerk?: Maybe<OvergenomenVoorwerk>;
  /** The written outcome that was sent to the resident (Wmo 2015 art. 2.3.2 lid 8). */
  verslag?: Maybe<Verslag>;
  /** Visits that a kernteam planned for the same melding: see them before booking another. */
  bezoekenElders?: Maybe<Array<BezoekElders>>;
  /** Aanvragen that rest on it, oldest first. */
  aanvragen?: Maybe<Array<Aanvraag>>;
  /** The voorziening that is looked at again. */
  heronderzoekVan?: Maybe<Voorziening>;
  /** How it ended, from the gemeenteprofiel. */
  oplossing?: Maybe<Loketoplossing>;
  /** Whether the kernteam was offered where it ended without a voorziening. */
  kernteamAangeboden?: Maybe<KernteamAanbod>;
  /** Why it was broken off, in words. */
  afbreekreden?: Maybe<Scalars['String']['output']>;
  /** Terms of the law and the gemeenteprofiel, by due date. */
  termijnen?: Maybe<Array<Termijn>>;
};

/** Where an onderzoek stands. */
export type OnderzoekStatus =
  /** Offered; nobody has taken it up. */
  | 'AANGEBODEN'
  /** Taken up. */
  | 'OPEN'
  /** Ended with an oplossing. */
  | 'AFGEROND'
  /** Handed over, given back or withdrawn. */
  | 'AFGEBROKEN';

/** What gave rise to an onderzoek. */
export type OnderzoekSoort =
  /** A question. */
  | 'MELDING'
  /** A voorziening that is looked at again (Wmo 2015 art. 2.3.9). */
  | 'HERONDERZOEK';

/** The law that a voorziening rests on. */
export type Wet =
  /** Wet maatschappelijke ondersteuning 2015. */
  | 'WMO'
  /** Jeugdwet. */
  | 'JEUGDWET';

/** Parts of an onderzoek, Wmo 2015 art. 2.3.2 lid 4. */
export type Onderdeel =
  /** a: needs, personal characteristics and preferences. */
  | 'A_BEHOEFTEN'
  /** b: own strength and gebruikelijke hulp. */
  | 'B_EIGEN_KRACHT'
  /** c: mantelzorg and other help of the network. */
  | 'C_MANTELZORG_NETWERK'
  /** d: what the mantelzorger needs. */
  | 'D_MANTELZORGER'
  /** e: an algemene voorziening or maatschappelijk nuttige activiteiten. */
  | 'E_ALGEMENE_VOORZIENING'
  /** f: cooperation with care, youth, education, housing, work and income. */
  | 'F_SAMENWERKING'
  /** g: the contribution to the costs. */
  | 'G_BIJDRAGE';

/** One part of an onderzoek: its text, or why it is empty. */
export type Onderzoeksonderdeel = {
  __typename?: 'Onderzoeksonderdeel';
  /** Which part. */
  onderdeel: Onderdeel;
  /** When. */
  recordedOn: Scalars['Datum']['output'];
  /** What was found, in words. */
  tekst?: Maybe<Scalars['String']['output']>;
  /** Why the part is empty, in words. */
  geenReden?: Maybe<Scalars['String']['output']>;
};

/** A conversation, at home or elsewhere (keukentafelgesprek). */
export type Gesprek = {
  __typename?: 'Gesprek';
  /** Opaque id within the onderzoek. */
  id: Scalars['ID']['output'];
  /** The day it is planned for. */
  plannedOn: Scalars['Datum']['output'];
  /** The day it was held. */
  heldOn?: Maybe<Scalars['Datum']['output']>;
  /** The kernteam that joins. */
  samenMet?: Maybe<Kernteam>;
  /** What was said, in words. */
  verslag?: Maybe<Scalars['String']['output']>;
};

/** Whose advice. */
export type AdviesSoort =
  /** A specialist, for instance a medical adviser. */
  | 'SPECIALIST'
  /** A colleague-consulent: the afstemming. */
  | 'COLLEGA';

/** Advice for an onderzoek. */
export type Advies = {
  __typename?: 'Advies';
  /** Opaque id within the onderzoek. */
  id: Scalars['ID']['output'];
  /** Whose. */
  soort: AdviesSoort;
  /** When it was asked. */
  askedOn: Scalars['Datum']['output'];
  /** The question in words. */
  vraag: Scalars['String']['output'];
  /** When it was given. */
  givenOn?: Maybe<Scalars['Datum']['output']>;
  /** The advice in words. */
  advies?: Maybe<Scalars['String']['output']>;
};

/** What became of the persoonlijk plan. */
export type PersoonlijkPlan =
  /** Not handed over; its seven days may still run. */
  | 'NIET_ONTVANGEN'
  /** Handed over; it is part of the onderzoek (Wmo 2015 art. 2.3.2 lid 5). */
  | 'ONTVANGEN'
  /** The resident said that she makes none. */
  | 'AFGEZIEN';

/** Voorwerk that a kernteam offered. */
export type AangebodenVoorwerk = {
  __typename?: 'AangebodenVoorwerk';
  /** The voorwerk. */
  voorwerk: Voorwerk;
  /** The newest version that was offered. */
  voorwerkVersion: Scalars['Int']['output'];
  /** The team. */
  kernteam?: Maybe<Kernteam>;
  /** When that version was offered. */
  offeredOn: Scalars['Datum']['output'];
  /** Whether the loket holds a copy of that version: only then it can be taken over. */
  gelezen: Scalars['Boolean']['output'];
  /** When the loket gave that version back; null when it did not. */
  teruggegevenOp?: Maybe<Scalars['Datum']['output']>;
  /** Why it gave that version back, in words. */
  teruggaveReden?: Maybe<Scalars['String']['output']>;
};

/** A copy of voorwerk as it was when it was taken over. */
export type OvergenomenVoorwerk = {
  __typename?: 'OvergenomenVoorwerk';
  /** The voorwerk. */
  voorwerk: Voorwerk;
  /** Its version. */
  voorwerkVersion: Scalars['Int']['output'];
  /** When. */
  takenOverOn: Scalars['Datum']['output'];
  /** SHA-256 of the copy, in hexadecimals; equals the hash that the kernteam told. */
  hash: Scalars['String']['output'];
  /** The copy, as canonical JSON. */
  inhoud: Scalars['String']['output'];
};

/** The written outcome of an onderzoek. */
export type Verslag = {
  __typename?: 'Verslag';
  /** When it was sent to the resident. */
  sentOn: Scalars['Datum']['output'];
  /** Its text. */
  tekst: Scalars['String']['output'];
};

/** A visit that another owner planned. */
export type BezoekElders = {
  __typename?: 'BezoekElders';
  /** The day. */
  plannedOn: Scalars['Datum']['output'];
  /** The team that planned it. */
  kernteam?: Maybe<Kernteam>;
  /** WMO or JEUGD when a consulent joins. */
  samenMet?: Maybe<Scalars['String']['output']>;
};

/** How an onderzoek ended. */
export type Loketoplossing = {
  __typename?: 'Loketoplossing';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** Whether the kernteam was offered at the end without a voorziening. */
export type KernteamAanbod = {
  __typename?: 'KernteamAanbod';
  /** The answer. */
  antwoord: AanbodAntwoord;
  /** The team that was offered, when one was named. */
  kernteam?: Maybe<Kernteam>;
  /** Why not, in words. */
  reden?: Maybe<Scalars['String']['output']>;
};

/** Whether the kernteam was offered. */
export type AanbodAntwoord =
  /** Offered; the resident knows and agrees. */
  | 'JA'
  /** Not offered or not wanted, with a reason. */
  | 'NEE';

/** A page of onderzoeken. */
export type OnderzoekConnection = {
  __typename?: 'OnderzoekConnection';
  /** The rows with their cursors. */
  edges: Array<OnderzoekEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of onderzoeken in a page. */
export type OnderzoekEdge = {
  __typename?: 'OnderzoekEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Onderzoek;
};

/** A request for a besluit (Awb art. 1:3 lid 3). */
export type Aanvraag = {
  __typename?: 'Aanvraag';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The question that it began with. */
  melding?: Maybe<Melding>;
  /** The resident that it is about. */
  inwoner?: Maybe<Inwoner>;
  /** The onderzoek that it rests on. */
  onderzoek?: Maybe<Onderzoek>;
  /** The law that it is made under. */
  wet?: Maybe<Wet>;
  /** Where it stands. */
  status?: Maybe<AanvraagStatus>;
  /** Since when it stands there. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** When it was submitted. */
  submittedOn?: Maybe<Scalars['Datum']['output']>;
  /** By what. */
  vorm?: Maybe<AanvraagVorm>;
  /** Who signed: the resident or who represents her. */
  ondertekenaar?: Maybe<Inwoner>;
  /** What is asked. */
  producten?: Maybe<Array<Product>>;
  /** Who treats it. */
  behandelaar?: Maybe<Professional>;
  /** What was asked to complete it (Awb art. 4:5). */
  aanvulling?: Maybe<Aanvulling>;
  /** When its term stood still, oldest first (Awb art. 4:15). */
  opschortingen?: Maybe<Array<Opschorting>>;
  /** Notice of delay: moves no term (Awb art. 4:14). */
  uitstel?: Maybe<Uitstel>;
  /** The besluit. */
  beschikking?: Maybe<Beschikking>;
  /** A notice of default, with what it costs (Awb art. 4:17). */
  ingebrekestelling?: Maybe<Ingebrekestelling>;
  /** Whether the kernteam was offered where it ended without a voorziening. */
  kernteamAangeboden?: Maybe<KernteamAanbod>;
  /** Why it was withdrawn or left untreated, in words. */
  eindreden?: Maybe<Scalars['String']['output']>;
  /** On what ground it was left untreated. */
  buitenBehandelingGrond?: Maybe<BuitenBehandelingGrond>;
  /** Terms of the law and the gemeenteprofiel, by due date. */
  termijnen?: Maybe<Array<Termijn>>;
};

/** Where an aanvraag stands. */
export type AanvraagStatus =
  /** Submitted. */
  | 'INGEDIEND'
  /** Treated by a consulent. */
  | 'IN_BEHANDELING'
  /** Its term stands still. */
  | 'OPGESCHORT'
  /** Decided. */
  | 'BESLIST'
  /** Left untreated (Awb art. 4:5). */
  | 'BUITEN_BEHANDELING'
  /** Withdrawn. */
  | 'INGETROKKEN';

/** On what ground an aanvraag is left untreated (Awb art. 4:5 lid 1 and 4). */
export type BuitenBehandelingGrond =
  /** What was asked to complete it did not come in time. */
  | 'NIET_AANGEVULD'
  /** What was asked came in time and is not enough. */
  | 'ONVOLDOENDE_AANGEVULD';

/** By what an aanvraag is made. */
export type AanvraagVorm =
  /** A signed plan of the kernteam that was taken over. */
  | 'ONDERTEKEND_PLAN'
  /** The signed verslag of the onderzoek. */
  | 'ONDERTEKEND_VERSLAG'
  /** A form. */
  | 'FORMULIER';

/** What was asked to complete an aanvraag. */
export type Aanvulling = {
  __typename?: 'Aanvulling';
  /** When. */
  askedOn: Scalars['Datum']['output'];
  /** What is missing, in words. */
  vraag: Scalars['String']['output'];
  /** Last day to give it. */
  dueOn: Scalars['Datum']['output'];
  /** When it came. */
  receivedOn?: Maybe<Scalars['Datum']['output']>;
};

/** Why the term of an aanvraag stands still, Awb art. 4:15. */
export type OpschortingGrond =
  /** Lid 1 a: the aanvraag is to be completed. */
  | 'AANVULLING'
  /** Lid 2 a: the applicant agreed in writing. */
  | 'TOESTEMMING'
  /** Lid 2 b: the delay is the applicant's. */
  | 'TOE_TE_REKENEN'
  /** Lid 2 c: force majeure. */
  | 'OVERMACHT';

/** A time in which the term of an aanvraag stood still. */
export type Opschorting = {
  __typename?: 'Opschorting';
  /** Why. */
  grond: OpschortingGrond;
  /** First day; with AANVULLING the day after it was asked. */
  since: Scalars['Datum']['output'];
  /** First day on which the term runs again; null while it lasts. */
  until?: Maybe<Scalars['Datum']['output']>;
};

/** A notice of delay. */
export type Uitstel = {
  __typename?: 'Uitstel';
  /** When it was given. */
  on: Scalars['Datum']['output'];
  /** By when a besluit is expected. */
  nieuweDatum: Scalars['Datum']['output'];
};

/** A notice of default and what it costs. */
export type Ingebrekestelling = {
  __typename?: 'Ingebrekestelling';
  /** When it was received. */
  receivedOn: Scalars['Datum']['output'];
  /** First day on which a dwangsom is due without a besluit. */
  dwangsomVanaf: Scalars['Datum']['output'];
  /** Days of dwangsom so far, at most 42. */
  dagen: Scalars['Int']['output'];
  /** Dwangsom so far, in eurocents. */
  bedrag: Scalars['Bedrag']['output'];
};

/** A page of aanvragen. */
export type AanvraagConnection = {
  __typename?: 'AanvraagConnection';
  /** The rows with their cursors. */
  edges: Array<AanvraagEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of aanvragen in a page. */
export type AanvraagEdge = {
  __typename?: 'AanvraagEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Aanvraag;
};

/** A besluit in writing (Awb art. 1:3 lid 2, 3:46). */
export type Beschikking = {
  __typename?: 'Beschikking';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The question that it began with. */
  melding?: Maybe<Melding>;
  /** The resident that it is about. */
  inwoner?: Maybe<Inwoner>;
  /** The aanvraag that it answers; null for an urgent one. */
  aanvraag?: Maybe<Aanvraag>;
  /** The onderzoek that it rests on; of a revision or withdrawal the heronderzoek before it, null without. */
  onderzoek?: Maybe<Onderzoek>;
  /** What kind. */
  soort?: Maybe<BeschikkingSoort>;
  /** The law that it rests on. */
  wet?: Maybe<Wet>;
  /** Where it stands. */
  status?: Maybe<BeschikkingStatus>;
  /** Date of the besluit. */
  decidedOn?: Maybe<Scalars['Datum']['output']>;
  /** The mandate by which it was taken. */
  mandaat?: Maybe<Mandaat>;
  /** Its parts. */
  onderdelen?: Maybe<Array<Besluitonderdeel>>;
  /** How and when it was made known (Awb art. 3:41). */
  bekendmaking?: Maybe<Bekendmaking>;
  /** Last day for a bezwaar (Awb art. 6:7, 6:8); with soort BEZWAAR for a beroep at the court. */
  bezwaarTot?: Maybe<Scalars['Datum']['output']>;
  /** The letter as it was sent: a whole HTML page in Dutch that can be printed; null before it was made known. */
  brief?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the letter, in hexadecimals. */
  briefHash?: Maybe<Scalars['String']['output']>;
  /** Whether the kernteam was offered, where a part was refused. */
  kernteamAangeboden?: Maybe<KernteamAanbod>;
  /** Bezwaren against it that the caller may see, oldest first. */
  bezwaren?: Maybe<Array<Bezwaar>>;
  /** The beschikking that it revises, replaces or withdraws. */
  vervangt?: Maybe<Beschikking>;
  /** Terms of the law and the gemeenteprofiel, by due date. */
  termijnen?: Maybe<Array<Termijn>>;
};

/** Kinds of beschikking. */
export type BeschikkingSoort =
  /** On an aanvraag, whatever its outcome. */
  | 'TOEKENNING'
  /** A temporary maatwerkvoorziening, onverwijld (Wmo 2015 art. 2.3.3). */
  | 'SPOED'
  /** A voorziening is revised (Wmo 2015 art. 2.3.10). */
  | 'HERZIENING'
  /** In place of a besluit against which a bezwaar was well-founded (Awb art. 7:11 lid 2). */
  | 'BEZWAAR'
  /** A voorziening is withdrawn (Wmo 2015 art. 2.3.10). */
  | 'INTREKKING';

/** Where a beschikking stands. */
export type BeschikkingStatus =
  /** Decided, not made known. */
  | 'VASTGESTELD'
  /** Made known; it has effect. */
  | 'BEKENDGEMAAKT'
  /** Revised: nothing runs any more as it was granted. */
  | 'HERZIEN'
  /** Withdrawn: what it granted stops. */
  | 'INGETROKKEN'
  /** Never made known: what it would revise or withdraw had ended, by the resident's death or as a besluit on the aanvraag followed it. */
  | 'VERVALLEN';

/** In whose name and by what right a besluit was taken (Awb art. 10:1). */
export type Mandaat = {
  __typename?: 'Mandaat';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** The function that holds it. */
  functie: Scalars['String']['output'];
  /** Whether it covers the substance or the besluit. */
  vorm: MandaatVorm;
  /** Where it is laid down. */
  grond: Scalars['String']['output'];
  /** Whether no source says so. */
  aanname: Scalars['Boolean']['output'];
};

/** What a mandate covers. */
export type MandaatVorm =
  /** The substance; another makes it known in name of the college. */
  | 'INHOUD'
  /** The besluit itself. */
  | 'BESLUIT';

/** A part of a besluit: one product with one outcome. */
export type Besluitonderdeel = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What was asked. */
  product?: Maybe<Product>;
  /** The ground in the law. */
  grond?: Maybe<Grond>;
  /** Why, per rung of the ladder (Wmo 2015 art. 2.3.5 lid 3). */
  motivering?: Maybe<Array<Motivering>>;
};

/** A part that was granted. */
export type OnderdeelToegekend = Besluitonderdeel & {
  __typename?: 'OnderdeelToegekend';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What was asked. */
  product?: Maybe<Product>;
  /** The ground in the law. */
  grond?: Maybe<Grond>;
  /** Why, per rung of the ladder (Wmo 2015 art. 2.3.5 lid 3). */
  motivering?: Maybe<Array<Motivering>>;
  /** How it is delivered. */
  leveringsvorm?: Maybe<Leveringsvorm>;
  /** First day. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Last day. */
  until?: Maybe<Scalars['Datum']['output']>;
  /** How much, in words. */
  omvang?: Maybe<Scalars['String']['output']>;
  /** Cost over the whole period, in eurocents. */
  bedrag?: Maybe<Scalars['Bedrag']['output']>;
  /** The conditions of a persoonsgebonden budget. */
  pgb?: Maybe<PgbToets>;
  /** Where it stands: as its beschikking, or revised or withdrawn while that carries other parts. */
  status?: Maybe<BeschikkingStatus>;
  /** What came of it; null before it was made known. */
  voorziening?: Maybe<Voorziening>;
};

/** A part that was granted for less than was asked. */
export type OnderdeelGedeeltelijk = Besluitonderdeel & {
  __typename?: 'OnderdeelGedeeltelijk';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What was asked. */
  product?: Maybe<Product>;
  /** The ground in the law. */
  grond?: Maybe<Grond>;
  /** Why, per rung of the ladder (Wmo 2015 art. 2.3.5 lid 3). */
  motivering?: Maybe<Array<Motivering>>;
  /** How it is delivered. */
  leveringsvorm?: Maybe<Leveringsvorm>;
  /** First day. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Last day. */
  until?: Maybe<Scalars['Datum']['output']>;
  /** How much, in words. */
  omvang?: Maybe<Scalars['String']['output']>;
  /** Cost over the whole period, in eurocents. */
  bedrag?: Maybe<Scalars['Bedrag']['output']>;
  /** The conditions of a persoonsgebonden budget. */
  pgb?: Maybe<PgbToets>;
  /** Where it stands: as its beschikking, or revised or withdrawn while that carries other parts. */
  status?: Maybe<BeschikkingStatus>;
  /** What came of it; null before it was made known. */
  voorziening?: Maybe<Voorziening>;
  /** What was not granted, in words. */
  nietToegekend?: Maybe<Scalars['String']['output']>;
};

/** A part that was refused: an outcome, not an error. */
export type OnderdeelAfgewezen = Besluitonderdeel & {
  __typename?: 'OnderdeelAfgewezen';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What was asked. */
  product?: Maybe<Product>;
  /** The ground in the law. */
  grond?: Maybe<Grond>;
  /** Why, per rung of the ladder (Wmo 2015 art. 2.3.5 lid 3). */
  motivering?: Maybe<Array<Motivering>>;
};

/** How a voorziening is delivered. */
export type Leveringsvorm =
  /** In kind: zorg in natura. */
  | 'ZIN'
  /** By a persoonsgebonden budget. */
  | 'PGB';

/** A ground in the law for an outcome. */
export type Grond = {
  __typename?: 'Grond';
  /** Code. */
  code: Scalars['ID']['output'];
  /** In words. */
  naam: Scalars['String']['output'];
  /** Law and article. */
  artikel: Scalars['String']['output'];
  /** Whether the text in force was looked up. */
  bevestigd: Scalars['Boolean']['output'];
};

/** Rungs of the ladder, Wmo 2015 art. 2.3.5 lid 3. */
export type Trede =
  /** Own strength. */
  | 'EIGEN_KRACHT'
  /** Help that people of one household give each other. */
  | 'GEBRUIKELIJKE_HULP'
  /** Mantelzorg. */
  | 'MANTELZORG'
  /** Help of others in the social network. */
  | 'NETWERK'
  /** An algemene voorziening. */
  | 'ALGEMENE_VOORZIENING';

/** Why one rung of the ladder is not enough, or is. */
export type Motivering = {
  __typename?: 'Motivering';
  /** The rung. */
  trede: Trede;
  /** In words. */
  tekst: Scalars['String']['output'];
};

/** Conditions of a persoonsgebonden budget (Wmo 2015 art. 2.3.6 lid 2). */
export type PgbToets = {
  __typename?: 'PgbToets';
  /** Able to do what it asks, with help or without. */
  bekwaam: Scalars['Boolean']['output'];
  /** Explained why it is wanted. */
  gemotiveerd: Scalars['Boolean']['output'];
  /** What is bought is safe, effective and for the client. */
  kwaliteit: Scalars['Boolean']['output'];
};

/** How a beschikking is made known. */
export type BekendmakingWijze =
  /** Sent by post. */
  | 'POST'
  /** Handed over. */
  | 'UITGEREIKT'
  /** Sent electronically, where the addressee can be reached so (Awb art. 2:14). */
  | 'DIGITAAL';

/** How and when a beschikking was made known. */
export type Bekendmaking = {
  __typename?: 'Bekendmaking';
  /** When. */
  on: Scalars['Datum']['output'];
  /** How. */
  wijze: BekendmakingWijze;
};

/** A page of beschikkingen. */
export type BeschikkingConnection = {
  __typename?: 'BeschikkingConnection';
  /** The rows with their cursors. */
  edges: Array<BeschikkingEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of beschikkingen in a page. */
export type BeschikkingEdge = {
  __typename?: 'BeschikkingEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Beschikking;
};

/** What a resident gets by a besluit. */
export type Voorziening = {
  __typename?: 'Voorziening';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The question that it began with. */
  melding?: Maybe<Melding>;
  /** The resident that it is about. */
  inwoner?: Maybe<Inwoner>;
  /** What it is. */
  product?: Maybe<Product>;
  /** Where it stands. */
  status?: Maybe<VoorzieningStatus>;
  /** How it is delivered. */
  leveringsvorm?: Maybe<Leveringsvorm>;
  /** First day. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Last day. */
  until?: Maybe<Scalars['Datum']['output']>;
  /** How much, in words. */
  omvang?: Maybe<Scalars['String']['output']>;
  /** Committed over the whole period, in eurocents. */
  bedrag?: Maybe<Scalars['Bedrag']['output']>;
  /** The besluit that it rests on now. */
  beschikking?: Maybe<Beschikking>;
  /** Why it ended. */
  eindgrond?: Maybe<Grond>;
  /** Heronderzoeken of it, oldest first. */
  heronderzoeken?: Maybe<Array<Onderzoek>>;
  /** Terms of the law and the gemeenteprofiel, by due date. */
  termijnen?: Maybe<Array<Termijn>>;
};

/** Where a voorziening stands. */
export type VoorzieningStatus =
  /** As it was granted. */
  | 'ACTIEF'
  /** Revised. */
  | 'GEWIJZIGD'
  /** Ended, or to end on its last day, or over. */
  | 'BEEINDIGD';

/** A page of voorzieningen. */
export type VoorzieningConnection = {
  __typename?: 'VoorzieningConnection';
  /** The rows with their cursors. */
  edges: Array<VoorzieningEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of voorzieningen in a page. */
export type VoorzieningEdge = {
  __typename?: 'VoorzieningEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Voorziening;
};

/** An objection against a besluit (Awb art. 1:5). */
export type Bezwaar = {
  __typename?: 'Bezwaar';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** Against what. */
  beschikking?: Maybe<Beschikking>;
  /** The resident that it is about. */
  inwoner?: Maybe<Inwoner>;
  /** Who objects: the resident or who represents her. */
  indiener?: Maybe<Inwoner>;
  /** Where it stands. */
  status?: Maybe<BezwaarStatus>;
  /** Since when it stands there. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** When it was received. */
  receivedOn?: Maybe<Scalars['Datum']['output']>;
  /** Whether it came within the term of Awb art. 6:7. */
  opTijd?: Maybe<Scalars['Boolean']['output']>;
  /** Its grounds, in words. */
  gronden?: Maybe<Scalars['String']['output']>;
  /** Why lateness is excused (Awb art. 6:11), in words. */
  verschoonbaar?: Maybe<Scalars['String']['output']>;
  /** Whether a commissie advises on it (Awb art. 7:13): its term is then twelve weeks (Awb art. 7:10 lid 1). */
  adviescommissie?: Maybe<Scalars['Boolean']['output']>;
  /** How it was decided. */
  uitkomst?: Maybe<BezwaarUitkomst>;
  /** Why, in words. */
  overwegingen?: Maybe<Scalars['String']['output']>;
  /** The besluit in place of the one that it was against, where it was found well-founded: its term runs until that is made known (Awb art. 7:11 lid 2). */
  nieuwBesluit?: Maybe<Beschikking>;
  /** A notice of default, with what it costs (Awb art. 4:17, 7:14). */
  ingebrekestelling?: Maybe<Ingebrekestelling>;
  /** Terms of the law and the gemeenteprofiel, by due date. */
  termijnen?: Maybe<Array<Termijn>>;
};

/** Where a bezwaar stands. */
export type BezwaarStatus =
  /** Received. */
  | 'ONTVANGEN'
  /** Can be treated. */
  | 'ONTVANKELIJK'
  /** The decision was postponed (Awb art. 7:10 lid 3). */
  | 'VERDAAGD'
  /** Decided. */
  | 'BESLIST'
  /** Withdrawn. */
  | 'INGETROKKEN';

/** How a bezwaar was decided. */
export type BezwaarUitkomst =
  /** Well-founded. */
  | 'GEGROND'
  /** Partly well-founded. */
  | 'DEELS_GEGROND'
  /** Unfounded. */
  | 'ONGEGROND'
  /** Not admissible. */
  | 'NIET_ONTVANKELIJK';

/** A page of bezwaren. */
export type BezwaarConnection = {
  __typename?: 'BezwaarConnection';
  /** The rows with their cursors. */
  edges: Array<BezwaarEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of bezwaren in a page. */
export type BezwaarEdge = {
  __typename?: 'BezwaarEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Bezwaar;
};

/** What a gemeente set aside for a product in a year. */
export type Budget = {
  __typename?: 'Budget';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** For what. */
  product?: Maybe<Product>;
  /** Calendar year. */
  jaar?: Maybe<Scalars['Int']['output']>;
  /** Set aside, in eurocents; null when nothing was set. */
  bedrag?: Maybe<Scalars['Bedrag']['output']>;
  /** Committed to voorzieningen, in eurocents. Null when hidden: from who may not see small counts, of few people or a year that runs (`kleineAantallen` of the gemeenteprofiel). */
  vastgelegd?: Maybe<Scalars['Bedrag']['output']>;
  /** What is left, in eurocents; below zero when overspent; null when nothing was set and with `vastgelegd`. */
  resterend?: Maybe<Scalars['Bedrag']['output']>;
  /** Committed over set aside in percent, one decimal; null when nothing was set and with `vastgelegd`. */
  percentage?: Maybe<Scalars['Float']['output']>;
  /** Whether a threshold was crossed. */
  signaal?: Maybe<BudgetSignaal>;
};

/** Thresholds of a budget. */
export type BudgetSignaal =
  /** None crossed. */
  | 'GEEN'
  /** The percentage of the gemeenteprofiel was reached. */
  | 'NADERT'
  /** More is committed than was set aside. */
  | 'OVERSCHREDEN';

/** What a term belongs to. */
export type TermijnBij =
  /** An onderzoek: the six weeks of its melding. */
  | 'ONDERZOEK'
  /** An aanvraag, until its besluit is made known. */
  | 'AANVRAAG'
  /** A bezwaar, until it is decided and the new besluit that it asks is made known. */
  | 'BEZWAAR'
  /** A voorziening: heronderzoek. */
  | 'VOORZIENING';

/** A term on the work list of the loket. */
export type Lokettermijn = {
  __typename?: 'Lokettermijn';
  /** What it belongs to. */
  bij: TermijnBij;
  /** The term. */
  termijn: Termijn;
  /** The onderzoek, when it belongs to one. */
  onderzoek?: Maybe<Onderzoek>;
  /** The aanvraag, when it belongs to one. */
  aanvraag?: Maybe<Aanvraag>;
  /** The bezwaar, when it belongs to one. */
  bezwaar?: Maybe<Bezwaar>;
  /** The voorziening, when it belongs to one. */
  voorziening?: Maybe<Voorziening>;
};

/** A page of terms. */
export type LokettermijnConnection = {
  __typename?: 'LokettermijnConnection';
  /** The rows with their cursors. */
  edges: Array<LokettermijnEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of terms in a page. */
export type LokettermijnEdge = {
  __typename?: 'LokettermijnEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Lokettermijn;
};

/** A page of signals. */
export type LoketSignalConnection = {
  __typename?: 'LoketSignalConnection';
  /** The rows with their cursors. */
  edges: Array<LoketSignalEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A signal in a page. */
export type LoketSignalEdge = {
  __typename?: 'LoketSignalEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The signal. */
  node: LoketSignal;
};

/** A besluit, a decision on bezwaar or a heronderzoek with which the loket is late. */
export type LoketSignal = {
  __typename?: 'LoketSignal';
  /** Kind: the code of the term that was missed. */
  soort: Scalars['ID']['output'];
  /** Who must act. */
  owner: SignalOwner;
  /** First day on which it was late. */
  since: Scalars['Datum']['output'];
  /** The term that was missed. */
  termijn: Termijn;
  /** The aanvraag, when that is what waits. */
  aanvraag?: Maybe<Aanvraag>;
  /** The bezwaar, when that is what waits. */
  bezwaar?: Maybe<Bezwaar>;
  /** The voorziening, when that is what waits. */
  voorziening?: Maybe<Voorziening>;
};

/** Parts of besluiten by outcome. */
export type Besluitcijfers = {
  __typename?: 'Besluitcijfers';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Beschikkingen in the period. Null when hidden. */
  beschikkingen?: Maybe<Scalars['Int']['output']>;
  /** Their parts. Null when hidden. */
  onderdelen?: Maybe<Scalars['Int']['output']>;
  /** Granted. Null when hidden. */
  toegekend?: Maybe<Scalars['Int']['output']>;
  /** Granted in part. Null when hidden. */
  gedeeltelijk?: Maybe<Scalars['Int']['output']>;
  /** Refused. Null when hidden. */
  afgewezen?: Maybe<Scalars['Int']['output']>;
  /** Granted in kind. Null when hidden. */
  zin?: Maybe<Scalars['Int']['output']>;
  /** Granted as persoonsgebonden budget. Null when hidden. */
  pgb?: Maybe<Scalars['Int']['output']>;
};

/** Terms met and missed. */
export type Termijncijfers = {
  __typename?: 'Termijncijfers';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** One row per term. */
  rijen: Array<TermijnRij>;
};

/** One term. */
export type TermijnRij = {
  __typename?: 'TermijnRij';
  /** Code of the term. */
  code: Scalars['ID']['output'];
  /** Law and article, or the gemeenteprofiel. */
  artikel: Scalars['String']['output'];
  /** Met. Null when hidden. */
  gehaald?: Maybe<Scalars['Int']['output']>;
  /** Missed. Null when hidden. */
  gemist?: Maybe<Scalars['Int']['output']>;
  /** Running or standing still. Null when hidden. */
  lopend?: Maybe<Scalars['Int']['output']>;
};

/** How often the kernteam was offered. */
export type KernteamAanbodcijfers = {
  __typename?: 'KernteamAanbodcijfers';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Offered and agreed. Null when hidden. */
  ja?: Maybe<Scalars['Int']['output']>;
  /** Not offered or not wanted. Null when hidden. */
  nee?: Maybe<Scalars['Int']['output']>;
  /** Share of JA in percent, one decimal; null when the denominator is 0. Null when hidden. */
  percentage?: Maybe<Scalars['Float']['output']>;
};

/** Lead times with voorwerk and without. */
export type DoorlooptijdVoorwerk = {
  __typename?: 'DoorlooptijdVoorwerk';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Onderzoeken that took voorwerk over. */
  metVoorwerk: Doorlooptijd;
  /** The others. */
  zonderVoorwerk: Doorlooptijd;
};

/** A number of cases and their median days. */
export type Doorlooptijd = {
  __typename?: 'Doorlooptijd';
  /** How many. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
  /** Median of whole days from offer to besluit; null when there is none. Null when hidden. */
  mediaanDagen?: Maybe<Scalars['Int']['output']>;
};

/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes up what Veilig Thuis transferred, by the caller, in a functie that does so by the gemeenteprofiel: from then on only she and whom she names know of it. Refusals: VEILIG_THUIS_MELDING_TAKEN_UP, VEILIG_THUIS_ONDERZOEK_CLOSED, FUNCTIE_WITHOUT_VEILIG_THUIS. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK. */
  acceptVeiligThuisMelding?: Maybe<VeiligThuisOnderzoek>;
  /** Names the colleagues who may know of it beside who took it up, all of them each time: who is left out, may not any more. Refusals: NOT_TAKEN_UP, VEILIG_THUIS_ONDERZOEK_CLOSED, COLLEAGUE_WITHOUT_VEILIG_THUIS (no place in a functie that does so). Bad input: TOO_MANY_COLLEAGUES (over 49), OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK. */
  nameToVeiligThuisOnderzoek?: Maybe<VeiligThuisOnderzoek>;
  /** Ends the work with a result of the gemeenteprofiel. Refusals: NOT_TAKEN_UP, VEILIG_THUIS_ONDERZOEK_CLOSED. Bad input: RESULTAAT_UNKNOWN, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  closeVeiligThuisOnderzoek?: Maybe<VeiligThuisOnderzoek>;
  /** Takes up an offered onderzoek with the caller (or, for role migratie, the one named) as behandelaar, in a functie that does onderzoek. Refusals: ONDERZOEK_ALREADY_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, FUNCTIE_WITHOUT_ONDERZOEK. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK. A behandelaar named by another role: FORBIDDEN with ROLE_WITHOUT_RIGHT. */
  acceptOnderzoek?: Maybe<Onderzoek>;
  /** Sends the question on to a kernteam; the resident is asked nothing twice. Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, AANVRAAG_OPEN, HERONDERZOEK_STAYS. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, KERNTEAM_UNKNOWN, BEFORE_ONDERZOEK, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  handOverOnderzoek?: Maybe<Onderzoek>;
  /** Gives the question back to the poort. Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, AANVRAAG_OPEN, HERONDERZOEK_STAYS. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  returnOnderzoek?: Maybe<Onderzoek>;
  /** Plans a conversation; see `bezoekenElders` before. Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, GESPREK_ALREADY_PLANNED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, KERNTEAM_UNKNOWN, BEFORE_ONDERZOEK. */
  planGesprek?: Maybe<Onderzoek>;
  /** Records that a planned conversation was held. Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, GESPREK_UNKNOWN, GESPREK_ALREADY_HELD. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  recordKeukentafelgesprek?: Maybe<Onderzoek>;
  /** Records parts of the onderzoek (Wmo 2015 art. 2.3.2 lid 4); replaces what was recorded of them. Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, ONDERDEEL_TWICE, ONDERDEEL_EMPTY, ONDERDEEL_TEXT_AND_REASON, BEFORE_ONDERZOEK, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  recordOnderzoeksonderdeel?: Maybe<Onderzoek>;
  /** Records that the resident handed her persoonlijk plan to the loket or makes none (Wmo 2015 art. 2.3.2 lid 2). Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, PLAN_ALREADY_RECORDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK. */
  recordPersoonlijkPlan?: Maybe<Onderzoek>;
  /** Records that the choice of a persoonsgebonden budget was explained in understandable words (Wmo 2015 art. 2.3.2 lid 6). Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, PGB_ALREADY_EXPLAINED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK. */
  explainPgb?: Maybe<Onderzoek>;
  /** Asks advice of a specialist or a colleague. Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  requestAdvies?: Maybe<Onderzoek>;
  /** Records advice that was given; that of a colleague is given by another than the behandelaar. Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, ADVIES_UNKNOWN, ADVIES_ALREADY_GIVEN, ADVIES_BY_BEHANDELAAR. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  recordAdvies?: Maybe<Onderzoek>;
  /** Takes over voorwerk of a kernteam as the report, which meets the six weeks: a copy with version, date and hash. Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, VOORWERK_NOT_OFFERED, VOORWERK_NOT_READ, VOORWERK_CHANGED, VOORWERK_ALREADY_TAKEN_OVER. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK. */
  takeOverVoorwerk?: Maybe<Onderzoek>;
  /** Gives voorwerk back to the kernteam with a reason. Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, VOORWERK_NOT_OFFERED, VOORWERK_CHANGED, VOORWERK_ALREADY_TAKEN_OVER. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  returnVoorwerk?: Maybe<Onderzoek>;
  /** Sends the written outcome to the resident (Wmo 2015 art. 2.3.2 lid 8): meets the six weeks. Under the Wmo all seven parts are recorded or voorwerk was taken over (else ONDERZOEK_INCOMPLETE), the persoonsgebonden budget was explained, and the seven days for a persoonlijk plan are over or it was received or waived; where the gemeenteprofiel asks afstemming a colleague advised or the team consulted a consulent before the voorwerk that was taken over. Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, VERSLAG_ALREADY_SENT, ONDERZOEK_INCOMPLETE, PGB_NOT_EXPLAINED, PLAN_TERM_RUNS, ADVIES_OPEN, AFSTEMMING_REQUIRED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  sendVerslag?: Maybe<Onderzoek>;
  /** Ends an onderzoek with how it was solved; where nothing was granted the kernteam must have been offered or not with a reason (moment **). After a heronderzoek the next term for one begins (Wmo 2015 art. 2.3.9). Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, AANVRAAG_OPEN, KERNTEAM_OFFER_REQUIRED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, OPLOSSING_UNKNOWN, KERNTEAM_UNKNOWN, KERNTEAM_NOT_ALLOWED, REDEN_REQUIRED, BEFORE_ONDERZOEK, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  closeOnderzoek?: Maybe<Onderzoek>;
  /** Submits an aanvraag: the resident, who represents her, or a consulent for her with who signed. Under the Wmo only after the verslag or when the six weeks have passed (art. 2.3.2 lid 9, else ONDERZOEK_NOT_DONE). Refusals: ONDERZOEK_NOT_ACCEPTED, ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, ONDERZOEK_NOT_DONE, PERSON_REQUIRED, SIGNER_REQUIRED, SIGNER_DOES_NOT_REPRESENT, PLAN_NOT_TAKEN_OVER, VERSLAG_NOT_SENT, AANVRAAG_ALREADY_OPEN. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, PRODUCT_UNKNOWN, PRODUCT_TWICE, PRODUCT_REQUIRED, PRODUCT_OF_OTHER_LAW, BEFORE_ONDERZOEK. */
  submitAanvraag?: Maybe<Aanvraag>;
  /** Takes up a submitted aanvraag with the caller as behandelaar. Refusals: AANVRAAG_ENDED, AANVRAAG_ALREADY_TAKEN_UP. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_AANVRAAG. */
  takeUpAanvraag?: Maybe<Aanvraag>;
  /** Withdraws an aanvraag for the one who asked. Refusals: AANVRAAG_ENDED, KERNTEAM_OFFER_REQUIRED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, KERNTEAM_UNKNOWN, KERNTEAM_NOT_ALLOWED, REDEN_REQUIRED, BEFORE_AANVRAAG, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  withdrawAanvraag?: Maybe<Aanvraag>;
  /** Asks to complete an aanvraag; its term stands still from the day after (Awb art. 4:5, 4:15 lid 1). Refusals: AANVRAAG_ENDED, AANVULLING_ALREADY_ASKED, ALREADY_SUSPENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_AANVRAAG, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  requestAanvulling?: Maybe<Aanvraag>;
  /** Lets the term stand still (Awb art. 4:15 lid 2). Refusals: AANVRAAG_ENDED, ALREADY_SUSPENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, GROND_NOT_ALLOWED, BEFORE_AANVRAAG. */
  suspendAanvraag?: Maybe<Aanvraag>;
  /** Lets the term run on, later by exactly the days that it stood still; an aanvulling that was asked is thereby received. Refusals: AANVRAAG_ENDED, NOT_SUSPENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_SUSPENSION. */
  resumeAanvraag?: Maybe<Aanvraag>;
  /** Records a notice of delay (Awb art. 4:14): moves no term. Refusals: AANVRAAG_ENDED, DELAY_ALREADY_ANNOUNCED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, DATE_NOT_AFTER_TERM, BEFORE_AANVRAAG. */
  announceDelay?: Maybe<Aanvraag>;
  /** Leaves an aanvraag untreated that was not completed in time, within four weeks after that time, or that was completed in time and not enough, within four weeks after that day (Awb art. 4:5 lid 4; else TOO_LATE_TO_LEAVE_UNTREATED). Refusals: AANVRAAG_ENDED, AANVULLING_NOT_ASKED, AANVULLING_TERM_RUNS, TOO_LATE_TO_LEAVE_UNTREATED, MANDATE_REQUIRED, KERNTEAM_OFFER_REQUIRED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, KERNTEAM_UNKNOWN, KERNTEAM_NOT_ALLOWED, REDEN_REQUIRED, BEFORE_AANVRAAG, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  leaveUntreated?: Maybe<Aanvraag>;
  /** Decides an aanvraag part by part, one part for each product that was asked; makes the beschikking, not yet known: the term of the aanvraag runs until it is. Needs mandate for every product (else MANDATE_REQUIRED, and the attempt is audited), and the verslag or voorwerk that was taken over (else ONDERZOEK_NOT_DONE): an urgent grant awaits it. Refusals: AANVRAAG_ENDED, AANVRAAG_SUSPENDED, MANDATE_REQUIRED, ONDERZOEK_NOT_DONE, PARTS_DO_NOT_MATCH, PERIOD_BEFORE_AANVRAAG, PGB_CHECKLIST_INCOMPLETE, MOTIVERING_INCOMPLETE, VOORZIENING_OVERLAPS, KERNTEAM_OFFER_REQUIRED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_AANVRAAG, KERNTEAM_UNKNOWN, KERNTEAM_NOT_ALLOWED, REDEN_REQUIRED, PART_REQUIRED, PART_TWICE, PRODUCT_UNKNOWN, PRODUCT_OF_OTHER_LAW, PERIOD_REVERSED, PERIOD_TOO_LONG, PERIOD_OUTSIDE_CONTRACT, NEGATIVE_AMOUNT, LEVERINGSVORM_NOT_OFFERED, PGB_CHECKLIST_NOT_ALLOWED, GRANT_INCOMPLETE, GRANT_NOT_ALLOWED, GROND_UNKNOWN, GROND_NOT_ALLOWED, TREDE_TWICE, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A beslisser named by another role: FORBIDDEN with ROLE_WITHOUT_RIGHT. */
  decideAanvraag?: Maybe<Aanvraag>;
  /** Grants a temporary maatwerkvoorziening onverwijld, straight from a question, awaiting its onderzoek (Wmo 2015 art. 2.3.3). Needs mandate. Refusals: ONDERZOEK_NO_LONGER_HERE, ONDERZOEK_CLOSED, PERSON_REQUIRED, SPOED_NOT_UNDER_JEUGDWET, MANDATE_REQUIRED, PGB_CHECKLIST_INCOMPLETE, VOORZIENING_OVERLAPS, PERIOD_BEFORE_BESLUIT, SPOED_ALREADY_GRANTED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_ONDERZOEK, PART_REQUIRED, PART_TWICE, PRODUCT_UNKNOWN, PRODUCT_OF_OTHER_LAW, PERIOD_REVERSED, PERIOD_TOO_LONG, PERIOD_OUTSIDE_CONTRACT, NEGATIVE_AMOUNT, LEVERINGSVORM_NOT_OFFERED, PGB_CHECKLIST_NOT_ALLOWED, GRANT_INCOMPLETE, GRANT_NOT_ALLOWED, GROND_UNKNOWN, GROND_NOT_ALLOWED, TREDE_TWICE, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  grantSpoed?: Maybe<Beschikking>;
  /** Makes a beschikking known to its addressee: the letter is made and kept, voorzieningen begin, urgent ones that awaited it end on the day before, budgets are committed, the term of the aanvraag is met and the one for a bezwaar begins the day after (Awb art. 3:40, 3:41, 4:17). Needs a mandate of vorm BESLUIT. One in place of a contested besluit is not made known by who took that (Awb art. 10:3 lid 3: else DECIDED_THE_BESLUIT, and the attempt is audited). Refusals: BESCHIKKING_ALREADY_PUBLISHED, BESCHIKKING_NO_LONGER_HERE, MANDATE_REQUIRED, DECIDED_THE_BESLUIT, VOORZIENING_OVERLAPS, VOORZIENING_ENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BESLUIT, ADRES_REQUIRED, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A beslisser named by another role: FORBIDDEN with ROLE_WITHOUT_RIGHT. */
  publishBeschikking?: Maybe<Beschikking>;
  /** Decides to revise a voorziening (Wmo 2015 art. 2.3.10); makes a beschikking that changes it when it is made known. Needs mandate. Refusals: VOORZIENING_ENDED, REVISION_PENDING, MANDATE_REQUIRED, PGB_CHECKLIST_INCOMPLETE, MOTIVERING_INCOMPLETE, PERIOD_BEFORE_BESLUIT, VOORZIENING_OVERLAPS. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_VOORZIENING, PART_REQUIRED, PART_TWICE, PRODUCT_UNKNOWN, PRODUCT_OF_OTHER_LAW, PERIOD_REVERSED, PERIOD_TOO_LONG, PERIOD_OUTSIDE_CONTRACT, NEGATIVE_AMOUNT, LEVERINGSVORM_NOT_OFFERED, PGB_CHECKLIST_NOT_ALLOWED, GRANT_INCOMPLETE, GRANT_NOT_ALLOWED, GROND_UNKNOWN, GROND_NOT_ALLOWED, TREDE_TWICE, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  reviseVoorziening?: Maybe<Beschikking>;
  /** Ends a voorziening on a day. On a ground of Wmo 2015 art. 2.3.10 it needs mandate and makes a beschikking of soort INTREKKING that ends it when it is made known; on death, move, own request or end of the period it ends at once. Refusals: VOORZIENING_ENDED, REVISION_PENDING, MANDATE_REQUIRED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, GROND_UNKNOWN, GROND_NOT_ALLOWED, END_AFTER_PERIOD, PERIOD_REVERSED, BEFORE_VOORZIENING, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  endVoorziening?: Maybe<Voorziening>;
  /** Looks at a voorziening again (Wmo 2015 art. 2.3.9): an onderzoek with the caller as behandelaar. Refusals: VOORZIENING_ENDED, HERONDERZOEK_OPEN, FUNCTIE_WITHOUT_ONDERZOEK. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_VOORZIENING. */
  startHeronderzoek?: Maybe<Onderzoek>;
  /** Sets what is set aside for a product in a year; what is committed stays. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, PRODUCT_UNKNOWN, YEAR_OUT_OF_RANGE, NEGATIVE_AMOUNT, GEMEENTE_UNKNOWN. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  setBudget?: Maybe<Budget>;
  /** Records a bezwaar: by the resident, who represents her, or a bezwaarbehandelaar for her with who objects. Against a besluit on a bezwaar stands a beroep at the court (Awb art. 7:1 lid 1 a: BESLUIT_ON_BEZWAAR). Refusals: BESCHIKKING_NOT_PUBLISHED, BESLUIT_ON_BEZWAAR, SIGNER_REQUIRED, SIGNER_DOES_NOT_REPRESENT, BEZWAAR_ALREADY_OPEN. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BESLUIT, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  registerBezwaar?: Maybe<Bezwaar>;
  /** Finds a bezwaar admissible; one that came late needs why that is excused (Awb art. 6:11). With a commissie its term becomes twelve weeks, while it runs (art. 7:10 lid 1; else TERM_OVER). Refusals: BEZWAAR_ENDED, ALREADY_ADMITTED, LATE_WITHOUT_EXCUSE, TERM_OVER. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, EXCUSE_NOT_ALLOWED, BEFORE_BEZWAAR, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  admitBezwaar?: Maybe<Bezwaar>;
  /** Postpones the decision once, by six weeks (Awb art. 7:10 lid 3). Refusals: BEZWAAR_ENDED, ALREADY_POSTPONED, TERM_OVER. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BEZWAAR. */
  postponeBezwaar?: Maybe<Bezwaar>;
  /** Decides a bezwaar, in a functie that may and never by who took the besluit (Awb art. 10:3 lid 3: else DECIDED_THE_BESLUIT, and the attempt is audited). One that was not admitted can only be found inadmissible; one that is well-founded asks a new besluit (`replaceBeschikking`). Refusals: BEZWAAR_ENDED, NOT_ADMITTED, FUNCTIE_WITHOUT_BEZWAAR, DECIDED_THE_BESLUIT. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BEZWAAR, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  decideBezwaar?: Maybe<Bezwaar>;
  /** Takes a besluit in place of one against which a bezwaar was well-founded (Awb art. 7:11 lid 2): a beschikking of soort BEZWAAR with a part for each of its products, not yet known. When it is made known it changes what runs by the other and begins what that refused. Needs mandate for every product, and another than who took the other besluit (art. 10:3 lid 3): else MANDATE_REQUIRED or DECIDED_THE_BESLUIT, and the attempt is audited. Who objected is not worse off: what runs is not refused (GRANT_TAKEN_AWAY). Refusals: BEZWAAR_NOT_FOUNDED, BESLUIT_ALREADY_REPLACED, DECIDED_THE_BESLUIT, MANDATE_REQUIRED, PARTS_DO_NOT_MATCH, GRANT_TAKEN_AWAY, PERIOD_BEFORE_BESLUIT, PGB_CHECKLIST_INCOMPLETE, MOTIVERING_INCOMPLETE, REVISION_PENDING, VOORZIENING_OVERLAPS. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BEZWAAR, PART_REQUIRED, PART_TWICE, PRODUCT_UNKNOWN, PRODUCT_OF_OTHER_LAW, PERIOD_REVERSED, PERIOD_TOO_LONG, PERIOD_OUTSIDE_CONTRACT, NEGATIVE_AMOUNT, LEVERINGSVORM_NOT_OFFERED, PGB_CHECKLIST_NOT_ALLOWED, GRANT_INCOMPLETE, GRANT_NOT_ALLOWED, GROND_UNKNOWN, GROND_NOT_ALLOWED, TREDE_TWICE, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  replaceBeschikking?: Maybe<Beschikking>;
  /** Withdraws a bezwaar for the one who objected. Refusals: BEZWAAR_ENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BEZWAAR. */
  withdrawBezwaar?: Maybe<Bezwaar>;
  /** Records a notice of default about an aanvraag whose term is over (Awb art. 4:17 lid 3, 6:12). Refusals: AANVRAAG_ENDED, TERM_NOT_OVER, ALREADY_IN_DEFAULT. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_AANVRAAG. */
  receiveIngebrekestelling?: Maybe<Aanvraag>;
  /** Records a notice of default about a bezwaar whose term is over (Awb art. 4:17, 7:14). Refusals: BEZWAAR_ENDED, TERM_NOT_OVER, ALREADY_IN_DEFAULT. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BEZWAAR. */
  receiveIngebrekestellingBezwaar?: Maybe<Bezwaar>;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAcceptVeiligThuisMeldingArgs = {
  input: AcceptVeiligThuisMeldingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationNameToVeiligThuisOnderzoekArgs = {
  input: NameToVeiligThuisOnderzoekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationCloseVeiligThuisOnderzoekArgs = {
  input: CloseVeiligThuisOnderzoekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAcceptOnderzoekArgs = {
  input: AcceptOnderzoekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationHandOverOnderzoekArgs = {
  input: HandOverOnderzoekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReturnOnderzoekArgs = {
  input: ReturnOnderzoekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationPlanGesprekArgs = {
  input: PlanGesprekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordKeukentafelgesprekArgs = {
  input: RecordKeukentafelgesprekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordOnderzoeksonderdeelArgs = {
  input: RecordOnderzoeksonderdeelInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordPersoonlijkPlanArgs = {
  input: RecordPersoonlijkPlanInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationExplainPgbArgs = {
  input: ExplainPgbInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRequestAdviesArgs = {
  input: RequestAdviesInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordAdviesArgs = {
  input: RecordAdviesInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationTakeOverVoorwerkArgs = {
  input: TakeOverVoorwerkInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReturnVoorwerkArgs = {
  input: ReturnVoorwerkInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationSendVerslagArgs = {
  input: SendVerslagInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationCloseOnderzoekArgs = {
  input: CloseOnderzoekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationSubmitAanvraagArgs = {
  input: SubmitAanvraagInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationTakeUpAanvraagArgs = {
  input: TakeUpAanvraagInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationWithdrawAanvraagArgs = {
  input: WithdrawAanvraagInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRequestAanvullingArgs = {
  input: RequestAanvullingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationSuspendAanvraagArgs = {
  input: SuspendAanvraagInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationResumeAanvraagArgs = {
  input: ResumeAanvraagInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAnnounceDelayArgs = {
  input: AnnounceDelayInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationLeaveUntreatedArgs = {
  input: LeaveUntreatedInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationDecideAanvraagArgs = {
  input: DecideAanvraagInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationGrantSpoedArgs = {
  input: GrantSpoedInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationPublishBeschikkingArgs = {
  input: PublishBeschikkingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReviseVoorzieningArgs = {
  input: ReviseVoorzieningInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationEndVoorzieningArgs = {
  input: EndVoorzieningInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationStartHeronderzoekArgs = {
  input: StartHeronderzoekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationSetBudgetArgs = {
  input: SetBudgetInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRegisterBezwaarArgs = {
  input: RegisterBezwaarInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAdmitBezwaarArgs = {
  input: AdmitBezwaarInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationPostponeBezwaarArgs = {
  input: PostponeBezwaarInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationDecideBezwaarArgs = {
  input: DecideBezwaarInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReplaceBeschikkingArgs = {
  input: ReplaceBeschikkingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationWithdrawBezwaarArgs = {
  input: WithdrawBezwaarInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReceiveIngebrekestellingArgs = {
  input: ReceiveIngebrekestellingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReceiveIngebrekestellingBezwaarArgs = {
  input: ReceiveIngebrekestellingBezwaarInput;
};

/** What `acceptOnderzoek` records. */
export type AcceptOnderzoekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** Under which law; by whether it is about a young person when left out. */
  wet?: InputMaybe<Wet>;
  /** Who does it; only role migratie names another. */
  behandelaar?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `handOverOnderzoek` records. */
export type HandOverOnderzoekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** Code of the team. */
  kernteam: Scalars['ID']['input'];
  /** At which moment of the flow. */
  moment: LoketMoment;
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `returnOnderzoek` records. */
export type ReturnOnderzoekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** At which moment of the flow. */
  moment: LoketMoment;
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `planGesprek` records. */
export type PlanGesprekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** The day. */
  plannedOn: Scalars['Datum']['input'];
  /** Code of the team that joins. */
  kernteam?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `recordKeukentafelgesprek` records. */
export type RecordKeukentafelgesprekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** The conversation. */
  gesprek: Scalars['ID']['input'];
  /** What was said, at most 4,000 characters. */
  verslag?: InputMaybe<Scalars['String']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `recordOnderzoeksonderdeel` records. */
export type RecordOnderzoeksonderdeelInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** The parts. */
  onderdelen: Array<OnderdeelInput>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `recordPersoonlijkPlan` records. */
export type RecordPersoonlijkPlanInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** True when it was handed over, false when she makes none. */
  ontvangen: Scalars['Boolean']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `explainPgb` records. */
export type ExplainPgbInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `requestAdvies` records. */
export type RequestAdviesInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** Whose advice. */
  soort: AdviesSoort;
  /** The question, at most 2,000 characters. */
  vraag: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `recordAdvies` records. */
export type RecordAdviesInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** The advice that was asked. */
  advies: Scalars['ID']['input'];
  /** The advice, at most 4,000 characters. */
  tekst: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `takeOverVoorwerk` records. */
export type TakeOverVoorwerkInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** The voorwerk. */
  voorwerk: Scalars['ID']['input'];
  /** The version that the caller read. */
  voorwerkVersion: Scalars['Int']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `returnVoorwerk` records. */
export type ReturnVoorwerkInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** The voorwerk. */
  voorwerk: Scalars['ID']['input'];
  /** The version that the caller read. */
  voorwerkVersion: Scalars['Int']['input'];
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `sendVerslag` records. */
export type SendVerslagInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** The outcome, at most 8,000 characters. */
  tekst: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `closeOnderzoek` records. */
export type CloseOnderzoekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The onderzoek. */
  onderzoek: Scalars['ID']['input'];
  /** Code of the oplossing. */
  oplossing: Scalars['ID']['input'];
  /** Whether the kernteam was offered; asked where it ends without a voorziening. */
  kernteamAangeboden?: InputMaybe<KernteamAanbodInput>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `submitAanvraag` records. */
export type SubmitAanvraagInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The onderzoek that it rests on. */
  onderzoek: Scalars['ID']['input'];
  /** By what. */
  vorm: AanvraagVorm;
  /** Codes of the products that are asked. */
  producten: Array<Scalars['ID']['input']>;
  /** Who signed, when a consulent submits it for her. */
  ondertekenaar?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `takeUpAanvraag` records. */
export type TakeUpAanvraagInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The aanvraag. */
  aanvraag: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `withdrawAanvraag` records. */
export type WithdrawAanvraagInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The aanvraag. */
  aanvraag: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
  /** Whether the kernteam was offered; asked where it ends without a voorziening. */
  kernteamAangeboden?: InputMaybe<KernteamAanbodInput>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `requestAanvulling` records. */
export type RequestAanvullingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The aanvraag. */
  aanvraag: Scalars['ID']['input'];
  /** What is missing, at most 2,000 characters. */
  vraag: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `suspendAanvraag` records. */
export type SuspendAanvraagInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The aanvraag. */
  aanvraag: Scalars['ID']['input'];
  /** Why; not AANVULLING. */
  grond: OpschortingGrond;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `resumeAanvraag` records. */
export type ResumeAanvraagInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The aanvraag. */
  aanvraag: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `announceDelay` records. */
export type AnnounceDelayInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The aanvraag. */
  aanvraag: Scalars['ID']['input'];
  /** By when a besluit is expected. */
  nieuweDatum: Scalars['Datum']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `leaveUntreated` records. */
export type LeaveUntreatedInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The aanvraag. */
  aanvraag: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
  /** Whether the kernteam was offered; asked where it ends without a voorziening. */
  kernteamAangeboden?: InputMaybe<KernteamAanbodInput>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `decideAanvraag` records. */
export type DecideAanvraagInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The aanvraag. */
  aanvraag: Scalars['ID']['input'];
  /** The parts. */
  onderdelen: Array<BesluitonderdeelInput>;
  /** Whether the kernteam was offered; asked where it ends without a voorziening. */
  kernteamAangeboden?: InputMaybe<KernteamAanbodInput>;
  /** Who decides, by the mandate of her functie on that day; only role migratie names another. */
  beslisser?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `grantSpoed` records. */
export type GrantSpoedInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The onderzoek that is awaited. */
  onderzoek: Scalars['ID']['input'];
  /** What is granted. */
  onderdeel: BesluitonderdeelInput;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `publishBeschikking` records. */
export type PublishBeschikkingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The beschikking. */
  beschikking: Scalars['ID']['input'];
  /** How. */
  wijze: BekendmakingWijze;
  /** To whom. */
  geadresseerde: GeadresseerdeInput;
  /** Who makes it known, by the mandate of her functie on that day; only role migratie names another. */
  beslisser?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `reviseVoorziening` records. */
export type ReviseVoorzieningInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The voorziening. */
  voorziening: Scalars['ID']['input'];
  /** What it becomes; its product stays. */
  onderdeel: BesluitonderdeelInput;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `endVoorziening` records. */
export type EndVoorzieningInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The voorziening. */
  voorziening: Scalars['ID']['input'];
  /** Code of the ground. */
  grond: Scalars['ID']['input'];
  /** Last day. */
  until: Scalars['Datum']['input'];
  /** Why, at most 1,000 characters. */
  toelichting: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `startHeronderzoek` records. */
export type StartHeronderzoekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The voorziening. */
  voorziening: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `setBudget` records. */
export type SetBudgetInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** Code of the product. */
  product: Scalars['ID']['input'];
  /** Calendar year, 2015 to 2100. */
  jaar: Scalars['Int']['input'];
  /** In eurocents. */
  bedrag: Scalars['Bedrag']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `registerBezwaar` records. */
export type RegisterBezwaarInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Against what. */
  beschikking: Scalars['ID']['input'];
  /** Its grounds, at most 8,000 characters. */
  gronden: Scalars['String']['input'];
  /** Who objects, when a bezwaarbehandelaar records it. */
  indiener?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `admitBezwaar` records. */
export type AdmitBezwaarInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The bezwaar. */
  bezwaar: Scalars['ID']['input'];
  /** Why lateness is excused, at most 1,000 characters. */
  verschoonbaar?: InputMaybe<Scalars['String']['input']>;
  /** Whether a commissie as in Awb art. 7:13 was set up to advise on it: makes its term twelve weeks. */
  adviescommissie?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `postponeBezwaar` records. */
export type PostponeBezwaarInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The bezwaar. */
  bezwaar: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `decideBezwaar` records. */
export type DecideBezwaarInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The bezwaar. */
  bezwaar: Scalars['ID']['input'];
  /** The outcome. */
  uitkomst: BezwaarUitkomst;
  /** Why, at most 8,000 characters. */
  overwegingen: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `replaceBeschikking` records. */
export type ReplaceBeschikkingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The bezwaar that was well-founded. */
  bezwaar: Scalars['ID']['input'];
  /** The parts, one for each product of the contested besluit. */
  onderdelen: Array<BesluitonderdeelInput>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `withdrawBezwaar` records. */
export type WithdrawBezwaarInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The bezwaar. */
  bezwaar: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `receiveIngebrekestelling` records. */
export type ReceiveIngebrekestellingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The aanvraag. */
  aanvraag: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `receiveIngebrekestellingBezwaar` records. */
export type ReceiveIngebrekestellingBezwaarInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The bezwaar. */
  bezwaar: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** Moment of the flow at which a question takes another way. */
export type LoketMoment =
  /** (*): before the conversation. */
  | 'SCHIFTING'
  /** (**): at the end without a voorziening. */
  | 'EINDE_ZONDER_VOORZIENING'
  /** (***): during the conversation. */
  | 'GESPREK';

/** A part of an onderzoek: its text, or why it is empty. */
export type OnderdeelInput = {
  /** Which part. */
  onderdeel: Onderdeel;
  /** What was found, at most 4,000 characters. */
  tekst?: InputMaybe<Scalars['String']['input']>;
  /** Why the part is empty, at most 1,000 characters. */
  geenReden?: InputMaybe<Scalars['String']['input']>;
};

/** Whether the kernteam was offered. */
export type KernteamAanbodInput = {
  /** JA when the resident knows and agrees. */
  antwoord: AanbodAntwoord;
  /** Code of the team, with JA; the one that serves her kern when left out. */
  kernteam?: InputMaybe<Scalars['ID']['input']>;
  /** Why not, with NEE; at most 1,000 characters. */
  reden?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a besluit. */
export type BesluitonderdeelInput = {
  /** Code of the product. */
  product: Scalars['ID']['input'];
  /** The outcome. */
  uitkomst: OnderdeelUitkomst;
  /** Code of the ground in the law. */
  grond: Scalars['ID']['input'];
  /** Why, per rung of the ladder. */
  motivering: Array<MotiveringInput>;
  /** What is granted, with every outcome but AFGEWEZEN. */
  toekenning?: InputMaybe<ToekenningInput>;
};

/** The outcome of a part. */
export type OnderdeelUitkomst =
  /** Granted. */
  | 'TOEGEKEND'
  /** Granted for less than was asked. */
  | 'GEDEELTELIJK'
  /** Refused. */
  | 'AFGEWEZEN';

/** Why one rung is not enough, or is. */
export type MotiveringInput = {
  /** The rung. */
  trede: Trede;
  /** In words, at most 2,000 characters. */
  tekst: Scalars['String']['input'];
};

/** What is granted. */
export type ToekenningInput = {
  /** How it is delivered. */
  leveringsvorm: Leveringsvorm;
  /** First day. */
  since: Scalars['Datum']['input'];
  /** Last day. */
  until: Scalars['Datum']['input'];
  /** How much, at most 500 characters. */
  omvang: Scalars['String']['input'];
  /** Cost over the whole period, in eurocents, not below zero. */
  bedrag: Scalars['Bedrag']['input'];
  /** With PGB: its conditions, all of which must hold. */
  pgb?: InputMaybe<PgbToetsInput>;
  /** With GEDEELTELIJK: what was not granted, at most 1,000 characters. */
  nietToegekend?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions of a persoonsgebonden budget. */
export type PgbToetsInput = {
  /** Able to do what it asks, with help or without. */
  bekwaam: Scalars['Boolean']['input'];
  /** Explained why it is wanted. */
  gemotiveerd: Scalars['Boolean']['input'];
  /** What is bought is safe, effective and for the client. */
  kwaliteit: Scalars['Boolean']['input'];
};

/** To whom a letter is sent, as it stands on it. */
export type GeadresseerdeInput = {
  /** Name, at most 200 characters. */
  naam: Scalars['String']['input'];
  /** One to five lines of the address, each at most 200 characters. */
  adresregels: Array<Scalars['String']['input']>;
};

/** What `acceptVeiligThuisMelding` records. */
export type AcceptVeiligThuisMeldingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The work. */
  veiligThuisOnderzoek: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
};

/** What `nameToVeiligThuisOnderzoek` records. */
export type NameToVeiligThuisOnderzoekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The work. */
  veiligThuisOnderzoek: Scalars['ID']['input'];
  /** All who may know of it beside who took it up, at most 49. */
  professionals: Array<Scalars['ID']['input']>;
  /** When it happened: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
};

/** What `closeVeiligThuisOnderzoek` records. */
export type CloseVeiligThuisOnderzoekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The work. */
  veiligThuisOnderzoek: Scalars['ID']['input'];
  /** Code of the result. */
  resultaat: Scalars['ID']['input'];
  /** What is to be said of it, at most 4,000 characters. */
  toelichting?: InputMaybe<Scalars['String']['input']>;
  /** When it happened: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
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
  VeiligThuisMelding: VeiligThuisMelding;
  Traject: Traject;
  Voorwerk: Voorwerk;
  Onderzoek: Onderzoek;
  Aanvraag: Aanvraag;
  Beschikking: Beschikking;
  Besluitonderdeel: Besluitonderdeel;
  OnderdeelToegekend: OnderdeelToegekend;
  OnderdeelGedeeltelijk: OnderdeelGedeeltelijk;
  OnderdeelAfgewezen: OnderdeelAfgewezen;
  Voorziening: Voorziening;
  Bezwaar: Bezwaar;
  Budget: Budget;
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
  VeiligThuisMelding:
    ( { __typename: 'VeiligThuisMelding' }
    & GraphQLRecursivePick<FederationTypes['VeiligThuisMelding'], {"id":true}> );
  Traject:
    ( { __typename: 'Traject' }
    & GraphQLRecursivePick<FederationTypes['Traject'], {"id":true}> );
  Voorwerk:
    ( { __typename: 'Voorwerk' }
    & GraphQLRecursivePick<FederationTypes['Voorwerk'], {"id":true}> );
  Onderzoek:
    ( { __typename: 'Onderzoek' }
    & GraphQLRecursivePick<FederationTypes['Onderzoek'], {"id":true}> );
  Aanvraag:
    ( { __typename: 'Aanvraag' }
    & GraphQLRecursivePick<FederationTypes['Aanvraag'], {"id":true}> );
  Beschikking:
    ( { __typename: 'Beschikking' }
    & GraphQLRecursivePick<FederationTypes['Beschikking'], {"id":true}> );
  Besluitonderdeel:
    ( { __typename: 'Besluitonderdeel' }
    & GraphQLRecursivePick<FederationTypes['Besluitonderdeel'], {"id":true}> );
  OnderdeelToegekend:
    ( { __typename: 'OnderdeelToegekend' }
    & GraphQLRecursivePick<FederationTypes['OnderdeelToegekend'], {"id":true}> );
  OnderdeelGedeeltelijk:
    ( { __typename: 'OnderdeelGedeeltelijk' }
    & GraphQLRecursivePick<FederationTypes['OnderdeelGedeeltelijk'], {"id":true}> );
  OnderdeelAfgewezen:
    ( { __typename: 'OnderdeelAfgewezen' }
    & GraphQLRecursivePick<FederationTypes['OnderdeelAfgewezen'], {"id":true}> );
  Voorziening:
    ( { __typename: 'Voorziening' }
    & GraphQLRecursivePick<FederationTypes['Voorziening'], {"id":true}> );
  Bezwaar:
    ( { __typename: 'Bezwaar' }
    & GraphQLRecursivePick<FederationTypes['Bezwaar'], {"id":true}> );
  Budget:
    ( { __typename: 'Budget' }
    & GraphQLRecursivePick<FederationTypes['Budget'], {"id":true}> );
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
  VeiligThuisMelding: ResolverTypeWrapper<VeiligThuisMeldingParent>;
  VeiligThuisOnderzoek: ResolverTypeWrapper<VeiligThuisOnderzoekParent>;
  VeiligThuisOnderzoekStatus: VeiligThuisOnderzoekStatus;
  VeiligThuisLid: ResolverTypeWrapper<VeiligThuisLidParent>;
  VeiligThuisResultaat: ResolverTypeWrapper<VeiligThuisResultaat>;
  VeiligThuisOnderzoekConnection: ResolverTypeWrapper<VeiligThuisOnderzoekConnectionParent>;
  VeiligThuisOnderzoekEdge: ResolverTypeWrapper<VeiligThuisOnderzoekEdgeParent>;
  Traject: ResolverTypeWrapper<TrajectParent>;
  Voorwerk: ResolverTypeWrapper<VoorwerkParent>;
  Professional: ResolverTypeWrapper<ProfessionalParent>;
  Kernteam: ResolverTypeWrapper<KernteamParent>;
  Onderzoek: ResolverTypeWrapper<OnderzoekParent>;
  OnderzoekStatus: OnderzoekStatus;
  OnderzoekSoort: OnderzoekSoort;
  Wet: Wet;
  Onderdeel: Onderdeel;
  Onderzoeksonderdeel: ResolverTypeWrapper<Onderzoeksonderdeel>;
  Gesprek: ResolverTypeWrapper<GesprekParent>;
  AdviesSoort: AdviesSoort;
  Advies: ResolverTypeWrapper<AdviesParent>;
  PersoonlijkPlan: PersoonlijkPlan;
  AangebodenVoorwerk: ResolverTypeWrapper<AangebodenVoorwerkParent>;
  OvergenomenVoorwerk: ResolverTypeWrapper<OvergenomenVoorwerkParent>;
  Verslag: ResolverTypeWrapper<Verslag>;
  BezoekElders: ResolverTypeWrapper<BezoekEldersParent>;
  Loketoplossing: ResolverTypeWrapper<Loketoplossing>;
  KernteamAanbod: ResolverTypeWrapper<KernteamAanbodParent>;
  AanbodAntwoord: AanbodAntwoord;
  OnderzoekConnection: ResolverTypeWrapper<OnderzoekConnectionParent>;
  OnderzoekEdge: ResolverTypeWrapper<OnderzoekEdgeParent>;
  Aanvraag: ResolverTypeWrapper<AanvraagParent>;
  AanvraagStatus: AanvraagStatus;
  BuitenBehandelingGrond: BuitenBehandelingGrond;
  AanvraagVorm: AanvraagVorm;
  Aanvulling: ResolverTypeWrapper<Aanvulling>;
  OpschortingGrond: OpschortingGrond;
  Opschorting: ResolverTypeWrapper<Opschorting>;
  Uitstel: ResolverTypeWrapper<Uitstel>;
  Ingebrekestelling: ResolverTypeWrapper<Ingebrekestelling>;
  AanvraagConnection: ResolverTypeWrapper<AanvraagConnectionParent>;
  AanvraagEdge: ResolverTypeWrapper<AanvraagEdgeParent>;
  Beschikking: ResolverTypeWrapper<BeschikkingParent>;
  BeschikkingSoort: BeschikkingSoort;
  BeschikkingStatus: BeschikkingStatus;
  Mandaat: ResolverTypeWrapper<MandaatParent>;
  MandaatVorm: MandaatVorm;
  Besluitonderdeel: ResolverTypeWrapper<BesluitonderdeelParent>;
  OnderdeelToegekend: ResolverTypeWrapper<OnderdeelToegekendParent>;
  OnderdeelGedeeltelijk: ResolverTypeWrapper<OnderdeelGedeeltelijkParent>;
  OnderdeelAfgewezen: ResolverTypeWrapper<OnderdeelAfgewezenParent>;
  Leveringsvorm: Leveringsvorm;
  Grond: ResolverTypeWrapper<Grond>;
  Trede: Trede;
  Motivering: ResolverTypeWrapper<Motivering>;
  PgbToets: ResolverTypeWrapper<PgbToets>;
  BekendmakingWijze: BekendmakingWijze;
  Bekendmaking: ResolverTypeWrapper<Bekendmaking>;
  BeschikkingConnection: ResolverTypeWrapper<BeschikkingConnectionParent>;
  BeschikkingEdge: ResolverTypeWrapper<BeschikkingEdgeParent>;
  Voorziening: ResolverTypeWrapper<VoorzieningParent>;
  VoorzieningStatus: VoorzieningStatus;
  VoorzieningConnection: ResolverTypeWrapper<VoorzieningConnectionParent>;
  VoorzieningEdge: ResolverTypeWrapper<VoorzieningEdgeParent>;
  Bezwaar: ResolverTypeWrapper<BezwaarParent>;
  BezwaarStatus: BezwaarStatus;
  BezwaarUitkomst: BezwaarUitkomst;
  BezwaarConnection: ResolverTypeWrapper<BezwaarConnectionParent>;
  BezwaarEdge: ResolverTypeWrapper<BezwaarEdgeParent>;
  Budget: ResolverTypeWrapper<BudgetParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BudgetSignaal: BudgetSignaal;
  TermijnBij: TermijnBij;
  Lokettermijn: ResolverTypeWrapper<LokettermijnParent>;
  LokettermijnConnection: ResolverTypeWrapper<LokettermijnConnectionParent>;
  LokettermijnEdge: ResolverTypeWrapper<LokettermijnEdgeParent>;
  LoketSignalConnection: ResolverTypeWrapper<LoketSignalConnectionParent>;
  LoketSignalEdge: ResolverTypeWrapper<LoketSignalEdgeParent>;
  LoketSignal: ResolverTypeWrapper<LoketSignalParent>;
  Besluitcijfers: ResolverTypeWrapper<Besluitcijfers>;
  Termijncijfers: ResolverTypeWrapper<Termijncijfers>;
  TermijnRij: ResolverTypeWrapper<TermijnRij>;
  KernteamAanbodcijfers: ResolverTypeWrapper<KernteamAanbodcijfers>;
  DoorlooptijdVoorwerk: ResolverTypeWrapper<DoorlooptijdVoorwerk>;
  Doorlooptijd: ResolverTypeWrapper<Doorlooptijd>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AcceptOnderzoekInput: AcceptOnderzoekInput;
  HandOverOnderzoekInput: HandOverOnderzoekInput;
  ReturnOnderzoekInput: ReturnOnderzoekInput;
  PlanGesprekInput: PlanGesprekInput;
  RecordKeukentafelgesprekInput: RecordKeukentafelgesprekInput;
  RecordOnderzoeksonderdeelInput: RecordOnderzoeksonderdeelInput;
  RecordPersoonlijkPlanInput: RecordPersoonlijkPlanInput;
  ExplainPgbInput: ExplainPgbInput;
  RequestAdviesInput: RequestAdviesInput;
  RecordAdviesInput: RecordAdviesInput;
  TakeOverVoorwerkInput: TakeOverVoorwerkInput;
  ReturnVoorwerkInput: ReturnVoorwerkInput;
  SendVerslagInput: SendVerslagInput;
  CloseOnderzoekInput: CloseOnderzoekInput;
  SubmitAanvraagInput: SubmitAanvraagInput;
  TakeUpAanvraagInput: TakeUpAanvraagInput;
  WithdrawAanvraagInput: WithdrawAanvraagInput;
  RequestAanvullingInput: RequestAanvullingInput;
  SuspendAanvraagInput: SuspendAanvraagInput;
  ResumeAanvraagInput: ResumeAanvraagInput;
  AnnounceDelayInput: AnnounceDelayInput;
  LeaveUntreatedInput: LeaveUntreatedInput;
  DecideAanvraagInput: DecideAanvraagInput;
  GrantSpoedInput: GrantSpoedInput;
  PublishBeschikkingInput: PublishBeschikkingInput;
  ReviseVoorzieningInput: ReviseVoorzieningInput;
  EndVoorzieningInput: EndVoorzieningInput;
  StartHeronderzoekInput: StartHeronderzoekInput;
  SetBudgetInput: SetBudgetInput;
  RegisterBezwaarInput: RegisterBezwaarInput;
  AdmitBezwaarInput: AdmitBezwaarInput;
  PostponeBezwaarInput: PostponeBezwaarInput;
  DecideBezwaarInput: DecideBezwaarInput;
  ReplaceBeschikkingInput: ReplaceBeschikkingInput;
  WithdrawBezwaarInput: WithdrawBezwaarInput;
  ReceiveIngebrekestellingInput: ReceiveIngebrekestellingInput;
  ReceiveIngebrekestellingBezwaarInput: ReceiveIngebrekestellingBezwaarInput;
  LoketMoment: LoketMoment;
  OnderdeelInput: OnderdeelInput;
  KernteamAanbodInput: KernteamAanbodInput;
  BesluitonderdeelInput: BesluitonderdeelInput;
  OnderdeelUitkomst: OnderdeelUitkomst;
  MotiveringInput: MotiveringInput;
  ToekenningInput: ToekenningInput;
  PgbToetsInput: PgbToetsInput;
  GeadresseerdeInput: GeadresseerdeInput;
  AcceptVeiligThuisMeldingInput: AcceptVeiligThuisMeldingInput;
  NameToVeiligThuisOnderzoekInput: NameToVeiligThuisOnderzoekInput;
  CloseVeiligThuisOnderzoekInput: CloseVeiligThuisOnderzoekInput;
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
  VeiligThuisMelding: VeiligThuisMeldingParent;
  VeiligThuisOnderzoek: VeiligThuisOnderzoekParent;
  VeiligThuisLid: VeiligThuisLidParent;
  VeiligThuisResultaat: VeiligThuisResultaat;
  VeiligThuisOnderzoekConnection: VeiligThuisOnderzoekConnectionParent;
  VeiligThuisOnderzoekEdge: VeiligThuisOnderzoekEdgeParent;
  Traject: TrajectParent;
  Voorwerk: VoorwerkParent;
  Professional: ProfessionalParent;
  Kernteam: KernteamParent;
  Onderzoek: OnderzoekParent;
  Onderzoeksonderdeel: Onderzoeksonderdeel;
  Gesprek: GesprekParent;
  Advies: AdviesParent;
  AangebodenVoorwerk: AangebodenVoorwerkParent;
  OvergenomenVoorwerk: OvergenomenVoorwerkParent;
  Verslag: Verslag;
  BezoekElders: BezoekEldersParent;
  Loketoplossing: Loketoplossing;
  KernteamAanbod: KernteamAanbodParent;
  OnderzoekConnection: OnderzoekConnectionParent;
  OnderzoekEdge: OnderzoekEdgeParent;
  Aanvraag: AanvraagParent;
  Aanvulling: Aanvulling;
  Opschorting: Opschorting;
  Uitstel: Uitstel;
  Ingebrekestelling: Ingebrekestelling;
  AanvraagConnection: AanvraagConnectionParent;
  AanvraagEdge: AanvraagEdgeParent;
  Beschikking: BeschikkingParent;
  Mandaat: MandaatParent;
  Besluitonderdeel: BesluitonderdeelParent;
  OnderdeelToegekend: OnderdeelToegekendParent;
  OnderdeelGedeeltelijk: OnderdeelGedeeltelijkParent;
  OnderdeelAfgewezen: OnderdeelAfgewezenParent;
  Grond: Grond;
  Motivering: Motivering;
  PgbToets: PgbToets;
  Bekendmaking: Bekendmaking;
  BeschikkingConnection: BeschikkingConnectionParent;
  BeschikkingEdge: BeschikkingEdgeParent;
  Voorziening: VoorzieningParent;
  VoorzieningConnection: VoorzieningConnectionParent;
  VoorzieningEdge: VoorzieningEdgeParent;
  Bezwaar: BezwaarParent;
  BezwaarConnection: BezwaarConnectionParent;
  BezwaarEdge: BezwaarEdgeParent;
  Budget: BudgetParent;
  Float: Scalars['Float']['output'];
  Lokettermijn: LokettermijnParent;
  LokettermijnConnection: LokettermijnConnectionParent;
  LokettermijnEdge: LokettermijnEdgeParent;
  LoketSignalConnection: LoketSignalConnectionParent;
  LoketSignalEdge: LoketSignalEdgeParent;
  LoketSignal: LoketSignalParent;
  Besluitcijfers: Besluitcijfers;
  Termijncijfers: Termijncijfers;
  TermijnRij: TermijnRij;
  KernteamAanbodcijfers: KernteamAanbodcijfers;
  DoorlooptijdVoorwerk: DoorlooptijdVoorwerk;
  Doorlooptijd: Doorlooptijd;
  Mutation: Record<PropertyKey, never>;
  AcceptOnderzoekInput: AcceptOnderzoekInput;
  HandOverOnderzoekInput: HandOverOnderzoekInput;
  ReturnOnderzoekInput: ReturnOnderzoekInput;
  PlanGesprekInput: PlanGesprekInput;
  RecordKeukentafelgesprekInput: RecordKeukentafelgesprekInput;
  RecordOnderzoeksonderdeelInput: RecordOnderzoeksonderdeelInput;
  RecordPersoonlijkPlanInput: RecordPersoonlijkPlanInput;
  ExplainPgbInput: ExplainPgbInput;
  RequestAdviesInput: RequestAdviesInput;
  RecordAdviesInput: RecordAdviesInput;
  TakeOverVoorwerkInput: TakeOverVoorwerkInput;
  ReturnVoorwerkInput: ReturnVoorwerkInput;
  SendVerslagInput: SendVerslagInput;
  CloseOnderzoekInput: CloseOnderzoekInput;
  SubmitAanvraagInput: SubmitAanvraagInput;
  TakeUpAanvraagInput: TakeUpAanvraagInput;
  WithdrawAanvraagInput: WithdrawAanvraagInput;
  RequestAanvullingInput: RequestAanvullingInput;
  SuspendAanvraagInput: SuspendAanvraagInput;
  ResumeAanvraagInput: ResumeAanvraagInput;
  AnnounceDelayInput: AnnounceDelayInput;
  LeaveUntreatedInput: LeaveUntreatedInput;
  DecideAanvraagInput: DecideAanvraagInput;
  GrantSpoedInput: GrantSpoedInput;
  PublishBeschikkingInput: PublishBeschikkingInput;
  ReviseVoorzieningInput: ReviseVoorzieningInput;
  EndVoorzieningInput: EndVoorzieningInput;
  StartHeronderzoekInput: StartHeronderzoekInput;
  SetBudgetInput: SetBudgetInput;
  RegisterBezwaarInput: RegisterBezwaarInput;
  AdmitBezwaarInput: AdmitBezwaarInput;
  PostponeBezwaarInput: PostponeBezwaarInput;
  DecideBezwaarInput: DecideBezwaarInput;
  ReplaceBeschikkingInput: ReplaceBeschikkingInput;
  WithdrawBezwaarInput: WithdrawBezwaarInput;
  ReceiveIngebrekestellingInput: ReceiveIngebrekestellingInput;
  ReceiveIngebrekestellingBezwaarInput: ReceiveIngebrekestellingBezwaarInput;
  OnderdeelInput: OnderdeelInput;
  KernteamAanbodInput: KernteamAanbodInput;
  BesluitonderdeelInput: BesluitonderdeelInput;
  MotiveringInput: MotiveringInput;
  ToekenningInput: ToekenningInput;
  PgbToetsInput: PgbToetsInput;
  GeadresseerdeInput: GeadresseerdeInput;
  AcceptVeiligThuisMeldingInput: AcceptVeiligThuisMeldingInput;
  NameToVeiligThuisOnderzoekInput: NameToVeiligThuisOnderzoekInput;
  CloseVeiligThuisOnderzoekInput: CloseVeiligThuisOnderzoekInput;
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
  budgetten?: Resolver<Maybe<Array<ResolversTypes['Budget']>>, ParentType, ContextType, RequireFields<GemeenteBudgettenArgs, 'jaar'>>;
  besluiten?: Resolver<Maybe<ResolversTypes['Besluitcijfers']>, ParentType, ContextType, RequireFields<GemeenteBesluitenArgs, 'van' | 'tot'>>;
  termijnenGehaald?: Resolver<Maybe<ResolversTypes['Termijncijfers']>, ParentType, ContextType, RequireFields<GemeenteTermijnenGehaaldArgs, 'van' | 'tot'>>;
  kernteamAanbod?: Resolver<Maybe<ResolversTypes['KernteamAanbodcijfers']>, ParentType, ContextType, RequireFields<GemeenteKernteamAanbodArgs, 'van' | 'tot'>>;
  doorlooptijdVoorwerk?: Resolver<Maybe<ResolversTypes['DoorlooptijdVoorwerk']>, ParentType, ContextType, RequireFields<GemeenteDoorlooptijdVoorwerkArgs, 'van' | 'tot'>>;
  loketSignaalcijfers?: Resolver<Maybe<ResolversTypes['Signaalcijfers']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType, RequireFields<QueryInwonerArgs, 'id'>>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType, RequireFields<QueryGemeenteArgs, 'code'>>;
  gemeenten?: Resolver<Maybe<Array<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
  gronden?: Resolver<Maybe<Array<ResolversTypes['Grond']>>, ParentType, ContextType>;
  onderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<QueryOnderzoekArgs, 'id'>>;
  onderzoeken?: Resolver<Maybe<ResolversTypes['OnderzoekConnection']>, ParentType, ContextType, RequireFields<QueryOnderzoekenArgs, 'gemeente'>>;
  aanvraag?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<QueryAanvraagArgs, 'id'>>;
  aanvragen?: Resolver<Maybe<ResolversTypes['AanvraagConnection']>, ParentType, ContextType, RequireFields<QueryAanvragenArgs, 'gemeente'>>;
  beschikking?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType, RequireFields<QueryBeschikkingArgs, 'id'>>;
  beschikkingen?: Resolver<Maybe<ResolversTypes['BeschikkingConnection']>, ParentType, ContextType, RequireFields<QueryBeschikkingenArgs, 'gemeente'>>;
  voorziening?: Resolver<Maybe<ResolversTypes['Voorziening']>, ParentType, ContextType, RequireFields<QueryVoorzieningArgs, 'id'>>;
  bezwaar?: Resolver<Maybe<ResolversTypes['Bezwaar']>, ParentType, ContextType, RequireFields<QueryBezwaarArgs, 'id'>>;
  bezwaren?: Resolver<Maybe<ResolversTypes['BezwaarConnection']>, ParentType, ContextType, RequireFields<QueryBezwarenArgs, 'gemeente'>>;
  termijnenLoket?: Resolver<Maybe<ResolversTypes['LokettermijnConnection']>, ParentType, ContextType, RequireFields<QueryTermijnenLoketArgs, 'gemeente'>>;
  veiligThuisOnderzoek?: Resolver<Maybe<ResolversTypes['VeiligThuisOnderzoek']>, ParentType, ContextType, RequireFields<QueryVeiligThuisOnderzoekArgs, 'id'>>;
  veiligThuisOnderzoeken?: Resolver<Maybe<ResolversTypes['VeiligThuisOnderzoekConnection']>, ParentType, ContextType, RequireFields<QueryVeiligThuisOnderzoekenArgs, 'gemeente'>>;
  loketSignals?: Resolver<Maybe<ResolversTypes['LoketSignalConnection']>, ParentType, ContextType, RequireFields<QueryLoketSignalsArgs, 'gemeente'>>;
};

export type InwonerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inwoner'] = ResolversParentTypes['Inwoner'], FederationReferenceType extends FederationReferenceTypes['Inwoner'] = FederationReferenceTypes['Inwoner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inwoner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onderzoeken?: Resolver<Maybe<ResolversTypes['OnderzoekConnection']>, ParentType, ContextType, Partial<InwonerOnderzoekenArgs>>;
  aanvragen?: Resolver<Maybe<ResolversTypes['AanvraagConnection']>, ParentType, ContextType, Partial<InwonerAanvragenArgs>>;
  beschikkingen?: Resolver<Maybe<ResolversTypes['BeschikkingConnection']>, ParentType, ContextType, Partial<InwonerBeschikkingenArgs>>;
  voorzieningen?: Resolver<Maybe<ResolversTypes['VoorzieningConnection']>, ParentType, ContextType, Partial<InwonerVoorzieningenArgs>>;
  loketInzagen?: Resolver<Maybe<ResolversTypes['InzageConnection']>, ParentType, ContextType, Partial<InwonerLoketInzagenArgs>>;
};

export type MeldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Melding'] = ResolversParentTypes['Melding'], FederationReferenceType extends FederationReferenceTypes['Melding'] = FederationReferenceTypes['Melding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Melding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onderzoeken?: Resolver<Maybe<Array<ResolversTypes['Onderzoek']>>, ParentType, ContextType>;
  aanvragen?: Resolver<Maybe<Array<ResolversTypes['Aanvraag']>>, ParentType, ContextType>;
  beschikkingen?: Resolver<Maybe<Array<ResolversTypes['Beschikking']>>, ParentType, ContextType>;
};

export type VeiligThuisMeldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisMelding'] = ResolversParentTypes['VeiligThuisMelding'], FederationReferenceType extends FederationReferenceTypes['VeiligThuisMelding'] = FederationReferenceTypes['VeiligThuisMelding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VeiligThuisMelding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onderzoek?: Resolver<Maybe<ResolversTypes['VeiligThuisOnderzoek']>, ParentType, ContextType>;
};

export type VeiligThuisOnderzoekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisOnderzoek'] = ResolversParentTypes['VeiligThuisOnderzoek']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  veiligThuisMelding?: Resolver<Maybe<ResolversTypes['VeiligThuisMelding']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VeiligThuisOnderzoekStatus'], ParentType, ContextType>;
  behandelaar?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  kring?: Resolver<Array<ResolversTypes['VeiligThuisLid']>, ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  resultaat?: Resolver<Maybe<ResolversTypes['VeiligThuisResultaat']>, ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VeiligThuisLidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisLid'] = ResolversParentTypes['VeiligThuisLid']> = {
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type VeiligThuisResultaatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisResultaat'] = ResolversParentTypes['VeiligThuisResultaat']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VeiligThuisOnderzoekConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisOnderzoekConnection'] = ResolversParentTypes['VeiligThuisOnderzoekConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VeiligThuisOnderzoekEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VeiligThuisOnderzoekEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisOnderzoekEdge'] = ResolversParentTypes['VeiligThuisOnderzoekEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VeiligThuisOnderzoek'], ParentType, ContextType>;
};

export type TrajectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Traject'] = ResolversParentTypes['Traject'], FederationReferenceType extends FederationReferenceTypes['Traject'] = FederationReferenceTypes['Traject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Traject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType>;
};

export type VoorwerkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voorwerk'] = ResolversParentTypes['Voorwerk'], FederationReferenceType extends FederationReferenceTypes['Voorwerk'] = FederationReferenceTypes['Voorwerk']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voorwerk']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KernteamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kernteam'] = ResolversParentTypes['Kernteam']> = {
  gemeenteCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OnderzoekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Onderzoek'] = ResolversParentTypes['Onderzoek'], FederationReferenceType extends FederationReferenceTypes['Onderzoek'] = FederationReferenceTypes['Onderzoek']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Onderzoek']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  traject?: Resolver<Maybe<ResolversTypes['Traject']>, ParentType, ContextType>;
  hop?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  soort?: Resolver<Maybe<ResolversTypes['OnderzoekSoort']>, ParentType, ContextType>;
  wet?: Resolver<Maybe<ResolversTypes['Wet']>, ParentType, ContextType>;
  betreftJeugdige?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OnderzoekStatus']>, ParentType, ContextType>;
  offeredOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  behandelaar?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  onderdelen?: Resolver<Maybe<Array<ResolversTypes['Onderzoeksonderdeel']>>, ParentType, ContextType>;
  gesprekken?: Resolver<Maybe<Array<ResolversTypes['Gesprek']>>, ParentType, ContextType>;
  adviezen?: Resolver<Maybe<Array<ResolversTypes['Advies']>>, ParentType, ContextType>;
  persoonlijkPlan?: Resolver<Maybe<ResolversTypes['PersoonlijkPlan']>, ParentType, ContextType>;
  pgbUitgelegdOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  voorwerkAangeboden?: Resolver<Maybe<Array<ResolversTypes['AangebodenVoorwerk']>>, ParentType, ContextType>;
  voorwerk?: Resolver<Maybe<ResolversTypes['OvergenomenVoorwerk']>, ParentType, ContextType>;
  verslag?: Resolver<Maybe<ResolversTypes['Verslag']>, ParentType, ContextType>;
  bezoekenElders?: Resolver<Maybe<Array<ResolversTypes['BezoekElders']>>, ParentType, ContextType>;
  aanvragen?: Resolver<Maybe<Array<ResolversTypes['Aanvraag']>>, ParentType, ContextType>;
  heronderzoekVan?: Resolver<Maybe<ResolversTypes['Voorziening']>, ParentType, ContextType>;
  oplossing?: Resolver<Maybe<ResolversTypes['Loketoplossing']>, ParentType, ContextType>;
  kernteamAangeboden?: Resolver<Maybe<ResolversTypes['KernteamAanbod']>, ParentType, ContextType>;
  afbreekreden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termijnen?: Resolver<Maybe<Array<ResolversTypes['Termijn']>>, ParentType, ContextType>;
};

export type OnderzoeksonderdeelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Onderzoeksonderdeel'] = ResolversParentTypes['Onderzoeksonderdeel']> = {
  onderdeel?: Resolver<ResolversTypes['Onderdeel'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  tekst?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geenReden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GesprekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gesprek'] = ResolversParentTypes['Gesprek']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  samenMet?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  verslag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdviesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advies'] = ResolversParentTypes['Advies']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['AdviesSoort'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  vraag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  advies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AangebodenVoorwerkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AangebodenVoorwerk'] = ResolversParentTypes['AangebodenVoorwerk']> = {
  voorwerk?: Resolver<ResolversTypes['Voorwerk'], ParentType, ContextType>;
  voorwerkVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  gelezen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teruggegevenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  teruggaveReden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OvergenomenVoorwerkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OvergenomenVoorwerk'] = ResolversParentTypes['OvergenomenVoorwerk']> = {
  voorwerk?: Resolver<ResolversTypes['Voorwerk'], ParentType, ContextType>;
  voorwerkVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenOverOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inhoud?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerslagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verslag'] = ResolversParentTypes['Verslag']> = {
  sentOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BezoekEldersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BezoekElders'] = ResolversParentTypes['BezoekElders']> = {
  plannedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  samenMet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoketoplossingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Loketoplossing'] = ResolversParentTypes['Loketoplossing']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KernteamAanbodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KernteamAanbod'] = ResolversParentTypes['KernteamAanbod']> = {
  antwoord?: Resolver<ResolversTypes['AanbodAntwoord'], ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OnderzoekConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnderzoekConnection'] = ResolversParentTypes['OnderzoekConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OnderzoekEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OnderzoekEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnderzoekEdge'] = ResolversParentTypes['OnderzoekEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Onderzoek'], ParentType, ContextType>;
};

export type AanvraagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aanvraag'] = ResolversParentTypes['Aanvraag'], FederationReferenceType extends FederationReferenceTypes['Aanvraag'] = FederationReferenceTypes['Aanvraag']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Aanvraag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  onderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType>;
  wet?: Resolver<Maybe<ResolversTypes['Wet']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AanvraagStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  vorm?: Resolver<Maybe<ResolversTypes['AanvraagVorm']>, ParentType, ContextType>;
  ondertekenaar?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  producten?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType>;
  behandelaar?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  aanvulling?: Resolver<Maybe<ResolversTypes['Aanvulling']>, ParentType, ContextType>;
  opschortingen?: Resolver<Maybe<Array<ResolversTypes['Opschorting']>>, ParentType, ContextType>;
  uitstel?: Resolver<Maybe<ResolversTypes['Uitstel']>, ParentType, ContextType>;
  beschikking?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType>;
  ingebrekestelling?: Resolver<Maybe<ResolversTypes['Ingebrekestelling']>, ParentType, ContextType>;
  kernteamAangeboden?: Resolver<Maybe<ResolversTypes['KernteamAanbod']>, ParentType, ContextType>;
  eindreden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buitenBehandelingGrond?: Resolver<Maybe<ResolversTypes['BuitenBehandelingGrond']>, ParentType, ContextType>;
  termijnen?: Resolver<Maybe<Array<ResolversTypes['Termijn']>>, ParentType, ContextType>;
};

export type AanvullingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aanvulling'] = ResolversParentTypes['Aanvulling']> = {
  askedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  vraag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type OpschortingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opschorting'] = ResolversParentTypes['Opschorting']> = {
  grond?: Resolver<ResolversTypes['OpschortingGrond'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type UitstelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Uitstel'] = ResolversParentTypes['Uitstel']> = {
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  nieuweDatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type IngebrekestellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ingebrekestelling'] = ResolversParentTypes['Ingebrekestelling']> = {
  receivedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dwangsomVanaf?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dagen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bedrag?: Resolver<ResolversTypes['Bedrag'], ParentType, ContextType>;
};

export type AanvraagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AanvraagConnection'] = ResolversParentTypes['AanvraagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AanvraagEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AanvraagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AanvraagEdge'] = ResolversParentTypes['AanvraagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Aanvraag'], ParentType, ContextType>;
};

export type BeschikkingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Beschikking'] = ResolversParentTypes['Beschikking'], FederationReferenceType extends FederationReferenceTypes['Beschikking'] = FederationReferenceTypes['Beschikking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Beschikking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  aanvraag?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType>;
  onderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType>;
  soort?: Resolver<Maybe<ResolversTypes['BeschikkingSoort']>, ParentType, ContextType>;
  wet?: Resolver<Maybe<ResolversTypes['Wet']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BeschikkingStatus']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  mandaat?: Resolver<Maybe<ResolversTypes['Mandaat']>, ParentType, ContextType>;
  onderdelen?: Resolver<Maybe<Array<ResolversTypes['Besluitonderdeel']>>, ParentType, ContextType>;
  bekendmaking?: Resolver<Maybe<ResolversTypes['Bekendmaking']>, ParentType, ContextType>;
  bezwaarTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  brief?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  briefHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kernteamAangeboden?: Resolver<Maybe<ResolversTypes['KernteamAanbod']>, ParentType, ContextType>;
  bezwaren?: Resolver<Maybe<Array<ResolversTypes['Bezwaar']>>, ParentType, ContextType>;
  vervangt?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType>;
  termijnen?: Resolver<Maybe<Array<ResolversTypes['Termijn']>>, ParentType, ContextType>;
};

export type MandaatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandaat'] = ResolversParentTypes['Mandaat']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  functie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vorm?: Resolver<ResolversTypes['MandaatVorm'], ParentType, ContextType>;
  grond?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aanname?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BesluitonderdeelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Besluitonderdeel'] = ResolversParentTypes['Besluitonderdeel'], FederationReferenceType extends FederationReferenceTypes['Besluitonderdeel'] = FederationReferenceTypes['Besluitonderdeel']> = {
  __resolveType: TypeResolveFn<'OnderdeelToegekend' | 'OnderdeelGedeeltelijk' | 'OnderdeelAfgewezen', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Besluitonderdeel']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type OnderdeelToegekendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnderdeelToegekend'] = ResolversParentTypes['OnderdeelToegekend'], FederationReferenceType extends FederationReferenceTypes['OnderdeelToegekend'] = FederationReferenceTypes['OnderdeelToegekend']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OnderdeelToegekend']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  grond?: Resolver<Maybe<ResolversTypes['Grond']>, ParentType, ContextType>;
  motivering?: Resolver<Maybe<Array<ResolversTypes['Motivering']>>, ParentType, ContextType>;
  leveringsvorm?: Resolver<Maybe<ResolversTypes['Leveringsvorm']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  omvang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bedrag?: Resolver<Maybe<ResolversTypes['Bedrag']>, ParentType, ContextType>;
  pgb?: Resolver<Maybe<ResolversTypes['PgbToets']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BeschikkingStatus']>, ParentType, ContextType>;
  voorziening?: Resolver<Maybe<ResolversTypes['Voorziening']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnderdeelGedeeltelijkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnderdeelGedeeltelijk'] = ResolversParentTypes['OnderdeelGedeeltelijk'], FederationReferenceType extends FederationReferenceTypes['OnderdeelGedeeltelijk'] = FederationReferenceTypes['OnderdeelGedeeltelijk']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OnderdeelGedeeltelijk']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  grond?: Resolver<Maybe<ResolversTypes['Grond']>, ParentType, ContextType>;
  motivering?: Resolver<Maybe<Array<ResolversTypes['Motivering']>>, ParentType, ContextType>;
  leveringsvorm?: Resolver<Maybe<ResolversTypes['Leveringsvorm']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  omvang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bedrag?: Resolver<Maybe<ResolversTypes['Bedrag']>, ParentType, ContextType>;
  pgb?: Resolver<Maybe<ResolversTypes['PgbToets']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BeschikkingStatus']>, ParentType, ContextType>;
  voorziening?: Resolver<Maybe<ResolversTypes['Voorziening']>, ParentType, ContextType>;
  nietToegekend?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnderdeelAfgewezenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnderdeelAfgewezen'] = ResolversParentTypes['OnderdeelAfgewezen'], FederationReferenceType extends FederationReferenceTypes['OnderdeelAfgewezen'] = FederationReferenceTypes['OnderdeelAfgewezen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OnderdeelAfgewezen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  grond?: Resolver<Maybe<ResolversTypes['Grond']>, ParentType, ContextType>;
  motivering?: Resolver<Maybe<Array<ResolversTypes['Motivering']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrondResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grond'] = ResolversParentTypes['Grond']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  artikel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bevestigd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MotiveringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Motivering'] = ResolversParentTypes['Motivering']> = {
  trede?: Resolver<ResolversTypes['Trede'], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PgbToetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PgbToets'] = ResolversParentTypes['PgbToets']> = {
  bekwaam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gemotiveerd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kwaliteit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BekendmakingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bekendmaking'] = ResolversParentTypes['Bekendmaking']> = {
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  wijze?: Resolver<ResolversTypes['BekendmakingWijze'], ParentType, ContextType>;
};

export type BeschikkingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeschikkingConnection'] = ResolversParentTypes['BeschikkingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BeschikkingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BeschikkingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeschikkingEdge'] = ResolversParentTypes['BeschikkingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Beschikking'], ParentType, ContextType>;
};

export type VoorzieningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voorziening'] = ResolversParentTypes['Voorziening'], FederationReferenceType extends FederationReferenceTypes['Voorziening'] = FederationReferenceTypes['Voorziening']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voorziening']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VoorzieningStatus']>, ParentType, ContextType>;
  leveringsvorm?: Resolver<Maybe<ResolversTypes['Leveringsvorm']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  omvang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bedrag?: Resolver<Maybe<ResolversTypes['Bedrag']>, ParentType, ContextType>;
  beschikking?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType>;
  eindgrond?: Resolver<Maybe<ResolversTypes['Grond']>, ParentType, ContextType>;
  heronderzoeken?: Resolver<Maybe<Array<ResolversTypes['Onderzoek']>>, ParentType, ContextType>;
  termijnen?: Resolver<Maybe<Array<ResolversTypes['Termijn']>>, ParentType, ContextType>;
};

export type VoorzieningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoorzieningConnection'] = ResolversParentTypes['VoorzieningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VoorzieningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VoorzieningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoorzieningEdge'] = ResolversParentTypes['VoorzieningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voorziening'], ParentType, ContextType>;
};

export type BezwaarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bezwaar'] = ResolversParentTypes['Bezwaar'], FederationReferenceType extends FederationReferenceTypes['Bezwaar'] = FederationReferenceTypes['Bezwaar']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bezwaar']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  beschikking?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  indiener?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BezwaarStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  opTijd?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gronden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verschoonbaar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adviescommissie?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  uitkomst?: Resolver<Maybe<ResolversTypes['BezwaarUitkomst']>, ParentType, ContextType>;
  overwegingen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nieuwBesluit?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType>;
  ingebrekestelling?: Resolver<Maybe<ResolversTypes['Ingebrekestelling']>, ParentType, ContextType>;
  termijnen?: Resolver<Maybe<Array<ResolversTypes['Termijn']>>, ParentType, ContextType>;
};

export type BezwaarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BezwaarConnection'] = ResolversParentTypes['BezwaarConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BezwaarEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BezwaarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BezwaarEdge'] = ResolversParentTypes['BezwaarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bezwaar'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget'], FederationReferenceType extends FederationReferenceTypes['Budget'] = FederationReferenceTypes['Budget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Budget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  jaar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bedrag?: Resolver<Maybe<ResolversTypes['Bedrag']>, ParentType, ContextType>;
  vastgelegd?: Resolver<Maybe<ResolversTypes['Bedrag']>, ParentType, ContextType>;
  resterend?: Resolver<Maybe<ResolversTypes['Bedrag']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  signaal?: Resolver<Maybe<ResolversTypes['BudgetSignaal']>, ParentType, ContextType>;
};

export type LokettermijnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lokettermijn'] = ResolversParentTypes['Lokettermijn']> = {
  bij?: Resolver<ResolversTypes['TermijnBij'], ParentType, ContextType>;
  termijn?: Resolver<ResolversTypes['Termijn'], ParentType, ContextType>;
  onderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType>;
  aanvraag?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType>;
  bezwaar?: Resolver<Maybe<ResolversTypes['Bezwaar']>, ParentType, ContextType>;
  voorziening?: Resolver<Maybe<ResolversTypes['Voorziening']>, ParentType, ContextType>;
};

export type LokettermijnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LokettermijnConnection'] = ResolversParentTypes['LokettermijnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LokettermijnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LokettermijnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LokettermijnEdge'] = ResolversParentTypes['LokettermijnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lokettermijn'], ParentType, ContextType>;
};

export type LoketSignalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoketSignalConnection'] = ResolversParentTypes['LoketSignalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoketSignalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LoketSignalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoketSignalEdge'] = ResolversParentTypes['LoketSignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoketSignal'], ParentType, ContextType>;
};

export type LoketSignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoketSignal'] = ResolversParentTypes['LoketSignal']> = {
  soort?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['SignalOwner'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  termijn?: Resolver<ResolversTypes['Termijn'], ParentType, ContextType>;
  aanvraag?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType>;
  bezwaar?: Resolver<Maybe<ResolversTypes['Bezwaar']>, ParentType, ContextType>;
  voorziening?: Resolver<Maybe<ResolversTypes['Voorziening']>, ParentType, ContextType>;
};

export type BesluitcijfersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Besluitcijfers'] = ResolversParentTypes['Besluitcijfers']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  beschikkingen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onderdelen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toegekend?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gedeeltelijk?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  afgewezen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pgb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TermijncijfersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Termijncijfers'] = ResolversParentTypes['Termijncijfers']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['TermijnRij']>, ParentType, ContextType>;
};

export type TermijnRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermijnRij'] = ResolversParentTypes['TermijnRij']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  artikel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gehaald?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemist?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lopend?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KernteamAanbodcijfersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KernteamAanbodcijfers'] = ResolversParentTypes['KernteamAanbodcijfers']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ja?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nee?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DoorlooptijdVoorwerkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoorlooptijdVoorwerk'] = ResolversParentTypes['DoorlooptijdVoorwerk']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metVoorwerk?: Resolver<ResolversTypes['Doorlooptijd'], ParentType, ContextType>;
  zonderVoorwerk?: Resolver<ResolversTypes['Doorlooptijd'], ParentType, ContextType>;
};

export type DoorlooptijdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Doorlooptijd'] = ResolversParentTypes['Doorlooptijd']> = {
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mediaanDagen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptVeiligThuisMelding?: Resolver<Maybe<ResolversTypes['VeiligThuisOnderzoek']>, ParentType, ContextType, RequireFields<MutationAcceptVeiligThuisMeldingArgs, 'input'>>;
  nameToVeiligThuisOnderzoek?: Resolver<Maybe<ResolversTypes['VeiligThuisOnderzoek']>, ParentType, ContextType, RequireFields<MutationNameToVeiligThuisOnderzoekArgs, 'input'>>;
  closeVeiligThuisOnderzoek?: Resolver<Maybe<ResolversTypes['VeiligThuisOnderzoek']>, ParentType, ContextType, RequireFields<MutationCloseVeiligThuisOnderzoekArgs, 'input'>>;
  acceptOnderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationAcceptOnderzoekArgs, 'input'>>;
  handOverOnderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationHandOverOnderzoekArgs, 'input'>>;
  returnOnderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationReturnOnderzoekArgs, 'input'>>;
  planGesprek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationPlanGesprekArgs, 'input'>>;
  recordKeukentafelgesprek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationRecordKeukentafelgesprekArgs, 'input'>>;
  recordOnderzoeksonderdeel?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationRecordOnderzoeksonderdeelArgs, 'input'>>;
  recordPersoonlijkPlan?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationRecordPersoonlijkPlanArgs, 'input'>>;
  explainPgb?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationExplainPgbArgs, 'input'>>;
  requestAdvies?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationRequestAdviesArgs, 'input'>>;
  recordAdvies?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationRecordAdviesArgs, 'input'>>;
  takeOverVoorwerk?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationTakeOverVoorwerkArgs, 'input'>>;
  returnVoorwerk?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationReturnVoorwerkArgs, 'input'>>;
  sendVerslag?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationSendVerslagArgs, 'input'>>;
  closeOnderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationCloseOnderzoekArgs, 'input'>>;
  submitAanvraag?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<MutationSubmitAanvraagArgs, 'input'>>;
  takeUpAanvraag?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<MutationTakeUpAanvraagArgs, 'input'>>;
  withdrawAanvraag?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<MutationWithdrawAanvraagArgs, 'input'>>;
  requestAanvulling?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<MutationRequestAanvullingArgs, 'input'>>;
  suspendAanvraag?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<MutationSuspendAanvraagArgs, 'input'>>;
  resumeAanvraag?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<MutationResumeAanvraagArgs, 'input'>>;
  announceDelay?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<MutationAnnounceDelayArgs, 'input'>>;
  leaveUntreated?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<MutationLeaveUntreatedArgs, 'input'>>;
  decideAanvraag?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<MutationDecideAanvraagArgs, 'input'>>;
  grantSpoed?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType, RequireFields<MutationGrantSpoedArgs, 'input'>>;
  publishBeschikking?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType, RequireFields<MutationPublishBeschikkingArgs, 'input'>>;
  reviseVoorziening?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType, RequireFields<MutationReviseVoorzieningArgs, 'input'>>;
  endVoorziening?: Resolver<Maybe<ResolversTypes['Voorziening']>, ParentType, ContextType, RequireFields<MutationEndVoorzieningArgs, 'input'>>;
  startHeronderzoek?: Resolver<Maybe<ResolversTypes['Onderzoek']>, ParentType, ContextType, RequireFields<MutationStartHeronderzoekArgs, 'input'>>;
  setBudget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType, RequireFields<MutationSetBudgetArgs, 'input'>>;
  registerBezwaar?: Resolver<Maybe<ResolversTypes['Bezwaar']>, ParentType, ContextType, RequireFields<MutationRegisterBezwaarArgs, 'input'>>;
  admitBezwaar?: Resolver<Maybe<ResolversTypes['Bezwaar']>, ParentType, ContextType, RequireFields<MutationAdmitBezwaarArgs, 'input'>>;
  postponeBezwaar?: Resolver<Maybe<ResolversTypes['Bezwaar']>, ParentType, ContextType, RequireFields<MutationPostponeBezwaarArgs, 'input'>>;
  decideBezwaar?: Resolver<Maybe<ResolversTypes['Bezwaar']>, ParentType, ContextType, RequireFields<MutationDecideBezwaarArgs, 'input'>>;
  replaceBeschikking?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType, RequireFields<MutationReplaceBeschikkingArgs, 'input'>>;
  withdrawBezwaar?: Resolver<Maybe<ResolversTypes['Bezwaar']>, ParentType, ContextType, RequireFields<MutationWithdrawBezwaarArgs, 'input'>>;
  receiveIngebrekestelling?: Resolver<Maybe<ResolversTypes['Aanvraag']>, ParentType, ContextType, RequireFields<MutationReceiveIngebrekestellingArgs, 'input'>>;
  receiveIngebrekestellingBezwaar?: Resolver<Maybe<ResolversTypes['Bezwaar']>, ParentType, ContextType, RequireFields<MutationReceiveIngebrekestellingBezwaarArgs, 'input'>>;
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
  VeiligThuisMelding?: VeiligThuisMeldingResolvers<ContextType>;
  VeiligThuisOnderzoek?: VeiligThuisOnderzoekResolvers<ContextType>;
  VeiligThuisLid?: VeiligThuisLidResolvers<ContextType>;
  VeiligThuisResultaat?: VeiligThuisResultaatResolvers<ContextType>;
  VeiligThuisOnderzoekConnection?: VeiligThuisOnderzoekConnectionResolvers<ContextType>;
  VeiligThuisOnderzoekEdge?: VeiligThuisOnderzoekEdgeResolvers<ContextType>;
  Traject?: TrajectResolvers<ContextType>;
  Voorwerk?: VoorwerkResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  Kernteam?: KernteamResolvers<ContextType>;
  Onderzoek?: OnderzoekResolvers<ContextType>;
  Onderzoeksonderdeel?: OnderzoeksonderdeelResolvers<ContextType>;
  Gesprek?: GesprekResolvers<ContextType>;
  Advies?: AdviesResolvers<ContextType>;
  AangebodenVoorwerk?: AangebodenVoorwerkResolvers<ContextType>;
  OvergenomenVoorwerk?: OvergenomenVoorwerkResolvers<ContextType>;
  Verslag?: VerslagResolvers<ContextType>;
  BezoekElders?: BezoekEldersResolvers<ContextType>;
  Loketoplossing?: LoketoplossingResolvers<ContextType>;
  KernteamAanbod?: KernteamAanbodResolvers<ContextType>;
  OnderzoekConnection?: OnderzoekConnectionResolvers<ContextType>;
  OnderzoekEdge?: OnderzoekEdgeResolvers<ContextType>;
  Aanvraag?: AanvraagResolvers<ContextType>;
  Aanvulling?: AanvullingResolvers<ContextType>;
  Opschorting?: OpschortingResolvers<ContextType>;
  Uitstel?: UitstelResolvers<ContextType>;
  Ingebrekestelling?: IngebrekestellingResolvers<ContextType>;
  AanvraagConnection?: AanvraagConnectionResolvers<ContextType>;
  AanvraagEdge?: AanvraagEdgeResolvers<ContextType>;
  Beschikking?: BeschikkingResolvers<ContextType>;
  Mandaat?: MandaatResolvers<ContextType>;
  Besluitonderdeel?: BesluitonderdeelResolvers<ContextType>;
  OnderdeelToegekend?: OnderdeelToegekendResolvers<ContextType>;
  OnderdeelGedeeltelijk?: OnderdeelGedeeltelijkResolvers<ContextType>;
  OnderdeelAfgewezen?: OnderdeelAfgewezenResolvers<ContextType>;
  Grond?: GrondResolvers<ContextType>;
  Motivering?: MotiveringResolvers<ContextType>;
  PgbToets?: PgbToetsResolvers<ContextType>;
  Bekendmaking?: BekendmakingResolvers<ContextType>;
  BeschikkingConnection?: BeschikkingConnectionResolvers<ContextType>;
  BeschikkingEdge?: BeschikkingEdgeResolvers<ContextType>;
  Voorziening?: VoorzieningResolvers<ContextType>;
  VoorzieningConnection?: VoorzieningConnectionResolvers<ContextType>;
  VoorzieningEdge?: VoorzieningEdgeResolvers<ContextType>;
  Bezwaar?: BezwaarResolvers<ContextType>;
  BezwaarConnection?: BezwaarConnectionResolvers<ContextType>;
  BezwaarEdge?: BezwaarEdgeResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  Lokettermijn?: LokettermijnResolvers<ContextType>;
  LokettermijnConnection?: LokettermijnConnectionResolvers<ContextType>;
  LokettermijnEdge?: LokettermijnEdgeResolvers<ContextType>;
  LoketSignalConnection?: LoketSignalConnectionResolvers<ContextType>;
  LoketSignalEdge?: LoketSignalEdgeResolvers<ContextType>;
  LoketSignal?: LoketSignalResolvers<ContextType>;
  Besluitcijfers?: BesluitcijfersResolvers<ContextType>;
  Termijncijfers?: TermijncijfersResolvers<ContextType>;
  TermijnRij?: TermijnRijResolvers<ContextType>;
  KernteamAanbodcijfers?: KernteamAanbodcijfersResolvers<ContextType>;
  DoorlooptijdVoorwerk?: DoorlooptijdVoorwerkResolvers<ContextType>;
  Doorlooptijd?: DoorlooptijdResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
