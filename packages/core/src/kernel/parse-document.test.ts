import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { say } from '../testing/say.ts';
import { RoleId } from './ids.ts';
import { LocalizedText } from './localized-text.ts';
import { Month } from './month.ts';
import { parseDocument } from './parse-document.ts';
import { Quantity } from './quantity.ts';

const Document = z.strictObject({
  schema: z.literal(1),
  name: LocalizedText,
  month: Month,
  count: Quantity,
  kind: z.enum(['capital', 'province']).optional(),
  version: z.int().positive().optional(),
  sources: z.array(z.string()).min(1).optional(),
  by: RoleId.optional(),
  columns: z.union([z.literal('months'), z.strictObject({ split: z.string() })]).optional(),
});
const right = {
  schema: 1,
  name: { km: 'ករណី' },
  month: '2017-05',
  count: { kind: 'exact', n: 6 },
};
const parse = (value: unknown) => parseDocument(JSON.stringify(value), Document, 'f.json');

test('a document without a fault is its value', () => {
  expect(parse(right)).toEqual({ value: right, findings: [] });
});

test('a document that is not JSON is one finding', () => {
  const { value, findings } = parseDocument('{"schema": 1,', Document, 'f.json');
  expect(value).toBeUndefined();
  expect(say(findings)).toMatchInlineSnapshot(`
    "error kernel/broken-json f.json
      km ឯកសារនេះមិនមែនជា JSON ត្រឹមត្រូវទេ | កែត្រង់នេះ រួចពិនិត្យម្តងទៀត
      en This is not JSON. | Mend it here, then check again."
  `);
});

describe('a key', () => {
  test('that is misspelt is one fault, named with the key that was meant', () => {
    const { value, findings } = parse({
      schema: 1,
      nmae: right.name,
      month: '2017-05',
      count: right.count,
    });
    expect(say(findings)).toMatchInlineSnapshot(`
      "error kernel/unknown-key f.json nmae
        km គ្មានឈ្មោះ "nmae" នៅទីនេះទេ | សរសេរ "name"។ ឈ្មោះដែលមាន៖ schema, name, month, count, kind, version, sources, by, columns
        en "nmae" is not known here. | Write "name"; known here are schema, name, month, count, kind, version, sources, by, columns."
    `);
    expect(value).toEqual(right);
  });

  test('that is unknown does not hide the rest of the file', () => {
    const { value, findings } = parse({ ...right, weather: 'rain' });
    expect(say(findings)).toMatchInlineSnapshot(`
      "error kernel/unknown-key f.json weather
        km គ្មានឈ្មោះ "weather" នៅទីនេះទេ | ឈ្មោះដែលមាន៖ schema, name, month, count, kind, version, sources, by, columns
        en "weather" is not known here. | Known here are schema, name, month, count, kind, version, sources, by, columns."
    `);
    expect(value).toEqual(right);
  });

  test('that is missing is named', () => {
    const { value, findings } = parse({ ...right, month: undefined });
    expect(value).toBeUndefined();
    expect(say(findings)).toMatchInlineSnapshot(`
      "error kernel/missing-key f.json month
        km ខ្វះ "month" នៅទីនេះ | បន្ថែម "month": …
        en "month" is missing here. | Add "month": …"
    `);
  });

  test('that is missing is named also where only one value is allowed, or one of several kinds', () => {
    const { findings } = parse({ ...right, schema: undefined, count: { n: 6 } });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['kernel/missing-key', ['schema']],
      ['kernel/missing-key', ['count', 'kind']],
    ]);
  });
});

describe('a text', () => {
  test('R-51 without Khmer is named, and the rest of the file is still read', () => {
    const { value, findings } = parse({ ...right, name: { en: 'Cases' } });
    expect(say(findings)).toMatchInlineSnapshot(`
      "error kernel/khmer-missing f.json name.km
        km ខ្វះអត្ថបទខ្មែរនៃ "name" | បន្ថែម "km": "…"។ ត្រូវមានភាសាខ្មែរ រីឯភាសាអង់គ្លេសជាការបកប្រែ
        en The Khmer text of "name" is missing. | Add "km": "…"; Khmer is required, English is its translation."
    `);
    expect(value?.month).toBe('2017-05');
  });

  test('R-51 with empty Khmer is named too', () => {
    const { findings } = parse({ ...right, name: { km: ' ', en: 'Cases' } });
    expect(findings.map(({ code }) => code)).toEqual(['kernel/khmer-missing']);
  });
});

describe('a value', () => {
  test('of another type is quoted', () => {
    expect(say(parse({ ...right, month: 5 }).findings)).toMatchInlineSnapshot(`
      "error kernel/wrong-type f.json month
        km "month" មិនអាចជា 5 បានទេ | ត្រូវជា អត្ថបទក្នុងសញ្ញា " "
        en "month" cannot be 5. | It must be a text in quotes: "…"."
    `);
  });

  test('of another form is quoted, with one that would be right', () => {
    expect(say(parse({ ...right, month: '2017-13' }).findings)).toMatchInlineSnapshot(`
      "error kernel/wrong-value f.json month
        km "month" មិនអាចជា "2017-13" បានទេ | សរសេរដូចជា 2017-05
        en "month" cannot be "2017-13". | It is written like 2017-05."
    `);
  });

  test('that is none of the words of a list is answered with the list', () => {
    expect(say(parse({ ...right, kind: 'provinec' }).findings)).toMatchInlineSnapshot(`
      "error kernel/wrong-value f.json kind
        km "kind" មិនអាចជា "provinec" បានទេ | សរសេរ "province"។ ត្រូវជា "capital" | "province"
        en "kind" cannot be "provinec". | Write "province". It must be "capital" | "province"."
    `);
  });

  test('of no kind that there is is quoted alone, not with all that stands around it', () => {
    const { findings } = parse({ ...right, count: { kind: 'exat', n: 6 } });
    expect(say(findings)).toMatchInlineSnapshot(`
      "error kernel/wrong-value f.json count.kind
        km "kind" មិនអាចជា "exat" បានទេ | សរសេរ "exact"។ ត្រូវជា "exact" | "atLeast" | "moreThan" | "about" | "unknown"
        en "kind" cannot be "exat". | Write "exact". It must be "exact" | "atLeast" | "moreThan" | "about" | "unknown"."
    `);
  });

  test('that is too small is answered with a bound that is not itself too small', () => {
    expect(say(parse({ ...right, version: 0 }).findings)).toMatchInlineSnapshot(`
      "error kernel/wrong-value f.json version
        km "version" មិនអាចជា 0 បានទេ | ត្រូវជា > 0
        en "version" cannot be 0. | It must be > 0."
    `);
    const { findings } = parse({ ...right, count: { kind: 'exact', n: -1 } });
    expect(findings[0]?.values['expected']).toBe('≥ 0');
  });

  test('that is an empty list is answered with how many it must hold', () => {
    expect(say(parse({ ...right, sources: [] }).findings)).toMatchInlineSnapshot(`
      "error kernel/wrong-value f.json sources
        km "sources" មិនអាចជា [] បានទេ | ត្រូវជា បញ្ជី [ … ] ដែលមានយ៉ាងតិចមួយ
        en "sources" cannot be []. | It must be a list of at least one entry: [ … ]."
    `);
  });

  test('that is a bare number is answered with the same as a quantity', () => {
    expect(say(parse({ ...right, count: 100 }).findings)).toMatchInlineSnapshot(`
      "error kernel/wrong-type f.json count
        km "count" មិនអាចជា 100 បានទេ | សរសេរ { "kind": "exact", "n": 100 }។ ត្រូវជា វត្ថុ { … }
        en "count" cannot be 100. | Write { "kind": "exact", "n": 100 }. It must be an object: { … }."
    `);
  });

  test('that should be a role is answered with a role', () => {
    expect(say(parse({ ...right, by: 'The Chair!' }).findings)).toMatchInlineSnapshot(`
      "error kernel/wrong-value f.json by
        km "by" មិនអាចជា "The Chair!" បានទេ | សរសេរដូចជា permanent-vice-chair
        en "by" cannot be "The Chair!". | It is written like permanent-vice-chair."
    `);
  });

  test('of a union is answered for the branch that it comes closest to', () => {
    const { findings } = parse({ ...right, columns: { split: 1 } });
    expect(findings.map(({ path }) => path)).toEqual([['columns', 'split']]);
  });
});

test('all faults are told, not only the first', () => {
  const { findings } = parse({ schema: 2, name: { en: 'Cases' }, mont: '2017-05', count: 6 });
  expect(findings.map(({ code }) => code).sort()).toEqual([
    'kernel/khmer-missing',
    'kernel/unknown-key',
    'kernel/wrong-type',
    'kernel/wrong-value',
  ]);
});
