/// <reference types="astro/client" />

/** False while developing, when pages load scripts that no policy of ours allows. */
declare const isBuilt: boolean;

/** While developing, the folder of a draft that is previewed; undefined otherwise, and always in a build. */
declare const draftFolder: string | undefined;
