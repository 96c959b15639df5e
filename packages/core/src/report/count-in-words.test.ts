import { expect, test } from 'vitest';
import { CountEntry } from '../indicator/count-entry.ts';
import { IndicatorId } from '../kernel/ids.ts';
import { wideCorpus } from '../testing/arrived.ts';
import { countInWords } from './count-in-words.ts';

const corpus = wideCorpus();
const say = (entry: object, language: 'km' | 'en' = 'en') => {
  const parsed = CountEntry.parse(entry);
  return countInWords({ indicator: parsed.indicator, entry: parsed }, corpus, language);
};

test('R-08 a count is said as a total with how many are female, each split in a line of its own', () => {
  const entry = {
    indicator: 'victims',
    total: 18,
    female: 11,
    sexNotSpecified: 1,
    parts: { age: { u18: 4, '18p': 14 } },
    cells: [
      { by: { sex: 'female', age: 'u18' }, count: 3 },
      { by: { sex: 'male', age: 'u18' }, count: 1 },
    ],
  };
  expect(say(entry)).toEqual([
    '18 people (11 female, 1 of unknown sex)',
    'អាយុ: ក្រោម១៨: 4, ១៨ឡើង: 14',
    'អាយុ · Sex: Female · ក្រោម១៨: 3; Male · ក្រោម១៨: 1',
  ]);
  expect(say(entry, 'km')).toEqual([
    '១៨ នាក់ (ស្រី ១១, មិនបញ្ជាក់ភេទ ១)',
    'អាយុ៖ ក្រោម១៨៖ ៤, ១៨ឡើង៖ ១៤',
    'អាយុ · ភេទ៖ ស្រី · ក្រោម១៨៖ ៣; ប្រុស · ក្រោម១៨៖ ១',
  ]);
});

test('R-07 R-57 an inexact count is said as one, and other days than the month are named', () => {
  expect(say({ indicator: 'cases', total: { kind: 'atLeast', n: 1 } })).toEqual([
    'at least 1 case',
  ]);
  expect(say({ indicator: 'cases', total: { kind: 'unknown' } })).toEqual(['unknown cases']);
  const days = { from: '2017-01-26', to: '2017-02-25' };
  expect(say({ indicator: 'cases', total: 2, days })).toEqual([
    '2 cases',
    '26 January 2017 – 25 February 2017',
  ]);
});

test('R-15 a nil is a word and no zero', () => {
  const nil = { indicator: IndicatorId.parse('cases'), entry: 'nil' } as const;
  expect(countInWords(nil, corpus, 'en')).toEqual(['none']);
  expect(countInWords(nil, corpus, 'km')).toEqual(['គ្មាន']);
});
