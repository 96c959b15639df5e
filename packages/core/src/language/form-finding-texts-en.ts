import type { FormFindingTexts } from './form-finding-texts.ts';

/** What each finding about a form says in English. */
export const formFindingTextsEn: FormFindingTexts = {
  'form/not-a-workbook': [
    'This is {kind}, and no sheet can be read in it.',
    'Open it and save it as .xlsx, or as CSV in UTF-8; of a picture, ask for the sheet itself.',
  ],
  'form/password': [
    'This workbook is locked with a password.',
    'Ask for it without a password, or open it and save it without.',
  ],
  'form/macros': [
    'This workbook holds macros, and is not read.',
    'Open it with macros switched off and save it as .xlsx, or copy the figures into a new form.',
  ],
  'form/damaged': [
    'This file is damaged, or was not copied to its end[[ ({part})]].',
    'Ask for it again, or open it in a spreadsheet program and save it as .xlsx.',
  ],
  'form/too-large': [
    'This file holds more than {most} {kind}.',
    'Delete what is no part of the form: other sheets, pictures, empty rows with a format.',
  ],
  'form/declares-entities': [
    'This workbook holds declarations that no sheet needs ({part}), and is not read.',
    'Copy the figures into a new form.',
  ],
  'form/broken-csv': [
    'From here on this file is no table.',
    'Look for a quote (") that is not closed, or save it anew as CSV in UTF-8.',
  ],
  'form/nothing-found': [
    'Here is no form: no title and no month of one was found.',
    'Copy the figures into the form that chhamas template makes.',
  ],
  'form/two-forms': ['Two forms stand on one sheet.', 'Put each on a sheet of its own.'],
  'form/other-version': [
    'This form is of version {subject}, which is not known here.',
    'Make a form with chhamas template, and copy the figures into it.',
  ],
  'form/unknown-reporter': [
    'Nobody can tell whose figures these are[[: there is no reporter {subject}]].',
    '[[It may be {suggestion}. ]]Write the name of the place or institution above the months, as the form has it.',
  ],
  'form/reporters-differ': [
    'This is the form of {subject}, and {reporter} stands on it.',
    'Ask whose figures these are, and copy them into the form of that reporter.',
  ],
  'form/unknown-semester': [
    'Nobody can tell for which semester this is[[: {subject} is not collected]].',
    'Write the months with their year[[; collected are {known}]].',
  ],
  'form/not-expected': [
    '{subject} is asked for nothing in {first}.',
    'Name it in "expected" of the cycle, if it should report.',
  ],
  'form/month-outside': [
    '{subject} is no month of {first}.',
    'Correct the head of this column, or copy it into the form of that semester.',
  ],
  'form/month-twice': [
    '{subject} stands here a second time[[, and says other than {other}]].',
    'Ask which holds, and keep one of the two.',
  ],
  'form/month-unclear': [
    'The head of this column says {subject}, where the form had {first}.',
    'Ask which month is meant, and write it.',
  ],
  'form/unknown-column': [
    'Column {subject} holds numbers, and no month stands above them[[ ("{actual}")]].',
    'Write the month above them, or delete the column.',
  ],
  'form/unknown-row': [
    'Row {subject} holds numbers, and nobody can tell what they count[[: "{actual}" is not asked]].',
    '[[Write {suggestion}. ]]Write the title as the form has it, or delete the row.',
  ],
  'form/row-twice': [
    '{subject} stands here a second time; the first is {other}.',
    'Keep one of the two rows.',
  ],
  'form/row-unclear': [
    'Nobody can tell which row this is: "{actual}"[[, where the form had {first}]].',
    'Ask which is meant, and write the title as the form has it.',
  ],
  'form/not-owed': [
    '{subject} is not asked of this reporter ({first}).',
    'Delete the number; or name the reporter in "askedOf" of the cycle.',
  ],
  'form/not-a-count': [
    '{subject}: [["{actual}" is ]]not a whole number ({why}).',
    'Ask what was counted, and write it in digits, such as 20.',
  ],
  'form/error-value': [
    '{subject}: the formula in this cell gives no number[[ ({actual})]].',
    'Ask for the number, and write it in the place of the formula.',
  ],
  'form/other-unit': [
    '{subject}: "{actual}" counts something else than this indicator does.',
    'Ask what was counted, and write the number that the definition asks for.',
  ],
  'form/merged': [
    '{subject} are one cell: nobody can tell for which month or row it speaks.',
    'Unmerge the cells, and write the value of each.',
  ],
  'form/legacy-khmer': [
    'This was typed with a font that draws Khmer in the place of Latin letters, such as Limon or ABC; here it means nothing.',
    'Type it anew in Khmer Unicode, as the form has it.',
  ],
  'form/misordered-khmer': [
    'The letters stand in an order in which they are no Khmer.',
    'Type it anew, as the form has it.',
  ],
  'form/khmer-lost': [
    'The Khmer letters are lost: the program that saved this file had none.',
    'Ask for the workbook itself, or save it as CSV in UTF-8.',
  ],
  'form/two-answers': [
    '{subject}: {stated} are female in {other}, and {together} here.',
    'Ask which is right, and write it once.',
  ],
  'form/parts-without-total': [
    '{subject}: parts are written, and no total.',
    'Ask for the total; it is not made up of parts.',
  ],
  'form/nil-with-figures': [
    '{subject}: the answer is that there is none, and {other} says {amount}.',
    'Ask which is right: there is, or there is none.',
  ],
  'form/data-without-figures': [
    '{subject}: the answer is that there is something, and no number is written.',
    'Ask for the numbers, or for a confirmed nil.',
  ],
  'form/answer-unreadable': [
    '{subject}: [["{actual}" is ]]neither "there is" nor "none".',
    'Choose one of the list of this cell.',
  ],
  'form/answer-missing': [
    '{subject}: every number is 0, and nobody answered whether there is something.',
    'Ask: a 0 that was counted, or a confirmed nil.',
  ],
  'form/unknown-role': [
    '{subject}: who confirms that there is none is no role that is known here.',
    'Write a role of the list, never a name.',
  ],
  'form/not-a-day': [
    '{subject}: [["{actual}" is ]]not a day.',
    'Write day, month and year: 07/02/2022.',
  ],
  'form/nil-unconfirmed': [
    '{reporter}, {subject}: nobody confirmed that there is none ({why}).',
    'Ask who confirms it; write it in the form, or add --confirmed-by ROLE --confirmed-on DATE.',
  ],
  'form/confirmed-when': [
    '{subject}: confirmed on {date}, before that month or after the form came.',
    'Ask when it was confirmed.',
  ],
  'form/total-differs': [
    'Here stands a sum of {stated}; what it adds up makes {together}.',
    'Ask which number is wrong. Sums are not imported: correct it, or delete it.',
  ],
  'form/several-on-file': [
    '{subject}: {amount} returns are on file, and none says what this one says.',
    'Write by hand which of them is amended.',
  ],
  'form/says-less': [
    '{reporter}, {subject}: the form leaves blank what {other} says ({indicators}).',
    'Blank takes nothing back: ask, and write the number; or amend the return by hand.',
  ],
  'form/reason-needed': [
    '{reporter}, {subject}: {other}, on file, says otherwise.',
    'Say why it is amended: --reason KM --reason-en EN.',
  ],
  'form/sheet-left-out': [
    'The sheet "{subject}" has months and numbers and does not say whose they are; it is left out.',
    'If it is to be imported, write the name of the reporter above the months.',
  ],
  'form/passed-over': [
    'This is {kind}, and was not read: in a folder only .xlsx and .csv are.',
    '[[Name it too: {folder}. ]]If figures are in it, type them into a form, or save it as .xlsx; if not, take it out of the folder.',
  ],
  'form/named-otherwise': [
    'The form in this file is that of {subject}, and the file is named for {first}.',
    'Ask whose figures these are and of when: a form that was copied from another still says in its hidden column whose that was. Copy them into the right form, or rename the file.',
  ],
  'form/renamed': [
    '{subject}: the title was changed to "{actual}"; the row is read as the form had it.',
    'Ask, where something else may have been counted.',
  ],
  'form/formula': [
    'Numbers from formulas, read as they stood when the file was saved: {amount}.',
    'Compare them with the original.',
  ],
  'form/dash': [
    'Cells with a dash, which is read as 0: {amount}.',
    'Ask, where it may mean that nobody counted.',
  ],
  'form/personal-data': [
    'Here stands {kind}. It is not imported.',
    'Delete it before the file is kept or passed on.',
  ],
  'form/answer-assumed': [
    '{subject}: nobody answered whether there is something; the numbers say that there is.',
    'Nothing need be done.',
  ],
  'form/zeros-only': [
    '{subject}: the answer is that there is something, and every number is 0.',
    'Ask, where a confirmed nil may be meant.',
  ],
  'form/indicator-blank': [
    '{subject}: left blank: {indicators}. Blank is not 0.',
    'Ask for the number, or for a 0.',
  ],
  'form/split-blank': [
    '{subject}: not divided into its parts: {indicators}.',
    'Ask for the parts; without them the return is partial.',
  ],
  'form/total-left-out': [
    'Here stand sums that nobody asked for; they are not imported.',
    'Nothing need be done.',
  ],
};
