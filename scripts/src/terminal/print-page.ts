import type { Language } from '@chhamas/core';
import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { padText, wrapText } from './wrap-text.ts';

/**
 * A page of Markdown for a terminal: its headings, its paragraphs in lines of 80 columns, its tables, and
 * what it quotes as it stands.
 *
 * @param markdown paragraphs, headings and fenced blocks, as the pages of the findings have them
 */
export function printPage(title: string, markdown: string, language: Language): string {
  const blocks = markdown.split(/^(```\w+\n[^]*?^```)$/m).flatMap((part, index) =>
    // What split captures stands at every odd place.
    index % 2 === 1 ? [quoted(part)] : paragraphs(part, language),
  );
  return [styleText('bold', title), ...blocks].join('\n\n');
}

function quoted(block: string): string {
  const lines = block.split('\n').slice(1, -1);
  return lines.map((line) => `    ${line}`.trimEnd()).join('\n');
}

function paragraphs(text: string, language: Language): readonly string[] {
  return text
    .split(/\n{2,}/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      if (each.startsWith('| ')) return table(each);
      const heading = /^#+ (.*)$/.exec(each)?.[1];
      return heading === undefined
        ? wrapText(plain(each), language, 2)
        : styleText('bold', heading);
    });
}

/** A table of Markdown with its columns below each other. */
function table(text: string): string {
  const rows = text
    .split('\n')
    .map((line) =>
      line
        .slice(2, -2)
        .split(/ (?<!\\)\| /)
        .map((cell) => plain(cell.trim())),
    )
    .filter((cells) => !cells.every((cell) => /^-+$/.test(cell)));
  const widths = rows.reduce<readonly number[]>(
    (wide, cells) => cells.map((cell, at) => Math.max(wide[at] ?? 0, stringWidth(cell))),
    [],
  );
  return rows
    .map((cells) => cells.map((cell, at) => padText(cell, widths[at] ?? 0)).join('  '))
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}

/** Without the marks of Markdown: `[R-08](…)` is R-08. */
function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`/g, '')
    .replaceAll('\\|', '|');
}
