/** Every bound of the service. The relations between them are asserted in tests/limits.test.ts. */
export const limits = {
  /** Records on a page where neither `first` nor `last` is given. */
  defaultPageRecords: 20,
  /** The largest `first` or `last`. */
  maxPageRecords: 100,
  /** Ids in one `nodes(ids:)`. */
  maxIds: 100,
  /** Values in one list of a filter. */
  maxFilterValues: 100,
  /** Groups in one `eventCounts` or `statementCounts`. */
  maxCounts: 1_000,
  /** The largest distance of a filter `near`: half of the equator, rounded up. */
  maxNearKilometres: 20_038,
  /** Words in a search by name: each is a join. */
  maxNameWords: 6,
  /** Sources in one `sharesOriginWith`. */
  maxSharedOrigins: 100,
  /** Words in a search of the texts. */
  maxSearchWords: 32,
  /** The text of such a search: its cursors carry it. */
  maxSearchCharacters: 1_000,
  /** Words of a text that a snippet shows. */
  snippetWords: 30,
  /** Words that a snippet shows before the first match, where it does not begin with the text. */
  snippetLeadWords: 8,
  /** Records that an operation may reach, multiplied through its pages. */
  maxOperationRecords: 200_000,
  /** Fields that an operation may plan, fragments written out. */
  maxPlannedFields: 5_000,
  /** What a search or a count counts as in that sum: it may look through all records to find a few. */
  assumedLookedThroughRecords: 10_000,
  /** What an unpaged list (names, acts, targets, renderings) counts as in that sum. */
  assumedListRecords: 10,
  /** Objects nested in each other; a page counts three. D1 allows an expression depth of 100: see sql/json.ts. */
  maxObjectDepth: 22,
  /** D1: statements of one request, on the free plan. */
  maxStatements: 50,
  /** D1: the length of one statement. */
  maxStatementBytes: 100_000,
  /** D1: bound parameters of one statement. */
  maxStatementParameters: 100,
  /** D1: arguments of one SQL function. */
  maxFunctionArguments: 32,
  /** Words and signs in a document: GraphiQL's introspection has some 500. */
  maxTokens: 4_000,
  /** A request's body. */
  maxRequestBytes: 100_000,
  /** How long a browser may keep an answer to a GET: no purge reaches it. */
  maxBrowserAgeSeconds: 60,
  /** How long Workers Cache serves an answer, unless it is purged. */
  maxEdgeAgeSeconds: 3_600,
  /** How long after that it may still serve it, while it asks anew. */
  maxEdgeStaleSeconds: 3_600,
  /** How long after that it may still serve it, where asking anew fails. */
  maxEdgeStaleOnErrorSeconds: 86_400,
} as const;
