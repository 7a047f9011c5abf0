import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { type SubgraphDouble, serveSubgraph } from './subgraph.ts';

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

const booksSdl = `${federation.replace(']', ', "@listSize"]')}
  type Query { archive(first: Int!): [Book] @listSize(slicingArguments: ["first"]) books: [Book] promised: [Book] shelf(code: ID!): Shelf @shareable items: [Item] strict: Int! }
  type Mutation { addBook(title: String!): Book closeShelf: Boolean }
  union Item = Book | Film
  type Book @key(fields: "id") { id: ID! title: String }
  type Film @key(fields: "id") { id: ID! title: String }
  type Shelf @key(fields: "code") { code: ID! places: Int }`;

const reviewsSdl = `${federation}
  scalar Anything
  type Query { shelf(code: ID!): Shelf @shareable latest: [Review] mentions: [Mention!]! echo(value: Anything): Anything }
  type Book @key(fields: "id") { id: ID! stars: Int quotes: [Quote!]! secret: String }
  type Film @key(fields: "id") { id: ID! stars: Int }
  type Shelf @key(fields: "code") { code: ID! visits: Int }
  type Review { text: String book: Book }
  type Mention { book: Book shelf: Shelf thing: Thing }
  union Thing = Book | Film
  type Quote { text: String }`;

const books = [1, 2, 3].map((id) => ({ __typename: 'Book', id: `${id}`, title: `Book ${id}` }));
const film = { __typename: 'Film', id: '9', title: 'Film 9' };

/** An expected no, with more beside it than a client may see. */
class Refusal extends Error {
  readonly extensions: object;
  constructor(code: string, extra: object = {}) {
    super('refused');
    this.extensions = { code, ...extra, stacktrace: ['at somewhere'] };
  }
}

export interface Library {
  readonly supergraph: string;
  readonly books: SubgraphDouble;
  readonly reviews: SubgraphDouble;
  readonly addresses: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** Two subgraphs that nobody here knows, on ports of their own, and the supergraph that composition makes of them. */
export async function openLibrary(): Promise<Library> {
  const booksDouble = await serveSubgraph(booksSdl, {
    Query: {
      archive: (_: unknown, { first }: { first: number }) => books.slice(0, first),
      books: () => books,
      // One that it has and one that it has not, neither of which it looks up.
      promised: () => [{ id: '2' }, { id: '8' }],
      shelf: (_: unknown, { code }: { code: string }) => ({ code, places: 40 }),
      items: () => [books[0], film, null, books[1]],
      strict: () => {
        throw new Error('at 10.1.2.3:4567');
      },
    },
    Mutation: {
      addBook: (_: unknown, { title }: { title: string }) => {
        if (title === '') throw new Refusal('REFUSED', { reason: 'TITLE_EMPTY' });
        return { id: '4', title };
      },
      closeShelf: () => true,
    },
    Book: { __resolveReference: ({ id }: { id: string }) => books.find((book) => book.id === id) },
    Shelf: { __resolveReference: ({ code }: { code: string }) => ({ code, places: 40 }) },
  });
  const reviewsDouble = await serveSubgraph(reviewsSdl, {
    Query: {
      shelf: (_: unknown, { code }: { code: string }) => ({ code, visits: 7 }),
      latest: () => [{ text: 'Good', book: { id: '2' } }],
      // Of a book that the other subgraph knows, one that it does not, and the first again.
      mentions: () => ['2', '8', '2'].map((id) => ({ book: { id }, shelf: { code: 'A' }, thing: { __typename: 'Book', id } })),
      echo: (_: unknown, { value }: { value: unknown }) => value,
    },
    Book: {
      __resolveReference: ({ id }: { id: string }) => ({ id, stars: Number(id) }),
      quotes: () => [{ text: 'Well' }],
      secret: ({ id }: { id: string }) => {
        throw id === '2' ? new Refusal('FORBIDDEN', { reason: 'ROLE_WITHOUT_RIGHT' }) : new Error('at 10.1.2.3:4567');
      },
    },
    Film: {
      stars: () => {
        throw new Refusal('FORBIDDEN', { reason: 'FILM' });
      },
    },
    Shelf: { __resolveReference: ({ code }: { code: string }) => ({ code, visits: 7 }) },
  });
  const composed = composeServices([
    { name: 'books', url: booksDouble.url, typeDefs: parse(booksSdl) },
    { name: 'reviews', url: reviewsDouble.url, typeDefs: parse(reviewsSdl) },
  ]);
  if (composed.supergraphSdl === undefined) throw new AggregateError(composed.errors ?? [], 'the library does not compose');
  return {
    supergraph: composed.supergraphSdl,
    books: booksDouble,
    reviews: reviewsDouble,
    addresses: new Map([
      ['books', booksDouble.url],
      ['reviews', reviewsDouble.url],
    ]),
    close: async () => {
      await Promise.all([booksDouble.close(), reviewsDouble.close()]);
    },
  };
}
