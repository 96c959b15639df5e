import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BootstrapError } from './bootstrap/bootstrap-error.mjs';
import { root, run } from './bootstrap/run.mjs';

/** Names on the path, in the order tried. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** Places below a system's own folders, where nothing is on the path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'].map((file) =>
      join(process.env[variable] ?? '/', file),
    ),
  ),
];

/**
 * Finds a Chromium or Chrome to test or print with, without installing anything.
 *
 * @returns {Promise<string | undefined>} the file; undefined if there is none
 */
export async function findChromium() {
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    ...commands.flatMap(filesOnPath),
    ...places,
    await playwrightsOwn(),
  ];
  return candidates.find((file) => file !== '' && existsSync(file));
}

/**
 * Finds a Chromium, or installs one: with apt on Debian as root, else the one that Playwright brings.
 *
 * @returns {Promise<string>} the file
 * @throws {BootstrapError} if none of this worked
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;

  if (isRootOnDebian()) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium']);
    const installed = await findChromium();
    if (installed !== undefined) return installed;
  }

  await run('node', [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  const downloaded = await findChromium();
  if (downloaded !== undefined) return downloaded;

  throw new BootstrapError(
    'This needs Chromium or Chrome, and none was found or could be installed. Install one, or set CHROMIUM_PATH ' +
      'to its file, and run the same command again.',
  );
}

/** @param {string} command */
function filesOnPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const name = process.platform === 'win32' ? `${command}.exe` : command;
  return folders.filter((folder) => folder !== '').map((folder) => join(folder, name));
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** @returns {Promise<string>} where Playwright's download lies or would lie; empty before the packages are installed */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return '';
  }
}
