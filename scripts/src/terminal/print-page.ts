import type { Language } from '@chhamas/core';
import { styleText } from 'node:util';
import { wrapText } from './wrap-text.ts';

/**
 * A page of Markdown for a terminal: its headings, its paragraphs in lines of 80 columns, and what it
 * quotes as it stands.
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
      const heading = /^#+ (.*)$/.exec(each)?.[1];
      return heading === undefined
        ? wrapText(plain(each), language, 2)
        : styleText('bold', heading);
    });
}

/** Without the marks of Markdown: `[R-08](…)` is R-08. */
function plain(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/\*\*|`/g, '');
}
