import { describe, expect, test } from 'vitest';
import type { Highlight, HighlightOf } from '../figure/highlight.ts';
import { languages } from '../kernel/localized-text.ts';
import { groupId, indicatorId, semester } from '../testing/brands.ts';
import type { HighlightNames } from './highlight-sentence.ts';
import { clearChangeSentence, highlightSentence } from './highlight-sentence.ts';

const names = {
  km: { cases: 'ករណី', desk: 'ក្រុម', family: 'ការជួញដូរ', place: 'ខេត្ត ក' },
  en: { cases: 'Cases', desk: 'Desk', family: 'trafficking', place: 'Province Ka' },
};
const namesIn = (language: 'km' | 'en'): HighlightNames => ({
  indicator: () => names[language].cases,
  group: () => names[language].desk,
  code: () => names[language].family,
  place: (id) => (id === 'xs' ? undefined : names[language].place),
});
const say = (highlight: Highlight) =>
  languages.map((language) => highlightSentence(highlight, namesIn(language), language)).join('\n');

const common = { indicator: indicatorId('cases'), unit: 'case', figure: 'cases/xs' } as const;
const change = (now: number, n: number, ratio: number): HighlightOf<'change'> => ({
  ...common,
  kind: 'change',
  now,
  before: { figure: 'cases/xs?semester=2016-S1', n },
  difference: now - n,
  ratio,
  basis: 'complete',
  p: 0.01,
});
const exactly = (n: number) => ({ kind: 'exact', n }) as const;

describe('R-02 a highlight is one sentence in each language', () => {
  test('R-55 a change is a share of the earlier count: +19.5 % for 104 after 87', () => {
    expect(say(change(104, 87, 17 / 87))).toMatchInlineSnapshot(`
      "ករណី៖ ១០៤ ករណី ធៀបនឹង ៨៧ ករណី ក្នុងឆមាសទី១ ឆ្នាំ២០១៦ (+១៩,៥ %) ដោយឆមាសទាំងពីរបានទទួលរបាយការណ៍គ្រប់ចំនួន។
      Cases: 104, after 87 in Semester 1, 2016 (+19.5 %), with all monthly returns of both semesters."
    `);
    expect(say(change(109, 129, -20 / 129))).toMatchInlineSnapshot(`
      "ករណី៖ ១០៩ ករណី ធៀបនឹង ១២៩ ករណី ក្នុងឆមាសទី១ ឆ្នាំ២០១៦ (−១៥,៥ %) ដោយឆមាសទាំងពីរបានទទួលរបាយការណ៍គ្រប់ចំនួន។
      Cases: 109, after 129 in Semester 1, 2016 (−15.5 %), with all monthly returns of both semesters."
    `);
  });

  test('R-06 a change of printed figures says so', () => {
    expect(say({ ...change(159, 92, 67 / 92), basis: 'as-printed' })).toMatchInlineSnapshot(`
      "ករណី៖ ១៥៩ ករណី ធៀបនឹង ៩២ ករណី ក្នុងឆមាសទី១ ឆ្នាំ២០១៦ (+៧២,៨ %) តាមតួលេខដែលសារព័ត៌មានបានចុះផ្សាយ។
      Cases: 159, after 92 in Semester 1, 2016 (+72.8 %), as newspapers printed both."
    `);
  });

  test('R-12 a change like for like says of how many answers, and what the total is', () => {
    const matched: Highlight = {
      ...common,
      kind: 'change',
      figure: 'cases/xs?family=a&matched=2016-S1',
      now: 1400,
      before: { figure: 'cases/xs?family=a&matched=2017-S1&semester=2016-S1', n: 840 },
      difference: 560,
      ratio: 0.666667,
      basis: 'matched',
      p: 0,
    };
    const among = { came: 43, owed: 47 };
    const total = { kind: 'atLeast', n: 1500 } as const;
    expect(say({ ...matched, among, total })).toMatchInlineSnapshot(`
      "ករណី (ការជួញដូរ)៖ សរុប យ៉ាងតិច ១.៥០០ ករណី ហើយបើរាប់តែរបាយការណ៍ប្រចាំខែដែលអាចប្រៀបធៀបបាន (៤៣ ក្នុងចំណោម ៤៧) មាន ១.៤០០ ករណី ធៀបនឹង ៨៤០ ករណី ក្នុងឆមាសទី១ ឆ្នាំ២០១៦ (+៦៦,៧ %)។
      Cases (trafficking): at least 1,500 in all; where both semesters can be compared (43 of 47 monthly returns), 1,400 after 840 in Semester 1, 2016 (+66.7 %)."
    `);
    expect(say(matched)).toMatchInlineSnapshot(`
      "ករណី (ការជួញដូរ)៖ បើរាប់តែរបាយការណ៍ប្រចាំខែដែលអាចប្រៀបធៀបបាន មាន ១.៤០០ ករណី ធៀបនឹង ៨៤០ ករណី ក្នុងឆមាសទី១ ឆ្នាំ២០១៦ (+៦៦,៧ %)។
      Cases (trafficking): where both semesters can be compared, 1,400 after 840 in Semester 1, 2016 (+66.7 %)."
    `);
  });

  test('R-12 a fall or a rise in reporting is called that', () => {
    const fall = {
      ...common,
      now: { kind: 'atLeast', n: 60 },
      before: { figure: 'cases/xs?semester=2016-S1', quantity: exactly(92) },
      answers: { came: 7, owed: 10 },
      answersBefore: { came: 10, owed: 10 },
      matched: {
        now: { figure: 'cases/xs?matched=2016-S1', n: 58 },
        before: { figure: 'cases/xs?matched=2017-S1&semester=2016-S1', n: 57 },
      },
    } as const;
    expect(say({ ...fall, kind: 'reporting-fall' })).toMatchInlineSnapshot(`
      "ករណី៖ យ៉ាងតិច ៦០ ករណី ធៀបនឹង ៩២ ករណី ក្នុងឆមាសទី១ ឆ្នាំ២០១៦ គឺថយតែចំនួនរបាយការណ៍ដែលរាប់បានប៉ុណ្ណោះ (៧ ក្នុងចំណោម ១០ ធៀបនឹង ១០ ក្នុងចំណោម ១០) ហើយបើរាប់តែរបាយការណ៍ដែលអាចប្រៀបធៀបបាន មាន ៥៨ ករណី ធៀបនឹង ៥៧ ករណី។
      Cases: at least 60, after 92 in Semester 1, 2016, a fall in reporting only: 7 of 10 monthly returns could be counted, after 10 of 10; where both semesters can be compared, 58 after 57."
    `);
    expect(say({ ...fall, kind: 'reporting-rise' })).toMatchInlineSnapshot(`
      "ករណី៖ យ៉ាងតិច ៦០ ករណី ធៀបនឹង ៩២ ករណី ក្នុងឆមាសទី១ ឆ្នាំ២០១៦ គឺកើនតែចំនួនរបាយការណ៍ដែលរាប់បានប៉ុណ្ណោះ (៧ ក្នុងចំណោម ១០ ធៀបនឹង ១០ ក្នុងចំណោម ១០) ហើយបើរាប់តែរបាយការណ៍ដែលអាចប្រៀបធៀបបាន មាន ៥៨ ករណី ធៀបនឹង ៥៧ ករណី។
      Cases: at least 60, after 92 in Semester 1, 2016, a rise in reporting only: 7 of 10 monthly returns could be counted, after 10 of 10; where both semesters can be compared, 58 after 57."
    `);
  });

  test('a target names its group, and a province where it is of one', () => {
    const target = { ...common, planned: exactly(100), group: groupId('desk') };
    expect(say({ ...target, kind: 'target-reached', now: { kind: 'atLeast', n: 120 } }))
      .toMatchInlineSnapshot(`
        "ករណី៖ យ៉ាងតិច ១២០ ករណី ធៀបនឹងគោលដៅ ១០០ ករណី គឺសម្រេចបានតាមគោលដៅ (ក្រុម)។
        Cases: at least 120, where 100 were planned; target reached (Desk)."
      `);
    expect(say({ ...target, kind: 'target-missed', now: exactly(80), figure: 'cases/p-1' }))
      .toMatchInlineSnapshot(`
        "ករណី (ខេត្ត ក)៖ ៨០ ករណី ធៀបនឹងគោលដៅ ១០០ ករណី គឺមិនបានសម្រេចតាមគោលដៅទេ (ក្រុម)។
        Cases (Province Ka): 80, where 100 were planned; target not reached (Desk)."
      `);
  });

  test('what is new names the semesters that had none of it', () => {
    const zeros = ['2016-S2', '2016-S1'].map((each) => ({
      figure: `cases/xs?semester=${each}`,
      n: 0,
    }));
    expect(say({ ...common, kind: 'first-above-none', now: exactly(7), earlier: zeros }))
      .toMatchInlineSnapshot(`
      "ករណី៖ ៧ ករណី ខណៈដែលបានបញ្ជាក់ថាគ្មានក្នុងឆមាសទី២ ឆ្នាំ២០១៦ ឆមាសទី១ ឆ្នាំ២០១៦។
      Cases: 7, after none in Semester 2, 2016; Semester 1, 2016."
    `);
    const earlier = [semester('2016-S2'), semester('2016-S1')];
    expect(say({ ...common, kind: 'first-counted', now: exactly(7), earlier }))
      .toMatchInlineSnapshot(`
      "ករណី៖ ៧ ករណី រាប់ជាលើកដំបូង ដោយមិនបានរាប់ក្នុងឆមាសទី២ ឆ្នាំ២០១៦ ឆមាសទី១ ឆ្នាំ២០១៦ ទេ។
      Cases: 7, counted for the first time; it was not counted in Semester 2, 2016; Semester 1, 2016."
    `);
  });

  test('a record names the semester that comes nearest', () => {
    const earlier = [
      { figure: 'cases/xs?semester=2016-S2', n: 90 },
      { figure: 'cases/xs?semester=2016-S1', n: 92 },
      { figure: 'cases/xs?semester=2015-S2', n: 80 },
    ];
    expect(say({ ...common, kind: 'highest', now: 159, earlier })).toMatchInlineSnapshot(`
      "ករណី៖ ១៥៩ ករណី ច្រើនជាងឆមាសមុនទាំង ៣ យ៉ាងច្បាស់ ដែលជិតបំផុតមាន ៩២ ករណី ក្នុងឆមាសទី១ ឆ្នាំ២០១៦។
      Cases: 159, clearly more than in each of the 3 earlier semesters, of which Semester 1, 2016 comes nearest with 92."
    `);
    expect(say({ ...common, kind: 'lowest', now: 30, earlier })).toMatchInlineSnapshot(`
      "ករណី៖ ៣០ ករណី តិចជាងឆមាសមុនទាំង ៣ យ៉ាងច្បាស់ ដែលជិតបំផុតមាន ៨០ ករណី ក្នុងឆមាសទី២ ឆ្នាំ២០១៥។
      Cases: 30, clearly fewer than in each of the 3 earlier semesters, of which Semester 2, 2015 comes nearest with 80."
    `);
  });

  test('R-08 Khmer sentences have Khmer digits alone', () => {
    const sentence = highlightSentence(change(10_400, 8700, 17 / 87), namesIn('km'), 'km');
    expect(sentence).toContain('១០.៤០០ ករណី');
    expect(sentence + clearChangeSentence('km')).not.toMatch(/[0-9]/);
  });
});

test('what a clear change is, and is not, is said once, with the numbers that are used', () => {
  expect(languages.map(clearChangeSentence).join('\n')).toMatchInlineSnapshot(`
    "ការប្រែប្រួលច្បាស់លាស់ គឺការប្រែប្រួលយ៉ាងតិច ១០ % ហើយធំជាងការប្រែប្រួលដោយចៃដន្យក្នុង ៩៨ ឆមាស ក្នុងចំណោម ១០០ ឆមាសដែលគ្មានអ្វីប្រែប្រួល។ មនុស្សដែលមកជាមួយគ្នា ចាត់ទុកជាមួយសម្រាប់ការគណនានេះ។ នេះប្រាប់ថាមានអ្វីប្រែប្រួល មិនប្រាប់ពីមូលហេតុទេ។ របាយការណ៍អាចប្រៀបធៀបបាន បើអ្នករាយការណ៍ដដែលបានផ្តល់ចំនួនពិតប្រាកដសម្រាប់ខែដដែលក្នុងឆមាសទាំងពីរ ហើយរាប់ជំនួសស្ថាប័នដដែល។
    A change is called clear where it is at least 10 % and larger than chance alone would make it in 98 of 100 semesters in which nothing changed; people who come together are taken as one for this. It says that something changed, not why. Two semesters can be compared where the same reporter gave an exact number for the same month of both, and counted for the same bodies."
  `);
});
