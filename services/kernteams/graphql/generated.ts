import type { Instant, LocalDate, Month } from '@kerngraaf/platform/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InwonerParent, MeldingParent, TrajectParent, ProfessionalParent, VolunteerRequestParent, ReferralParent, GemeenteParent, KernteamParent, CasusParent, CasusConnectionParent, CasusEdgeParent, AansluitingParent, VoorwerkParent, VoorwerkVersionParent, CasusbesprekingParent, CasusbesprekingConnectionParent, CasusbesprekingEdgeParent, AgendapuntParent, ActieParent, HuisbezoekParent, ConsulentvraagParent, CasusSignalParent, CasusSignalConnectionParent, CasusSignalEdgeParent, ZrmMetingParent, ActiviteitParent, SamenstellingParent, SamenstellingOrganisatieParent, TeamSamenstellingParent, GemeenteSamenstellingParent, InzageConnectionParent, InzageEdgeParent } from './parents.ts';
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
  /** The kernteams of the gemeenteprofiel. Public. */
  kernteams?: Maybe<Array<Kernteam>>;
  /** Areas of life per reporting group: casussen and vermeldingen, as a casus may touch several. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  leefgebieden?: Maybe<Leefgebiedcijfers>;
  /** Casussen that are primarily about a young person, over casussen and over vermeldingen of leefgebieden. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  jeugdcasussen?: Maybe<Jeugdcasussen>;
  /** Joint visits per kind of consulent. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  gezamenlijkeHuisbezoeken?: Maybe<GezamenlijkeHuisbezoeken>;
  /** What the teams have in hand on a date, per team and member. */
  caseload?: Maybe<Caseload>;
  /** Offers that teams declined, by reason. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  weigeringen?: Maybe<Weigeringen>;
  /** Who sits in each team on a date and what is missing. */
  samenstelling?: Maybe<GemeenteSamenstelling>;
  /** Casussen that went to the loket as voorwerk, over all that teams took up. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  voorwerk?: Maybe<Voorwerkcijfers>;
  /** Signals of the kernteams that stand today, by kind. */
  casusSignaalcijfers?: Maybe<Signaalcijfers>;
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteLeefgebiedenArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteJeugdcasussenArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteGezamenlijkeHuisbezoekenArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteCaseloadArgs = {
  op?: InputMaybe<Scalars['Datum']['input']>;
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteWeigeringenArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteSamenstellingArgs = {
  op?: InputMaybe<Scalars['Datum']['input']>;
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteVoorwerkArgs = {
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
  /** One casus; null when it does not exist or the caller may not know of it. */
  casus?: Maybe<Casus>;
  /** Casussen that the caller may see, newest first. */
  casussen?: Maybe<CasusConnection>;
  /** Voorwerk; null when it does not exist or the caller may not know of it. */
  voorwerk?: Maybe<Voorwerk>;
  /** One casusbespreking; null when it does not exist or the caller may not know of it. */
  casusbespreking?: Maybe<Casusbespreking>;
  /** What the loket is late to answer and still should, the longest late first: who asked and who must answer see the same. */
  casusSignals?: Maybe<CasusSignalConnection>;
  /** One team of the gemeenteprofiel. Public. */
  kernteam?: Maybe<Kernteam>;
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
export type QueryCasusArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryCasussenArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<CasusStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryVoorwerkArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryCasusbesprekingArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryCasusSignalsArgs = {
  gemeente: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryKernteamArgs = {
  gemeente: Scalars['ID']['input'];
  code: Scalars['ID']['input'];
};

/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type Inwoner = {
  __typename?: 'Inwoner';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Casussen of this resident that the caller may see, newest first. */
  casussen?: Maybe<CasusConnection>;
  /** Who read or changed her data at the kernteams, in which function and why, newest first; this read too, once it is answered. Bad input: PERIOD_REVERSED. */
  kernteamInzagen?: Maybe<InzageConnection>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerCasussenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerKernteamInzagenArgs = {
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
  /** Casussen of this melding that the caller may see, oldest first; one per hop to a kernteam. */
  casussen?: Maybe<Array<Casus>>;
};

/** One way of a melding to one receiver. A hand-over keeps its id and raises its hop. */
export type Traject = {
  __typename?: 'Traject';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The casus of its last hop to a kernteam; null when the receiver is not a kernteam or the caller may not know of it. */
  casus?: Maybe<Casus>;
};

/** A team close to home. Public reference data of the gemeenteprofiel, with what the team has in hand. */
export type Kernteam = {
  __typename?: 'Kernteam';
  /** Four digits of its gemeente. */
  gemeenteCode: Scalars['ID']['output'];
  /** Code in the gemeenteprofiel, for instance `elst-noord`. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam?: Maybe<Scalars['String']['output']>;
  /** Kernen that it serves. */
  bedient?: Maybe<Array<Kern>>;
  /** Group in which its figures are reported. */
  rapportagegroep?: Maybe<Rapportagegroep>;
  /** Who sits in the team on a date, and what the profile asks and misses. */
  samenstelling?: Maybe<Samenstelling>;
  /** Casussen of the team that the caller may see, newest first. */
  casussen?: Maybe<CasusConnection>;
  /** Casusbesprekingen of the team that the caller may see, latest day first. */
  casusbesprekingen?: Maybe<CasusbesprekingConnection>;
};


/** A team close to home. Public reference data of the gemeenteprofiel, with what the team has in hand. */
export type KernteamSamenstellingArgs = {
  op?: InputMaybe<Scalars['Datum']['input']>;
};


/** A team close to home. Public reference data of the gemeenteprofiel, with what the team has in hand. */
export type KernteamCasussenArgs = {
  status?: InputMaybe<Array<CasusStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A team close to home. Public reference data of the gemeenteprofiel, with what the team has in hand. */
export type KernteamCasusbesprekingenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who sits in a team on a date. */
export type Samenstelling = {
  __typename?: 'Samenstelling';
  /** The date. */
  op: Scalars['Datum']['output'];
  /** Who sits in it, by organisation. */
  organisaties: Array<SamenstellingOrganisatie>;
  /** What the profile's basissamenstelling asks and the team lacks. */
  ontbreekt: Array<Organisatie>;
  /** Whether the profile's source for this team is readable; where not, figures are incomplete. */
  bronLeesbaar: Scalars['Boolean']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
};

/** Members of one organisation in a team. */
export type SamenstellingOrganisatie = {
  __typename?: 'SamenstellingOrganisatie';
  /** The organisation; volunteers count as one. */
  organisatie: Organisatie;
  /** How many people. */
  aantal: Scalars['Int']['output'];
  /** What the source notes beside the count. */
  bijzonderheid?: Maybe<Scalars['String']['output']>;
};

/** An organisation of the gemeenteprofiel. */
export type Organisatie = {
  __typename?: 'Organisatie';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** Someone who works for an organisation. */
export type Professional = {
  __typename?: 'Professional';
  /** Opaque id; the subject of her identity. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Name for colleagues. */
  naam?: Maybe<Scalars['String']['output']>;
  /** Where she works, newest first. */
  aansluitingen?: Maybe<Array<Aansluiting>>;
};

/** Someone's place in a team or at the loket, for a function, from and until a date. */
export type Aansluiting = {
  __typename?: 'Aansluiting';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Whose place. */
  professional?: Maybe<Professional>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The team; null for a place at the loket. */
  kernteam?: Maybe<Kernteam>;
  /** The organisation that sent her. */
  organisatie?: Maybe<Organisatie>;
  /** In which function, from the gemeenteprofiel. */
  functie?: Maybe<Functie>;
  /** First day. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Last day, when known. */
  until?: Maybe<Scalars['Datum']['output']>;
};

/** A function of the gemeenteprofiel. */
export type Functie = {
  __typename?: 'Functie';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** A question in the hands of a kernteam: one hop of a traject. */
export type Casus = {
  __typename?: 'Casus';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The question. */
  melding?: Maybe<Melding>;
  /** The way that brought it here. */
  traject?: Maybe<Traject>;
  /** Which hop of that way. */
  hop?: Maybe<Scalars['Int']['output']>;
  /** The resident that it is primarily about, when known. */
  inwoner?: Maybe<Inwoner>;
  /** The team that has it. */
  kernteam?: Maybe<Kernteam>;
  /** Where it stands. */
  status?: Maybe<CasusStatus>;
  /** When it was offered to the team. */
  offeredOn?: Maybe<Scalars['Datum']['output']>;
  /** Since when it stands there. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Whether it is primarily about a young person. */
  betreftJeugdige?: Maybe<Scalars['Boolean']['output']>;
  /** Who keeps the overview. */
  regievoerder?: Maybe<Professional>;
  /** Who work on it beside the regievoerder. */
  medewerkers?: Maybe<Array<Professional>>;
  /** Areas of life that it touches, from the gemeenteprofiel; empty when not known. */
  leefgebieden?: Maybe<Array<Leefgebied>>;
  /** Scores of the Zelfredzaamheid-Matrix, newest first. */
  zrm?: Maybe<Array<ZrmMeting>>;
  /** What the team did, oldest first. */
  activiteiten?: Maybe<Array<Activiteit>>;
  /** Visits planned and made, oldest first; a volunteer finds those that she joins. */
  huisbezoeken?: Maybe<Array<Huisbezoek>>;
  /** Conversations at home that the loket planned for the same melding, oldest first: see them before booking another. */
  bezoekenElders?: Maybe<Array<BezoekLoket>>;
  /** What who plans a visit does first, where the gemeenteprofiel shows it; never why. Null when there is nothing to do, and for everybody but the team and the consulent, without an error. */
  bezoekafspraak?: Maybe<Bezoekafspraak>;
  /** Whether the resident's consent to a volunteer at a visit holds today; null while the team cannot be sure that it knows. */
  vrijwilligerToegestaan?: Maybe<Scalars['Boolean']['output']>;
  /** Questions to a consulent with their answers, oldest first. */
  consulentvragen?: Maybe<Array<Consulentvraag>>;
  /** Help by volunteers that was asked for its question, oldest first; when it ended, to its team what was asked for it. */
  vrijwilligersvragen?: Maybe<Array<CasusVrijwilligersvraag>>;
  /** Referrals to a provider for its question, oldest first; when it ended, to its team what was asked for it. */
  verwijzingen?: Maybe<Array<CasusVerwijzing>>;
  /** The plan as it stands; null while there is none. */
  plan?: Maybe<Ondersteuningsplan>;
  /** What the team prepares for the loket; null while the plan proposes no maatwerkvoorziening. */
  voorwerk?: Maybe<Voorwerk>;
  /** What casusbesprekingen said of it, oldest first. */
  besprekingen?: Maybe<Array<Agendapunt>>;
  /** When a casusbespreking first found that an individual voorziening is needed; null while none did. */
  individualNeedOn?: Maybe<Scalars['Datum']['output']>;
  /** Why the team declined, from the gemeenteprofiel. */
  weigerreden?: Maybe<Weigerreden>;
  /** Why the team gave it back or handed it over, in words. */
  teruggaveReden?: Maybe<Scalars['String']['output']>;
  /** How it was solved, from the gemeenteprofiel. */
  oplossing?: Maybe<Oplossing>;
};

/** Help by volunteers that was asked for a question, as its owner told it. */
export type CasusVrijwilligersvraag = {
  __typename?: 'CasusVrijwilligersvraag';
  /** The request, at its owner. */
  volunteerRequest?: Maybe<VolunteerRequest>;
  /** Where it stands. */
  status: CasusVrijwilligersvraagStatus;
  /** Since when. */
  since: Scalars['Datum']['output'];
  /** How many volunteers help now. */
  actief: Scalars['Int']['output'];
};

/** Where a request for volunteers stands, as far as a casus shows it. */
export type CasusVrijwilligersvraagStatus =
  /** Nobody is found yet, or more are wanted. */
  | 'OPEN'
  /** As many help as were asked. */
  | 'VERVULD'
  /** Nobody was found. */
  | 'NIEMAND_GEVONDEN'
  /** No longer asked. */
  | 'INGETROKKEN';

/** A referral to a provider for a question, as its owner told it. */
export type CasusVerwijzing = {
  __typename?: 'CasusVerwijzing';
  /** The referral, at its owner. */
  referral?: Maybe<Referral>;
  /** Where it stands. */
  status: CasusVerwijzingStatus;
  /** Since when. */
  since: Scalars['Datum']['output'];
  /** Code of the provider's organisation; null while none was asked. */
  organisatie?: Maybe<Scalars['ID']['output']>;
};

/** Where a referral stands, as far as a casus shows it. */
export type CasusVerwijzingStatus =
  /** Asked; not sent. */
  | 'GEVRAAGD'
  /** Refused: lighter help does. */
  | 'GEWEIGERD'
  /** Sent to a provider, who has not answered. */
  | 'VERZONDEN'
  /** The provider declined. */
  | 'AFGEWEZEN'
  /** The provider will. */
  | 'GEACCEPTEERD'
  /** On the provider's waiting list. */
  | 'WACHTEND'
  /** The help runs. */
  | 'GESTART'
  /** The help stands still. */
  | 'GEPAUZEERD'
  /** The help ended. */
  | 'GESTOPT'
  /** Withdrawn before the start. */
  | 'INGETROKKEN'
  /** Not started while it was valid. */
  | 'VERLOPEN';

/** A request for a volunteer, for one resident. Who the resident is stays closed to volunteers and their organisations. */
export type VolunteerRequest = {
  __typename?: 'VolunteerRequest';
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/** A resident sent on to a provider, never out of sight (H4). */
export type Referral = {
  __typename?: 'Referral';
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/** Where a casus stands. */
export type CasusStatus =
  /** Offered; the team has not answered. */
  | 'AANGEBODEN'
  /** Taken up. */
  | 'OPGEPAKT'
  /** Ended with an oplossing. */
  | 'AFGESLOTEN'
  /** Declined. */
  | 'GEWEIGERD'
  /** Given back or handed over. */
  | 'TERUGGEGEVEN';

/** An area of life, in the gemeente's own words. */
export type Leefgebied = {
  __typename?: 'Leefgebied';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** One measurement with the Zelfredzaamheid-Matrix. */
export type ZrmMeting = {
  __typename?: 'ZrmMeting';
  /** When. */
  on: Scalars['Datum']['output'];
  /** Edition; editions are never mixed in one trend. */
  versie: ZrmVersie;
  /** Who answered. */
  respondent: ZrmRespondent;
  /** A score per domain. */
  scores: Array<ZrmScore>;
};

/** Editions of the Zelfredzaamheid-Matrix. */
export type ZrmVersie =
  /** Eleven domains. */
  | 'ZRM_2013'
  /** Thirteen domains. */
  | 'ZRM_2017';

/** Who answered a measurement. */
export type ZrmRespondent =
  /** A trained professional, in conversation. */
  | 'PROFESSIONAL'
  /** The resident herself. */
  | 'INWONER'
  /** The household together. */
  | 'HUISHOUDEN';

/** A score on one domain. */
export type ZrmScore = {
  __typename?: 'ZrmScore';
  /** The domain's code in its edition. */
  domein: Scalars['ID']['output'];
  /** 1 acute problematiek to 5 volledig zelfredzaam; null when not known. */
  score?: Maybe<Scalars['Int']['output']>;
};

/** Something that the team did. */
export type Activiteit = {
  __typename?: 'Activiteit';
  /** When. */
  on: Scalars['Datum']['output'];
  /** Which task of the kernteam, from the gemeenteprofiel. */
  taak: Taak;
  /** In words. */
  toelichting?: Maybe<Scalars['String']['output']>;
};

/** A task of the kernteam. */
export type Taak = {
  __typename?: 'Taak';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** A visit at home. The poort sees that it is planned before another is booked. */
export type Huisbezoek = {
  __typename?: 'Huisbezoek';
  /** Opaque id within the casus. */
  id: Scalars['ID']['output'];
  /** The day it is planned for. */
  plannedOn: Scalars['Datum']['output'];
  /** The day it was made. */
  madeOn?: Maybe<Scalars['Datum']['output']>;
  /** With which kind of consulent, when it is a joint visit. */
  samenMet?: Maybe<ConsulentSoort>;
  /** What the joint visit adds, in words. */
  meerwaarde?: Maybe<Scalars['String']['output']>;
  /** The volunteer of the team who joins, with the resident's consent. */
  vrijwilliger?: Maybe<Professional>;
  /** What came of it, in words. */
  verslag?: Maybe<Scalars['String']['output']>;
};

/** What who plans a visit does first. */
export type Bezoekafspraak =
  /** She calls the consulent, who knows why. */
  | 'BEL_EERST_DE_CONSULENT';

/** A conversation at home that the loket planned. */
export type BezoekLoket = {
  __typename?: 'BezoekLoket';
  /** The day it is planned for. */
  plannedOn: Scalars['Datum']['output'];
  /** The team that joins, when one does. */
  metKernteam?: Maybe<Kernteam>;
};

/** What resident and team want to reach and what they agreed, with the maatwerkvoorzieningen that the team proposes. */
export type Ondersteuningsplan = {
  __typename?: 'Ondersteuningsplan';
  /** When it was drawn up. */
  drawnUpOn: Scalars['Datum']['output'];
  /** Whether the resident drew it up with the team. */
  metInwoner: Scalars['Boolean']['output'];
  /** What is to be reached, in words. */
  doelen: Array<Scalars['String']['output']>;
  /** Who does what, in words. */
  afspraken: Array<Scalars['String']['output']>;
  /** What the team proposes that the loket grants; empty when nothing. */
  arrangement: Array<ArrangementOnderdeel>;
};

/** A maatwerkvoorziening that a team proposes. */
export type ArrangementOnderdeel = {
  __typename?: 'ArrangementOnderdeel';
  /** Code of the product in the gemeenteprofiel. */
  product: Scalars['ID']['output'];
  /** Name of the product for people. */
  naam: Scalars['String']['output'];
  /** How it would be delivered, when the plan says so. */
  leveringsvorm?: Maybe<Leveringsvorm>;
  /** Why and how much, in words. */
  toelichting?: Maybe<Scalars['String']['output']>;
};

/** How a voorziening is delivered. */
export type Leveringsvorm =
  /** In kind: zorg in natura. */
  | 'ZIN'
  /** By a persoonsgebonden budget. */
  | 'PGB';

/** What a kernteam prepared for the loket. */
export type Voorwerk = {
  __typename?: 'Voorwerk';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The casus that it was prepared in. */
  casus?: Maybe<Casus>;
  /** The question. */
  melding?: Maybe<Melding>;
  /** The resident that it is about, when known. */
  inwoner?: Maybe<Inwoner>;
  /** The team that prepared it. */
  kernteam?: Maybe<Kernteam>;
  /** Where it stands, by its newest version until one is taken over. */
  status?: Maybe<VoorwerkStatus>;
  /** Since when it stands there. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Number of the newest version that was offered; null while none was. */
  voorwerkVersion?: Maybe<Scalars['Int']['output']>;
  /** When the newest version was offered; null while none was. */
  offeredOn?: Maybe<Scalars['Datum']['output']>;
  /** The term of the gemeenteprofiel in which the loket answers the newest version; null while none was offered, and when that was before there was one. */
  termijn?: Maybe<Termijn>;
  /** Every version that was offered, oldest first; each stays readable. */
  versies?: Maybe<Array<VoorwerkVersion>>;
  /** One version; null when it was never offered. */
  versie?: Maybe<VoorwerkVersion>;
};


/** What a kernteam prepared for the loket. */
export type VoorwerkVersieArgs = {
  nummer: Scalars['Int']['input'];
};

/** Where voorwerk stands. */
export type VoorwerkStatus =
  /** Being prepared; nothing was offered yet. */
  | 'CONCEPT'
  /** Offered to the loket. */
  | 'AANGEBODEN'
  /** The loket took a version over as the report of its onderzoek: it takes no newer one. */
  | 'OVERGENOMEN'
  /** The loket gave it back. */
  | 'TERUGGEGEVEN';

/** Voorwerk as it was offered once. Its content never changes; what the loket answered stands with it. */
export type VoorwerkVersion = {
  __typename?: 'VoorwerkVersion';
  /** Number of the version, from 1. */
  nummer: Scalars['Int']['output'];
  /** When it was offered. */
  offeredOn: Scalars['Datum']['output'];
  /** SHA-256 of `inhoud` in UTF-8, in hexadecimals. */
  hash: Scalars['String']['output'];
  /** The whole content, as canonical JSON: keys sorted, no blanks. The typed fields say the same. */
  inhoud: Scalars['String']['output'];
  /** The plan. */
  plan: Ondersteuningsplan;
  /** Which kinds of consulent the team consulted before; with voorwerk this is the afstemming. */
  afstemming: Array<Afstemming>;
  /** When the loket took over this version; null when it did not. */
  takenOverOn?: Maybe<Scalars['Datum']['output']>;
  /** When the loket gave this version back; null when it did not. */
  returnedOn?: Maybe<Scalars['Datum']['output']>;
};

/** That a team consulted a consulent. */
export type Afstemming = {
  __typename?: 'Afstemming';
  /** Kind of consulent. */
  consulent: ConsulentSoort;
  /** When the consulent answered. */
  answeredOn: Scalars['Datum']['output'];
};

/** A meeting of a team about casussen, with its fixed consulent. */
export type Casusbespreking = {
  __typename?: 'Casusbespreking';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The team. */
  kernteam?: Maybe<Kernteam>;
  /** Where it stands. */
  status?: Maybe<CasusbesprekingStatus>;
  /** The day it is planned for. */
  plannedOn?: Maybe<Scalars['Datum']['output']>;
  /** The day it was held. */
  heldOn?: Maybe<Scalars['Datum']['output']>;
  /** The fixed consulent of the team, when one takes part. */
  consulent?: Maybe<Professional>;
  /** Who else take part. */
  deelnemers?: Maybe<Array<Professional>>;
  /** Which casussen, in order. */
  agenda?: Maybe<Array<Agendapunt>>;
};

/** Where a casusbespreking stands. */
export type CasusbesprekingStatus =
  /** Planned. */
  | 'GEPLAND'
  /** Held, with what came of it. */
  | 'GEHOUDEN';

/** One casus on an agenda, with what was decided. */
export type Agendapunt = {
  __typename?: 'Agendapunt';
  /** The meeting; null when the caller may not know of it. */
  casusbespreking?: Maybe<Casusbespreking>;
  /** The casus; null when the caller may not know of it. */
  casus?: Maybe<Casus>;
  /** The day that the meeting is planned for, or was held. */
  on: Scalars['Datum']['output'];
  /** Why it is on the agenda, in words. */
  toelichting?: Maybe<Scalars['String']['output']>;
  /** What was decided, in words; null while it was not discussed. */
  besluit?: Maybe<Scalars['String']['output']>;
  /** What came of it; null while it was not discussed. */
  uitkomst?: Maybe<BesprekingUitkomst>;
  /** Who does what, and by when. */
  acties: Array<Actie>;
};

/** What a casusbespreking found. */
export type BesprekingUitkomst =
  /** The team goes on. */
  | 'VERDER'
  /** An individual voorziening is needed: the loket gets the question too. */
  | 'INDIVIDUELE_VOORZIENING_NODIG';

/** Something that a casusbespreking agreed to do. */
export type Actie = {
  __typename?: 'Actie';
  /** What, in words. */
  wat: Scalars['String']['output'];
  /** Who, of those who take part. */
  wie?: Maybe<Professional>;
  /** The last day. */
  voor?: Maybe<Scalars['Datum']['output']>;
};

/** A page of casusbesprekingen. */
export type CasusbesprekingConnection = {
  __typename?: 'CasusbesprekingConnection';
  /** The rows with their cursors. */
  edges: Array<CasusbesprekingEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A casusbespreking in a page. */
export type CasusbesprekingEdge = {
  __typename?: 'CasusbesprekingEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The casusbespreking. */
  node: Casusbespreking;
};

/** Kind of consulent at the loket. */
export type ConsulentSoort =
  /** For the Wmo. */
  | 'WMO'
  /** For youth help. */
  | 'JEUGD';

/** A question to a consulent. */
export type Consulentvraag = {
  __typename?: 'Consulentvraag';
  /** Opaque id within the casus. */
  id: Scalars['ID']['output'];
  /** To which kind of consulent. */
  aan: ConsulentSoort;
  /** When it was asked. */
  askedOn: Scalars['Datum']['output'];
  /** The question in words. */
  vraag: Scalars['String']['output'];
  /** When it was answered. */
  answeredOn?: Maybe<Scalars['Datum']['output']>;
  /** The answer in words. */
  antwoord?: Maybe<Scalars['String']['output']>;
  /** The term of the gemeenteprofiel to answer it; null when it was asked before there was one. */
  termijn?: Maybe<Termijn>;
};

/** Why a team declined. */
export type Weigerreden = {
  __typename?: 'Weigerreden';
  /** Code in the gemeenteprofiel, for instance `TIJDGEBREK`. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** How a casus was solved. */
export type Oplossing = {
  __typename?: 'Oplossing';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
  /** To which of three it maps. */
  soort: OplossingSoort;
};

/** Kinds of oplossing. */
export type OplossingSoort =
  /** Without an individual voorziening. */
  | 'VOORLIGGEND'
  /** In combination with an individual voorziening. */
  | 'COMBINATIE'
  /** By an individual voorziening. */
  | 'GEINDICEERD';

/** A page of casussen. */
export type CasusConnection = {
  __typename?: 'CasusConnection';
  /** The rows with their cursors. */
  edges: Array<CasusEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A casus in a page. */
export type CasusEdge = {
  __typename?: 'CasusEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The casus. */
  node: Casus;
};

/** A page of signals. */
export type CasusSignalConnection = {
  __typename?: 'CasusSignalConnection';
  /** The rows with their cursors. */
  edges: Array<CasusSignalEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A signal in a page. */
export type CasusSignalEdge = {
  __typename?: 'CasusSignalEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The signal. */
  node: CasusSignal;
};

/** A question to a consulent or voorwerk that the loket has not answered in time. */
export type CasusSignal = {
  __typename?: 'CasusSignal';
  /** Kind: the code of the term that was missed. */
  soort: Scalars['ID']['output'];
  /** Who must act. */
  owner: SignalOwner;
  /** First day on which it was late. */
  since: Scalars['Datum']['output'];
  /** The term that was missed. */
  termijn: Termijn;
  /** The casus in which the question was asked; null for voorwerk. */
  casus?: Maybe<Casus>;
  /** The question, when that is what is late. */
  consulentvraag?: Maybe<Consulentvraag>;
  /** The voorwerk, when that is what is late. */
  voorwerk?: Maybe<Voorwerk>;
};

/** Casussen that went to the loket as voorwerk. */
export type Voorwerkcijfers = {
  __typename?: 'Voorwerkcijfers';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Casussen that teams took up, the denominator. Null when hidden. */
  casussen?: Maybe<Scalars['Int']['output']>;
  /** Of these, offered to the loket as voorwerk, the numerator. Null when hidden. */
  aangeboden?: Maybe<Scalars['Int']['output']>;
  /** Of the offered, those that are primarily about a young person. Null when hidden. */
  jeugd?: Maybe<Scalars['Int']['output']>;
  /** Of the offered, those that the loket took over. Null when hidden. */
  overgenomen?: Maybe<Scalars['Int']['output']>;
  /** Of the offered, those that the loket gave back and that were not offered again. Null when hidden. */
  teruggegeven?: Maybe<Scalars['Int']['output']>;
  /** Share that was offered in percent, one decimal; null when the denominator is 0. Null when hidden. */
  percentage?: Maybe<Scalars['Float']['output']>;
};

/** Table of areas of life. */
export type Leefgebiedcijfers = {
  __typename?: 'Leefgebiedcijfers';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Casussen in the period, with and without a known leefgebied. Null when hidden. */
  casussen?: Maybe<Scalars['Int']['output']>;
  /** Casussen of which no leefgebied is known. Null when hidden. */
  zonderLeefgebied?: Maybe<Scalars['Int']['output']>;
  /** Vermeldingen: a casus counts once per leefgebied. Null when hidden. */
  vermeldingen?: Maybe<Scalars['Int']['output']>;
  /** One row per leefgebied. */
  rijen: Array<LeefgebiedRij>;
  /** Totals per reporting group. */
  perGroep: Array<LeefgebiedGroep>;
};

/** One area of life. */
export type LeefgebiedRij = {
  __typename?: 'LeefgebiedRij';
  /** The leefgebied. */
  leefgebied: Leefgebied;
  /** Vermeldingen per reporting group. */
  perGroep: Array<LeefgebiedGroep>;
  /** Total over the groups. Null when hidden. */
  totaal?: Maybe<Scalars['Int']['output']>;
};

/** Vermeldingen of one reporting group. */
export type LeefgebiedGroep = {
  __typename?: 'LeefgebiedGroep';
  /** The reporting group. */
  groep: Rapportagegroep;
  /** Vermeldingen. Null when hidden. */
  vermeldingen?: Maybe<Scalars['Int']['output']>;
};

/** Casussen about young people. */
export type Jeugdcasussen = {
  __typename?: 'Jeugdcasussen';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Casussen that are primarily about a young person. Null when hidden. */
  teller?: Maybe<Scalars['Int']['output']>;
  /** All casussen that were the first of their melding. Null when hidden. */
  noemerCasussen?: Maybe<Scalars['Int']['output']>;
  /** Share over casussen in percent, one decimal; null when the denominator is 0. Null when hidden. */
  percentageCasussen?: Maybe<Scalars['Float']['output']>;
  /** All vermeldingen of leefgebieden. Null when hidden. */
  noemerVermeldingen?: Maybe<Scalars['Int']['output']>;
  /** Share over vermeldingen in percent, one decimal; null when the denominator is 0. Null when hidden. */
  percentageVermeldingen?: Maybe<Scalars['Float']['output']>;
};

/** Joint visits. */
export type GezamenlijkeHuisbezoeken = {
  __typename?: 'GezamenlijkeHuisbezoeken';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Joint visits that were made. Null when hidden. */
  totaal?: Maybe<Scalars['Int']['output']>;
  /** One row per kind of consulent. */
  rijen: Array<GezamenlijkeHuisbezoekenRij>;
};

/** Joint visits with one kind of consulent. */
export type GezamenlijkeHuisbezoekenRij = {
  __typename?: 'GezamenlijkeHuisbezoekenRij';
  /** Kind of consulent. */
  consulent: ConsulentSoort;
  /** Visits made. Null when hidden. */
  huisbezoeken?: Maybe<Scalars['Int']['output']>;
  /** Different consulenten who joined, as far as recorded. Null when hidden. */
  consulenten?: Maybe<Scalars['Int']['output']>;
};

/** What teams have in hand. */
export type Caseload = {
  __typename?: 'Caseload';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** The date. */
  op: Scalars['Datum']['output'];
  /** One row per team. */
  teams: Array<CaseloadTeam>;
};

/** What one team has in hand. */
export type CaseloadTeam = {
  __typename?: 'CaseloadTeam';
  /** The team. */
  kernteam: Kernteam;
  /** Offered and not answered. Null when hidden. */
  aangeboden?: Maybe<Scalars['Int']['output']>;
  /** Taken up and not ended. Null when hidden. */
  opgepakt?: Maybe<Scalars['Int']['output']>;
  /** Casussen in hand per regievoerder, without names: most first. Null where hidden. */
  perLid: Array<Maybe<Scalars['Int']['output']>>;
};

/** Declined offers. */
export type Weigeringen = {
  __typename?: 'Weigeringen';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Offers that were declined, the numerator. Null when hidden. */
  teller?: Maybe<Scalars['Int']['output']>;
  /** Offers in the period, the denominator. Null when hidden. */
  noemer?: Maybe<Scalars['Int']['output']>;
  /** One row per reason of the gemeenteprofiel. */
  rijen: Array<WeigeringRij>;
};

/** Offers declined for one reason. */
export type WeigeringRij = {
  __typename?: 'WeigeringRij';
  /** The reason. */
  reden: Weigerreden;
  /** How many. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
};

/** Who sits in each team. */
export type GemeenteSamenstelling = {
  __typename?: 'GemeenteSamenstelling';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** The date. */
  op: Scalars['Datum']['output'];
  /** One row per team. */
  teams: Array<TeamSamenstelling>;
};

/** Who sits in one team. */
export type TeamSamenstelling = {
  __typename?: 'TeamSamenstelling';
  /** The team. */
  kernteam: Kernteam;
  /** Its composition. */
  samenstelling: Samenstelling;
};

/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes up an offered casus with the caller (or, for role migratie, the one named) as regievoerder, who has a place in the team in a functie that treats casussen; else NOT_IN_TEAM. Refusals: CASUS_ALREADY_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED, NOT_IN_TEAM. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS. A regievoerder named by another role: FORBIDDEN with ROLE_WITHOUT_RIGHT. */
  acceptCasus?: Maybe<Casus>;
  /** Declines an offered casus. Refusals: CASUS_ALREADY_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED. Bad input: WEIGERREDEN_UNKNOWN, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS. */
  declineCasus?: Maybe<Casus>;
  /** Sends a casus on to another team or the loket; the resident is asked nothing twice. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED, SAME_TEAM. Bad input: KERNTEAM_UNKNOWN, KERNTEAM_REQUIRED, KERNTEAM_NOT_ALLOWED, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  handOverCasus?: Maybe<Casus>;
  /** Gives a casus back to the poort. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  returnCasus?: Maybe<Casus>;
  /** Plans a visit, alone, with a consulent, or with a volunteer to whom the resident consented. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED, VISIT_ALREADY_PLANNED, NO_VOLUNTEER_OF_TEAM (who is named as volunteer does not sit in the team as one on that day), CONSENT_REQUIRED (the resident's consent to a volunteer does not hold), CONSENT_NOT_KNOWN (whether it holds cannot be asked now). Bad input: MEERWAARDE_REQUIRED, MEERWAARDE_NOT_ALLOWED, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  planHuisbezoek?: Maybe<Casus>;
  /** Takes the volunteer out of a planned visit, which stays planned: also after the resident withdrew her consent. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED, VISIT_UNKNOWN, VISIT_ALREADY_MADE, VISIT_WITHOUT_VOLUNTEER. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS. */
  removeVrijwilliger?: Maybe<Casus>;
  /** Records that a planned visit was made. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED, VISIT_UNKNOWN, VISIT_ALREADY_MADE, VISIT_NOT_JOINT (a consulent is named for a visit that was not joint). Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  recordHuisbezoek?: Maybe<Casus>;
  /** Records which leefgebieden the casus touches; replaces what was recorded. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED. Bad input: LEEFGEBIED_UNKNOWN, LEEFGEBIED_TWICE, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS. */
  recordLeefgebieden?: Maybe<Casus>;
  /** Records a measurement with the Zelfredzaamheid-Matrix. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED. Bad input: ZRM_DOMAIN_UNKNOWN, ZRM_DOMAIN_TWICE, ZRM_SCORE_OUT_OF_RANGE, ZRM_EMPTY, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS. */
  recordZrm?: Maybe<Casus>;
  /** Records what the team did. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED, ACTIVITEIT_NOT_FOR_KERNTEAM (hulpverlening or begeleiding where the profile rules it out). Bad input: TAAK_UNKNOWN, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  recordActiviteit?: Maybe<Casus>;
  /** Asks a kind of consulent; that consulent may then see the casus. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  askConsulent?: Maybe<Casus>;
  /** Answers a question, as the kind of consulent that was asked. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED, VRAAG_UNKNOWN, VRAAG_ALREADY_ANSWERED, NOT_ASKED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  answerVraag?: Maybe<Casus>;
  /** Lets a colleague of the team, in a functie that treats casussen, work on the casus. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED, NOT_IN_TEAM, ALREADY_ASSIGNED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS. */
  assignCasus?: Maybe<Casus>;
  /** Makes a colleague of the team, in a functie that treats casussen, regievoerder. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED, NOT_IN_TEAM, ALREADY_REGIEVOERDER. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS. */
  transferCasus?: Maybe<Casus>;
  /** Draws up the ondersteuningsplan of a casus; replaces what was drawn up, and what was offered stays as it was. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED. Bad input: PLAN_WITHOUT_DOEL, PLAN_TOO_LONG (over 50 of a kind), PRODUCT_UNKNOWN, LEVERINGSVORM_NOT_OFFERED, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  drawUpPlan?: Maybe<Casus>;
  /** Offers the plan of a casus to the loket as the next version of its voorwerk. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED, PLAN_REQUIRED, ARRANGEMENT_REQUIRED (the plan proposes no maatwerkvoorziening), VOORWERK_ALREADY_OFFERED (the same content is offered and not answered), VOORWERK_TAKEN_OVER. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS. */
  offerVoorwerk?: Maybe<Casus>;
  /** Plans a casusbespreking of a team. Refusals: NOT_IN_TEAM (the caller or a deelnemer does not sit in the team in a functie that treats casussen), NOT_A_CONSULENT (who is named as consulent has no such place at the loket that day), CASUS_NOT_OPEN_HERE (a casus of the agenda is no open one of the team). Bad input: GEMEENTE_UNKNOWN, KERNTEAM_UNKNOWN, AGENDA_EMPTY, AGENDA_TOO_LONG (over 50), CASUS_TWICE, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  scheduleCasusbespreking?: Maybe<Casusbespreking>;
  /** Records what a casusbespreking decided. A casus that needs an individual voorziening must be in hand. Refusals: CASUSBESPREKING_ALREADY_HELD, CASUS_NOT_ON_AGENDA, NOT_A_DEELNEMER (an actie is for who takes no part), CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED. Bad input: CASUS_TWICE, ACTIES_TOO_LONG (over 50 for one casus), BEFORE_CASUSBESPREKING (before the day on which it was planned), OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  recordCasusbespreking?: Maybe<Casusbespreking>;
  /** Ends a casus with how it was solved. Refusals: CASUS_NOT_ACCEPTED, CASUS_NO_LONGER_HERE, CASUS_CLOSED. Bad input: OPLOSSING_UNKNOWN, OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_CASUS. */
  closeCasus?: Maybe<Casus>;
  /** Records a professional. Refusals: PROFESSIONAL_ALREADY_REGISTERED. Bad input: GEMEENTE_UNKNOWN, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  registerProfessional?: Maybe<Professional>;
  /** Gives someone a place. Refusals: PROFESSIONAL_UNKNOWN, AANSLUITING_OVERLAPS. Bad input: KERNTEAM_UNKNOWN, ORGANISATIE_UNKNOWN, FUNCTIE_UNKNOWN, KERNTEAM_REQUIRED, KERNTEAM_NOT_ALLOWED, GEMEENTE_UNKNOWN, PERIOD_REVERSED. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  startAansluiting?: Maybe<Aansluiting>;
  /** Ends a place. Refusals: AANSLUITING_ALREADY_ENDED. Bad input: PERIOD_REVERSED. */
  endAansluiting?: Maybe<Aansluiting>;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAcceptCasusArgs = {
  input: AcceptCasusInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationDeclineCasusArgs = {
  input: DeclineCasusInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationHandOverCasusArgs = {
  input: HandOverCasusInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReturnCasusArgs = {
  input: ReturnCasusInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationPlanHuisbezoekArgs = {
  input: PlanHuisbezoekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRemoveVrijwilligerArgs = {
  input: RemoveVrijwilligerInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordHuisbezoekArgs = {
  input: RecordHuisbezoekInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordLeefgebiedenArgs = {
  input: RecordLeefgebiedenInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordZrmArgs = {
  input: RecordZrmInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordActiviteitArgs = {
  input: RecordActiviteitInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAskConsulentArgs = {
  input: AskConsulentInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAnswerVraagArgs = {
  input: AnswerVraagInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAssignCasusArgs = {
  input: AssignCasusInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationTransferCasusArgs = {
  input: TransferCasusInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationDrawUpPlanArgs = {
  input: DrawUpPlanInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationOfferVoorwerkArgs = {
  input: OfferVoorwerkInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationScheduleCasusbesprekingArgs = {
  input: ScheduleCasusbesprekingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordCasusbesprekingArgs = {
  input: RecordCasusbesprekingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationCloseCasusArgs = {
  input: CloseCasusInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRegisterProfessionalArgs = {
  input: RegisterProfessionalInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationStartAansluitingArgs = {
  input: StartAansluitingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationEndAansluitingArgs = {
  input: EndAansluitingInput;
};

/** Taking up a casus. */
export type AcceptCasusInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Who becomes regievoerder, for role migratie only; the caller when left out. */
  regievoerder?: InputMaybe<Scalars['ID']['input']>;
};

/** Declining a casus. */
export type DeclineCasusInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Code of the reason in the gemeenteprofiel. */
  weigerreden: Scalars['ID']['input'];
};

/** Sending a casus on. */
export type HandOverCasusInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Kind of receiver. */
  aan: CasusOntvanger;
  /** Code of the kernteam, when that is the receiver. */
  kernteam?: InputMaybe<Scalars['ID']['input']>;
  /** At which moment of the flow. */
  moment: CasusMoment;
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
};

/** Giving a casus back. */
export type ReturnCasusInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** At which moment of the flow. */
  moment: CasusMoment;
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
};

/** Planning a visit. */
export type PlanHuisbezoekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** The day of the visit. */
  plannedOn: Scalars['Datum']['input'];
  /** With which kind of consulent, for a joint visit. */
  samenMet?: InputMaybe<ConsulentSoort>;
  /** What the joint visit adds, at most 1,000 characters; asked for a joint visit, and for no other. */
  meerwaarde?: InputMaybe<Scalars['String']['input']>;
  /** The volunteer of the team who joins; only with the resident's consent. */
  vrijwilliger?: InputMaybe<Scalars['ID']['input']>;
};

/** A volunteer who does not join after all. */
export type RemoveVrijwilligerInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** The planned visit that she was to join. */
  huisbezoek: Scalars['ID']['input'];
};

/** A visit that was made. */
export type RecordHuisbezoekInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** The visit. */
  huisbezoek: Scalars['ID']['input'];
  /** The consulent who joined, for a joint visit, when known. */
  consulent?: InputMaybe<Scalars['ID']['input']>;
  /** What came of it, at most 4,000 characters. */
  verslag?: InputMaybe<Scalars['String']['input']>;
};

/** Areas of life. */
export type RecordLeefgebiedenInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Codes of the gemeenteprofiel; empty when not known. */
  leefgebieden: Array<Scalars['ID']['input']>;
};

/** A measurement. */
export type RecordZrmInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Edition. */
  versie: ZrmVersie;
  /** Who answered. */
  respondent: ZrmRespondent;
  /** A score per domain. */
  scores: Array<ZrmScoreInput>;
};

/** Something done. */
export type RecordActiviteitInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Code of the task in the gemeenteprofiel. */
  taak: Scalars['ID']['input'];
  /** In words, at most 1,000 characters. */
  toelichting?: InputMaybe<Scalars['String']['input']>;
};

/** A question to a consulent. */
export type AskConsulentInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** To which kind. */
  aan: ConsulentSoort;
  /** The question, at most 4,000 characters. */
  vraag: Scalars['String']['input'];
};

/** An answer. */
export type AnswerVraagInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** The question. */
  vraag: Scalars['ID']['input'];
  /** The answer, at most 4,000 characters. */
  antwoord: Scalars['String']['input'];
};

/** Assigning a colleague. */
export type AssignCasusInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** The colleague. */
  professional: Scalars['ID']['input'];
};

/** Making a colleague regievoerder. */
export type TransferCasusInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** The colleague. */
  professional: Scalars['ID']['input'];
};

/** A plan to draw up. */
export type DrawUpPlanInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Whether the resident draws it up with the team. */
  metInwoner: Scalars['Boolean']['input'];
  /** What is to be reached, 1 to 50, each at most 1,000 characters. */
  doelen: Array<Scalars['String']['input']>;
  /** Who does what, at most 50, each at most 1,000 characters. */
  afspraken: Array<Scalars['String']['input']>;
  /** What the team proposes that the loket grants, at most 50; empty when nothing. */
  arrangement: Array<ArrangementOnderdeelInput>;
};

/** A maatwerkvoorziening to propose. */
export type ArrangementOnderdeelInput = {
  /** Code of the product in the gemeenteprofiel. */
  product: Scalars['ID']['input'];
  /** How it would be delivered. */
  leveringsvorm?: InputMaybe<Leveringsvorm>;
  /** Why and how much, at most 1,000 characters. */
  toelichting?: InputMaybe<Scalars['String']['input']>;
};

/** Offering the plan of a casus to the loket. */
export type OfferVoorwerkInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** A casusbespreking to plan. */
export type ScheduleCasusbesprekingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** Code of the team. */
  kernteam: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** The day of the meeting. */
  plannedOn: Scalars['Datum']['input'];
  /** The fixed consulent of the team, when one takes part. */
  consulent?: InputMaybe<Scalars['ID']['input']>;
  /** Who else take part. */
  deelnemers: Array<Scalars['ID']['input']>;
  /** Which casussen, 1 to 50, in order. */
  agenda: Array<AgendapuntInput>;
};

/** A casus to put on an agenda. */
export type AgendapuntInput = {
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  toelichting?: InputMaybe<Scalars['String']['input']>;
};

/** A casusbespreking that was held. */
export type RecordCasusbesprekingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casusbespreking. */
  casusbespreking: Scalars['ID']['input'];
  /** The day that it was held; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** What was decided, per casus that was discussed. */
  besluiten: Array<BesprekingBesluitInput>;
};

/** What was decided about one casus. */
export type BesprekingBesluitInput = {
  /** The casus, which is on the agenda. */
  casus: Scalars['ID']['input'];
  /** What was decided, at most 4,000 characters. */
  besluit: Scalars['String']['input'];
  /** What came of it. */
  uitkomst: BesprekingUitkomst;
  /** Who does what, at most 50. */
  acties: Array<ActieInput>;
};

/** Something to do. */
export type ActieInput = {
  /** What, at most 1,000 characters. */
  wat: Scalars['String']['input'];
  /** Who, of those who take part. */
  wie?: InputMaybe<Scalars['ID']['input']>;
  /** The last day. */
  voor?: InputMaybe<Scalars['Datum']['input']>;
};

/** Ending a casus. */
export type CloseCasusInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The casus. */
  casus: Scalars['ID']['input'];
  /** When; not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
  /** Code of the oplossing in the gemeenteprofiel. */
  oplossing: Scalars['ID']['input'];
};

/** A score to record. */
export type ZrmScoreInput = {
  /** The domain's code in its edition. */
  domein: Scalars['ID']['input'];
  /** 1 to 5; null when not known. */
  score?: InputMaybe<Scalars['Int']['input']>;
};

/** Kind of receiver of a casus that is sent on. */
export type CasusOntvanger =
  /** Another team. */
  | 'KERNTEAM'
  /** The desk that grants. */
  | 'LOKET';

/** At which moment of the flow a casus takes another way. */
export type CasusMoment =
  /** At the first sorting, moment (*). */
  | 'SCHIFTING'
  /** When it ended without a voorziening, moment (**). */
  | 'EINDE_ZONDER_VOORZIENING'
  /** During a keukentafelgesprek or huisbezoek, moment (***). */
  | 'GESPREK';

/** A professional to record. */
export type RegisterProfessionalInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits of the gemeente that records her. */
  gemeente: Scalars['ID']['input'];
  /** The subject of her identity, a uuid that her organisation's issuer gave her. */
  subject: Scalars['ID']['input'];
  /** Name for colleagues, at most 200 characters. */
  naam: Scalars['String']['input'];
};

/** A place to give. */
export type StartAansluitingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Whose place. */
  professional: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** Code of the team; left out for a place at the loket. */
  kernteam?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the organisation that sends her. */
  organisatie: Scalars['ID']['input'];
  /** Code of the function. */
  functie: Scalars['ID']['input'];
  /** First day. */
  since: Scalars['Datum']['input'];
  /** Last day, when known. */
  until?: InputMaybe<Scalars['Datum']['input']>;
};

/** A place to end. */
export type EndAansluitingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The place. */
  aansluiting: Scalars['ID']['input'];
  /** Last day. */
  until: Scalars['Datum']['input'];
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
  Kernteam: Kernteam;
  Professional: Professional;
  Aansluiting: Aansluiting;
  Casus: Casus;
  Voorwerk: Voorwerk;
  Casusbespreking: Casusbespreking;
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
  Kernteam:
    ( { __typename: 'Kernteam' }
    & GraphQLRecursivePick<FederationTypes['Kernteam'], {"gemeenteCode":true,"code":true}> );
  Professional:
    ( { __typename: 'Professional' }
    & GraphQLRecursivePick<FederationTypes['Professional'], {"id":true}> );
  Aansluiting:
    ( { __typename: 'Aansluiting' }
    & GraphQLRecursivePick<FederationTypes['Aansluiting'], {"id":true}> );
  Casus:
    ( { __typename: 'Casus' }
    & GraphQLRecursivePick<FederationTypes['Casus'], {"id":true}> );
  Voorwerk:
    ( { __typename: 'Voorwerk' }
    & GraphQLRecursivePick<FederationTypes['Voorwerk'], {"id":true}> );
  Casusbespreking:
    ( { __typename: 'Casusbespreking' }
    & GraphQLRecursivePick<FederationTypes['Casusbespreking'], {"id":true}> );
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
  Traject: ResolverTypeWrapper<TrajectParent>;
  Kernteam: ResolverTypeWrapper<KernteamParent>;
  Samenstelling: ResolverTypeWrapper<SamenstellingParent>;
  SamenstellingOrganisatie: ResolverTypeWrapper<SamenstellingOrganisatieParent>;
  Organisatie: ResolverTypeWrapper<Organisatie>;
  Professional: ResolverTypeWrapper<ProfessionalParent>;
  Aansluiting: ResolverTypeWrapper<AansluitingParent>;
  Functie: ResolverTypeWrapper<Functie>;
  Casus: ResolverTypeWrapper<CasusParent>;
  CasusVrijwilligersvraag: ResolverTypeWrapper<Omit<CasusVrijwilligersvraag, 'volunteerRequest'> & { volunteerRequest?: Maybe<ResolversTypes['VolunteerRequest']> }>;
  CasusVrijwilligersvraagStatus: CasusVrijwilligersvraagStatus;
  CasusVerwijzing: ResolverTypeWrapper<Omit<CasusVerwijzing, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  CasusVerwijzingStatus: CasusVerwijzingStatus;
  VolunteerRequest: ResolverTypeWrapper<VolunteerRequestParent>;
  Referral: ResolverTypeWrapper<ReferralParent>;
  CasusStatus: CasusStatus;
  Leefgebied: ResolverTypeWrapper<Leefgebied>;
  ZrmMeting: ResolverTypeWrapper<ZrmMetingParent>;
  ZrmVersie: ZrmVersie;
  ZrmRespondent: ZrmRespondent;
  ZrmScore: ResolverTypeWrapper<ZrmScore>;
  Activiteit: ResolverTypeWrapper<ActiviteitParent>;
  Taak: ResolverTypeWrapper<Taak>;
  Huisbezoek: ResolverTypeWrapper<HuisbezoekParent>;
  Bezoekafspraak: Bezoekafspraak;
  BezoekLoket: ResolverTypeWrapper<Omit<BezoekLoket, 'metKernteam'> & { metKernteam?: Maybe<ResolversTypes['Kernteam']> }>;
  Ondersteuningsplan: ResolverTypeWrapper<Ondersteuningsplan>;
  ArrangementOnderdeel: ResolverTypeWrapper<ArrangementOnderdeel>;
  Leveringsvorm: Leveringsvorm;
  Voorwerk: ResolverTypeWrapper<VoorwerkParent>;
  VoorwerkStatus: VoorwerkStatus;
  VoorwerkVersion: ResolverTypeWrapper<VoorwerkVersionParent>;
  Afstemming: ResolverTypeWrapper<Afstemming>;
  Casusbespreking: ResolverTypeWrapper<CasusbesprekingParent>;
  CasusbesprekingStatus: CasusbesprekingStatus;
  Agendapunt: ResolverTypeWrapper<AgendapuntParent>;
  BesprekingUitkomst: BesprekingUitkomst;
  Actie: ResolverTypeWrapper<ActieParent>;
  CasusbesprekingConnection: ResolverTypeWrapper<CasusbesprekingConnectionParent>;
  CasusbesprekingEdge: ResolverTypeWrapper<CasusbesprekingEdgeParent>;
  ConsulentSoort: ConsulentSoort;
  Consulentvraag: ResolverTypeWrapper<ConsulentvraagParent>;
  Weigerreden: ResolverTypeWrapper<Weigerreden>;
  Oplossing: ResolverTypeWrapper<Oplossing>;
  OplossingSoort: OplossingSoort;
  CasusConnection: ResolverTypeWrapper<CasusConnectionParent>;
  CasusEdge: ResolverTypeWrapper<CasusEdgeParent>;
  CasusSignalConnection: ResolverTypeWrapper<CasusSignalConnectionParent>;
  CasusSignalEdge: ResolverTypeWrapper<CasusSignalEdgeParent>;
  CasusSignal: ResolverTypeWrapper<CasusSignalParent>;
  Voorwerkcijfers: ResolverTypeWrapper<Voorwerkcijfers>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Leefgebiedcijfers: ResolverTypeWrapper<Leefgebiedcijfers>;
  LeefgebiedRij: ResolverTypeWrapper<LeefgebiedRij>;
  LeefgebiedGroep: ResolverTypeWrapper<LeefgebiedGroep>;
  Jeugdcasussen: ResolverTypeWrapper<Jeugdcasussen>;
  GezamenlijkeHuisbezoeken: ResolverTypeWrapper<GezamenlijkeHuisbezoeken>;
  GezamenlijkeHuisbezoekenRij: ResolverTypeWrapper<GezamenlijkeHuisbezoekenRij>;
  Caseload: ResolverTypeWrapper<Omit<Caseload, 'teams'> & { teams: Array<ResolversTypes['CaseloadTeam']> }>;
  CaseloadTeam: ResolverTypeWrapper<Omit<CaseloadTeam, 'kernteam'> & { kernteam: ResolversTypes['Kernteam'] }>;
  Weigeringen: ResolverTypeWrapper<Weigeringen>;
  WeigeringRij: ResolverTypeWrapper<WeigeringRij>;
  GemeenteSamenstelling: ResolverTypeWrapper<GemeenteSamenstellingParent>;
  TeamSamenstelling: ResolverTypeWrapper<TeamSamenstellingParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AcceptCasusInput: AcceptCasusInput;
  DeclineCasusInput: DeclineCasusInput;
  HandOverCasusInput: HandOverCasusInput;
  ReturnCasusInput: ReturnCasusInput;
  PlanHuisbezoekInput: PlanHuisbezoekInput;
  RemoveVrijwilligerInput: RemoveVrijwilligerInput;
  RecordHuisbezoekInput: RecordHuisbezoekInput;
  RecordLeefgebiedenInput: RecordLeefgebiedenInput;
  RecordZrmInput: RecordZrmInput;
  RecordActiviteitInput: RecordActiviteitInput;
  AskConsulentInput: AskConsulentInput;
  AnswerVraagInput: AnswerVraagInput;
  AssignCasusInput: AssignCasusInput;
  TransferCasusInput: TransferCasusInput;
  DrawUpPlanInput: DrawUpPlanInput;
  ArrangementOnderdeelInput: ArrangementOnderdeelInput;
  OfferVoorwerkInput: OfferVoorwerkInput;
  ScheduleCasusbesprekingInput: ScheduleCasusbesprekingInput;
  AgendapuntInput: AgendapuntInput;
  RecordCasusbesprekingInput: RecordCasusbesprekingInput;
  BesprekingBesluitInput: BesprekingBesluitInput;
  ActieInput: ActieInput;
  CloseCasusInput: CloseCasusInput;
  ZrmScoreInput: ZrmScoreInput;
  CasusOntvanger: CasusOntvanger;
  CasusMoment: CasusMoment;
  RegisterProfessionalInput: RegisterProfessionalInput;
  StartAansluitingInput: StartAansluitingInput;
  EndAansluitingInput: EndAansluitingInput;
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
  Traject: TrajectParent;
  Kernteam: KernteamParent;
  Samenstelling: SamenstellingParent;
  SamenstellingOrganisatie: SamenstellingOrganisatieParent;
  Organisatie: Organisatie;
  Professional: ProfessionalParent;
  Aansluiting: AansluitingParent;
  Functie: Functie;
  Casus: CasusParent;
  CasusVrijwilligersvraag: Omit<CasusVrijwilligersvraag, 'volunteerRequest'> & { volunteerRequest?: Maybe<ResolversParentTypes['VolunteerRequest']> };
  CasusVerwijzing: Omit<CasusVerwijzing, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  VolunteerRequest: VolunteerRequestParent;
  Referral: ReferralParent;
  Leefgebied: Leefgebied;
  ZrmMeting: ZrmMetingParent;
  ZrmScore: ZrmScore;
  Activiteit: ActiviteitParent;
  Taak: Taak;
  Huisbezoek: HuisbezoekParent;
  BezoekLoket: Omit<BezoekLoket, 'metKernteam'> & { metKernteam?: Maybe<ResolversParentTypes['Kernteam']> };
  Ondersteuningsplan: Ondersteuningsplan;
  ArrangementOnderdeel: ArrangementOnderdeel;
  Voorwerk: VoorwerkParent;
  VoorwerkVersion: VoorwerkVersionParent;
  Afstemming: Afstemming;
  Casusbespreking: CasusbesprekingParent;
  Agendapunt: AgendapuntParent;
  Actie: ActieParent;
  CasusbesprekingConnection: CasusbesprekingConnectionParent;
  CasusbesprekingEdge: CasusbesprekingEdgeParent;
  Consulentvraag: ConsulentvraagParent;
  Weigerreden: Weigerreden;
  Oplossing: Oplossing;
  CasusConnection: CasusConnectionParent;
  CasusEdge: CasusEdgeParent;
  CasusSignalConnection: CasusSignalConnectionParent;
  CasusSignalEdge: CasusSignalEdgeParent;
  CasusSignal: CasusSignalParent;
  Voorwerkcijfers: Voorwerkcijfers;
  Float: Scalars['Float']['output'];
  Leefgebiedcijfers: Leefgebiedcijfers;
  LeefgebiedRij: LeefgebiedRij;
  LeefgebiedGroep: LeefgebiedGroep;
  Jeugdcasussen: Jeugdcasussen;
  GezamenlijkeHuisbezoeken: GezamenlijkeHuisbezoeken;
  GezamenlijkeHuisbezoekenRij: GezamenlijkeHuisbezoekenRij;
  Caseload: Omit<Caseload, 'teams'> & { teams: Array<ResolversParentTypes['CaseloadTeam']> };
  CaseloadTeam: Omit<CaseloadTeam, 'kernteam'> & { kernteam: ResolversParentTypes['Kernteam'] };
  Weigeringen: Weigeringen;
  WeigeringRij: WeigeringRij;
  GemeenteSamenstelling: GemeenteSamenstellingParent;
  TeamSamenstelling: TeamSamenstellingParent;
  Mutation: Record<PropertyKey, never>;
  AcceptCasusInput: AcceptCasusInput;
  DeclineCasusInput: DeclineCasusInput;
  HandOverCasusInput: HandOverCasusInput;
  ReturnCasusInput: ReturnCasusInput;
  PlanHuisbezoekInput: PlanHuisbezoekInput;
  RemoveVrijwilligerInput: RemoveVrijwilligerInput;
  RecordHuisbezoekInput: RecordHuisbezoekInput;
  RecordLeefgebiedenInput: RecordLeefgebiedenInput;
  RecordZrmInput: RecordZrmInput;
  RecordActiviteitInput: RecordActiviteitInput;
  AskConsulentInput: AskConsulentInput;
  AnswerVraagInput: AnswerVraagInput;
  AssignCasusInput: AssignCasusInput;
  TransferCasusInput: TransferCasusInput;
  DrawUpPlanInput: DrawUpPlanInput;
  ArrangementOnderdeelInput: ArrangementOnderdeelInput;
  OfferVoorwerkInput: OfferVoorwerkInput;
  ScheduleCasusbesprekingInput: ScheduleCasusbesprekingInput;
  AgendapuntInput: AgendapuntInput;
  RecordCasusbesprekingInput: RecordCasusbesprekingInput;
  BesprekingBesluitInput: BesprekingBesluitInput;
  ActieInput: ActieInput;
  CloseCasusInput: CloseCasusInput;
  ZrmScoreInput: ZrmScoreInput;
  RegisterProfessionalInput: RegisterProfessionalInput;
  StartAansluitingInput: StartAansluitingInput;
  EndAansluitingInput: EndAansluitingInput;
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
  kernteams?: Resolver<Maybe<Array<ResolversTypes['Kernteam']>>, ParentType, ContextType>;
  leefgebieden?: Resolver<Maybe<ResolversTypes['Leefgebiedcijfers']>, ParentType, ContextType, RequireFields<GemeenteLeefgebiedenArgs, 'van' | 'tot'>>;
  jeugdcasussen?: Resolver<Maybe<ResolversTypes['Jeugdcasussen']>, ParentType, ContextType, RequireFields<GemeenteJeugdcasussenArgs, 'van' | 'tot'>>;
  gezamenlijkeHuisbezoeken?: Resolver<Maybe<ResolversTypes['GezamenlijkeHuisbezoeken']>, ParentType, ContextType, RequireFields<GemeenteGezamenlijkeHuisbezoekenArgs, 'van' | 'tot'>>;
  caseload?: Resolver<Maybe<ResolversTypes['Caseload']>, ParentType, ContextType, Partial<GemeenteCaseloadArgs>>;
  weigeringen?: Resolver<Maybe<ResolversTypes['Weigeringen']>, ParentType, ContextType, RequireFields<GemeenteWeigeringenArgs, 'van' | 'tot'>>;
  samenstelling?: Resolver<Maybe<ResolversTypes['GemeenteSamenstelling']>, ParentType, ContextType, Partial<GemeenteSamenstellingArgs>>;
  voorwerk?: Resolver<Maybe<ResolversTypes['Voorwerkcijfers']>, ParentType, ContextType, RequireFields<GemeenteVoorwerkArgs, 'van' | 'tot'>>;
  casusSignaalcijfers?: Resolver<Maybe<ResolversTypes['Signaalcijfers']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType, RequireFields<QueryInwonerArgs, 'id'>>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType, RequireFields<QueryGemeenteArgs, 'code'>>;
  gemeenten?: Resolver<Maybe<Array<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
  casus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<QueryCasusArgs, 'id'>>;
  casussen?: Resolver<Maybe<ResolversTypes['CasusConnection']>, ParentType, ContextType, RequireFields<QueryCasussenArgs, 'gemeente'>>;
  voorwerk?: Resolver<Maybe<ResolversTypes['Voorwerk']>, ParentType, ContextType, RequireFields<QueryVoorwerkArgs, 'id'>>;
  casusbespreking?: Resolver<Maybe<ResolversTypes['Casusbespreking']>, ParentType, ContextType, RequireFields<QueryCasusbesprekingArgs, 'id'>>;
  casusSignals?: Resolver<Maybe<ResolversTypes['CasusSignalConnection']>, ParentType, ContextType, RequireFields<QueryCasusSignalsArgs, 'gemeente'>>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType, RequireFields<QueryKernteamArgs, 'gemeente' | 'code'>>;
};

export type InwonerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inwoner'] = ResolversParentTypes['Inwoner'], FederationReferenceType extends FederationReferenceTypes['Inwoner'] = FederationReferenceTypes['Inwoner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inwoner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  casussen?: Resolver<Maybe<ResolversTypes['CasusConnection']>, ParentType, ContextType, Partial<InwonerCasussenArgs>>;
  kernteamInzagen?: Resolver<Maybe<ResolversTypes['InzageConnection']>, ParentType, ContextType, Partial<InwonerKernteamInzagenArgs>>;
};

export type MeldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Melding'] = ResolversParentTypes['Melding'], FederationReferenceType extends FederationReferenceTypes['Melding'] = FederationReferenceTypes['Melding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Melding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  casussen?: Resolver<Maybe<Array<ResolversTypes['Casus']>>, ParentType, ContextType>;
};

export type TrajectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Traject'] = ResolversParentTypes['Traject'], FederationReferenceType extends FederationReferenceTypes['Traject'] = FederationReferenceTypes['Traject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Traject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  casus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType>;
};

export type KernteamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kernteam'] = ResolversParentTypes['Kernteam'], FederationReferenceType extends FederationReferenceTypes['Kernteam'] = FederationReferenceTypes['Kernteam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Kernteam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  gemeenteCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bedient?: Resolver<Maybe<Array<ResolversTypes['Kern']>>, ParentType, ContextType>;
  rapportagegroep?: Resolver<Maybe<ResolversTypes['Rapportagegroep']>, ParentType, ContextType>;
  samenstelling?: Resolver<Maybe<ResolversTypes['Samenstelling']>, ParentType, ContextType, Partial<KernteamSamenstellingArgs>>;
  casussen?: Resolver<Maybe<ResolversTypes['CasusConnection']>, ParentType, ContextType, Partial<KernteamCasussenArgs>>;
  casusbesprekingen?: Resolver<Maybe<ResolversTypes['CasusbesprekingConnection']>, ParentType, ContextType, Partial<KernteamCasusbesprekingenArgs>>;
};

export type SamenstellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Samenstelling'] = ResolversParentTypes['Samenstelling']> = {
  op?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  organisaties?: Resolver<Array<ResolversTypes['SamenstellingOrganisatie']>, ParentType, ContextType>;
  ontbreekt?: Resolver<Array<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  bronLeesbaar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SamenstellingOrganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamenstellingOrganisatie'] = ResolversParentTypes['SamenstellingOrganisatie']> = {
  organisatie?: Resolver<ResolversTypes['Organisatie'], ParentType, ContextType>;
  aantal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bijzonderheid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisatie'] = ResolversParentTypes['Organisatie']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional'], FederationReferenceType extends FederationReferenceTypes['Professional'] = FederationReferenceTypes['Professional']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Professional']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aansluitingen?: Resolver<Maybe<Array<ResolversTypes['Aansluiting']>>, ParentType, ContextType>;
};

export type AansluitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aansluiting'] = ResolversParentTypes['Aansluiting'], FederationReferenceType extends FederationReferenceTypes['Aansluiting'] = FederationReferenceTypes['Aansluiting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Aansluiting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  functie?: Resolver<Maybe<ResolversTypes['Functie']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type FunctieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Functie'] = ResolversParentTypes['Functie']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CasusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Casus'] = ResolversParentTypes['Casus'], FederationReferenceType extends FederationReferenceTypes['Casus'] = FederationReferenceTypes['Casus']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Casus']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  traject?: Resolver<Maybe<ResolversTypes['Traject']>, ParentType, ContextType>;
  hop?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CasusStatus']>, ParentType, ContextType>;
  offeredOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  betreftJeugdige?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  regievoerder?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  medewerkers?: Resolver<Maybe<Array<ResolversTypes['Professional']>>, ParentType, ContextType>;
  leefgebieden?: Resolver<Maybe<Array<ResolversTypes['Leefgebied']>>, ParentType, ContextType>;
  zrm?: Resolver<Maybe<Array<ResolversTypes['ZrmMeting']>>, ParentType, ContextType>;
  activiteiten?: Resolver<Maybe<Array<ResolversTypes['Activiteit']>>, ParentType, ContextType>;
  huisbezoeken?: Resolver<Maybe<Array<ResolversTypes['Huisbezoek']>>, ParentType, ContextType>;
  bezoekenElders?: Resolver<Maybe<Array<ResolversTypes['BezoekLoket']>>, ParentType, ContextType>;
  bezoekafspraak?: Resolver<Maybe<ResolversTypes['Bezoekafspraak']>, ParentType, ContextType>;
  vrijwilligerToegestaan?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  consulentvragen?: Resolver<Maybe<Array<ResolversTypes['Consulentvraag']>>, ParentType, ContextType>;
  vrijwilligersvragen?: Resolver<Maybe<Array<ResolversTypes['CasusVrijwilligersvraag']>>, ParentType, ContextType>;
  verwijzingen?: Resolver<Maybe<Array<ResolversTypes['CasusVerwijzing']>>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Ondersteuningsplan']>, ParentType, ContextType>;
  voorwerk?: Resolver<Maybe<ResolversTypes['Voorwerk']>, ParentType, ContextType>;
  besprekingen?: Resolver<Maybe<Array<ResolversTypes['Agendapunt']>>, ParentType, ContextType>;
  individualNeedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  weigerreden?: Resolver<Maybe<ResolversTypes['Weigerreden']>, ParentType, ContextType>;
  teruggaveReden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oplossing?: Resolver<Maybe<ResolversTypes['Oplossing']>, ParentType, ContextType>;
};

export type CasusVrijwilligersvraagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasusVrijwilligersvraag'] = ResolversParentTypes['CasusVrijwilligersvraag']> = {
  volunteerRequest?: Resolver<Maybe<ResolversTypes['VolunteerRequest']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CasusVrijwilligersvraagStatus'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  actief?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CasusVerwijzingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasusVerwijzing'] = ResolversParentTypes['CasusVerwijzing']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CasusVerwijzingStatus'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VolunteerRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerRequest'] = ResolversParentTypes['VolunteerRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeefgebiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leefgebied'] = ResolversParentTypes['Leefgebied']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ZrmMetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZrmMeting'] = ResolversParentTypes['ZrmMeting']> = {
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['ZrmVersie'], ParentType, ContextType>;
  respondent?: Resolver<ResolversTypes['ZrmRespondent'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ZrmScore']>, ParentType, ContextType>;
};

export type ZrmScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZrmScore'] = ResolversParentTypes['ZrmScore']> = {
  domein?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ActiviteitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activiteit'] = ResolversParentTypes['Activiteit']> = {
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  taak?: Resolver<ResolversTypes['Taak'], ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Taak'] = ResolversParentTypes['Taak']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HuisbezoekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Huisbezoek'] = ResolversParentTypes['Huisbezoek']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  samenMet?: Resolver<Maybe<ResolversTypes['ConsulentSoort']>, ParentType, ContextType>;
  meerwaarde?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vrijwilliger?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  verslag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BezoekLoketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BezoekLoket'] = ResolversParentTypes['BezoekLoket']> = {
  plannedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  metKernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
};

export type OndersteuningsplanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ondersteuningsplan'] = ResolversParentTypes['Ondersteuningsplan']> = {
  drawnUpOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  metInwoner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doelen?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  afspraken?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  arrangement?: Resolver<Array<ResolversTypes['ArrangementOnderdeel']>, ParentType, ContextType>;
};

export type ArrangementOnderdeelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangementOnderdeel'] = ResolversParentTypes['ArrangementOnderdeel']> = {
  product?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leveringsvorm?: Resolver<Maybe<ResolversTypes['Leveringsvorm']>, ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VoorwerkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voorwerk'] = ResolversParentTypes['Voorwerk'], FederationReferenceType extends FederationReferenceTypes['Voorwerk'] = FederationReferenceTypes['Voorwerk']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voorwerk']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  casus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VoorwerkStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  voorwerkVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offeredOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  termijn?: Resolver<Maybe<ResolversTypes['Termijn']>, ParentType, ContextType>;
  versies?: Resolver<Maybe<Array<ResolversTypes['VoorwerkVersion']>>, ParentType, ContextType>;
  versie?: Resolver<Maybe<ResolversTypes['VoorwerkVersion']>, ParentType, ContextType, RequireFields<VoorwerkVersieArgs, 'nummer'>>;
};

export type VoorwerkVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoorwerkVersion'] = ResolversParentTypes['VoorwerkVersion']> = {
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inhoud?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Ondersteuningsplan'], ParentType, ContextType>;
  afstemming?: Resolver<Array<ResolversTypes['Afstemming']>, ParentType, ContextType>;
  takenOverOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type AfstemmingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Afstemming'] = ResolversParentTypes['Afstemming']> = {
  consulent?: Resolver<ResolversTypes['ConsulentSoort'], ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type CasusbesprekingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Casusbespreking'] = ResolversParentTypes['Casusbespreking'], FederationReferenceType extends FederationReferenceTypes['Casusbespreking'] = FederationReferenceTypes['Casusbespreking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Casusbespreking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CasusbesprekingStatus']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  consulent?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  deelnemers?: Resolver<Maybe<Array<ResolversTypes['Professional']>>, ParentType, ContextType>;
  agenda?: Resolver<Maybe<Array<ResolversTypes['Agendapunt']>>, ParentType, ContextType>;
};

export type AgendapuntResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agendapunt'] = ResolversParentTypes['Agendapunt']> = {
  casusbespreking?: Resolver<Maybe<ResolversTypes['Casusbespreking']>, ParentType, ContextType>;
  casus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  besluit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uitkomst?: Resolver<Maybe<ResolversTypes['BesprekingUitkomst']>, ParentType, ContextType>;
  acties?: Resolver<Array<ResolversTypes['Actie']>, ParentType, ContextType>;
};

export type ActieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actie'] = ResolversParentTypes['Actie']> = {
  wat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wie?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  voor?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type CasusbesprekingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasusbesprekingConnection'] = ResolversParentTypes['CasusbesprekingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CasusbesprekingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CasusbesprekingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasusbesprekingEdge'] = ResolversParentTypes['CasusbesprekingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Casusbespreking'], ParentType, ContextType>;
};

export type ConsulentvraagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consulentvraag'] = ResolversParentTypes['Consulentvraag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  aan?: Resolver<ResolversTypes['ConsulentSoort'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  vraag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  antwoord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termijn?: Resolver<Maybe<ResolversTypes['Termijn']>, ParentType, ContextType>;
};

export type WeigerredenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Weigerreden'] = ResolversParentTypes['Weigerreden']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OplossingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Oplossing'] = ResolversParentTypes['Oplossing']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['OplossingSoort'], ParentType, ContextType>;
};

export type CasusConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasusConnection'] = ResolversParentTypes['CasusConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CasusEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CasusEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasusEdge'] = ResolversParentTypes['CasusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Casus'], ParentType, ContextType>;
};

export type CasusSignalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasusSignalConnection'] = ResolversParentTypes['CasusSignalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CasusSignalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CasusSignalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasusSignalEdge'] = ResolversParentTypes['CasusSignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CasusSignal'], ParentType, ContextType>;
};

export type CasusSignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasusSignal'] = ResolversParentTypes['CasusSignal']> = {
  soort?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['SignalOwner'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  termijn?: Resolver<ResolversTypes['Termijn'], ParentType, ContextType>;
  casus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType>;
  consulentvraag?: Resolver<Maybe<ResolversTypes['Consulentvraag']>, ParentType, ContextType>;
  voorwerk?: Resolver<Maybe<ResolversTypes['Voorwerk']>, ParentType, ContextType>;
};

export type VoorwerkcijfersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voorwerkcijfers'] = ResolversParentTypes['Voorwerkcijfers']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  casussen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  aangeboden?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jeugd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overgenomen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teruggegeven?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LeefgebiedcijfersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leefgebiedcijfers'] = ResolversParentTypes['Leefgebiedcijfers']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  casussen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zonderLeefgebied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vermeldingen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['LeefgebiedRij']>, ParentType, ContextType>;
  perGroep?: Resolver<Array<ResolversTypes['LeefgebiedGroep']>, ParentType, ContextType>;
};

export type LeefgebiedRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeefgebiedRij'] = ResolversParentTypes['LeefgebiedRij']> = {
  leefgebied?: Resolver<ResolversTypes['Leefgebied'], ParentType, ContextType>;
  perGroep?: Resolver<Array<ResolversTypes['LeefgebiedGroep']>, ParentType, ContextType>;
  totaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LeefgebiedGroepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeefgebiedGroep'] = ResolversParentTypes['LeefgebiedGroep']> = {
  groep?: Resolver<ResolversTypes['Rapportagegroep'], ParentType, ContextType>;
  vermeldingen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JeugdcasussenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jeugdcasussen'] = ResolversParentTypes['Jeugdcasussen']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teller?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noemerCasussen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageCasussen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  noemerVermeldingen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageVermeldingen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GezamenlijkeHuisbezoekenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GezamenlijkeHuisbezoeken'] = ResolversParentTypes['GezamenlijkeHuisbezoeken']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['GezamenlijkeHuisbezoekenRij']>, ParentType, ContextType>;
};

export type GezamenlijkeHuisbezoekenRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GezamenlijkeHuisbezoekenRij'] = ResolversParentTypes['GezamenlijkeHuisbezoekenRij']> = {
  consulent?: Resolver<ResolversTypes['ConsulentSoort'], ParentType, ContextType>;
  huisbezoeken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  consulenten?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CaseloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caseload'] = ResolversParentTypes['Caseload']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  op?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['CaseloadTeam']>, ParentType, ContextType>;
};

export type CaseloadTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseloadTeam'] = ResolversParentTypes['CaseloadTeam']> = {
  kernteam?: Resolver<ResolversTypes['Kernteam'], ParentType, ContextType>;
  aangeboden?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opgepakt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perLid?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type WeigeringenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Weigeringen'] = ResolversParentTypes['Weigeringen']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teller?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noemer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['WeigeringRij']>, ParentType, ContextType>;
};

export type WeigeringRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeigeringRij'] = ResolversParentTypes['WeigeringRij']> = {
  reden?: Resolver<ResolversTypes['Weigerreden'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GemeenteSamenstellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GemeenteSamenstelling'] = ResolversParentTypes['GemeenteSamenstelling']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['TeamSamenstelling']>, ParentType, ContextType>;
};

export type TeamSamenstellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSamenstelling'] = ResolversParentTypes['TeamSamenstelling']> = {
  kernteam?: Resolver<ResolversTypes['Kernteam'], ParentType, ContextType>;
  samenstelling?: Resolver<ResolversTypes['Samenstelling'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCasus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationAcceptCasusArgs, 'input'>>;
  declineCasus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationDeclineCasusArgs, 'input'>>;
  handOverCasus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationHandOverCasusArgs, 'input'>>;
  returnCasus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationReturnCasusArgs, 'input'>>;
  planHuisbezoek?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationPlanHuisbezoekArgs, 'input'>>;
  removeVrijwilliger?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationRemoveVrijwilligerArgs, 'input'>>;
  recordHuisbezoek?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationRecordHuisbezoekArgs, 'input'>>;
  recordLeefgebieden?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationRecordLeefgebiedenArgs, 'input'>>;
  recordZrm?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationRecordZrmArgs, 'input'>>;
  recordActiviteit?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationRecordActiviteitArgs, 'input'>>;
  askConsulent?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationAskConsulentArgs, 'input'>>;
  answerVraag?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationAnswerVraagArgs, 'input'>>;
  assignCasus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationAssignCasusArgs, 'input'>>;
  transferCasus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationTransferCasusArgs, 'input'>>;
  drawUpPlan?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationDrawUpPlanArgs, 'input'>>;
  offerVoorwerk?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationOfferVoorwerkArgs, 'input'>>;
  scheduleCasusbespreking?: Resolver<Maybe<ResolversTypes['Casusbespreking']>, ParentType, ContextType, RequireFields<MutationScheduleCasusbesprekingArgs, 'input'>>;
  recordCasusbespreking?: Resolver<Maybe<ResolversTypes['Casusbespreking']>, ParentType, ContextType, RequireFields<MutationRecordCasusbesprekingArgs, 'input'>>;
  closeCasus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType, RequireFields<MutationCloseCasusArgs, 'input'>>;
  registerProfessional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType, RequireFields<MutationRegisterProfessionalArgs, 'input'>>;
  startAansluiting?: Resolver<Maybe<ResolversTypes['Aansluiting']>, ParentType, ContextType, RequireFields<MutationStartAansluitingArgs, 'input'>>;
  endAansluiting?: Resolver<Maybe<ResolversTypes['Aansluiting']>, ParentType, ContextType, RequireFields<MutationEndAansluitingArgs, 'input'>>;
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
  Traject?: TrajectResolvers<ContextType>;
  Kernteam?: KernteamResolvers<ContextType>;
  Samenstelling?: SamenstellingResolvers<ContextType>;
  SamenstellingOrganisatie?: SamenstellingOrganisatieResolvers<ContextType>;
  Organisatie?: OrganisatieResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  Aansluiting?: AansluitingResolvers<ContextType>;
  Functie?: FunctieResolvers<ContextType>;
  Casus?: CasusResolvers<ContextType>;
  CasusVrijwilligersvraag?: CasusVrijwilligersvraagResolvers<ContextType>;
  CasusVerwijzing?: CasusVerwijzingResolvers<ContextType>;
  VolunteerRequest?: VolunteerRequestResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Leefgebied?: LeefgebiedResolvers<ContextType>;
  ZrmMeting?: ZrmMetingResolvers<ContextType>;
  ZrmScore?: ZrmScoreResolvers<ContextType>;
  Activiteit?: ActiviteitResolvers<ContextType>;
  Taak?: TaakResolvers<ContextType>;
  Huisbezoek?: HuisbezoekResolvers<ContextType>;
  BezoekLoket?: BezoekLoketResolvers<ContextType>;
  Ondersteuningsplan?: OndersteuningsplanResolvers<ContextType>;
  ArrangementOnderdeel?: ArrangementOnderdeelResolvers<ContextType>;
  Voorwerk?: VoorwerkResolvers<ContextType>;
  VoorwerkVersion?: VoorwerkVersionResolvers<ContextType>;
  Afstemming?: AfstemmingResolvers<ContextType>;
  Casusbespreking?: CasusbesprekingResolvers<ContextType>;
  Agendapunt?: AgendapuntResolvers<ContextType>;
  Actie?: ActieResolvers<ContextType>;
  CasusbesprekingConnection?: CasusbesprekingConnectionResolvers<ContextType>;
  CasusbesprekingEdge?: CasusbesprekingEdgeResolvers<ContextType>;
  Consulentvraag?: ConsulentvraagResolvers<ContextType>;
  Weigerreden?: WeigerredenResolvers<ContextType>;
  Oplossing?: OplossingResolvers<ContextType>;
  CasusConnection?: CasusConnectionResolvers<ContextType>;
  CasusEdge?: CasusEdgeResolvers<ContextType>;
  CasusSignalConnection?: CasusSignalConnectionResolvers<ContextType>;
  CasusSignalEdge?: CasusSignalEdgeResolvers<ContextType>;
  CasusSignal?: CasusSignalResolvers<ContextType>;
  Voorwerkcijfers?: VoorwerkcijfersResolvers<ContextType>;
  Leefgebiedcijfers?: LeefgebiedcijfersResolvers<ContextType>;
  LeefgebiedRij?: LeefgebiedRijResolvers<ContextType>;
  LeefgebiedGroep?: LeefgebiedGroepResolvers<ContextType>;
  Jeugdcasussen?: JeugdcasussenResolvers<ContextType>;
  GezamenlijkeHuisbezoeken?: GezamenlijkeHuisbezoekenResolvers<ContextType>;
  GezamenlijkeHuisbezoekenRij?: GezamenlijkeHuisbezoekenRijResolvers<ContextType>;
  Caseload?: CaseloadResolvers<ContextType>;
  CaseloadTeam?: CaseloadTeamResolvers<ContextType>;
  Weigeringen?: WeigeringenResolvers<ContextType>;
  WeigeringRij?: WeigeringRijResolvers<ContextType>;
  GemeenteSamenstelling?: GemeenteSamenstellingResolvers<ContextType>;
  TeamSamenstelling?: TeamSamenstellingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
