import { expect, test } from 'vitest';
import { headingId } from './heading-id.ts';

test('is made of the letters and digits of a heading, in either script', () => {
  expect(headingId('Nil, no return, “zero”')).toBe('nil-no-return-zero');
  expect(headingId('ចំនួនតិច មិនបង្ហាញ')).toBe('ចំនួនតិច-មិនបង្ហាញ');
});
