/** What a resolver gets: made anew for each request. */
export interface Context {
  /** By the response key of a root field: what the database answered, or the `Error` that keeps it from being asked. */
  answers: ReadonlyMap<string, unknown>;
}
