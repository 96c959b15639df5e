import type { Hierarchy, InputCell, ProtectInput } from './protect-input.ts';

/** The same counts with two codes of a base dimension as one, called `a+b`. */
export function mergeCodes(
  input: ProtectInput,
  dimension: string,
  [one, other]: readonly [string, string],
): ProtectInput {
  const merged = `${one}+${other}`;
  const rename = (code: string) => (code === one || code === other ? merged : code);
  const hierarchies = Object.entries(input.hierarchies).map(([name, hierarchy]) => {
    const { of = name, groups } = hierarchy;
    if (of !== dimension || groups === undefined) return [name, hierarchy] as const;
    const renamed = Object.entries(groups).map(([group, codes]): [string, string[]] => [
      group,
      [...new Set(codes.map(rename))],
    ]);
    const next: Hierarchy = { ...hierarchy, groups: Object.fromEntries(renamed) };
    return [name, next] as const;
  });
  const cells = new Map<string, InputCell>();
  for (const { count, ...codes } of input.cells) {
    const code = codes[dimension];
    const at = typeof code === 'string' ? { ...codes, [dimension]: rename(code) } : codes;
    const key = JSON.stringify(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)));
    cells.set(key, { ...at, count: count + (cells.get(key)?.count ?? 0) });
  }
  return {
    ...input,
    hierarchies: Object.fromEntries(hierarchies),
    cells: [...cells.values()],
  };
}
