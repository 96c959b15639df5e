/** How many lines that are the same stand around those that differ; not the end of what is left out, nor its beginning. */
const around = 2;
/** Files of no more lines are shown whole. */
const fewLines = 8;

/**
 * What differs between two texts, with the lines around it and, of JSON, those that say where it
 * stands; `…` where something is left out.
 *
 * @returns the lines of each
 */
export function excerptsOf(one: string, other: string): readonly [one: string, other: string] {
  const [left, right] = [linesOf(one), linesOf(other)];
  const shorter = Math.min(left.length, right.length);
  let before = 0;
  while (before < shorter && left[before] === right[before]) before += 1;
  let after = 0;
  while (after < shorter - before && left.at(-1 - after) === right.at(-1 - after)) after += 1;
  return [excerptOf(left, before, after), excerptOf(right, before, after)];
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}

/**
 * @param before how many lines at the beginning are the same as in the other text
 * @param after how many at the end
 */
function excerptOf(lines: readonly string[], before: number, after: number): string {
  if (lines.length <= fewLines) return lines.join('\n');
  const last = lines.length - 1 - after;
  const from = /^\s*[\]}]+,?$/.test(lines[before - 1] ?? '')
    ? before
    : Math.max(0, before - around);
  const to = /[[{]$/.test(lines[last + 1] ?? '') ? last : Math.min(lines.length - 1, last + around);
  const shown = new Set(Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n));
  // The heads of what they stand in, and its ends, as the indentation tells them.
  for (const at of outwards(lines, from, -1)) shown.add(at);
  for (const at of outwards(lines, to, 1)) shown.add(at);
  return lines
    .flatMap((line, at) => {
      if (shown.has(at)) return [line];
      return at > 0 && !shown.has(at - 1) ? [] : [`${' '.repeat(indentOf(line))}…`];
    })
    .join('\n');
}

/** The lines above or below that are indented less and less. */
function outwards(lines: readonly string[], start: number, step: -1 | 1): readonly number[] {
  const found: number[] = [];
  let indent = indentOf(lines[start] ?? '');
  for (let at = start + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    found.push(at);
    indent = indentOf(line);
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
