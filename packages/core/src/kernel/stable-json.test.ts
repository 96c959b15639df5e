import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { writeStableJson } from './stable-json.ts';

test('keys are sorted, two spaces, a newline at the end', () => {
  expect(writeStableJson({ b: [1, { d: 2, c: 'ក' }], a: null })).toMatchInlineSnapshot(`
    "{
      "a": null,
      "b": [
        1,
        {
          "c": "ក",
          "d": 2
        }
      ]
    }
    "
  `);
});

test('a member that is undefined is left out', () => {
  expect(writeStableJson({ a: undefined, b: 1 })).toBe(writeStableJson({ b: 1 }));
});

test.each([NaN, Infinity, -Infinity])('%d is refused: JSON would lose it', (value) => {
  expect(() => writeStableJson({ value })).toThrow(
    new TypeError(`Expected a finite number, got ${value}.`),
  );
});

test.each([
  ['undefined', undefined],
  ['a gap in a list', [1, undefined]],
  ['a function', { f: () => 1 }],
  ['a date', { on: new Date(0) }],
  ['a map', new Map([['a', 1]])],
  ['a big integer', 1n],
])('%s is refused: JSON would lose it', (_, value) => {
  expect(() => writeStableJson(value)).toThrow(TypeError);
});

test('the order of the keys does not matter', () => {
  holds(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const turned = Object.fromEntries(Object.entries(object).toReversed());
      expect(writeStableJson(turned)).toBe(writeStableJson(object));
    }),
  );
});

test('reading and writing again changes no byte', () => {
  holds(
    fc.property(fc.jsonValue(), (value) => {
      const text = writeStableJson(value);
      expect(writeStableJson(JSON.parse(text))).toBe(text);
    }),
  );
});
