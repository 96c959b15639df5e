import type { Finding } from '@chhamas/core';
import { placeOfValue } from '@chhamas/core';
import type { PlacedReturn } from './texts-to-write.ts';

/**
 * What `check` would find in the content once an import is written, with the cells from which it comes. What
 * lies elsewhere keeps its place in the content folder.
 */
export function cellFindings(
  findings: readonly Finding[],
  placed: readonly PlacedReturn[],
): readonly Finding[] {
  return findings.map((each) => {
    const { file, path = [] } = each;
    const from = placed.find(
      ({ file: own, at }) => own === file && at.every((key, index) => path[index] === key),
    );
    if (from === undefined) return each;
    const { code, severity, subject, values } = each;
    const place = placeOfValue(from.proposed.reading, path.slice(from.at.length));
    return { code, severity, subject, values, ...place };
  });
}
