import { expect, test } from 'vitest';
import { ReporterId } from '../kernel/ids.ts';
import { day } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { newFollowUp } from './new-follow-up.ts';

const made = { kind: 'letter', on: day('2017-03-24'), outcome: 'none' } as const;
const record = (reporters: readonly string[], ...edits: readonly Edit[]) =>
  newFollowUp(
    reporters.map((each) => ReporterId.parse(each)),
    { ...made, reference: 'L-1' },
    smallQuestion('2017-03-24', ...edits),
  );
const known = (change: object = {}): Edit => [
  'periods/2017-S1/collected/follow-ups.json',
  [],
  {
    schema: 1,
    followUps: [
      {
        id: 'f1',
        reporters: { kind: 'places', ids: ['p-2'] },
        ...made,
        outcome: 'promised',
        ...change,
      },
    ],
  },
];

test('R-21 what was sent to several reporters is one record, places and bodies named apart', () => {
  expect(record(['p-2', 'ministry-a'])).toEqual({
    followUp: {
      id: 'letter-2017-03-24',
      reporters: {
        kind: 'several',
        among: [
          { kind: 'places', ids: ['p-2'] },
          { kind: 'bodies', ids: ['ministry-a'] },
        ],
      },
      kind: 'letter',
      on: '2017-03-24',
      reference: 'L-1',
      outcome: 'none',
    },
    recorded: ['p-2', 'ministry-a'],
    before: [],
  });
  expect(record(['p-2']).followUp?.reporters).toEqual({ kind: 'places', ids: ['p-2'] });
  expect(record(['ministry-a']).followUp?.reporters).toEqual({
    kind: 'bodies',
    ids: ['ministry-a'],
  });
});

test('R-21 the same reporter, day and kind is recorded once, whatever came of it', () => {
  expect(record(['p-2'], known())).toEqual({ recorded: [], before: ['p-2'] });
  expect(record(['p-2', 'p-3'], known())).toMatchObject({
    followUp: { id: 'letter-2017-03-24', reporters: { kind: 'places', ids: ['p-3'] } },
    recorded: ['p-3'],
    before: ['p-2'],
  });
  const inRule = known({ reporters: { kind: 'capital-provinces' } });
  expect(record(['p-2', 'p-3'], inRule).recorded).toEqual([]);
});

test('another day or another kind is another record, under an id that is free', () => {
  const call = known({ kind: 'call', id: 'letter-2017-03-24' });
  expect(record(['p-2'], call).followUp?.id).toBe('letter-2017-03-24-2');
  expect(record(['p-2'], known({ on: '2017-03-23' })).recorded).toEqual(['p-2']);
});
