import type { Finding, FindingPlace } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import type { ProtectInput } from './protect-input.ts';

/** A finding at a path within a file. */
export type At = (
  code: Finding['code'],
  subject: string,
  path: readonly (string | number)[],
  values?: Finding['values'],
) => Finding;

/** Findings of one release in a file: their paths begin where it stands. */
export function findingsAt(file: string, above: FindingPlace['path'] = []): At {
  return (code, subject, path, values) =>
    finding(code, subject, { file, path: [...above, ...path] }, values);
}

/** Names that have no hierarchy, groupings of groupings, and leaves in two groups. */
export function checkHierarchies(
  { hierarchies, tables, weights = {} }: ProtectInput,
  at: At,
): readonly Finding[] {
  const known = Object.keys(hierarchies);
  const unknown = (name: string, path: readonly (string | number)[]) => {
    const values = { suggestion: nearestWord(name, known), known: known.join(', ') };
    return at('disclosure/unknown-dimension', name, path, values);
  };
  const isKnown = (name: string) => Object.hasOwn(hierarchies, name);
  return [
    ...Object.entries(hierarchies).flatMap(([name, { of, groups = {} }]) => {
      const path = ['hierarchies', name, 'of'];
      const meant = of === undefined ? undefined : hierarchies[of]?.of;
      return [
        ...(of === undefined || isKnown(of) ? [] : [unknown(of, path)]),
        ...(of === undefined || meant === undefined
          ? []
          : [at('disclosure/grouping-of-grouping', name, path, { of, suggestion: meant })]),
        ...twiceGrouped(groups).map(({ code, group, index, groups: both }) =>
          at('disclosure/two-groups', code, ['hierarchies', name, 'groups', group, index], {
            groups: both.join(', '),
            dimension: name,
          }),
        ),
      ];
    }),
    ...tables.flatMap((names, table) =>
      names.flatMap((name, index) => {
        const path = ['tables', table, index];
        if (!isKnown(name)) return [unknown(name, path)];
        const isRepeated = names.indexOf(name) < index;
        return isRepeated ? [at('disclosure/repeated-dimension', name, path)] : [];
      }),
    ),
    ...Object.keys(weights).flatMap((name) =>
      isKnown(name) ? [] : [unknown(name, ['weights', name])],
    ),
  ];
}

/** Leaves that stand in a group a second time, with every group that they stand in. */
function twiceGrouped(groups: Readonly<Record<string, readonly string[]>>) {
  const first = new Map<string, string>();
  return Object.entries(groups).flatMap(([group, codes]) =>
    codes.flatMap((code, index) => {
      const other = first.get(code);
      if (other === undefined) {
        first.set(code, group);
        return [];
      }
      return [{ code, group, index, groups: [...new Set([other, group])] }];
    }),
  );
}
