import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../bootstrap/run.mjs';

/**
 * Whether a file of the repository may enter the build of the container, by `.dockerignore`: the last
 * line that names it or a folder around it decides.
 *
 * @param path from the folder of the repository: `content/site.json`
 * @source https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function mayEnterContainer(path: string): boolean {
  const folders = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  const last = rules.findLast(({ pattern }) => folders.some((each) => pattern.test(each)));
  return last?.mayEnter ?? true;
}

const rules = readFileSync(join(root, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ mayEnter: line.startsWith('!'), pattern: patternOf(line.replace('!', '')) }));

/** A star stands for part of a name, two for any folders. */
function patternOf(glob: string): RegExp {
  const parts = glob
    .split('**/')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*'));
  return new RegExp(`^${parts.join('(?:.+/)?')}$`);
}
