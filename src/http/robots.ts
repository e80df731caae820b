import { GRAPHQL_PATH, SITEMAP_PATH } from './paths.ts';

/**
 * The pages of records are to be found. A crawler that runs their scripts needs the answers to what they ask, by id
 * (RFC 9309: the longest path that matches decides); without end are the questions, searches and
 * comparisons that links lead to.
 */
const ROBOTS = `User-agent: *
Disallow: ${GRAPHQL_PATH}
Allow: ${GRAPHQL_PATH}?documentId=
Disallow: /search?
Disallow: /compare?
`;

export const robots = ({ url }: Request) =>
  new Response(`${ROBOTS}\nSitemap: ${new URL(SITEMAP_PATH, url)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
