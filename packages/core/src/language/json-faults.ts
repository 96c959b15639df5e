import type { JsonFault } from '../kernel/json-fault.ts';
import type { Language } from '../kernel/localized-text.ts';

type Texts = Readonly<Record<JsonFault, readonly [reason: string, remedy: string]>>;

/** Why a text is not JSON, and what to do about it, for people who did not know that it must be. */
export const jsonFaults: Readonly<Record<Language, Texts>> = {
  km: {
    empty: ['ឯកសារទទេ', 'សរសេរមាតិកា ឬលុបឯកសារនេះ'],
    'khmer-digits': ['មានលេខខ្មែរនៅទីនេះ', 'សរសេរលេខដោយ 0-9'],
    'curly-quotes': ['សញ្ញា “ ” មិនត្រូវទេ', 'ប្រើសញ្ញា " ត្រង់'],
    'single-quotes': ["សញ្ញា ' មិនត្រូវទេ", 'ប្រើសញ្ញា "'],
    'comma-too-many': ['មានសញ្ញា , លើស', 'លុបសញ្ញា , នេះ'],
    'comma-missing': ['ខ្វះសញ្ញា , នៅខាងក្រោយនេះ', 'បន្ថែមសញ្ញា ,'],
    'colon-missing': ['ខ្វះសញ្ញា : នៅខាងក្រោយឈ្មោះ', 'បន្ថែមសញ្ញា :'],
    'quotes-missing': ['ខ្វះសញ្ញា "', 'ដាក់អក្សរក្នុងសញ្ញា " "'],
    'quote-open': ['សញ្ញា " មិនទាន់បិទ', 'បន្ថែមសញ្ញា " នៅចុង'],
    'bracket-open': ['ខ្វះសញ្ញា } ឬ ]', 'បន្ថែមសញ្ញា } ឬ ] ដែលខ្វះ'],
    'bracket-too-many': ['មានអ្វីលើសនៅខាងក្រោយចុងបញ្ចប់', 'លុបអ្វីដែលលើស'],
    'number-form': ['លេខនេះសរសេរមិនត្រូវទេ', 'សរសេរដូចជា 18'],
    comment: ['JSON គ្មានកន្លែងសម្រាប់កំណត់ចំណាំទេ', 'លុបកំណត់ចំណាំនេះ'],
    backslash: ['មានសញ្ញា \\ ឬអក្សរដែលមើលមិនឃើញ ក្នុងអត្ថបទ', 'លុបវាចេញ'],
    'too-deep': ['មានសញ្ញាតង្កៀបត្រួតគ្នាច្រើនពេក', 'លុបសញ្ញាតង្កៀបដែលលើស'],
    unreadable: ['អានមិនបាន', 'ប្រៀបធៀបជាមួយឯកសារប្រភេទដូចគ្នា'],
  },
  en: {
    empty: ['the file is empty', 'write its content, or delete it'],
    'khmer-digits': ['there are Khmer digits here', 'write numbers with the digits 0-9'],
    'curly-quotes': ['“ ” are not the quotes of JSON', 'write straight quotes, "'],
    'single-quotes': ["' is not the quote of JSON", 'write "'],
    'comma-too-many': ['there is a comma too many', 'delete this comma'],
    'comma-missing': ['a comma is missing after this', 'add a comma'],
    'colon-missing': ['a colon is missing after the key', 'add a colon'],
    'quotes-missing': ['quotes are missing', 'put the word in quotes, "…"'],
    'quote-open': ['a text begins here and has no closing quote', 'add " at its end'],
    'bracket-open': ['a } or ] is missing', 'add the } or ] that is missing'],
    'bracket-too-many': ['the document has ended before this', 'delete what is too much'],
    'number-form': ['this is not how a number is written', 'write it like 18'],
    comment: ['JSON has no comments', 'delete this comment'],
    backslash: ['there is a \\ or an invisible character in a text', 'delete it'],
    'too-deep': ['too many brackets lie within one another', 'delete those that are too many'],
    unreadable: ['it cannot be read', 'compare it with another file of its kind'],
  },
};

/** True for the name of a fault, and for nothing that every object has. */
export function isJsonFault(name: string): name is JsonFault {
  return Object.hasOwn(jsonFaults.en, name);
}
