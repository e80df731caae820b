/** What an assistant may ask for at once, and gets: a model reads all of it. */
export const limits = {
  /** The body of a request. */
  maxBodyBytes: 100_000,
  /** Questions to the API that one request may lead to: a call of a tool asks one to three. */
  maxQuestions: 20,
  /** An answer as text, some 10,000 tokens. */
  maxAnswerCharacters: 40_000,
  /** Answers of each side, statements, hits or entries of one page. */
  maxRecords: 30,
  /** Where `first` is not given. */
  defaultRecords: 8,
  /** Slugs in one argument: as many as a filter of the API takes. */
  maxSlugs: 100,
  /** Wordings of one statement. */
  maxWordings: 4,
  /** The text of a quotation: that of a filter of the API. */
  maxQuotationCharacters: 1_000,
  /** Events in which the words of a source are looked for that have those of a quotation, the latest first. */
  maxEventsOfWords: 20,
  /** Claims of each of them: a page of the API. */
  maxClaimsOfEvent: 100,
  /** Wordings in which a quotation stands that are named. */
  maxPlaces: 5,
} as const;
