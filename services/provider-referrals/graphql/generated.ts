import type { Instant, LocalDate, Month } from '@kerngraaf/platform/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InwonerParent, MeldingParent, CasusParent, ProfessionalParent, BeschikkingParent, OnderdeelToegekendParent, OnderdeelGedeeltelijkParent, VoorzieningParent, GemeenteParent, ProviderParent, ProviderConnectionParent, ProviderEdgeParent, OnderaannemerParent, ContractParent, ContractConnectionParent, ContractEdgeParent, LumpSumParent, BestedingParent, BehandelteamParent, BehandelteamLidParent, ReferralParent, ReferralConnectionParent, ReferralEdgeParent, PogingParent, ToewijzingParent, ReferralSignalParent, ReferralSignalConnectionParent, ReferralSignalEdgeParent, InzageConnectionParent, InzageEdgeParent } from './parents.ts';
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
  /** Referrals that were asked in the period, by where they stand and what was asked. Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  referralCijfers?: Maybe<Referralcijfers>;
  /** Days from the asking of a referral to the start of the help, of those that started in the period (Z10). Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  referralTijdTotStart?: Maybe<ReferralTijdTotStart>;
  /** Wettelijke verwijzingen per practice, with the trend by month (B4). Bad input: PERIOD_REVERSED, PERIOD_TOO_LONG (over 120 months). */
  referralHuisartsen?: Maybe<ReferralHuisartsen>;
  /** Places and waiting time of the contracts that serve the gemeente today, and the lump sum of a year. */
  referralContracten?: Maybe<ReferralContracten>;
  /** Signals of referrals that stand today, by kind. */
  referralSignaalcijfers?: Maybe<Signaalcijfers>;
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteReferralCijfersArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteReferralTijdTotStartArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteReferralHuisartsenArgs = {
  van: Scalars['Maand']['input'];
  tot: Scalars['Maand']['input'];
};


/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type GemeenteReferralContractenArgs = {
  jaar?: InputMaybe<Scalars['Int']['input']>;
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
  /** One provider; null when it does not exist or the caller may not know of it. */
  provider?: Maybe<Provider>;
  /** Providers of a gemeente, newest first. */
  providers?: Maybe<ProviderConnection>;
  /** One contract; null when it does not exist or the caller may not know of it. */
  contract?: Maybe<Contract>;
  /** Contracts that serve a gemeente and that the caller may see, newest first. */
  contracts?: Maybe<ContractConnection>;
  /** One Behandelteam; null when it does not exist or the caller may not know of it. */
  behandelteam?: Maybe<Behandelteam>;
  /** One referral; null when it does not exist or the caller may not know of it. */
  referral?: Maybe<Referral>;
  /** Referrals that the caller may see, newest first. */
  referrals?: Maybe<ReferralConnection>;
  /** Referrals on which somebody must still act and that the caller may see, the first due first: the inbox of a planner. */
  referralInbox?: Maybe<ReferralConnection>;
  /** One toewijzing; null when it does not exist or the caller may not know of it. */
  toewijzing?: Maybe<Toewijzing>;
  /** What a referral waits for too long and still should get, the longest late first: who asked and who must act see the same. */
  referralSignals?: Maybe<ReferralSignalConnection>;
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
export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryProvidersArgs = {
  gemeente: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryContractsArgs = {
  gemeente: Scalars['ID']['input'];
  product?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryBehandelteamArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryReferralsArgs = {
  gemeente: Scalars['ID']['input'];
  status?: InputMaybe<Array<ReferralStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryReferralInboxArgs = {
  gemeente: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryToewijzingArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryReferralSignalsArgs = {
  gemeente: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type Inwoner = {
  __typename?: 'Inwoner';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Referrals of this resident to providers that the caller may see, newest first. */
  referrals?: Maybe<ReferralConnection>;
  /** Who read or changed her data about referrals to providers, in which function and why, newest first; this read too, once it is answered. Bad input: PERIOD_REVERSED. */
  referralInzagen?: Maybe<InzageConnection>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerReferralsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type InwonerReferralInzagenArgs = {
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
  /** Referrals of this melding that the caller may see, oldest first. */
  referrals?: Maybe<Array<Referral>>;
};

/** A question in the hands of a kernteam: one hop of a traject. */
export type Casus = {
  __typename?: 'Casus';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Referrals of this casus that the caller may see, oldest first. */
  referrals?: Maybe<Array<Referral>>;
  /** Behandelteams of this casus that the caller may see, oldest first. */
  behandelteams?: Maybe<Array<Behandelteam>>;
};

/** A part that was granted. */
export type OnderdeelToegekend = {
  __typename?: 'OnderdeelToegekend';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Toewijzingen by which a provider delivers it, oldest first; empty before one was made. */
  toewijzingen?: Maybe<Array<Toewijzing>>;
};

/** A part that was granted for less than was asked. */
export type OnderdeelGedeeltelijk = {
  __typename?: 'OnderdeelGedeeltelijk';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Toewijzingen by which a provider delivers it, oldest first; empty before one was made. */
  toewijzingen?: Maybe<Array<Toewijzing>>;
};

/** What a resident gets by a besluit. */
export type Voorziening = {
  __typename?: 'Voorziening';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The toewijzing by which a provider delivers it; null for a persoonsgebonden budget and before one was made. */
  toewijzing?: Maybe<Toewijzing>;
};

/** A besluit in writing (Awb art. 1:3 lid 2, 3:46). */
export type Beschikking = {
  __typename?: 'Beschikking';
  /** Opaque id. */
  id: Scalars['ID']['output'];
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

/** An organisation that gives help under contract (aanbieder). */
export type Provider = {
  __typename?: 'Provider';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** Code of the organisation, as its staff carry it in their identity; one Provider of a gemeente each. */
  organisatie?: Maybe<Scalars['ID']['output']>;
  /** Name for people. */
  naam?: Maybe<Scalars['String']['output']>;
  /** Number in the register of care providers (AGB), eight digits; null when not recorded. */
  agb?: Maybe<Scalars['String']['output']>;
  /** Subcontractors that deliver a part of its work, oldest first (H13). */
  onderaannemers?: Maybe<Array<Onderaannemer>>;
  /** Its contracts that the caller may see, newest first. */
  contracten?: Maybe<Array<Contract>>;
};

/** A provider that delivers a part of another's work. */
export type Onderaannemer = {
  __typename?: 'Onderaannemer';
  /** The subcontractor. */
  provider?: Maybe<Provider>;
  /** Its share of the work in percent, 0 to 100; the shares of one day are 100 together at most. */
  percentage: Scalars['Float']['output'];
  /** First day. */
  since: Scalars['Datum']['output'];
  /** Last day; null while open. */
  until?: Maybe<Scalars['Datum']['output']>;
};

/** A page of providers. */
export type ProviderConnection = {
  __typename?: 'ProviderConnection';
  /** The rows with their cursors. */
  edges: Array<ProviderEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of providers in a page. */
export type ProviderEdge = {
  __typename?: 'ProviderEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Provider;
};

/** What a gemeente, or several, agreed with a provider. */
export type Contract = {
  __typename?: 'Contract';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** With whom. */
  provider?: Maybe<Provider>;
  /** All gemeenten that it serves, the one that leads among them. */
  gemeenten?: Maybe<Array<Gemeente>>;
  /** What it covers. */
  producten?: Maybe<Array<Product>>;
  /** How it is paid. */
  bekostiging?: Maybe<Bekostiging>;
  /** First day. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Last day; null while open. */
  until?: Maybe<Scalars['Datum']['output']>;
  /** How many places; null when it has no limit. */
  capaciteit?: Maybe<Scalars['Int']['output']>;
  /** Places that are taken by referrals that were accepted and have not ended. Null when hidden: from who may not see small counts (`kleineAantallen` of the gemeenteprofiel). */
  bezet?: Maybe<Scalars['Int']['output']>;
  /** Places that are left, never below zero; null when it has no limit and with `bezet`. */
  vrij?: Maybe<Scalars['Int']['output']>;
  /** Days that a resident waits for a start, as the provider told; null when it did not. */
  wachttijdDagen?: Maybe<Scalars['Int']['output']>;
  /** On which day the provider told so. */
  wachttijdOp?: Maybe<Scalars['Datum']['output']>;
  /** With TAAKGERICHT: the lump sum of each year, newest first; empty otherwise (H2). */
  lumpSums?: Maybe<Array<LumpSum>>;
};

/** How a contract is paid. */
export type Bekostiging =
  /** Per unit of help that was given. */
  | 'INSPANNING'
  /** Per result. */
  | 'OUTPUT'
  /** By one sum a year for a task; no toewijzing is needed to start. */
  | 'TAAKGERICHT';

/** One sum for the task of a contract in a year. */
export type LumpSum = {
  __typename?: 'LumpSum';
  /** Calendar year. */
  jaar: Scalars['Int']['output'];
  /** Agreed, in eurocents. */
  bedrag: Scalars['Bedrag']['output'];
  /** Spent, in eurocents; never more than was agreed. */
  besteed: Scalars['Bedrag']['output'];
  /** What is left, in eurocents. */
  resterend: Scalars['Bedrag']['output'];
  /** Spent over agreed in percent, one decimal; null when nothing was agreed. */
  percentage?: Maybe<Scalars['Float']['output']>;
  /** Whether a threshold was crossed. */
  signaal: LumpSumSignaal;
  /** What it was spent on, oldest first. */
  bestedingen: Array<Besteding>;
};

/** Thresholds of a lump sum. */
export type LumpSumSignaal =
  /** None crossed. */
  | 'GEEN'
  /** The percentage of the gemeenteprofiel was reached. */
  | 'NADERT'
  /** All of it was spent. */
  | 'UITGEPUT';

/** A part of a lump sum that was spent. */
export type Besteding = {
  __typename?: 'Besteding';
  /** When. */
  on: Scalars['Datum']['output'];
  /** On what, from the gemeenteprofiel; intervisie among it. */
  doel: Bestedingsdoel;
  /** In eurocents. */
  bedrag: Scalars['Bedrag']['output'];
};

/** What a lump sum may be spent on. */
export type Bestedingsdoel = {
  __typename?: 'Bestedingsdoel';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** A page of contracts. */
export type ContractConnection = {
  __typename?: 'ContractConnection';
  /** The rows with their cursors. */
  edges: Array<ContractEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of contracts in a page. */
export type ContractEdge = {
  __typename?: 'ContractEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Contract;
};

/** People of several organisations who treat one resident together, with one lead (H5). */
export type Behandelteam = {
  __typename?: 'Behandelteam';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The resident that it treats. */
  inwoner?: Maybe<Inwoner>;
  /** The question that it began with; null without. */
  melding?: Maybe<Melding>;
  /** The casus of the kernteam that it works beside; null without. */
  casus?: Maybe<Casus>;
  /** Where it stands. */
  status?: Maybe<BehandelteamStatus>;
  /** First day. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Last day; null while it works. */
  until?: Maybe<Scalars['Datum']['output']>;
  /** Who are in it and were, oldest first. */
  leden?: Maybe<Array<BehandelteamLid>>;
  /** Referrals of this team, oldest first: its members see each other's. */
  referrals?: Maybe<Array<Referral>>;
  /** When it was recorded that it averted an uithuisplaatsing; null when it was not (H6). */
  uithuisplaatsingVoorkomenOp?: Maybe<Scalars['Datum']['output']>;
};

/** Where a Behandelteam stands. */
export type BehandelteamStatus =
  /** It works. */
  | 'ACTIEF'
  /** It ended. */
  | 'BEEINDIGD';

/** A place in a Behandelteam. */
export type BehandelteamLid = {
  __typename?: 'BehandelteamLid';
  /** Who. */
  professional: Professional;
  /** Code of the organisation that she works for. */
  organisatie: Scalars['ID']['output'];
  /** Whether she leads the team; one member does. */
  trekker: Scalars['Boolean']['output'];
  /** First day. */
  since: Scalars['Datum']['output'];
  /** Last day; null while she is in it. */
  until?: Maybe<Scalars['Datum']['output']>;
};

/** A resident sent on to a provider, never out of sight (H4). */
export type Referral = {
  __typename?: 'Referral';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The resident that it is about. */
  inwoner?: Maybe<Inwoner>;
  /** The question that it began with; null for a wettelijke verwijzing. */
  melding?: Maybe<Melding>;
  /** The casus that it began with; null without. */
  casus?: Maybe<Casus>;
  /** The kernteam that asked; null when none did. */
  kernteam?: Maybe<Kernteam>;
  /** The Behandelteam that it belongs to; null without. */
  behandelteam?: Maybe<Behandelteam>;
  /** What help is asked. */
  product?: Maybe<Product>;
  /** Under which contract it was sent; null otherwise. */
  contract?: Maybe<Contract>;
  /** The provider that was asked and did not decline; null otherwise. Who declined stands in `pogingen`. */
  provider?: Maybe<Provider>;
  /** Where it stands. */
  status?: Maybe<ReferralStatus>;
  /** Since when it stands there. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** When it was asked. */
  requestedOn?: Maybe<Scalars['Datum']['output']>;
  /** Whether a huisarts, jeugdarts, medisch specialist, gecertificeerde instelling or court sent the resident by law, without a question at a poort (Jeugdwet art. 2.6 lid 1 e, 3.5). */
  wettelijk?: Maybe<Scalars['Boolean']['output']>;
  /** Code of the organisation that asked. */
  gevraagdDoor?: Maybe<Scalars['ID']['output']>;
  /** Code of the function of who asked; null for a reaction to a besluit. */
  gevraagdAls?: Maybe<Scalars['ID']['output']>;
  /** Who proposed this product (B8). */
  voorgesteldDoor?: Maybe<VoorgesteldDoor>;
  /** Whether who asked works for the provider or its subcontractor: marked, and counted. */
  eigenOrganisatie?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the team goes on with what lies outside the specialist help (Z6). */
  samenMetTeam?: Maybe<Scalars['Boolean']['output']>;
  /** Why lighter help does not do, from the gemeenteprofiel; null where a besluit or the law decides that (H3). */
  verwijsreden?: Maybe<Verwijsreden>;
  /** The same in words: content, FORBIDDEN with CONTENT_WITHOUT_RIGHT to who sees course and cost only: the loket of a wettelijke verwijzing, unless the resident consents. */
  toelichting?: Maybe<Scalars['String']['output']>;
  /** What the resident asks, in words: content, FORBIDDEN with CONTENT_WITHOUT_RIGHT to who sees course and cost only: the loket of a wettelijke verwijzing, unless the resident consents. */
  hulpvraag?: Maybe<Scalars['String']['output']>;
  /** Each provider that was asked and what it answered, oldest first; not for providers. */
  pogingen?: Maybe<Array<Poging>>;
  /** Last day on which it can start; after it the referral is VERLOPEN. */
  geldigTot?: Maybe<Scalars['Datum']['output']>;
  /** The day on which the provider expects to start. */
  verwachteStart?: Maybe<Scalars['Datum']['output']>;
  /** The day on which the help started. */
  startedOn?: Maybe<Scalars['Datum']['output']>;
  /** The last day of the help. */
  stoppedOn?: Maybe<Scalars['Datum']['output']>;
  /** What the provider told of the course, oldest first: content, FORBIDDEN with CONTENT_WITHOUT_RIGHT to who sees course and cost only: the loket of a wettelijke verwijzing, unless the resident consents. */
  voortgang?: Maybe<Array<Voortgang>>;
  /** When the help paused, oldest first. */
  pauzes?: Maybe<Array<Pauze>>;
  /** What came of it, from the gemeenteprofiel: content, FORBIDDEN with CONTENT_WITHOUT_RIGHT to who sees course and cost only: the loket of a wettelijke verwijzing, unless the resident consents. */
  resultaat?: Maybe<Resultaat>;
  /** What came of it, in words: content, FORBIDDEN with CONTENT_WITHOUT_RIGHT to who sees course and cost only: the loket of a wettelijke verwijzing, unless the resident consents. */
  resultaatTekst?: Maybe<Scalars['String']['output']>;
  /** Why it was refused or withdrawn, in words: content, FORBIDDEN with CONTENT_WITHOUT_RIGHT to who sees course and cost only: the loket of a wettelijke verwijzing, unless the resident consents. */
  eindreden?: Maybe<Scalars['String']['output']>;
  /** When it was recorded that the help averted an uithuisplaatsing; null when it was not (H6). */
  uithuisplaatsingVoorkomenOp?: Maybe<Scalars['Datum']['output']>;
  /** The toewijzing by which it may start; null when none was made or none is needed. */
  toewijzing?: Maybe<Toewijzing>;
  /** Terms of the gemeenteprofiel, by due date. */
  termijnen?: Maybe<Array<Termijn>>;
};

/** Where a referral stands. */
export type ReferralStatus =
  /** Asked; somebody must still send it to a provider. */
  | 'GEVRAAGD'
  /** Asked, and not sent: lighter help does. */
  | 'GEWEIGERD'
  /** Sent to a provider, which must answer. */
  | 'VERZONDEN'
  /** Accepted, with the day of the expected start; it has a place in the contract. */
  | 'GEACCEPTEERD'
  /** Accepted, and on the waiting list. */
  | 'WACHTEND'
  /** The help has started. */
  | 'GESTART'
  /** The help stands still. */
  | 'GEPAUZEERD'
  /** The help ended, with a result. */
  | 'GESTOPT'
  /** The provider declined: it waits to be sent to another. */
  | 'AFGEWEZEN'
  /** Withdrawn before the start. */
  | 'INGETROKKEN'
  /** Its validity ended before the start. */
  | 'VERLOPEN';

/** Who proposed a product. */
export type VoorgesteldDoor =
  /** The resident or who represents her. */
  | 'INWONER'
  /** The kernteam. */
  | 'KERNTEAM'
  /** The loket, by a besluit or by advice. */
  | 'LOKET'
  /** A provider. */
  | 'AANBIEDER'
  /** Who sent her by law. */
  | 'VERWIJZER';

/** Why lighter help does not do. */
export type Verwijsreden = {
  __typename?: 'Verwijsreden';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** One provider that was asked. */
export type Poging = {
  __typename?: 'Poging';
  /** Which. */
  provider?: Maybe<Provider>;
  /** Under which contract. */
  contract?: Maybe<Contract>;
  /** When it was sent. */
  sentOn: Scalars['Datum']['output'];
  /** What came of it; null while nothing did. */
  antwoord?: Maybe<PogingAntwoord>;
  /** When that came. */
  answeredOn?: Maybe<Scalars['Datum']['output']>;
  /** Why it was declined, in words. */
  reden?: Maybe<Scalars['String']['output']>;
};

/** What came of asking a provider. */
export type PogingAntwoord =
  /** It accepted. */
  | 'GEACCEPTEERD'
  /** It declined. */
  | 'AFGEWEZEN'
  /** The referral was withdrawn before it answered. */
  | 'INGETROKKEN'
  /** The referral expired before it answered. */
  | 'VERLOPEN';

/** What a provider told of the course of the help. */
export type Voortgang = {
  __typename?: 'Voortgang';
  /** When. */
  on: Scalars['Datum']['output'];
  /** In words. */
  tekst: Scalars['String']['output'];
};

/** A time in which the help stood still. */
export type Pauze = {
  __typename?: 'Pauze';
  /** First day. */
  since: Scalars['Datum']['output'];
  /** First day on which it went on or the day on which it stopped; null while it lasts. */
  until?: Maybe<Scalars['Datum']['output']>;
};

/** What came of the help. */
export type Resultaat = {
  __typename?: 'Resultaat';
  /** Code in the gemeenteprofiel. */
  code: Scalars['ID']['output'];
  /** Name for people. */
  naam: Scalars['String']['output'];
};

/** A page of referrals. */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** The rows with their cursors. */
  edges: Array<ReferralEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of referrals in a page. */
export type ReferralEdge = {
  __typename?: 'ReferralEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Referral;
};

/** That a provider may deliver, on exactly one ground. */
export type Toewijzing = {
  __typename?: 'Toewijzing';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Raised by each change; send it back as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The gemeente. */
  gemeente?: Maybe<Gemeente>;
  /** The referral that it belongs to. */
  referral?: Maybe<Referral>;
  /** The resident that it is about. */
  inwoner?: Maybe<Inwoner>;
  /** What is delivered. */
  product?: Maybe<Product>;
  /** The ground. */
  grond?: Maybe<ToewijzingGrond>;
  /** With BESCHIKKING and SPOED: the besluit. */
  beschikking?: Maybe<Beschikking>;
  /** With BESCHIKKING and SPOED: what the resident gets by it. */
  voorziening?: Maybe<Voorziening>;
  /** With WETTELIJKE_VERWIJZING: who sent her. */
  verwijzer?: Maybe<WettelijkeVerwijzer>;
  /** With WETTELIJKE_VERWIJZING: AGB code of the practice, eight digits. */
  praktijk?: Maybe<Scalars['ID']['output']>;
  /** Where it stands. */
  status?: Maybe<ToewijzingStatus>;
  /** First day. */
  since?: Maybe<Scalars['Datum']['output']>;
  /** Last day; null while open. */
  until?: Maybe<Scalars['Datum']['output']>;
  /** How much, in words, as it was granted; null on another ground. */
  omvang?: Maybe<Scalars['String']['output']>;
  /** Cost over the whole period, in eurocents; null when not recorded. */
  bedrag?: Maybe<Scalars['Bedrag']['output']>;
  /** Version of the voorziening that was copied. */
  voorzieningVersion?: Maybe<Scalars['Int']['output']>;
  /** When it was copied. */
  copiedOn?: Maybe<Scalars['Datum']['output']>;
  /** SHA-256 of the copy, in hexadecimals. */
  hash?: Maybe<Scalars['String']['output']>;
};

/** On what ground a provider may deliver. */
export type ToewijzingGrond =
  /** A besluit of the college that was made known. */
  | 'BESCHIKKING'
  /** A referral by a huisarts, jeugdarts or medisch specialist (Jeugdwet art. 2.6 lid 1 e). */
  | 'WETTELIJKE_VERWIJZING'
  /** A decision of a gecertificeerde instelling (Jeugdwet art. 3.5 lid 1). */
  | 'GI_BEPALING'
  /** A decision of the court (Jeugdwet art. 3.5 lid 4). */
  | 'RECHTER'
  /** A temporary maatwerkvoorziening, onverwijld (Wmo 2015 art. 2.3.3). */
  | 'SPOED';

/** Who may send a young person by law (Jeugdwet art. 2.6 lid 1 e). */
export type WettelijkeVerwijzer =
  /** General practitioner. */
  | 'HUISARTS'
  /** Doctor of youth health care. */
  | 'JEUGDARTS'
  /** Medical specialist. */
  | 'MEDISCH_SPECIALIST';

/** Where a toewijzing stands. */
export type ToewijzingStatus =
  /** It holds, or will. */
  | 'ACTIEF'
  /** It ended, also by its last day. */
  | 'BEEINDIGD';

/** An answer, a start or a word about the course that a referral waits for too long. */
export type ReferralSignal = {
  __typename?: 'ReferralSignal';
  /** Kind: the code of the term that was missed. */
  soort: Scalars['ID']['output'];
  /** Who must act. */
  owner: SignalOwner;
  /** First day on which it was late. */
  since: Scalars['Datum']['output'];
  /** The term that was missed. */
  termijn: Termijn;
  /** The referral that waits. */
  referral?: Maybe<Referral>;
};

/** A page of signals. */
export type ReferralSignalConnection = {
  __typename?: 'ReferralSignalConnection';
  /** The rows with their cursors. */
  edges: Array<ReferralSignalEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A signal in a page. */
export type ReferralSignalEdge = {
  __typename?: 'ReferralSignalEdge';
  /** Cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The signal. */
  node: ReferralSignal;
};

/** Referrals by where they stand. */
export type Referralcijfers = {
  __typename?: 'Referralcijfers';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** Asked in the period. Null when hidden. */
  totaal?: Maybe<Scalars['Int']['output']>;
  /** By where they stand. */
  perStatus: Array<ReferralStatusRij>;
  /** By what was asked. */
  perProduct: Array<ReferralProductRij>;
  /** By why lighter help did not do. */
  perVerwijsreden: Array<ReferralVerwijsredenRij>;
  /** By who proposed the product (B8). */
  perVoorsteller: Array<ReferralVoorstellerRij>;
  /** Sent to the organisation of who asked. Null when hidden. */
  eigenOrganisatie?: Maybe<Scalars['Int']['output']>;
  /** Share of those in percent, one decimal; null when none was asked. Null when hidden. */
  eigenOrganisatiePercentage?: Maybe<Scalars['Float']['output']>;
  /** Uithuisplaatsingen that were recorded as averted in the period, by referrals and Behandelteams (H6). Null when hidden. */
  uithuisplaatsingenVoorkomen?: Maybe<Scalars['Int']['output']>;
};

/** Referrals in one state. */
export type ReferralStatusRij = {
  __typename?: 'ReferralStatusRij';
  /** The state. */
  status: ReferralStatus;
  /** How many. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
};

/** Referrals for one product. */
export type ReferralProductRij = {
  __typename?: 'ReferralProductRij';
  /** The product. */
  product: Product;
  /** How many. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
};

/** Referrals for one reason. */
export type ReferralVerwijsredenRij = {
  __typename?: 'ReferralVerwijsredenRij';
  /** The reason. */
  verwijsreden: Verwijsreden;
  /** How many. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
};

/** Referrals for a product that one party proposed. */
export type ReferralVoorstellerRij = {
  __typename?: 'ReferralVoorstellerRij';
  /** The party. */
  voorgesteldDoor: VoorgesteldDoor;
  /** How many. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
};

/** Days to the start of help. */
export type ReferralTijdTotStart = {
  __typename?: 'ReferralTijdTotStart';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** How many started. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
  /** Median of whole days; null when none started. Null when hidden. */
  mediaanDagen?: Maybe<Scalars['Int']['output']>;
  /** Mean of days, one decimal; null when none started. Null when hidden. */
  gemiddeldeDagen?: Maybe<Scalars['Float']['output']>;
};

/** Wettelijke verwijzingen per practice. */
export type ReferralHuisartsen = {
  __typename?: 'ReferralHuisartsen';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether a count in it is hidden, as it is of few people or would tell of few (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** One row per practice, the most first. */
  rijen: Array<ReferralHuisartsRij>;
};

/** Wettelijke verwijzingen of one practice. */
export type ReferralHuisartsRij = {
  __typename?: 'ReferralHuisartsRij';
  /** Who refers there. */
  verwijzer: WettelijkeVerwijzer;
  /** AGB code of the practice. */
  praktijk: Scalars['ID']['output'];
  /** How many in the period. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
  /** How many in each month of the period, oldest first. */
  perMaand: Array<ReferralMaand>;
};

/** Wettelijke verwijzingen in one month. */
export type ReferralMaand = {
  __typename?: 'ReferralMaand';
  /** The month. */
  maand: Scalars['Maand']['output'];
  /** How many. Null when hidden. */
  aantal?: Maybe<Scalars['Int']['output']>;
};

/** Contracts of a gemeente. */
export type ReferralContracten = {
  __typename?: 'ReferralContracten';
  /** What is counted, in a sentence. */
  definitie: Scalars['String']['output'];
  /** Marks of what no source says. */
  aannames: Array<Scalars['String']['output']>;
  /** Whether the places that are taken are hidden: from who may not see small counts, as these are others each day (`kleineAantallen` of the gemeenteprofiel). */
  onderdrukt: Scalars['Boolean']['output'];
  /** One row per contract, by provider and first day. */
  rijen: Array<ReferralContractRij>;
};

/** One contract. */
export type ReferralContractRij = {
  __typename?: 'ReferralContractRij';
  /** The contract. */
  contract: Contract;
  /** Places; null when it has no limit. */
  capaciteit?: Maybe<Scalars['Int']['output']>;
  /** Places that are taken. Null when hidden. */
  bezet?: Maybe<Scalars['Int']['output']>;
  /** Days that a resident waits; null when the provider did not tell. */
  wachttijdDagen?: Maybe<Scalars['Int']['output']>;
  /** Lump sum of the year, in eurocents; null without. */
  lumpSum?: Maybe<Scalars['Bedrag']['output']>;
  /** Spent of it, in eurocents; null without. */
  besteed?: Maybe<Scalars['Bedrag']['output']>;
  /** Spent over agreed in percent, one decimal; null without. */
  uitputting?: Maybe<Scalars['Float']['output']>;
  /** Whether a threshold of it was crossed; null without. */
  signaal?: Maybe<LumpSumSignaal>;
};

/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Records an organisation that gives help; its organisatie is unique in the gemeente. Refusals: PROVIDER_ALREADY_REGISTERED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, GEMEENTE_UNKNOWN, ORGANISATIE_MALFORMED, AGB_MALFORMED, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  registerProvider?: Maybe<Provider>;
  /** Records that another provider delivers a part of the work (H13). The shares of one day are 100 percent together at most. Refusals: SUBCONTRACTOR_ALREADY_ADDED, SHARES_OVER_100. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, SUBCONTRACTOR_IS_PROVIDER, PERCENTAGE_BELOW_ZERO, PERCENTAGE_OVER_100, PERIOD_REVERSED. */
  addSubcontractor?: Maybe<Provider>;
  /** Ends the part of a subcontractor. Refusals: SUBCONTRACTOR_UNKNOWN, SUBCONTRACTOR_ENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, PERIOD_REVERSED. */
  endSubcontractor?: Maybe<Provider>;
  /** Records a contract. Two contracts of one organisation for the same gemeente and product share no day; who agrees has a right in each gemeente that it serves. Refusals: CONTRACT_OVERLAPS, GEMEENTE_NOT_SERVED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, PRODUCT_UNKNOWN, PRODUCT_TWICE, PRODUCT_REQUIRED, GEMEENTE_TWICE, GEMEENTE_UNKNOWN, PERIOD_REVERSED, CAPACITY_BELOW_ZERO. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  agreeContract?: Maybe<Contract>;
  /** Changes how many places a contract has; places that are taken stay so, also above it. Refusals: CONTRACT_ENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, CAPACITY_BELOW_ZERO. A contract that another gemeente leads: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  changeCapacity?: Maybe<Contract>;
  /** Records how long a resident waits for a start, as the provider tells. Refusals: CONTRACT_ENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, WAITING_TIME_BELOW_ZERO. A contract that another gemeente leads: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  reportWaitingTime?: Maybe<Contract>;
  /** Ends a contract on a day, earlier than was agreed and not in the past; referrals that have a place in it go on. Refusals: CONTRACT_ENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, PERIOD_REVERSED. A contract that another gemeente leads: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  endContract?: Maybe<Contract>;
  /** Sets the lump sum of a year; not below what was spent of it (H2). Refusals: CONTRACT_NOT_TAAKGERICHT, LUMP_SUM_BELOW_SPENT. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, YEAR_OUT_OF_RANGE, NEGATIVE_AMOUNT. A contract that another gemeente leads: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  setLumpSum?: Maybe<Contract>;
  /** Records what was spent of the lump sum of the year in which it happened; never more than is left (H2). Refusals: CONTRACT_NOT_TAAKGERICHT, CONTRACT_NOT_RUNNING, LUMP_SUM_NOT_SET, LUMP_SUM_EXCEEDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, DOEL_UNKNOWN, AMOUNT_NOT_POSITIVE. A contract that another gemeente leads: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  spendLumpSum?: Maybe<Contract>;
  /** Forms a team of at least two organisations with one lead (H5). Who forms it has the casus in hand; of another team it is not there. Refusals: INWONER_DECEASED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, GEMEENTE_UNKNOWN, ORGANISATIE_MALFORMED, MEMBER_TWICE, TWO_ORGANISATIES_REQUIRED, LEAD_NOT_A_MEMBER. A gemeente of another caller: FORBIDDEN with GEMEENTE_WITHOUT_RIGHT. */
  formBehandelteam?: Maybe<Behandelteam>;
  /** Adds a member. Refusals: BEHANDELTEAM_ENDED, ALREADY_A_MEMBER. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BEHANDELTEAM, ORGANISATIE_MALFORMED. */
  joinBehandelteam?: Maybe<Behandelteam>;
  /** Ends a place; the lead hands the lead over first, and two organisations stay. Refusals: BEHANDELTEAM_ENDED, NOT_A_MEMBER, LEAD_CANNOT_LEAVE, TWO_ORGANISATIES_NEEDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BEHANDELTEAM. */
  leaveBehandelteam?: Maybe<Behandelteam>;
  /** Gives the lead to another member. Refusals: BEHANDELTEAM_ENDED, NOT_A_MEMBER, ALREADY_LEAD. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BEHANDELTEAM. */
  changeLead?: Maybe<Behandelteam>;
  /** Ends the team. Refusals: BEHANDELTEAM_ENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BEHANDELTEAM. */
  endBehandelteam?: Maybe<Behandelteam>;
  /** Records that the team averted an uithuisplaatsing, once, also when it has ended (H6). Refusals: ALREADY_RECORDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_BEHANDELTEAM. */
  recordAvertedUithuisplaatsing?: Maybe<Behandelteam>;
  /** Asks a referral to a provider, with the reason why lighter help does not do (H3). Who asks has the casus in hand or works at the loket. With a contract, and a functie that may send this product at once, it is sent in the same breath; else it waits for who may. One to the organisation of who asks is marked. Refusals: INWONER_DECEASED, REFERRAL_ALREADY_OPEN, CONTRACT_NOT_RUNNING, PRODUCT_NOT_CONTRACTED, GEMEENTE_NOT_SERVED, NO_RIGHT_TO_SEND, BEHANDELTEAM_ENDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, REASON_REQUIRED, REASON_UNKNOWN, PRODUCT_UNKNOWN, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  requestReferral?: Maybe<Referral>;
  /** Refuses an asked referral: lighter help does; ends the toewijzing. Refusals: REFERRAL_ENDED, REFERRAL_ALREADY_SENT, NO_RIGHT_TO_SEND. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  refuseReferral?: Maybe<Referral>;
  /** Sends an asked or declined referral to a provider, in a functie that may send this product; not to one that declined it before. Refusals: REFERRAL_ENDED, REFERRAL_ALREADY_SENT, NO_RIGHT_TO_SEND, CONTRACT_NOT_RUNNING, PRODUCT_NOT_CONTRACTED, GEMEENTE_NOT_SERVED, PROVIDER_DECLINED_BEFORE. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL. */
  sendReferral?: Maybe<Referral>;
  /** The provider accepts, with the day on which it expects to start; takes a place in the contract. Refusals: REFERRAL_ENDED, REFERRAL_AWAITS_NO_ANSWER, CONTRACT_NOT_RUNNING, CONTRACT_FULL. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL, START_BEFORE_ANSWER. */
  acceptReferral?: Maybe<Referral>;
  /** The provider declines, with a reason; the referral returns to who may send it. Refusals: REFERRAL_ENDED, REFERRAL_AWAITS_NO_ANSWER. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  declineReferral?: Maybe<Referral>;
  /** The provider puts an accepted referral on the waiting list, with the day on which it expects to start. Refusals: REFERRAL_ENDED, REFERRAL_NOT_ACCEPTED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL, START_BEFORE_ANSWER. */
  placeOnWaitingList?: Maybe<Referral>;
  /** The help starts. Under a contract by INSPANNING or OUTPUT only with a toewijzing that holds on that day. Refusals: REFERRAL_ENDED, REFERRAL_NOT_ACCEPTED, TOEWIJZING_MISSING. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL. */
  startReferral?: Maybe<Referral>;
  /** The help stands still. Refusals: REFERRAL_ENDED, REFERRAL_NOT_RUNNING. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL. */
  pauseReferral?: Maybe<Referral>;
  /** The help goes on. Refusals: REFERRAL_ENDED, REFERRAL_NOT_PAUSED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL. */
  resumeReferral?: Maybe<Referral>;
  /** The provider tells how it goes; the term for the next time begins. Refusals: REFERRAL_ENDED, REFERRAL_NOT_RUNNING. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  reportProgress?: Maybe<Referral>;
  /** The help ends, with its result; frees the place in the contract and ends the toewijzing. Refusals: REFERRAL_ENDED, REFERRAL_NOT_STARTED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, RESULTAAT_UNKNOWN, BEFORE_REFERRAL, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  stopReferral?: Maybe<Referral>;
  /** Withdraws a referral that has not started; frees the place in the contract and ends the toewijzing. Refusals: REFERRAL_ENDED, REFERRAL_STARTED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  withdrawReferral?: Maybe<Referral>;
  /** Records that the help averted an uithuisplaatsing, once; of a Behandelteam that is recorded with the team (H6). Refusals: REFERRAL_NOT_STARTED, RECORDED_AT_BEHANDELTEAM, ALREADY_RECORDED. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, BEFORE_REFERRAL. */
  recordAvertedUithuisplaatsingReferral?: Maybe<Referral>;
  /** Records that a young person was sent by law: by a huisarts, jeugdarts or medisch specialist (Jeugdwet art. 2.6 lid 1 e), a gecertificeerde instelling or the court (art. 3.5). Makes a referral that is sent to the provider and its toewijzing, without a question at a poort. By the provider or the loket; the loket sees its course and cost, not its content. Refusals: INWONER_DECEASED, PROVIDER_NOT_CONTRACTED, REFERRAL_ALREADY_OPEN. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, PRODUCT_UNKNOWN, PRODUCT_OF_OTHER_LAW, GROUND_MISSING, GROUNDS_TOO_MANY, GROUND_NOT_ALLOWED, PRAKTIJK_MALFORMED, PERIOD_REVERSED, NEGATIVE_AMOUNT, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  registerWettelijkeVerwijzing?: Maybe<Referral>;
  /** Lets a provider deliver, on exactly one ground, in a functie that may send this product. What is granted in kind gets its toewijzing by itself; when its referral ended before the help was given, that of another is made by this. Refusals: REFERRAL_ENDED, TOEWIJZING_ALREADY_MADE, VOORZIENING_ALREADY_ASSIGNED, NO_RIGHT_TO_SEND. Bad input: OCCURRED_IN_FUTURE, OCCURRED_TOO_LONG_AGO, PRODUCT_UNKNOWN, GROUND_MISSING, GROUNDS_TOO_MANY, PRODUCT_OF_OTHER_LAW, PRAKTIJK_MALFORMED, PERIOD_REVERSED, NEGATIVE_AMOUNT, BEFORE_REFERRAL, TEXT_TOO_LONG, TEXT_CONTROL_CHARACTER, TEXT_BIDI, TEXT_EMPTY. */
  makeToewijzing?: Maybe<Referral>;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRegisterProviderArgs = {
  input: RegisterProviderInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAddSubcontractorArgs = {
  input: AddSubcontractorInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationEndSubcontractorArgs = {
  input: EndSubcontractorInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAgreeContractArgs = {
  input: AgreeContractInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationChangeCapacityArgs = {
  input: ChangeCapacityInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReportWaitingTimeArgs = {
  input: ReportWaitingTimeInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationEndContractArgs = {
  input: EndContractInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationSetLumpSumArgs = {
  input: SetLumpSumInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationSpendLumpSumArgs = {
  input: SpendLumpSumInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationFormBehandelteamArgs = {
  input: FormBehandelteamInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationJoinBehandelteamArgs = {
  input: JoinBehandelteamInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationLeaveBehandelteamArgs = {
  input: LeaveBehandelteamInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationChangeLeadArgs = {
  input: ChangeLeadInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationEndBehandelteamArgs = {
  input: EndBehandelteamInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordAvertedUithuisplaatsingArgs = {
  input: RecordAvertedUithuisplaatsingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRequestReferralArgs = {
  input: RequestReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRefuseReferralArgs = {
  input: RefuseReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationSendReferralArgs = {
  input: SendReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationDeclineReferralArgs = {
  input: DeclineReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationPlaceOnWaitingListArgs = {
  input: PlaceOnWaitingListInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationStartReferralArgs = {
  input: StartReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationPauseReferralArgs = {
  input: PauseReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationResumeReferralArgs = {
  input: ResumeReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationStopReferralArgs = {
  input: StopReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationWithdrawReferralArgs = {
  input: WithdrawReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRecordAvertedUithuisplaatsingReferralArgs = {
  input: RecordAvertedUithuisplaatsingReferralInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationRegisterWettelijkeVerwijzingArgs = {
  input: RegisterWettelijkeVerwijzingInput;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, or null when the caller may not see that any more, so that a client may safely send again.
 */
export type MutationMakeToewijzingArgs = {
  input: MakeToewijzingInput;
};

/** What `registerProvider` records. */
export type RegisterProviderInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** Code of the organisation: lower case letters, digits and hyphens. */
  organisatie: Scalars['ID']['input'];
  /** Name for people, at most 200 characters. */
  naam: Scalars['String']['input'];
  /** AGB code, eight digits. */
  agb?: InputMaybe<Scalars['String']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `addSubcontractor` records. */
export type AddSubcontractorInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The provider. */
  provider: Scalars['ID']['input'];
  /** The other provider. */
  subcontractor: Scalars['ID']['input'];
  /** Its share in percent, 0 to 100. */
  percentage: Scalars['Float']['input'];
  /** First day. */
  since: Scalars['Datum']['input'];
  /** Last day; left out while open. */
  until?: InputMaybe<Scalars['Datum']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `endSubcontractor` records. */
export type EndSubcontractorInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The provider. */
  provider: Scalars['ID']['input'];
  /** The other provider. */
  subcontractor: Scalars['ID']['input'];
  /** Last day. */
  until: Scalars['Datum']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `agreeContract` records. */
export type AgreeContractInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The provider. */
  provider: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** All gemeenten that it serves, four digits each; the one that leads among them or not. */
  gemeenten: Array<Scalars['ID']['input']>;
  /** Codes of the products that it covers. */
  producten: Array<Scalars['ID']['input']>;
  /** How it is paid. */
  bekostiging: Bekostiging;
  /** First day. */
  since: Scalars['Datum']['input'];
  /** Last day; left out while open. */
  until?: InputMaybe<Scalars['Datum']['input']>;
  /** Places; left out when it has no limit. */
  capaciteit?: InputMaybe<Scalars['Int']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `changeCapacity` records. */
export type ChangeCapacityInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The contract. */
  contract: Scalars['ID']['input'];
  /** Places; null when it has no limit. */
  capaciteit?: InputMaybe<Scalars['Int']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `reportWaitingTime` records. */
export type ReportWaitingTimeInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The contract. */
  contract: Scalars['ID']['input'];
  /** Days, 0 or more. */
  dagen: Scalars['Int']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `endContract` records. */
export type EndContractInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The contract. */
  contract: Scalars['ID']['input'];
  /** Last day. */
  until: Scalars['Datum']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `setLumpSum` records. */
export type SetLumpSumInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The contract. */
  contract: Scalars['ID']['input'];
  /** Calendar year, 2015 to 2100. */
  jaar: Scalars['Int']['input'];
  /** In eurocents, not below zero. */
  bedrag: Scalars['Bedrag']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `spendLumpSum` records. */
export type SpendLumpSumInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The contract. */
  contract: Scalars['ID']['input'];
  /** On what, a code of the gemeenteprofiel. */
  doel: Scalars['ID']['input'];
  /** In eurocents, above zero. */
  bedrag: Scalars['Bedrag']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `formBehandelteam` records. */
export type FormBehandelteamInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Four digits. */
  gemeente: Scalars['ID']['input'];
  /** The resident. */
  inwoner: Scalars['ID']['input'];
  /** The casus. */
  casus?: InputMaybe<Scalars['ID']['input']>;
  /** The question. */
  melding?: InputMaybe<Scalars['ID']['input']>;
  /** Its members, of at least two organisations. */
  leden: Array<BehandelteamLidInput>;
  /** Which member leads it. */
  trekker: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `joinBehandelteam` records. */
export type JoinBehandelteamInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The Behandelteam. */
  behandelteam: Scalars['ID']['input'];
  /** Who. */
  lid: BehandelteamLidInput;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `leaveBehandelteam` records. */
export type LeaveBehandelteamInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The Behandelteam. */
  behandelteam: Scalars['ID']['input'];
  /** Who. */
  professional: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `changeLead` records. */
export type ChangeLeadInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The Behandelteam. */
  behandelteam: Scalars['ID']['input'];
  /** Who leads from that day. */
  professional: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `endBehandelteam` records. */
export type EndBehandelteamInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The Behandelteam. */
  behandelteam: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `recordAvertedUithuisplaatsing` records. */
export type RecordAvertedUithuisplaatsingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The Behandelteam. */
  behandelteam: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `requestReferral` records. */
export type RequestReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The resident. */
  inwoner: Scalars['ID']['input'];
  /** The question; that of the casus when left out. */
  melding?: InputMaybe<Scalars['ID']['input']>;
  /** The casus. */
  casus?: InputMaybe<Scalars['ID']['input']>;
  /** The Behandelteam that it belongs to. */
  behandelteam?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the product. */
  product: Scalars['ID']['input'];
  /** Why lighter help does not do, a code of the gemeenteprofiel; without it REASON_REQUIRED. */
  verwijsreden?: InputMaybe<Scalars['ID']['input']>;
  /** The same in words, at most 1,000 characters. */
  toelichting?: InputMaybe<Scalars['String']['input']>;
  /** What the resident asks, at most 4,000 characters. */
  hulpvraag: Scalars['String']['input'];
  /** Who proposed this product. */
  voorgesteldDoor: VoorgesteldDoor;
  /** Whether the team goes on with what lies outside the specialist help. */
  samenMetTeam?: InputMaybe<Scalars['Boolean']['input']>;
  /** Under which contract it is sent at once; left out to leave that to who may. */
  contract?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `refuseReferral` records. */
export type RefuseReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `sendReferral` records. */
export type SendReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** The contract. */
  contract: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `acceptReferral` records. */
export type AcceptReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** The day of the expected start. */
  verwachteStart: Scalars['Datum']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `declineReferral` records. */
export type DeclineReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `placeOnWaitingList` records. */
export type PlaceOnWaitingListInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** The day of the expected start. */
  verwachteStart: Scalars['Datum']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `startReferral` records. */
export type StartReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `pauseReferral` records. */
export type PauseReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `resumeReferral` records. */
export type ResumeReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `reportProgress` records. */
export type ReportProgressInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** How it goes, at most 4,000 characters. */
  tekst: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `stopReferral` records. */
export type StopReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** What came of it, a code of the gemeenteprofiel. */
  resultaat: Scalars['ID']['input'];
  /** The same in words, at most 4,000 characters. */
  tekst?: InputMaybe<Scalars['String']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `withdrawReferral` records. */
export type WithdrawReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reden: Scalars['String']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `recordAvertedUithuisplaatsingReferral` records. */
export type RecordAvertedUithuisplaatsingReferralInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `registerWettelijkeVerwijzing` records. */
export type RegisterWettelijkeVerwijzingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** The resident. */
  inwoner: Scalars['ID']['input'];
  /** Code of the product, of the Jeugdwet. */
  product: Scalars['ID']['input'];
  /** Under which contract. */
  contract: Scalars['ID']['input'];
  /** The ground: exactly one, not a besluit. */
  grond: ToewijzingGrondInput;
  /** What the resident asks, at most 4,000 characters. */
  hulpvraag?: InputMaybe<Scalars['String']['input']>;
  /** First day of the toewijzing. */
  since: Scalars['Datum']['input'];
  /** Last day; left out while open. */
  until?: InputMaybe<Scalars['Datum']['input']>;
  /** Expected cost in eurocents, not below zero. */
  bedrag?: InputMaybe<Scalars['Bedrag']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** What `makeToewijzing` records. */
export type MakeToewijzingInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
  /** Version that the caller saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** The ground: exactly one. */
  grond: ToewijzingGrondInput;
  /** First day. */
  since: Scalars['Datum']['input'];
  /** Last day; left out while open. */
  until?: InputMaybe<Scalars['Datum']['input']>;
  /** Cost over the whole period in eurocents, not below zero. */
  bedrag?: InputMaybe<Scalars['Bedrag']['input']>;
  /** When it happened: not in the future, at most 14 days ago (role migratie: any day). */
  occurredOn: Scalars['Datum']['input'];
};

/** A member of a Behandelteam. */
export type BehandelteamLidInput = {
  /** Who. */
  professional: Scalars['ID']['input'];
  /** Code of the organisation that she works for. */
  organisatie: Scalars['ID']['input'];
};

/** The ground of a toewijzing: exactly one of its fields. */
export type ToewijzingGrondInput = {
  /** A besluit of the college that was made known. */
  beschikking?: InputMaybe<BeschikkingGrondInput>;
  /** A referral by law. */
  wettelijkeVerwijzing?: InputMaybe<WettelijkeVerwijzingInput>;
  /** A decision of a gecertificeerde instelling: code of the instelling. */
  giBepaling?: InputMaybe<Scalars['ID']['input']>;
  /** A decision of the court: its number. */
  rechter?: InputMaybe<Scalars['ID']['input']>;
  /** An urgent besluit (Wmo 2015 art. 2.3.3). */
  spoed?: InputMaybe<BeschikkingGrondInput>;
};

/** A besluit and what was granted by it. */
export type BeschikkingGrondInput = {
  /** The beschikking. */
  beschikking: Scalars['ID']['input'];
  /** Its part. */
  onderdeel: Scalars['ID']['input'];
  /** The voorziening. */
  voorziening: Scalars['ID']['input'];
};

/** Who sent a young person by law. */
export type WettelijkeVerwijzingInput = {
  /** Who. */
  verwijzer: WettelijkeVerwijzer;
  /** AGB code of the practice, eight digits. */
  praktijk: Scalars['ID']['input'];
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
  OnderdeelToegekend: OnderdeelToegekend;
  OnderdeelGedeeltelijk: OnderdeelGedeeltelijk;
  Voorziening: Voorziening;
  Provider: Provider;
  Contract: Contract;
  Behandelteam: Behandelteam;
  Referral: Referral;
  Toewijzing: Toewijzing;
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
  OnderdeelToegekend:
    ( { __typename: 'OnderdeelToegekend' }
    & GraphQLRecursivePick<FederationTypes['OnderdeelToegekend'], {"id":true}> );
  OnderdeelGedeeltelijk:
    ( { __typename: 'OnderdeelGedeeltelijk' }
    & GraphQLRecursivePick<FederationTypes['OnderdeelGedeeltelijk'], {"id":true}> );
  Voorziening:
    ( { __typename: 'Voorziening' }
    & GraphQLRecursivePick<FederationTypes['Voorziening'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  Behandelteam:
    ( { __typename: 'Behandelteam' }
    & GraphQLRecursivePick<FederationTypes['Behandelteam'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
  Toewijzing:
    ( { __typename: 'Toewijzing' }
    & GraphQLRecursivePick<FederationTypes['Toewijzing'], {"id":true}> );
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
  OnderdeelToegekend: ResolverTypeWrapper<OnderdeelToegekendParent>;
  OnderdeelGedeeltelijk: ResolverTypeWrapper<OnderdeelGedeeltelijkParent>;
  Voorziening: ResolverTypeWrapper<VoorzieningParent>;
  Beschikking: ResolverTypeWrapper<BeschikkingParent>;
  Professional: ResolverTypeWrapper<ProfessionalParent>;
  Kernteam: ResolverTypeWrapper<Kernteam>;
  Provider: ResolverTypeWrapper<ProviderParent>;
  Onderaannemer: ResolverTypeWrapper<OnderaannemerParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ProviderConnection: ResolverTypeWrapper<ProviderConnectionParent>;
  ProviderEdge: ResolverTypeWrapper<ProviderEdgeParent>;
  Contract: ResolverTypeWrapper<ContractParent>;
  Bekostiging: Bekostiging;
  LumpSum: ResolverTypeWrapper<LumpSumParent>;
  LumpSumSignaal: LumpSumSignaal;
  Besteding: ResolverTypeWrapper<BestedingParent>;
  Bestedingsdoel: ResolverTypeWrapper<Bestedingsdoel>;
  ContractConnection: ResolverTypeWrapper<ContractConnectionParent>;
  ContractEdge: ResolverTypeWrapper<ContractEdgeParent>;
  Behandelteam: ResolverTypeWrapper<BehandelteamParent>;
  BehandelteamStatus: BehandelteamStatus;
  BehandelteamLid: ResolverTypeWrapper<BehandelteamLidParent>;
  Referral: ResolverTypeWrapper<ReferralParent>;
  ReferralStatus: ReferralStatus;
  VoorgesteldDoor: VoorgesteldDoor;
  Verwijsreden: ResolverTypeWrapper<Verwijsreden>;
  Poging: ResolverTypeWrapper<PogingParent>;
  PogingAntwoord: PogingAntwoord;
  Voortgang: ResolverTypeWrapper<Voortgang>;
  Pauze: ResolverTypeWrapper<Pauze>;
  Resultaat: ResolverTypeWrapper<Resultaat>;
  ReferralConnection: ResolverTypeWrapper<ReferralConnectionParent>;
  ReferralEdge: ResolverTypeWrapper<ReferralEdgeParent>;
  Toewijzing: ResolverTypeWrapper<ToewijzingParent>;
  ToewijzingGrond: ToewijzingGrond;
  WettelijkeVerwijzer: WettelijkeVerwijzer;
  ToewijzingStatus: ToewijzingStatus;
  ReferralSignal: ResolverTypeWrapper<ReferralSignalParent>;
  ReferralSignalConnection: ResolverTypeWrapper<ReferralSignalConnectionParent>;
  ReferralSignalEdge: ResolverTypeWrapper<ReferralSignalEdgeParent>;
  Referralcijfers: ResolverTypeWrapper<Referralcijfers>;
  ReferralStatusRij: ResolverTypeWrapper<ReferralStatusRij>;
  ReferralProductRij: ResolverTypeWrapper<ReferralProductRij>;
  ReferralVerwijsredenRij: ResolverTypeWrapper<ReferralVerwijsredenRij>;
  ReferralVoorstellerRij: ResolverTypeWrapper<ReferralVoorstellerRij>;
  ReferralTijdTotStart: ResolverTypeWrapper<ReferralTijdTotStart>;
  ReferralHuisartsen: ResolverTypeWrapper<ReferralHuisartsen>;
  ReferralHuisartsRij: ResolverTypeWrapper<ReferralHuisartsRij>;
  ReferralMaand: ResolverTypeWrapper<ReferralMaand>;
  ReferralContracten: ResolverTypeWrapper<Omit<ReferralContracten, 'rijen'> & { rijen: Array<ResolversTypes['ReferralContractRij']> }>;
  ReferralContractRij: ResolverTypeWrapper<Omit<ReferralContractRij, 'contract'> & { contract: ResolversTypes['Contract'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterProviderInput: RegisterProviderInput;
  AddSubcontractorInput: AddSubcontractorInput;
  EndSubcontractorInput: EndSubcontractorInput;
  AgreeContractInput: AgreeContractInput;
  ChangeCapacityInput: ChangeCapacityInput;
  ReportWaitingTimeInput: ReportWaitingTimeInput;
  EndContractInput: EndContractInput;
  SetLumpSumInput: SetLumpSumInput;
  SpendLumpSumInput: SpendLumpSumInput;
  FormBehandelteamInput: FormBehandelteamInput;
  JoinBehandelteamInput: JoinBehandelteamInput;
  LeaveBehandelteamInput: LeaveBehandelteamInput;
  ChangeLeadInput: ChangeLeadInput;
  EndBehandelteamInput: EndBehandelteamInput;
  RecordAvertedUithuisplaatsingInput: RecordAvertedUithuisplaatsingInput;
  RequestReferralInput: RequestReferralInput;
  RefuseReferralInput: RefuseReferralInput;
  SendReferralInput: SendReferralInput;
  AcceptReferralInput: AcceptReferralInput;
  DeclineReferralInput: DeclineReferralInput;
  PlaceOnWaitingListInput: PlaceOnWaitingListInput;
  StartReferralInput: StartReferralInput;
  PauseReferralInput: PauseReferralInput;
  ResumeReferralInput: ResumeReferralInput;
  ReportProgressInput: ReportProgressInput;
  StopReferralInput: StopReferralInput;
  WithdrawReferralInput: WithdrawReferralInput;
  RecordAvertedUithuisplaatsingReferralInput: RecordAvertedUithuisplaatsingReferralInput;
  RegisterWettelijkeVerwijzingInput: RegisterWettelijkeVerwijzingInput;
  MakeToewijzingInput: MakeToewijzingInput;
  BehandelteamLidInput: BehandelteamLidInput;
  ToewijzingGrondInput: ToewijzingGrondInput;
  BeschikkingGrondInput: BeschikkingGrondInput;
  WettelijkeVerwijzingInput: WettelijkeVerwijzingInput;
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
  OnderdeelToegekend: OnderdeelToegekendParent;
  OnderdeelGedeeltelijk: OnderdeelGedeeltelijkParent;
  Voorziening: VoorzieningParent;
  Beschikking: BeschikkingParent;
  Professional: ProfessionalParent;
  Kernteam: Kernteam;
  Provider: ProviderParent;
  Onderaannemer: OnderaannemerParent;
  Float: Scalars['Float']['output'];
  ProviderConnection: ProviderConnectionParent;
  ProviderEdge: ProviderEdgeParent;
  Contract: ContractParent;
  LumpSum: LumpSumParent;
  Besteding: BestedingParent;
  Bestedingsdoel: Bestedingsdoel;
  ContractConnection: ContractConnectionParent;
  ContractEdge: ContractEdgeParent;
  Behandelteam: BehandelteamParent;
  BehandelteamLid: BehandelteamLidParent;
  Referral: ReferralParent;
  Verwijsreden: Verwijsreden;
  Poging: PogingParent;
  Voortgang: Voortgang;
  Pauze: Pauze;
  Resultaat: Resultaat;
  ReferralConnection: ReferralConnectionParent;
  ReferralEdge: ReferralEdgeParent;
  Toewijzing: ToewijzingParent;
  ReferralSignal: ReferralSignalParent;
  ReferralSignalConnection: ReferralSignalConnectionParent;
  ReferralSignalEdge: ReferralSignalEdgeParent;
  Referralcijfers: Referralcijfers;
  ReferralStatusRij: ReferralStatusRij;
  ReferralProductRij: ReferralProductRij;
  ReferralVerwijsredenRij: ReferralVerwijsredenRij;
  ReferralVoorstellerRij: ReferralVoorstellerRij;
  ReferralTijdTotStart: ReferralTijdTotStart;
  ReferralHuisartsen: ReferralHuisartsen;
  ReferralHuisartsRij: ReferralHuisartsRij;
  ReferralMaand: ReferralMaand;
  ReferralContracten: Omit<ReferralContracten, 'rijen'> & { rijen: Array<ResolversParentTypes['ReferralContractRij']> };
  ReferralContractRij: Omit<ReferralContractRij, 'contract'> & { contract: ResolversParentTypes['Contract'] };
  Mutation: Record<PropertyKey, never>;
  RegisterProviderInput: RegisterProviderInput;
  AddSubcontractorInput: AddSubcontractorInput;
  EndSubcontractorInput: EndSubcontractorInput;
  AgreeContractInput: AgreeContractInput;
  ChangeCapacityInput: ChangeCapacityInput;
  ReportWaitingTimeInput: ReportWaitingTimeInput;
  EndContractInput: EndContractInput;
  SetLumpSumInput: SetLumpSumInput;
  SpendLumpSumInput: SpendLumpSumInput;
  FormBehandelteamInput: FormBehandelteamInput;
  JoinBehandelteamInput: JoinBehandelteamInput;
  LeaveBehandelteamInput: LeaveBehandelteamInput;
  ChangeLeadInput: ChangeLeadInput;
  EndBehandelteamInput: EndBehandelteamInput;
  RecordAvertedUithuisplaatsingInput: RecordAvertedUithuisplaatsingInput;
  RequestReferralInput: RequestReferralInput;
  RefuseReferralInput: RefuseReferralInput;
  SendReferralInput: SendReferralInput;
  AcceptReferralInput: AcceptReferralInput;
  DeclineReferralInput: DeclineReferralInput;
  PlaceOnWaitingListInput: PlaceOnWaitingListInput;
  StartReferralInput: StartReferralInput;
  PauseReferralInput: PauseReferralInput;
  ResumeReferralInput: ResumeReferralInput;
  ReportProgressInput: ReportProgressInput;
  StopReferralInput: StopReferralInput;
  WithdrawReferralInput: WithdrawReferralInput;
  RecordAvertedUithuisplaatsingReferralInput: RecordAvertedUithuisplaatsingReferralInput;
  RegisterWettelijkeVerwijzingInput: RegisterWettelijkeVerwijzingInput;
  MakeToewijzingInput: MakeToewijzingInput;
  BehandelteamLidInput: BehandelteamLidInput;
  ToewijzingGrondInput: ToewijzingGrondInput;
  BeschikkingGrondInput: BeschikkingGrondInput;
  WettelijkeVerwijzingInput: WettelijkeVerwijzingInput;
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
  referralCijfers?: Resolver<Maybe<ResolversTypes['Referralcijfers']>, ParentType, ContextType, RequireFields<GemeenteReferralCijfersArgs, 'van' | 'tot'>>;
  referralTijdTotStart?: Resolver<Maybe<ResolversTypes['ReferralTijdTotStart']>, ParentType, ContextType, RequireFields<GemeenteReferralTijdTotStartArgs, 'van' | 'tot'>>;
  referralHuisartsen?: Resolver<Maybe<ResolversTypes['ReferralHuisartsen']>, ParentType, ContextType, RequireFields<GemeenteReferralHuisartsenArgs, 'van' | 'tot'>>;
  referralContracten?: Resolver<Maybe<ResolversTypes['ReferralContracten']>, ParentType, ContextType, Partial<GemeenteReferralContractenArgs>>;
  referralSignaalcijfers?: Resolver<Maybe<ResolversTypes['Signaalcijfers']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType, RequireFields<QueryInwonerArgs, 'id'>>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType, RequireFields<QueryGemeenteArgs, 'code'>>;
  gemeenten?: Resolver<Maybe<Array<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providers?: Resolver<Maybe<ResolversTypes['ProviderConnection']>, ParentType, ContextType, RequireFields<QueryProvidersArgs, 'gemeente'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<QueryContractsArgs, 'gemeente'>>;
  behandelteam?: Resolver<Maybe<ResolversTypes['Behandelteam']>, ParentType, ContextType, RequireFields<QueryBehandelteamArgs, 'id'>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<QueryReferralsArgs, 'gemeente'>>;
  referralInbox?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<QueryReferralInboxArgs, 'gemeente'>>;
  toewijzing?: Resolver<Maybe<ResolversTypes['Toewijzing']>, ParentType, ContextType, RequireFields<QueryToewijzingArgs, 'id'>>;
  referralSignals?: Resolver<Maybe<ResolversTypes['ReferralSignalConnection']>, ParentType, ContextType, RequireFields<QueryReferralSignalsArgs, 'gemeente'>>;
};

export type InwonerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inwoner'] = ResolversParentTypes['Inwoner'], FederationReferenceType extends FederationReferenceTypes['Inwoner'] = FederationReferenceTypes['Inwoner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inwoner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<InwonerReferralsArgs>>;
  referralInzagen?: Resolver<Maybe<ResolversTypes['InzageConnection']>, ParentType, ContextType, Partial<InwonerReferralInzagenArgs>>;
};

export type MeldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Melding'] = ResolversParentTypes['Melding'], FederationReferenceType extends FederationReferenceTypes['Melding'] = FederationReferenceTypes['Melding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Melding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
};

export type CasusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Casus'] = ResolversParentTypes['Casus'], FederationReferenceType extends FederationReferenceTypes['Casus'] = FederationReferenceTypes['Casus']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Casus']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  behandelteams?: Resolver<Maybe<Array<ResolversTypes['Behandelteam']>>, ParentType, ContextType>;
};

export type OnderdeelToegekendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnderdeelToegekend'] = ResolversParentTypes['OnderdeelToegekend'], FederationReferenceType extends FederationReferenceTypes['OnderdeelToegekend'] = FederationReferenceTypes['OnderdeelToegekend']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OnderdeelToegekend']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toewijzingen?: Resolver<Maybe<Array<ResolversTypes['Toewijzing']>>, ParentType, ContextType>;
};

export type OnderdeelGedeeltelijkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnderdeelGedeeltelijk'] = ResolversParentTypes['OnderdeelGedeeltelijk'], FederationReferenceType extends FederationReferenceTypes['OnderdeelGedeeltelijk'] = FederationReferenceTypes['OnderdeelGedeeltelijk']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OnderdeelGedeeltelijk']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toewijzingen?: Resolver<Maybe<Array<ResolversTypes['Toewijzing']>>, ParentType, ContextType>;
};

export type VoorzieningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voorziening'] = ResolversParentTypes['Voorziening'], FederationReferenceType extends FederationReferenceTypes['Voorziening'] = FederationReferenceTypes['Voorziening']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voorziening']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toewijzing?: Resolver<Maybe<ResolversTypes['Toewijzing']>, ParentType, ContextType>;
};

export type BeschikkingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Beschikking'] = ResolversParentTypes['Beschikking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KernteamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kernteam'] = ResolversParentTypes['Kernteam']> = {
  gemeenteCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onderaannemers?: Resolver<Maybe<Array<ResolversTypes['Onderaannemer']>>, ParentType, ContextType>;
  contracten?: Resolver<Maybe<Array<ResolversTypes['Contract']>>, ParentType, ContextType>;
};

export type OnderaannemerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Onderaannemer'] = ResolversParentTypes['Onderaannemer']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type ProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  gemeenten?: Resolver<Maybe<Array<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
  producten?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType>;
  bekostiging?: Resolver<Maybe<ResolversTypes['Bekostiging']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  capaciteit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bezet?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vrij?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wachttijdDagen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wachttijdOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  lumpSums?: Resolver<Maybe<Array<ResolversTypes['LumpSum']>>, ParentType, ContextType>;
};

export type LumpSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LumpSum'] = ResolversParentTypes['LumpSum']> = {
  jaar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bedrag?: Resolver<ResolversTypes['Bedrag'], ParentType, ContextType>;
  besteed?: Resolver<ResolversTypes['Bedrag'], ParentType, ContextType>;
  resterend?: Resolver<ResolversTypes['Bedrag'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  signaal?: Resolver<ResolversTypes['LumpSumSignaal'], ParentType, ContextType>;
  bestedingen?: Resolver<Array<ResolversTypes['Besteding']>, ParentType, ContextType>;
};

export type BestedingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Besteding'] = ResolversParentTypes['Besteding']> = {
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['Bestedingsdoel'], ParentType, ContextType>;
  bedrag?: Resolver<ResolversTypes['Bedrag'], ParentType, ContextType>;
};

export type BestedingsdoelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bestedingsdoel'] = ResolversParentTypes['Bestedingsdoel']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type BehandelteamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Behandelteam'] = ResolversParentTypes['Behandelteam'], FederationReferenceType extends FederationReferenceTypes['Behandelteam'] = FederationReferenceTypes['Behandelteam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Behandelteam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  casus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BehandelteamStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  leden?: Resolver<Maybe<Array<ResolversTypes['BehandelteamLid']>>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  uithuisplaatsingVoorkomenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type BehandelteamLidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BehandelteamLid'] = ResolversParentTypes['BehandelteamLid']> = {
  professional?: Resolver<ResolversTypes['Professional'], ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trekker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  melding?: Resolver<Maybe<ResolversTypes['Melding']>, ParentType, ContextType>;
  casus?: Resolver<Maybe<ResolversTypes['Casus']>, ParentType, ContextType>;
  kernteam?: Resolver<Maybe<ResolversTypes['Kernteam']>, ParentType, ContextType>;
  behandelteam?: Resolver<Maybe<ResolversTypes['Behandelteam']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  wettelijk?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gevraagdDoor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gevraagdAls?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  voorgesteldDoor?: Resolver<Maybe<ResolversTypes['VoorgesteldDoor']>, ParentType, ContextType>;
  eigenOrganisatie?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  samenMetTeam?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verwijsreden?: Resolver<Maybe<ResolversTypes['Verwijsreden']>, ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hulpvraag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pogingen?: Resolver<Maybe<Array<ResolversTypes['Poging']>>, ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  verwachteStart?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  voortgang?: Resolver<Maybe<Array<ResolversTypes['Voortgang']>>, ParentType, ContextType>;
  pauzes?: Resolver<Maybe<Array<ResolversTypes['Pauze']>>, ParentType, ContextType>;
  resultaat?: Resolver<Maybe<ResolversTypes['Resultaat']>, ParentType, ContextType>;
  resultaatTekst?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eindreden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uithuisplaatsingVoorkomenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  toewijzing?: Resolver<Maybe<ResolversTypes['Toewijzing']>, ParentType, ContextType>;
  termijnen?: Resolver<Maybe<Array<ResolversTypes['Termijn']>>, ParentType, ContextType>;
};

export type VerwijsredenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verwijsreden'] = ResolversParentTypes['Verwijsreden']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PogingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Poging'] = ResolversParentTypes['Poging']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  antwoord?: Resolver<Maybe<ResolversTypes['PogingAntwoord']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VoortgangResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voortgang'] = ResolversParentTypes['Voortgang']> = {
  on?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PauzeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pauze'] = ResolversParentTypes['Pauze']> = {
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type ResultaatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resultaat'] = ResolversParentTypes['Resultaat']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ToewijzingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Toewijzing'] = ResolversParentTypes['Toewijzing'], FederationReferenceType extends FederationReferenceTypes['Toewijzing'] = FederationReferenceTypes['Toewijzing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Toewijzing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  grond?: Resolver<Maybe<ResolversTypes['ToewijzingGrond']>, ParentType, ContextType>;
  beschikking?: Resolver<Maybe<ResolversTypes['Beschikking']>, ParentType, ContextType>;
  voorziening?: Resolver<Maybe<ResolversTypes['Voorziening']>, ParentType, ContextType>;
  verwijzer?: Resolver<Maybe<ResolversTypes['WettelijkeVerwijzer']>, ParentType, ContextType>;
  praktijk?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ToewijzingStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  omvang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bedrag?: Resolver<Maybe<ResolversTypes['Bedrag']>, ParentType, ContextType>;
  voorzieningVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  copiedOn?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralSignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralSignal'] = ResolversParentTypes['ReferralSignal']> = {
  soort?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['SignalOwner'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  termijn?: Resolver<ResolversTypes['Termijn'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type ReferralSignalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralSignalConnection'] = ResolversParentTypes['ReferralSignalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferralSignalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralSignalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralSignalEdge'] = ResolversParentTypes['ReferralSignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReferralSignal'], ParentType, ContextType>;
};

export type ReferralcijfersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referralcijfers'] = ResolversParentTypes['Referralcijfers']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perStatus?: Resolver<Array<ResolversTypes['ReferralStatusRij']>, ParentType, ContextType>;
  perProduct?: Resolver<Array<ResolversTypes['ReferralProductRij']>, ParentType, ContextType>;
  perVerwijsreden?: Resolver<Array<ResolversTypes['ReferralVerwijsredenRij']>, ParentType, ContextType>;
  perVoorsteller?: Resolver<Array<ResolversTypes['ReferralVoorstellerRij']>, ParentType, ContextType>;
  eigenOrganisatie?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eigenOrganisatiePercentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  uithuisplaatsingenVoorkomen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferralStatusRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralStatusRij'] = ResolversParentTypes['ReferralStatusRij']> = {
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferralProductRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralProductRij'] = ResolversParentTypes['ReferralProductRij']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferralVerwijsredenRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralVerwijsredenRij'] = ResolversParentTypes['ReferralVerwijsredenRij']> = {
  verwijsreden?: Resolver<ResolversTypes['Verwijsreden'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferralVoorstellerRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralVoorstellerRij'] = ResolversParentTypes['ReferralVoorstellerRij']> = {
  voorgesteldDoor?: Resolver<ResolversTypes['VoorgesteldDoor'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferralTijdTotStartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralTijdTotStart'] = ResolversParentTypes['ReferralTijdTotStart']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mediaanDagen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gemiddeldeDagen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReferralHuisartsenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralHuisartsen'] = ResolversParentTypes['ReferralHuisartsen']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['ReferralHuisartsRij']>, ParentType, ContextType>;
};

export type ReferralHuisartsRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralHuisartsRij'] = ResolversParentTypes['ReferralHuisartsRij']> = {
  verwijzer?: Resolver<ResolversTypes['WettelijkeVerwijzer'], ParentType, ContextType>;
  praktijk?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perMaand?: Resolver<Array<ResolversTypes['ReferralMaand']>, ParentType, ContextType>;
};

export type ReferralMaandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralMaand'] = ResolversParentTypes['ReferralMaand']> = {
  maand?: Resolver<ResolversTypes['Maand'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferralContractenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralContracten'] = ResolversParentTypes['ReferralContracten']> = {
  definitie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aannames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['ReferralContractRij']>, ParentType, ContextType>;
};

export type ReferralContractRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralContractRij'] = ResolversParentTypes['ReferralContractRij']> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  capaciteit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bezet?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wachttijdDagen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lumpSum?: Resolver<Maybe<ResolversTypes['Bedrag']>, ParentType, ContextType>;
  besteed?: Resolver<Maybe<ResolversTypes['Bedrag']>, ParentType, ContextType>;
  uitputting?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  signaal?: Resolver<Maybe<ResolversTypes['LumpSumSignaal']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerProvider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<MutationRegisterProviderArgs, 'input'>>;
  addSubcontractor?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<MutationAddSubcontractorArgs, 'input'>>;
  endSubcontractor?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<MutationEndSubcontractorArgs, 'input'>>;
  agreeContract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<MutationAgreeContractArgs, 'input'>>;
  changeCapacity?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<MutationChangeCapacityArgs, 'input'>>;
  reportWaitingTime?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<MutationReportWaitingTimeArgs, 'input'>>;
  endContract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<MutationEndContractArgs, 'input'>>;
  setLumpSum?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<MutationSetLumpSumArgs, 'input'>>;
  spendLumpSum?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<MutationSpendLumpSumArgs, 'input'>>;
  formBehandelteam?: Resolver<Maybe<ResolversTypes['Behandelteam']>, ParentType, ContextType, RequireFields<MutationFormBehandelteamArgs, 'input'>>;
  joinBehandelteam?: Resolver<Maybe<ResolversTypes['Behandelteam']>, ParentType, ContextType, RequireFields<MutationJoinBehandelteamArgs, 'input'>>;
  leaveBehandelteam?: Resolver<Maybe<ResolversTypes['Behandelteam']>, ParentType, ContextType, RequireFields<MutationLeaveBehandelteamArgs, 'input'>>;
  changeLead?: Resolver<Maybe<ResolversTypes['Behandelteam']>, ParentType, ContextType, RequireFields<MutationChangeLeadArgs, 'input'>>;
  endBehandelteam?: Resolver<Maybe<ResolversTypes['Behandelteam']>, ParentType, ContextType, RequireFields<MutationEndBehandelteamArgs, 'input'>>;
  recordAvertedUithuisplaatsing?: Resolver<Maybe<ResolversTypes['Behandelteam']>, ParentType, ContextType, RequireFields<MutationRecordAvertedUithuisplaatsingArgs, 'input'>>;
  requestReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRequestReferralArgs, 'input'>>;
  refuseReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRefuseReferralArgs, 'input'>>;
  sendReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationSendReferralArgs, 'input'>>;
  acceptReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  declineReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationDeclineReferralArgs, 'input'>>;
  placeOnWaitingList?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationPlaceOnWaitingListArgs, 'input'>>;
  startReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationStartReferralArgs, 'input'>>;
  pauseReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationPauseReferralArgs, 'input'>>;
  resumeReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationResumeReferralArgs, 'input'>>;
  reportProgress?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationReportProgressArgs, 'input'>>;
  stopReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationStopReferralArgs, 'input'>>;
  withdrawReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationWithdrawReferralArgs, 'input'>>;
  recordAvertedUithuisplaatsingReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRecordAvertedUithuisplaatsingReferralArgs, 'input'>>;
  registerWettelijkeVerwijzing?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRegisterWettelijkeVerwijzingArgs, 'input'>>;
  makeToewijzing?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationMakeToewijzingArgs, 'input'>>;
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
  OnderdeelToegekend?: OnderdeelToegekendResolvers<ContextType>;
  OnderdeelGedeeltelijk?: OnderdeelGedeeltelijkResolvers<ContextType>;
  Voorziening?: VoorzieningResolvers<ContextType>;
  Beschikking?: BeschikkingResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  Kernteam?: KernteamResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Onderaannemer?: OnderaannemerResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  LumpSum?: LumpSumResolvers<ContextType>;
  Besteding?: BestedingResolvers<ContextType>;
  Bestedingsdoel?: BestedingsdoelResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  Behandelteam?: BehandelteamResolvers<ContextType>;
  BehandelteamLid?: BehandelteamLidResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Verwijsreden?: VerwijsredenResolvers<ContextType>;
  Poging?: PogingResolvers<ContextType>;
  Voortgang?: VoortgangResolvers<ContextType>;
  Pauze?: PauzeResolvers<ContextType>;
  Resultaat?: ResultaatResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  Toewijzing?: ToewijzingResolvers<ContextType>;
  ReferralSignal?: ReferralSignalResolvers<ContextType>;
  ReferralSignalConnection?: ReferralSignalConnectionResolvers<ContextType>;
  ReferralSignalEdge?: ReferralSignalEdgeResolvers<ContextType>;
  Referralcijfers?: ReferralcijfersResolvers<ContextType>;
  ReferralStatusRij?: ReferralStatusRijResolvers<ContextType>;
  ReferralProductRij?: ReferralProductRijResolvers<ContextType>;
  ReferralVerwijsredenRij?: ReferralVerwijsredenRijResolvers<ContextType>;
  ReferralVoorstellerRij?: ReferralVoorstellerRijResolvers<ContextType>;
  ReferralTijdTotStart?: ReferralTijdTotStartResolvers<ContextType>;
  ReferralHuisartsen?: ReferralHuisartsenResolvers<ContextType>;
  ReferralHuisartsRij?: ReferralHuisartsRijResolvers<ContextType>;
  ReferralMaand?: ReferralMaandResolvers<ContextType>;
  ReferralContracten?: ReferralContractenResolvers<ContextType>;
  ReferralContractRij?: ReferralContractRijResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
