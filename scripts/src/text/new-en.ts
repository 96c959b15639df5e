import type { NewTexts } from './new-shape.ts';
import { many } from './plural.ts';

/** What the verbs `new …` ask and print in English. */
export const newTextsEn: NewTexts = {
  isThere: (file) => `${file} is there already, and is never written over. Go on in it.`,
  begun: (folder, files) => `${folder} has begun: ${many(files, 'file')}.`,
  written: (files) => `Written: ${files.join(', ')}`,
  takenFrom: (semester) => `Who is expected, and by when: as in ${semester}.`,
  takenFromNothing:
    'Nobody has said who is expected but the capital-provinces: write it into "expected".',
  due: (day) => `The report is due on ${day}.`,
  tooEarly: (day, first) => `${day} is before the semester begins, on ${first}.`,
  leftOut: (semester) =>
    `Not taken over, because it held in ${semester} alone. Where it holds again, write it again:`,
  askedOf: (indicator, file) =>
    `${indicator}: asked of others than its definition says; under "askedOf" in ${file}`,
  collecting: (request, file) =>
    `${request}: a request by which one collects for others; in ${file}`,
  noGroup: (semester) => `No group is in the list in ${semester}. Add it to reference/groups.json.`,
  everySection: (semester) => `Every group has its section in ${semester} already.`,
  nextSection: (file) => `Next: open ${file}. It says how it is written.`,
  noSources: (semester, call) => `${semester} has no source yet. First: ${call}`,
  idTaken: (id, file) => `${id} is in ${file} already. Name another one.`,
  saidAlready: (id, file) => `${id} in ${file} says this already. Mend it there.`,
  entered: (id, file) => `${id} is now in ${file}.`,
  seeWhetherItDiffers: (call) => `Whether it differs from the return: ${call}`,
  writeTimeOf: (id) => `Write "from", "to" and "targets" of ${id}.`,
  seeWhatIsMissing: (call) => `What it lacks: ${call}`,
  outsideSemester: (time, semester, other) =>
    `${time} lies outside of ${semester}: it is kept, and not counted in this semester. To be counted in ${other} it has to be written there.`,
  reasonEntered: (semester, version) =>
    `It is now said why version ${version} of ${semester} is made.`,
  reasonThere: (semester, version, file) =>
    `Why version ${version} of ${semester} is made is said in ${file} already. Mend it there.`,
  noticeThere: (semester, version) =>
    `Version ${version} of ${semester} is a notice of withdrawal. It has a reason of its own.`,
  firstVersion: (semester) => `The first version of ${semester} needs no reason.`,
  state: (state) => `It is now: ${state}.`,
  blocked: (count) =>
    `What blocks it: ${count}. What cannot be mended: chhamas new exception, chhamas new acknowledgement`,
  nothingToPass: {
    exceptions: (semester) => `Nothing blocks ${semester} that an exception could let pass.`,
    acknowledged: (semester) => `Nothing of ${semester} waits to be acknowledged.`,
  },
  suchAs: (count, said) => `${many(count, 'finding')}, such as: ${said}`,
  nothingAbout: (code, subject) => `${code} does not stand open about ${subject}.`,
  passed: {
    exceptions: (count, file) =>
      `Passed by exception in ${file}: ${count}. Readers see the sentence with the report.`,
    acknowledged: (count, file) =>
      `Acknowledged in ${file}: ${count}. Readers see the reason with the report.`,
  },
  noSection: (group, groups) =>
    `${group} hands no section over. Those that do: ${groups.join(', ')}`,
  noStep: (state) => `After “${state}” no step is written. What is published says so itself.`,
  stepTaken: (what, state) => `${what}: ${state}.`,
  questions: {
    code: 'Which finding?',
    subject: 'Of what? (empty: all of them)',
    caveat: 'What do readers have to know, in Khmer?',
    step: 'Which step is taken?',
    dueOn: 'On which day is the report due?',
    role: 'Which role does it?',
    group: 'Whose section?',
    source: 'Which source says so?',
    about: 'Of whose counts does it speak? (id or name)',
    period: 'Of which time? (2022-09, 2022-S2, or 2022-05-16/2022-06-15)',
    indicator: 'What is counted? (id or name)',
    total: 'How many in all?',
    female: 'Of them female? (empty: not said)',
    receivedOn: 'On which day did it come?',
    writtenBy: 'Which role wrote it down? (empty: it came in writing)',
    sourceId: 'An id for the source, such as police-letter-2022-s2',
    sourceKind: 'What kind of source is it?',
    provider: 'Which office or newspaper provides it, in Khmer? Never a person',
    providerEn: 'The same in English (may be empty)',
    strategy: 'Under which strategy?',
    leads: 'Which group leads it?',
    activity: 'What is to be done, in Khmer?',
    activityEn: 'The same in English (may be empty)',
    kind: 'Did more data come, or was something wrong?',
    reason: 'Why is it made, in Khmer? Readers see it',
    reasonEn: 'The same in English (may be empty)',
  },
  revisionKinds: { scheduled: 'more data came', correction: 'something was wrong' },
  section: {
    unseen: 'What stands between these marks is seen by no reader, and is never published.',
    howItBegins: 'Each item begins with a heading of its own. For example:',
    example: (ref, unit) => `In this semester there were <fig:${ref}> ${unit}.`,
    alsoIn: (file) => `The same item stands in ${file}, among the "items":`,
    kinds:
      '"kind" is "result", "challenge" or "request" (a request has "state": "open" too). The results come first.',
    visibility: 'An item without "visibility": "public" stays internal.',
    figures:
      'In place of <fig:…> the page prints the figure as it was checked. Never write a count by hand. This section may name:',
    noFigures: 'This group owns no figure that is published: its items need none.',
    places: (country, places) =>
      `The same with another place instead of ${country}: ${places.join(', ')}`,
  },
};
