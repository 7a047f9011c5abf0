/** What one request may be at most; beyond it the answer is `LIMIT_EXCEEDED` with the reason beside it. */
export const limits = {
  /** Bytes of a request's body: `BODY_TOO_LARGE`. */
  body: 1_048_576,
  /** Bytes of a longer body that are still read, so that the client sees its answer; then its connection ends. */
  dropped: 16_777_216,
  /** Bytes of bodies that are being read together; beyond them the one that is longest under way is `OVERLOADED`. */
  bodies: 134_217_728,
  /** Connections of clients; more are closed at once. */
  clients: 4_096,
  /** Milliseconds in which a whole request must have come: `REQUEST_TOO_SLOW`. */
  requestMilliseconds: 10_000,
  /** Requests of people that are carried out at a time; one more is `OVERLOADED`. */
  inFlight: 256,
  /** Of services, apart from those of people. */
  servicesInFlight: 4,
  /** Of services that wait for their turn; one more is `OVERLOADED`. */
  servicesWaiting: 64,
  /** Lists, objects and single values in a body together: `VARIABLES_TOO_MANY`. */
  values: 20_000,
  /** Lists and objects inside each other in the variables: `VARIABLES_TOO_DEEP`. */
  variableDepth: 32,
  /** Tokens of a document: `DOCUMENT_TOO_LONG`. */
  tokens: 5_000,
  /** Braces and brackets inside each other in a document: `DOCUMENT_TOO_DEEP`. */
  depth: 50,
  /** Directives in a document: `TOO_MANY_DIRECTIVES`. */
  directives: 100,
  /** Fields inside each other, fragments unfolded: `TOO_DEEP`. */
  fieldDepth: 25,
  /** Fields under another name, `__typename` too, fragments unfolded: `TOO_MANY_ALIASES`. */
  aliases: 200,
  /** What an operation costs with the lists as long as they may be: `TOO_COSTLY`. */
  cost: 50_000,
  /** How long a list is taken to be of which the supergraph says nothing. */
  listSize: 10,
  /** Fields and fragments of an operation, each fragment as often as it is used: `TOO_MANY_SELECTIONS`. Planning takes time in it. */
  selections: 2_000,
  /** Root fields of an operation by response key: `TOO_MANY_ROOT_FIELDS`. Each mutation is a transaction, one after another. */
  rootFields: 50,
  /** Bytes of a subgraph's answer; a longer one counts as `SUBGRAPH_UNAVAILABLE`. */
  answer: 8_388_608,
  /** For plans of operations that are not known yet: milliseconds for one (`PLAN_TOO_SLOW`), how many wait (`OVERLOADED`), megabytes of memory (`PLAN_TOO_LARGE`). */
  planning: { within: 5_000, waiting: 100, memory: 256 },
  /** Milliseconds for one request of a client, once it has come. */
  deadlineMilliseconds: 8_000,
  /** Milliseconds in which a client must have taken an answer that is not small. */
  takeMilliseconds: 30_000,
  /** Characters of a small answer. */
  smallAnswer: 65_536,
  /** Characters of answers that may wait for slow clients together; beyond them the one that waits longest is given up. */
  untaken: 67_108_864,
  /** Milliseconds for one request to a subgraph: waiting, connection, whole answer, and all tries together. */
  subgraphMilliseconds: 3_000,
  /** Milliseconds for the question whether a subgraph is ready, and that its answer stands. */
  readyMilliseconds: 1_000,
  readyEvery: 1_000,
  /** Errors of one answer for fields that its caller may not see, one for each place. */
  deniedFields: 1_000,
  /** Positions in one answer of a subgraph. */
  positions: 1_000,
} as const;
