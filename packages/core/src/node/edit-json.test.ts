import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editJson } from './edit-json.ts';

const text = [
  '{',
  '  "list": [ {"id":"a1",   "decision": "push", "from": "2021-07"},',
  '    { "id": "a2" }',
  '  ],',
  '  "last": 1.0',
  '}',
  '',
].join('\n');

test('only the value that is set is written anew', () => {
  const edited = editJson(text, ['list', 0, 'decision'], 'cut');
  expect(edited).toBe(text.replace('"push"', '"cut"'));
});

test('a new key stands behind the one that is named', () => {
  const edited = editJson(text, ['list', 0, 'reason'], { km: 'ហេតុ' }, 'decision');
  expect(Object.keys((JSON.parse(edited) as { list: [object] }).list[0])).toEqual([
    'id',
    'decision',
    'reason',
    'from',
  ]);
  expect(edited.split('\n').slice(-5)).toEqual(text.split('\n').slice(-5));
});

test('a new key stands last where the one that is named is not there', () => {
  const edited = editJson(text, ['list', 1, 'reason'], { km: 'ហេតុ' }, 'decision');
  expect(JSON.stringify(JSON.parse(edited))).toContain('{"id":"a2","reason":{"km":"ហេតុ"}}');
});

test('of a key that is written twice the last is set, which is the one that is read', () => {
  const twice = '{ "a": { "k": 1 }, "a": { "k": 1, "k": 2 } }';
  expect(editJson(twice, ['a', 'k'], 3)).toBe('{ "a": { "k": 1 }, "a": { "k": 1, "k": 3 } }');
});

test('the line ends of another system and a mark before the text stay', () => {
  const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const edited = editJson(windows, ['list', 1, 'reason'], { km: 'ហេតុ' });
  expect(edited.startsWith('\ufeff{\r\n')).toBe(true);
  expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('whatever is set is what is read', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const read = JSON.parse(editJson(text, ['last'], value)) as { last: unknown };
      expect(read.last).toBe(value);
    }),
  );
});
