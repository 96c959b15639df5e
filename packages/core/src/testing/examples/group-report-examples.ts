import type { Edit } from '../small-content.ts';
import type { ExamplesOf } from './finding-example.ts';
import { asked, checked } from './finding-example.ts';
import { admin, collected, desk, list } from './example-files.ts';

const section = `${desk}.json`;
const result = (id: string, more: object = {}) => ({
  ...{ id, kind: 'result', visibility: 'public', ...more },
});
const partition = (n: number): Edit => [
  section,
  ['partitions'],
  [
    {
      ...{ id: 'implementation', base: { kind: 'capital-provinces' } },
      ...{ parts: { implemented: { kind: 'exact', n } }, remainder: 'rest' },
      note: { km: 'ខេត្តដែលបានអនុវត្ត' },
    },
  ],
];
const target = (more: object = {}): Edit => [
  section,
  ['targets'],
  [
    {
      ...{ id: 't1', name: { km: 'ករណីដែលបានកត់ត្រា', en: 'Cases recorded' } },
      ...{ figure: 'cases/p-2?month=2017-02', ...more },
    },
  ],
];
const former = (ending: string) => `periods/2016-S2/groups/desk.${ending}`;
const before: readonly Edit[] = [
  [former('json'), [], bones()],
  [former('km.md'), [], '## r1\n\nករណី <fig:cases/xs>។\n'],
  [former('en.md'), [], '## r1\n\nCases: <fig:cases/xs>.\n'],
];
const events = (...taken: readonly object[]): Edit => [section, ['events'], taken];
const edited = { to: 'group-edited', by: 'deputy-secretary-general' };
const handedOver = { to: 'handed-over', by: 'deputy-secretary-general' };
const adminText: readonly Edit[] = [
  [`${admin}.km.md`, [], '## r1\n\nករណី <fig:cases/xs>។\n'],
  [`${admin}.en.md`, [], '## r1\n\nCases: <fig:cases/xs>.\n'],
];
const secondText: readonly Edit[] = [
  [`${desk}.km.md`, [], '## r1\n\nករណី <fig:cases/xs>។\n\n## r2\n\nក្នុងខេត្ត <fig:cases/p-1>។\n'],
  [
    `${desk}.en.md`,
    [],
    '## r1\n\nCases: <fig:cases/xs>.\n\n## r2\n\nIn a province <fig:cases/p-1>.\n',
  ],
];
const claim: Edit = list(collected('claims'), 'claims', {
  ...{ id: 'c-1', source: 'letter-2017', about: 'p-1', period: { month: '2017-01' } },
  ...{ receivedOn: '2017-03-01', counts: [{ indicator: 'cases', total: 9 }] },
});
const eta = (offsetDays: number): Edit => [
  section,
  ['eta'],
  { base: '2017-06-20', offsetDays, qualifier: 'about' },
];

function bones() {
  return {
    ...{ schema: 1, group: 'desk', semester: '2016-S2', events: [] },
    items: [{ id: 'r1', kind: 'result' }],
  };
}

/** How findings about the sections of the groups come about. */
export const groupReportExamples: ExamplesOf<'group-report'> = {
  'group-report/section-missing': checked('every-group', { wrong: [[`${admin}.json`, []]] }),
  'group-report/parts-above-base': checked('inexact-stays', {
    wrong: [partition(4)],
    right: [partition(2)],
  }),
  'group-report/section-without-result': checked('results-first', {
    wrong: [[section, ['items', 0, 'kind'], 'challenge']],
  }),
  'group-report/double-owner': checked('one-owner', {
    given: adminText,
    wrong: [[`${admin}.json`, ['items'], [{ id: 'r1', kind: 'result', figures: ['cases/xs'] }]]],
    right: [[`${admin}.json`, ['items'], [{ id: 'r1', kind: 'result', links: ['cases/xs'] }]]],
  }),
  'group-report/figure-twice': checked('one-owner', {
    given: secondText,
    wrong: [
      [
        section,
        ['items'],
        [result('r1', { figures: ['cases/xs'] }), result('r2', { figures: ['cases/xs'] })],
      ],
    ],
    right: [
      [
        section,
        ['items'],
        [result('r1', { figures: ['cases/xs'] }), result('r2', { figures: ['cases/p-1'] })],
      ],
    ],
  }),
  'group-report/consolidates-own': checked('handed-over', {
    wrong: [events(edited, handedOver, { to: 'accepted', by: 'deputy-secretary-general' })],
    right: [events(edited, handedOver, { to: 'accepted', by: 'chief' })],
  }),
  'group-report/carried-over-unknown': checked('results-first', {
    wrong: [[section, ['items', 0, 'carriedOver'], '2016-S1']],
    right: [[section, ['items', 0, 'carriedOver'], '2016-S2']],
    given: before,
  }),
  'group-report/edited-before-answer': asked('differences-asked', {
    given: [claim],
    wrong: [],
    right: [events()],
  }),
  'group-report/section-not-handed-over': asked('handed-over', {
    wrong: [events(edited)],
  }),
  'group-report/target-without-actual': asked('targets-answered', {
    wrong: [target()],
    right: [
      target({ whyNone: { km: 'ខេត្តមិនទាន់ផ្ញើរបាយការណ៍ទេ', en: 'The province sent nothing.' } }),
    ],
  }),
  'group-report/late-finish': asked('promised-days', {
    wrong: [events(edited), eta(20)],
    right: [events(edited), eta(8)],
  }),
  'group-report/returned-without-comment': asked('handed-over', {
    wrong: [events(edited, handedOver, { to: 'returned', by: 'chief' })],
    right: [
      events(edited, handedOver, {
        ...{ to: 'returned', by: 'chief' },
        comment: { km: 'សូមបញ្ជាក់ប្រភព។', en: 'Name the source.' },
      }),
    ],
  }),
  'group-report/repeated-text': asked('results-first', {
    given: before,
    wrong: [],
    right: [[section, ['items', 0, 'carriedOver'], '2016-S2']],
  }),
};
