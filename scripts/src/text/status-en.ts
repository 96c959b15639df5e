import { many } from './plural.ts';
import type { StatusTexts } from './status-shape.ts';

/** The words of the daily page in English. */
export const statusTextsEn: StatusTexts = {
  asOf: (day) => `as of ${day}`,
  elapsed: (months, days, deadline) =>
    `${months} of 6 months are over; ${many(days, 'day')} to the deadline, ${deadline}.`,
  passed: (months, days, deadline) =>
    `${months} of 6 months are over; the deadline, ${deadline}, passed ${many(days, 'day')} ago.`,
  standing: (blockers, warnings) =>
    `${many(blockers, 'blocker')} and ${many(warnings, 'warning')}, at the end of this page.`,
  nothingBlocks: (warnings) =>
    `Nothing here blocks publication; ${many(warnings, 'warning')} to acknowledge.`,
  nothingStands: 'Nothing here blocks publication. Small counts are looked for by publish.',
  today: {
    urgeFirst: (names) => `To be urged for the first time: ${names}`,
    urgeAgain: (names) => `To be urged again: ${names}`,
    urgeForParts: (names) => `To be asked for what their returns left out: ${names}`,
    lastUrged: (name, day) => `${name} (last ${day})`,
    resting: (count) => `Urged within a week, left in peace: ${count}`,
    ask: (names) => `To be asked whether gathered counts are right: ${names}`,
    answerDue: (body, confirmation, day) => `Answer expected by ${day}: ${body} (${confirmation})`,
    answerOver: (body, confirmation, day) =>
      `No answer, and its time was over on ${day}: ${body} (${confirmation})`,
    came: (what) => `Came since yesterday: ${what}`,
    cameAs: {
      return: (count, names) => `${many(count, 'return')} (${names})`,
      claim: (count, names) => `${many(count, 'count')} of others (${names})`,
      answer: (count, names) => `${many(count, 'answer')} (${names})`,
    },
    nothing: 'Nobody is to be urged or asked.',
    next: (call) => `→ ${call}`,
  },
  headings: {
    today: 'To do first',
    groups: 'Months collected, as each group says',
    reporters: 'Months sent, and the desk that says so',
    returns: 'Returns by month',
    quantities: 'Known only within a range',
    strata: 'Completeness by stratum',
    sections: 'Sections',
    meetings: 'Expected meetings that were missed',
    matrix: 'Returns by reporter and month',
    outstanding: 'What is outstanding',
    unexpected: 'What came unasked: kept, not counted',
    differences: 'Where sources differ, and what is counted meanwhile',
    confirmations: 'Gathered elsewhere, and what the competent body says',
    conservation: 'Where every number went',
    blockers: 'What blocks publication',
    warnings: 'What must be acknowledged',
  },
  months: (count) => many(count, 'month'),
  ofElapsed: (share, elapsed) => `${share} of ${elapsed} elapsed`,
  ofSemester: (share) => `${share} of 6`,
  receivedOf: (received, bases) => `${received} received, of ${bases.join(' or ')}`,
  between: (least, most) => `from ${least} to ${most}`,
  quantityNames: {
    implemented: 'provinces that implemented',
    notImplemented: 'provinces that did not implement',
    unaccounted: 'provinces unaccounted for',
    compared: 'capital-provinces that compared',
    notYetCompared: 'capital-provinces not compared yet',
    noAnswer: 'capital-provinces without an answer',
  },
  monthName: (name) => name,

  desksDiffer: 'They differ; nobody has decided.',
  deskHolds: (desk, day) => `Decided on ${day}: ${desk} is right.`,
  inHand: (returns) => `Counted: the ${many(returns, 'return')} in hand.`,
  noneInHand: 'Counted: nothing; no return is in hand.',

  promised: (group, day) => `${group}: promised for ${day}`,
  aboutDay: (day) => `about ${day}`,
  beforeDeadline: (days) => `${many(days, 'day')} before the deadline`,
  afterDeadline: (days) => `${many(days, 'day')} after the deadline`,
  onDeadline: 'the day of the deadline',

  monthsAbove: 'month',
  cameBelow: 'came',
  owedBelow: 'owed',
  lateMark: 'late',
  cameOf: (came, expected) => `${came} of ${expected} came`,
  ofWhich: (state, count) => `${count} ${state}`,

  returnsOf: (returns, reporters) => `${many(returns, 'return')} of ${many(reporters, 'reporter')}`,
  days: (count) => many(count, 'day'),
  daysBetween: (least, most) => `${least} to ${most} days`,
  postponed: (times) => `postponed ×${times}`,
  nowDue: (day) => `now due ${day}`,
  urgedOnce: (kind, day, outcome) => `urged by ${kind}, ${day}: ${outcome}`,
  urged: (times, kind, day, outcome) => `urged ×${times}, last by ${kind}, ${day}: ${outcome}`,
  neverUrged: 'nobody has urged',

  unasked: (reporter, what, document) => `${reporter}: ${what}, in ${document}`,
  unaskedNil: 'a confirmed nil',

  ownReturn: 'its own return',
  isCounted: (total, by) => `${total} counted, from ${by}`,
  isOurSum: (total) => `${total} counted, our own sum`,
  neitherCounted: (ours, theirs) => `${ours} and ${theirs}, of equal standing: neither is counted`,
  says: (who, total) => `${who} says ${total}`,
  splitDiffers: (who) => `${who} has the same total, split otherwise`,
  notAsked: 'nobody has asked',
  asked: (day) => `asked on ${day}, no answer yet`,
  answered: (day) => `settled on ${day}`,

  sentToAnswer: (sent, by) => `sent ${sent}, to answer by ${by}`,
  countsItself: (indicator, total) => `its own count: ${indicator} ${total}`,
  indicatorsOf: (count) => many(count, 'indicator'),

  numbersArrived: (numbers) => `${many(numbers, 'number')} arrived`,
  endedAs: (end, numbers) => `${numbers} ${end}`,
  likewise: (subjects) => `likewise: ${subjects}`,
  andMore: (count) => `and ${count} more`,
};
