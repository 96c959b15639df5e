import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { hasStackTrace, runChhamas, runInBoth } from './support/run-chhamas.ts';

const desk = mkdtempSync(join(tmpdir(), 'chhamas-protect-'));
afterAll(() => {
  rmSync(desk, { recursive: true });
});
const write = (file: string, value: unknown) => {
  writeFileSync(join(desk, file), typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
const protect = (...args: readonly string[]) =>
  runChhamas(desk, 'protect', ...args, '--lang', 'en');

interface Output {
  readonly tables: readonly {
    readonly dimensions: readonly string[];
    readonly cells: readonly {
      readonly at: Readonly<Record<string, string>>;
      readonly status: 'shown' | 'withheld';
      readonly count?: number;
    }[];
  }[];
}

/** The worked example of the brief, its provinces as made-up codes. */
const counts = { btb: [12, 3], bmc: [25, 11], kkg: [7, 6], pln: [2, 0] };
const worked = {
  threshold: 5,
  hierarchies: { province: { total: 'all' }, sex: { total: 'both' } },
  tables: [['province', 'sex']],
  cells: Object.entries(counts).flatMap(([province, [female, male]]) => [
    { province, sex: 'female', count: female },
    { province, sex: 'male', count: male },
  ]),
};
/** All its cells, of which only these are withheld. */
const patternOf = (...withheld: readonly string[]): Output => {
  const provinces = [...Object.entries(counts), ['all', [46, 20]] as const];
  const cells = provinces.flatMap(([province, [female = 0, male = 0]]) =>
    Object.entries({ female, male, both: female + male }).map(([sex, count]) => {
      const at = { province, sex };
      const isWithheld = withheld.includes(`${province} ${sex}`);
      return isWithheld
        ? { at, status: 'withheld' as const }
        : { at, status: 'shown' as const, count };
    }),
  );
  return { tables: [{ dimensions: ['province', 'sex'], cells }] };
};
const small = ['btb male', 'pln female', 'pln both'];

describe('R-53 a file of counts', () => {
  const file = write('worked.json', worked);

  test('is protected onto standard output, and nothing is said beside it', async () => {
    const { code, out, err } = await protect(file);
    expect([code, err]).toEqual([0, '']);
    const [table] = (JSON.parse(out) as Output).tables;
    expect(table?.dimensions).toEqual(['province', 'sex']);
    expect(table?.cells).toHaveLength(15);
    for (const { at, ...rest } of table?.cells ?? []) {
      expect(Object.keys(at)).toEqual(['province', 'sex']);
      const isSmall = small.includes(Object.values(at).join(' '));
      if (isSmall) expect(rest).toEqual({ status: 'withheld', reason: 'small' });
      else if (rest.status === 'withheld') expect(rest).toMatchObject({ reason: 'complement' });
      else expect(Object.keys(rest)).toEqual(['status', 'count']);
    }
    expect((await protect(file, '--audit', write('own.json', out))).code).toBe(0);
  });

  test('is protected alike whatever the order of its rows', async () => {
    const reversed = write('reversed.json', { ...worked, cells: worked.cells.toReversed() });
    expect((await protect(reversed)).out).toBe((await protect(file)).out);
  });

  test('is published without any reason', async () => {
    const { code, out } = await protect(file, '--public');
    expect(code).toBe(0);
    expect(out).toContain('"withheld"');
    expect(out).not.toMatch(/reason|small|complement/);
  });

  test('is explained to whoever protects it, beside the pattern', async () => {
    const { km, en } = await runInBoth(join(desk), 'protect', file, '--explain');
    for (const { code, out } of [km, en]) {
      expect(code).toBe(0);
      expect((JSON.parse(out) as Output).tables).toHaveLength(1);
    }
    expect(en.err).toContain('btb / male: small, 3 is below 5.');
    expect(km.err).toContain('btb / male៖ ចំនួនតិច ៣ តិចជាង ៥');
  });

  test('gets merges suggested', async () => {
    const { code, err } = await protect(file, '--suggest');
    expect([code, err]).toEqual([0, expect.stringMatching(/^(Coarser tables|No merge)/)]);
  });

  test('with a safe earlier release is protected against the difference', async () => {
    const first = { ...worked, cells: worked.cells.filter(({ province }) => province !== 'pln') };
    const { out } = await protect(write('first.json', first));
    const previous = { input: first, output: JSON.parse(out) as Output, relation: 'grows' };
    const next = await protect(write('next.json', { ...worked, previous }));
    expect([next.code, next.err]).toEqual([0, '']);
  });
});

describe('the audit of a pattern', () => {
  const file = write('audited.json', worked);
  const naive = write('naive.json', patternOf(...small));

  test('names every value that can be worked out of a naive one, and from what', async () => {
    const { code, out, err } = await protect(file, '--audit', naive);
    expect(code).toBe(1);
    expect(out).toBe(
      [
        'Table 1: province × sex',
        '  btb / male: 3',
        '  pln / female: 2',
        '  pln / both: 2',
        '',
      ].join('\n'),
    );
    for (const [cell, value] of [
      ['btb / male', 3],
      ['pln / female', 2],
      ['pln / both', 2],
    ]) {
      expect(err.replaceAll(/\s+/g, ' ')).toContain(
        `${cell} is withheld and can be worked out: ${value}.`,
      );
    }
    expect(err).toContain('3 blockers');
  });

  test('finds no fault in one of the brief’s, and prints its intervals', async () => {
    const pattern = write('a.json', patternOf(...small, 'btb female', 'btb both', 'pln male'));
    const { code, out, err } = await protect(file, '--audit', pattern);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('  btb / male: 0–3\n');
    expect(out).toContain('  btb / female: 0–14\n');
    expect(out).toContain('  pln / both: 0–17\n');
  });

  test('is data for programs', async () => {
    const { code, out } = await protect(file, '--audit', naive, '--format', 'json');
    const { intervals, findings } = JSON.parse(out) as Record<string, readonly object[]>;
    expect(code).toBe(1);
    expect(intervals).toContainEqual({
      table: 0,
      at: { province: 'btb', sex: 'male' },
      least: 3,
      greatest: 3,
    });
    expect(findings).toHaveLength(3);
  });

  test('finds a small count that stands there', async () => {
    const { code, err } = await protect(file, '--audit', write('open.json', patternOf()));
    expect(code).toBe(1);
    expect(err).toContain('btb / male shows a small count.');
  });

  test('refuses what is no pattern of the file, at its line', async () => {
    const pattern = write('other.json', JSON.stringify(patternOf('pln both'), undefined, 1));
    const other = write('other-counts.json', { ...worked, cells: worked.cells.slice(1) });
    const { code, out, err } = await protect(other, '--audit', pattern);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^other\.json:\d+:\d+\nerror {2}disclosure\/count-differs/);
  });
});

describe('a file with faults', () => {
  const faulty = write(
    'faulty.json',
    JSON.stringify(
      {
        ...worked,
        zero: 'show',
        tables: [['province', 'sexx']],
        cells: [...worked.cells, { province: 'all', count: -1 }],
      },
      undefined,
      2,
    ),
  );

  test('has them all named on the error channel, each with its line, in both languages', async () => {
    const { km, en } = await runInBoth(desk, 'protect', faulty);
    for (const outcome of [km, en]) {
      expect([outcome.code, outcome.out, hasStackTrace(outcome)]).toEqual([1, '', false]);
      const codes = outcome.err.match(/^\S+ {2}\S+$/gm)?.map((line) => line.split('  ')[1]);
      expect(codes?.toSorted()).toEqual([
        'disclosure/sum-as-leaf',
        'disclosure/unknown-dimension',
        'kernel/unknown-key',
        'kernel/wrong-value',
      ]);
      expect(outcome.err.match(/^faulty\.json:\d+:\d+$/gm)).toHaveLength(4);
    }
    expect(en.err).toContain('→ Write "zeros"');
    expect(en.err).toContain('→ Write sex, or');
  });

  test('that is no JSON is pointed into', async () => {
    const { code, err } = await protect(write('broken.txt', '{\n "threshold": 5,\n}'));
    expect(code).toBe(1);
    expect(err).toMatch(/^broken\.txt:2:16\nerror {2}kernel\/broken-json/);
  });
});

test('wrong use of protect is one line and exit code 2', async () => {
  const file = write('fine.json', worked);
  const outcomes = await Promise.all([
    protect('nowhere.json', '--lang', 'en'),
    protect('.'),
    protect(file, '--audit'),
    runChhamas(desk, 'verify', '--public', '--lang', 'en'),
  ]);
  for (const outcome of outcomes) {
    expect([outcome.code, outcome.out, hasStackTrace(outcome)]).toEqual([2, '', false]);
    expect(outcome.err).toMatch(/^chhamas: .*\n$/);
  }
  expect(outcomes[0].err).toBe('chhamas: There is no file nowhere.json.\n');
});

test('the example of the package is protected', async () => {
  const { code, out, err } = await protect(
    join(root, 'packages/core/examples/protect-counts.json'),
  );
  expect([code, err]).toEqual([0, '']);
  expect((JSON.parse(out) as Output).tables.map(({ cells }) => cells.length)).toEqual([21, 21]);
  const guide = readFileSync(join(root, 'docs/library.md'), 'utf8');
  expect(guide).toContain('examples/protect-counts.json');
});
