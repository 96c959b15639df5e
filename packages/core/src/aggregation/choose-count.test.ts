import { expect, test } from 'vitest';
import { CountEntry } from '../indicator/count-entry.ts';
import { LocalId } from '../kernel/ids.ts';
import { month, reporter } from '../testing/brands.ts';
import { wideCorpus } from '../testing/arrived.ts';
import type { Candidate } from './choose-count.ts';
import { chooseCount } from './choose-count.ts';

const january = month('2017-01');
const definitions = new Map(
  wideCorpus().indicators.map(({ value }) => [String(value.id), value] as const),
);
/** What p-1 says of January: of `victims`, of `rank` -1. */
const said = (document: string, entry: object, change: Partial<Candidate> = {}): Candidate => ({
  document: LocalId.parse(document),
  reporter: reporter('p-1'),
  period: { month: january },
  way: 'monthly-form',
  isOwn: true,
  month: january,
  entry: CountEntry.parse({ indicator: 'victims', ...entry }),
  rank: -1,
  ...change,
});
const endsOf = (...candidates: readonly Candidate[]) =>
  chooseCount(candidates, undefined, definitions).ends.map(({ candidate, end }) => [
    candidate.document,
    end,
  ]);
const agreed = [
  ['r-1', 'counted'],
  ['r-2', 'corroborating'],
];
const disputed = [
  ['r-1', 'awaiting-verification'],
  ['r-2', 'awaiting-verification'],
];

test('of no count there is nothing to choose, and one alone is chosen', () => {
  expect(chooseCount([], undefined, definitions)).toEqual({ ends: [], differences: [] });
  const only = said('r-1', { total: 4 });
  expect(chooseCount([only], undefined, definitions)).toEqual({
    chosen: only,
    ends: [{ candidate: only, end: 'counted' }],
    differences: [],
  });
});

test('R-18 counts say the same where all of their parts do', () => {
  const byAge = (u18: number) => ({ total: 4, parts: { age: { u18, '18p': 4 - u18 } } });
  expect(endsOf(said('r-1', byAge(1)), said('r-2', byAge(1)))).toEqual(agreed);
  expect(endsOf(said('r-1', byAge(1)), said('r-2', byAge(2)))).toEqual(disputed);
});

test('R-18 one part that differs is enough, and a part that is left out is nobody', () => {
  const bySex = { total: 4, parts: { sex: { female: 1, male: 2, 'not-specified': 1 } } };
  const other = { total: 4, parts: { sex: { female: 1, male: 3 } } };
  expect(endsOf(said('r-1', bySex), said('r-2', other))).toEqual(disputed);
  const none = { total: 4, parts: { sex: { female: 1, male: 3, 'not-specified': 0 } } };
  expect(endsOf(said('r-1', none), said('r-2', other))).toEqual(agreed);
});

test('R-07 about seven and about seven say the same, and about eight another thing', () => {
  const about = (n: number) => ({ total: { kind: 'about', n } });
  expect(endsOf(said('r-1', about(7)), said('r-2', about(7)))).toEqual(agreed);
  expect(endsOf(said('r-1', about(7)), said('r-2', about(8)))).toEqual(disputed);
});

test('counts of an indicator that nobody defined are compared by their totals', () => {
  const unknown = (id: string, female: number) =>
    said(id, { indicator: 'weather', total: 4, parts: { sex: { female, male: 4 - female } } });
  expect(endsOf(unknown('r-1', 1), unknown('r-2', 2))).toEqual(agreed);
});
