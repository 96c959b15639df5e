import { expect, test } from 'vitest';
import { writeRelease } from '../release/write-release.ts';
import { readRelease } from '../release/read-release.ts';
import { day, indicatorId, month, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { folderOf, smallRelease } from '../testing/small-release.ts';
import { revisedLines, revisedSentenceLines } from './revision-view.ts';

test('R-54 a page lists each changed figure with what it was and what it is', async () => {
  const made = makeFigure(8, { period: { month: month('2017-05') } });
  const at = { ...made.at, indicator: indicatorId('cases') };
  const from = { status: 'no-return' } as const;
  const to = { status: 'shown', quantity: { kind: 'exact', n: 8 } } as const;
  const revision = {
    kind: 'scheduled' as const,
    reason: { km: 'ព្រោះ' },
    changes: [
      { at, from, to },
      { at, from: to },
      { at: { ...at, matched: semester('2016-S1') }, to },
    ],
    sentences: [],
  };
  const head = { ...smallRelease.head, revision };
  const { report } = readRelease(folderOf(writeRelease({ ...smallRelease, head })));
  expect(report && revisedLines(report, 'en')).toEqual([
    {
      figure: 'Cases · Country · May 2017',
      from: '— (no return received)',
      to: '8',
      confirmations: [],
    },
    { figure: 'Cases · Country · May 2017', from: '8', to: undefined, confirmations: [] },
    {
      figure: 'Cases · Country · May 2017 · only what was also answered in Semester 1, 2016',
      from: undefined,
      to: '8',
      confirmations: [],
    },
  ]);
  expect(report && revisedLines(report, 'km')[1]).toMatchObject({ from: '៨' });
});

test('R-31 it says who answered late, though the number is the same', async () => {
  const made = makeFigure(8);
  const at = { ...made.at, indicator: indicatorId('cases') };
  const late = { status: 'agreed', on: day('2017-06-25'), late: true, counts: 1 } as const;
  const changes = [{ at, from: made.cell, to: made.cell, confirmations: { from: [], to: [late] } }];
  const revision = { kind: 'scheduled' as const, reason: { km: 'ព្រោះ' }, changes, sentences: [] };
  const head = { ...smallRelease.head, revision };
  const { report } = readRelease(folderOf(writeRelease({ ...smallRelease, head })));
  expect(report && revisedLines(report, 'en')[0]).toMatchObject({
    from: '8',
    to: '8',
    confirmations: [
      '1 of the counts behind this figure was gathered from other sources: confirmed by the competent body on 25 June 2017, after the day that was set.',
    ],
  });
});

test('R-54 it lists each changed sentence with the group that says it, and all others without one', () => {
  const [section] = smallRelease.sections.sections;
  if (section === undefined) throw new RangeError('Expected a section.');
  const [from, to] = [{ km: 'មុន', en: 'Before' }, { km: 'ឥឡូវ' }];
  const sentences = [
    { at: `sections/${section.group}/items/r1/text`, from, to },
    { at: 'caveats/ឥឡូវ', to },
    { at: 'sections/nobody/items/r1/text', from },
  ];
  const revision = { kind: 'correction' as const, reason: { km: 'ព្រោះ' }, changes: [], sentences };
  const head = { ...smallRelease.head, revision };
  const { report } = readRelease(folderOf(writeRelease({ ...smallRelease, head })));
  const lines = report && revisedSentenceLines(report, 'en');
  expect(lines).toMatchInlineSnapshot(`
    [
      {
        "from": {
          "html": "<p>Before</p>",
          "language": "en",
        },
        "group": {
          "en": "Desk",
          "km": "ខ្មែរ Desk",
        },
        "to": {
          "html": "<p>ឥឡូវ</p>",
          "language": "km",
        },
      },
      {
        "from": undefined,
        "group": undefined,
        "to": {
          "html": "<p>ឥឡូវ</p>",
          "language": "km",
        },
      },
      {
        "from": {
          "html": "<p>Before</p>",
          "language": "en",
        },
        "group": undefined,
        "to": undefined,
      },
    ]
  `);
});

test('R-54 a first version lists none', () => {
  const { report } = readRelease(folderOf(writeRelease(smallRelease)));
  expect(report && [...revisedLines(report, 'km'), ...revisedSentenceLines(report, 'km')]).toEqual(
    [],
  );
});
