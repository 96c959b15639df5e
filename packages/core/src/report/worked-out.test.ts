import { expect, test } from 'vitest';
import { day, semester } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { assembleReport } from './assemble.ts';
import { checkCorpus } from './check.ts';

const today = day('2018-08-31');
const year = semester('2018-S1');
const returns = 'periods/2018-S1/collected/returns/p-1/2018-01.json';
const later: readonly Edit[] = [
  [
    'periods/2018-S1/cycle.json',
    [],
    {
      schema: 1,
      semester: '2018-S1',
      documentNo: null,
      dueOn: '2018-06-30',
      returnsDueDay: 10,
      expected: [{ stratum: 'capital-province', reporters: { kind: 'capital-provinces' } }],
      events: [],
    },
  ],
  [
    returns,
    [],
    {
      schema: 1,
      id: 'r-2018',
      reporter: 'p-1',
      month: '2018-01',
      receivedOn: '2018-02-06',
      channel: 'monthly-form',
      answer: 'has-data',
      counts: [{ indicator: 'cases', total: 7, parts: { family: { trafficking: 7 } } }],
    },
  ],
];
const { corpus } = smallCorpus(...later);
const before = assembleReport(corpus, semester('2017-S1'), today);
const plain = (report: ReturnType<typeof assembleReport>) => ({
  ...report,
  // Functions are never equal.
  sums: undefined,
  cube: report?.cube.tallies,
});

test('what was worked out before changes no report', () => {
  const errors = checkCorpus(corpus);
  const known = assembleReport(corpus, year, today, { errors, yearBefore: before });
  expect(plain(known)).toEqual(plain(assembleReport(corpus, year, today)));
  expect(known?.matched.get('cases')).toMatchObject({ now: { value: 7 }, before: { value: 4 } });
  expect(known?.errors.length).toBeGreaterThan(0);
});

test('the report of another semester or of another day is not that of the year before', () => {
  const itself = assembleReport(corpus, year, today);
  const other = assembleReport(corpus, semester('2017-S1'), day('2018-08-30'));
  expect(() => assembleReport(corpus, year, today, { yearBefore: itself })).toThrow(
    new RangeError('Expected 2017-S1 as of 2018-08-31, got 2018-S1 as of 2018-08-31.'),
  );
  expect(() => assembleReport(corpus, year, today, { yearBefore: other })).toThrow(RangeError);
});
