import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[],
 * }} VitestResults
 */

/**
 * Counts the tests of one Vitest run.
 *
 * A run that failed counts one failure at least, whatever its report says: a crash, an error outside every test, or a
 * report that was never written.
 *
 * @param {string} file the report of Vitest's JSON reporter
 * @param {number} exitCode of Vitest
 * @returns {Count}
 */
export function countTests(file, exitCode) {
  const { passed, failed } = existsSync(file)
    ? countOf(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1 };
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

/**
 * @param {VitestResults} results
 * @returns {Count}
 */
function countOf({ numPassedTests, numFailedTests, testResults }) {
  // A file that does not even load has no tests to count, and is a failure all the same.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}
