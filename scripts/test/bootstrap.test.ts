import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countTests } from '../bootstrap/count-tests.mjs';
import { isNewEnough, stampOf } from '../bootstrap/install.mjs';
import { portOf } from '../bootstrap/serve-until-stopped.mjs';

describe('isNewEnough', () => {
  test.each(['v24.16.0', 'v24.21.0', 'v26.0.0'])('takes %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  test.each(['v20.20.2', 'v24.15.9', 'v9.99.0', 'none', undefined])('refuses %s', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});

test('the stamp of an installation follows the lockfile', () => {
  expect(stampOf('a')).toBe(stampOf('a'));
  expect(stampOf('a')).not.toBe(stampOf('b'));
});

test('a port is a number that exists', () => {
  expect(portOf('4321')).toBe(4321);
  for (const text of ['', '65536', '-1', '80a']) {
    expect(() => portOf(text)).toThrow(`got "${text}"`);
  }
});

describe('countTests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chhamas-count-'));
  const file = join(folder, 'results.json');
  const report = (numPassedTests: number, testResults: readonly (readonly string[])[]) => {
    const failed = testResults.flat().filter((status) => status === 'failed').length;
    const results = testResults.map((statuses) => ({
      status: statuses.every((status) => status === 'passed') && statuses[0] ? 'passed' : 'failed',
      assertionResults: statuses.map((status) => ({ status })),
    }));
    writeFileSync(
      file,
      JSON.stringify({ numPassedTests, numFailedTests: failed, testResults: results }),
    );
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('takes the numbers of the report', () => {
    report(3, [
      ['passed', 'passed'],
      ['passed', 'failed'],
    ]);
    expect(countTests(file, 1)).toEqual({ passed: 3, failed: 1 });
  });

  test('counts a file that does not load as one failure', () => {
    report(1, [['passed'], []]);
    expect(countTests(file, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a failed run without a failed test as one failure', () => {
    report(1, [['passed']]);
    expect(countTests(file, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a missing report as one failure', () => {
    expect(countTests(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
