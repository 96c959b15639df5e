import { existsSync } from 'node:fs';
import type { SemesterDesk } from './semester-desk.ts';

/**
 * Writes what a guide shows of a file: text is added at the end of it; of JSON, the keys that are shown take
 * the place of those that are there, and of a list, an entry takes the place of the one with its id.
 */
export function writeShownFile(
  { path, read, write }: Pick<SemesterDesk, 'path' | 'read' | 'write'>,
  file: string,
  text: string,
): void {
  const before = existsSync(path(file)) ? read(file) : undefined;
  if (file.endsWith('.md')) {
    const isWhole = text.startsWith('---');
    write(file, before === undefined || isWhole ? text : `${before}\n${text}`);
    return;
  }
  const shown = JSON.parse(text) as object;
  const former = before === undefined || 'schema' in shown ? {} : (JSON.parse(before) as object);
  write(file, `${JSON.stringify(joined(former, shown), undefined, 2)}\n`);
}

function joined(former: object, shown: object): object {
  const entries = Object.entries(shown as Record<string, unknown>).map(([key, value]) => {
    const before: unknown = Reflect.get(former, key);
    if (!isList(value) || !isList(before)) return [key, value] as const;
    const ids = new Set(value.map(({ id }) => id));
    return [
      key,
      [...before.filter(({ id }) => id !== undefined && !ids.has(id)), ...value],
    ] as const;
  });
  return { ...former, ...Object.fromEntries(entries) };
}

function isList(value: unknown): value is readonly { readonly id?: string }[] {
  return Array.isArray(value);
}
