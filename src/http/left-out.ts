/**
 * In the place of parts of Yoga that no request of the public script reaches (wrangler.toml, alias): its own pages and routes,
 * headers and log, which are ours, a server of µWebSockets.js, and questions that are not JSON, which media-types.ts refuses.
 */
export { fakePromise } from '@whatwg-node/promise-helpers';

const isNever = () => false;

export {
  isNever as isPOSTFormUrlEncodedRequest,
  isNever as isPOSTGraphQLStringRequest,
  isNever as isPOSTMultipartRequest,
  isNever as isUWSResponse,
  isNever as useHealthCheck,
  isNever as useUnhandledRoute,
};

const never = () => {
  throw new Error('This part of Yoga is left out');
};

export {
  never as createLogger,
  never as getCORSHeadersByRequestAndOptions,
  never as getRequestFromUWSRequest,
  never as parsePOSTFormUrlEncodedRequest,
  never as parsePOSTGraphQLStringRequest,
  never as parsePOSTMultipartRequest,
  never as renderGraphiQL,
  never as sendResponseToUwsOpts,
  never as shouldRenderGraphiQL,
  never as useAllowedRequestHeaders,
  never as useAllowedResponseHeaders,
  never as useCORS,
  never as useGraphiQL,
};
