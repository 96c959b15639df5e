import type { HighlightTexts } from './highlight-texts.ts';

/** What highlights say in English. */
export const highlightTextsEn: HighlightTexts = {
  change: ({ what, now, before, semester }, percent, basis) =>
    `${what}: ${now}, after ${before} in ${semester} (${percent}), ${bases[basis]}.`,
  matchedChange: ({ what, now, before, semester }, percent, total, among) =>
    `${what}: ${total === undefined ? '' : `${total} in all; `}where both semesters can be compared${among === undefined ? '' : ` (${among.came} of ${among.owed} monthly returns)`}, ${now} after ${before} in ${semester} (${percent}).`,
  targetReached: (group, what, now, planned) =>
    `${what}: ${now}, where ${planned} were planned; target reached (${group}).`,
  targetMissed: (group, what, now, planned) =>
    `${what}: ${now}, where ${planned} were planned; target not reached (${group}).`,
  firstCounted: (what, now, semesters) =>
    `${what}: ${now}, counted for the first time; it was not counted in ${semesters.join('; ')}.`,
  firstAboveNone: (what, now, semesters) =>
    `${what}: ${now}, after none in ${semesters.join('; ')}.`,
  highest: ({ what, now, before, semester }, semesters) =>
    `${what}: ${now}, clearly more than in each of the ${semesters} earlier semesters, of which ${semester} comes nearest with ${before}.`,
  lowest: ({ what, now, before, semester }, semesters) =>
    `${what}: ${now}, clearly fewer than in each of the ${semesters} earlier semesters, of which ${semester} comes nearest with ${before}.`,
  reportingFall: ({ what, now, before, semester }, answers, answersBefore, matched) =>
    `${what}: ${now}, after ${before} in ${semester}, a fall in reporting only: ${answers.came} of ${answers.owed} monthly returns could be counted, after ${answersBefore.came} of ${answersBefore.owed}; where both semesters can be compared, ${matched.now} after ${matched.before}.`,
  reportingRise: ({ what, now, before, semester }, answers, answersBefore, matched) =>
    `${what}: ${now}, after ${before} in ${semester}, a rise in reporting only: ${answers.came} of ${answers.owed} monthly returns could be counted, after ${answersBefore.came} of ${answersBefore.owed}; where both semesters can be compared, ${matched.now} after ${matched.before}.`,
  clearChange: (leastPercent, timesInHundred) =>
    `A change is called clear where it is at least ${leastPercent} and larger than chance alone would make it in ${timesInHundred} of 100 semesters in which nothing changed; people who come together are taken as one for this. It says that something changed, not why. Two semesters can be compared where the same reporter gave an exact number for the same month of both, and counted for the same bodies.`,
  part: (indicator, code) => `${indicator} (${code})`,
};

const bases = {
  complete: 'with all monthly returns of both semesters',
  'as-printed': 'as newspapers printed both',
};
