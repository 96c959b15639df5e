import { expect, test } from 'vitest';
import type { ReferencePeriod } from '../figure/figure.ts';
import type { Arrived } from '../testing/arrived.ts';
import { claimed, collect, inquired, nilReturned, returned } from '../testing/arrived.ts';
import { indicatorId, month, place, semester } from '../testing/brands.ts';
import { provenanceOf } from './provenance.ts';

const january = { month: month('2017-01') };
const whole = { semester: semester('2017-S1') };
interface Asked {
  readonly at?: string;
  readonly indicator?: string;
  readonly period?: ReferencePeriod;
}
const behind = (
  arrived: Arrived,
  { at = 'p-1', indicator = 'cases', period = january }: Asked = {},
) => {
  const figure = { indicator: indicatorId(indicator), place: place(at), period, split: {} };
  const { documents, rules } = provenanceOf(figure, collect(arrived));
  return [...documents, ...rules];
};

test('R-29 behind a count stands the return that it came by', () => {
  expect(behind({ returns: [returned()] })).toEqual(['r-1', 'own-return']);
});

test('behind a claim that is counted stands another source', () => {
  expect(behind({ claims: [claimed()] })).toEqual(['c-1', 'other-source']);
});

test('behind a count that an inquiry settled stands the inquiry as well', () => {
  const answer = { on: '2017-03-09', chosen: 'c-1', note: { km: 'ព្រោះ' } };
  const arrived = { returns: [returned()], claims: [claimed()], inquiries: [inquired({ answer })] };
  expect(behind(arrived)).toEqual(['c-1', 'other-source', 'settled-by-inquiry']);
});

test('an inquiry stands behind the figure that it was about, and behind no other of the return', () => {
  const answer = { on: '2017-03-09', chosen: 'r-1', note: { km: 'ព្រោះ' } };
  const counts = [
    { indicator: 'cases', total: 4 },
    { indicator: 'sheltered', total: 3 },
  ];
  const arrived = {
    returns: [returned({ counts })],
    claims: [claimed()],
    inquiries: [inquired({ answer })],
  };
  expect(behind(arrived)).toEqual(['r-1', 'own-return', 'settled-by-inquiry']);
  expect(behind(arrived, { indicator: 'sheltered' })).toEqual(['r-1', 'own-return']);
});

test('R-15 behind a nil stands who confirmed it; R-14 behind silence stands nothing', () => {
  expect(behind({ returns: [nilReturned()] })).toEqual(['n-1', 'nil-is-zero']);
  expect(behind({})).toEqual(['silence-is-not-zero']);
});

test('R-15 a nil stands behind its zero also where the police say otherwise', () => {
  expect(behind({ returns: [nilReturned()], claims: [claimed()] })).toContain('nil-is-zero');
});

test('behind the country stand all its returns, sorted, and behind the semester all its months', () => {
  const returns = [
    returned({ id: 'r-3', reporter: 'p-3' }),
    returned(),
    nilReturned({ reporter: 'p-2' }),
    returned({ id: 'r-2', month: '2017-02' }),
  ];
  expect(behind({ returns }, { at: 'xs' })).toEqual([
    'n-1',
    'r-1',
    'r-3',
    'nil-is-zero',
    'own-return',
  ]);
  expect(behind({ returns }, { at: 'xs', period: whole })).toEqual([
    'n-1',
    'r-1',
    'r-2',
    'r-3',
    'nil-is-zero',
    'own-return',
    'silence-is-not-zero',
  ]);
});

test('behind a level stands its last month alone', () => {
  const sheltered = (total: number) => [{ indicator: 'sheltered', total }];
  const returns = [
    returned({ counts: sheltered(20) }),
    returned({ id: 'r-6', month: '2017-06', counts: sheltered(18) }),
  ];
  expect(behind({ returns }, { indicator: 'sheltered', period: whole })).toEqual([
    'r-6',
    'latest-month-stands',
    'own-return',
  ]);
});

test('behind a zone stand its provinces alone', () => {
  const returns = [returned(), returned({ id: 'r-3', reporter: 'p-3' })];
  expect(behind({ returns }, { at: 'border' })).toEqual([
    'r-3',
    'own-return',
    'silence-is-not-zero',
  ]);
});

test('behind what nobody owed stands nothing', () => {
  expect(behind({ returns: [returned()] }, { indicator: 'crossings' })).toEqual([]);
});
