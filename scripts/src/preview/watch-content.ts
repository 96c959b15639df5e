import { isContentPath } from '@chhamas/core';
import { watch } from 'chokidar';
import { relative, sep } from 'node:path';

/** Editors write a file in several steps. */
const quietMilliseconds = 400;

/**
 * Calls back once files of a content folder were saved, and all is quiet again; also where a file was
 * put in the place of another, after which Node's own watching of folders loses it on Linux.
 *
 * @returns what ends the watching
 */
export function watchContent(folder: string, onSaved: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on('all', (_, path) => {
    if (!isContentPath(relative(folder, path).split(sep).join('/'))) return;
    clearTimeout(timer);
    timer = setTimeout(onSaved, quietMilliseconds);
  });
  return () => {
    clearTimeout(timer);
    void watcher.close();
  };
}
