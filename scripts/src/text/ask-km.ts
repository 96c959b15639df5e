import type { AskTexts } from './ask-shape.ts';
import { some } from './some.ts';

/** What is said in Khmer where a call needs a value that it does not give. */
export const askTextsKm: AskTexts = {
  needed: (options) => `ត្រូវការ៖ ${options.join(', ')}។ មើល --help`,
  empty: (option) => `${option} មិនអាចទទេបានទេ`,
  unknown: (option, value, meant, known) =>
    `${option} មិនអាចជា ${value} បានទេ។ ${meant === undefined ? `មាន៖ ${some(known)}` : `ប្រហែលជា ${meant}`}`,
  notARole: (option, role, meant, known) =>
    `${option} មិនអាចជា ${role} បានទេ។ ${meant === undefined ? '' : `ប្រហែលជា ${meant}។ `}មាន៖ ${known.join(', ')}`,
  notACount: (text) => `${text} មិនមែនជាចំនួនទេ។ សរសេរដូចជា 18`,
  notAPeriod: (text) =>
    `${text} មិនមែនជារយៈពេលទេ។ សរសេរដូចជា 2022-09, 2022-S2 ឬ 2022-05-16/2022-06-15`,
  notAnId: (text) => `${text} មិនមែនជាលេខសម្គាល់ទេ។ សរសេរជាអក្សរឡាតាំងតូច ដូចជា police-letter-2022-s2`,
  stopped: 'បានឈប់។ មិនបានសរសេរអ្វីឡើយ',
};
