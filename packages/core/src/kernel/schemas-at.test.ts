import { expect, test } from 'vitest';
import { z } from 'zod';
import { keysAt, schemasAt } from './schemas-at.ts';

const Schema = z.strictObject({
  list: z.array(z.strictObject({ a: z.string(), b: z.int().optional() })),
  record: z.record(z.string(), z.strictObject({ c: z.string() })),
  either: z
    .union([z.strictObject({ d: z.string() }), z.strictObject({ e: z.string() })])
    .nullable(),
});

test('the keys of an object are found through lists, records and unions', () => {
  expect(keysAt(Schema, [])).toEqual(['list', 'record', 'either']);
  expect(keysAt(Schema, ['list', 0])).toEqual(['a', 'b']);
  expect(keysAt(Schema, ['record', 'anything'])).toEqual(['c']);
  expect(keysAt(Schema, ['either'])).toEqual(['d', 'e']);
});

test('what is no object has no keys, and a way that leads nowhere no schema', () => {
  expect(keysAt(Schema, ['list', 0, 'a'])).toEqual([]);
  expect(schemasAt(Schema, ['weather', 'today'])).toEqual([]);
  expect(schemasAt(Schema, ['list', 0, 'b'])).toHaveLength(1);
});
