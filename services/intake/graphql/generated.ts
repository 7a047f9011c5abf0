import type { Instant, LocalDate, Month } from '@kerngraaf/platform/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InwonerParent, ProfessionalParent, GemeenteParent, KernteamParent, MeldingParent, MeldingConnectionParent, MeldingEdgeParent, BetrokkeneParent, VraagverhelderaarParent, BevindingParent, ClientondersteunerParent, AanbiedingParent, DubbeleMeldingParent, BeschermingParent, BezoekwaarschuwingParent, BeschermingRedenParent, ToestemmingParent, ToestemmingOntvangerParent, VerwijzingParent, VerwijzingConnectionParent, VerwijzingEdgeParent, VeiligThuisMeldingParent, VeiligThuisMeldingConnectionParent, VeiligThuisMeldingEdgeParent, VeiligThuisBetrokkeneParent, VeiligThuisTermijnParent, UitgaandeMeldingParent, UitgaandeMeldingConnectionParent, UitgaandeMeldingEdgeParent, UitgaandeBetrokkeneParent, NoodtoegangParent, NoodtoegangConnectionParent, NoodtoegangEdgeParent, InspectieParent, InspectieConnectionParent, InspectieEdgeParent, InspectieDossierParent, PoorttermijnParent, IntakeSignalParent, IntakeSignalConnectionParent, IntakeSignalEdgeParent, PoorttermijnConnectionParent, PoorttermijnEdgeParent, TrajectParent, InzageConnectionParent, InzageEdgeParent } from './parents.ts';
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
  /** The organisations with which cliëntondersteuning was agreed for a day (Wmo 2015 art. 2.2.4), in the order of the gemeenteprofiel. Public. */
  clientondersteuning?: Maybe<Array<Clientondersteuner>>;
  /** Questions per kernteam and month: a melding counts for the team of its first kernteam traject, in the month in which it was asked. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  vragenPerKernteam?: Maybe<VragenPerKernteam>;
  /** How the questions at the kernteams came in: by channel, or by way of the loket's poort. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  herkomst?: Maybe<Herkomst>;
  /** Questions that crossed from one desk to the other, over the questions at the kernteams. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  grensverkeer?: Maybe<Grensverkeer>;
  /** Questions at the kernteams that are primarily about a young person. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  jeugdvragen?: Maybe<Jeugdvragen>;
  /** Questions of the loket's poort that the poort handled itself. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  poortafhandeling?: Maybe<Poortafhandelingcijfer>;
  /** Whether the kernteam was offered where a question ended without a voorziening, by the month in which the question was asked. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  kernteamAangeboden?: Maybe<KernteamAangeboden>;
  /** The way of questions over all owners, by one group, by the month in which they were asked. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  doorstroom?: Maybe<Doorstroom>;
  /** Signals of intake that stand today, by kind. */
  intakeSignaalcijfers?: Maybe<Signaalcijfers>;
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteClientondersteuningArgs = {
  op?: InputMaybe<Scalars['Datum']['input']>;
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteVragenPerKernteamArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteHerkomstArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteGrensverkeerArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteJeugdvragenArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeentePoortafhandelingArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteKernteamAangebodenArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteDoorstroomArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
  groepering?: DoorstroomGroepering;
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
  /** The consent of a resident to one purpose for a question that holds today; null when there is none. For owners that decide on it. */
  toestemming?: Maybe<Toestemming>;
  /** The resident that the caller is; null for anyone else. */
  ik?: Maybe<Inwoner>;
  /** The residents for whom the caller may act today, by id; empty for who acts for nobody. */
  ikVertegenwoordig?: Maybe<Array<Inwoner>>;
  /** The resident of a gemeente with this citizen service number; each look-up is recorded. */
  zoekInwoner?: Maybe<Inwoner>;
  /** One melding; null when it does not exist or the caller may not know of it. */
  melding?: Maybe<Melding>;
  /** Meldingen that the caller may see, newest first. */
  meldingen?: Maybe<MeldingConnection>;
  /** Terms in which somebody must still act, the first due first: the work list of a poort. A missed one stays on it until what it asks is done. */
  termijnenPoort?: Maybe<PoorttermijnConnection>;
  /** What is late and still asked, the longest late first: who sent a question and who must act see the same. */
  intakeSignals?: Maybe<IntakeSignalConnection>;
  /** What Veilig Thuis transferred, for who must know; null for everybody else, without an error. */
  veiligThuisMelding?: Maybe<VeiligThuisMelding>;
  /** What Veilig Thuis transferred, for who must know, newest first; null for roles that never do, without an error. */
  veiligThuisMeldingen?: Maybe<VeiligThuisMeldingConnection>;
  /** What the caller reports to Veilig Thuis and did not hand over yet, newest first. */
  mijnUitgaandeMeldingen?: Maybe<UitgaandeMeldingConnection>;
  /** One inspection; null when there is none that the caller may see. A toezichthouder sees her own, from first to last day. */
  inspectie?: Maybe<Inspectie>;
  /** Inspections of a gemeente that the caller may see, newest first. */
  inspecties?: Maybe<InspectieConnection>;
  /** A dossier opened in need; null when there is none that the caller may see. Who opened it sees it until its last day. */
  noodtoegang?: Maybe<Noodtoegang>;
  /** Dossiers that were opened in need, the longest waiting first: the list of who looks at them afterwards. */
  noodtoegangen?: Maybe<NoodtoegangConnection>;
  /** What the caller referred, newest first. */
  mijnVerwijzingen?: Maybe<VerwijzingConnection>;
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
export type QueryToestemmingArgs = {
  inwoner: Scalars['ID']['input'];
  melding: Scalars['ID']['input'];
  doel: ToestemmingDoel;
  betreft?: InputMaybe<Scalars['ID']['input']>;
  gemeente?: InputMaybe<Scalars['ID']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryZoekInwonerArgs = {
  gemeente: Scalars['ID']['input'];
  bsn: Scalars['String']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryMeldingArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryMeldingenArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<MeldingStatus>>;
  poort?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryTermijnenPoortArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<TermijnStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryIntakeSignalsArgs = {
  gemeente: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVeiligThuisMeldingArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVeiligThuisMeldingenArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<VeiligThuisStatus>>;
  teLaat?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryMijnUitgaandeMeldingenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryInspectieArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryInspectiesArgs = {
  gemeente: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryNoodtoegangArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryNoodtoegangenArgs = {
  gemeente: Scalars['ID']['input'];
  beoordeeld?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryMijnVerwijzingenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type Inwoner = {
  __typename?: 'Inwoner';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente that the resident belongs to. */
  intakeGemeente?: Maybe<Gemeente>;
  /** Where the resident lives, when known. */
  kern?: Maybe<Kern>;
  /** Name as recorded at the poort. */
  naam?: Maybe<Scalars['String']['output']>;
  /** Date of birth. */
  geboortedatum?: Maybe<Scalars['Datum']['output']>;
  /** Citizen service number; a right of its own, only for bodies with a legal basis. */
  bsn?: Maybe<Scalars['String']['output']>;
  /** Date of death, when recorded. */
  overledenOp?: Maybe<Scalars['Datum']['output']>;
  /** Date on which the resident left the gemeente, when recorded. */
  vertrokkenOp?: Maybe<Scalars['Datum']['output']>;
  /** Who may act for this resident. */
  vertegenwoordigers?: Maybe<Array<Vertegenwoordiger>>;
  /** Questions that concern this resident, newest first. */
  meldingen?: Maybe<MeldingConnection>;
  /** The safety brake while it holds for this resident: for those who help her, who never speak of it. Null for everybody else, without an error. */
  bescherming?: Maybe<Bescherming>;
  /** Why who plans a visit to this resident calls the consulent first, while that holds: for the consulent. Null for everybody else, without an error. */
  bezoekwaarschuwing?: Maybe<Bezoekwaarschuwing>;
  /** What this resident consented to, or a representative for her, newest first; withdrawn consents too. */
  toestemmingen?: Maybe<Array<Toestemming>>;
  /** What Veilig Thuis transferred about this resident, newest first: for who must know, and for herself as far as it was released to her. Null for everybody else, without an error. */
  veiligThuisMeldingen?: Maybe<VeiligThuisMeldingConnection>;
  /** Who read or changed her data at the poort, in which function and why, newest first; this read too, once it is answered. Bad input: PERIOD_REVERSED. */
  intakeInzagen?: Maybe<InzageConnection>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerMeldingenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerVeiligThuisMeldingenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerIntakeInzagenArgs = {
  van?: InputMaybe<Scalars['Datum']['input']>;
  tot?: InputMaybe<Scalars['Datum']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The safety brake of a resident in danger: to who is outside (her representatives, partners, volunteers and who referred her) she is not there, anywhere. */
export type Bescherming = {
  __typename?: 'Bescherming';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The resident whom it protects. */
  inwoner?: Maybe<Inwoner>;
  /** Why it was pulled; null for a code that is no longer known. */
  reden?: Maybe<BeschermingReden>;
  /** The day of the danger; it closes from the moment at which it was recorded. */
  since: Scalars['Datum']['output'];
  /** Who pulled it. */
  vastgelegdDoor?: Maybe<Professional>;
  /** When it was released; null while it holds. */
  opgehevenOp?: Maybe<Scalars['Datum']['output']>;
  /** Why it was released; null while it holds. */
  opheffingReden?: Maybe<BeschermingReden>;
  /** Who released it; null while it holds. */
  opgehevenDoor?: Maybe<Professional>;
  /** In the answer of protectInwoner: the owners that did not confirm within two seconds that she is closed there, by their name; without news they close within three. Null elsewhere. */
  nietBevestigdDoor?: Maybe<Array<Scalars['String']['output']>>;
};

/** That who plans a visit to a resident calls the consulent first, until a last day. The team is told that, and never why. */
export type Bezoekwaarschuwing = {
  __typename?: 'Bezoekwaarschuwing';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The resident who is visited. */
  inwoner?: Maybe<Inwoner>;
  /** Why; null for a code that is no longer known. */
  reden?: Maybe<BeschermingReden>;
  /** Since when. */
  since: Scalars['Datum']['output'];
  /** Last day on which it holds. */
  geldigTot: Scalars['Datum']['output'];
  /** Who recorded it. */
  vastgelegdDoor?: Maybe<Professional>;
  /** When it was ended; null when it was not. */
  beeindigdOp?: Maybe<Scalars['Datum']['output']>;
};

/** Why a safety brake is pulled or released, or who plans a visit calls first. */
export type BeschermingReden = {
  __typename?: 'BeschermingReden';
  /** Code, for instance `huiselijk-geweld`. */
  code: Scalars['ID']['output'];
  /** For people. */
  naam: Scalars['String']['output'];
  /** Law and article on which it rests. */
  artikel: Scalars['String']['output'];
  /** Whether the text in force was looked up. */
  bevestigd: Scalars['Boolean']['output'];
};

/** A resident's consent to one purpose, for one question (AVG art. 6 lid 1 a and 7). */
export type Toestemming = {
  __typename?: 'Toestemming';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The resident whom it is about. */
  inwoner?: Maybe<Inwoner>;
  /** The question for which it holds. */
  melding?: Maybe<Melding>;
  /** For what. */
  doel: ToestemmingDoel;
  /** Opaque id of what it is about; null when the purpose says it all. */
  betreft?: Maybe<Scalars['ID']['output']>;
  /** To whom it opens something. */
  ontvanger: ToestemmingOntvanger;
  /** Where it stands. */
  status: ToestemmingStatus;
  /** The representative who gave it for her, or with her; null when she gave it alone. */
  vertegenwoordiger?: Maybe<Inwoner>;
  /** When it was given: where two consent, by the second; by the first while the second is awaited. */
  gegevenOp: Scalars['Datum']['output'];
  /** Where two consented: when the first did. Null where one was enough, and while the second is awaited. */
  eersteOp?: Maybe<Scalars['Datum']['output']>;
  /** Last day on which it holds; null without an end. */
  geldigTot?: Maybe<Scalars['Datum']['output']>;
  /** When it was withdrawn; null while it holds. */
  ingetrokkenOp?: Maybe<Scalars['Datum']['output']>;
  /** In the answer of withdrawToestemming: the owners that act on consents and did not confirm within two seconds that they know of it, by their name. Null elsewhere. */
  nietBevestigdDoor?: Maybe<Array<Scalars['String']['output']>>;
};

/** For what a resident consents. */
export type ToestemmingDoel =
  /** That a volunteer of the kernteam joins a huisbezoek and sees that casus. */
  | 'VRIJWILLIGER_BIJ_HUISBEZOEK'
  /** That a volunteer is looked for, by what she asks and without her name. */
  | 'VRIJWILLIGER_ZOEKEN'
  /** That she and one volunteer see each other's contact details; `betreft` is their match. */
  | 'KENNISMAKING_VRIJWILLIGER'
  /** That the loket reads the content of one wettelijke verwijzing; `betreft` is that referral. By who has parental authority under 12, from 12 to 15 by that one and by her, from 16 by her (Jeugdwet par. 7.3, art. 7.3.11). */
  | 'DELEN_JEUGDHULPDOSSIER';

/** To whom a consent opens something, as the law on its purpose says. */
export type ToestemmingOntvanger = {
  __typename?: 'ToestemmingOntvanger';
  /** What kind of recipient. */
  soort: ToestemmingOntvangerSoort;
  /** Code of the organisation where one is named; null otherwise. */
  code?: Maybe<Scalars['ID']['output']>;
};

/** What kind of recipient a consent has. */
export type ToestemmingOntvangerSoort =
  /** A volunteer of the kernteam. */
  | 'KERNTEAMVRIJWILLIGER'
  /** Organisations that look for volunteers. */
  | 'VRIJWILLIGERSORGANISATIE'
  /** One volunteer: of the match that it is about. */
  | 'VRIJWILLIGER'
  /** One organisation, named by its code. */
  | 'ORGANISATIE';

/** Where a consent stands. */
export type ToestemmingStatus =
  /** One of two consented: it waits for the other, the resident herself where `vertegenwoordiger` is known and who has parental authority where it is null. It opens nothing. */
  | 'WACHT_OP_TWEEDE'
  /** It holds. */
  | 'GEGEVEN'
  /** Its last day is over: no use from then on. */
  | 'VERLOPEN'
  /** Withdrawn: no use from then on. */
  | 'INGETROKKEN';

/** Someone who may act for a resident. */
export type Vertegenwoordiger = {
  __typename?: 'Vertegenwoordiger';
  /** The representative, a resident as well. */
  inwoner?: Maybe<Inwoner>;
  /** On what ground. */
  soort: VertegenwoordigerSoort;
  /** First day on which it holds. */
  since: Scalars['Datum']['output'];
};

/** On what ground someone acts for a resident. */
export type VertegenwoordigerSoort =
  /** Parent with authority over a minor. */
  | 'OUDER_MET_GEZAG'
  /** Appointed over an adult's person and property. */
  | 'CURATOR'
  /** Appointed over an adult's care. */
  | 'MENTOR'
  /** Authorised by the resident. */
  | 'GEMACHTIGDE';

/** A question that came in at a poort. It travels; the resident does not. */
export type Melding = {
  __typename?: 'Melding';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente where the question was asked. */
  gemeente?: Maybe<Gemeente>;
  /** What kind of question it is. */
  soort?: Maybe<MeldingSoort>;
  /** Where the question stands. */
  status?: Maybe<MeldingStatus>;
  /** How it came in, from the gemeenteprofiel. */
  kanaal?: Maybe<Kanaal>;
  /** Where it came in, from the gemeenteprofiel. */
  poort?: Maybe<Poort>;
  /** Who asked. */
  soortMelder?: Maybe<SoortMelder>;
  /** Whether the question is complex (several parties or areas of life), which the routing rules use. */
  complex?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the question is primarily about a young person (under 18). */
  betreftJeugdige?: Maybe<Scalars['Boolean']['output']>;
  /** When the question was asked. */
  occurredOn?: Maybe<Scalars['Datum']['output']>;
  /** When it was recorded. */
  recordedAt?: Maybe<Scalars['Tijdstip']['output']>;
  /** The question in words. */
  omschrijving?: Maybe<Scalars['String']['output']>;
  /** Whom it is about, and in which role. */
  betrokkenen?: Maybe<Array<Betrokkene>>;
  /** When receipt was confirmed to the one who asked (Wmo 2015 art. 2.3.2 lid 1). */
  ontvangstBevestigdOp?: Maybe<Scalars['Datum']['output']>;
  /** Who clarifies the question, together where needed. */
  vraagverhelderaars?: Maybe<Array<Vraagverhelderaar>>;
  /** What the clarification found, oldest first. */
  bevindingen?: Maybe<Array<Bevinding>>;
  /** When the resident was pointed to free, independent cliëntondersteuning (Wmo 2015 art. 2.3.2 lid 3). */
  clientondersteuningGewezenOp?: Maybe<Scalars['Datum']['output']>;
  /** The organisation to which she was pointed; null when none was named. */
  clientondersteuner?: Maybe<Clientondersteuner>;
  /** When the resident handed over a persoonlijk plan (Wmo 2015 art. 2.3.2 lid 2). */
  persoonlijkPlanOntvangenOp?: Maybe<Scalars['Datum']['output']>;
  /** When identity was established with a document (Wmo 2015 art. 2.3.4); no copy is kept. */
  identiteitVastgesteldOp?: Maybe<Scalars['Datum']['output']>;
  /** How the poort handled it, when no voorziening or traject was needed. */
  afhandeling?: Maybe<PoortAfhandeling>;
  /** Which receiver the gemeenteprofiel proposes now, and by which rule; null once the question has ended. */
  routevoorstel?: Maybe<Routevoorstel>;
  /** The ways it went: one per receiver, each with its hops, oldest first. */
  trajecten?: Maybe<Array<Traject>>;
  /** Whether the kernteam was offered to the resident where something ended without a voorziening, oldest first. */
  aanbiedingen?: Maybe<Array<Aanbieding>>;
  /** Who referred it; null when nobody did. */
  verwijzer?: Maybe<Professional>;
  /** Other open meldingen that are primarily about the same person: see them before booking a visit. */
  dubbelen?: Maybe<Array<DubbeleMelding>>;
  /** The melding to which it was joined; null when it was not. */
  samengevoegdMet?: Maybe<Melding>;
  /** Meldingen that were joined to it, oldest first: with it they are one dossier. */
  samengevoegd?: Maybe<Array<Melding>>;
  /** Terms of the law, and of the gemeenteprofiel for each receiver to take it up, by due date. */
  termijnen?: Maybe<Array<Termijn>>;
};

/** What kind of question a melding is. */
export type MeldingSoort =
  /** Request for support under the Wmo 2015. */
  | 'WMO_MELDING'
  /** Request for help under the Jeugdwet. */
  | 'JEUGDHULPVRAAG'
  /** Question about work and income. */
  | 'PARTICIPATIE'
  /** Question about debts. */
  | 'SCHULDEN'
  /** Question for information; may have no identified person. */
  | 'INFORMATIEVRAAG'
  /** Concern about someone, without a question of her own; may have no identified person. */
  | 'SIGNAAL';

/** Where a melding stands. */
export type MeldingStatus =
  /** Recorded, nobody has taken it up. */
  | 'ONTVANGEN'
  /** Being clarified at the poort. */
  | 'IN_VRAAGVERHELDERING'
  /** At least one traject is open. */
  | 'IN_BEHANDELING'
  /** Handled in the poort. */
  | 'AFGEHANDELD_IN_POORT'
  /** Its last traject was closed. */
  | 'AFGESLOTEN'
  /** Withdrawn by the one who asked. */
  | 'INGETROKKEN'
  /** Joined to another melding of the same person, which goes on. */
  | 'SAMENGEVOEGD';

/** Who asked. */
export type SoortMelder =
  /** The resident herself. */
  | 'INWONER'
  /** Someone close to her. */
  | 'NAASTE'
  /** An organisation. */
  | 'ORGANISATIE'
  /** Somebody who gave no name. */
  | 'ANONIEM';

/** A way in which questions come in. */
export type Kanaal = {
  __typename?: 'Kanaal';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** A desk where questions come in. */
export type Poort = {
  __typename?: 'Poort';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** A person whom a melding concerns. */
export type Betrokkene = {
  __typename?: 'Betrokkene';
  /** The resident. */
  inwoner?: Maybe<Inwoner>;
  /** In which role. */
  rol: BetrokkeneRol;
  /** Whether the question is primarily about this person; exactly one is. */
  primair: Scalars['Boolean']['output'];
};

/** In which role a person is concerned. */
export type BetrokkeneRol =
  /** Asks for help. */
  | 'HULPVRAGER'
  /** Parent. */
  | 'OUDER'
  /** Child. */
  | 'KIND'
  /** Partner. */
  | 'PARTNER'
  /** Cares for the one who asks. */
  | 'MANTELZORGER';

/** Who clarifies a melding, with which expertise. */
export type Vraagverhelderaar = {
  __typename?: 'Vraagverhelderaar';
  /** The professional. */
  professional?: Maybe<Professional>;
  /** With which expertise. */
  expertise: Expertise;
  /** Since when. */
  since: Scalars['Datum']['output'];
};

/** Expertise with which a question is clarified. */
export type Expertise =
  /** Of the kernteam. */
  | 'KERNTEAM'
  /** Of the Wmo. */
  | 'WMO'
  /** Of youth help. */
  | 'JEUGD';

/** What a clarification found. */
export type Bevinding = {
  __typename?: 'Bevinding';
  /** When. */
  on: Scalars['Datum']['output'];
  /** In words. */
  tekst: Scalars['String']['output'];
  /** Which criteria of the gemeenteprofiel apply. */
  criteria: Array<Criterium>;
};

/** An organisation that offers cliëntondersteuning by agreement with the gemeente, from the gemeenteprofiel. */
export type Clientondersteuner = {
  __typename?: 'Clientondersteuner';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
  /** Reference of the subsidiebeschikking in which it was agreed; `[aanname]` in it marks what no source says. */
  subsidiebeschikking?: Maybe<Scalars['String']['output']>;
  /** First day of the agreement. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Last day; null while no end was agreed. */
  until?: Maybe<Scalars['Datum']['output']>;
  /** Where the agreement is found; `[aanname]` in it marks what no source says. */
  bron?: Maybe<Scalars['String']['output']>;
};

/** A criterion of the gemeenteprofiel for choosing a route. */
export type Criterium = {
  __typename?: 'Criterium';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** How the poort handled a melding itself. */
export type PoortAfhandeling = {
  __typename?: 'PoortAfhandeling';
  /** When. */
  on: Scalars['Datum']['output'];
  /** Which outcome, from the gemeenteprofiel. */
  uitkomst: PoortUitkomst;
  /** In words. */
  toelichting?: Maybe<Scalars['String']['output']>;
};

/** An outcome that a poort can give. */
export type PoortUitkomst = {
  __typename?: 'PoortUitkomst';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** Whether the kernteam was offered where something ended without a voorziening, moment (**). */
export type Aanbieding = {
  __typename?: 'Aanbieding';
  /** What ended. */
  bij: EindeZonderVoorziening;
  /** The answer; null when it was not recorded. */
  antwoord?: Maybe<AanbodAntwoord>;
  /** The team that was offered, when one was named. */
  kernteam?: Maybe<Kernteam>;
  /** Why not, in words; null when the loket keeps it. */
  reden?: Maybe<Scalars['String']['output']>;
  /** When. */
  on: Scalars['Datum']['output'];
};

/** Where a question ends without a voorziening. */
export type EindeZonderVoorziening =
  /** In the poort. */
  | 'POORT'
  /** With the onderzoek. */
  | 'ONDERZOEK'
  /** With the aanvraag: refused, withdrawn or left untreated. */
  | 'AANVRAAG';

/** Whether the kernteam was offered. */
export type AanbodAntwoord =
  /** Offered; the resident knows and agrees. */
  | 'JA'
  /** Not offered or not wanted, with a reason. */
  | 'NEE';

/** Another open melding of the same person, as far as both sides must know of it. */
export type DubbeleMelding = {
  __typename?: 'DubbeleMelding';
  /** The melding; null for who may not read it. */
  melding?: Maybe<Melding>;
  /** Where it came in, from the gemeenteprofiel. */
  poort: Poort;
  /** Where it stands. */
  status: MeldingStatus;
  /** When it was asked. */
  occurredOn: Scalars['Datum']['output'];
  /** Whether the loket has it in hand. */
  bijLoket: Scalars['Boolean']['output'];
  /** The kernteam that has it in hand; null when none has. */
  kernteam?: Maybe<Kernteam>;
};

/** What the gemeenteprofiel proposes as receiver. */
export type Routevoorstel = {
  __typename?: 'Routevoorstel';
  /** Kind of receiver. */
  soort: OntvangerSoort;
  /** The kernteam that serves the kern, when a kernteam is proposed and exactly one serves it. */
  kernteam?: Maybe<Kernteam>;
  /** The rule of the gemeenteprofiel that proposes it. */
  regel: Scalars['ID']['output'];
  /** Whether another receiver needs a reason. */
  redenNodig: Scalars['Boolean']['output'];
};

/** One way of a melding to one receiver. A hand-over keeps its id and raises its hop. */
export type Traject = {
  __typename?: 'Traject';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The melding that travels. */
  melding?: Maybe<Melding>;
  /** Kind of receiver. */
  soort?: Maybe<OntvangerSoort>;
  /** The kernteam, when it is the receiver. */
  kernteam?: Maybe<Kernteam>;
  /** How often it was sent on; 1 for the first receiver. */
  hop?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  status?: Maybe<TrajectStatus>;
  /** At which moment of the flow it was opened or sent on. */
  moment?: Maybe<TrajectMoment>;
  /** Why this receiver, in words. */
  reden?: Maybe<Scalars['String']['output']>;
  /** Why the proposed receiver was passed over, in words. */
  afwijkreden?: Maybe<Scalars['String']['output']>;
  /** When it was opened. */
  openedOn?: Maybe<Scalars['Datum']['output']>;
  /** When it ended. */
  endedOn?: Maybe<Scalars['Datum']['output']>;
  /** How it was solved, from the gemeenteprofiel, when the receiver closed it. */
  oplossing?: Maybe<Scalars['ID']['output']>;
  /** Within which its receiver must take it up; null for one of before such terms were kept. */
  termijn?: Maybe<Termijn>;
};

/** Kind of receiver of a traject. */
export type OntvangerSoort =
  /** A team close to home. */
  | 'KERNTEAM'
  /** The desk that grants. */
  | 'LOKET';

/** Where a traject stands. */
export type TrajectStatus =
  /** Sent; the receiver has not answered. */
  | 'AANGEBODEN'
  /** The receiver took it up. */
  | 'OPGEPAKT'
  /** The receiver declined. */
  | 'GEWEIGERD'
  /** The receiver gave it back. */
  | 'TERUGGEGEVEN'
  /** Ended. */
  | 'AFGESLOTEN';

/** At which moment of the flow a question takes another way. */
export type TrajectMoment =
  /** At the poort: the first sorting, moment (*). */
  | 'SCHIFTING'
  /** When it ended without a voorziening, moment (**). */
  | 'EINDE_ZONDER_VOORZIENING'
  /** During a keukentafelgesprek or huisbezoek, moment (***). */
  | 'GESPREK';

/** A page of meldingen. */
export type MeldingConnection = {
  __typename?: 'MeldingConnection';
  /** The rows with their cursors. */
  edges: Array<MeldingEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A melding in a page. */
export type MeldingEdge = {
  __typename?: 'MeldingEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The melding. */
  node: Melding;
};

/** What Veilig Thuis transferred to the gemeente (Wmo 2015 art. 4.1.1): for its receiver and who was named to it. For everybody else it is not there, without an error. */
export type VeiligThuisMelding = {
  __typename?: 'VeiligThuisMelding';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  status?: Maybe<VeiligThuisStatus>;
  /** The organisation that receives it, by the gemeenteprofiel of that day. */
  ontvanger?: Maybe<VeiligThuisOntvanger>;
  /** When it came from Veilig Thuis. */
  occurredOn?: Maybe<Scalars['Datum']['output']>;
  /** Since when its receiver has it; null until then. */
  overgedragenOp?: Maybe<Scalars['Datum']['output']>;
  /** When somebody of the receiver took it up; null until then. */
  opgepaktOp?: Maybe<Scalars['Datum']['output']>;
  /** When it ended; null while it is open. */
  closedOn?: Maybe<Scalars['Datum']['output']>;
  /** Why who recorded it ended it before somebody took it up. */
  reden?: Maybe<Scalars['String']['output']>;
  /** Whom it concerns. */
  betrokkenen?: Maybe<Array<VeiligThuisBetrokkene>>;
  /** What Veilig Thuis transferred. */
  overdracht?: Maybe<Scalars['String']['output']>;
  /** Terms that bind Veilig Thuis itself, as they were received: nothing happens here when they pass. */
  termijnen?: Maybe<Array<VeiligThuisTermijn>>;
  /** Our own term to take it up, of the gemeenteprofiel. */
  oppakken?: Maybe<Termijn>;
  /** Late: nobody took it up within our own term; null otherwise. Shown nowhere else. */
  signaal?: Maybe<VeiligThuisSignaal>;
  /** Who reported it to Veilig Thuis: for a named aandachtsfunctionaris where the gemeenteprofiel lets her; null otherwise. */
  melder?: Maybe<VeiligThuisMelder>;
  /** Marks of what no source says. */
  aannames?: Maybe<Array<Scalars['String']['output']>>;
};

/** Where what Veilig Thuis transferred stands. */
export type VeiligThuisStatus =
  /** Recorded. */
  | 'ONTVANGEN'
  /** Among the work of its receiver. */
  | 'OVERGEDRAGEN'
  /** Somebody took it up. */
  | 'OPGEPAKT'
  /** Ended. */
  | 'AFGESLOTEN';

/** The organisation that receives what Veilig Thuis transfers. */
export type VeiligThuisOntvanger = {
  __typename?: 'VeiligThuisOntvanger';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** Whom it concerns. */
export type VeiligThuisBetrokkene = {
  __typename?: 'VeiligThuisBetrokkene';
  /** The resident; what else of her may be read is by the right to that. */
  inwoner?: Maybe<Inwoner>;
  /** Her name, for who must know of this. */
  naam?: Maybe<Scalars['String']['output']>;
  /** Her date of birth, for who must know of this; null when it is not known. */
  geboortedatum?: Maybe<Scalars['Datum']['output']>;
  /** In which role. */
  rol: BetrokkeneRol;
  /** Since when she may read herself where it stands; null when it was not released to her. */
  vrijgegevenOp?: Maybe<Scalars['Datum']['output']>;
};

/** What Veilig Thuis itself must do in time. */
export type VeiligThuisTermijnSoort =
  /** Judge how safe it is (Uitvoeringsbesluit Wmo 2015 art. 4.1.7). */
  | 'TRIAGE'
  /** Finish an onderzoek of its own. */
  | 'ONDERZOEK'
  /** Tell the person concerned that her data is used (Wmo 2015 art. 5.3.1). */
  | 'INFORMEREN';

/** A term that binds Veilig Thuis itself, as it was received. */
export type VeiligThuisTermijn = {
  __typename?: 'VeiligThuisTermijn';
  /** Which. */
  soort: VeiligThuisTermijnSoort;
  /** What the law asks, in a line. */
  naam: Scalars['String']['output'];
  /** Law and article; the law alone where the article was not looked up. */
  artikel: Scalars['String']['output'];
  /** From when it runs. */
  startedOn: Scalars['Datum']['output'];
  /** Last day as Veilig Thuis named it; null when it named none. */
  dueOn?: Maybe<Scalars['Datum']['output']>;
  /** Last day by the law. */
  wettelijkTot: Scalars['Datum']['output'];
  /** Whether Veilig Thuis made it longer. */
  verlengd: Scalars['Boolean']['output'];
  /** When Veilig Thuis did what it asks; null when it did not say so. */
  doneOn?: Maybe<Scalars['Datum']['output']>;
  /** Whether the text in force was looked up. */
  bevestigd: Scalars['Boolean']['output'];
};

/** Late in the lane of Veilig Thuis. */
export type VeiligThuisSignaal = {
  __typename?: 'VeiligThuisSignaal';
  /** What was to be done, for people. */
  naam: Scalars['String']['output'];
  /** First day on which it is late. */
  since: Scalars['Datum']['output'];
  /** Who must act. */
  owner: VeiligThuisOntvanger;
};

/** Who reported to Veilig Thuis. */
export type VeiligThuisMelder = {
  __typename?: 'VeiligThuisMelder';
  /** Name. */
  naam: Scalars['String']['output'];
  /** As what she knows of it; null when not recorded. */
  hoedanigheid?: Maybe<Scalars['String']['output']>;
  /** How she can be reached; null when not recorded. */
  bereikbaar?: Maybe<Scalars['String']['output']>;
};

/** A page of what Veilig Thuis transferred. */
export type VeiligThuisMeldingConnection = {
  __typename?: 'VeiligThuisMeldingConnection';
  /** The rows with their cursors. */
  edges: Array<VeiligThuisMeldingEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** What Veilig Thuis transferred, in a page. */
export type VeiligThuisMeldingEdge = {
  __typename?: 'VeiligThuisMeldingEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** What was transferred. */
  node: VeiligThuisMelding;
};

/** What a professional reports to Veilig Thuis by the meldcode. Hers alone until she handed it over, then in no list any more. */
export type UitgaandeMelding = {
  __typename?: 'UitgaandeMelding';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whom it concerns. */
  betrokkenen: Array<UitgaandeBetrokkene>;
  /** What she reports. */
  toelichting: Scalars['String']['output'];
  /** When she recorded it. */
  occurredOn: Scalars['Datum']['output'];
  /** When Veilig Thuis had it; null until then. */
  overgedragenOp?: Maybe<Scalars['Datum']['output']>;
};

/** Whom it concerns. */
export type UitgaandeBetrokkene = {
  __typename?: 'UitgaandeBetrokkene';
  /** The resident; what else of her may be read is by the right to that. */
  inwoner?: Maybe<Inwoner>;
  /** Her name, for who reports. */
  naam?: Maybe<Scalars['String']['output']>;
  /** In which role. */
  rol: BetrokkeneRol;
};

/** A page of what the caller reports. */
export type UitgaandeMeldingConnection = {
  __typename?: 'UitgaandeMeldingConnection';
  /** The rows with their cursors. */
  edges: Array<UitgaandeMeldingEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** What the caller reports, in a page. */
export type UitgaandeMeldingEdge = {
  __typename?: 'UitgaandeMeldingEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** What she reports. */
  node: UitgaandeMelding;
};

/** An inspection for which the college appointed a toezichthouder (Wmo 2015 art. 6.1): whose dossiers she may read, and from when to when. */
export type Inspectie = {
  __typename?: 'Inspectie';
  /** Opaque id; names the inspection as what ties its toezichthouder to the residents. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What it is called. */
  referentie: Scalars['String']['output'];
  /** Who may read: the subject of her identity. */
  toezichthouder: Scalars['ID']['output'];
  /** First day. */
  van: Scalars['Datum']['output'];
  /** Last day. */
  tot: Scalars['Datum']['output'];
  /** Whose dossiers. */
  dossiers: Array<InspectieDossier>;
  /** When it was closed, if it was; from then on its toezichthouder finds nothing by it. */
  geslotenOp?: Maybe<Scalars['Datum']['output']>;
};

/** Of whom the dossier is read. */
export type InspectieDossier = {
  __typename?: 'InspectieDossier';
  /** The resident; what of her may be read is by the right to that. */
  inwoner?: Maybe<Inwoner>;
};

/** A page of inspections. */
export type InspectieConnection = {
  __typename?: 'InspectieConnection';
  /** The rows with their cursors. */
  edges: Array<InspectieEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An inspection in a page. */
export type InspectieEdge = {
  __typename?: 'InspectieEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The inspection. */
  node: Inspectie;
};

/** Somebody opened the dossier of a resident without being tied to her, for a reason. It is looked at afterwards. */
export type Noodtoegang = {
  __typename?: 'Noodtoegang';
  /** Opaque id; names it as what ties who opened it to the resident. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whose dossier. */
  inwoner?: Maybe<Inwoner>;
  /** Why. */
  reden: Scalars['String']['output'];
  /** Who opened it: the subject of her identity. */
  geopendDoor: Scalars['ID']['output'];
  /** In which role. */
  rol: Scalars['String']['output'];
  /** In which function, where her identity says one. */
  functie?: Maybe<Scalars['String']['output']>;
  /** When. */
  geopendOp: Scalars['Tijdstip']['output'];
  /** Last day on which it opens. */
  tot: Scalars['Datum']['output'];
  /** What who looked at it thought of it; null until then. */
  oordeel?: Maybe<NoodtoegangOordeel>;
  /** Why. */
  toelichting?: Maybe<Scalars['String']['output']>;
  /** When it was looked at. */
  beoordeeldOp?: Maybe<Scalars['Datum']['output']>;
};

/** What is thought of it afterwards. */
export type NoodtoegangOordeel =
  /** There was a need. */
  | 'TERECHT'
  /** There was none. */
  | 'ONTERECHT';

/** A page of dossiers opened in need. */
export type NoodtoegangConnection = {
  __typename?: 'NoodtoegangConnection';
  /** The rows with their cursors. */
  edges: Array<NoodtoegangEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A dossier opened in need, in a page. */
export type NoodtoegangEdge = {
  __typename?: 'NoodtoegangEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** Who opened it, and why. */
  node: Noodtoegang;
};

/** A team close to home. Public reference data of the gemeenteprofiel, with what the team has in hand. */
export type Kernteam = {
  __typename?: 'Kernteam';
  /** Four digits of its gemeente. */
  gemeenteCode: Scalars['ID']['output'];
  /** Code in the gemeenteprofiel, for instance `elst-noord`. */
  code: Scalars['ID']['output'];
};

/** Someone who works for an organisation. */
export type Professional = {
  __typename?: 'Professional';
  /** Opaque id; the subject of her identity. */
  id: Scalars['ID']['output'];
};

/** A page of terms. */
export type PoorttermijnConnection = {
  __typename?: 'PoorttermijnConnection';
  /** The rows with their cursors. */
  edges: Array<PoorttermijnEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A term in a page. */
export type PoorttermijnEdge = {
  __typename?: 'PoorttermijnEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The term. */
  node: Poorttermijn;
};

/** A term on the work list of a poort. */
export type Poorttermijn = {
  __typename?: 'Poorttermijn';
  /** The term. */
  termijn: Termijn;
  /** The melding on which it runs. */
  melding?: Maybe<Melding>;
  /** The traject whose receiver must act; null for a term of the law. */
  traject?: Maybe<Traject>;
};

/** A page of signals. */
export type IntakeSignalConnection = {
  __typename?: 'IntakeSignalConnection';
  /** The rows with their cursors. */
  edges: Array<IntakeSignalEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A signal in a page. */
export type IntakeSignalEdge = {
  __typename?: 'IntakeSignalEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The signal. */
  node: IntakeSignal;
};

/** A question with which somebody is late: a hop that was not taken up, or an onderzoek without its outcome. */
export type IntakeSignal = {
  __typename?: 'IntakeSignal';
  /** Kind: the code of the term that was missed. */
  soort: Scalars['ID']['output'];
  /** Who must act: the receiver of the hop; for a term of the law who has the question in hand. */
  owner: SignalOwner;
  /** First day on which it was late. */
  since: Scalars['Datum']['output'];
  /** The term that was missed. */
  termijn: Termijn;
  /** The melding on which it runs. */
  melding?: Maybe<Melding>;
  /** The traject whose receiver must act; null for a term of the law. */
  traject?: Maybe<Traject>;
};

/** A page of referrals. */
export type VerwijzingConnection = {
  __typename?: 'VerwijzingConnection';
  /** The rows with their cursors. */
  edges: Array<VerwijzingEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A referral in a page. */
export type VerwijzingEdge = {
  __typename?: 'VerwijzingEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The referral. */
  node: Verwijzing;
};

/** A referral as its referrer sees it: where it stands, and nothing else. */
export type Verwijzing = {
  __typename?: 'Verwijzing';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Day on which it was registered. */
  registeredOn: Scalars['Datum']['output'];
  /** Where it stands. */
  status: VerwijzingStatus;
};

/** Where a referral stands, as far as its referrer is told. */
export type VerwijzingStatus =
  /** Nobody has taken it up yet. */
  | 'ONTVANGEN'
  /** A receiver took it up. */
  | 'OPGEPAKT'
  /** Ended. */
  | 'AFGESLOTEN';

/** By what questions are grouped. */
export type DoorstroomGroepering =
  /** The kern where she lives. */
  | 'KERN'
  /** The kernteam that had it first. */
  | 'TEAM'
  /** What kind of question it is. */
  | 'SOORT'
  /** How old the resident was. */
  | 'LEEFTIJDSGROEP'
  /** Who had it, in order. */
  | 'ROUTE'
  /** How it ended. */
  | 'OPLOSSING';

/** The way of questions; leefgebied and product cannot be crossed with it. */
export type Doorstroom = {
  __typename?: 'Doorstroom';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** By what they are grouped. */
  groepering: DoorstroomGroepering;
  /** All of them. */
  totaal: DoorstroomRij;
  /** A row for each group that has any. */
  rijen: Array<DoorstroomRij>;
};

/** The way of the questions of one group. */
export type DoorstroomRij = {
  __typename?: 'DoorstroomRij';
  /** Code of the group. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
  /** Questions that were asked. Null when hidden. */
  vragen?: Maybe<Scalars['Int']['output']>;
  /** Taken up by a kernteam or the loket. */
  opgepakt: DoorstroomTijd;
  /** Answered. */
  afgesloten: DoorstroomTijd;
  /** For which a volunteer or provider began. */
  hulpBegonnen: DoorstroomTijd;
  /** Times that one was sent to a kernteam or the loket. Null when hidden. */
  hops?: Maybe<Scalars['Int']['output']>;
  /** Sent more than once. Null when hidden. */
  doorgestuurd?: Maybe<Scalars['Int']['output']>;
  /** That were not only with the side of their poort. Null when hidden. */
  grensverkeer?: Maybe<Scalars['Int']['output']>;
  /** Declined, found nobody or unanswered, while nobody has it. Null when hidden. */
  doodlopend?: Maybe<Scalars['Int']['output']>;
  /** Joined to another, or open beside another open one of the same person. Null when hidden. */
  dubbelen?: Maybe<Scalars['Int']['output']>;
};

/** How many questions came so far, and when. */
export type DoorstroomTijd = {
  __typename?: 'DoorstroomTijd';
  /** How many. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
  /** Days from the question until then, the middle one; null of none. Null when hidden. */
  mediaanDagen?: Maybe<Scalars['Int']['output']>;
};

/** Table of questions per reporting group and month. */
export type VragenPerKernteam = {
  __typename?: 'VragenPerKernteam';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says; empty when all is sourced. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** The months, in order. */
  maanden: Array<Scalars['Maand']['output']>;
  /** One row per reporting group. */
  rijen: Array<VragenPerKernteamRij>;
  /** Totals per month, in the order of `maanden`. Null where hidden. */
  perMaand: Array<Maybe<Scalars['Int']['output']>>;
  /** Total over all groups and months. Null when hidden. */
  totaal?: Maybe<Scalars['Int']['output']>;
};

/** Questions of one reporting group. */
export type VragenPerKernteamRij = {
  __typename?: 'VragenPerKernteamRij';
  /** The reporting group of the gemeenteprofiel (one or more kernteams). */
  groep: Rapportagegroep;
  /** Counts per month, in the order of `maanden`. Null where hidden. */
  perMaand: Array<Maybe<Scalars['Int']['output']>>;
  /** Total over the months. Null when hidden. */
  totaal?: Maybe<Scalars['Int']['output']>;
};

/** How questions came in. */
export type Herkomst = {
  __typename?: 'Herkomst';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Questions at the kernteams, the denominator of each share. Null when hidden. */
  noemer?: Maybe<Scalars['Int']['output']>;
  /** One row per way in. */
  rijen: Array<HerkomstRij>;
};

/** Questions that came in one way. */
export type HerkomstRij = {
  __typename?: 'HerkomstRij';
  /** Code of the channel, or `via-loket`. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
  /** Questions, the numerator. Null when hidden. */
  teller?: Maybe<Scalars['Int']['output']>;
  /** Share of the denominator in percent, one decimal; null when the denominator is 0. Null when hidden. */
  percentage?: Maybe<Scalars['Float']['output']>;
};

/** Questions that crossed between loket and kernteams. */
export type Grensverkeer = {
  __typename?: 'Grensverkeer';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Questions asked at the loket's poort that went on to a kernteam at moment (*) or (**). Null when hidden. */
  vanLoketNaarKernteam?: Maybe<Scalars['Int']['output']>;
  /** Questions asked at the kernteams' poort that went on to the loket. Null when hidden. */
  vanKernteamNaarLoket?: Maybe<Scalars['Int']['output']>;
  /** Questions at the kernteams, the denominator. Null when hidden. */
  noemer?: Maybe<Scalars['Int']['output']>;
  /** `vanLoketNaarKernteam` over the denominator in percent, one decimal; null when the denominator is 0. Null when hidden. */
  percentage?: Maybe<Scalars['Float']['output']>;
  /** Questions asked at the loket's poort. Null when hidden. */
  noemerLoketpoort?: Maybe<Scalars['Int']['output']>;
  /** `vanLoketNaarKernteam` over the questions asked at the loket's poort in percent, one decimal; null of none. Null when hidden. */
  percentageLoketpoort?: Maybe<Scalars['Float']['output']>;
  /** Questions asked at the kernteams' poort. Null when hidden. */
  noemerKernteampoort?: Maybe<Scalars['Int']['output']>;
  /** `vanKernteamNaarLoket` over the questions asked at the kernteams' poort in percent, one decimal; null of none. Null when hidden. */
  percentageKernteampoort?: Maybe<Scalars['Float']['output']>;
  /** Questions not asked at the loket's poort that the loket had, and that went on from there to a kernteam at moment (*) or (**). Null when hidden. */
  viaLoketNaarKernteam?: Maybe<Scalars['Int']['output']>;
  /** Questions not asked at the kernteams' poort that a kernteam had, and that went on from there to the loket. Null when hidden. */
  viaKernteamNaarLoket?: Maybe<Scalars['Int']['output']>;
  /** Questions at the loket: asked at its poort or sent to it. Null when hidden. */
  noemerLoket?: Maybe<Scalars['Int']['output']>;
  /** All that went on from the loket to a kernteam, asked there or not, over the questions at the loket in percent, one decimal; null of none. Null when hidden. */
  percentageLoket?: Maybe<Scalars['Float']['output']>;
};

/** Questions about young people. */
export type Jeugdvragen = {
  __typename?: 'Jeugdvragen';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Questions that are primarily about a young person. Null when hidden. */
  teller?: Maybe<Scalars['Int']['output']>;
  /** Questions at the kernteams. Null when hidden. */
  noemer?: Maybe<Scalars['Int']['output']>;
  /** Share in percent, one decimal; null when the denominator is 0. Null when hidden. */
  percentage?: Maybe<Scalars['Float']['output']>;
};

/** Whether the kernteam was offered where questions ended without a voorziening. */
export type KernteamAangeboden = {
  __typename?: 'KernteamAangeboden';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Offered and agreed, the numerator. Null when hidden. */
  ja?: Maybe<Scalars['Int']['output']>;
  /** Not offered or not wanted. Null when hidden. */
  nee?: Maybe<Scalars['Int']['output']>;
  /** Not recorded. Null when hidden. */
  onbekend?: Maybe<Scalars['Int']['output']>;
  /** Endings without a voorziening, the denominator. Null when hidden. */
  noemer?: Maybe<Scalars['Int']['output']>;
  /** Share of `ja` in percent, one decimal; null when the denominator is 0. Null when hidden. */
  percentage?: Maybe<Scalars['Float']['output']>;
  /** The same for each place where a question ends. */
  rijen: Array<KernteamAangebodenRij>;
};

/** Whether the kernteam was offered where questions ended in one place. */
export type KernteamAangebodenRij = {
  __typename?: 'KernteamAangebodenRij';
  /** What ended. */
  bij: EindeZonderVoorziening;
  /** Offered and agreed, the numerator. Null when hidden. */
  ja?: Maybe<Scalars['Int']['output']>;
  /** Not offered or not wanted. Null when hidden. */
  nee?: Maybe<Scalars['Int']['output']>;
  /** Not recorded. Null when hidden. */
  onbekend?: Maybe<Scalars['Int']['output']>;
  /** Endings, the denominator. Null when hidden. */
  noemer?: Maybe<Scalars['Int']['output']>;
  /** Share of `ja` in percent, one decimal; null when the denominator is 0. Null when hidden. */
  percentage?: Maybe<Scalars['Float']['output']>;
};

/** Questions handled in the loket's poort. */
export type Poortafhandelingcijfer = {
  __typename?: 'Poortafhandelingcijfer';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Questions handled in the poort. Null when hidden. */
  teller?: Maybe<Scalars['Int']['output']>;
  /** Questions asked at that poort. Null when hidden. */
  noemer?: Maybe<Scalars['Int']['output']>;
  /** Share in percent, one decimal; null when the denominator is 0. Null when hidden. */
  percentage?: Maybe<Scalars['Float']['output']>;
};

/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Records a resident. Refusals: BSN_ALREADY_REGISTERED. A representative whom the gemeente does not know is not found. Bad input: BSN_INVALID, KERN_UNKNOWN, BIRTH_DATE_IN_FUTURE, GEMEENTE_UNKNOWN, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  registerInwoner?: Maybe<Inwoner>;
  /** Records a death. Refusals: ALREADY_DECEASED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  recordDeath?: Maybe<Inwoner>;
  /** Pulls the safety brake for a resident in danger: at once, by whoever of those who help her hears of it. Answers when every owner closed her to who is outside, or names those that did not confirm. Refusals: ALREADY_PROTECTED. Bad input: REDEN_UNKNOWN, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  protectInwoner?: Maybe<Bescherming>;
  /** Releases the safety brake, by an aandachtsfunctionaris of the gemeente. Refusals: NOT_AANDACHTSFUNCTIONARIS, PROTECTION_ALREADY_LIFTED. Bad input: REDEN_UNKNOWN, BEFORE_PROTECTION, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  liftProtection?: Maybe<Bescherming>;
  /** Records that who plans a visit to a resident calls the consulent first, until a last day. Refusals: ALREADY_WARNED. Bad input: REDEN_UNKNOWN, ENDS_BEFORE_IT_BEGINS, ENDS_TOO_LATE (it lasts at most the days of the gemeenteprofiel), OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  recordBezoekwaarschuwing?: Maybe<Bezoekwaarschuwing>;
  /** Ends it before its last day, by a consulent. Refusals: WARNING_ALREADY_ENDED. Bad input: BEFORE_WARNING, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  endBezoekwaarschuwing?: Maybe<Bezoekwaarschuwing>;
  /** Records a move within or out of the gemeente. Refusals: INWONER_DECEASED, ALREADY_LEFT. Bad input: KERN_UNKNOWN, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO. */
  recordMove?: Maybe<Inwoner>;
  /** Records a question. Refusals: PERSON_REQUIRED, PRIMARY_PERSON_REQUIRED, PERSON_TWICE, INWONER_UNKNOWN, INWONER_DECEASED. Bad input: KANAAL_UNKNOWN, POORT_UNKNOWN, KERN_UNKNOWN, GEMEENTE_UNKNOWN, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  registerMelding?: Maybe<Melding>;
  /** Records that receipt was confirmed to the one who asked. Refusals: RECEIPT_ALREADY_CONFIRMED, MELDING_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING. */
  confirmReceipt?: Maybe<Melding>;
  /** Withdraws a melding for the one who asked; open trajecten end. Refusals: MELDING_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING, BEFORE_TRAJECT, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  withdrawMelding?: Maybe<Melding>;
  /** Takes up again what was handled, closed or withdrawn. Refusals: MELDING_STILL_OPEN, MELDING_MERGED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING, BEFORE_END, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  reopenMelding?: Maybe<Melding>;
  /** Joins the clarification as the calling professional. Refusals: ALREADY_JOINED, MELDING_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING. */
  joinVraagverheldering?: Maybe<Melding>;
  /** Records what the clarification found, by a professional who joined it. Refusals: NOT_JOINED, MELDING_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING, CRITERIUM_UNKNOWN, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  recordVraagverheldering?: Maybe<Melding>;
  /** Records that the resident was pointed to cliëntondersteuning (Wmo 2015 art. 2.3.2 lid 3), to an organisation by name when one is chosen. Refusals: ALREADY_POINTED, MELDING_CLOSED, ORGANISATIE_WITHOUT_AGREEMENT (the gemeente has none with it on that day). Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING. */
  pointToClientondersteuning?: Maybe<Melding>;
  /** Records that a persoonlijk plan was handed over (Wmo 2015 art. 2.3.2 lid 2). Refusals: PLAN_ALREADY_RECEIVED, MELDING_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING. */
  receivePersoonlijkPlan?: Maybe<Melding>;
  /** Records that identity was established; kind of document and date only (Wmo 2015 art. 2.3.4). Refusals: IDENTITY_ALREADY_RECORDED, PERSON_REQUIRED, MELDING_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING. */
  recordIdentity?: Maybe<Melding>;
  /** Sends the question to a kernteam or the loket. Refusals: TRAJECT_ALREADY_OPEN, OVERRIDE_REASON_REQUIRED, PERSON_REQUIRED, INWONER_DECEASED, MELDING_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING, KERNTEAM_UNKNOWN, KERNTEAM_REQUIRED, KERNTEAM_NOT_ALLOWED, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  openTraject?: Maybe<Melding>;
  /** Ends the question in the poort, or sends it to the kernteam at once where the resident agreed to that. A poort that sends to the loket must say whether the kernteam was offered; who loads history may not know. Refusals: TRAJECT_OPEN, MELDING_CLOSED, KERNTEAM_OFFER_REQUIRED, PERSON_REQUIRED, INWONER_DECEASED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING, UITKOMST_UNKNOWN, KERNTEAM_REQUIRED, KERNTEAM_UNKNOWN, KERNTEAM_NOT_ALLOWED, REDEN_REQUIRED, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  handleMeldingInPoort?: Maybe<Melding>;
  /** Joins a melding to another of the same person, picked up twice: the other goes on, open trajecten of the joined one end. Refusals: MELDING_CLOSED, INTO_CLOSED, SAME_MELDING, NOT_SAME_PERSON, TERM_WOULD_BE_LOST (a melding under the Wmo is joined only to one that was asked no later), QUESTION_AT_LOKET (the loket took it up: it ends or gives it back first; or it was offered there and the other was not: that is sent there first). Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING, BEFORE_TRAJECT. */
  mergeMelding?: Maybe<Melding>;
  /** Refers a person to the kernteam: records the question, and the person where the gemeente does not know her by her BSN. Bad input: BSN_INVALID, KERN_UNKNOWN, BIRTH_DATE_IN_FUTURE, KANAAL_UNKNOWN, POORT_UNKNOWN, GEMEENTE_UNKNOWN, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  referToTeam?: Maybe<Verwijzing>;
  /** Records that a resident consents, by herself, her representative or who heard it for a question in hand. Who may is decided by the purpose and her age; where two decide it waits for joinToestemming. Refusals: PURPOSE_NOT_IN_FORCE, PERSON_NOT_CONCERNED, BIRTH_DATE_REQUIRED (who decides on jeugdhulp depends on it), CONSENT_BY_REPRESENTATIVE (she is under 16; for jeugdhulp under 12), NOT_A_REPRESENTATIVE, GEZAG_REQUIRED (for jeugdhulp under 16 a parent with authority), CONSENT_BY_RESIDENT (from 16 she consents herself, not a parent), TOESTEMMING_ALREADY_GIVEN, MELDING_CLOSED (not to meet a volunteer: her help goes on when the question is over). Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING, BETREFT_REQUIRED (the purpose is about one thing), BETREFT_NOT_ALLOWED (another purpose is about nothing more), ENDS_BEFORE_IT_BEGINS. */
  giveToestemming?: Maybe<Toestemming>;
  /** Consents as the second of two: the resident where who has parental authority did, or the other way round. It holds from then on. Refusals: TOESTEMMING_NOT_WAITING, TOESTEMMING_EXPIRED, MELDING_CLOSED, PURPOSE_NOT_IN_FORCE, BIRTH_DATE_REQUIRED, CONSENT_BY_REPRESENTATIVE, NOT_A_REPRESENTATIVE, GEZAG_REQUIRED, CONSENT_BY_RESIDENT (she became 16), SAME_SIDE_TWICE. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_TOESTEMMING. */
  joinToestemming?: Maybe<Toestemming>;
  /** Withdraws a consent, also one that waits for the second: it stops use from then on. Answers when those who act on it have confirmed, or names them. The resident can at any age, whoever gave it; for her, or with her, who could consent that day. Refusals: TOESTEMMING_ALREADY_WITHDRAWN, NOT_A_REPRESENTATIVE, GEZAG_REQUIRED (for jeugdhulp under 16 a parent with authority), CONSENT_BY_RESIDENT (from 16 she withdraws it herself, not a parent). Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_TOESTEMMING. */
  withdrawToestemming?: Maybe<Toestemming>;
  /** Records what Veilig Thuis transfers, by the receiver that the gemeenteprofiel names: its staff with a place there today. Nobody else learns of it; who reported is kept apart. Refusals: VEILIG_THUIS_NOT_RECEIVED_HERE, PERSON_REQUIRED, PERSON_TWICE, INWONER_UNKNOWN. Bad input: GEMEENTE_UNKNOWN, TERM_TWICE, TERM_REVERSED, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  registerVeiligThuisMelding?: Maybe<VeiligThuisMelding>;
  /** Ends what should not have been recorded, before somebody takes it up. Refusals: VEILIG_THUIS_MELDING_TAKEN_UP (its work ends it), VEILIG_THUIS_MELDING_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  closeVeiligThuisMelding?: Maybe<VeiligThuisMelding>;
  /** Lets one resident read that there is something of Veilig Thuis about her and where it stands: she alone, never who represents her (Wmo 2015 art. 5.3.2 lid 4). By a named aandachtsfunctionaris. Refusals: NOT_TAKEN_UP, NOT_AANDACHTSFUNCTIONARIS, PERSON_NOT_CONCERNED, TOO_YOUNG_TO_INSPECT, ALREADY_RELEASED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING. */
  releaseVeiligThuisMelding?: Maybe<VeiligThuisMelding>;
  /** Records what the caller reports to Veilig Thuis by the meldcode: hers alone. Refusals: PERSON_REQUIRED, PERSON_TWICE, INWONER_UNKNOWN. Bad input: GEMEENTE_UNKNOWN, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  registerOutgoingMelding?: Maybe<UitgaandeMelding>;
  /** Records that Veilig Thuis has what the caller reports: from then on it is hers to read here no more. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_MELDING. */
  handOverOutgoingMelding?: Maybe<UitgaandeMelding>;
  /** Opens an inspection: whose dossiers a toezichthouder may read, and from when to when. Refusals: PERSON_REQUIRED, PERSON_TWICE, DOSSIERS_TOO_MANY (more than 100), INWONER_UNKNOWN, OWN_INSPECTIE (nobody opens dossiers for herself). Bad input: GEMEENTE_UNKNOWN, PERIOD_REVERSED, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  openInspectie?: Maybe<Inspectie>;
  /** Closes an inspection before its last day: from that moment on its toezichthouder finds nothing by it. Refusals: INSPECTIE_CLOSED. */
  closeInspectie?: Maybe<Inspectie>;
  /** Opens the dossier of a resident to whom the caller is not tied, in need and for a reason, for as long as the access policy says. Somebody looks at it afterwards. Refusals: REDEN_TOO_SHORT (fewer than 20 characters). Bad input: TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. For a caller without a place at the loket today there is no such resident. A role to which the policy gives it no more: FORBIDDEN with PURPOSE_NOT_HELD. */
  openNoodtoegang?: Maybe<Noodtoegang>;
  /** Records what who looks at it thinks of a dossier that was opened in need, once. Refusals: NOODTOEGANG_REVIEWED, OWN_NOODTOEGANG. Bad input: TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  reviewNoodtoegang?: Maybe<Noodtoegang>;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRegisterInwonerArgs = {
  input: RegisterInwonerInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordDeathArgs = {
  input: RecordDeathInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationProtectInwonerArgs = {
  input: ProtectInwonerInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationLiftProtectionArgs = {
  input: LiftProtectionInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordBezoekwaarschuwingArgs = {
  input: RecordBezoekwaarschuwingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationEndBezoekwaarschuwingArgs = {
  input: EndBezoekwaarschuwingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordMoveArgs = {
  input: RecordMoveInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRegisterMeldingArgs = {
  input: RegisterMeldingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationConfirmReceiptArgs = {
  input: ConfirmReceiptInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationWithdrawMeldingArgs = {
  input: WithdrawMeldingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReopenMeldingArgs = {
  input: ReopenMeldingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationJoinVraagverhelderingArgs = {
  input: JoinVraagverhelderingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordVraagverhelderingArgs = {
  input: RecordVraagverhelderingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationPointToClientondersteuningArgs = {
  input: PointToClientondersteuningInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReceivePersoonlijkPlanArgs = {
  input: ReceivePersoonlijkPlanInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordIdentityArgs = {
  input: RecordIdentityInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationOpenTrajectArgs = {
  input: OpenTrajectInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationHandleMeldingInPoortArgs = {
  input: HandleMeldingInPoortInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationMergeMeldingArgs = {
  input: MergeMeldingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReferToTeamArgs = {
  input: ReferToTeamInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationGiveToestemmingArgs = {
  input: GiveToestemmingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationJoinToestemmingArgs = {
  input: JoinToestemmingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationWithdrawToestemmingArgs = {
  input: WithdrawToestemmingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRegisterVeiligThuisMeldingArgs = {
  input: RegisterVeiligThuisMeldingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationCloseVeiligThuisMeldingArgs = {
  input: CloseVeiligThuisMeldingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReleaseVeiligThuisMeldingArgs = {
  input: ReleaseVeiligThuisMeldingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRegisterOutgoingMeldingArgs = {
  input: RegisterOutgoingMeldingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationHandOverOutgoingMeldingArgs = {
  input: HandOverOutgoingMeldingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationOpenInspectieArgs = {
  input: OpenInspectieInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationCloseInspectieArgs = {
  input: CloseInspectieInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationOpenNoodtoegangArgs = {
  input: OpenNoodtoegangInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReviewNoodtoegangArgs = {
  input: ReviewNoodtoegangInput;
};

/** A resident to record. */
export type RegisterInwonerInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits of the gemeente that she belongs to. */
  gemeente: Scalars['ID']['input'];
  /** Name, at most 200 characters. */
  naam: Scalars['String']['input'];
  /** Date of birth, when known. */
  geboortedatum?: InputMaybe<Scalars['Datum']['input']>;
  /** Citizen service number, when known; must pass the 11-proef and be new in the gemeente. */
  bsn?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kern where she lives, when known. */
  kern?: InputMaybe<Scalars['ID']['input']>;
  /** Who may act for her. */
  vertegenwoordigers?: InputMaybe<Array<VertegenwoordigerInput>>;
};

/** A representative to record. */
export type VertegenwoordigerInput = {
  /** The representative's id. */
  inwoner: Scalars['ID']['input'];
  /** On what ground. */
  soort: VertegenwoordigerSoort;
  /** First day on which it holds. */
  since: Scalars['Datum']['input'];
};

/** A death to record. */
export type RecordDeathInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The resident. */
  inwoner: Scalars['ID']['input'];
  /** Date of death. */
  occurredOn: Scalars['Datum']['input'];
};

/** A move to record. */
export type RecordMoveInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The resident. */
  inwoner: Scalars['ID']['input'];
  /** Date of the move. */
  occurredOn: Scalars['Datum']['input'];
  /** Code of the new kern; left out when she leaves the gemeente. */
  kern?: InputMaybe<Scalars['ID']['input']>;
};

/** A question to record. */
export type RegisterMeldingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** What kind of question. */
  soort: MeldingSoort;
  /** Code of the channel. */
  kanaal: Scalars['ID']['input'];
  /** Code of the poort. */
  poort: Scalars['ID']['input'];
  /** Who asked. */
  soortMelder: SoortMelder;
  /** Whom it is about; may be empty for INFORMATIEVRAAG and SIGNAAL, else exactly one is primary. */
  betrokkenen: Array<BetrokkeneInput>;
  /** Kern of the question, when it differs from where the primary person lives or when there is no person. */
  kern?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is complex. */
  complex?: Scalars['Boolean']['input'];
  /** Whether it is primarily about a young person. */
  betreftJeugdige?: Scalars['Boolean']['input'];
  /** The question in words, at most 4,000 characters. */
  omschrijving?: InputMaybe<Scalars['String']['input']>;
  /** When it was asked: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** A person whom the question concerns. */
export type BetrokkeneInput = {
  /** The resident's id. */
  inwoner: Scalars['ID']['input'];
  /** In which role. */
  rol: BetrokkeneRol;
  /** Whether the question is primarily about her. */
  primair: Scalars['Boolean']['input'];
};

/** A confirmation of receipt. */
export type ConfirmReceiptInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding. */
  melding: Scalars['ID']['input'];
  /** When it was confirmed. */
  occurredOn: Scalars['Datum']['input'];
};

/** A withdrawal. */
export type WithdrawMeldingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding. */
  melding: Scalars['ID']['input'];
  /** When it was withdrawn. */
  occurredOn: Scalars['Datum']['input'];
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
};

/** A reopening. */
export type ReopenMeldingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding. */
  melding: Scalars['ID']['input'];
  /** When it was reopened. */
  occurredOn: Scalars['Datum']['input'];
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
};

/** Joining a clarification. */
export type JoinVraagverhelderingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding. */
  melding: Scalars['ID']['input'];
  /** With which expertise. */
  expertise: Expertise;
  /** When. */
  occurredOn: Scalars['Datum']['input'];
};

/** A finding of the clarification. */
export type RecordVraagverhelderingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding. */
  melding: Scalars['ID']['input'];
  /** When. */
  occurredOn: Scalars['Datum']['input'];
  /** In words, at most 4,000 characters. */
  tekst: Scalars['String']['input'];
  /** Codes of the criteria that apply. */
  criteria?: Array<Scalars['ID']['input']>;
};

/** Pointing to cliëntondersteuning. */
export type PointToClientondersteuningInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding. */
  melding: Scalars['ID']['input'];
  /** When. */
  occurredOn: Scalars['Datum']['input'];
  /** Code of the organisation to which she is pointed, when one is named: of `Gemeente.clientondersteuning` for that day. */
  organisatie?: InputMaybe<Scalars['ID']['input']>;
};

/** Receipt of a persoonlijk plan. */
export type ReceivePersoonlijkPlanInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding. */
  melding: Scalars['ID']['input'];
  /** When it was handed over. */
  occurredOn: Scalars['Datum']['input'];
};

/** Identity established. */
export type RecordIdentityInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding. */
  melding: Scalars['ID']['input'];
  /** When. */
  occurredOn: Scalars['Datum']['input'];
  /** Kind of document shown. */
  document: IdentiteitsdocumentSoort;
};

/** Documents of the Wet op de identificatieplicht art. 1. */
export type IdentiteitsdocumentSoort =
  /** Passport. */
  | 'PASPOORT'
  /** Identity card. */
  | 'IDENTITEITSKAART'
  /** Driving licence. */
  | 'RIJBEWIJS'
  /** Document of a foreign national. */
  | 'VREEMDELINGENDOCUMENT';

/** A way to open. */
export type OpenTrajectInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding. */
  melding: Scalars['ID']['input'];
  /** Kind of receiver. */
  soort: OntvangerSoort;
  /** Code of the kernteam, when that is the receiver. */
  kernteam?: InputMaybe<Scalars['ID']['input']>;
  /** At which moment of the flow. */
  moment: TrajectMoment;
  /** Why this receiver, at most 1,000 characters. */
  reden: Scalars['String']['input'];
  /** Why the receiver that the gemeenteprofiel proposes is passed over, where it asks a reason; at most 1,000 characters. */
  afwijkreden?: InputMaybe<Scalars['String']['input']>;
  /** When. */
  occurredOn: Scalars['Datum']['input'];
};

/** Handling in the poort. */
export type HandleMeldingInPoortInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding. */
  melding: Scalars['ID']['input'];
  /** Code of the outcome in the gemeenteprofiel. */
  uitkomst: Scalars['ID']['input'];
  /** In words, at most 1,000 characters; with JA to the kernteam it is why the question goes there. */
  toelichting?: InputMaybe<Scalars['String']['input']>;
  /** Whether the kernteam was offered, moment (**). With JA the question goes to the team and does not end. */
  kernteamAangeboden?: InputMaybe<KernteamAanbodInput>;
  /** When. */
  occurredOn: Scalars['Datum']['input'];
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

/** Two meldingen that are one. */
export type MergeMeldingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version of `melding` that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The melding that is joined to the other and ends. */
  melding: Scalars['ID']['input'];
  /** The melding that goes on. */
  into: Scalars['ID']['input'];
  /** When. */
  occurredOn: Scalars['Datum']['input'];
};

/** A referral. */
export type ReferToTeamInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** Whom it is about. */
  persoon: VerwezenPersoonInput;
  /** What kind of question. */
  soort: MeldingSoort;
  /** Code of the channel. */
  kanaal: Scalars['ID']['input'];
  /** Whether it is primarily about a young person. */
  betreftJeugdige?: Scalars['Boolean']['input'];
  /** Why she is referred, at most 4,000 characters. */
  omschrijving: Scalars['String']['input'];
  /** When she was referred: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
};

/** A person who is referred. Whether the gemeente knows her already is not answered. */
export type VerwezenPersoonInput = {
  /** Name, at most 200 characters. */
  naam: Scalars['String']['input'];
  /** Citizen service number, when known; must pass the 11-proef. */
  bsn?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth, when known. */
  geboortedatum?: InputMaybe<Scalars['Datum']['input']>;
  /** Code of the kern where she lives, when known. */
  kern?: InputMaybe<Scalars['ID']['input']>;
};

/** A safety brake. */
export type ProtectInwonerInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The resident in danger. */
  inwoner: Scalars['ID']['input'];
  /** Code of why: one of `schema/law/bescherming.json`, for instance `huiselijk-geweld`. */
  reden: Scalars['ID']['input'];
  /** The day of the danger: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
};

/** That who plans a visit calls first. */
export type RecordBezoekwaarschuwingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The resident who is visited. */
  inwoner: Scalars['ID']['input'];
  /** Code of why: one of `schema/law/bescherming.json`, for instance `agressie`. */
  reden: Scalars['ID']['input'];
  /** Last day on which it holds. */
  geldigTot: Scalars['Datum']['input'];
  /** When it happened: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
};

/** A warning ended. */
export type EndBezoekwaarschuwingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The warning. */
  bezoekwaarschuwing: Scalars['ID']['input'];
  /** When it was ended. */
  occurredOn: Scalars['Datum']['input'];
};

/** A safety brake released. */
export type LiftProtectionInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The brake. */
  bescherming: Scalars['ID']['input'];
  /** Code of why, for instance `gevaar-geweken`. */
  reden: Scalars['ID']['input'];
  /** When the danger was over. */
  occurredOn: Scalars['Datum']['input'];
};

/** A consent. */
export type GiveToestemmingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The resident whom it is about. */
  inwoner: Scalars['ID']['input'];
  /** The question for which it holds. */
  melding: Scalars['ID']['input'];
  /** For what. */
  doel: ToestemmingDoel;
  /** Opaque id of what it is about: for a KENNISMAKING_VRIJWILLIGER the match, for a DELEN_JEUGDHULPDOSSIER the referral. */
  betreft?: InputMaybe<Scalars['ID']['input']>;
  /** The representative who gave it; left out when she gave it herself, and by a caller who represents her. */
  vertegenwoordiger?: InputMaybe<Scalars['ID']['input']>;
  /** Last day on which it holds; left out without an end. */
  geldigTot?: InputMaybe<Scalars['Datum']['input']>;
  /** When it was given. */
  occurredOn: Scalars['Datum']['input'];
};

/** A second consent. */
export type JoinToestemmingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The consent that waits. */
  toestemming: Scalars['ID']['input'];
  /** The representative who consents; left out when it is she herself, and by a caller who represents her. */
  vertegenwoordiger?: InputMaybe<Scalars['ID']['input']>;
  /** When it was given. */
  occurredOn: Scalars['Datum']['input'];
};

/** A consent withdrawn. */
export type WithdrawToestemmingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The consent. */
  toestemming: Scalars['ID']['input'];
  /** When it was withdrawn. */
  occurredOn: Scalars['Datum']['input'];
};

/** What Veilig Thuis transfers. */
export type RegisterVeiligThuisMeldingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** Whom it concerns: residents that the gemeente has recorded. */
  betrokkenen: Array<VeiligThuisBetrokkeneInput>;
  /** What is transferred, at most 4,000 characters; who reported does not belong in it. */
  overdracht: Scalars['String']['input'];
  /** Terms that bind Veilig Thuis itself, as they came with it; each at most once. */
  termijnen?: InputMaybe<Array<VeiligThuisTermijnInput>>;
  /** Who reported it, when known: kept apart. */
  melder?: InputMaybe<VeiligThuisMelderInput>;
  /** When it came: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
};

/** Whom it concerns. */
export type VeiligThuisBetrokkeneInput = {
  /** The resident's id. */
  inwoner: Scalars['ID']['input'];
  /** In which role. */
  rol: BetrokkeneRol;
};

/** A term that binds Veilig Thuis itself. */
export type VeiligThuisTermijnInput = {
  /** Which. */
  soort: VeiligThuisTermijnSoort;
  /** From when it runs. */
  startedOn: Scalars['Datum']['input'];
  /** Last day as Veilig Thuis named it; left out when it named none. */
  dueOn?: InputMaybe<Scalars['Datum']['input']>;
  /** Whether Veilig Thuis made it longer. */
  verlengd?: Scalars['Boolean']['input'];
  /** When Veilig Thuis did what it asks; left out when it did not say so. */
  doneOn?: InputMaybe<Scalars['Datum']['input']>;
};

/** Who reported to Veilig Thuis. */
export type VeiligThuisMelderInput = {
  /** Name, at most 200 characters. */
  naam: Scalars['String']['input'];
  /** As what she knows of it, at most 200 characters. */
  hoedanigheid?: InputMaybe<Scalars['String']['input']>;
  /** How she can be reached, at most 200 characters. */
  bereikbaar?: InputMaybe<Scalars['String']['input']>;
};

/** An end before somebody takes it up. */
export type CloseVeiligThuisMeldingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** What was transferred. */
  veiligThuisMelding: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
  /** When: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
};

/** A line that a resident may read. */
export type ReleaseVeiligThuisMeldingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** What was transferred. */
  veiligThuisMelding: Scalars['ID']['input'];
  /** The resident whom it concerns. */
  inwoner: Scalars['ID']['input'];
  /** When: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
};

/** What a professional reports to Veilig Thuis. */
export type RegisterOutgoingMeldingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** Whom it concerns: residents whom the caller may see. */
  betrokkenen: Array<VeiligThuisBetrokkeneInput>;
  /** What she reports, at most 4,000 characters. */
  toelichting: Scalars['String']['input'];
  /** When: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
};

/** That Veilig Thuis has it. */
export type HandOverOutgoingMeldingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** What she reports. */
  uitgaandeMelding: Scalars['ID']['input'];
  /** When: not in the future, at most 14 days ago. */
  occurredOn: Scalars['Datum']['input'];
};

/** An inspection to open. */
export type OpenInspectieInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** What it is called, at most 100 characters, without a name of a person. */
  referentie: Scalars['String']['input'];
  /** Who may read: the subject of her identity, a uuid. */
  toezichthouder: Scalars['ID']['input'];
  /** First day. */
  van: Scalars['Datum']['input'];
  /** Last day. */
  tot: Scalars['Datum']['input'];
  /** Ids of the residents whose dossiers may be read, at most 100. */
  dossiers: Array<Scalars['ID']['input']>;
};

/** An inspection to close. */
export type CloseInspectieInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The inspection. */
  inspectie: Scalars['ID']['input'];
};

/** A dossier to open in need. */
export type OpenNoodtoegangInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Whose dossier. */
  inwoner: Scalars['ID']['input'];
  /** Why, 20 to 500 characters. */
  reden: Scalars['String']['input'];
};

/** What is thought of it. */
export type ReviewNoodtoegangInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  noodtoegang: Scalars['ID']['input'];
  /** Whether there was a need. */
  oordeel: NoodtoegangOordeel;
  /** Why, at most 1,000 characters. */
  toelichting?: InputMaybe<Scalars['String']['input']>;
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
  Traject: Traject;
  VeiligThuisMelding: VeiligThuisMelding;
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
  Traject:
    ( { __typename: 'Traject' }
    & GraphQLRecursivePick<FederationTypes['Traject'], {"id":true}> );
  VeiligThuisMelding:
    ( { __typename: 'VeiligThuisMelding' }
    & GraphQLRecursivePick<FederationTypes['VeiligThuisMelding'], {"id":true}> );
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
  Bescherming: ResolverTypeWrapper<BeschermingParent>;
  Bezoekwaarschuwing: ResolverTypeWrapper<BezoekwaarschuwingParent>;
  BeschermingReden: ResolverTypeWrapper<BeschermingRedenParent>;
  Toestemming: ResolverTypeWrapper<ToestemmingParent>;
  ToestemmingDoel: ToestemmingDoel;
  ToestemmingOntvanger: ResolverTypeWrapper<ToestemmingOntvangerParent>;
  ToestemmingOntvangerSoort: ToestemmingOntvangerSoort;
  ToestemmingStatus: ToestemmingStatus;
  Vertegenwoordiger: ResolverTypeWrapper<Omit<Vertegenwoordiger, 'inwoner'> & { inwoner?: Maybe<ResolversTypes['Inwoner']> }>;
  VertegenwoordigerSoort: VertegenwoordigerSoort;
  Melding: ResolverTypeWrapper<MeldingParent>;
  MeldingSoort: MeldingSoort;
  MeldingStatus: MeldingStatus;
  SoortMelder: SoortMelder;
  Kanaal: ResolverTypeWrapper<Kanaal>;
  Poort: ResolverTypeWrapper<Poort>;
  Betrokkene: ResolverTypeWrapper<BetrokkeneParent>;
  BetrokkeneRol: BetrokkeneRol;
  Vraagverhelderaar: ResolverTypeWrapper<VraagverhelderaarParent>;
  Expertise: Expertise;
  Bevinding: ResolverTypeWrapper<BevindingParent>;
  Clientondersteuner: ResolverTypeWrapper<ClientondersteunerParent>;
  Criterium: ResolverTypeWrapper<Criterium>;
  PoortAfhandeling: ResolverTypeWrapper<PoortAfhandeling>;
  PoortUitkomst: ResolverTypeWrapper<PoortUitkomst>;
  Aanbieding: ResolverTypeWrapper<AanbiedingParent>;
  EindeZonderVoorziening: EindeZonderVoorziening;
  AanbodAntwoord: AanbodAntwoord;
  DubbeleMelding: ResolverTypeWrapper<DubbeleMeldingParent>;
  Routevoorstel: ResolverTypeWrapper<Omit<Routevoorstel, 'kernteam'> & { kernteam?: Maybe<ResolversTypes['Kernteam']> }>;
  Traject: ResolverTypeWrapper<TrajectParent>;
  OntvangerSoort: OntvangerSoort;
  TrajectStatus: TrajectStatus;
  TrajectMoment: TrajectMoment;
  MeldingConnection: ResolverTypeWrapper<MeldingConnectionParent>;
  MeldingEdge: ResolverTypeWrapper<MeldingEdgeParent>;
  VeiligThuisMelding: ResolverTypeWrapper<VeiligThuisMeldingParent>;
  VeiligThuisStatus: VeiligThuisStatus;
  VeiligThuisOntvanger: ResolverTypeWrapper<VeiligThuisOntvanger>;
  VeiligThuisBetrokkene: ResolverTypeWrapper<VeiligThuisBetrokkeneParent>;
  VeiligThuisTermijnSoort: VeiligThuisTermijnSoort;
  VeiligThuisTermijn: ResolverTypeWrapper<VeiligThuisTermijnParent>;
  VeiligThuisSignaal: ResolverTypeWrapper<VeiligThuisSignaal>;
  VeiligThuisMelder: ResolverTypeWrapper<VeiligThuisMelder>;
  VeiligThuisMeldingConnection: ResolverTypeWrapper<VeiligThuisMeldingConnectionParent>;
  VeiligThuisMeldingEdge: ResolverTypeWrapper<VeiligThuisMeldingEdgeParent>;
  UitgaandeMelding: ResolverTypeWrapper<UitgaandeMeldingParent>;
  UitgaandeBetrokkene: ResolverTypeWrapper<UitgaandeBetrokkeneParent>;
  UitgaandeMeldingConnection: ResolverTypeWrapper<UitgaandeMeldingConnectionParent>;
  UitgaandeMeldingEdge: ResolverTypeWrapper<UitgaandeMeldingEdgeParent>;
  Inspectie: ResolverTypeWrapper<InspectieParent>;
  InspectieDossier: ResolverTypeWrapper<InspectieDossierParent>;
  InspectieConnection: ResolverTypeWrapper<InspectieConnectionParent>;
  InspectieEdge: ResolverTypeWrapper<InspectieEdgeParent>;
  Noodtoegang: ResolverTypeWrapper<NoodtoegangParent>;
  NoodtoegangOordeel: NoodtoegangOordeel;
  NoodtoegangConnection: ResolverTypeWrapper<NoodtoegangConnectionParent>;
  NoodtoegangEdge: ResolverTypeWrapper<NoodtoegangEdgeParent>;
  Kernteam: ResolverTypeWrapper<KernteamParent>;
  Professional: ResolverTypeWrapper<ProfessionalParent>;
  PoorttermijnConnection: ResolverTypeWrapper<PoorttermijnConnectionParent>;
  PoorttermijnEdge: ResolverTypeWrapper<PoorttermijnEdgeParent>;
  Poorttermijn: ResolverTypeWrapper<PoorttermijnParent>;
  IntakeSignalConnection: ResolverTypeWrapper<IntakeSignalConnectionParent>;
  IntakeSignalEdge: ResolverTypeWrapper<IntakeSignalEdgeParent>;
  IntakeSignal: ResolverTypeWrapper<IntakeSignalParent>;
  VerwijzingConnection: ResolverTypeWrapper<VerwijzingConnectionParent>;
  VerwijzingEdge: ResolverTypeWrapper<VerwijzingEdgeParent>;
  Verwijzing: ResolverTypeWrapper<VerwijzingParent>;
  VerwijzingStatus: VerwijzingStatus;
  DoorstroomGroepering: DoorstroomGroepering;
  Doorstroom: ResolverTypeWrapper<Doorstroom>;
  DoorstroomRij: ResolverTypeWrapper<DoorstroomRij>;
  DoorstroomTijd: ResolverTypeWrapper<DoorstroomTijd>;
  VragenPerKernteam: ResolverTypeWrapper<VragenPerKernteam>;
  VragenPerKernteamRij: ResolverTypeWrapper<VragenPerKernteamRij>;
  Herkomst: ResolverTypeWrapper<Herkomst>;
  HerkomstRij: ResolverTypeWrapper<HerkomstRij>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Grensverkeer: ResolverTypeWrapper<Grensverkeer>;
  Jeugdvragen: ResolverTypeWrapper<Jeugdvragen>;
  KernteamAangeboden: ResolverTypeWrapper<KernteamAangeboden>;
  KernteamAangebodenRij: ResolverTypeWrapper<KernteamAangebodenRij>;
  Poortafhandelingcijfer: ResolverTypeWrapper<Poortafhandelingcijfer>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterInwonerInput: RegisterInwonerInput;
  VertegenwoordigerInput: VertegenwoordigerInput;
  RecordDeathInput: RecordDeathInput;
  RecordMoveInput: RecordMoveInput;
  RegisterMeldingInput: RegisterMeldingInput;
  BetrokkeneInput: BetrokkeneInput;
  ConfirmReceiptInput: ConfirmReceiptInput;
  WithdrawMeldingInput: WithdrawMeldingInput;
  ReopenMeldingInput: ReopenMeldingInput;
  JoinVraagverhelderingInput: JoinVraagverhelderingInput;
  RecordVraagverhelderingInput: RecordVraagverhelderingInput;
  PointToClientondersteuningInput: PointToClientondersteuningInput;
  ReceivePersoonlijkPlanInput: ReceivePersoonlijkPlanInput;
  RecordIdentityInput: RecordIdentityInput;
  IdentiteitsdocumentSoort: IdentiteitsdocumentSoort;
  OpenTrajectInput: OpenTrajectInput;
  HandleMeldingInPoortInput: HandleMeldingInPoortInput;
  KernteamAanbodInput: KernteamAanbodInput;
  MergeMeldingInput: MergeMeldingInput;
  ReferToTeamInput: ReferToTeamInput;
  VerwezenPersoonInput: VerwezenPersoonInput;
  ProtectInwonerInput: ProtectInwonerInput;
  RecordBezoekwaarschuwingInput: RecordBezoekwaarschuwingInput;
  EndBezoekwaarschuwingInput: EndBezoekwaarschuwingInput;
  LiftProtectionInput: LiftProtectionInput;
  GiveToestemmingInput: GiveToestemmingInput;
  JoinToestemmingInput: JoinToestemmingInput;
  WithdrawToestemmingInput: WithdrawToestemmingInput;
  RegisterVeiligThuisMeldingInput: RegisterVeiligThuisMeldingInput;
  VeiligThuisBetrokkeneInput: VeiligThuisBetrokkeneInput;
  VeiligThuisTermijnInput: VeiligThuisTermijnInput;
  VeiligThuisMelderInput: VeiligThuisMelderInput;
  CloseVeiligThuisMeldingInput: CloseVeiligThuisMeldingInput;
  ReleaseVeiligThuisMeldingInput: ReleaseVeiligThuisMeldingInput;
  RegisterOutgoingMeldingInput: RegisterOutgoingMeldingInput;
  HandOverOutgoingMeldingInput: HandOverOutgoingMeldingInput;
  OpenInspectieInput: OpenInspectieInput;
  CloseInspectieInput: CloseInspectieInput;
  OpenNoodtoegangInput: OpenNoodtoegangInput;
  ReviewNoodtoegangInput: ReviewNoodtoegangInput;
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
  Bescherming: BeschermingParent;
  Bezoekwaarschuwing: BezoekwaarschuwingParent;
  BeschermingReden: BeschermingRedenParent;
  Toestemming: ToestemmingParent;
  ToestemmingOntvanger: ToestemmingOntvangerParent;
  Vertegenwoordiger: Omit<Vertegenwoordiger, 'inwoner'> & { inwoner?: Maybe<ResolversParentTypes['Inwoner']> };
  Melding: MeldingParent;
  Kanaal: Kanaal;
  Poort: Poort;
  Betrokkene: BetrokkeneParent;
  Vraagverhelderaar: VraagverhelderaarParent;
  Bevinding: BevindingParent;
  Clientondersteuner: ClientondersteunerParent;
  Criterium: Criterium;
  PoortAfhandeling: PoortAfhandeling;
  PoortUitkomst: PoortUitkomst;
  Aanbieding: AanbiedingParent;
  DubbeleMelding: DubbeleMeldingParent;
  Routevoorstel: Omit<Routevoorstel, 'kernteam'> & { kernteam?: Maybe<ResolversParentTypes['Kernteam']> };
  Traject: TrajectParent;
  MeldingConnection: MeldingConnectionParent;
  MeldingEdge: MeldingEdgeParent;
  VeiligThuisMelding: VeiligThuisMeldingParent;
  VeiligThuisOntvanger: VeiligThuisOntvanger;
  VeiligThuisBetrokkene: VeiligThuisBetrokkeneParent;
  VeiligThuisTermijn: VeiligThuisTermijnParent;
  VeiligThuisSignaal: VeiligThuisSignaal;
  VeiligThuisMelder: VeiligThuisMelder;
  VeiligThuisMeldingConnection: VeiligThuisMeldingConnectionParent;
  VeiligThuisMeldingEdge: VeiligThuisMeldingEdgeParent;
  UitgaandeMelding: UitgaandeMeldingParent;
  UitgaandeBetrokkene: UitgaandeBetrokkeneParent;
  UitgaandeMeldingConnection: UitgaandeMeldingConnectionParent;
  UitgaandeMeldingEdge: UitgaandeMeldingEdgeParent;
  Inspectie: InspectieParent;
  InspectieDossier: InspectieDossierParent;
  InspectieConnection: InspectieConnectionParent;
  InspectieEdge: InspectieEdgeParent;
  Noodtoegang: NoodtoegangParent;
  NoodtoegangConnection: NoodtoegangConnectionParent;
  NoodtoegangEdge: NoodtoegangEdgeParent;
  Kernteam: KernteamParent;
  Professional: ProfessionalParent;
  PoorttermijnConnection: PoorttermijnConnectionParent;
  PoorttermijnEdge: PoorttermijnEdgeParent;
  Poorttermijn: PoorttermijnParent;
  IntakeSignalConnection: IntakeSignalConnectionParent;
  IntakeSignalEdge: IntakeSignalEdgeParent;
  IntakeSignal: IntakeSignalParent;
  VerwijzingConnection: VerwijzingConnectionParent;
  VerwijzingEdge: VerwijzingEdgeParent;
  Verwijzing: VerwijzingParent;
  Doorstroom: Doorstroom;
  DoorstroomRij: DoorstroomRij;
  DoorstroomTijd: DoorstroomTijd;
  VragenPerKernteam: VragenPerKernteam;
  VragenPerKernteamRij: VragenPerKernteamRij;
  Herkomst: Herkomst;
  HerkomstRij: HerkomstRij;
  Float: Scalars['Float']['output'];
  Grensverkeer: Grensverkeer;
  Jeugdvragen: Jeugdvragen;
  KernteamAangeboden: KernteamAangeboden;
  KernteamAangebodenRij: KernteamAangebodenRij;
  Poortafhandelingcijfer: Poortafhandelingcijfer;
  Mutation: Record<PropertyKey, never>;
  RegisterInwonerInput: RegisterInwonerInput;
  VertegenwoordigerInput: VertegenwoordigerInput;
  RecordDeathInput: RecordDeathInput;
  RecordMoveInput: RecordMoveInput;
  RegisterMeldingInput: RegisterMeldingInput;
  BetrokkeneInput: BetrokkeneInput;
  ConfirmReceiptInput: ConfirmReceiptInput;
  WithdrawMeldingInput: WithdrawMeldingInput;
  ReopenMeldingInput: ReopenMeldingInput;
  JoinVraagverhelderingInput: JoinVraagverhelderingInput;
  RecordVraagverhelderingInput: RecordVraagverhelderingInput;
  PointToClientondersteuningInput: PointToClientondersteuningInput;
  ReceivePersoonlijkPlanInput: ReceivePersoonlijkPlanInput;
  RecordIdentityInput: RecordIdentityInput;
  OpenTrajectInput: OpenTrajectInput;
  HandleMeldingInPoortInput: HandleMeldingInPoortInput;
  KernteamAanbodInput: KernteamAanbodInput;
  MergeMeldingInput: MergeMeldingInput;
  ReferToTeamInput: ReferToTeamInput;
  VerwezenPersoonInput: VerwezenPersoonInput;
  ProtectInwonerInput: ProtectInwonerInput;
  RecordBezoekwaarschuwingInput: RecordBezoekwaarschuwingInput;
  EndBezoekwaarschuwingInput: EndBezoekwaarschuwingInput;
  LiftProtectionInput: LiftProtectionInput;
  GiveToestemmingInput: GiveToestemmingInput;
  JoinToestemmingInput: JoinToestemmingInput;
  WithdrawToestemmingInput: WithdrawToestemmingInput;
  RegisterVeiligThuisMeldingInput: RegisterVeiligThuisMeldingInput;
  VeiligThuisBetrokkeneInput: VeiligThuisBetrokkeneInput;
  VeiligThuisTermijnInput: VeiligThuisTermijnInput;
  VeiligThuisMelderInput: VeiligThuisMelderInput;
  CloseVeiligThuisMeldingInput: CloseVeiligThuisMeldingInput;
  ReleaseVeiligThuisMeldingInput: ReleaseVeiligThuisMeldingInput;
  RegisterOutgoingMeldingInput: RegisterOutgoingMeldingInput;
  HandOverOutgoingMeldingInput: HandOverOutgoingMeldingInput;
  OpenInspectieInput: OpenInspectieInput;
  CloseInspectieInput: CloseInspectieInput;
  OpenNoodtoegangInput: OpenNoodtoegangInput;
  ReviewNoodtoegangInput: ReviewNoodtoegangInput;
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
  clientondersteuning?: Resolver<Maybe<Array<ResolversTypes['Clientondersteuner']>>, ParentType, ContextType, Partial<GemeenteClientondersteuningArgs>>;
  vragenPerKernteam?: Resolver<Maybe<ResolversTypes['VragenPerKernteam']>, ParentType, ContextType, RequireFields<GemeenteVragenPerKernteamArgs, 'van' | 'tot'>>;
  herkomst?: Resolver<Maybe<ResolversTypes['Herkomst']>, ParentType, ContextType, RequireFields<GemeenteHerkomstArgs, 'van' | 'tot'>>;
  grensverkeer?: Resolver<Maybe<ResolversTypes['Grensverkeer']>, ParentType, ContextType, RequireFields<GemeenteGrensverkeerArgs, 'van' | 'tot'>>;
  jeugdvragen?: Resolver<Maybe<ResolversTypes['Jeugdvragen']>, ParentType, ContextType, RequireFields<GemeenteJeugdvragenArgs, 'van' | 'tot'>>;
  poortafhandeling?: Resolver<Maybe<ResolversTypes['Poortafhandelingcijfer']>, ParentType, ContextType, RequireFields<GemeentePoortafhandelingArgs, 'van' | 'tot'>>;
  kernteamAangeboden?: Resolver<Maybe<ResolversTypes['KernteamAangeboden']>, ParentType, ContextType, RequireFields<GemeenteKernteamAangebodenArgs, 'van' | 'tot'>>;
  doorstroom?: Resolver<Maybe<ResolversTypes['Doorstroom']>, ParentType, ContextType, RequireFields<GemeenteDoorstroomArgs, 'van' | 'tot' | 'groepering'>>;
  intakeSignaalcijfers?: Resolver<Maybe<ResolversTypes['Signaalcijfers']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType, RequireFields<QueryInwonerArgs, 'id'>>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType, RequireFields<QueryGemeenteArgs, 'code'>>;
  gemeenten?: Resolver<Maybe<Array<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
  toestemming?: Resolver<Maybe<ResolversTypes['Toestemming']>, ParentType, ContextType, RequireFields<QueryToestemmingArgs, 'inwoner' | 'melding' | 'doel'>>;
  ik?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  ikVertegenwoordig?: Resolver<Maybe<Array<ResolversTypes['Inwoner']>>, ParentType, ContextType>;
  zoekInwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType, RequireFields<QueryZoekInwonerArgs, 'gemeente' | 'bsn'>>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<QueryMeldingArgs, 'id'>>;
  meldingen?: Resolver<Maybe<ResolversTypes['MeldingConnection']>, ParentType, ContextType, RequireFields<QueryMeldingenArgs, 'gemeente'>>;
  termijnenPoort?: Resolver<Maybe<ResolversTypes['PoorttermijnConnection']>, ParentType, ContextType, RequireFields<QueryTermijnenPoortArgs, 'gemeente'>>;
  intakeSignals?: Resolver<Maybe<ResolversTypes['IntakeSignalConnection']>, ParentType, ContextType, RequireFields<QueryIntakeSignalsArgs, 'gemeente'>>;
  veiligThuisMelding?: Resolver<Maybe<ResolversTypes['VeiligThuisMelding']>, ParentType, ContextType, RequireFields<QueryVeiligThuisMeldingArgs, 'id'>>;
  veiligThuisMeldingen?: Resolver<Maybe<ResolversTypes['VeiligThuisMeldingConnection']>, ParentType, ContextType, RequireFields<QueryVeiligThuisMeldingenArgs, 'gemeente' | 'teLaat'>>;
  mijnUitgaandeMeldingen?: Resolver<Maybe<ResolversTypes['UitgaandeMeldingConnection']>, ParentType, ContextType, Partial<QueryMijnUitgaandeMeldingenArgs>>;
  inspectie?: Resolver<Maybe<ResolversTypes['Inspectie']>, ParentType, ContextType, RequireFields<QueryInspectieArgs, 'id'>>;
  inspecties?: Resolver<Maybe<ResolversTypes['InspectieConnection']>, ParentType, ContextType, RequireFields<QueryInspectiesArgs, 'gemeente'>>;
  noodtoegang?: Resolver<Maybe<ResolversTypes['Noodtoegang']>, ParentType, ContextType, RequireFields<QueryNoodtoegangArgs, 'id'>>;
  noodtoegangen?: Resolver<Maybe<ResolversTypes['NoodtoegangConnection']>, ParentType, ContextType, RequireFields<QueryNoodtoegangenArgs, 'gemeente'>>;
  mijnVerwijzingen?: Resolver<Maybe<ResolversTypes['VerwijzingConnection']>, ParentType, ContextType, Partial<QueryMijnVerwijzingenArgs>>;
};

export type InwonerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inwoner'] = ResolversParentTypes['Inwoner'], FederationReferenceType extends FederationReferenceTypes['Inwoner'] = FederationReferenceTypes['Inwoner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inwoner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intakeGemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  kern?: Resolver<Maybe<ResolversTypes['Kern']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geboortedatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  bsn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overledenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  vertrokkenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  vertegenwoordigers?: Resolver<Maybe<Array<ResolversTypes['Vertegenwoordiger']>>, ParentType, ContextType>;
  meldingen?: Resolver<Maybe<ResolversTypes['MeldingConnection']>, ParentType, ContextType, Partial<InwonerMeldingenArgs>>;
  bescherming?: Resolver<Maybe<ResolversTypes['Bescherming']>, ParentType, ContextType>;
  bezoekwaarschuwing?: Resolver<Maybe<ResolversTypes['Bezoekwaarschuwing']>, ParentType, ContextType>;
  toestemmingen?: Resolver<Maybe<Array<ResolversTypes['Toestemming']>>, ParentType, ContextType>;
  veiligThuisMeldingen?: Resolver<Maybe<ResolversTypes['VeiligThuisMeldingConnection']>, ParentType, ContextType, Partial<InwonerVeiligThuisMeldingenArgs>>;
  intakeInzagen?: Resolver<Maybe<ResolversTypes['InzageConnection']>, ParentType, ContextType, Partial<InwonerIntakeInzagenArgs>>;
};

export type BeschermingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bescherming'] = ResolversParentTypes['Bescherming']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['BeschermingReden']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  vastgelegdDoor?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  opgehevenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  opheffingReden?: Resolver<Maybe<ResolversTypes['BeschermingReden']>, ParentType, ContextType>;
  opgehevenDoor?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  nietBevestigdDoor?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type BezoekwaarschuwingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bezoekwaarschuwing'] = ResolversParentTypes['Bezoekwaarschuwing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['BeschermingReden']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  geldigTot?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  vastgelegdDoor?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  beeindigdOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type BeschermingRedenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeschermingReden'] = ResolversParentTypes['BeschermingReden']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  artikel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bevestigd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ToestemmingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Toestemming'] = ResolversParentTypes['Toestemming']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['ToestemmingDoel'], ParentType, ContextType>;
  betreft?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ontvanger?: Resolver<ResolversTypes['ToestemmingOntvanger'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ToestemmingStatus'], ParentType, ContextType>;
  vertegenwoordiger?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  gegevenOp?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  eersteOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  ingetrokkenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  nietBevestigdDoor?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ToestemmingOntvangerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToestemmingOntvanger'] = ResolversParentTypes['ToestemmingOntvanger']> = {
  soort?: Resolver<ResolversTypes['ToestemmingOntvangerSoort'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VertegenwoordigerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vertegenwoordiger'] = ResolversParentTypes['Vertegenwoordiger']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['VertegenwoordigerSoort'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type MeldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Melding'] = ResolversParentTypes['Melding'], FederationReferenceType extends FederationReferenceTypes['Melding'] = FederationReferenceTypes['Melding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Melding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  soort?: Resolver<Maybe<ResolversTypes['MeldingSoort']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MeldingStatus']>, ParentType, ContextType>;
  kanaal?: Resolver<Maybe<ResolversTypes['Kanaal']>, ParentType, ContextType>;
  poort?: Resolver<Maybe<ResolversTypes['Poort']>, ParentType, ContextType>;
  soortMelder?: Resolver<Maybe<ResolversTypes['SoortMelder']>, ParentType, ContextType>;
  complex?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  betreftJeugdige?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['Tijdstip']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  betrokkenen?: Resolver<Maybe<Array<ResolversTypes['Betrokkene']>>, ParentType, ContextType>;
  ontvangstBevestigdOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  vraagverhelderaars?: Resolver<Maybe<Array<ResolversTypes['Vraagverhelderaar']>>, ParentType, ContextType>;
  bevindingen?: Resolver<Maybe<Array<ResolversTypes['Bevinding']>>, ParentType, ContextType>;
  clientondersteuningGewezenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  clientondersteuner?: Resolver<Maybe<ResolversTypes['Clientondersteuner']>, ParentType, ContextType>;
  persoonlijkPlanOntvangenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  identiteitVastgesteldOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  afhandeling?: Resolver<Maybe<ResolversTypes['PoortAfhandeling']>, ParentType, ContextType>;
  routevoorstel?: Resolver<Maybe<ResolversTypes['Routevoorstel']>, ParentType, ContextType>;
  trajecten?: Resolver<Maybe<Array<ResolversTypes['Traject']>>, ParentType, ContextType>;
  aanbiedingen?: Resolver<Maybe<Array<ResolversTypes['Aanbieding']>>, ParentType, ContextType>;
  verwijzer?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  dubbelen?: Resolver<Maybe<Array<ResolversTypes['DubbeleMelding']>>, ParentType, ContextType>;
  samengevoegdMet?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  samengevoegd?: Resolver<Maybe<Array<ResolversTypes['Melding']>>, ParentType, ContextType>;
  termijnen?: Resolver<Maybe<Array<ResolversTypes['Termijn']>>, ParentType, ContextType>;
};

export type KanaalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kanaal'] = ResolversParentTypes['Kanaal']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PoortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Poort'] = ResolversParentTypes['Poort']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BetrokkeneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Betrokkene'] = ResolversParentTypes['Betrokkene']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['BetrokkeneRol'], ParentType, ContextType>;
  primair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VraagverhelderaarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vraagverhelderaar'] = ResolversParentTypes['Vraagverhelderaar']> = {
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  expertise?: Resolver<ResolversTypes['Expertise'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type BevindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bevinding'] = ResolversParentTypes['Bevinding']> = {
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['Criterium']>, ParentType, ContextType>;
};

export type ClientondersteunerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clientondersteuner'] = ResolversParentTypes['Clientondersteuner']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subsidiebeschikking?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  bron?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CriteriumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterium'] = ResolversParentTypes['Criterium']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PoortAfhandelingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoortAfhandeling'] = ResolversParentTypes['PoortAfhandeling']> = {
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes['PoortUitkomst'], ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PoortUitkomstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoortUitkomst'] = ResolversParentTypes['PoortUitkomst']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AanbiedingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aanbieding'] = ResolversParentTypes['Aanbieding']> = {
  bij?: Resolver<ResolversTypes['EindeZonderVoorziening'], ParentType, ContextType>;
  antwoord?: Resolver<Maybe<ResolversTypes['AanbodAntwoord']>, ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type DubbeleMeldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DubbeleMelding'] = ResolversParentTypes['DubbeleMelding']> = {
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  poort?: Resolver<ResolversTypes['Poort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeldingStatus'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  bijLoket?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
};

export type RoutevoorstelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Routevoorstel'] = ResolversParentTypes['Routevoorstel']> = {
  soort?: Resolver<ResolversTypes['OntvangerSoort'], ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  regel?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  redenNodig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrajectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Traject'] = ResolversParentTypes['Traject'], FederationReferenceType extends FederationReferenceTypes['Traject'] = FederationReferenceTypes['Traject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Traject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  soort?: Resolver<Maybe<ResolversTypes['OntvangerSoort']>, ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  hop?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TrajectStatus']>, ParentType, ContextType>;
  moment?: Resolver<Maybe<ResolversTypes['TrajectMoment']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  afwijkreden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  oplossing?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  termijn?: Resolver<Maybe<ResolversTypes['Termijn']>, ParentType, ContextType>;
};

export type MeldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingConnection'] = ResolversParentTypes['MeldingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeldingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingEdge'] = ResolversParentTypes['MeldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Melding'], ParentType, ContextType>;
};

export type VeiligThuisMeldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisMelding'] = ResolversParentTypes['VeiligThuisMelding'], FederationReferenceType extends FederationReferenceTypes['VeiligThuisMelding'] = FederationReferenceTypes['VeiligThuisMelding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VeiligThuisMelding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VeiligThuisStatus']>, ParentType, ContextType>;
  ontvanger?: Resolver<Maybe<ResolversTypes['VeiligThuisOntvanger']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  overgedragenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  opgepaktOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  betrokkenen?: Resolver<Maybe<Array<ResolversTypes['VeiligThuisBetrokkene']>>, ParentType, ContextType>;
  overdracht?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termijnen?: Resolver<Maybe<Array<ResolversTypes['VeiligThuisTermijn']>>, ParentType, ContextType>;
  oppakken?: Resolver<Maybe<ResolversTypes['Termijn']>, ParentType, ContextType>;
  signaal?: Resolver<Maybe<ResolversTypes['VeiligThuisSignaal']>, ParentType, ContextType>;
  melder?: Resolver<Maybe<ResolversTypes['VeiligThuisMelder']>, ParentType, ContextType>;
  aannames?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type VeiligThuisOntvangerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisOntvanger'] = ResolversParentTypes['VeiligThuisOntvanger']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VeiligThuisBetrokkeneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisBetrokkene'] = ResolversParentTypes['VeiligThuisBetrokkene']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geboortedatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['BetrokkeneRol'], ParentType, ContextType>;
  vrijgegevenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type VeiligThuisTermijnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisTermijn'] = ResolversParentTypes['VeiligThuisTermijn']> = {
  soort?: Resolver<ResolversTypes['VeiligThuisTermijnSoort'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  artikel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  wettelijkTot?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  verlengd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  bevestigd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VeiligThuisSignaalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisSignaal'] = ResolversParentTypes['VeiligThuisSignaal']> = {
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['VeiligThuisOntvanger'], ParentType, ContextType>;
};

export type VeiligThuisMelderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisMelder'] = ResolversParentTypes['VeiligThuisMelder']> = {
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hoedanigheid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bereikbaar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VeiligThuisMeldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisMeldingConnection'] = ResolversParentTypes['VeiligThuisMeldingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VeiligThuisMeldingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VeiligThuisMeldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeiligThuisMeldingEdge'] = ResolversParentTypes['VeiligThuisMeldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VeiligThuisMelding'], ParentType, ContextType>;
};

export type UitgaandeMeldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UitgaandeMelding'] = ResolversParentTypes['UitgaandeMelding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  betrokkenen?: Resolver<Array<ResolversTypes['UitgaandeBetrokkene']>, ParentType, ContextType>;
  toelichting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  overgedragenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type UitgaandeBetrokkeneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UitgaandeBetrokkene'] = ResolversParentTypes['UitgaandeBetrokkene']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['BetrokkeneRol'], ParentType, ContextType>;
};

export type UitgaandeMeldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UitgaandeMeldingConnection'] = ResolversParentTypes['UitgaandeMeldingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UitgaandeMeldingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UitgaandeMeldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UitgaandeMeldingEdge'] = ResolversParentTypes['UitgaandeMeldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UitgaandeMelding'], ParentType, ContextType>;
};

export type InspectieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspectie'] = ResolversParentTypes['Inspectie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referentie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toezichthouder?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  van?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  tot?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['InspectieDossier']>, ParentType, ContextType>;
  geslotenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type InspectieDossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectieDossier'] = ResolversParentTypes['InspectieDossier']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
};

export type InspectieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectieConnection'] = ResolversParentTypes['InspectieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectieEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectieEdge'] = ResolversParentTypes['InspectieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspectie'], ParentType, ContextType>;
};

export type NoodtoegangResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Noodtoegang'] = ResolversParentTypes['Noodtoegang']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  reden?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geopendDoor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  functie?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geopendOp?: Resolver<ResolversTypes['Tijdstip'], ParentType, ContextType>;
  tot?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  oordeel?: Resolver<Maybe<ResolversTypes['NoodtoegangOordeel']>, ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beoordeeldOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type NoodtoegangConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoodtoegangConnection'] = ResolversParentTypes['NoodtoegangConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoodtoegangEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoodtoegangEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoodtoegangEdge'] = ResolversParentTypes['NoodtoegangEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Noodtoegang'], ParentType, ContextType>;
};

export type KernteamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kernteam'] = ResolversParentTypes['Kernteam']> = {
  gemeenteCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PoorttermijnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoorttermijnConnection'] = ResolversParentTypes['PoorttermijnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PoorttermijnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PoorttermijnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoorttermijnEdge'] = ResolversParentTypes['PoorttermijnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Poorttermijn'], ParentType, ContextType>;
};

export type PoorttermijnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Poorttermijn'] = ResolversParentTypes['Poorttermijn']> = {
  termijn?: Resolver<ResolversTypes['Termijn'], ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  traject?: Resolver<Maybe<ResolversTypes['Traject']>, ParentType, ContextType>;
};

export type IntakeSignalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeSignalConnection'] = ResolversParentTypes['IntakeSignalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntakeSignalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntakeSignalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeSignalEdge'] = ResolversParentTypes['IntakeSignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntakeSignal'], ParentType, ContextType>;
};

export type IntakeSignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeSignal'] = ResolversParentTypes['IntakeSignal']> = {
  soort?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['SignalOwner'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  termijn?: Resolver<ResolversTypes['Termijn'], ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  traject?: Resolver<Maybe<ResolversTypes['Traject']>, ParentType, ContextType>;
};

export type VerwijzingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerwijzingConnection'] = ResolversParentTypes['VerwijzingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VerwijzingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VerwijzingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerwijzingEdge'] = ResolversParentTypes['VerwijzingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Verwijzing'], ParentType, ContextType>;
};

export type VerwijzingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verwijzing'] = ResolversParentTypes['Verwijzing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerwijzingStatus'], ParentType, ContextType>;
};

export type DoorstroomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Doorstroom'] = ResolversParentTypes['Doorstroom']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groepering?: Resolver<ResolversTypes['DoorstroomGroepering'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['DoorstroomRij'], ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['DoorstroomRij']>, ParentType, ContextType>;
};

export type DoorstroomRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoorstroomRij'] = ResolversParentTypes['DoorstroomRij']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vragen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opgepakt?: Resolver<ResolversTypes['DoorstroomTijd'], ParentType, ContextType>;
  afgesloten?: Resolver<ResolversTypes['DoorstroomTijd'], ParentType, ContextType>;
  hulpBegonnen?: Resolver<ResolversTypes['DoorstroomTijd'], ParentType, ContextType>;
  hops?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  doorgestuurd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grensverkeer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  doodlopend?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dubbelen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DoorstroomTijdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoorstroomTijd'] = ResolversParentTypes['DoorstroomTijd']> = {
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mediaanDagen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VragenPerKernteamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VragenPerKernteam'] = ResolversParentTypes['VragenPerKernteam']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maanden?: Resolver<Array<ResolversTypes['Maand']>, ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['VragenPerKernteamRij']>, ParentType, ContextType>;
  perMaand?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  totaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VragenPerKernteamRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VragenPerKernteamRij'] = ResolversParentTypes['VragenPerKernteamRij']> = {
  groep?: Resolver<ResolversTypes['Rapportagegroep'], ParentType, ContextType>;
  perMaand?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  totaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HerkomstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Herkomst'] = ResolversParentTypes['Herkomst']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noemer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['HerkomstRij']>, ParentType, ContextType>;
};

export type HerkomstRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HerkomstRij'] = ResolversParentTypes['HerkomstRij']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teller?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GrensverkeerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grensverkeer'] = ResolversParentTypes['Grensverkeer']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vanLoketNaarKernteam?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vanKernteamNaarLoket?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noemer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  noemerLoketpoort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageLoketpoort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  noemerKernteampoort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageKernteampoort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  viaLoketNaarKernteam?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viaKernteamNaarLoket?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noemerLoket?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageLoket?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type JeugdvragenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jeugdvragen'] = ResolversParentTypes['Jeugdvragen']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teller?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noemer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type KernteamAangebodenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KernteamAangeboden'] = ResolversParentTypes['KernteamAangeboden']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ja?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nee?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onbekend?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noemer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['KernteamAangebodenRij']>, ParentType, ContextType>;
};

export type KernteamAangebodenRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KernteamAangebodenRij'] = ResolversParentTypes['KernteamAangebodenRij']> = {
  bij?: Resolver<ResolversTypes['EindeZonderVoorziening'], ParentType, ContextType>;
  ja?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nee?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onbekend?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noemer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PoortafhandelingcijferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Poortafhandelingcijfer'] = ResolversParentTypes['Poortafhandelingcijfer']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teller?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noemer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerInwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType, RequireFields<MutationRegisterInwonerArgs, 'input'>>;
  recordDeath?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType, RequireFields<MutationRecordDeathArgs, 'input'>>;
  protectInwoner?: Resolver<Maybe<ResolversTypes['Bescherming']>, ParentType, ContextType, RequireFields<MutationProtectInwonerArgs, 'input'>>;
  liftProtection?: Resolver<Maybe<ResolversTypes['Bescherming']>, ParentType, ContextType, RequireFields<MutationLiftProtectionArgs, 'input'>>;
  recordBezoekwaarschuwing?: Resolver<Maybe<ResolversTypes['Bezoekwaarschuwing']>, ParentType, ContextType, RequireFields<MutationRecordBezoekwaarschuwingArgs, 'input'>>;
  endBezoekwaarschuwing?: Resolver<Maybe<ResolversTypes['Bezoekwaarschuwing']>, ParentType, ContextType, RequireFields<MutationEndBezoekwaarschuwingArgs, 'input'>>;
  recordMove?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType, RequireFields<MutationRecordMoveArgs, 'input'>>;
  registerMelding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationRegisterMeldingArgs, 'input'>>;
  confirmReceipt?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationConfirmReceiptArgs, 'input'>>;
  withdrawMelding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationWithdrawMeldingArgs, 'input'>>;
  reopenMelding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationReopenMeldingArgs, 'input'>>;
  joinVraagverheldering?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationJoinVraagverhelderingArgs, 'input'>>;
  recordVraagverheldering?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationRecordVraagverhelderingArgs, 'input'>>;
  pointToClientondersteuning?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationPointToClientondersteuningArgs, 'input'>>;
  receivePersoonlijkPlan?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationReceivePersoonlijkPlanArgs, 'input'>>;
  recordIdentity?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationRecordIdentityArgs, 'input'>>;
  openTraject?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationOpenTrajectArgs, 'input'>>;
  handleMeldingInPoort?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationHandleMeldingInPoortArgs, 'input'>>;
  mergeMelding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType, RequireFields<MutationMergeMeldingArgs, 'input'>>;
  referToTeam?: Resolver<Maybe<ResolversTypes['Verwijzing']>, ParentType, ContextType, RequireFields<MutationReferToTeamArgs, 'input'>>;
  giveToestemming?: Resolver<Maybe<ResolversTypes['Toestemming']>, ParentType, ContextType, RequireFields<MutationGiveToestemmingArgs, 'input'>>;
  joinToestemming?: Resolver<Maybe<ResolversTypes['Toestemming']>, ParentType, ContextType, RequireFields<MutationJoinToestemmingArgs, 'input'>>;
  withdrawToestemming?: Resolver<Maybe<ResolversTypes['Toestemming']>, ParentType, ContextType, RequireFields<MutationWithdrawToestemmingArgs, 'input'>>;
  registerVeiligThuisMelding?: Resolver<Maybe<ResolversTypes['VeiligThuisMelding']>, ParentType, ContextType, RequireFields<MutationRegisterVeiligThuisMeldingArgs, 'input'>>;
  closeVeiligThuisMelding?: Resolver<Maybe<ResolversTypes['VeiligThuisMelding']>, ParentType, ContextType, RequireFields<MutationCloseVeiligThuisMeldingArgs, 'input'>>;
  releaseVeiligThuisMelding?: Resolver<Maybe<ResolversTypes['VeiligThuisMelding']>, ParentType, ContextType, RequireFields<MutationReleaseVeiligThuisMeldingArgs, 'input'>>;
  registerOutgoingMelding?: Resolver<Maybe<ResolversTypes['UitgaandeMelding']>, ParentType, ContextType, RequireFields<MutationRegisterOutgoingMeldingArgs, 'input'>>;
  handOverOutgoingMelding?: Resolver<Maybe<ResolversTypes['UitgaandeMelding']>, ParentType, ContextType, RequireFields<MutationHandOverOutgoingMeldingArgs, 'input'>>;
  openInspectie?: Resolver<Maybe<ResolversTypes['Inspectie']>, ParentType, ContextType, RequireFields<MutationOpenInspectieArgs, 'input'>>;
  closeInspectie?: Resolver<Maybe<ResolversTypes['Inspectie']>, ParentType, ContextType, RequireFields<MutationCloseInspectieArgs, 'input'>>;
  openNoodtoegang?: Resolver<Maybe<ResolversTypes['Noodtoegang']>, ParentType, ContextType, RequireFields<MutationOpenNoodtoegangArgs, 'input'>>;
  reviewNoodtoegang?: Resolver<Maybe<ResolversTypes['Noodtoegang']>, ParentType, ContextType, RequireFields<MutationReviewNoodtoegangArgs, 'input'>>;
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
  Bescherming?: BeschermingResolvers<ContextType>;
  Bezoekwaarschuwing?: BezoekwaarschuwingResolvers<ContextType>;
  BeschermingReden?: BeschermingRedenResolvers<ContextType>;
  Toestemming?: ToestemmingResolvers<ContextType>;
  ToestemmingOntvanger?: ToestemmingOntvangerResolvers<ContextType>;
  Vertegenwoordiger?: VertegenwoordigerResolvers<ContextType>;
  Melding?: MeldingResolvers<ContextType>;
  Kanaal?: KanaalResolvers<ContextType>;
  Poort?: PoortResolvers<ContextType>;
  Betrokkene?: BetrokkeneResolvers<ContextType>;
  Vraagverhelderaar?: VraagverhelderaarResolvers<ContextType>;
  Bevinding?: BevindingResolvers<ContextType>;
  Clientondersteuner?: ClientondersteunerResolvers<ContextType>;
  Criterium?: CriteriumResolvers<ContextType>;
  PoortAfhandeling?: PoortAfhandelingResolvers<ContextType>;
  PoortUitkomst?: PoortUitkomstResolvers<ContextType>;
  Aanbieding?: AanbiedingResolvers<ContextType>;
  DubbeleMelding?: DubbeleMeldingResolvers<ContextType>;
  Routevoorstel?: RoutevoorstelResolvers<ContextType>;
  Traject?: TrajectResolvers<ContextType>;
  MeldingConnection?: MeldingConnectionResolvers<ContextType>;
  MeldingEdge?: MeldingEdgeResolvers<ContextType>;
  VeiligThuisMelding?: VeiligThuisMeldingResolvers<ContextType>;
  VeiligThuisOntvanger?: VeiligThuisOntvangerResolvers<ContextType>;
  VeiligThuisBetrokkene?: VeiligThuisBetrokkeneResolvers<ContextType>;
  VeiligThuisTermijn?: VeiligThuisTermijnResolvers<ContextType>;
  VeiligThuisSignaal?: VeiligThuisSignaalResolvers<ContextType>;
  VeiligThuisMelder?: VeiligThuisMelderResolvers<ContextType>;
  VeiligThuisMeldingConnection?: VeiligThuisMeldingConnectionResolvers<ContextType>;
  VeiligThuisMeldingEdge?: VeiligThuisMeldingEdgeResolvers<ContextType>;
  UitgaandeMelding?: UitgaandeMeldingResolvers<ContextType>;
  UitgaandeBetrokkene?: UitgaandeBetrokkeneResolvers<ContextType>;
  UitgaandeMeldingConnection?: UitgaandeMeldingConnectionResolvers<ContextType>;
  UitgaandeMeldingEdge?: UitgaandeMeldingEdgeResolvers<ContextType>;
  Inspectie?: InspectieResolvers<ContextType>;
  InspectieDossier?: InspectieDossierResolvers<ContextType>;
  InspectieConnection?: InspectieConnectionResolvers<ContextType>;
  InspectieEdge?: InspectieEdgeResolvers<ContextType>;
  Noodtoegang?: NoodtoegangResolvers<ContextType>;
  NoodtoegangConnection?: NoodtoegangConnectionResolvers<ContextType>;
  NoodtoegangEdge?: NoodtoegangEdgeResolvers<ContextType>;
  Kernteam?: KernteamResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  PoorttermijnConnection?: PoorttermijnConnectionResolvers<ContextType>;
  PoorttermijnEdge?: PoorttermijnEdgeResolvers<ContextType>;
  Poorttermijn?: PoorttermijnResolvers<ContextType>;
  IntakeSignalConnection?: IntakeSignalConnectionResolvers<ContextType>;
  IntakeSignalEdge?: IntakeSignalEdgeResolvers<ContextType>;
  IntakeSignal?: IntakeSignalResolvers<ContextType>;
  VerwijzingConnection?: VerwijzingConnectionResolvers<ContextType>;
  VerwijzingEdge?: VerwijzingEdgeResolvers<ContextType>;
  Verwijzing?: VerwijzingResolvers<ContextType>;
  Doorstroom?: DoorstroomResolvers<ContextType>;
  DoorstroomRij?: DoorstroomRijResolvers<ContextType>;
  DoorstroomTijd?: DoorstroomTijdResolvers<ContextType>;
  VragenPerKernteam?: VragenPerKernteamResolvers<ContextType>;
  VragenPerKernteamRij?: VragenPerKernteamRijResolvers<ContextType>;
  Herkomst?: HerkomstResolvers<ContextType>;
  HerkomstRij?: HerkomstRijResolvers<ContextType>;
  Grensverkeer?: GrensverkeerResolvers<ContextType>;
  Jeugdvragen?: JeugdvragenResolvers<ContextType>;
  KernteamAangeboden?: KernteamAangebodenResolvers<ContextType>;
  KernteamAangebodenRij?: KernteamAangebodenRijResolvers<ContextType>;
  Poortafhandelingcijfer?: PoortafhandelingcijferResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
