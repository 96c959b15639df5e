import type { Hierarchy, InputCell, ProtectInput } from './protect-input.ts';

/**
 * What can be made of a file of the wrong shape: good for looking for more faults in its names and
 * codes, so that all are told at once, and for nothing else.
 *
 * @param raw fresh from `JSON.parse`
 * @returns undefined where it is no object at all
 */
export function mendInput(raw: unknown): ProtectInput | undefined {
  if (!isObject(raw)) return undefined;
  const { hierarchies, tables, cells, previous } = raw;
  return {
    threshold: 2,
    hierarchies: Object.fromEntries(
      entriesIn(hierarchies).map(([name, each]) => [name, mendHierarchy(each)]),
    ),
    tables: listIn(tables).map((names) => textsIn(names)),
    cells: listIn(cells).map(mendCell),
    previous: mendPrevious(previous),
  };
}

function mendHierarchy(raw: unknown): Hierarchy {
  const { of, total, groups } = isObject(raw) ? raw : {};
  return {
    ...(typeof of === 'string' ? { of } : {}),
    // No code is empty, so that nothing is taken for this one.
    total: typeof total === 'string' ? total : '',
    groups: Object.fromEntries(entriesIn(groups).map(([code, each]) => [code, textsIn(each)])),
  };
}

/** A code of the wrong type stands for a code: it is told of once. */
function mendCell(raw: unknown): InputCell {
  const codes = entriesIn(raw).map(([name, code]) => [name, JSON.stringify(code)] as const);
  const texts = entriesIn(raw).flatMap(([name, code]) =>
    typeof code === 'string' ? [[name, code] as const] : [],
  );
  return { ...Object.fromEntries(codes), ...Object.fromEntries(texts), count: 0 };
}

function mendPrevious(raw: unknown): ProtectInput['previous'] {
  const input = isObject(raw) ? mendInput(raw['input']) : undefined;
  return input === undefined ? undefined : { input, output: { tables: [] } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesIn(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsIn(value: unknown): string[] {
  return listIn(value).filter((each) => typeof each === 'string');
}
