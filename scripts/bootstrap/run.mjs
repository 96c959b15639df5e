import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program to its end, its output going straight to ours.
 *
 * @param {string} program name on the path, or a file
 * @param {readonly string[]} args
 * @param {string} [cwd] the folder that it runs in; that of the repository where left out
 * @returns {Promise<number>} its exit code; 1 when it could not start or a signal ended it
 */
export function run(program, args, cwd = root) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit' });
    child.on('error', (error) => {
      process.stderr.write(`${program} could not be started: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm: the one that runs us, if any, with the Node that it came with.
 *
 * That Node stays where it is while npm replaces node_modules, where ours may lie.
 *
 * @param {readonly string[]} args
 * @param {string} [cwd] the folder that it runs in; that of the repository where left out
 */
export function runNpm(args, cwd = root) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  if (npm !== undefined && node !== undefined) return run(node, [npm, ...args], cwd);
  // Windows starts npm.cmd only through its command line.
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], cwd)
    : run('npm', args, cwd);
}

/**
 * Tells whether a program answers at all.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {string | undefined} what it wrote, trimmed; undefined when it is not there or fails
 */
export function ask(program, args) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Does one step and says how long it took.
 *
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} act
 * @returns {Promise<T>}
 */
export async function step(name, act) {
  const start = performance.now();
  const result = await act();
  process.stdout.write(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}

/** Gives all later steps the tools of this repository first, and the same clock and silence everywhere. */
export function prepareEnvironment() {
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  process.env[path] = [join(root, 'node_modules', '.bin'), process.env[path]].join(delimiter);
  process.env.TZ = 'UTC';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.TURBO_TELEMETRY_DISABLED = '1';
  // What a failing script says is enough: npm's own block below it tells nothing new.
  process.env.npm_config_loglevel = 'silent';
}
