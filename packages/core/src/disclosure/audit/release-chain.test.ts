import { expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { hideCells } from '../../testing/disclosure/hide-cells.ts';
import { releaseChain } from './release-chain.ts';

test('the releases of a file come the oldest first, and each knows whether it grows on the one before', () => {
  const first = provincesBySex({ ka: [9, 8] });
  const before = { input: first, output: hideCells(first, 'ka female') };
  const second = provincesBySex({ ka: [10, 8] }, { previous: { ...before, relation: 'grows' } });
  const between = { input: second, output: hideCells(second) };
  const third = provincesBySex({ ka: [9, 8] }, { previous: { ...between, relation: 'any' } });
  const output = hideCells(third);
  expect(releaseChain(third, output)).toEqual([
    { number: 1, ...before, grows: false },
    { number: 2, ...between, grows: true },
    { number: 3, input: third, output, grows: false },
  ]);
});
