/// <reference types="astro/client" />

/** False while developing, when pages load scripts that no policy of ours allows. */
declare const isBuilt: boolean;
