import { finding } from '@chhamas/core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printAnnotations } from '../src/terminal/print-annotations.ts';
import { runChhamas } from './support/run-chhamas.ts';
import { copyContent, emptyDesk } from './support/scratch-content.ts';

const github = ['--format', 'github'];
const english = ['--lang', 'en', ...github];
const file = 'periods/2020-S2/collected/returns/xd-1/2020-07.json';

/** What the runner of GitHub Actions reads in a line, by its own rules. */
function commandIn(line: string) {
  const [, level = '', properties = '', message = ''] =
    /^::(\w+) ([^]*?)::([^]*)$/.exec(line) ?? [];
  const read = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const entries = properties.split(',').map((each) => each.split('='));
  return {
    level,
    ...Object.fromEntries(entries.map(([key = '', value = '']) => [key, read(value)])),
    message: read(message),
  };
}

describe('findings that are posted', () => {
  const posting = { folder: 'content', language: 'en', isRefused: true } as const;

  test('are a line each, whatever stands in them, and are read again as they were', () => {
    const hostile = 'a%b\r\n::error::x,y:z';
    const place = { file: `periods/${hostile}.json`, line: 3, column: 7 };
    const { folder } = { folder: join(emptyDesk().desk, 'content') };
    const text = printAnnotations(
      [finding('report/unexpected-file', hostile, place), finding('report/missing-file', 'x')],
      { ...posting, folder },
    );
    const lines = text.split('\n');
    expect(lines).toHaveLength(2);
    expect(text).not.toContain('\r');
    const { message, ...rest } = commandIn(lines[0] ?? '');
    expect(message).toBe(
      `No rule says what "${hostile}" is.\n→ Move it out of the content folder.`,
    );
    expect(rest).toMatchObject({
      ...{ level: 'error', line: '3', col: '7', title: 'report/unexpected-file' },
      file: expect.stringMatching(/content\/periods\/a%b\r\n::error::x,y:z\.json$/) as string,
    });
    expect(lines[1]).toMatch(/^::error title=report\/missing-file::The file "x" is missing\.%0A→ /);
  });

  test('are errors where they stop what was asked, and warnings where they do not', () => {
    const three = [
      finding('kernel/broken-json', ''),
      finding('plan/undecided', 'a1'),
      finding('plan/unproved', 'a1', {}, { decision: 'cut' }),
    ];
    const levels = (isRefused: boolean) =>
      printAnnotations(three, { ...posting, isRefused })
        .split('\n')
        .map((line) => commandIn(line).level);
    expect(levels(true)).toEqual(['error', 'error', 'warning']);
    expect(levels(false)).toEqual(['error', 'warning', 'warning']);
  });
});

describe('the command', () => {
  test('names files from the top of the repository, wherever it is run, with Khmer as it is', async () => {
    const { desk, edit, path } = copyContent('demo');
    mkdirSync(join(desk, '.git'));
    edit(file, '"total": 18', '"total": 5');
    const [there, below] = [
      await runChhamas(desk, 'check', ...github),
      await runChhamas(path('periods'), 'check', '--content', '..', ...github),
    ];
    expect([there.code, below.code, there.err]).toEqual([1, 1, '']);
    expect(below.out).toBe(there.out);
    expect(there.out).toMatchInlineSnapshot(`
      "::error file=content/periods/2020-S2/collected/returns/xd-1/2020-07.json,line=23,col=7,title=collection/female-above-total::vp.victims_assisted៖ ស្រី ១១ លើសចំនួនសរុប ៥%0A→ សរសេរចំនួនមិនលើស ៥ ឬកែចំនួនសរុប
      "
    `);
    expect((await runChhamas(desk, 'check', ...english)).out).toMatchInlineSnapshot(`
      "::error file=content/periods/2020-S2/collected/returns/xd-1/2020-07.json,line=23,col=7,title=collection/female-above-total::vp.victims_assisted: 11 female is more than the total of 5.%0A→ Write a number of at most 5, or raise the total.
      "
    `);
  });

  test('posts nothing where nothing is wrong', async () => {
    const { desk } = copyContent('demo');
    const { code, out } = await runChhamas(desk, 'check', ...english);
    expect([code, out]).toEqual([0, 'content: nothing is wrong.\n']);
  });

  test.each([
    [['publish', '2020-S2'], 1, 'error'],
    [['status', '2022-S1', '--as-of', '2022-06-15'], 0, 'warning'],
    [['plan', 'status', '2019-2023'], 0, 'warning'],
  ])('%j posts a blocker as what it is there', async (words, exit, level) => {
    const { desk, edit } = copyContent('demo');
    edit('plans/2019-2023/plan.json', /"decision": "(?:new|continue)"/, '"decision": "undecided"');
    const { code, out } = await runChhamas(desk, ...words, ...english);
    const posted = out.split('\n').filter((line) => line.startsWith('::'));
    expect([code, new Set(posted.map((line) => commandIn(line).level))]).toEqual([
      exit,
      new Set([level]),
    ]);
  });

  test('of a verb without findings says in one line that it has nothing to post', async () => {
    const { desk } = copyContent('demo');
    for (const call of ['keygen x', 'agenda 2022-S1', 'highlights 2022-S1', 'explain x']) {
      const words = call.split(' ');
      const { code, out, err } = await runChhamas(desk, ...words, ...english);
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(
        `chhamas: chhamas ${words[0]} has no findings to post. Write --format pretty or --format json.\n`,
      );
    }
  });
});
