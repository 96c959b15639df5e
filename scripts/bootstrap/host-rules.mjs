import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {{ pattern: RegExp, headers: Record<string, string> }} HeaderRule
 * @typedef {{ pattern: RegExp, to: string, status: number }} RedirectRule
 * @typedef {{
 *   headersOf: (path: string) => Record<string, string>,
 *   redirectOf: (path: string) => string | undefined,
 *   missingPageOf: (path: string) => string | undefined,
 * }} HostRules
 */

/**
 * What a site asks of its host in its files `_headers` and `_redirects`, read as Netlify does.
 *
 * @param {string} root the folder of the site
 * @returns {Promise<HostRules>} rules that ask for nothing where there are no such files
 */
export async function readHostRules(root) {
  const [headers, redirects] = await Promise.all([headerRules(root), redirectRules(root)]);
  /** @type {(path: string, isMeant: (status: number) => boolean) => string | undefined} */
  const wayOf = (path, isMeant) => {
    const rule = redirects.find(({ pattern, status }) => isMeant(status) && pattern.test(path));
    return rule && path.replace(rule.pattern, rule.to);
  };
  return {
    headersOf: (path) => {
      const found = headers.filter(({ pattern }) => pattern.test(path));
      return Object.assign({}, ...found.map((rule) => rule.headers));
    },
    redirectOf: (path) => wayOf(path, (status) => status === 301),
    missingPageOf: (path) => wayOf(path, (status) => status === 404),
  };
}

/**
 * @param {string} root
 * @returns {Promise<readonly HeaderRule[]>}
 */
async function headerRules(root) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of await linesOf(join(root, '_headers'))) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: patternOf(line), headers: {} });
    else if (rule && name && value) rule.headers[name] = value;
  }
  return rules;
}

/**
 * @param {string} root
 * @returns {Promise<readonly RedirectRule[]>}
 */
async function redirectRules(root) {
  const lines = await linesOf(join(root, '_redirects'));
  return lines
    .filter((line) => line.startsWith('/'))
    .map((line) => {
      const [from = '', to = '', status] = line.split(/\s+/);
      const named = to.replace(/:(\w+)/g, '$<$1>');
      return { pattern: patternOf(from), to: named, status: Number(status) };
    });
}

/** @param {string} file */
async function linesOf(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n');
}

/**
 * The paths of which a rule speaks: a star stands for anything, `:name` for one part.
 *
 * @param {string} path
 */
function patternOf(path) {
  const source = path
    .trim()
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')
    .replace('*', '(?<splat>.*)');
  return new RegExp(`^${source}$`);
}
