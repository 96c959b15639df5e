import { describe, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { name, say } from '../../testing/say.ts';
import { countedCells } from './counted-cells.ts';
import { parseProtectInput, parseProtectOutput } from './parse-protect-input.ts';
import type { ProtectInput } from './protect-input.ts';

const good = provincesBySex({ ka: [7, 3], ko: [8, 9] });
const parse = (input: object) => parseProtectInput(JSON.stringify(input), 'counts.json');
const faults = (more: object) => say(parse({ ...good, ...more }).findings);
const whole = (input: ProtectInput) => ({
  tables: input.tables.map((dimensions, index) => ({
    dimensions,
    cells: countedCells(input)
      .filter(({ table }) => table === index)
      .map(({ at, count }) => ({ at, status: 'shown', count })),
  })),
});

test('a file without a fault is an input, with every release in it', () => {
  const input = {
    ...good,
    zeros: 'show',
    width: 2,
    insiders: 'singletons',
    weights: { sex: { female: 2, both: 3 } },
    previous: {
      input: { ...good, previous: { input: good, output: whole(good) } },
      output: whole(good),
    },
  };
  expect(parse(input)).toEqual({ input, findings: [] });
});

test('a code of a second grouping need stand in no cell and in no other grouping', () => {
  const zone = { of: 'province', total: 'all', groups: { lake: ['kz'] } };
  expect(parse({ ...good, hierarchies: { ...good.hierarchies, zone } }).findings).toEqual([]);
});

describe('a file is refused', () => {
  test('that is no JSON', () => {
    expect(name(parseProtectInput('{', 'counts.json').findings)).toEqual(['kernel/broken-json ']);
  });

  test('for a name without a hierarchy, wherever it stands', () => {
    expect(
      faults({
        hierarchies: { ...good.hierarchies, zone: { of: 'provinc', total: 'all' } },
        tables: [['province', 'sexx'], ['zone']],
        weights: { age: {} },
      }),
    ).toMatchInlineSnapshot(`
      "error disclosure/unknown-dimension counts.json weights.age
        km គ្មាន hierarchy ឈ្មោះ age ទេ | បន្ថែម "age" ក្នុង "hierarchies" មាន៖ province, sex, zone
        en No hierarchy is called age. | Add "age" to "hierarchies". There are province, sex, zone.
      error disclosure/unknown-dimension counts.json hierarchies.zone.of
        km គ្មាន hierarchy ឈ្មោះ provinc ទេ | សរសេរ province ឬបន្ថែម "provinc" ក្នុង "hierarchies" មាន៖ province, sex, zone
        en No hierarchy is called provinc. | Write province, or add "provinc" to "hierarchies". There are province, sex, zone.
      error disclosure/unknown-dimension counts.json tables.0.1
        km គ្មាន hierarchy ឈ្មោះ sexx ទេ | សរសេរ sex ឬបន្ថែម "sexx" ក្នុង "hierarchies" មាន៖ province, sex, zone
        en No hierarchy is called sexx. | Write sex, or add "sexx" to "hierarchies". There are province, sex, zone."
    `);
  });

  test('for a grouping of a grouping', () => {
    const zone = { of: 'province', total: 'all' };
    expect(
      faults({ hierarchies: { ...good.hierarchies, zone, region: { of: 'zone', total: 'all' } } }),
    ).toMatchInlineSnapshot(`
      "error disclosure/grouping-of-grouping counts.json hierarchies.region.of
        km region ជាក្រុមនៃ zone ដែលជាក្រុមស្រាប់ | សរសេរ "of": "province"
        en region groups zone, which is a grouping itself. | Write "of": "province"; a group lists the leaves themselves."
    `);
  });

  test('for a table that has a dimension twice', () => {
    expect(faults({ tables: [['sex', 'province', 'sex']] })).toMatchInlineSnapshot(`
      "error disclosure/repeated-dimension counts.json tables.0.2
        km តារាងនេះមាន sex ពីរដង | ដាក់ឈ្មោះនីមួយៗតែម្តងក្នុងតារាង
        en The table has the dimension sex twice. | Name each dimension of a table once."
    `);
  });

  test('for a leaf in two groups of one hierarchy', () => {
    const province = { total: 'all', groups: { west: ['ka', 'ko'], east: ['ko'] } };
    expect(faults({ hierarchies: { ...good.hierarchies, province } })).toMatchInlineSnapshot(`
      "error disclosure/two-groups counts.json hierarchies.province.groups.east.0
        km ko ស្ថិតក្នុងក្រុម west, east នៃ province | ទុកក្នុងក្រុមតែមួយ ឬបង្កើត hierarchy មួយទៀតដែលមាន "of"
        en ko is in the groups west, east of province. | Leave it in one; another grouping is a hierarchy of its own, with "of"."
    `);
  });

  test('for a total or group that stands where a leaf belongs', () => {
    const province = { total: 'all', groups: { west: ['ka', 'all'], all: ['ko'] } };
    const cells = [...good.cells, { province: 'west', sex: 'both', count: 1 }];
    expect(faults({ hierarchies: { ...good.hierarchies, province }, cells }))
      .toMatchInlineSnapshot(`
      "error disclosure/sum-as-leaf counts.json hierarchies.province.groups.all
        km all ជាផលបូកសរុប ឬក្រុមនៃ province មិនមែនជាធាតុតូចបំផុតទេ | រាប់តែធាតុតូចបំផុត ឬប្តូរកូដនៃក្រុម
        en all is a total or group of province, and stands here as a leaf. | Count the leaves only, or give the total or group another code.
      error disclosure/sum-as-leaf counts.json hierarchies.province.groups.west.1
        km all ជាផលបូកសរុប ឬក្រុមនៃ province មិនមែនជាធាតុតូចបំផុតទេ | រាប់តែធាតុតូចបំផុត ឬប្តូរកូដនៃក្រុម
        en all is a total or group of province, and stands here as a leaf. | Count the leaves only, or give the total or group another code.
      error disclosure/sum-as-leaf counts.json cells.4.sex
        km both ជាផលបូកសរុប ឬក្រុមនៃ sex មិនមែនជាធាតុតូចបំផុតទេ | រាប់តែធាតុតូចបំផុត ឬប្តូរកូដនៃក្រុម
        en both is a total or group of sex, and stands here as a leaf. | Count the leaves only, or give the total or group another code.
      error disclosure/sum-as-leaf counts.json cells.4.province
        km west ជាផលបូកសរុប ឬក្រុមនៃ province មិនមែនជាធាតុតូចបំផុតទេ | រាប់តែធាតុតូចបំផុត ឬប្តូរកូដនៃក្រុម
        en west is a total or group of province, and stands here as a leaf. | Count the leaves only, or give the total or group another code."
    `);
  });

  test('for a cell without a code that a table uses, and for none of another dimension', () => {
    expect(faults({ cells: [{ province: 'ka', count: 1 }] })).toMatchInlineSnapshot(`
      "error disclosure/missing-code counts.json cells.0
        km ក្រឡានេះគ្មានកូដសម្រាប់ sex ទេ | បន្ថែម "sex": "…" ព្រោះមានតារាងប្រើវា
        en The cell has no code for sex. | Add "sex": "…"; a table uses it."
    `);
    expect(
      parse({ ...good, tables: [['sex']], cells: [{ sex: 'male', count: 1 }] }).findings,
    ).toEqual([]);
  });

  test('for two cells at one place, in whatever order their codes stand', () => {
    const cells = [...good.cells, { sex: 'male', count: 3, province: 'ka' }];
    expect(faults({ cells })).toMatchInlineSnapshot(`
      "error disclosure/same-place counts.json cells.4
        km ក្រឡា 2 និង 5 រាប់ដដែល៖ ka / male | បូកបញ្ចូលគ្នា រួចទុកតែមួយ
        en The cells 2 and 5 count the same: ka / male. | Add them up, and leave one."
    `);
  });

  test('for a weight of a code that is none', () => {
    expect(faults({ weights: { sex: { femal: 2 } } })).toMatchInlineSnapshot(`
      "error disclosure/unknown-code counts.json weights.sex.femal
        km sex គ្មានកូដ femal ទេ | សរសេរ female ឬលុបចេញ
        en sex has no code femal. | Write female, or remove it."
    `);
  });

  test('for more combinations than can be looked at together', () => {
    const cells = Array.from({ length: 500 }, (_, n) => ({
      province: `p${n}`,
      sex: `s${n}`,
      count: 9,
    }));
    expect(faults({ cells })).toMatchInlineSnapshot(`
      "error disclosure/too-many-leaves counts.json tables
        km តារាងទាំងនេះមានបន្សំ ២៥០០០០ លើសពី ២០០០០០ ដែលអាចការពារជាមួយគ្នា | បន្ថយការបំបែក ឬបញ្ចូលកូដគ្នា
        en Behind these tables are 250000 combinations, more than the 200000 that can be protected together. | Publish fewer dimensions together, or merge codes."
    `);
    const apart = { ...good, cells, tables: [['sex'], ['province']] };
    expect(parse(apart).findings).toEqual([]);
    const large = 'disclosure/too-many-leaves ';
    const named = (more: object) => name(parse({ ...good, cells, ...more }).findings);
    // Tables of several releases are looked at together.
    const previous = { input: apart, output: { tables: [] } };
    expect(named({ ...apart, previous })).toEqual([large]);
    // One table of several is too large, or all of a ring together.
    const hierarchies = { ...good.hierarchies, age: { total: 'any' } };
    const aged = cells.map((cell) => ({ ...cell, age: 'u15' }));
    expect(named({ hierarchies, cells: aged, tables: [['age'], ['province', 'sex']] })).toEqual([
      large,
    ]);
    const few = aged.map((cell, n) => ({ ...cell, sex: `s${n % 300}`, age: `a${n % 9}` }));
    const ring = [
      ['age', 'sex'],
      ['province', 'sex'],
      ['age', 'province'],
    ];
    expect(named({ hierarchies, cells: few, tables: ring })).toEqual([large]);
    expect(named({ hierarchies, cells: few, tables: ring.slice(1) })).toEqual([]);
    const most = cells.map((cell, n) => ({ ...cell, sex: `s${n % 400}` }));
    expect(named({ cells: most })).toEqual([]);
  });

  test('for an earlier release that was said to grow and did not', () => {
    const input = provincesBySex({ ka: [8, 3], ko: [8, 9], kho: [1, 0] });
    const previous = { input, output: whole(input), relation: 'grows' };
    expect(faults({ previous })).toMatchInlineSnapshot(`
      "error disclosure/count-falls counts.json previous.relation
        km ka / female ពីមុនមាន ៨ ឥឡូវមាន ៧ តែ "relation" ថាមានតែកើនឡើង | សរសេរ "relation": "any" ឬកែចំនួន
        en ka / female counted 8 before and 7 now, but "relation" says that it only grows. | Write "relation": "any", or mend the count.
      error disclosure/count-falls counts.json previous.relation
        km kho / female ពីមុនមាន ១ ឥឡូវមាន ០ តែ "relation" ថាមានតែកើនឡើង | សរសេរ "relation": "any" ឬកែចំនួន
        en kho / female counted 1 before and 0 now, but "relation" says that it only grows. | Write "relation": "any", or mend the count."
    `);
    expect(parse({ ...good, previous: { ...previous, relation: 'any' } }).findings).toEqual([]);
  });

  test('for an earlier output that is not of its input, at its place in the file', () => {
    const output = whole(good);
    const cells = output.tables[0]?.cells ?? [];
    const [first = {}, second = {}] = cells;
    const wrong = [
      { ...second, count: 99 },
      { ...second, at: { sex: 'male', province: 'ka' } },
      { ...first, at: { province: 'kz', sex: 'male' } },
      ...cells.slice(2),
    ];
    const previous = {
      input: { ...good, tables: [...good.tables, ['sex']] },
      output: {
        tables: [
          { dimensions: ['province', 'sex'], cells: wrong },
          { dimensions: ['province'], cells: [] },
        ],
      },
    };
    expect(faults({ previous })).toMatchInlineSnapshot(`
      "error disclosure/cell-missing counts.json previous.output.tables.0
        km តារាងទី ១ ខ្វះក្រឡា ka / female | បន្ថែមក្រឡានេះ ព្រោះក្រឡានីមួយៗត្រូវមានម្តង
        en Table 1 of the output has no cell ka / female. | Add it, shown or withheld; every cell of a table stands there once.
      error disclosure/cell-twice counts.json previous.output.tables.0.cells.1
        km តារាងទី ១ មានក្រឡា male / ka ពីរដង | ទុកតែមួយ
        en male / ka stands in table 1 twice. | Leave one.
      error disclosure/cell-unknown counts.json previous.output.tables.0.cells.2
        km តារាងទី ១ គ្មានក្រឡា kz / male ទេ | លុបចេញ ឬកែកូដ
        en There is no cell kz / male in table 1. | Remove it, or mend its codes.
      error disclosure/count-differs counts.json previous.output.tables.0.cells.0
        km ka / male បង្ហាញ ៩៩ តែផលបូកគឺ ៣ | ប្រើលទ្ធផលដែលបានមកពីឯកសារនេះ
        en ka / male shows 99; the cells add up to 3. | Give the output that was made from this input.
      error disclosure/table-differs counts.json previous.output.tables.1
        km តារាងទី ២ មាន [province] | ត្រូវជា [sex] ដូចក្នុង "tables"
        en Table 2 of the output has the dimensions [province]. | They must be [sex], as in "tables" of the input."
    `);
  });

  test('for an output before the last', () => {
    const oldest = { input: good, output: { tables: [] } };
    const previous = { input: { ...good, previous: oldest }, output: whole(good) };
    expect(parse({ ...good, previous }).findings.map(({ path }) => path?.join('.'))).toEqual([
      'previous.input.previous.output.tables.0',
    ]);
  });

  test('for all of this at once, also where its shape is wrong', () => {
    const { findings } = parse({
      threshold: 1,
      zero: 'show',
      hierarchies: { province: { total: 7 }, sex: { total: 'both', groups: { both: ['male'] } } },
      tables: [['provinc', 'sex'], 'sex'],
      cells: [{ province: 'ka', count: -1 }, { province: 4, sex: 'both', count: '3' }, 7],
      previous: { input: { tables: [['age']] } },
    });
    expect(name(findings)).toMatchInlineSnapshot(`
      [
        "disclosure/missing-code sex",
        "disclosure/missing-code sex",
        "disclosure/sum-as-leaf both",
        "disclosure/sum-as-leaf both",
        "disclosure/unknown-dimension age",
        "disclosure/unknown-dimension provinc",
        "kernel/missing-key cells",
        "kernel/missing-key hierarchies",
        "kernel/missing-key output",
        "kernel/missing-key threshold",
        "kernel/unknown-key zero",
        "kernel/wrong-type 1",
        "kernel/wrong-type 2",
        "kernel/wrong-type count",
        "kernel/wrong-type province",
        "kernel/wrong-type total",
        "kernel/wrong-value count",
        "kernel/wrong-value threshold",
      ]
    `);
    expect(name(parse([]).findings)).toEqual(['kernel/wrong-type counts.json']);
    expect(parse([]).input).toBeUndefined();
  });
});

test('an output is held against its input, and handed back where it fits', () => {
  const output = whole(good);
  const text = JSON.stringify(output);
  expect(parseProtectOutput(text, 'out.json', good)).toEqual({ output, findings: [] });
  const other = parseProtectOutput(text, 'out.json', provincesBySex({ ka: [7, 4], ko: [8, 9] }));
  expect(other.output).toBeUndefined();
  expect(name(other.findings)).toEqual([
    'disclosure/count-differs all / both',
    'disclosure/count-differs all / male',
    'disclosure/count-differs ka / both',
    'disclosure/count-differs ka / male',
  ]);
  expect(name(parseProtectOutput('{}', 'out.json', good).findings)).toEqual([
    'kernel/missing-key tables',
  ]);
});
