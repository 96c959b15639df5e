import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { formRows } from './support/form-rows.ts';
import type { TimedImport } from './support/import-in-turn.ts';
import type { MalformedFile } from './support/malformed-sheets.ts';
import { malformedSheets } from './support/malformed-sheets.ts';
import { runChhamas } from './support/run-chhamas.ts';
import { copyPilot } from './support/scratch-content.ts';

/** Files for one process: what it takes is measured for few at a time. */
const together = 8;

test('of more than 60 malformed files each ends in findings with their cells or in a clean import; none takes 5 seconds or 500 MB, or writes half', async () => {
  const { desk, path } = copyPilot();
  await runChhamas(desk, 'template', 'xd-3', '2020-S2');
  const files = malformedSheets(formRows(join(desk, 'xd-3-2020-S2.xlsx')));
  expect(files.length).toBeGreaterThan(60);
  const folder = join(desk, 'incoming');
  mkdirSync(folder);
  for (const { name, make } of files) writeFileSync(join(folder, name), make());
  const done: TimedImport[] = [];
  for (let from = 0; from < files.length; from += together) {
    const some = files.slice(from, from + together).map(({ name }) => join(folder, name));
    done.push(...(await importInTurn(path(''), some)));
  }
  expect(files.map(({ name }, index) => saidOf(name, done[index]))).toEqual(files.map(expectedOf));
  expect(done.filter(({ err }) => err !== '')).toEqual([]);
  expect(Math.max(...done.map(({ milliseconds }) => milliseconds))).toBeLessThan(5000);
  expect(Math.max(...done.map(({ mostMemory }) => mostMemory))).toBeLessThan(500_000_000);
});

function importInTurn(content: string, files: readonly string[]): Promise<readonly TimedImport[]> {
  const node = join(root, 'node_modules/.bin/node');
  const script = join(import.meta.dirname, 'support/import-in-turn.ts');
  return new Promise((resolve, reject) => {
    execFile(node, [script, content, ...files], { maxBuffer: 2 ** 28 }, (error, out) => {
      if (error instanceof Error) reject(error);
      else
        resolve(
          out
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as TimedImport),
        );
    });
  });
}

/** What a file is to end in: its findings, the exit code, and all that it is or nothing written. */
function expectedOf({ name, says, written = says.length === 0 ? 1 : 0 }: MalformedFile) {
  const file = 'periods/2020-S2/collected/returns/xd-3/2020-11.json';
  const isRefused = says.length > 0 && written === 0;
  return { name, code: isRefused ? 1 : 0, says, changed: written === 0 ? [] : [file] };
}

function saidOf(name: string, done: TimedImport | undefined) {
  const { findings } = JSON.parse(done?.out ?? '{"findings":[]}') as {
    findings: readonly { code: string; cell?: string; line?: number; column?: number }[];
  };
  const says = findings.map(({ code, cell, line, column }) => {
    const place = cell ?? (line === undefined ? undefined : `${line}:${column ?? 1}`);
    return place === undefined ? code : `${code} ${place}`;
  });
  const changed = done?.changed.map((each) => `periods/${each}`);
  return { name, code: done?.code, says, changed };
}
