import { kindOf, minutesPath, passedOver, prosePath } from './file-layout.ts';

/**
 * Whether a path of a content folder is one that content may have: a file of a known kind, a text, or
 * part of a release, published or waiting. What programs write, keys, and hidden files are none.
 */
export function isContentPath(file: string): boolean {
  if (file.split('/').some((part) => part.startsWith('.'))) return false;
  if (/^(?:releases|periods\/waiting)\/.+\.json$/.test(file)) return true;
  return (
    kindOf(file) !== undefined ||
    [prosePath, minutesPath, passedOver].some((pattern) => pattern.test(file))
  );
}
