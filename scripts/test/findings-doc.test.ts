import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FindingCode } from '@chhamas/core';
import { findingSeverity } from '@chhamas/core';
import type { FindingExample } from '../../packages/core/src/testing/examples/finding-example.ts';
import { filesOf } from '../../packages/core/src/testing/examples/find-in-example.ts';
import { findingExamples } from '../../packages/core/src/testing/examples/index.ts';
import { purposes } from '../../packages/core/src/testing/examples/purposes.ts';
import { root } from '../bootstrap/run.mjs';
import { halfIn, pagePathOf } from '../src/finding-page-file.ts';
import { findingsPages } from '../src/findings-doc/all-pages.ts';
import { excerptsOf } from '../src/findings-doc/excerpts-of.ts';
import { runChhamas } from './support/run-chhamas.ts';
import { emptyDesk } from './support/scratch-content.ts';

const docs = join(root, 'docs');
let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  pages = await findingsPages(docs);
});

// Where one of them differs: npm run docs:findings --workspace @chhamas/scripts
test('the index and every page of a finding are as the rules and their examples are today', async () => {
  const stale = Array.from(pages, async ([path, text]) => {
    const there = await readFile(join(docs, path), 'utf8').catch(() => 'no page');
    return there === text ? [] : [path];
  });
  expect((await Promise.all(stale)).flat()).toEqual([]);
});

test('there is a page of every code, and of nothing else', () => {
  const there = readdirSync(join(docs, 'findings'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `findings/${file.replaceAll('\\', '/')}`);
  const codes = Object.keys(findingSeverity) as FindingCode[];
  expect(there.toSorted()).toEqual(codes.map(pagePathOf).toSorted());
  const index = pages.get('findings.md') ?? '';
  expect(codes.filter((code) => !index.includes(`](${pagePathOf(code)})`))).toEqual([]);
});

test('every finding says something in both languages, and leaves no mark of the catalogue', () => {
  const rows = (pages.get('findings.md') ?? '').split('\n').filter((line) => /^\| \[/.test(line));
  for (const row of rows) {
    const [, , message = ''] = row.replaceAll('\\|', '/').split(' | ');
    expect(message).not.toMatch(/\[\[|\]\]|\{[a-z]+\}|undefined/i);
    expect(message).toMatch(/[a-z].*<br>.*\p{Script=Khmer}/iu);
  }
  expect(rows).toHaveLength(Object.keys(findingSeverity).length);
});

describe('a page', () => {
  test('says in each language why, what is wrong, what is said of it, and what is right', () => {
    for (const [code, example] of Object.entries(findingExamples)) {
      const page = pages.get(pagePathOf(code as FindingCode)) ?? '';
      const [km, en] = [halfIn(page, 'km'), halfIn(page, 'en')];
      const headings = (half: string) => [...half.matchAll(/^### /gm)].length;
      expect([code, headings(km), headings(en)]).toEqual(
        example.kind === 'state' ? [code, 3, 3] : [code, 4, 4],
      );
      // Beside what is quoted of files, a half is in its own language.
      const prose = (half: string) => half.replaceAll(/```[^]*?```|^\|.*$|`[^`]*`|\([^)]*\)/gm, '');
      expect(prose(en)).not.toMatch(/\p{Script=Khmer}/u);
      expect(prose(km)).toMatch(/\p{Script=Khmer}/u);
      expect(prose(km)).not.toMatch(/(?<!chhamas )(?:\b(?!chhamas)[a-z]{2,}\b ){3}/i);
      expect(page).not.toMatch(/(?<!-)undefined|\[object|\{[a-z]+\}/);
    }
  });

  test('of a form shows the cell that is named, under its letter and beside its number', () => {
    const forms = Object.entries(findingExamples).filter(([, { kind }]) => kind === 'sheet');
    for (const [code] of forms) {
      const half = halfIn(pages.get(pagePathOf(code as FindingCode)) ?? '', 'en');
      // Of a file in which no form is found no cell is named.
      if (code === 'form/nothing-found') continue;
      const [, letter = '', row = ''] =
        /^p-1-2017-S1\.xlsx {2}Sheet1!([A-Z])(\d+)$/m.exec(half) ?? [];
      const [letters = '', , ...rows] = half.match(/^\|.*\|$/gm) ?? [];
      expect([code, letters]).toEqual([code, expect.stringContaining(` ${letter} `)]);
      expect([code, rows[Number(row) - 1]]).toEqual([code, expect.stringContaining(`**${row}**`)]);
    }
    expect(forms).toHaveLength(41);
  });

  test('names requirements that there are', () => {
    const known = readFileSync(join(docs, 'requirements.md'), 'utf8');
    for (const purpose of Object.values(purposes)) {
      if ('requirement' in purpose) expect(known).toContain(`| ${purpose.requirement} `);
    }
  });

  test('every purpose is served by some rule', () => {
    const given = new Set(Object.values(findingExamples).map(({ why }) => why));
    expect(Object.keys(purposes).filter((id) => !given.has(id as never))).toEqual([]);
  });
});

/** A few of each kind: what the page quotes is what the command prints. */
const samples: readonly (readonly [FindingCode, readonly string[]])[] = [
  ['kernel/broken-json', ['check']],
  ['kernel/unknown-key', ['check']],
  ['collection/female-above-total', ['check']],
  ['narrative/figures-differ', ['check']],
  ['plan/years-overlap', ['check']],
  ['group-report/double-owner', ['check']],
  ['collection/returns-outstanding', ['publish', '2017-S1', '--as-of', '2017-03-31']],
  ['evidence/body-disagrees', ['publish', '2017-S1', '--as-of', '2017-04-01']],
  ['disclosure/withheld-in-prose', ['publish', '2017-S1', '--as-of', '2017-07-11']],
  ['plan/undecided', ['plan', 'status', '2014-2018', '--as-of', '2017-06-13']],
  ['disclosure/unknown-code', ['protect', 'counts.json']],
];

test.each(samples)('what the page of %s quotes is what the command prints', async (code, words) => {
  const { desk, write } = emptyDesk();
  const example: FindingExample = findingExamples[code];
  if (example.kind === 'state' || example.kind === 'sheet') throw new RangeError('Expected files.');
  for (const [file, text] of filesOf(example).wrong) {
    write(example.kind === 'tables' ? file : `content/${file}`, text);
  }
  for (const language of ['km', 'en'] as const) {
    const { out, err } = await runChhamas(desk, ...words, '--lang', language);
    // The example is written in one line, and shown laid out: line and column differ.
    const unplaced = (text: string) => text.replaceAll(/:\d+:\d+$/gm, '');
    const half = halfIn(pages.get(pagePathOf(code)) ?? '', language);
    const [, quoted = ''] = /```text\n\$ [^\n]*\n([^]*?)\n```/.exec(half) ?? [];
    expect(quoted).toContain(code);
    expect(unplaced(out + err)).toContain(unplaced(quoted));
  }
});

describe('an excerpt', () => {
  const text = (female: number) =>
    ['{', '  "a": 1,', '  "b": 2,', '  "c": 3,', '  "counts": [', '    { "n": 1 },']
      .concat([
        '    { "n": 2 },',
        '    { "n": 3 },',
        `    { "n": ${female} }`,
        '  ],',
        '  "d": 4',
        '}',
      ])
      .join('\n');

  test('shows what differs, what stands around it, and in what it stands', () => {
    expect(excerptsOf(text(8), text(9))[1]).toMatchInlineSnapshot(`
      "{
        …
        "counts": [
          …
          { "n": 2 },
          { "n": 3 },
          { "n": 9 }
        ],
        "d": 4
      }"
    `);
  });

  test('of a short text is all of it', () => {
    expect(excerptsOf('## r1\n\nA\n', '## r1\n\nB\n')).toEqual(['## r1\n\nA', '## r1\n\nB']);
  });
});
