import { plainSignsOf } from './plain-signs.ts';

/** A Khmer word ends where no sign continues its last letter. */
const khmerEnd = '(?![\\u17b4-\\u17d3\\u17dd])';

/** What could begin a name: a letter of Khmer, or a large Latin one. */
const nameStart = '(?=[A-Z\\u1780-\\u17b3])';

/** Words before a name that are part of no other word. */
const khmerHonorifics = [
  ...['ឯកឧត្តម', 'លោកជំទាវ', 'លោកស្រី', 'អ្នកស្រី', 'អ្នកនាង', 'អ្នកឧកញ៉ា', 'ឧកញ៉ា'],
  ...['សម្តេច', 'សម្ដេច', 'ព្រះតេជគុណ', 'ឧត្តមសេនីយ៍', 'វរសេនីយ៍'],
];

/** លោក is also the world, the west, and "you". */
const lok = '(?<!ពិភព|ភព|សកល|មនុស្ស|ទេវ|ឋាន)លោក(?!អ្នក|ខាង|ស្រី|ជំទាវ)';

/** កញ្ញា is also September: then a month, a year or a number stands beside it. */
const month = '(?:ខែ|សីហា|តុលា)';
const kanha =
  `(?<!(?:${month}|\\d)\\s*(?:[-,]|ដល់|និង|ឬ)?\\s*)កញ្ញា` +
  `(?!\\s*(?:[-,]|ដល់|និង|ឬ)?\\s*(?:${month}|ឆ្នាំ|\\d))`;

const khmer = `(?:${khmerHonorifics.join('|')}|${lok}|${kanha})${khmerEnd}\\s?${nameStart}`;

const latin =
  '(?<![A-Za-z])(?:' +
  [
    `(?:Mr|Mrs|Ms|Mx|Mme|Dr|Prof|Ven)\\.?\\s?${nameStart}`,
    `(?:MR|MRS|DR)\\.?\\s?${nameStart}`,
    `(?:Lt|Gen|Maj|Brig|Col|Capt|Sgt)\\.\\s?${nameStart}`,
    `(?:Miss|Madame?|Sir|Lady|Samdech|Venerable)\\s${nameStart}`,
    `(?:H\\.\\s?E\\.?|HE(?=\\s[A-Z][a-z]))\\s?${nameStart}`,
    `(?:[Hh]is|[Hh]er|[Tt]heir) Excellenc(?:y|ies),?\\s?${nameStart}`,
    `Excellency,?\\s?${nameStart}`,
    `(?:Neak\\s)?[Oo]knha\\s${nameStart}`,
    `[Ll]ok\\s[Cc]humteav\\s${nameStart}`,
    `(?:mrs?|ms)\\.\\s[A-Za-z]{2}`,
  ].join('|') +
  ')';

/** What is quoted of whatever follows: one run of letters. */
const follower = '[A-Za-z\\u1780-\\u17d3\\u17dd]*';

/**
 * An honorific with what follows it: a name, or an office. In Khmer both may stand there without a
 * space between, so no program can tell one from the other.
 */
export const honorific = new RegExp(`(?:${khmer}|${latin})${follower}`, 'gu');

const title = new RegExp(`^(?:${khmer}|${latin})`, 'u');

/** The honorific at the beginning of a text, without what follows it. */
export function titleIn(text: string): string {
  return title.exec(plainSignsOf(text).plain)?.[0].trim() ?? '';
}
