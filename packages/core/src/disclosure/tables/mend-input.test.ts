import { expect, test } from 'vitest';
import { mendInput } from './mend-input.ts';

const empty = { threshold: 2, hierarchies: {}, tables: [], cells: [] };

test('what is no object cannot be mended', () => {
  expect([null, 7, 'text', [], undefined].map(mendInput)).toEqual(Array(5).fill(undefined));
});

test('names and codes are kept where they have their shape', () => {
  const hierarchies = { zone: { of: 'province', total: 'all', groups: { west: ['ka'] } } };
  const cells = [{ province: 'ka', count: 0 }];
  const good = { hierarchies, tables: [['zone']], cells };
  expect(mendInput(good)).toEqual({ ...empty, ...good });
});

test('what has another shape is left out, or stands for a code', () => {
  const raw = {
    threshold: 'five',
    hierarchies: { province: { of: 7, total: 7, groups: { west: ['ka', 7], east: 'ko' } }, sex: 7 },
    tables: [['province', 7], 'sex'],
    cells: [{ province: 4, sex: 'male', count: '3' }, 7],
  };
  expect(mendInput(raw)).toEqual({
    ...empty,
    hierarchies: {
      province: { total: '', groups: { west: ['ka'], east: [] } },
      sex: { total: '', groups: {} },
    },
    tables: [['province'], []],
    cells: [{ province: '4', sex: 'male', count: 0 }, { count: 0 }],
  });
  expect(mendInput({ hierarchies: ['sex'], tables: {}, cells: {} })).toEqual(empty);
});

test('an earlier release is mended too, where there is one', () => {
  const input = { ...empty, tables: [['age']] };
  expect(mendInput({ previous: { input: { tables: [['age']] } } })).toEqual({
    ...empty,
    previous: { input, output: { tables: [] } },
  });
  expect(mendInput({ previous: { input: 7 } })).toEqual(empty);
  expect(mendInput({ previous: null })).toEqual(empty);
});
