import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { hiddenCharactersIn } from '../kernel/hidden-characters.ts';

/** Why a text is not read as Markdown: nobody writes anything as long, or as deep and dense. */
export type MarkdownExcess = 'too-long' | 'too-deep';

/** The first place in a text that is beyond all bounds. */
export interface MarkdownFault {
  readonly fault: MarkdownExcess;
  readonly line: number;
  readonly column: number;
}

/** The longest text that is read: ten times the longest page, and lines twenty times as many. */
const mostCharacters = 50_000;
const mostLines = 2000;
/** Lists and quotes within one another; and columns before the words of a line. */
const mostLevels = 10;
const mostColumns = 30;
/** Quotes and entries of lists, in the whole text. */
const mostContainers = 1000;
/** Brackets within one another, in one paragraph. */
const mostBrackets = 10;
/** Signs that may mark something, in one paragraph or table. */
const mostMarks = 1000;

const container = /[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|>/;
const containerEach = new RegExp(container, 'g');
const lead = new RegExp(`^(?:[ \\t]|${container.source})*`);

/**
 * Whether a text is too much for the Markdown parser, whose work grows with the square of what is
 * nested, and which calls itself for each level: a hundred thousand `>` would keep it busy for
 * hours. This scan reads each character a few times at most.
 *
 * @returns the first fault; undefined where the parser has little to do
 */
export function markdownFaultIn(text: string): MarkdownFault | undefined {
  if (text.length > mostCharacters) return { fault: 'too-long', line: 1, column: 1 };
  let [containers, brackets, marks] = [0, 0, 0];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const place = { line: index + 1, column: 1 };
    if (index >= mostLines) return { fault: 'too-long', ...place };
    const before = lead.exec(line)?.[0] ?? '';
    const opened = before.match(containerEach)?.length ?? 0;
    containers += opened;
    const isDeep = opened > mostLevels || before.replaceAll('\t', '    ').length > mostColumns;
    if (isDeep || containers > mostContainers) return { fault: 'too-deep', ...place };
    if (line.trim() === '') [brackets, marks] = [0, 0];
    for (const { 0: mark, index: at } of line.matchAll(/\\.|[[\]*_~`|<&@]/g)) {
      marks += 1;
      if (mark === '[') brackets += 1;
      if (mark === ']') brackets = Math.max(0, brackets - 1);
      if (brackets > mostBrackets || marks > mostMarks) {
        return { fault: 'too-deep', ...place, column: at + 1 };
      }
    }
  }
  return undefined;
}

/** What is wrong with a text whatever it says: that it is too long or deep, or hides a character. */
export function textFindings(text: string, file: string): readonly Finding[] {
  const excess = markdownFaultIn(text);
  const hidden = hiddenCharactersIn(text, file);
  return excess === undefined ? hidden : [excessFinding(excess, file), ...hidden];
}

/** The finding of a text that is not read. */
export function excessFinding({ fault, line, column }: MarkdownFault, file: string): Finding {
  const bounds = { characters: mostCharacters, lines: mostLines };
  return finding(`narrative/${fault}`, file, { file, line, column }, bounds);
}
