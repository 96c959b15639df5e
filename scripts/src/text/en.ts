import { agendaTextsEn } from './agenda-en.ts';
import { many } from './plural.ts';
import { highlightsTextsEn } from './highlights-en.ts';
import type { Texts } from './shape.ts';
import { askTextsEn } from './ask-en.ts';
import { auditTextsEn } from './audit-en.ts';
import { calendarTextsEn } from './calendar-en.ts';
import { chaseTextsEn } from './chase-en.ts';
import { formsTextsEn } from './forms-en.ts';
import { guardTextsEn } from './guard-en.ts';
import { letterTextsEn } from './letter-en.ts';
import { newTextsEn } from './new-en.ts';
import { planTextsEn } from './plan-en.ts';
import { previewTextsEn } from './preview-en.ts';
import { busyTextsEn } from './busy-en.ts';
import { protectTextsEn } from './protect-en.ts';
import { saveTextsEn } from './save-en.ts';
import { sealTextsEn } from './seal-en.ts';
import { statusTextsEn } from './status-en.ts';

const wasMeant = (meant: string | undefined) => meant && `Was ${meant} meant?`;

/** The words of the command in English. */
export const textsEn: Texts = {
  noContentFolder: (named, meant) =>
    `There is no content in ${named}. ${wasMeant(meant) ?? 'Name the content folder: --content DIR'}`,
  contentAbove: (above) =>
    `There is no content here. Go to the folder of the project first: cd ${above}`,
  notAVerb: (word, verbs, meant) =>
    `${word} is not a verb. ${wasMeant(meant) ?? `Write ${verbs.join(', ')}, or --help.`}`,
  notAnOption: (name, meant) =>
    `There is no option --${name}. ${wasMeant(meant) ?? 'See chhamas --help.'}`,
  optionWithoutValue: (name) => `--${name} is not followed by what it needs. See chhamas --help.`,
  notAmong: (option, value, possible) =>
    `${option} cannot be ${value}. Write ${option} ${possible}`,
  callAs: (call) => `Write it as: ${call}`,
  next: (call) => `Next: ${call}`,
  andThen: (call) => `Then: ${call}`,
  diskFailed: (file, problem, message, meant) => {
    switch (problem) {
      case 'missing':
        return [`There is no file ${file}.`, wasMeant(meant)].filter(Boolean).join(' ');
      case 'folder':
        return 'A folder was named. Name a file in it.';
      case 'forbidden':
        return `You may not open ${file}. Ask who owns it.`;
      case 'full':
        return `The disk is full: ${file} was not written.`;
      case 'other':
        return `A file could not be read or written: ${message}`;
    }
  },
  noSuchSemester: (semester, there) =>
    `There is nothing under periods/${semester}. There is: ${there.join(', ')}`,
  notYet: (day) => `${day} has not come yet; nothing is published ahead of its day.`,
  notADay: (day, meant) => `${day} is not a day. ${wasMeant(meant) ?? 'Write it as 2017-06-13.'}`,
  notASemester: (text, meant) =>
    `${text} is not a semester. ${wasMeant(meant) ?? 'Write it as 2017-S1.'}`,
  noCycle: (semester) => `${semester} holds press figures only; it has no returns to follow.`,
  fine: (files) => `${files}: nothing is wrong.`,
  counted: (errors, blockers, warnings) =>
    `${many(errors, 'error')}, ${many(blockers, 'blocker')}, ${many(warnings, 'warning')}.`,
  readMore: (code) => `With an example: npx chhamas explain ${code} --lang en`,
  noSuchCode: (word, meant) =>
    meant.length === 0
      ? `No finding has the code ${word}. The codes stand in docs/findings.md.`
      : `No finding has the code ${word}. Write ${meant.join(' or ')}.`,
  nothingToPost: (verb) =>
    `chhamas ${verb} has no findings to post. Write --format pretty or --format json.`,
  severity: { error: 'error', blocker: 'blocker', warning: 'warning' },
  refused: (semester) => `${semester} was not published. Nothing was written.`,
  released: (semester, version, folder) =>
    `${semester} version ${version} was written to ${folder}.`,
  noReleases: 'There are no releases.',
  notIntact: 'Releases are not as they were sealed.',
  status: statusTextsEn,
  highlights: highlightsTextsEn,
  agenda: agendaTextsEn,
  plan: planTextsEn,
  protect: protectTextsEn,
  audit: auditTextsEn,
  seal: sealTextsEn,
  guard: guardTextsEn,
  chase: chaseTextsEn,
  letter: letterTextsEn,
  calendar: calendarTextsEn,
  ask: askTextsEn,
  new: newTextsEn,
  save: saveTextsEn,
  preview: previewTextsEn,
  busy: busyTextsEn,
  forms: formsTextsEn,
  help: {
    title: 'chhamas: collect, check and publish a semester report',
    works: {
      collect: 'Collect what is reported',
      chase: 'See what is missing, and ask for it',
      write: 'Write the report',
      check: 'Check',
      publish: 'Approve and publish',
      plan: 'The action plan',
      other: 'Beside all this',
    },
    verbs: {
      check: 'Find everything that is wrong with the content.',
      status: 'Show what to do first, what is there, what is missing and what blocks.',
      highlights: 'Show what a reader should know first, before it is published.',
      agenda: 'Show what the next plenary has before it by itself.',
      remind: 'Draft the letter to whoever owes something, or record that it was sent.',
      confirm: 'Draft the question to the competent body, or record that it was sent.',
      answer: 'Record what a competent body answered.',
      calendar: 'Write the due dates into a calendar file.',
      'plan status': 'Show how far the action plan has come, and what blocks it.',
      'plan new': 'Begin the plan of other years with what was not cut of the plan before.',
      'plan decide': 'Write what is decided about an activity, and why, into the plan.',
      'plan diff': 'Show what a new version of the plan changes, activity by activity.',
      'plan compile': 'Show the plan as the signed plans of the groups make it.',
      'new semester': 'Begin a semester: who is expected, by when, and a section of each group.',
      'new section': 'Begin the section of a group; its file says how it is written.',
      'new source': 'Enter where a count comes from.',
      'new claim': 'Enter what another source says of a count.',
      'new step': 'Enter that the report, or the section of a group, came one step further.',
      'new exception': 'Let a blocker pass, with the sentence that readers see.',
      'new acknowledgement': 'Enter that a warning was read, and why it may stand.',
      'new activity': 'Enter an activity that no plan had before.',
      'new release': 'Say why a new version is made, and what is to be done next.',
      preview: 'Show the pages of a report before it is approved, on this computer alone.',
      save: 'Keep what you changed as one step, once nothing is wrong with it.',
      keygen: 'Make a key for somebody who approves, kept under a passphrase.',
      approve: 'Sign what is to be published, in one role.',
      publish: 'Make public what was approved, or name everything that stands in its way.',
      verify: 'Compare every release with what was approved, byte by byte.',
      audit: 'Try to work out what the releases withhold, all of them together.',
      guard: 'Refuse names, keys and changes of releases before they are committed.',
      explain: 'Tell what the code of a finding means, with a wrong and a right example.',
      protect: 'Withhold small counts of any table, and what gives them away.',
      template: 'Make the Excel form of one reporter, or of all.',
      import: 'Read forms, or a folder of them, and write what they say when asked.',
    },
    options: [
      '--content DIR        the content folder (content)',
      '--lang km|en         the language of the output (km)',
      '--format FORMAT      pretty (for people), json (programs) or github (on lines)',
      '--as-of DATE         the day that is asked about (today)',
      '--help               this text',
    ],
    among: (values) => `one of: ${values.join(', ')}`,
    ownOptions: {
      role: '--role ROLE          the role in which you act',
      key: '--key FILE           the file of your key',
      due: '--due                everything that waits and whose moment has come',
      root: '--root FINGERPRINT   the first signers, as you know them from elsewhere',
      half: '--half 1|2           the half of the term that is planned (1)',
      reason: '--reason KM          why, in Khmer',
      'reason-en': '--reason-en EN       the same in English',
      since: '--since COMMIT       look at all commits since this one left it',
      all: '--all                look at every file that lies here',
      public: '--public             without reasons: this may be published',
      audit: '--audit OUT.json     audit this pattern instead of making one',
      explain: '--explain            say why each cell is withheld (for the maker only)',
      suggest: '--suggest            name codes to merge, with what each saves',
      count: '--count ID=NUMBER    its own count, as often as there are any: le.cases=8',
      kind: '--kind KIND          of what kind it is',
      note: '--note KM            what it added, in Khmer',
      'note-en': '--note-en EN         the same in English',
      on: '--on DATE            the day on which the answer came',
      out: '--out PATH           where to write it',
      outcome: '--outcome OUTCOME    what came of it (none)',
      reference: '--reference TEXT     the number of the letter',
      'respond-by': '--respond-by DATE    the day by which an answer is asked for',
      sent: '--sent DATE          record that it was sent on this day; nothing is drafted',
      about: '--about REPORTER     of whose counts a claim speaks',
      'due-on': '--due-on DATE        the day on which the report is due',
      female: '--female N           how many of them are female',
      group: '--group GROUP        the group',
      id: '--id ID              the id of a source, police-letter-2022-s2',
      indicator: '--indicator INDICATOR what is counted',
      period: '--period TIME        2022-09, 2022-S2 or 2022-05-16/2022-06-15',
      port: '--port PORT          the port of the preview (4321, or the next that is free)',
      provider: '--provider KM        who provides it, in Khmer; never a person',
      'provider-en': '--provider-en EN     the same in English',
      'received-on': '--received-on DATE   the day on which it came (today)',
      source: '--source SOURCE      which source says so',
      strategy: '--strategy STRATEGY  the strategy of an activity',
      text: '--text KM            what is to be done, in Khmer',
      'text-en': '--text-en EN         the same in English',
      total: '--total N            how many in all',
      write: '--write              write the returns: all of them, or nothing',
      channel: '--channel CHANNEL    the way by which it came (monthly-form)',
      'confirmed-by': '--confirmed-by ROLE  who confirmed a nil, where the form does not say',
      'confirmed-on': '--confirmed-on DATE  when a nil was confirmed, where the form does not say',
      'written-by': '--written-by ROLE    who wrote it down, where it did not come in writing',
      collected: '--collected          the secretariat went and collected it itself',
      cells: '--cells              show every number with its cell',
      'remind --kind': '--kind KIND          how it was asked (letter)',
      'new source --kind': '--kind KIND          what it is',
      'new release --kind': '--kind KIND          scheduled, as later returns come, or correction',
      'plan decide --reason': '--reason KM          why it is so decided, in Khmer; readers see it',
      'new release --reason':
        '--reason KM          why a new version is made, in Khmer; readers see it',
      'answer --reason': '--reason KM          why the body does not agree, in Khmer',
      'import --reason': '--reason KM          why what is on file is amended, in Khmer',
      'new section --group': '--group GROUP        whose section it is',
      'new activity --group': '--group GROUP        who leads the activity',
      'remind --out': '--out FOLDER         where to write the letters',
      'confirm --out': '--out FOLDER         where to write the letters',
      'calendar --out': '--out FILE.ics       where to write the calendar',
      'template --out': '--out PATH           the file of the form, or the folder of all forms',
      'approve --role':
        '--role ROLE          the role in which you approve, as signers.json gives it to you',
      'new claim --role': '--role ROLE          who wrote it down',
      'new claim --received-on': '--received-on DATE   the day on which the source came (today)',
      'keygen --key': '--key FILE           where to write the key',
      code: '--code CODE          the code of what is let pass or acknowledged',
      subject: '--subject SUBJECT    what it is about, or a part of that (all of the code)',
      to: '--to STEP            the step, where several are possible',
    },
    exitCodes: ['Exit code 0: fine. 1: findings, or refused. 2: wrong use.'],
  },
};
