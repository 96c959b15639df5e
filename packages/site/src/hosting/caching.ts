/**
 * The folder of files that carry the hash of their content in their name: styles, scripts, fonts. No
 * content lies there, so that nothing of a withdrawn report can.
 */
export const hashedFolder = '_astro/';

/** Of a file whose name changes whenever its content does: never ask again. */
export const keptForGood = 'public, max-age=31536000, immutable';

/** Of all others: ask each time whether it is still so. What was withdrawn is gone at once. */
export const askedEachTime = 'no-cache';
