import { serveFolder } from '../serve.mjs';
import { BootstrapError } from './bootstrap-error.mjs';

/**
 * Serves a folder and says where, until Ctrl-C or a SIGTERM.
 *
 * @param {{ folder: string, port: string, base: string, pages: Readonly<Record<string, string>> }} options base: the
 *   folder of the host under which the site lies; pages: what to open first, below it
 */
export async function serveUntilStopped({ folder, port, base, pages }) {
  const { address, close } = await serveFolder({ folder, port: portOf(port), base });
  process.stdout.write(`\nThe site is at ${address}${base}   (Ctrl-C stops it)\n`);
  for (const [name, path] of Object.entries(pages)) {
    process.stdout.write(`  ${name.padEnd(18)}${address}${base}${path}\n`);
  }
  await untilStopped();
  await close();
}

/** @returns {Promise<void>} */
function untilStopped() {
  return new Promise((resolve) => {
    const stop = () => {
      clearInterval(watch);
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);

    // A SIGTERM to npm ends its shell but not what the shell started: the shell's end is ours too.
    const shell = process.ppid;
    const isUnderNpm = process.env.npm_lifecycle_event !== undefined;
    const watch = setInterval(() => isUnderNpm && process.ppid !== shell && stop(), 250);
  });
}

/**
 * @param {string} text as given in PORT
 * @throws {BootstrapError} if it is no port
 */
export function portOf(text) {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new BootstrapError(`Expected PORT to be a number from 0 to 65535, got "${text}".`);
  }
  return Number(text);
}
