import type { LineCounter as Lines, ParsedNode, YAMLError } from 'yaml';
import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** Why the data at the head of a text cannot be read. */
export type FrontMatterFault =
  | 'no-front-matter'
  | 'not-closed'
  | 'too-large'
  | 'too-deep'
  | 'alias'
  | 'listed-key'
  | 'duplicate-key'
  | 'tab'
  | 'bare-colon'
  | 'unclosed-quote'
  | 'indentation'
  | 'not-yaml';

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
/** Levels within one another; a record has three. */
const mostLevels = 50;

/**
 * Splits a Markdown text into the YAML between its first two lines `---`, and the rest. Dates, times
 * and words such as `no` stay texts; what YAML can do beyond data (aliases, tags) is refused.
 *
 * @returns the parts, or the first thing that is wrong with the head, and where
 */
export function splitFrontMatter(
  text: string,
): FrontMatter | (Place & { readonly fault: FrontMatterFault }) {
  if (!/^---\r?\n/.test(text)) return { fault: 'no-front-matter', line: 1, column: 1 };
  const [, open = '', yaml = '', close] =
    /^(---\r?\n)([^]*?)(^---[ \t]*(?:\r?\n|$))/m.exec(text) ?? [];
  if (close === undefined) return { fault: 'not-closed', line: endOfHead(text), column: 1 };
  if (yaml.length > mostCharacters) return { fault: 'too-large', line: 2, column: 1 };
  const deep = firstTooDeep(yaml);
  if (deep !== undefined) return { fault: 'too-deep', ...deep };
  try {
    return read(yaml, text.slice(open.length + yaml.length + close.length), linesIn(yaml) + 2);
  } catch (error) {
    // Brackets in quotes can hide a level from the count, and the parser calls itself for each.
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
    return { fault: faultOf(first, document.errors), ...placeAt(lines, first.pos[0]) };
  }
  const refused: { readonly fault: FrontMatterFault; readonly offset: number }[] = [];
  visit(document, {
    Alias: (_, node) => {
      refused.push({ fault: 'alias', offset: node.range?.[0] ?? 0 });
      return visit.BREAK;
    },
    Pair: (_, { key }) => {
      if (!isCollection(key)) return undefined;
      refused.push({ fault: 'listed-key', offset: key.range?.[0] ?? 0 });
      return visit.BREAK;
    },
  });
  const [more] = refused;
  if (more !== undefined) return { fault: more.fault, ...placeAt(lines, more.offset) };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return {
    value,
    body: '\n'.repeat(headLines) + rest,
    placeOf: (path) => placeAt(lines, offsetOf(document.contents, path)),
  };
}

/** What the parser calls by the rule of YAML that it breaks, as a writer knows it. */
function faultOf(first: YAMLError, all: readonly YAMLError[]): FrontMatterFault {
  switch (first.code) {
    case 'DUPLICATE_KEY':
      return 'duplicate-key';
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BLOCK_IN_FLOW':
      return 'bare-colon';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return all.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')
        ? 'indentation'
        : 'bare-colon';
    case 'MISSING_CHAR':
      return /^Missing closing ["']quote/.test(first.message) ? 'unclosed-quote' : 'not-yaml';
    case 'BAD_INDENT':
      // A bracket that is not closed has this code too.
      return first.message.startsWith('Flow') ? 'not-yaml' : 'indentation';
    default:
      return 'not-yaml';
  }
}

/** Where a head that is not closed ought to be: before its first empty line or heading. */
function endOfHead(text: string): number {
  const lines = text.trimEnd().split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(?:#.*|\s*)$/.test(line));
  return end < 0 ? lines.length : end + 1;
}

/** The first level beyond those that are read: of brackets, or of dashes and indentation. */
function firstTooDeep(yaml: string): Place | undefined {
  let open = 0;
  for (const [index, line] of yaml.split('\n').entries()) {
    // Each level takes two columns.
    const [start = ''] = /^(?: |[-?:](?=\s))*/.exec(line) ?? [];
    if (start.length > 2 * mostLevels) return { line: index + 2, column: 2 * mostLevels + 1 };
    for (const { 0: bracket, index: at } of line.matchAll(/[[\]{}]/g)) {
      open = /[[{]/.test(bracket) ? open + 1 : Math.max(0, open - 1);
      if (open > mostLevels) return { line: index + 2, column: at + 1 };
    }
  }
  return undefined;
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
