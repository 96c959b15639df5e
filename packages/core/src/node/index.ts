export type { LoadedCorpus } from './load-corpus.ts';
export { loadCorpus } from './load-corpus.ts';
export { guardBeside } from './guard-beside.ts';
export { decodeText } from './decode-text.ts';
export { locateFindings } from './locate-findings.ts';
export type { PublicSite } from './read-public-site.ts';
export { readPublicSite } from './read-public-site.ts';
export { writeReleaseFolder } from './write-release-folder.ts';
export { loadPattern, loadTables } from './load-tables.ts';
