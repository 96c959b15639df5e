export type { Draft } from './read-draft.ts';
export { readDraft } from './read-draft.ts';
export { readPublicSite } from './read-public-site.ts';
export type { PublicSite } from './read-public-site.ts';
