export const GRAPHQL_PATH = '/graphql';
export const SCHEMA_PATH = '/schema.graphql';
export const HEALTH_PATH = '/health';
export const PURGE_PATH = '/purge';
export const LIVE_PATH = '/changes';
export const ROBOTS_PATH = '/robots.txt';
export const SITEMAP_PATH = '/sitemap.xml';
export const OEMBED_PATH = '/oembed';
