/** A query, and a page that is to be among the first that are found, as an address in its edition. */
export interface SearchQuery {
  readonly why: string;
  readonly query: string;
  readonly finds: string;
}

/** In the demonstration in Khmer. */
export const khmerQueries: readonly SearchQuery[] = [
  // A word inside a compound, which no space divides.
  of('inside a compound', 'រងគ្រោះ', 'indicators/le.victims_rescued/'),
  of('inside a compound', 'សង្គ្រោះ', 'indicators/le.victims_rescued/'),
  of('inside a compound', 'សំណង', 'indicators/vp.compensated/'),
  of('inside a compound', 'ស្ថានទូត', 'indicators/vp.assisted_by_embassy/'),
  of('inside a compound', 'ជួញដូរ', 'glossary/#term-អំពើជួញដូរមនុស្ស'),
  of('inside a compound', 'ផ្លូវភេទ', 'glossary/#term-អាជីវកម្មផ្លូវភេទ'),
  of('inside a compound', 'តុលាការ', 'indicators/ju.cases_court/'),
  of('inside a compound', 'ផ្តន្ទាទោស', 'indicators/ju.convicted/'),
  of('inside a compound', 'ចោទ', 'indicators/ju.defendants/'),
  of('inside a compound', 'អនុស្សរណៈ', 'plan/2019-2023/activities/a4/'),
  of('a whole name', 'ជនសង្ស័យ', 'indicators/le.suspects/'),
  of('a whole name', 'វិធីសាស្ត្រ', 'methodology/'),
  of('a whole name', 'ប្រភព', 'reports/2022-S1/#sources'),
  of('a whole name', 'ខេត្ត គ', 'provinces/xd-3/'),
  of('a name without its space', 'ខេត្តគ', 'provinces/xd-3/'),
  of('a name without its space', 'ផែនការសកម្មភាព២០១៩', 'plan/2019-2023/'),
  // Spellings of one word.
  of('subscript ដ for ត', 'បណ្ដោះអាសន្ន', 'glossary/#term-បណ្តោះអាសន្ន'),
  of('subscript ត', 'បណ្តោះអាសន្ន', 'glossary/#term-បណ្តោះអាសន្ន'),
  of('subscript ដ for ត', 'ខេត្ដ ក', 'provinces/xd-1/'),
  of('subscript ដ for ត', 'មាតុភូមិនិវត្ដន៍', 'indicators/vp.repatriated/'),
  of('a silent letter without its mark', 'មាតុភូមិនិវត្តន', 'indicators/vp.repatriated/'),
  of('subscripts in another order', 'យុទ្ធសាស្រ្ត', 'plan/2019-2023/strategies/s1/'),
  of('two signs for one', 'គេាលដៅ', 'glossary/#term-គោលដៅ'),
  of('signs in another order', 'ឆ្នំា២០២០', 'reports/2020-S2/'),
  // Spaces of no width.
  of('spaces of no width', 'ជន\u200bរង\u200bគ្រោះ', 'indicators/le.victims_rescued/'),
  of('spaces of no width', 'ផែន\u200bការ\u200bសកម្មភាព', 'plan/2019-2023/'),
  of('a joiner within a word', 'សូច\u200dនាករ', 'indicators/'),
  // Numbers in either script.
  of('Khmer digits', 'ឆមាសទី១ ឆ្នាំ២០២២', 'reports/2022-S1/'),
  of('Latin digits', 'ឆមាសទី1 ឆ្នាំ2022', 'reports/2022-S1/'),
  of('Khmer digits', 'សកម្មភាព ២៤', 'plan/2019-2023/activities/a24/'),
  of('Latin digits', 'សកម្មភាព 24', 'plan/2019-2023/activities/a24/'),
  of('Khmer digits alone', '២០២០', 'reports/2020-S2/'),
  of('Latin digits alone', '2020', 'reports/2020-S2/'),
  // What is being typed, and words of several places.
  of('an unfinished word', 'មាតុភូមិនិ', 'indicators/vp.repatriated/'),
  of('an unfinished cluster', 'ជនរងគ', 'indicators/le.victims_rescued/'),
  of('two words', 'កាត់បន្ថយ ទូរសព្ទ', 'plan/2019-2023/activities/a17/'),
];

/** In the demonstration in English. */
export const englishQueries: readonly SearchQuery[] = [
  of('one for many', 'victim', 'indicators/le.victims_rescued/'),
  of('many for one', 'repatriations', 'plan/2019-2023/activities/a26/'),
  of('two words', 'victims compensated', 'indicators/vp.compensated/'),
  of('words of a sentence', 'memorandum embassies', 'plan/2019-2023/activities/a4/'),
  of('large letters', 'PROVINCE KA', 'provinces/xd-1/'),
  of('a number', 'activity 24', 'plan/2019-2023/activities/a24/'),
  of('Khmer digits', 'activity ២៤', 'plan/2019-2023/activities/a24/'),
  of('a semester', 'semester 1, 2022', 'reports/2022-S1/'),
  of('a heading', 'small counts', 'methodology/#small-counts-are-withheld'),
  of('a part of a report', 'sources', 'reports/2022-S1/#sources'),
  of('an unfinished word', 'repatr', 'indicators/vp.repatriated/'),
  of('Khmer on an English page', 'ជនសង្ស័យ', 'glossary/#term-ជនសង្ស័យ-suspect'),
];

function of(why: string, query: string, finds: string): SearchQuery {
  return { why, query, finds };
}
