import type { Finding } from '../kernel/finding.ts';
import { sortFindings } from '../kernel/finding.ts';
import type { Corpus } from './corpus.ts';
import { amendmentsFit } from './rules/amendments-fit.ts';
import { assigneesReport } from './rules/assignees-report.ts';
import { carriedOverKnown } from './rules/carried-over-known.ts';
import { confirmationsMakeSense } from './rules/confirmations-make-sense.ts';
import { countsAddUp } from './rules/counts-add-up.ts';
import { countsAreWanted } from './rules/counts-are-wanted.ts';
import { daysInOrder } from './rules/days-in-order.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { figuresAgree } from './rules/figures-agree.ts';
import { figuresOnce } from './rules/figures-once.ts';
import { figuresOwned } from './rules/figures-owned.ts';
import { figuresSourced } from './rules/figures-sourced.ts';
import { headingsAgree } from './rules/headings-agree.ts';
import { itemsHaveText } from './rules/items-have-text.ts';
import { knownActivities } from './rules/known-activities.ts';
import { knownAnswers } from './rules/known-answers.ts';
import { knownEvidence } from './rules/known-evidence.ts';
import { knownFigures } from './rules/known-figures.ts';
import { knownMeetings } from './rules/known-meetings.ts';
import { knownRules } from './rules/known-rules.ts';
import { legalTransitions } from './rules/legal-transitions.ts';
import { meetingsMakeSense } from './rules/meetings-make-sense.ts';
import { missionsHavePurpose } from './rules/missions-have-purpose.ts';
import { missionsInZone } from './rules/missions-in-zone.ts';
import { monitorDecidesNothing } from './rules/monitor-decides-nothing.ts';
import { monthsInSemester } from './rules/months-in-semester.ts';
import { noBareCounts } from './rules/no-bare-counts.ts';
import { othersApprove } from './rules/others-approve.ts';
import { othersConsolidate } from './rules/others-consolidate.ts';
import { partsFitBase } from './rules/parts-fit-base.ts';
import { plansFitTogether } from './rules/plans-fit-together.ts';
import { reportersOnce } from './rules/reporters-once.ts';
import { requestsAnswered } from './rules/requests-answered.ts';
import { sectionsHaveResults } from './rules/sections-have-results.ts';
import { sectionsPresent } from './rules/sections-present.ts';
import { splitsPublished } from './rules/splits-published.ts';
import { rolesKnown } from './rules/roles-known.ts';
import { signersShareDecisions } from './rules/signers-share-decisions.ts';
import { stepsInOrder } from './rules/steps-in-order.ts';
import { unknownReferences } from './rules/unknown-references.ts';
import { verifiedByAnother } from './rules/verified-by-another.ts';

/** Every rule that content must obey, whatever state a report is in. */
const rules: readonly ((corpus: Corpus) => readonly Finding[])[] = [
  unknownReferences,
  duplicateIds,
  countsAddUp,
  countsAreWanted,
  amendmentsFit,
  reportersOnce,
  assigneesReport,
  partsFitBase,
  monthsInSemester,
  meetingsMakeSense,
  knownMeetings,
  missionsHavePurpose,
  missionsInZone,
  daysInOrder,
  monitorDecidesNothing,
  requestsAnswered,
  knownAnswers,
  knownActivities,
  knownEvidence,
  figuresSourced,
  confirmationsMakeSense,
  verifiedByAnother,
  splitsPublished,
  sectionsPresent,
  sectionsHaveResults,
  itemsHaveText,
  headingsAgree,
  figuresAgree,
  noBareCounts,
  knownFigures,
  figuresOwned,
  figuresOnce,
  carriedOverKnown,
  knownRules,
  rolesKnown,
  legalTransitions,
  othersConsolidate,
  othersApprove,
  stepsInOrder,
  plansFitTogether,
  signersShareDecisions,
];

/** Everything that is wrong with a corpus as content: errors only, all of them. */
export function checkCorpus(corpus: Corpus): readonly Finding[] {
  return sortFindings(rules.flatMap((rule) => rule(corpus)));
}
