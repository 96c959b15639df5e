import type { Finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import { leavesOf } from './axis.ts';
import type { At } from './check-hierarchies.ts';
import { usedDimensions } from './frame-of.ts';
import type { ProtectInput } from './protect-input.ts';

/**
 * Cells without a code that a table needs, or at a place that another cell has; codes of totals and
 * groups where a leaf belongs; weights of codes that are none.
 */
export function checkCodes(input: ProtectInput, at: At): readonly Finding[] {
  const { hierarchies } = input;
  const isBase = (name: string) => hierarchies[name]?.of === undefined;
  const used = usedDimensions(input).filter((name) => Object.hasOwn(hierarchies, name));
  return [
    ...input.cells.flatMap((cell, index) =>
      used
        .filter((name) => isBase(name) && typeof cell[name] !== 'string')
        .map((name) => at('disclosure/missing-code', name, ['cells', index])),
    ),
    ...sumsAsLeaves(input, at),
    ...samePlaces(input, at),
    ...Object.entries(input.weights ?? {}).flatMap(([name, codes]) => {
      const hierarchy = hierarchies[name];
      if (hierarchy === undefined) return [];
      const known = [
        ...leavesOf(input, hierarchy.of ?? name),
        ...Object.keys(hierarchy.groups ?? {}),
        hierarchy.total,
      ];
      return Object.keys(codes)
        .filter((code) => !known.includes(code))
        .map((code) =>
          at('disclosure/unknown-code', code, ['weights', name, code], {
            dimension: name,
            suggestion: nearestWord(code, known),
          }),
        );
    }),
  ];
}

/** Wherever a code that sums up others stands as a leaf, or as a group beside the total. */
function sumsAsLeaves({ hierarchies, cells }: ProtectInput, at: At): readonly Finding[] {
  return Object.entries(hierarchies).flatMap(([name, { of: base = name, total, groups = {} }]) => {
    const sums = new Set([total, ...Object.keys(groups)]);
    const wrong = (code: string, path: readonly (string | number)[]) =>
      at('disclosure/sum-as-leaf', code, path, { dimension: name });
    const members = Object.entries(hierarchies)
      .filter(([other, { of = other }]) => of === base)
      .flatMap(([other, hierarchy]) =>
        Object.entries(hierarchy.groups ?? {}).flatMap(([group, codes]) =>
          codes.map((code, index) => ({
            code,
            path: ['hierarchies', other, 'groups', group, index] as const,
          })),
        ),
      );
    return [
      ...(Object.hasOwn(groups, total)
        ? [wrong(total, ['hierarchies', name, 'groups', total])]
        : []),
      ...members.filter(({ code }) => sums.has(code)).map(({ code, path }) => wrong(code, path)),
      ...cells.flatMap((cell, index) => {
        const code = cell[base];
        const isSum = typeof code === 'string' && sums.has(code);
        return isSum ? [wrong(code, ['cells', index, base])] : [];
      }),
    ];
  });
}

/** Cells of which each code, of whatever dimension, is the same. */
function samePlaces({ cells }: ProtectInput, at: At): readonly Finding[] {
  const seen = new Map<string, number>();
  return cells.flatMap((cell, index) => {
    const codes = Object.entries(cell)
      .filter(([name]) => name !== 'count')
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify(codes);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return [];
    }
    const place = codes.map(([, code]) => code).join(' / ');
    const values = { first: first + 1, second: index + 1 };
    return [at('disclosure/same-place', place, ['cells', index], values)];
  });
}
