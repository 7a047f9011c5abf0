import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { type SubgraphDouble, serveSubgraph } from '../../testing/subgraph.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", { name: "@authenticated", as: "@known" }, "@requiresScopes", "@policy"
])`;

const clinicSdl = `${link}
  type Query {
    visits: [Visit] nobody: Visit none: [Visit!]! diary: Diary @known staff: [Staff] parties: [Party] things: [Thing] strict: Strict
    report: String @requiresScopes(scopes: [["report", "read"], ["all"]])
  }
  type Mutation { book(id: ID!): Visit cancel(id: ID!): Visit @requiresScopes(scopes: [["cancel"]]) }
  type Visit @key(fields: "id") { id: ID! on: String note: String @known author: Staff code: Secret rank: Rank inner: Inner! }
  type Inner { plain: String hidden: String! @known }
  type Diary { text: String }
  type Staff @key(fields: "id") @policy(policies: [["staff", "office"], ["boss"]]) { id: ID! name: String salary: Int @requiresScopes(scopes: [["money"]]) }
  scalar Secret @known
  enum Rank @known { LOW HIGH }
  union Party = Visit | Staff
  interface Thing { id: ID! label: String maker: String next: Thing }
  type Lamp implements Thing { id: ID! label: String maker: String next: Thing watt: Int }
  type Rack implements Thing { id: ID! label: String maker: String next: Thing }
  type Safe implements Thing { id: ID! label: String maker: String @known next: Thing @known pin: String @known }
  type Strict { must: String! @known may: String }`;

const billsSdl = `${link}
  type Visit @key(fields: "id") { id: ID! note: String @external price: Int total: String @requires(fields: "note") @known paid: Boolean @known }
  type Query { prices: [Visit] }`;

const visit = (id: string) => ({
  __typename: 'Visit',
  id,
  on: `2026-03-0${id}`,
  note: `note ${id}`,
  author: { __typename: 'Staff', id: 's', name: 'Ans', salary: 7 },
  code: 'c',
  rank: 'LOW',
  inner: { plain: 'é', hidden: 'h' },
});
const things = [
  { __typename: 'Lamp', id: 'l', label: 'lamp', maker: 'x', watt: 5, next: { __typename: 'Safe', id: 'n', label: 'next' } },
  { __typename: 'Safe', id: 's', label: 'safe', maker: 'y', pin: '1' },
];

/** A clinic and its bills, with what their schemas ask of callers. */
export interface Guarded {
  readonly supergraph: string;
  readonly clinic: SubgraphDouble;
  readonly bills: SubgraphDouble;
  readonly addresses: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

export async function openGuarded(): Promise<Guarded> {
  const clinic = await serveSubgraph(clinicSdl, {
    Query: {
      visits: () => [visit('1'), null, visit('2')],
      nobody: () => null,
      none: () => [],
      diary: () => ({ text: 'd' }),
      staff: () => [visit('1').author],
      parties: () => [visit('1').author, visit('2')],
      things: () => things,
      strict: () => ({ must: 'm', may: 'y' }),
      report: () => 'r',
    },
    Mutation: { book: (_: unknown, { id }: { id: string }) => visit(id), cancel: (_: unknown, { id }: { id: string }) => visit(id) },
    Visit: { __resolveReference: ({ id }: { id: string }) => visit(id) },
    Staff: { __resolveReference: () => visit('1').author },
  });
  const bills = await serveSubgraph(billsSdl, {
    Query: { prices: () => [{ id: '1' }] },
    Visit: {
      __resolveReference: (given: object) => given,
      price: () => 10,
      total: ({ note }: { note?: string }) => `10 for ${note}`,
      paid: () => true,
    },
  });
  const composed = composeServices([
    { name: 'clinic', url: clinic.url, typeDefs: parse(clinicSdl) },
    { name: 'bills', url: bills.url, typeDefs: parse(billsSdl) },
  ]);
  if (composed.supergraphSdl === undefined) throw new AggregateError(composed.errors ?? [], 'the clinic does not compose');
  return {
    supergraph: composed.supergraphSdl,
    clinic,
    bills,
    addresses: new Map([
      ['clinic', clinic.url],
      ['bills', bills.url],
    ]),
    close: async () => {
      await Promise.all([clinic.close(), bills.close()]);
    },
  };
}
