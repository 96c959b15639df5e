import { agendaTextsEn } from './agenda-en.ts';
import { many } from './plural.ts';
import { highlightsTextsEn } from './highlights-en.ts';
import type { Texts } from './shape.ts';
import { auditTextsEn } from './audit-en.ts';
import { formsTextsEn } from './forms-en.ts';
import { guardTextsEn } from './guard-en.ts';
import { planTextsEn } from './plan-en.ts';
import { protectTextsEn } from './protect-en.ts';
import { sealTextsEn } from './seal-en.ts';
import { statusTextsEn } from './status-en.ts';

/** The words of the command in English. */
export const textsEn: Texts = {
  noContentFolder: (named) =>
    `There is no content in ${named}. Name the content folder: --content DIR`,
  notAVerb: (word, verbs) => `${word} is not a verb. Write ${verbs.join(', ')}, or --help.`,
  notAnOption: (name) => `There is no option --${name}. See chhamas --help.`,
  optionWithoutValue: (name) => `--${name} is not followed by what it needs. See chhamas --help.`,
  notAmong: (option, value, possible) =>
    `${option} cannot be ${value}. Write ${option} ${possible}`,
  callAs: (call) => `Write it as: ${call}`,
  diskFailed: (file, problem, message) => {
    switch (problem) {
      case 'missing':
        return `There is no file ${file}.`;
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
  notADay: (day) => `${day} is not a day. Write it as 2017-06-13.`,
  notASemester: (text) => `${text} is not a semester. Write it as 2017-S1.`,
  noCycle: (semester) => `${semester} holds press figures only; it has no returns to follow.`,
  fine: (files) => `${files}: nothing is wrong.`,
  counted: (errors, blockers, warnings) =>
    `${many(errors, 'error')}, ${many(blockers, 'blocker')}, ${many(warnings, 'warning')}.`,
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
  forms: formsTextsEn,
  help: {
    title: 'chhamas: collect, check and publish a semester report',
    verbs: {
      check: 'Find everything that is wrong with the content.',
      status: 'Show what is there, what is missing and what blocks.',
      highlights: 'Show what a reader should know first, before it is published.',
      agenda: 'Show what the next plenary has before it by itself.',
      'plan status': 'Show how far the action plan has come, and what blocks it.',
      'plan new': 'Begin the plan of other years with what was not cut of the plan before.',
      'plan decide': 'Write what is decided about an activity, and why, into the plan.',
      'plan diff': 'Show what a new version of the plan changes, activity by activity.',
      'plan compile': 'Show the plan as the signed plans of the groups make it.',
      keygen: 'Make a key for somebody who approves, kept under a passphrase.',
      approve: 'Sign what is to be published, in one role.',
      publish: 'Make public what was approved, or name everything that stands in its way.',
      verify: 'Compare every release with what was approved, byte by byte.',
      audit: 'Try to work out what the releases withhold, all of them together.',
      guard: 'Refuse names, keys and changes of releases before they are committed.',
      protect: 'Withhold small counts of any table, and what gives them away.',
      template: 'Make the Excel form of one reporter, or of all.',
      import: 'Read forms that came back, show what was understood, and write it when asked.',
    },
    options: [
      '--content DIR        the content folder (content)',
      '--lang km|en         the language of the output (km)',
      '--format pretty|json for people, or for programs (pretty)',
      '--as-of DATE         the day that is asked about (today)',
      '--help               this text',
    ],
    ownOptions: {
      role: '--role ROLE          the role in which you approve',
      key: '--key FILE           the file of your key',
      due: '--due                everything that waits and whose moment has come',
      root: '--root FINGERPRINT   the first signers, as you know them from elsewhere',
      half: '--half 1|2           the half of the term that is planned (1)',
      reason: '--reason KM          why, in Khmer: of a decision readers see it',
      'reason-en': '--reason-en EN       the same in English',
      since: '--since COMMIT       look at all commits since this one left it',
      all: '--all                look at every file that lies here',
      public: '--public             without reasons: this may be published',
      audit: '--audit OUT.json     audit this pattern instead of making one',
      explain: '--explain            say why each cell is withheld (for the maker only)',
      suggest: '--suggest            name codes to merge, with what each saves',
      out: '--out FILE|DIR       where to put the form (this folder)',
      write: '--write              write the returns: all of them, or nothing',
      received: '--received DATE      the day on which it came (today)',
      channel: '--channel CHANNEL    the way by which it came (monthly-form)',
      'confirmed-by': '--confirmed-by ROLE  who confirmed a nil, where the form does not say',
      'confirmed-on': '--confirmed-on DATE  when a nil was confirmed, where the form does not say',
      'written-by': '--written-by ROLE    who wrote it down, where it did not come in writing',
      collected: '--collected          the secretariat went and collected it itself',
      cells: '--cells              show every number with its cell',
    },
    exitCodes: ['Exit code 0: fine. 1: findings, or refused. 2: wrong use.'],
  },
};
