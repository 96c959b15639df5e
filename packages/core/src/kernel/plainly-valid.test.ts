import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Cycle } from '../collection/cycle.ts';
import { MonthlyReturn, ReturnsFile } from '../collection/monthly-return.ts';
import { StatementsFile } from '../collection/statement.ts';
import { ClaimsFile } from '../evidence/claim.ts';
import { Indicator } from '../indicator/indicator.ts';
import { PlacesFile } from '../reference/place.ts';
import { holds } from '../testing/holds.ts';
import { isPlainlyValid } from './plainly-valid.ts';

const head = {
  schema: 1,
  reporter: 'p-1',
  month: '2017-01',
  receivedOn: '2017-02-06',
  channel: 'monthly-form',
};
const data = {
  ...head,
  id: 'r-1',
  answer: 'has-data',
  supersedes: 'r-0',
  reason: { km: 'ខុស', en: 'Wrong' },
  counts: [
    { indicator: 'le.cases', total: 5, parts: { family: { trafficking: 4, other: 1 } } },
    {
      indicator: 'vp.victims',
      total: 4,
      female: 3,
      cells: [
        { by: { sex: 'female', age: 'u15' }, count: 3 },
        { by: { sex: 'male', age: '18p' }, count: 1 },
      ],
      days: { from: '2016-12-26', to: '2017-01-25' },
    },
    { indicator: 'mi.gates', total: { kind: 'atLeast', n: 7 }, sexNotSpecified: 0 },
  ],
};
const nil = { ...head, id: 'n-1', answer: 'nil', confirmedBy: 'chief', confirmedOn: '2017-02-06' };
const blank = { ...head, id: 'b-1', answer: 'blank' };

const documents: readonly (readonly [name: string, schema: z.ZodType, value: unknown])[] = [
  ['a return with data', MonthlyReturn, data],
  ['a nil', MonthlyReturn, nil],
  ['a form without content', MonthlyReturn, blank],
  ['all returns of a semester', ReturnsFile, { schema: 1, reporter: 'p-1', returns: [data, nil] }],
  [
    'the claims of a semester',
    ClaimsFile,
    {
      schema: 1,
      claims: [
        {
          id: 'c-1',
          source: 'police',
          about: 'xs',
          period: { semester: '2017-S1' },
          receivedOn: '2017-08-01',
          counts: [{ indicator: 'le.cases', total: 9 }],
        },
      ],
    },
  ],
  [
    'an indicator',
    Indicator,
    {
      schema: 1,
      id: 'le.cases',
      name: { km: 'ករណី' },
      definition: { km: 'សំណុំរឿង', en: 'Files' },
      unit: 'case',
      countingRule: { km: 'មួយជាមួយ' },
      addition: 'sum',
      splits: ['family'],
      crossed: [['family', 'sex']],
      owner: 'desk',
      expectedFrom: {
        kind: 'several',
        among: [{ kind: 'provinces' }, { kind: 'zone', zone: 'z' }],
      },
      toleranceDays: 7,
    },
  ],
  [
    'places',
    PlacesFile,
    {
      schema: 1,
      country: { id: 'xs', name: { km: 'ប្រទេស' } },
      neighbours: [],
      places: [{ id: 'p-1', kind: 'capital', iso: 'XS-1', name: { km: 'ក' }, borders: ['n-1'] }],
    },
  ],
  [
    'a cycle',
    Cycle,
    {
      schema: 1,
      semester: '2017-S1',
      documentNo: null,
      dueOn: '2017-06-30',
      returnsDueDay: 10,
      expected: [{ stratum: 'court', reporters: null }],
      events: [{ to: 'consolidating', by: 'chief' }],
      signOffs: [{ role: 'chief', on: '2017-06-22' }],
    },
  ],
  [
    'statements',
    StatementsFile,
    {
      schema: 1,
      statements: [
        {
          id: 's-1',
          by: 'desk',
          asOf: '2017-06-13',
          about: { kind: 'month', stratum: 'cso', month: '2017-01' },
          received: { kind: 'none', why: 'pending' },
          source: 'minutes',
        },
      ],
      resolutions: [],
    },
  ],
];

test.each(documents.slice(0, 7))('%s without a fault is plain, and need not be parsed', (...of) => {
  const [, schema, value] = of;
  expect(isPlainlyValid(value, schema)).toBe(true);
});

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...[-1, -0, 0, 1.5, 1e20, null, true, '', ' ', ' ក', '១', [], {}, { n: 3 }],
    ...['has-data', 'nil', 'sex', '2017-02-29', '2016-02-29', '2017-13', 'x'.repeat(81), 'P-1'],
    ...[{ kind: 'exact', n: 3 }, { kind: 'unknown' }, { kind: 'unknown', n: 1 }, { km: ' ក ' }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const key = fc.constantFrom(
  ...['female', 'total', 'parts', 'cells', 'reason', 'answer', 'schema', 'extra', 'toString'],
  ...['constructor', '__proto__', 'n', 'km', 'u15', 'family'],
);

/** What is done where some turns through a document lead. */
interface Change {
  readonly turns: readonly number[];
  readonly act: 'put' | 'add' | 'remove' | 'repeat';
  readonly key: string;
  readonly odd: unknown;
}
const change: fc.Arbitrary<Change> = fc.record({
  turns: fc.array(fc.nat(11), { minLength: 1, maxLength: 6 }),
  act: fc.constantFrom('put', 'add', 'remove', 'repeat'),
  key,
  odd,
});

/** A document as JSON gives it, changed in some places. */
function changed(document: unknown, changes: readonly Change[]): unknown {
  const root = copyOf(document);
  for (const { turns, act, key: added, odd: value } of changes) {
    const [object, own] = placeIn(root, turns);
    if (act === 'remove') Reflect.deleteProperty(object, own);
    else if (act === 'repeat' && Array.isArray(object)) object.push(copyOf(object[0] ?? null));
    else put(object, act === 'add' && !Array.isArray(object) ? added : own, copyOf(value));
  }
  // What JSON cannot say, such as a hole in a list, is not there either.
  return copyOf(root);
}

/** The object that some turns lead to, and the last key on the way. */
function placeIn(root: unknown, turns: readonly number[]): readonly [object: object, key: string] {
  let here = root as object;
  for (const turn of turns) {
    const keys = Object.keys(here);
    const own = keys[turn % Math.max(1, keys.length)] ?? '0';
    const next: unknown = Reflect.get(here, own);
    if (turn === turns.at(-1) || typeof next !== 'object' || next === null) return [here, own];
    here = next;
  }
  return [here, '0'];
}

function put(object: object, name: string, value: unknown): void {
  const own = { enumerable: true, configurable: true, writable: true };
  // A plain assignment to `__proto__` would be none.
  Object.defineProperty(object, name, { ...own, value });
}

function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

describe.each(documents)('%s, however it is changed', (_, schema, value) => {
  test('is plain only where the schema hands it back as it is', () => {
    holds(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const raw = changed(value, changes);
        if (!isPlainlyValid(raw, schema)) return;
        expect(schema.safeParse(raw)).toStrictEqual({ success: true, data: raw });
      }),
      2000,
    );
  });
});

const bounded: readonly (readonly [schema: z.ZodType, plain: unknown[], others: unknown[]])[] = [
  [z.array(z.int()).min(1).max(2), [[1], [1, 2]], [[], [1, 2, 3], {}, ['1']]],
  [z.int().gt(0).lt(5), [1, 4], [0, 5, -1, 1.5, '1']],
  [z.int().min(3).min(1).max(5).max(9), [3, 5], [2, 6]],
  [z.string().min(2).max(3), ['ab', 'abc'], ['a', 'abcd', 2]],
  [z.string().trim().min(1), ['a'], ['', ' ']],
  [z.int().nullable(), [1, null], ['']],
  [z.record(z.string(), z.int()), [{}, { a: 1 }], [[], null, { a: '1' }]],
  [z.strictObject({ a: z.int().optional() }), [{}, { a: 1 }], [[], null, { a: '1' }, { b: 1 }]],
  [z.union([z.int(), z.literal('all')]), [1, 'all'], ['none', 1.5]],
  [z.boolean(), [true, false], [0, 'true', null]],
  [z.iso.date(), ['2016-02-29'], ['2017-02-29', '2017-2-1', 20170201]],
];

test.each(bounded)('what lies within bounds is plain, %#, and what does not is not', (...of) => {
  const [schema, plain, others] = of;
  for (const each of plain) expect([each, isPlainlyValid(each, schema)]).toEqual([each, true]);
  for (const each of others) expect([each, isPlainlyValid(each, schema)]).toEqual([each, false]);
  for (const each of plain) expect(schema.safeParse(each)).toEqual({ success: true, data: each });
});

describe('nothing is plain', () => {
  test('of a schema that changes what it is given', () => {
    expect(
      isPlainlyValid(
        'a',
        z.string().transform((text) => text.length),
      ),
    ).toBe(false);
    expect(isPlainlyValid({}, z.strictObject({ a: z.string().default('x') }))).toBe(false);
    expect(isPlainlyValid({}, z.strictObject({ a: z.string().default('x').optional() }))).toBe(
      false,
    );
    expect(isPlainlyValid({ a: 1, b: 2 }, z.object({ a: z.int() }))).toBe(false);
  });

  test('of a schema that asks for more than this knows', () => {
    expect(isPlainlyValid('https://a.org', z.url())).toBe(false);
    expect(
      isPlainlyValid(
        'a',
        z.string().refine((text) => text === 'a'),
      ),
    ).toBe(false);
    expect(
      isPlainlyValid(
        [1],
        z.array(z.int()).refine(() => true),
      ),
    ).toBe(false);
    expect(
      isPlainlyValid(
        { a: 1 },
        z.strictObject({ a: z.int() }).refine(() => false),
      ),
    ).toBe(false);
    expect(isPlainlyValid({ a: 1 }, z.record(z.enum(['a', 'b']), z.int()))).toBe(false);
    expect(isPlainlyValid(1, z.number())).toBe(false);
    expect(isPlainlyValid(3e9, z.int32())).toBe(false);
    expect(isPlainlyValid(4, z.int().multipleOf(2))).toBe(false);
  });

  test('of a schema that holds itself', () => {
    const Tree = z.strictObject({
      get children() {
        return z.array(Tree);
      },
    });
    expect(isPlainlyValid({ children: [] }, Tree)).toBe(false);
  });

  test('of a key that Zod leaves out', () => {
    const raw: unknown = JSON.parse('{"__proto__": 3}');
    expect(isPlainlyValid(raw, z.record(z.string(), z.int()))).toBe(false);
  });
});
