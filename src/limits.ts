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
  /** Filters that `not` and `or` of one hold together. */
  maxAlternatives: 10,
  /** How deep they are nested in each other. */
  maxFilterDepth: 3,
  /** Groups in one `eventCounts` and its like. */
  maxCounts: 1_000,
  /** The largest distance of a filter `near`: half of the equator, rounded up. */
  maxNearKilometres: 20_038,
  /** Words in a search by name: each is a join. */
  maxNameWords: 6,
  /** Sources in one `sharesOriginWith`. */
  maxSharedOrigins: 100,
  /** Words in a search of the texts. */
  maxSearchWords: 32,
  /** Words of a search for which close ones are looked up where nothing is found: a search of more gets no suggestion. */
  maxCorrectedWords: 6,
  /** Letters of such a word. */
  maxCorrectedLetters: 20,
  /** The text of an argument: a slug, a name, what is searched for. */
  maxTextCharacters: 1_000,
  /** The text of a cursor or an id. A cursor of a search carries what was searched for, the id of a group its filter. */
  maxCursorCharacters: 8_000,
  /** The text of a date (EDTF). */
  maxDateCharacters: 100,
  /** Of all records in which the words of a search are found, so many are ranked: those added last. */
  maxRankedRecords: 10_000,
  /** Words of a text that a snippet shows. */
  snippetWords: 30,
  /** Words that a snippet shows before the first match, where it does not begin with the text. */
  snippetLeadWords: 8,
  /** Rows of the database that an operation may read at most: its price (src/planner/price.ts). */
  maxOperationRows: 1_000_000,
  /** How old the counts may be that operations are priced by. */
  maxStatisticsAgeMilliseconds: 60_000,
  /** Documents that a Worker keeps as it has parsed them. */
  maxKeptDocuments: 100,
  /** All of them together: a character takes some 60 bytes. */
  maxKeptDocumentCharacters: 400_000,
  /** Plans that a Worker keeps for operations that come again. */
  maxKeptPlans: 300,
  /** Of all of them together the SQL, and the texts and variables that they are for. */
  maxKeptPlanCharacters: 8_000_000,
  /** Dates that a Worker keeps as it has read them. */
  maxKeptDates: 2_000,
  /** Fields that an operation may plan, fragments written out. */
  maxPlannedFields: 5_000,
  /** Objects nested in each other; a page counts three. D1 allows an expression depth of 100: see src/planner/json.ts. */
  maxObjectDepth: 22,
  /** D1: statements of one request, on the free plan. */
  maxStatements: 50,
  /** D1: the length of one statement. */
  maxStatementBytes: 100_000,
  /** D1: terms of one UNION. */
  maxUnionSelects: 5,
  /** D1: bound parameters of one statement. */
  maxStatementParameters: 100,
  /** D1: arguments of one SQL function. */
  maxFunctionArguments: 32,
  /** Words and signs in a document: GraphiQL's introspection has some 200. */
  maxTokens: 2_000,
  /** Fields nested in each other in a document, fragments followed. */
  maxSelectionDepth: 25,
  /** Root fields of an operation, `__schema` and `__type` aside. */
  maxRootFields: 15,
  /** Fields of a document that have an alias. */
  maxAliases: 100,
  /** Directives in a document. */
  maxDirectives: 50,
  /** Values in all lists of a document, and as many in those of its variables, however deep they stand. */
  maxListValues: 1_000,
  /** Lists and objects nested in each other in a variable: those of the schema need eight. */
  maxVariableDepth: 20,
  /** Values that introspection may answer with: GraphiQL's is answered with some 11,000. */
  maxIntrospectionValues: 30_000,
  /** A request's address. Cloudflare takes 16 KB. */
  maxUrlBytes: 16_000,
  /** A request's body. */
  maxRequestBytes: 100_000,
  /** How long a request waits for the database, retries included. */
  maxDatabaseMilliseconds: 10_000,
  /** How often the same is asked where the database fails for the moment. */
  maxDatabaseAttempts: 3,
  /** The longest pause before the second attempt; each further one may take twice as long. */
  retryPauseMilliseconds: 50,
  /** `Retry-After`: how long a client is asked to wait where the database failed. */
  retryAfterSeconds: 5,
  /** What a line of the log keeps of a name, or of the text of a failure. */
  maxLoggedCharacters: 500,
  /** When to come back after too many requests: the period in wrangler.toml. */
  rateLimitSeconds: 60,
  /** How long a page waits for the title of its record, which it can do without. */
  maxPreviewMilliseconds: 2_000,
  /** The longest description of a page: programs that show where a link leads show no more. */
  maxPreviewCharacters: 200,
  /** How long the health check waits for the database. */
  maxHealthMilliseconds: 3_000,
  /** When to look again at a service that is not well. */
  healthRetrySeconds: 10,
  /** After what was published answers are forgotten a second time, once no replica lags. */
  purgeAgainMilliseconds: 10_000,
  /** How long a live stream waits before it looks for changes again. */
  livePauseMilliseconds: 5_000,
  /** How often one stream asks the database, before the client is to come back: see maxStatements. */
  maxLiveQuestions: 40,
  /** How long a copy of the schema is taken for the newest. */
  schemaCacheSeconds: 300,
  /** How long a browser may keep an answer to a GET: no purge reaches it. */
  maxBrowserAgeSeconds: 60,
  /** The same of the picture of a page, of which programs show an old one for much longer. */
  maxCardAgeSeconds: 3_600,
  /** How long Workers Cache serves an answer, unless it is purged. */
  maxEdgeAgeSeconds: 3_600,
  /** How long after that it may still serve it, while it asks anew. */
  maxEdgeStaleSeconds: 3_600,
  /** How long after that it may still serve it, where asking anew fails. */
  maxEdgeStaleOnErrorSeconds: 86_400,
} as const;
