import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { splitFrontMatter } from './front-matter.ts';

const minutes = `---
on: 2017-06-13
start: 09:30
place: no
attendees: { total: 20, female: 4 }
directions:
  - id: d1
    to: [justice]
  - id: d2
    to: all
---

## d1

Text.
`;
const partsOf = (text: string) => {
  const parts = splitFrontMatter(text);
  if ('fault' in parts) throw new RangeError(`Expected a head, got ${parts.fault}.`);
  return parts;
};
const faultOf = (yaml: string) => {
  const parts = splitFrontMatter(`---\n${yaml}\n---\n`);
  return 'fault' in parts ? `${parts.fault} ${parts.line}:${parts.column}` : parts.value;
};

test('R-50 days and hours are texts, and so is the country code "no"', () => {
  expect(partsOf(minutes).value).toEqual({
    on: '2017-06-13',
    start: '09:30',
    place: 'no',
    attendees: { total: 20, female: 4 },
    directions: [
      { id: 'd1', to: ['justice'] },
      { id: 'd2', to: 'all' },
    ],
  });
});

test('the text keeps its lines, so that a fault in it is found where it stands', () => {
  const { body } = partsOf(minutes);
  const lineOf = (text: string) => text.split('\n').indexOf('## d1') + 1;
  expect(lineOf(body)).toBe(lineOf(minutes));
  expect(body.trim()).toBe('## d1\n\nText.');
});

test('a value is found by the way to it, and a missing one where its way ends', () => {
  const { placeOf } = partsOf(minutes);
  expect(placeOf(['on'])).toEqual({ line: 2, column: 1 });
  expect(placeOf(['attendees', 'female'])).toEqual({ line: 5, column: 25 });
  expect(placeOf(['directions', 1, 'to'])).toEqual({ line: 10, column: 5 });
  expect(placeOf(['directions', 1, 'due'])).toEqual({ line: 9, column: 5 });
  expect(placeOf(['end'])).toEqual({ line: 2, column: 1 });
});

test('line ends of another system split the same', () => {
  const other = partsOf(minutes.replaceAll('\n', '\r\n'));
  expect(other.value).toEqual(partsOf(minutes).value);
  expect(other.placeOf(['directions', 1, 'to'])).toEqual({ line: 10, column: 5 });
});

describe('what is no head', () => {
  test.each(['', '## d1\n', '\n---\non: x\n---\n', 'a\n---\nb: c\n---\n'])(
    'is the beginning of %j',
    (text) => {
      expect(splitFrontMatter(text)).toEqual({ fault: 'no-front-matter', line: 1, column: 1 });
    },
  );
});

describe('YAML that is more than data', () => {
  test('an alias is refused, so that ten lines cannot become a billion values', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((key, index) => {
        const above = 'abcdefghi'[index] ?? '';
        return `${key}: &${key} [${`*${above}, `.repeat(9)}*${above}]`;
      }),
    ].join('\n');
    expect(faultOf(bomb)).toBe('alias 3:8');
  });

  test('a key that is written twice is refused: the last would win in silence', () => {
    expect(faultOf('on: 2017-06-13\non: 2017-06-14')).toBe('duplicate-key 3:1');
  });

  test('a tag is refused, and another version of YAML', () => {
    expect(faultOf('on: !!timestamp 2017-06-13')).toBe('not-yaml 2:5');
    expect(faultOf('on: !!js/function x')).toBe('not-yaml 2:5');
    expect(faultOf('%YAML 1.1')).toMatch(/^not-yaml/);
  });

  test('a merge key is a key like any other, and adds nothing', () => {
    expect(faultOf('<<: { on: x }')).toEqual({ '<<': { on: 'x' } });
  });

  test('a key of the language adds nothing to any object', () => {
    const value = faultOf('__proto__: { status: held }');
    expect(JSON.stringify(value)).toBe('{"__proto__":{"status":"held"}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('a head of more than twenty thousand characters is not read', () => {
    expect(faultOf(`on: ${'x'.repeat(20_000)}`)).toBe('too-large 2:1');
  });

  test('brackets in one another without end are refused', () => {
    expect(faultOf(`on: ${'['.repeat(19_000)}`)).toBe('too-deep 2:55');
    expect(faultOf('- '.repeat(9_900))).toBe('too-deep 2:101');
    expect(faultOf(`on: ${'['.repeat(50)}${']'.repeat(50)}`)).toHaveProperty('on');
  });

  test('a broken line is told with its place', () => {
    expect(faultOf('on: 2017-06-13\nplace: a: b')).toBe('bare-colon 3:8');
  });

  test.each([
    ['on:\n\tx: y', 'tab 3:1'],
    ['subject: { km: a: b }', 'bare-colon 2:16'],
    ['place: "x', 'unclosed-quote 3:1'],
    ["place: 'x", 'unclosed-quote 3:1'],
    ['on: x\n  place: y', 'indentation 2:5'],
    ['on:\n  a: x\n b: y', 'indentation 4:1'],
    ['on: [x', 'not-yaml 3:1'],
    ['? [a, b]\n: x', 'listed-key 2:3'],
  ])('%j is told by what its writer did', (yaml, fault) => {
    expect(faultOf(yaml)).toBe(fault);
  });

  test('a head that is not closed is told where it ends', () => {
    const open = { fault: 'not-closed', column: 1 };
    expect(splitFrontMatter('---\non: x\n\n## d1\n')).toEqual({ ...open, line: 3 });
    expect(splitFrontMatter('---\non: x\n')).toEqual({ ...open, line: 2 });
  });
});

test('whatever stands at the head, it is data or a fault, and never an error', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&x ',
      '*x',
      '!!map',
      '"',
      "'",
      '|',
      '>',
      '#',
    ],
    ...['? ', '<<', '%', '---', '\t', ',', '០', '\u0000', '\r'],
  );
  holds(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const parts = splitFrontMatter(`---\n${pieces.join('')}\n---\n## d1\n`);
      if ('fault' in parts) expect(parts.line).toBeGreaterThan(0);
      else expect(() => JSON.stringify(parts.value)).not.toThrow();
    }),
  );
});
