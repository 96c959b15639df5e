import { describe, expect, test } from 'vitest';
import type { Edit } from '../testing/small-content.ts';
import { noReturns, smallQuestion } from '../testing/small-content.ts';
import { outstandingOf } from './status-outstanding.ts';

const cycle = 'periods/2017-S1/cycle.json';
const outstanding = (asOf: string, ...edits: readonly Edit[]) =>
  outstandingOf(smallQuestion(asOf, ...edits)).flatMap(({ reporters }) => reporters);
const urged = (...followUps: readonly object[]): Edit => [
  'periods/2017-S1/collected/follow-ups.json',
  [],
  { schema: 1, followUps },
];
const call = (id: string, on: string, outcome: string) => ({
  id,
  reporters: { kind: 'places', ids: ['p-2'] },
  kind: 'call',
  on,
  outcome,
});

describe('what is outstanding', () => {
  test('R-22 is the silent return with the days after its first due date', () => {
    expect(outstanding('2017-03-24')).toEqual([
      {
        reporter: 'p-2',
        returns: [
          {
            month: '2017-02',
            status: 'overdue',
            daysOverdue: 14,
            postponements: 0,
            due: '2017-03-10',
            indicators: [],
          },
        ],
      },
    ]);
  });

  test('R-12 is everything that is due where nothing is on record', () => {
    const found = outstanding('2017-03-24', ...noReturns);
    expect(found.map(({ reporter, returns }) => [reporter, returns.length])).toEqual([
      ['p-1', 2],
      ['p-2', 2],
      ['p-3', 2],
    ]);
  });

  test('R-22 still counts its days from the first due date when it was put off twice', () => {
    const later = (due: string, on: string) => ({ reporter: 'p-2', months: ['2017-02'], due, on });
    const edit: Edit = [
      cycle,
      ['postponements'],
      [later('2017-03-20', '2017-03-09'), later('2017-03-31', '2017-03-19')],
    ];
    expect(outstanding('2017-03-24', edit)).toMatchObject([
      {
        reporter: 'p-2',
        returns: [{ status: 'missing', daysOverdue: 14, postponements: 2, due: '2017-03-31' }],
      },
    ]);
  });

  test('R-15 names the indicators that a return leaves out', () => {
    const edit: Edit = [
      'periods/2017-S1/collected/returns/p-1/2017-01.json',
      ['counts', 1],
      undefined,
    ];
    const [first] = outstanding('2017-03-24', edit);
    expect(first).toMatchObject({
      reporter: 'p-1',
      returns: [{ month: '2017-01', status: 'partial', indicators: ['victims'] }],
    });
  });

  test('leaves out what is not due yet and what was excused', () => {
    expect(outstanding('2017-02-10')).toEqual([]);
    const excused: Edit = [
      cycle,
      ['excused'],
      [
        {
          reporter: 'p-2',
          months: ['2017-02'],
          kind: 'excused',
          reason: { km: 'ទឹកជំនន់', en: 'Flood' },
          by: 'chief',
          on: '2017-03-11',
        },
      ],
    ];
    expect(outstanding('2017-03-24', excused)).toEqual([]);
  });

  test('R-21 says how often it was urged, and what came of it the last time', () => {
    const edit = urged(
      call('f2', '2017-03-20', 'promised'),
      call('f1', '2017-03-XX', 'none'),
      call('f3', '2017-03-25', 'refused'),
    );
    const [second] = outstanding('2017-03-24', edit);
    expect(second?.followUp).toEqual({
      kind: 'call',
      on: '2017-03-20',
      outcome: 'promised',
      times: 2,
    });
  });
});
