import type { Unit } from '../kernel/unit.ts';

/**
 * The words that follow a number and say what is counted, by unit: the Khmer counters, and in English
 * the nouns themselves. A word that also means something else stands only in the form in which it
 * counts: "officials", for "two official letters" are no people.
 *
 * @source minutes, paragraphs P2 and A1 (រូប, នាក់); glossary of the brief, §3
 */
export const counters: Readonly<
  Record<Unit, { readonly km: readonly string[]; readonly en: readonly string[] }>
> = {
  person: {
    km: ['នាក់', 'រូប'],
    en: [
      ...['person', 'persons', 'people', 'individual', 'individuals', 'victim', 'victims'],
      ...['survivor', 'survivors', 'suspect', 'suspects', 'defendant', 'defendants'],
      ...['offender', 'offenders', 'perpetrator', 'perpetrators', 'trafficker', 'traffickers'],
      ...['convict', 'convicts', 'woman', 'women', 'man', 'men', 'girl', 'girls', 'boy', 'boys'],
      ...['child', 'children', 'minors', 'adults', 'females', 'males', 'pupil', 'pupils'],
      ...['student', 'students', 'migrant', 'migrants', 'worker', 'workers', 'deportee'],
      ...['deportees', 'returnee', 'returnees', 'foreigner', 'foreigners', 'nationals'],
      ...['citizen', 'citizens', 'officials', 'officer', 'officers', 'participant', 'participants'],
    ],
  },
  case: { km: ['ករណី', 'សំណុំរឿង'], en: ['case', 'cases', 'file', 'files'] },
  attendance: { km: ['អ្នកចូលរួម'], en: ['attendance', 'attendances'] },
  movement: { km: ['ចលនា'], en: ['movement', 'movements', 'crossing', 'crossings'] },
  service: { km: ['សេវា'], en: ['service', 'services'] },
  session: { km: ['លើក', 'វគ្គ'], en: ['session', 'sessions'] },
  event: { km: ['លើក'], en: ['event', 'events'] },
  province: { km: ['ខេត្ត', 'រាជធានី-ខេត្ត'], en: ['province', 'provinces'] },
  return: { km: ['របាយការណ៍'], en: ['return', 'returns'] },
  letter: { km: ['លិខិត'], en: ['letter', 'letters'] },
  committee: { km: ['គណៈកម្មាធិការ'], en: ['committee', 'committees'] },
  agreement: { km: ['កិច្ចព្រមព្រៀង'], en: ['agreement', 'agreements'] },
};

/** Khmer nouns that stand before their number: ជនរងគ្រោះចំនួន ១២. */
export const khmerNouns: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  person: [
    ...['ជនរងគ្រោះ', 'ជនសង្ស័យ', 'ជនជាប់ចោទ', 'ជនបរទេស', 'ពលករ', 'មនុស្ស', 'កុមារ', 'កុមារី'],
    ...['ស្ត្រី', 'ស្រី', 'បុរស', 'ប្រុស', 'មន្ត្រី', 'សិស្ស'],
  ],
  case: ['ករណី', 'សំណុំរឿង'],
};

/** Khmer words that begin like a counter and count nothing: រូបភាព is a picture. */
export const likeCounters: readonly string[] = [
  ...['រូបភាព', 'រូបថត', 'រូបមន្ត', 'រូបវន្ត', 'រូបធាតុ', 'រូបបន្ត', 'រូបិយ', 'ករណីយកិច្ច'],
  ...['លើកទឹកចិត្ត', 'លើកកម្ពស់', 'លើកលែង', 'លើកឡើង', 'លើកក្រោយ', 'លើកមុន', 'លើកដំបូង'],
];

/** What may stand between an English number and its noun: "two more female victims". */
export const modifiers: readonly string[] = [
  ...['more', 'other', 'further', 'additional', 'new', 'old', 'different', 'such', 'of the'],
  ...['of these', 'of those', 'of our', 'of its', 'female', 'male', 'young', 'adult', 'minor'],
  ...['child', 'foreign', 'migrant', 'rescued', 'repatriated', 'trafficked', 'arrested'],
  ...['convicted', 'assisted', 'identified', 'suspected', 'presumed', 'confirmed', 'recorded'],
  ...['reported', 'registered', 'human', 'trafficking', 'labour', 'sexual', 'exploitation'],
  ...['court', 'criminal'],
];

/** Numbers in words, without those that are said of any amount: "some", "many", ច្រើន. */
export const numberWords: { readonly km: readonly string[]; readonly en: readonly string[] } = {
  km: [
    ...['សូន្យ', 'មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ដប់', 'ម្ភៃ', 'សាមសិប', 'សែសិប', 'ហាសិប'],
    ...['ហុកសិប', 'ចិតសិប', 'ប៉ែតសិប', 'កៅសិប', 'រយ', 'ពាន់', 'ម៉ឺន', 'សែន', 'លាន'],
  ],
  en: [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
    ...['eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy'],
    ...['eighty', 'ninety', 'hundred', 'thousand', 'million', 'dozen'],
  ],
};
