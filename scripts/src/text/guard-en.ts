import type { GuardTexts } from './guard-shape.ts';

/** The words of `chhamas guard` in English. */
export const guardTextsEn: GuardTexts = {
  fine: 'Nothing was found that must not come into the repository.',
  noRepository: 'This is no git repository. Stand in one, or write chhamas guard --all',
  noCommit: (named) => `There is no commit ${named} that this one comes from.`,
  rebuilt: 'CHHAMAS_REBUILT=1: releases that were published are changed here.',
};
