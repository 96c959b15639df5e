import type { AskTexts } from './ask-shape.ts';
import { some } from './some.ts';

/** What is said in English where a call needs a value that it does not give. */
export const askTextsEn: AskTexts = {
  needed: (options) => `This is needed: ${options.join(', ')}. See --help.`,
  empty: (option) => `${option} cannot be empty.`,
  unknown: (option, value, meant, known) =>
    `${option} cannot be ${value}. ${meant === undefined ? `There is: ${some(known)}` : `Was ${meant} meant?`}`,
  notARole: (option, role, meant, known) =>
    `${option} cannot be ${role}. ${meant === undefined ? '' : `Was ${meant} meant? `}There is: ${known.join(', ')}`,
  notACount: (text) => `${text} is not a count. Write it as 18.`,
  notAPeriod: (text) =>
    `${text} is not a time. Write it as 2022-09, 2022-S2 or 2022-05-16/2022-06-15.`,
  notAnId: (text) =>
    `${text} is not an id. Write it in small Latin letters, as police-letter-2022-s2.`,
  stopped: 'Stopped. Nothing was written.',
};
