import type { ExamplesOf } from './finding-example.ts';
import { arising, asked, checked } from './finding-example.ts';
import { desk } from './example-files.ts';
import { findInBytes } from './folder-states.ts';

const km = `${desk}.km.md`;
const en = `${desk}.en.md`;
const minutes = 'periods/2017-S1/coordination/minutes/plenary.km.md';
const head = '---\nschema: 1\nsubject: { km: ប្រជុំធំ }\non: 2017-06-13\n---\n';
const bytes = (text: string) => new TextEncoder().encode(text);

/** How findings about what is written come about. */
export const narrativeExamples: ExamplesOf<'narrative'> = {
  'narrative/unknown-figure': checked('figures-by-name', {
    wrong: [
      [km, [], '## r1\n\nករណី <fig:case/xs>។\n'],
      [en, [], '## r1\n\nCases: <fig:case/xs>.\n'],
    ],
  }),
  'narrative/hidden-text': checked('seen-as-published', {
    wrong: [[km, [], '## r1\n\nករណី <fig:cases/xs>។ <!-- ត្រូវសួរម្តងទៀត -->\n']],
  }),
  'narrative/stray-text': checked('item-by-item', {
    wrong: [[km, [], '# លទ្ធផល\n\n## r1\n\nករណី <fig:cases/xs>។\n']],
  }),
  'narrative/figure-on-page': checked('figures-by-name', {
    wrong: [['pages/about.km.md', [], '# អំពីគេហទំព័រ\n\nករណី <fig:cases/xs>។\n']],
    right: [['pages/about.km.md', [], '# អំពីគេហទំព័រ\n\nករណីមានក្នុងរបាយការណ៍។\n']],
  }),
  'narrative/figure-not-added': asked('read-as-numbers', {
    given: [['indicators/cases.json', ['addition'], 'none']],
    wrong: [
      [km, [], '## r1\n\nករណី <fig:cases/xs>។\n'],
      [en, [], '## r1\n\nCases: <fig:cases/xs>.\n'],
    ],
    right: [
      [km, [], '## r1\n\nករណីខែមីនា <fig:cases/xs?month=2017-03>។\n'],
      [en, [], '## r1\n\nCases in March: <fig:cases/xs?month=2017-03>.\n'],
    ],
  }),
  'narrative/too-deep': arising(
    'check',
    'bounded',
    {
      km: 'សញ្ញា > - * [ ត្រួតគ្នារាប់រយជាន់ ជាធម្មតាដោយសារការចម្លងខុស។',
      en: 'Marks such as > - * [ lie in one another hundreds of times, mostly because something was pasted wrongly.',
    },
    () => findInBytes(en, bytes('>'.repeat(5000))),
  ),
  'narrative/too-long': arising(
    'check',
    'bounded',
    {
      km: 'អត្ថបទតែមួយវែងដូចសៀវភៅ៖ ជាធម្មតា ឯកសារទាំងមូលត្រូវបានចម្លងចូល។',
      en: 'One text is as long as a book: mostly a whole document was pasted into it.',
    },
    () => findInBytes(en, bytes(`## r1\n\n${'a '.repeat(30_000)}`)),
  ),
  'narrative/item-without-text': checked('item-by-item', {
    wrong: [[`${desk}.json`, ['items', 1], { id: 'c1', kind: 'challenge' }]],
    right: [
      [`${desk}.json`, ['items', 1], { id: 'c1', kind: 'challenge' }],
      [km, [], '## r1\n\nករណី <fig:cases/xs>។\n\n## c1\n\nឯកសារមកយឺត។\n'],
      [en, [], '## r1\n\nCases: <fig:cases/xs>.\n\n## c1\n\nDocuments come late.\n'],
    ],
  }),
  'narrative/text-without-item': checked('item-by-item', {
    wrong: [
      [km, [], '## r1\n\nករណី <fig:cases/xs>។\n\n## r2\n\nឯកសារមកយឺត។\n'],
      [en, [], '## r1\n\nCases: <fig:cases/xs>.\n\n## r2\n\nDocuments come late.\n'],
    ],
  }),
  'narrative/ids-differ': checked('both-languages', {
    wrong: [[en, [], '## r-1\n\nCases: <fig:cases/xs>.\n']],
  }),
  'narrative/figures-differ': checked('both-languages', {
    wrong: [[en, [], '## r1\n\nCases: <fig:cases/p-1>.\n']],
  }),
  'narrative/bare-count': checked('figures-by-name', {
    wrong: [[km, [], '## r1\n\nបានកត់ត្រា ២២ ករណី។ ក្នុងប្រទេស <fig:cases/xs>។\n']],
    right: [[km, [], '## r1\n\nបានកត់ត្រា <fig:cases/xs> ករណី។\n']],
  }),
  'narrative/typed-percentage': checked('computed-changes', {
    wrong: [[km, [], '## r1\n\nករណី <fig:cases/xs> គឺថយចុះ ៥%។\n']],
    right: [[km, [], '## r1\n\nករណី <fig:cases/xs> គឺថយចុះ។\n']],
  }),
  'narrative/broken-head': checked('minutes-once', {
    wrong: [[minutes, [], head.replace('---\n', '')]],
    right: [[minutes, [], head]],
  }),
  'narrative/head-in-translation': checked('minutes-once', {
    given: [[minutes, [], head]],
    wrong: [[minutes.replace('.km.', '.en.'), [], '---\non: 2017-06-13\n---\n']],
    right: [[minutes.replace('.km.', '.en.'), [], '']],
  }),
};
