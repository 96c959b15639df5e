import type { FormsTexts } from './forms-shape.ts';
import { many } from './plural.ts';

/** The words of `template` and `import` in English. */
export const formsTextsEn: FormsTexts = {
  noReporter: (named, meant) =>
    `There is no reporter ${named}.${meant === undefined ? ' See reference/places.json and bodies.json.' : ` Write ${meant}.`}`,
  owesNothing: (reporter, semester) => `${reporter} is asked for nothing in ${semester}.`,
  isThere: (file) => `${file} is there already, and is not written over. Name another: --out`,
  notAFolder: (path) => `${path} is no folder. Name one for all forms: --out DIR`,
  formWritten: (file) => `The form was written to ${file}.`,
  formsWritten: (count, folder) => `${many(count, 'form')} written to ${folder}.`,
  formsThere: (count) => `${many(count, 'form')} lay there already, the same to the last byte.`,
  notARole: (option, named, known) =>
    `${option} cannot be ${named}. Write one of ${known.join(', ')}`,
  cameLater: (day) => `${day} has not come yet; nothing was received on it.`,
  whoWrote: 'What came by telephone was written down by somebody. Add --written-by ROLE',
  making: (file, at, of) => `Making ${file} (${at} of ${of})`,
  reading: (file, at, of) => `Reading ${file} (${at} of ${of})`,
  states: {
    new: 'new',
    'on-file': 'on file',
    amendment: 'amendment',
    unclear: 'not clear, see below',
  },
  none: 'there is none',
  confirmed: (role, day) => `confirmed by ${role}, ${day}`,
  amends: (id) => `of ${id}`,
  numbers: (indicators, numbers) => `${many(indicators, 'indicator')}, ${many(numbers, 'number')}`,
  leftBlank: (months) => `Left blank, no answer: ${months}.`,
  noForm: 'No form was read.',
  summary: (fresh, onFile, amended) =>
    `Months: ${fresh} new, ${onFile} on file already, ${many(amended, 'amendment')}.`,
  notAskedToWrite: (count) => `Nothing was written. To write ${many(count, 'return')}, add --write`,
  nothingNew: 'Nothing is to be written.',
  faultsFirst: 'Nothing was written. Mend the errors first, in the file or by asking.',
  written: (count) => `${many(count, 'return')} written.`,
  finishedEarlier: (files) => `An earlier run was stopped: ${files.join(', ')} is written now.`,
  leftEarlier: (files) =>
    `An earlier run was stopped, and since then somebody changed ${files.join(', ')}: it stays. Import that form again.`,
};
