import { expect, test } from 'vitest';
import { clustersOfItem } from './clusters-of-item.ts';

test('every figure is one and the same cluster', () => {
  expect(clustersOfItem('ករណី <fig:le.cases/kh>។')).toEqual(['ក', 'រ', 'ណី', '<fig>']);
  expect(clustersOfItem('<fig:a/b?sex=female> ០')).toEqual(clustersOfItem('<fig:c/d>, 0'));
});

test('prose without figures is its letters', () => {
  expect(clustersOfItem('- **a** b')).toEqual(['a', 'b']);
});
