import type { PlanTexts } from './plan-shape.ts';

/** The words of the verbs of a plan in English. */
export const planTextsEn: PlanTexts = {
  title: (years) => `Action plan ${years}`,
  decisions: 'Activities by decision',
  strategies: 'Activities under each strategy',
  published: (version, day) => `published: version ${version}, ${day}`,
  waiting: (count) => `Left out until the plan of their working group is signed: ${count}.`,
  nothingStands: 'Nothing stands between this plan and its publication.',
  notYears: (text) => `${text} are not the years of a plan. Write them as 2024-2028.`,
  noPlan: (years, there) =>
    there.length === 0
      ? `There is no plan ${years}. chhamas plan new begins one.`
      : `There is no plan ${years}. There is: ${there.join(', ')}`,
  isThere: (file) => `${file} is there already, and is never written over. Go on in it.`,
  nextHalf: (file) =>
    `${file} is there already. For the second half of the term write "half": 2 into it, and go on in it.`,
  noStrategies: (years) =>
    `The plan ${years} has no strategies. First add them to reference/strategies.json: { "id": "${years}.s1", "plan": "${years}", "order": 1, "name": … }`,
  begun: (file) => `The plan is begun: ${file}`,
  carriedOver: (count, from) =>
    `Carried over from ${from}, to be decided upon: ${count}. What was cut is not carried over.`,
  withoutPlace: (ids) =>
    `Not carried over, because there is no strategy of the same number: ${ids.join(', ')}.`,
  notADecision: (word, meant, known) =>
    `${word} is not a decision. ${meant === undefined ? `Write ${known.join(', ')}.` : `Was ${meant} meant?`}`,
  noActivity: (id, years, meant, there) =>
    `There is no activity ${id} in the plan ${years}. ${meant === undefined ? `There is: ${there.join(', ')}` : `Was ${meant} meant?`}`,
  khmerFirst: 'English is the translation of a reason in Khmer. Add --reason KM',
  notWritten: 'Nothing was written.',
  evidenceOfFormer: (id, decision) =>
    `The "evidence" of ${id} is still that of the decision before (${decision}). See whether it fits.`,
  stillUndecided: (count) => `Still undecided: ${count}.`,
  noVersion: (years, version, there) =>
    there.length === 0
      ? `No version of the plan ${years} is published.`
      : `The plan ${years} has no published version ${version}. There is: ${there.join(', ')}`,
  nothingPublished: (years) =>
    `No version of the plan ${years} is published: there is nothing to compare it with.`,
  between: (from, to, isDraft) =>
    isDraft
      ? `what version ${to} would change of version ${from}`
      : `what differs from version ${from} to version ${to}`,
  changes: {
    added: 'added',
    removed: 'removed',
    cut: 'cut',
    pushed: 'pushed',
    decided: 'decided otherwise',
    retargeted: 'new targets',
    retimed: 'other time',
    moved: 'other place in the plan',
    reworded: 'other words',
    other: 'other details',
  },
  noActivityDiffers: 'No activity differs.',
  signedNow: (groups) => `In the plan because theirs is signed now: ${groups}.`,
  elsewhere: (names) => `What else differs: ${names.join(', ')}.`,
  parts: {
    half: 'half of the term',
    strategies: 'strategies',
    objectives: 'objectives',
    awaitingSignature: 'groups that wait for a signature',
    feedback: 'documents sent out for an answer',
    comments: 'comments of the leadership',
    acknowledged: 'what a reader must know',
    approval: 'steps to the approval',
    groups: 'names of groups',
    indicators: 'names of indicators',
    directions: 'directions',
    bodies: 'names of bodies',
  },
  leftUndecided: (ids) => `Not compared, because they are undecided: ${ids.join(', ')}.`,
  notReady: (years) => `This version cannot be published yet. See chhamas plan compile ${years}`,
  version: (version) => `version ${version}`,
  halves: { 1: 'first half of the term', 2: 'second half of the term' },
  awaiting: (groups) => `Left out until their own plan is signed: ${groups}.`,
};
