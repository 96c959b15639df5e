export { readPublicSite } from './read-public-site.ts';
export type { PublicSite } from './read-public-site.ts';
