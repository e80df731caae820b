/** Where the API is, and GraphiQL for a browser that goes there. */
export const API = '/graphql';
