import { watch } from 'node:fs';
import { isContentPath } from '@chhamas/core';
import { sep } from 'node:path';

/** Editors write a file in several steps. */
const quietMilliseconds = 400;

/**
 * Calls back once files of a content folder were saved, and all is quiet again.
 *
 * @returns what ends the watching
 */
export function watchContent(folder: string, onSaved: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name === null || !isContentPath(name.split(sep).join('/'))) return;
    clearTimeout(timer);
    timer = setTimeout(onSaved, quietMilliseconds);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
