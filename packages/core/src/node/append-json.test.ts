import { expect, test } from 'vitest';
import { appendJson } from './append-json.ts';

test('a member is put at the end of a list, laid out as the one before it', () => {
  const text = '{\n  "returns": [\n    { "id": "a", "counts": [\n      1\n    ] }\n  ]\n}\n';
  expect(appendJson(text, ['returns'], '{\n  "id": "b"\n}\n')).toBe(
    '{\n  "returns": [\n    { "id": "a", "counts": [\n      1\n    ] },\n    {\n      "id": "b"\n    }\n  ]\n}\n',
  );
});

test('an empty list gets its first', () => {
  expect(appendJson('{\n  "returns": [ ]\n}', ['returns'], '{ "id": "b" }')).toBe(
    '{\n  "returns": [\n    { "id": "b" }\n  ]\n}',
  );
});

test('line ends of another system and a mark before the text stay', () => {
  expect(appendJson('\ufeff{\r\n  "a": [\r\n    1\r\n  ]\r\n}', ['a'], '{\n}')).toBe(
    '\ufeff{\r\n  "a": [\r\n    1,\r\n    {\r\n    }\r\n  ]\r\n}',
  );
});

test('where there is no list it is a fault of the caller', () => {
  expect(() => appendJson('{}', ['a'], '1')).toThrow(new RangeError('Expected a list at a.'));
});
