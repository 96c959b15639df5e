import type { LineCounter as Lines, ParsedNode } from 'yaml';
import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** Why the data at the head of a text cannot be read. */
export type FrontMatterFault =
  'no-front-matter' | 'too-large' | 'too-deep' | 'alias' | 'duplicate-key' | 'not-yaml';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The data at the head of a Markdown text, and the text below. */
export interface FrontMatter {
  /** What the head says, as plain data that nobody has checked yet. */
  readonly value: unknown;
  /** The text, with an empty line for each line of the head: every place stays where it was. */
  readonly body: string;
  /** Where a value of the head stands: where its key is, or where the way to it ends. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** No record of a meeting comes near it. */
const mostCharacters = 20_000;

/**
 * Splits a Markdown text into the YAML between its first two lines `---`, and the rest. Dates, times
 * and words such as `no` stay texts; what YAML can do beyond data (aliases, tags) is refused.
 *
 * @returns the parts, or the first thing that is wrong with the head, and where
 */
export function splitFrontMatter(
  text: string,
): FrontMatter | (Place & { readonly fault: FrontMatterFault }) {
  const [, open, yaml = '', close] = /^(---\r?\n)([^]*?)(^---[ \t]*(?:\r?\n|$))/m.exec(text) ?? [];
  if (open === undefined || close === undefined || !text.startsWith(open)) {
    return { fault: 'no-front-matter', line: 1, column: 1 };
  }
  if (yaml.length > mostCharacters) return { fault: 'too-large', line: 2, column: 1 };
  try {
    return read(yaml, text.slice(open.length + yaml.length + close.length), linesIn(yaml) + 2);
  } catch (error) {
    // The parser calls itself for each level, and there is no other end to that than the stack's.
    if (error instanceof RangeError) return { fault: 'too-deep', line: 2, column: 1 };
    throw error;
  }
}

function read(
  yaml: string,
  rest: string,
  headLines: number,
): FrontMatter | (Place & { readonly fault: FrontMatterFault }) {
  const lines = new LineCounter();
  // In version 1.2, "no" is a text and so are days and hours.
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    resolveKnownTags: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const [first] = [...document.errors, ...document.warnings].toSorted(
    (a, b) => a.pos[0] - b.pos[0],
  );
  if (first !== undefined) {
    const fault = first.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'not-yaml';
    return { fault, ...placeAt(lines, first.pos[0]) };
  }
  let alias: number | undefined;
  visit(document, {
    Alias: (_, node) => {
      alias = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (alias !== undefined) return { fault: 'alias', ...placeAt(lines, alias) };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return {
    value,
    body: '\n'.repeat(headLines) + rest,
    placeOf: (path) => placeAt(lines, offsetOf(document.contents, path)),
  };
}

function offsetOf(root: ParsedNode | null, path: readonly (string | number)[]): number {
  let here: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const key of path) {
    if (!isCollection(here)) return offset;
    const found = here.items.find((item, index) =>
      isPair(item) ? isScalar(item.key) && item.key.value === key : index === key,
    );
    if (found === undefined) return offset;
    const named = isPair(found) ? found.key : found;
    if (isScalar(named) || isMap(named)) offset = named.range?.[0] ?? offset;
    here = isPair(found) ? found.value : found;
  }
  return offset;
}

/** The place in the whole text: the head begins on its second line. */
function placeAt(lines: Lines, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line) + 1, column: Math.max(1, col) };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
