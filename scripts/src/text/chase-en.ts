import type { ChaseTexts } from './chase-shape.ts';
import { many } from './plural.ts';

/** What `remind`, `confirm` and `answer` print in English. */
export const chaseTextsEn: ChaseTexts = {
  optionNeeded: (option) => `${option} is needed. See --help.`,
  onlyWithSent: (option) => `${option} says something of what was sent. Add --sent DATE.`,
  onlyWithoutSent: (option) =>
    `${option} is for drafting a letter; --sent records one that was sent. Leave one of them out.`,
  notYet: (option, day) => `${day} has not come yet. ${option} is the day on which it happened.`,
  noReporter: (named, meant) =>
    `There is no reporter ${named}. ${meant === undefined ? 'Its id or its name stands in reference/places.json or reference/bodies.json.' : `Was ${meant} meant?`}`,
  insideContent: (folder, content) =>
    `${folder} lies in the content folder ${content}, where documents do not belong. Name another: --out DIR`,
  remindersFor: (semester, day) => `${semester} · reminders, ${day}`,
  confirmationsFor: (semester, day) => `${semester} · questions to competent bodies, ${day}`,
  owesNothing: (name, day) => `${name} owes nothing on ${day}.`,
  nobodyOwes: (day) => `Nobody owes anything that is due on ${day}.`,
  nothingGathered: (name, day) =>
    `Nothing that was gathered about ${name} by ${day} waits to be asked.`,
  nothingToAsk: (day) => `Nothing that was gathered by ${day} waits to be asked.`,
  waits: (name, day) => `Not written to, because it has time until ${day}: ${name}`,
  urgedToday: (name) =>
    `Not written to, because it is on record as urged on this day: ${name}. Name it to write all the same.`,
  urgedAgain: (name) =>
    `${name} is on record as urged on this day already; the letter is written all the same.`,
  months: (months) => months.join(', '),
  countsAsked: (count) => many(count, 'count'),
  isThere: (file) => `${file} (there already, the same)`,
  drafted: (count) => `${many(count, 'letter')} drafted. Read each, and put it on your letterhead.`,
  noneDrafted: 'Every letter was there already. Nothing was written.',
  thenRecord: (call) => `When sent, record it: ${call}`,
  recorded: (kind, day, names, file) =>
    `Recorded in ${file}: ${kind}, ${day}: ${names.join(', ')}.`,
  recordedBefore: (kind, day, names) =>
    `Recorded already, nothing added: ${kind}, ${day}: ${names.join(', ')}.`,
  otherOutcome: 'If something came of it later, record that as a call or message of its own day.',
  questionRecorded: (id, name, respondBy) =>
    `Recorded: ${id}, to ${name}, to answer by ${respondBy}.`,
  questionBefore: (ids) => `Recorded already, nothing added: ${ids.join(', ')}.`,
  thenAnswer: (call) => `When the answer comes: ${call}`,
  notAnAnswer: (word, meant) =>
    `${word} is no answer. ${meant === undefined ? 'Write agreed or disagreed.' : `Was ${meant} meant?`}`,
  noConfirmation: (id, semester, meant, there) =>
    `Nobody was asked under ${id} in ${semester}. ${
      meant !== undefined
        ? `Was ${meant} meant?`
        : there.length === 0
          ? 'Nobody was asked anything yet: see chhamas confirm --help.'
          : `There is: ${there.join(', ')}`
    }`,
  notACount: (text) => `--count ${text} names no count. Write it as --count le.cases=8`,
  goesWith: (option, answer) => `${option} goes with ${answer}.`,
  khmerFirst: (option) => `English is a translation of the Khmer. Add ${option} KM`,
  answered: (id, name, answer, day, isLate) =>
    `${id} · ${name} · ${answer}, ${day}${isLate ? ' (late)' : ''}`,
  answeredBefore: (id) => `${id}: this answer is recorded already. Nothing was added.`,
  ownCount: (indicator, total) => `its own count: ${indicator} ${total}`,
  nothingChanges: {
    agreed: 'Nothing more to do: the figure says that it is confirmed.',
    disagreed:
      'Both counts are kept, and no number changes. To count its own, amend the return; otherwise: chhamas new acknowledgement, with the code evidence/body-disagrees.',
  },
};
