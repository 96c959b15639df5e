import { expect, test } from 'vitest';
import { PlaceId } from './ids.ts';

test.each(['kh-12', 'kh', 'le.cases', 'vp.victims_assisted', '2014-2018.s3'])(
  '%s is an id',
  (text) => {
    expect(PlaceId.safeParse(text).success).toBe(true);
  },
);

test.each(['', 'KH-12', 'kh--1', '-kh', 'kh.', 'kh 1', 'ភ្នំពេញ', '../kh', 'a'.repeat(81)])(
  '"%s" is no id',
  (text) => {
    expect(PlaceId.safeParse(text).success).toBe(false);
  },
);
