// The two commands of this repository, in plain Node so that they run on a fresh clone:
//
//   npm start            installs, checks the content, builds the site, serves it
//   npm test             installs, finds a Chromium, runs `npm run check`, the build and every test
//   npm test -- <args>   hands the arguments to Vitest, and runs nothing else: it tests the site as last built
//   npm run test:long    the tests that take long, *.long.test.ts
//   npm run build:print  installs, finds a Chromium, builds the site with a PDF of each report
//   npm run bench        how fast the core is, beside JSON.parse, d3-array and DuckDB

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BootstrapError } from './bootstrap/bootstrap-error.mjs';
import { countTests } from './bootstrap/count-tests.mjs';
import { findNode, installPackages } from './bootstrap/install.mjs';
import { prepareEnvironment, root, run, runNpm, step } from './bootstrap/run.mjs';
import { serveUntilStopped } from './bootstrap/serve-until-stopped.mjs';
import { ensureChromium } from './chromium.mjs';

const verbs = { start, test, 'test:long': testLong, 'build:print': buildPrint, bench };

/** Installs, builds, serves. */
async function start() {
  const node = await install();
  const built = await step('build', () => buildSite(node));
  if (built !== 0) throw notBuilt();
  await serveUntilStopped({
    folder: join(root, 'packages/site/dist'),
    port: process.env.PORT ?? '4321',
    base: process.env.CHHAMAS_BASE ?? '/',
    pages: { 'in Khmer': '', 'in English': 'en/', 'invented example': 'demo/' },
  });
}

/**
 * Everything that must hold before a change is kept.
 *
 * A step that fails does not stop the next ones, so that one run shows all there is to mend.
 *
 * @param {readonly string[]} args for Vitest
 */
async function test(args) {
  const node = await install();
  process.env.CHROMIUM_PATH = await step('chromium', ensureChromium);

  const steps = [];
  if (args.length === 0) {
    steps.push(await step('check', () => runNpm(['run', 'check'])));
    steps.push(await step('build', () => buildSite(node)));
  }
  const { passed, failed } = await step('tests', () => runVitest(node, args));
  conclude(passed, failed + steps.filter((code) => code !== 0).length);
}

/** @param {readonly string[]} args for Vitest */
async function testLong(args) {
  const node = await install();
  process.env.CHROMIUM_PATH = await step('chromium', ensureChromium);
  process.env.CHHAMAS_LONG = '1';
  const built = await step('build', () => buildSite(node));
  const { passed, failed } = await step('tests', () => runVitest(node, args));
  conclude(passed, failed + (built === 0 ? 0 : 1));
}

/** A site of its own beside the plain one, which needs no browser. */
async function buildPrint() {
  const node = await install();
  process.env.CHROMIUM_PATH = await step('chromium', ensureChromium);
  process.env.CHHAMAS_PDF = '1';
  const built = await step('build', () => buildSite(node, 'build:print'));
  if (built !== 0) throw notBuilt();
  process.stdout.write('The site with its PDFs is in packages/site/print/dist\n');
}

function notBuilt() {
  return new BootstrapError('The site was not built: the reasons stand above.');
}

/**
 * The benchmark has packages of its own, so that they are in nobody else's installation.
 *
 * @param {readonly string[]} args for the benchmark
 */
async function bench(args) {
  const node = await install();
  const folder = join(root, 'scripts/bench');
  // Not every system's build of DuckDB is in every registry, and `npm ci` refuses a lockfile without one.
  const installed = await step('packages of the benchmark', () =>
    runNpm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], folder),
  );
  if (installed !== 0) throw new BootstrapError('npm install failed: what it says stands above.');
  process.exitCode = await run(node, [join(folder, 'main.ts'), ...args]);
}

async function install() {
  await step('install', installPackages);
  const node = findNode();
  prepareEnvironment();
  return node;
}

/**
 * @param {string} node
 * @param {'build' | 'build:print'} task
 */
function buildSite(node, task = 'build') {
  const turbo = join(root, 'node_modules/turbo/bin/turbo');
  return run(node, [turbo, 'run', task, '--filter', '@chhamas/site', '--log-prefix', 'none']);
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 */
async function runVitest(node, args) {
  const report = join(root, 'node_modules/.vitest/results.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  return countTests(report, await run(node, [vitest, 'run', ...args]));
}

/**
 * @param {number} passed
 * @param {number} failed
 */
function conclude(passed, failed) {
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @param {readonly string[]} argv the verb and its arguments */
async function main([verb = '', ...args]) {
  try {
    if (!(verb in verbs)) {
      throw new BootstrapError(`Expected one of: ${Object.keys(verbs).join(', ')}.`);
    }
    await verbs[/** @type {keyof typeof verbs} */ (verb)](args);
  } catch (error) {
    if (!(error instanceof BootstrapError)) throw error;
    process.stderr.write(`${error.message}\n`);
    if (verb.startsWith('test')) conclude(0, 1);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(process.argv.slice(2));
}
