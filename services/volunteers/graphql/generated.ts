import type { Instant, LocalDate, Month } from '@kerngraaf/platform/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GemeenteParent } from './parents.ts';
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
  /** All of them. */
  totaal: Scalars['Int']['output'];
  /** A row for each kind that stands. */
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

/** A municipality that this installation serves. Its fields come from every owner; each answers for its own data only. */
export type Gemeente = {
  __typename?: 'Gemeente';
  /** Four digits, as Statistics Netherlands numbers municipalities, for instance `1734`. */
  code: Scalars['ID']['output'];
  /** Name for people; null when this installation does not serve the gemeente. */
  naam?: Maybe<Scalars['String']['output']>;
  /** Its towns and villages; null when this installation does not serve the gemeente. */
  kernen?: Maybe<Array<Kern>>;
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
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryInwonerArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question can start. `inwoner` and `gemeente` are answered by every owner, so that the outage of one leaves the others' fields standing. */
export type QueryGemeenteArgs = {
  code: Scalars['ID']['input'];
};

/** A resident. The id is opaque and means nothing; the person belongs to one gemeente, whose college is controller of the data. */
export type Inwoner = {
  __typename?: 'Inwoner';
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/** Someone who offers to help, by one organisation. */
export type Volunteer = {
  __typename?: 'Volunteer';
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, so that a client may safely send again.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Records someone who offers to help; she is ASPIRANT until she is activated. */
  registerVolunteer?: Maybe<Volunteer>;
};


/**
 * Every mutation may answer `BAD_USER_INPUT` (malformed input), `FORBIDDEN`, `REFUSED` with `NOT_FOUND`, `CONFLICT` with `STALE_VERSION` or
 * `COMMAND_ID_REUSED`; what it refuses beside these stands with it. `commandId` is a uuid of the client's: the same id with the same input answers
 * the current state, so that a client may safely send again.
 */
export type MutationRegisterVolunteerArgs = {
  input: RegisterVolunteerInput;
};

/** What `registerVolunteer` records. */
export type RegisterVolunteerInput = {
  /** Uuid of this command. */
  commandId: Scalars['ID']['input'];
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
  Volunteer: Volunteer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Gemeente:
    ( { __typename: 'Gemeente' }
    & GraphQLRecursivePick<FederationTypes['Gemeente'], {"code":true}> );
  Inwoner:
    ( { __typename: 'Inwoner' }
    & GraphQLRecursivePick<FederationTypes['Inwoner'], {"id":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
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
  Gemeente: ResolverTypeWrapper<GemeenteParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Inwoner: ResolverTypeWrapper<Inwoner>;
  Volunteer: ResolverTypeWrapper<Volunteer>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterVolunteerInput: RegisterVolunteerInput;
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
  Gemeente: GemeenteParent;
  Query: Record<PropertyKey, never>;
  Inwoner: Inwoner | FederationReferenceTypes['Inwoner'];
  Volunteer: Volunteer | FederationReferenceTypes['Volunteer'];
  Mutation: Record<PropertyKey, never>;
  RegisterVolunteerInput: RegisterVolunteerInput;
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
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rijen?: Resolver<Array<ResolversTypes['SignaalcijferRij']>, ParentType, ContextType>;
};

export type SignaalcijferRijResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignaalcijferRij'] = ResolversParentTypes['SignaalcijferRij']> = {
  soort?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aantal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente'], FederationReferenceType extends FederationReferenceTypes['Gemeente'] = FederationReferenceTypes['Gemeente']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gemeente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kernen?: Resolver<Maybe<Array<ResolversTypes['Kern']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inwoner?: Resolver<Maybe<ResolversTypes['Inwoner']>, ParentType, ContextType, RequireFields<QueryInwonerArgs, 'id'>>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType, RequireFields<QueryGemeenteArgs, 'code'>>;
  gemeenten?: Resolver<Maybe<Array<ResolversTypes['Gemeente']>>, ParentType, ContextType>;
};

export type InwonerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inwoner'] = ResolversParentTypes['Inwoner'], FederationReferenceType extends FederationReferenceTypes['Inwoner'] = FederationReferenceTypes['Inwoner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inwoner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationRegisterVolunteerArgs, 'input'>>;
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
  Gemeente?: GemeenteResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Inwoner?: InwonerResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
