const width = 100;

/** A document as an editor would write it: what fits into a line stands in one. */
export function jsonText(value: object): string {
  return `${pretty(value, 0)}\n`;
}

function pretty(value: unknown, depth: number): string {
  const line = inOneLine(value);
  if (typeof value !== 'object' || value === null) return line;
  if (depth > 0 && depth * 2 + line.length < width && !line.includes('"km"')) return line;
  const inner = '  '.repeat(depth + 1);
  const members = Array.isArray(value)
    ? value.map((each: unknown) => `${inner}${pretty(each, depth + 1)}`)
    : entriesOf(value).map(
        ([key, member]) => `${inner}${JSON.stringify(key)}: ${pretty(member, depth + 1)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.join(',\n')}\n${'  '.repeat(depth)}${close}`;
}

/** The same in one line. */
export function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = entriesOf(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${inOneLine(member)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
