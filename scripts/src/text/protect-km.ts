import type { ProtectTexts } from './protect-shape.ts';

/** The words of `protect` in Khmer. */
export const protectTextsKm: ProtectTexts = {
  table: (number, dimensions) => `តារាងទី ${number}៖ ${dimensions}`,
  interval: (cell, interval) => `  ${cell}៖ ${interval}`,
  nothingWithheld: 'បង្ហាញទាំងអស់',
  because: {
    small: (cell, count, threshold) => `${cell}៖ ចំនួនតូច ${count} តិចជាង ${threshold}`,
    complement: (cell, protects, follows) =>
      `${cell}៖ មិនបង្ហាញ ដើម្បីកុំឲ្យគេគណនាដឹង ${protects}${follows === '' ? '' : `៖ ${follows}`}`,
    together: (cell) => `${cell}៖ មិនបង្ហាញ ដើម្បីការពារក្រឡាផ្សេងជាមួយគ្នា`,
    before: (cell) => `${cell}៖ មិនបានបង្ហាញក្នុងកំណែមុន ហើយមិនបានផ្លាស់ប្តូរ`,
  },
  suggestions: {
    heading: 'តារាងដែលបញ្ចូលគ្នា ហើយបាត់បង់តិចជាង៖',
    none: 'ការបញ្ចូលកូដពីរ មិនជួយទេ',
    merge: (dimension, codes, withheld, before) =>
      `  ${dimension}៖ បញ្ចូល ${codes}។ មិនបង្ហាញ ${withheld}${before === undefined ? '' : ` ជំនួស ${before}`}`,
  },
};
