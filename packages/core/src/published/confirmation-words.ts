import type { FigureConfirmation } from '../figure/figure-confirmation.ts';
import type { Language, LocalizedText } from '../kernel/localized-text.ts';
import { textIn } from '../kernel/localized-text.ts';
import { formatNumber } from '../language/digits.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { dateWords } from './date-words.ts';

/**
 * What stands beside a figure with counts that were gathered elsewhere: who was asked, and what came
 * of it. Silence is worded as silence, never as agreement.
 *
 * @source minutes, paragraph D5; brief R-31
 */
export function confirmationWords(
  { reference }: Pick<PublishedReport, 'reference'>,
  { status, body, counts, on, late }: FigureConfirmation,
): LocalizedText {
  const named = reference.bodies.find(({ id }) => id === body)?.name;
  const who = (language: Language) =>
    named === undefined ? unnamed[language] : textIn(named, language).text;
  const day = (language: Language) => (on === undefined ? '' : dateWords(on, language));
  const number = (language: Language) => formatNumber(counts, language);
  const lateKm = late === true ? ' ក្រោយកាលបរិច្ឆេទកំណត់' : '';
  const lateEn = late === true ? ', after the day that was set' : '';
  const gathered = {
    km: `ចំនួន ${number('km')} ក្នុងតួលេខនេះប្រមូលពីប្រភពផ្សេង៖ `,
    en: `${number('en')} of the counts behind this figure ${counts === 1 ? 'was' : 'were'} gathered from other sources: `,
  };
  const said = {
    agreed: {
      km: `${who('km')} បានបញ្ជាក់នៅ${day('km')}${lateKm}។`,
      en: `confirmed by ${who('en')} on ${day('en')}${lateEn}.`,
    },
    disagreed: {
      km: `${who('km')} មិនឯកភាព។`,
      en: `${who('en')} does not agree.`,
    },
    'no-response': {
      km: `${who('km')} មិនទាន់បានបញ្ជាក់ទេ (មិនមានការឆ្លើយតប)។`,
      en: `not confirmed by ${who('en')} (no response).`,
    },
    pending: {
      km: `${who('km')} មិនទាន់បានបញ្ជាក់ទេ (កំពុងរង់ចាំចម្លើយ)។`,
      en: `not confirmed by ${who('en')} (an answer is awaited).`,
    },
    'not-sent': {
      km: `${who('km')} មិនទាន់បានបញ្ជាក់ទេ (មិនទាន់បានសួរ)។`,
      en: `not confirmed by ${who('en')} (not asked).`,
    },
  }[status];
  return { km: `${gathered.km}${said.km}`, en: `${gathered.en}${said.en}` };
}

const unnamed = { km: 'ស្ថាប័នមានសមត្ថកិច្ច', en: 'the competent body' } as const;
