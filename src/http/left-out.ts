/**
 * In the place of parts of Yoga that no request of the public script reaches (wrangler.toml, alias): its own pages, a server
 * of µWebSockets.js, and questions that are not JSON, which media-types.ts refuses before.
 */
export { fakePromise } from '@whatwg-node/promise-helpers';

/** The HTML of the landing page, and of GraphiQL. */
export default '';

const isNever = () => false;

export {
  isNever as isPOSTFormUrlEncodedRequest,
  isNever as isPOSTGraphQLStringRequest,
  isNever as isPOSTMultipartRequest,
  isNever as isUWSResponse,
};

const never = () => {
  throw new Error('This part of Yoga is left out');
};

export {
  never as getRequestFromUWSRequest,
  never as parsePOSTFormUrlEncodedRequest,
  never as parsePOSTGraphQLStringRequest,
  never as parsePOSTMultipartRequest,
  never as sendResponseToUwsOpts,
};
