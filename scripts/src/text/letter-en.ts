import type { LetterTexts } from './letter-shape.ts';

/** The words of a letter in English. */
export const letterTextsEn: LetterTexts = {
  letterhead: '[ក្បាលលិខិតរបស់ស្ថាប័ន · letterhead of the body]',
  number: 'No.: ………………………',
  date: 'Date: ………………………………',
  to: 'To',
  subject: 'Subject',
  committeeOf: (place) => `The committee of ${place}`,
  translation: 'Translation of the letter in Khmer',
  madeWith: {
    real: 'Made with demonstration software. Not a letter of the National Committee for Counter Trafficking (Cambodia).',
    invented:
      'Made with demonstration software. Invented example: no real place, person or number. Not a letter of any institution.',
  },
  listed: (items) => items.join(', '),
  closing: 'With our respect and thanks.',
  reminder: {
    title: 'Letter of reminder',
    about: (semester) => `Monthly returns that are missing for the report of ${semester}`,
    opening: (day) => `On ${day} the following had not been received:`,
    columns: ['Month', 'Due date', 'What is missing'],
    postponedTo: (day) => `put off to ${day}`,
    daysOver: (days) => `${days} ${days === '1' ? 'day' : 'days'} overdue`,
    whole: 'The whole return',
    empty: 'A form came, without content: the whole return is needed',
    uncounted: 'What came cannot be counted yet: send it as a form or an official letter',
    partly: 'Received in part. Missing:',
    withoutSplits: (indicator, splits) => `${indicator}: the split by ${splits}`,
    counts: 'A whole return counts:',
    indicator: (name, unit) => `${name} (${unit})`,
    before: 'Earlier reminders:',
    attempt: (kind, day, reference) =>
      `${kind}, ${day}${reference === undefined ? '' : `, No. ${reference}`}`,
    sendRest:
      'Please send what is missing, in the same form or by official letter; where there is none, say so.',
    sendBack: 'For each month, send one of two answers:',
    data: '“There is”: the data, in the monthly form or an official letter, with the total, how many of it are female, and the splits that the indicator asks for.',
    nil: '“There is none” (គ្មាន): the confirmation that there was nothing to report, with the role that confirmed it and the day.',
    notNil: 'An empty form, or no answer, does not count as “there is none”.',
    noNames: 'Do not write anybody’s name or personal data: only counts are needed.',
    until: (day, deadline) =>
      `Send it by ${day}, in the way of every month.${deadline === undefined ? '' : ` The semester report is due on ${deadline}.`}`,
    ifNot: 'If it cannot be sent in time, say why, and on which day it can.',
  },
  confirmation: {
    title: 'Request for confirmation',
    about: (semester) =>
      `Whether you agree or not with counts that were gathered elsewhere, for the report of ${semester}`,
    opening:
      'The counts in the table below were gathered from other sources, or by the General Secretariat itself. The source of each stands beside it.',
    columns: ['Month', 'Indicator', 'Count', 'Source'],
    sources: 'Sources:',
    source: (provider, details) =>
      `${provider}${details.length === 0 ? '' : ` (${details.join(', ')})`}`,
    sourceKinds: {
      'monthly-form': 'monthly form',
      'official-letter': 'official letter',
      telegram: 'message by Telegram',
      embassy: 'embassy',
      court: 'court',
      police: 'police',
      'border-gate': 'border gate',
      cso: 'civil society organisation',
      media: 'newspaper',
      mission: 'mission',
      phone: 'telephone',
      'meeting-document': 'document of a meeting',
    },
    ask: (day) => `Please answer by ${day}, of each count, whether you agree or not.`,
    ifNot: 'If you do not agree, send your own count or the reason. Both counts are kept.',
    silence: 'No answer is no agreement: beside the figure it will say that there was no response.',
    notPublic:
      'The counts in this letter are not published yet: please do not pass them on. Where the report counts them, it says beside them whether you agree, do not agree, or have not answered.',
    reply: 'Answer',
    replyLines: [
      '[     ] We agree with all counts',
      '[     ] We do not agree. Our own count, or the reason: ……………………………',
      'Role and date: ……………………………',
    ],
  },
};
