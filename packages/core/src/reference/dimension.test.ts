import { expect, test } from 'vitest';
import { Dimension } from './dimension.ts';

const sex = {
  id: 'sex',
  name: { km: 'ភេទ' },
  codes: [
    { id: 'female', name: { km: 'ស្រី' } },
    { id: 'male', name: { km: 'ប្រុស' } },
  ],
};

test('a split has two parts at least', () => {
  expect(Dimension.safeParse(sex).success).toBe(true);
  expect(Dimension.safeParse({ ...sex, codes: sex.codes.slice(0, 1) }).success).toBe(false);
});
