import type { Actor } from '../../access/actor.ts';
import { type Policy, policyOf } from '../../access/policy.ts';
import type { PolicyTable } from '../../access/policy-table.ts';
import type { Position } from '../../commands/transact.ts';
import { notFound, refused } from '../../errors.ts';
import type { Uuid } from '../../ids.ts';
import { makeHealth } from '../../process/health.ts';
import { type Log, makeLog } from '../../process/log.ts';
import type { PersonSeen, Processing } from '../../read-log/read-log.ts';
import type { Instant } from '../../time.ts';
import type { CommandInput } from '../command.ts';
import type { SubgraphContext } from '../context.ts';
import { type SubgraphOptions, serveSubgraph } from '../server.ts';
import { nobody, type Subjects } from '../subjects.ts';
import { type TestGateway, testGateway } from './ask.ts';

/** A library of two books and one reader: nothing of Kerngraaf's domain, every path by which a field can be reached. */
export const typeDefs: string = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Datum
  type Query { book(id: ID!): Book  books: [Book!]  today: Datum  on(date: Datum!): Datum  broken(how: String!): String  fine(id: ID!): Fine }
  type Mutation { rename(input: RenameInput!): Book  waive(id: ID!): Fine }
  input RenameInput { commandId: ID!  expectedVersion: Int  book: ID!  title: String! }
  type Shelf @key(fields: "id", resolvable: false) { id: ID! }
  type Book @key(fields: "id") { id: ID!  title: String  note: String  readers: [Reader!]  shelf: Shelf }
  type Reader @key(fields: "id") { id: ID!  name: String  books: [Book!]  fines: [Fine!] }
  type Fine @key(fields: "id") { id: ID!  cents: Int }
`;

const activity = { what: '', ground: '', controller: '', processors: [], joint: null, since: '2015-01-01', source: '', confirmed: true };

/** Without rules. */
export const emptyTable: PolicyTable = {
  version: '2026-01-01',
  sources: [],
  roles: { public: '', librarian: '', visitor: '' },
  rows: { branch: '' },
  ties: { loan: '', card: '' },
  groups: { catalogue: { kind: 'OPEN', what: '' }, lending: { kind: 'PERSON', what: '' }, notes: { kind: 'PERSON', what: '' } },
  activities: {
    lend: { ...activity, tie: 'NAMED', ties: ['loan'], roles: ['librarian'], groups: ['lending', 'notes'] },
    browse: { ...activity, tie: 'ROW', roles: ['librarian', 'visitor'], groups: ['lending'] },
    stocktake: { ...activity, until: '2015-12-31', tie: 'ROW', roles: ['librarian'], groups: ['lending', 'notes'] },
  },
  backdating: { days: 14, unlimitedFor: [], why: '' },
  protection: { outside: [], why: '', source: '', confirmed: false },
  readLog: { months: 60, why: '', source: '', confirmed: false },
  rules: [],
};

const table: PolicyTable = {
  ...emptyTable,
  rules: [
    {
      subgraph: 'library',
      group: 'catalogue',
      on: ['Query.today', 'Query.on', 'Query.broken', 'Query.books', 'Query.book'],
      allow: { '*': 'any' },
      why: 'open',
    },
    {
      subgraph: 'library',
      group: 'lending',
      on: ['Book', 'Shelf'],
      allow: { librarian: 'branch', visitor: 'branch' },
      why: 'on the shelf',
    },
    { subgraph: 'library', group: 'notes', on: ['Book.note', 'Reader', 'Mutation.rename'], allow: { librarian: 'branch' }, why: 'private' },
    {
      subgraph: 'library',
      group: 'notes',
      on: ['Fine', 'Reader.fines', 'Query.fine', 'Mutation.waive'],
      absent: true,
      allow: { librarian: 'branch' },
      why: 'secret',
    },
  ],
};

export const policy: Policy = policyOf(table, 'library', 'development');
/** The same table where a purpose is asked. */
export const strictPolicy: Policy = policyOf(table, 'library', 'production');

/** Readers are the persons of a library, and have fines; books are none. */
export const subjects: Subjects = {
  Book: nobody,
  Shelf: nobody,
  Reader: ({ id }: { readonly id: string }) => [id],
  Fine: ({ reader: of }: { readonly reader: string }) => [of],
};

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
const fine = { id: 'f1', cents: 250, reader: 'r1' };

interface RenameInput extends CommandInput {
  readonly book: string;
  readonly title: string;
}

/** `read` hears each resolver that runs for private data: a denied field must not have run. */
const resolversThat = (read: (what: string) => void) => ({
  Query: {
    fine: (_: unknown, { id }: { id: string }) => (id === fine.id ? fine : null),
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
    waive: (_: unknown, { id }: { id: string }) => {
      if (id !== fine.id) throw notFound();
      return fine;
    },
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
    fines: () => [fine],
  },
  Fine: {
    __resolveReference: ({ id }: { id: string }) => {
      read(`Fine ${id}`);
      return id === fine.id ? fine : null;
    },
  },
});

export const positionOf = (sequence: number): Position => ({
  source: 'library',
  aggregate: '0b6f2c6e-6a53-4b5c-9a70-3f1f0c1f7d11' as Uuid,
  sequence,
});

export interface Recorded {
  readonly processing: Processing;
  readonly persons: readonly PersonSeen[];
}

export interface Sample {
  readonly url: string;
  readonly gateway: TestGateway;
  /** Resolvers of private data that ran. */
  readonly reads: readonly string[];
  /** Lines of the log. */
  readonly lines: readonly string[];
  /** What was told to the log of reads. */
  readonly recorded: readonly Recorded[];
  forget(): void;
  stop(): Promise<void>;
}

/** The sample on a free port. */
export async function serveSample(own: Partial<SubgraphOptions<SubgraphContext>> = {}): Promise<Sample> {
  const [reads, lines, recorded]: [string[], string[], Recorded[]] = [[], [], []];
  const log: Log = makeLog({ service: 'library', destination: { write: (line) => void lines.push(line) } });
  const gateway = await testGateway('library');
  const server = await serveSubgraph<SubgraphContext>({
    name: 'library',
    port: 0,
    typeDefs,
    resolvers: resolversThat((what) => reads.push(what)),
    subjects,
    policy,
    readLog: { record: async (processing, persons) => void recorded.push({ processing, persons }) },
    verifier: gateway.verifier,
    positions: { reached: async () => undefined },
    protectionKnown: async () => true,
    clock: { now: () => '2026-01-05T10:00:00.000Z' as Instant },
    log,
    health: makeHealth({ service: 'library', version: '0', checks: {} }),
    mode: 'development',
    contextOf: (base) => base,
    ...own,
  });
  return { url: server.url, gateway, reads, lines, recorded, forget: () => void reads.splice(0), stop: server.stop };
}
