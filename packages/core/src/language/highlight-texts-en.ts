import type { HighlightTexts } from './highlight-texts.ts';

/** What highlights say in English. */
export const highlightTextsEn: HighlightTexts = {
  change: ({ what, now, before, semester }, percent, basis) =>
    `${what}: ${now}, after ${before} in ${semester} (${percent}), ${basis}.`,
  basis: {
    complete: 'with every return in for both semesters',
    'as-printed': 'as newspapers printed both',
    matched: (answers) => `counting only what came in both semesters, ${answers}`,
    matchedOnly: 'counting only what came in both semesters',
  },
  answers: (came, owed) => `${came} of ${owed} monthly returns`,
  targetReached: (group, what, now, planned) =>
    `${group}: target reached. ${what}: ${now}; planned: ${planned}.`,
  targetMissed: (group, what, now, planned) =>
    `${group}: target not reached. ${what}: ${now}; planned: ${planned}.`,
  firstCounted: (what, now, semesters) =>
    `${what}: ${now}, counted for the first time; it was not counted in ${semesters.join('; ')}.`,
  firstAboveNone: (what, now, semesters) =>
    `${what}: ${now}, after none in ${semesters.join('; ')}.`,
  highest: ({ what, now, before, semester }, semesters) =>
    `${what}: ${now}, clearly more than in each of the ${semesters} earlier semesters; the most was ${before}, in ${semester}.`,
  lowest: ({ what, now, before, semester }, semesters) =>
    `${what}: ${now}, clearly fewer than in each of the ${semesters} earlier semesters; the fewest was ${before}, in ${semester}.`,
  reportingFall: ({ what, now, before, semester }, answers, matched) =>
    `${what}: ${now}, after ${before} in ${semester}, is a fall in reporting only: ${answers.now} came, after ${answers.before}. What came in both semesters counts ${matched.now}, after ${matched.before}.`,
  reportingRise: ({ what, now, before, semester }, answers, matched) =>
    `${what}: ${now}, after ${before} in ${semester}, is a rise in reporting only: ${answers.now} came, after ${answers.before}. What came in both semesters counts ${matched.now}, after ${matched.before}.`,
  clearChange: (leastPercent, timesInHundred) =>
    `A change is called clear where it is at least ${leastPercent} and larger than chance alone would make it in ${timesInHundred} of 100 semesters in which nothing changed; people who come together are taken as one for this. It says that something changed, not why.`,
  part: (indicator, code) => `${indicator} (${code})`,
};
