import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an id names: the object that has it, and the way to its list, `sources[]`. */
export interface Named {
  readonly file: string;
  readonly at: string;
  readonly owner: object;
}

type NameOf = (id: string, semester?: string) => string | undefined;

/**
 * Gives everything in the restricted material of a root another id, wherever it is named: the old one
 * with a word behind it.
 *
 * @param files those of the root, from its folder
 */
export async function renameIds(
  folder: string,
  files: readonly string[],
  wordFor: (named: Named) => string,
): Promise<void> {
  const names = new Map<string, Map<string, string>>();
  const restricted = files.filter((file) => file.startsWith('periods/'));
  for (const file of restricted.filter((each) => each.endsWith('.json'))) {
    const scope = scopeOf(file);
    const own = names.get(scope) ?? new Map<string, string>();
    names.set(scope, own);
    const value: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
    for (const { at, id, owner } of idsIn(value, '')) {
      if (!own.has(id)) own.set(id, `${id}-${wordFor({ file, at, owner })}`);
    }
  }
  const elsewhere = new Map([...names.values()].flatMap((own) => [...own]));
  for (const file of restricted) {
    // What is called `d1` is in many semesters; what another semester alone has, is meant there.
    const scopes = [scopeOf(file), semesterOf(file)];
    const nameOf: NameOf = (id, semester) => {
      const [own] = (semester === undefined ? scopes : [semester]).flatMap(
        (scope) => names.get(scope)?.get(id) ?? [],
      );
      return own ?? (id.length > 4 ? elsewhere.get(id) : undefined);
    };
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, file.endsWith('.md') ? inProse(text, nameOf) : inJson(text, nameOf));
  }
  for (const file of files.filter((each) => /^plans\/.*\.json$/.test(each))) {
    const path = join(folder, file);
    await writeFile(path, inPlan(await readFile(path, 'utf8'), names));
  }
}

/** The items of a section are known by their ids in that section alone. */
function scopeOf(file: string): string {
  const [, semester = '', folder, name = ''] = file.split('/');
  return folder === 'groups' ? `${semester}/${name.replace(/\..*/, '')}` : semester;
}

function semesterOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function inProse(text: string, nameOf: NameOf): string {
  return text.replace(/(?<=^## )\S+$/gm, (id) => nameOf(id) ?? id);
}

/** A plan names what drove its decisions: an item of a section, or a direction, of a semester. */
function inPlan(text: string, names: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  return JSON.stringify(JSON.parse(text), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const { semester, group, item, direction }: Readonly<Record<string, unknown>> = { ...value };
    const nameIn = (scope: string, id: unknown) => names.get(scope)?.get(String(id)) ?? id;
    if (item !== undefined) {
      return { ...value, item: nameIn(`${String(semester)}/${String(group)}`, item) };
    }
    return direction === undefined
      ? value
      : { ...value, direction: nameIn(String(semester), direction) };
  });
}

function inJson(text: string, nameOf: NameOf): string {
  return (
    text
      // What was found may be of another semester, which then stands before it.
      .replace(/(?<="subject": ")(?:(\d{4}-S[12])\/)?([^"]*)/g, (_, semester, found: string) => {
        const before = typeof semester === 'string' ? semester : undefined;
        const [first = '', ...rest] = found.split('/');
        const named = [nameOf(first, before) ?? first, ...rest.map((id) => nameOf(id) ?? id)];
        return [...(before === undefined ? [] : [before]), ...named].join('/');
      })
      // A word of a list may be some id too: `request`. Activities are named as their plan has them.
      .replace(
        /"activities": \[[^\]]*\]|(?<!"(?:kind|stratum)": )"([a-z0-9][a-z0-9._-]*)"(?!:)/g,
        (all, id?: string) => {
          const name = id === undefined ? undefined : nameOf(id);
          return name === undefined ? all : `"${name}"`;
        },
      )
  );
}

function* idsIn(
  value: unknown,
  at: string,
): Generator<{ readonly at: string; readonly id: string; readonly owner: object }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'id' && typeof each === 'string') yield { at, id: each, owner: value };
    else yield* idsIn(each, Array.isArray(value) ? `${at}[]` : at === '' ? key : `${at}.${key}`);
  }
}
