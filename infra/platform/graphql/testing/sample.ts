import type { Actor } from '../../access/actor.ts';
import { type Policy, policyOf } from '../../access/policy.ts';
import type { Position } from '../../commands/transact.ts';
import { refused } from '../../errors.ts';
import type { Uuid } from '../../ids.ts';
import { makeHealth } from '../../process/health.ts';
import { type Log, makeLog } from '../../process/log.ts';
import type { Instant } from '../../time.ts';
import type { CommandInput } from '../command.ts';
import type { SubgraphContext } from '../context.ts';
import { type SubgraphOptions, serveSubgraph } from '../server.ts';
import { type TestGateway, testGateway } from './ask.ts';

/** A library of two books and one reader: nothing of Kerngraaf's domain, every path by which a field can be reached. */
export const typeDefs: string = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Datum
  type Query { book(id: ID!): Book  books: [Book!]  today: Datum  on(date: Datum!): Datum  broken(how: String!): String }
  type Mutation { rename(input: RenameInput!): Book }
  input RenameInput { commandId: ID!  expectedVersion: Int  book: ID!  title: String! }
  type Shelf @key(fields: "id", resolvable: false) { id: ID! }
  type Book @key(fields: "id") { id: ID!  title: String  note: String  readers: [Reader!]  shelf: Shelf }
  type Reader @key(fields: "id") { id: ID!  name: String  books: [Book!] }
`;

export const policy: Policy = policyOf(
  {
    version: '2026-01-01',
    sources: [],
    roles: { public: '', librarian: '', visitor: '' },
    rows: { branch: '' },
    backdating: { days: 14, unlimitedFor: [], why: '' },
    rules: [
      {
        subgraph: 'library',
        on: ['Query.today', 'Query.on', 'Query.broken', 'Query.books', 'Query.book'],
        allow: { '*': 'any' },
        why: 'open',
      },
      { subgraph: 'library', on: ['Book', 'Shelf'], allow: { librarian: 'branch', visitor: 'branch' }, why: 'on the shelf' },
      { subgraph: 'library', on: ['Book.note', 'Reader', 'Mutation.rename'], allow: { librarian: 'branch' }, why: 'private' },
    ],
  },
  'library',
);

export const librarian: Actor = { subject: 'l-1', role: 'librarian', gemeenten: ['1734'] };
export const visitor: Actor = { subject: 'v-1', role: 'visitor', gemeenten: ['1734'] };

interface Book {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}
const books: readonly Book[] = [
  { id: 'b1', title: 'Max Havelaar', note: 'secret note' },
  { id: 'b2', title: 'Turks fruit', note: 'secret note' },
];
const reader = { id: 'r1', name: 'Secret Reader' };

interface RenameInput extends CommandInput {
  readonly book: string;
  readonly title: string;
}

/** `read` hears each resolver that runs for private data: a denied field must not have run. */
const resolversThat = (read: (what: string) => void) => ({
  Query: {
    book: (_: unknown, { id }: { id: string }) => books.find((book) => book.id === id) ?? null,
    books: () => books,
    today: (_: unknown, __: unknown, { clock }: SubgraphContext) => clock.now().slice(0, 10),
    on: (_: unknown, { date }: { date: string }) => date,
    broken: (_: unknown, { how }: { how: string }) => {
      if (how === 'refused') throw refused('BOOK_LENT');
      throw Object.assign(new Error('secret host db-7'), { detail: 'secret row', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    },
  },
  Mutation: {
    rename: (_: unknown, { input }: { input: RenameInput }, context: SubgraphContext) => {
      const command = context.command('rename', input);
      command.committed?.([positionOf(3), positionOf(4)]);
      return { ...books[0], title: `${command.input.title}${Object.isFrozen(command.input) ? '' : ' (not frozen)'}` };
    },
  },
  Book: {
    __resolveReference: ({ id }: { id: string }) => {
      read(`Book ${id}`);
      return books.find((book) => book.id === id) ?? null;
    },
    note: ({ note }: Book) => {
      read('Book.note');
      return note;
    },
    readers: () => [reader],
  },
  Reader: {
    __resolveReference: ({ id }: { id: string }) => {
      read(`Reader ${id}`);
      return { ...reader, id };
    },
    books: () => books,
  },
});

export const positionOf = (sequence: number): Position => ({
  source: 'library',
  aggregate: '0b6f2c6e-6a53-4b5c-9a70-3f1f0c1f7d11' as Uuid,
  sequence,
});

export interface Sample {
  readonly url: string;
  readonly gateway: TestGateway;
  /** Resolvers of private data that ran. */
  readonly reads: readonly string[];
  /** Lines of the log. */
  readonly lines: readonly string[];
  forget(): void;
  stop(): Promise<void>;
}

/** The sample on a free port. */
export async function serveSample(own: Partial<SubgraphOptions<SubgraphContext>> = {}): Promise<Sample> {
  const [reads, lines]: [string[], string[]] = [[], []];
  const log: Log = makeLog({ service: 'library', destination: { write: (line) => void lines.push(line) } });
  const gateway = await testGateway('library');
  const server = await serveSubgraph<SubgraphContext>({
    name: 'library',
    port: 0,
    typeDefs,
    resolvers: resolversThat((what) => reads.push(what)),
    policy,
    verifier: gateway.verifier,
    positions: { reached: async () => undefined },
    clock: { now: () => '2026-01-05T10:00:00.000Z' as Instant },
    log,
    health: makeHealth({ service: 'library', version: '0', checks: {} }),
    mode: 'development',
    contextOf: (base) => base,
    ...own,
  });
  return { url: server.url, gateway, reads, lines, forget: () => void reads.splice(0), stop: server.stop };
}
