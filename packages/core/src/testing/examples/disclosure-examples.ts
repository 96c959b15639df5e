import { provincesBySex } from '../counts.ts';
import { semesterOf, tablesOf } from '../releases-in-turn.ts';
import type { Edit } from '../small-content.ts';
import { desk } from './example-files.ts';
import type { ExamplesOf } from './finding-example.ts';
import { arising, protectedTables, published } from './finding-example.ts';
import {
  auditedRelease,
  auditedTables,
  earlierTables,
  exposedFigure,
  exposedTables,
  mostlyWithheld,
  tooManyLeaves,
} from './disclosure-states.ts';

const good = provincesBySex({ ka: [7, 3], ko: [8, 9] });
const { hierarchies, cells } = good;
const zone = (of: string) => ({
  ...hierarchies,
  zone: { of: 'province', total: 'all' },
  region: { of, total: 'all' },
});
const grouped = (groups: Readonly<Record<string, readonly string[]>>) => ({
  ...good,
  hierarchies: { ...hierarchies, province: { total: 'all', groups } },
});
/** The tables of the provinces, all cells shown, with some changed. */
const publishedBefore = (
  change: (shown: readonly Shown[]) => readonly Shown[],
  dimensions = ['province', 'sex'],
) => ({
  ...good,
  previous: { input: good, output: { tables: [{ dimensions, cells: change(openCells) }] } },
});
interface Shown {
  readonly at: Readonly<Record<string, string>>;
  readonly status: 'shown';
  readonly count: number;
}
const shown = (province: string, sex: string, count: number): Shown => ({
  ...{ at: { province, sex }, status: 'shown', count },
});
const openCells = [
  ...[shown('ka', 'female', 7), shown('ka', 'male', 3), shown('ka', 'both', 10)],
  ...[shown('ko', 'female', 8), shown('ko', 'male', 9), shown('ko', 'both', 17)],
  ...[shown('all', 'female', 15), shown('all', 'male', 12), shown('all', 'both', 27)],
];
const rightBefore = publishedBefore((all) => all);
const grows = (female: number) => ({
  ...rightBefore,
  cells: [{ province: 'ka', sex: 'female', count: female }, ...cells.slice(1)],
  previous: { ...rightBefore.previous, relation: 'grows' },
});

/** A semester of which one province counted three victims, all of them women. */
const few = Object.fromEntries(
  ['01', '02', '03', '04', '05', '06'].map((month) => [
    `p-1 2017-${month}`,
    month === '01' ? 3 : 0,
  ]),
);
const oneResult = { id: 'r1', kind: 'result', visibility: 'public' };
const withProse: readonly Edit[] = [
  ...semesterOf(2017, 20, [], few),
  tablesOf(['cases', 'family'], ['victims', 'sex']),
  [`${desk}.json`, ['items'], [oneResult]],
  [`${desk}.json`, ['noResult']],
];
const prose = (figure: string): readonly Edit[] => [
  [`${desk}.km.md`, [], `## r1\n\nបានជួយជនរងគ្រោះ <fig:${figure}>។\n`],
  [`${desk}.en.md`, [], `## r1\n\nVictims assisted: <fig:${figure}>.\n`],
];

/** How findings about small counts come about. */
export const disclosureExamples: ExamplesOf<'disclosure'> = {
  'disclosure/unknown-dimension': protectedTables(
    'protected-sums',
    { ...good, tables: [['province', 'sexx']] },
    good,
  ),
  'disclosure/grouping-of-grouping': protectedTables(
    'protected-sums',
    { ...good, hierarchies: zone('zone') },
    { ...good, hierarchies: zone('province') },
  ),
  'disclosure/repeated-dimension': protectedTables(
    'protected-sums',
    { ...good, tables: [['sex', 'sex']] },
    { ...good, tables: [['province', 'sex']] },
  ),
  'disclosure/missing-code': protectedTables(
    'protected-sums',
    { ...good, cells: [{ province: 'ka', count: 7 }, ...cells.slice(1)] },
    good,
  ),
  'disclosure/same-place': protectedTables(
    'protected-sums',
    { ...good, cells: [...cells, { province: 'ko', sex: 'male', count: 2 }] },
    { ...good, cells: [...cells.slice(0, -1), { province: 'ko', sex: 'male', count: 11 }] },
  ),
  'disclosure/sum-as-leaf': protectedTables(
    'protected-sums',
    { ...good, cells: [...cells, { province: 'ko', sex: 'both', count: 17 }] },
    good,
  ),
  'disclosure/two-groups': protectedTables(
    'protected-sums',
    grouped({ west: ['ka'], east: ['ka', 'ko'] }),
    grouped({ west: ['ka'], east: ['ko'] }),
  ),
  'disclosure/unknown-code': protectedTables(
    'protected-sums',
    { ...good, weights: { sex: { femal: 2 } } },
    { ...good, weights: { sex: { female: 2 } } },
  ),
  'disclosure/too-many-leaves': arising(
    'protect',
    'protected-sums',
    {
      km: 'តារាងជាច្រើនដែលបំបែកតាមវិមាត្រច្រើនក្នុងពេលតែមួយ ដូចជា ខេត្ត ភេទ អាយុ និងសញ្ជាតិ ជាមួយគ្នា។ ឯកសារធំពេក មិនអាចបង្ហាញនៅទីនេះបានទេ។',
      en: 'The tables split by many dimensions at once: by province, sex, age and citizenship together. The file is too large to be shown here.',
    },
    tooManyLeaves,
  ),
  'disclosure/count-falls': protectedTables('protected-sums', grows(6), grows(9)),
  'disclosure/table-differs': protectedTables(
    'protected-sums',
    publishedBefore(
      (all) =>
        all
          .filter(({ at }) => at['sex'] === 'both')
          .map(({ at, ...each }) => ({ ...each, at: { province: at['province'] ?? '' } })),
      ['province'],
    ),
    rightBefore,
  ),
  'disclosure/cell-missing': protectedTables(
    'protected-sums',
    publishedBefore((all) => all.slice(0, -1)),
    rightBefore,
  ),
  'disclosure/cell-unknown': protectedTables(
    'protected-sums',
    publishedBefore((all) => [...all, shown('kz', 'male', 4)]),
    rightBefore,
  ),
  'disclosure/cell-twice': protectedTables(
    'protected-sums',
    publishedBefore((all) => [...all, shown('ka', 'male', 3)]),
    rightBefore,
  ),
  'disclosure/count-differs': protectedTables(
    'protected-sums',
    publishedBefore((all) => [shown('ka', 'female', 17), ...all.slice(1)]),
    rightBefore,
  ),
  'disclosure/cannot-protect': arising(
    'protect',
    'small-counts',
    {
      km: 'មានក្រឡាតិចពេក ដែលអាចមិនបង្ហាញ៖ ទោះលាក់យ៉ាងណា គេអាចគណនាចំនួនតិចពីផលបូក និងកំណែមុន។ ត្រូវធ្វើតារាងឲ្យធំជាង។',
      en: 'There are too few cells that could be withheld: whatever is left out, the small count follows from sums and earlier releases. The table is made coarser.',
    },
    exposedTables,
  ),
  'disclosure/cannot-publish': arising(
    'publish',
    'small-counts',
    {
      km: 'កំណែទីមួយបានផ្សព្វផ្សាយ ហើយតិចជាងប្រាំនាក់ត្រូវបានបន្ថែមក្រោយមក៖ ភាពខុសគ្នានៃកំណែទាំងពីរ ប្រាប់ចំនួនតិចនោះ ទោះលាក់អ្វីក៏ដោយ។',
      en: 'A first version is public, and fewer than five persons came in later: the difference between the two versions tells that small count, whatever is withheld.',
    },
    exposedFigure,
  ),
  'disclosure/withheld-in-prose': published('small-counts', {
    given: withProse,
    wrong: prose('victims/p-1'),
    right: prose('victims/xs'),
  }),
  'disclosure/audit-refused': arising(
    'publish',
    'small-counts',
    {
      km: 'មុនសរសេរអ្វី កម្មវិធីពិនិត្យម្តងទៀតតាមវិធីផ្សេង ថាអាចគណនាដឹងចំនួនតិចឬទេ។ ប្រសិនបើអាច គ្មានអ្វីត្រូវសរសេរទេ។ សូមប្រាប់អ្នកសរសេរកម្មវិធី។',
      en: 'Before anything is written, the program works out in another way whether a small count can be learned. Where it can, nothing is written: tell the developers.',
    },
    auditedRelease,
  ),
  'disclosure/recovered': arising(
    'protect',
    'small-counts',
    {
      km: 'លំនាំដែលធ្វើដោយដៃ លាក់ក្រឡាតិចតែមួយ៖ គេដកក្រឡាផ្សេងពីផលបូក ហើយដឹងចំនួននោះ។ (chhamas protect counts.json --audit out.json)',
      en: 'A pattern that was made by hand withholds the small cell alone: whoever takes the others from the total knows it. (chhamas protect counts.json --audit out.json)',
    },
    auditedTables,
    'protect counts.json --audit out.json',
  ),
  'disclosure/change-recovered': arising(
    'protect',
    'small-counts',
    {
      km: 'កំណែទីពីរលាក់ក្រឡាផ្សេងពីកំណែទីមួយ ដូច្នេះគេអាចគណនាថា មានមនុស្សប៉ុន្មាននាក់បន្ថែម។',
      en: 'The second release withholds other cells than the first, so that can be worked out how many persons were added.',
    },
    earlierTables,
    'protect counts.json --audit out.json',
  ),
  'disclosure/small-shown': arising(
    'protect',
    'small-counts',
    {
      km: 'លំនាំដែលធ្វើដោយដៃ បង្ហាញចំនួនតិចជាងកម្រិតអប្បបរមា។',
      en: 'A pattern that was made by hand shows a count below the threshold.',
    },
    auditedTables,
    'protect counts.json --audit out.json',
  ),
  'disclosure/public-already': arising(
    'protect',
    'small-counts',
    {
      km: 'កំណែមុនៗបានបង្ហាញគ្រប់គ្រាន់ ដើម្បីគណនាដឹងចំនួននេះរួចហើយ មុនកំណែថ្មី។',
      en: 'Earlier releases alone have shown enough to work this count out, before the new one.',
    },
    earlierTables,
    'protect counts.json --audit out.json',
  ),
  'disclosure/much-withheld': arising(
    'protect',
    'small-counts',
    {
      km: 'តារាងល្អិតពេក៖ ក្រឡាភាគច្រើនមានមនុស្សតិច ដូច្នេះអ្នកអានស្ទើរតែមិនឃើញអ្វី។',
      en: 'The table is too fine: most of its cells count few persons, and readers see next to nothing.',
    },
    mostlyWithheld,
    'protect counts.json --explain',
  ),
};
