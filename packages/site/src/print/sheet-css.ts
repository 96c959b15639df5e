import type { Language } from '@chhamas/core/published';

/** What stands around the text on each sheet of paper. */
export interface Sheet {
  readonly language: Language;
  /** At its head, from the second sheet on: the first one begins with it as part of the text. */
  readonly title: string;
  /** The same, a line each. */
  readonly labels: readonly string[];
  /** At its foot, a line each. */
  readonly disclaimers: readonly string[];
  /** Its number and that of all, in words. */
  readonly numbered: (sheet: string, sheets: string) => string;
}

/** A number that the browser counts stands where this does. */
const counted = '\0';

/**
 * The margins of the sheets of one document as a stylesheet: the policy of the site allows no style
 * within a page, and no other way puts text on every sheet without taking room from what is read.
 */
export function sheetCss({ language, title, labels, disclaimers, numbered }: Sheet): string {
  const style = language === 'km' ? 'khmer' : 'decimal';
  const [before = '', between = '', after = ''] = numbered(counted, counted).split(counted);
  const number = [
    cssString(before),
    `counter(page, ${style})`,
    cssString(between),
    `counter(pages, ${style})`,
    cssString(after),
  ].join(' ');
  // The stylesheet of the site comes later and has a margin for every page; named pages do not win in Chromium.
  return `@page {
  margin: 18mm 16mm !important;
  color: #444;
  font: 7.5pt/1.7 'Khmer text', 'Paper text', sans-serif;
  white-space: pre-line;

  @top-left { ${box(cssString(title), 'start', 'bottom')} }
  @top-right { ${box(cssString(labels.join('\n')), 'end', 'bottom')} }
  @bottom-left { ${box(cssString(disclaimers.join('\n')), 'start', 'top')} }
  @bottom-right { ${box(number, 'end', 'top')} }
}

@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}
`;
}

function box(content: string, align: 'start' | 'end', towards: 'bottom' | 'top'): string {
  const room = towards === 'bottom' ? 'padding-bottom: 3mm' : 'padding-top: 3mm';
  return `content: ${content}; text-align: ${align}; vertical-align: ${towards}; ${room};`;
}

/** @example cssString('a "b"') //=> '"a \\"b\\""' */
function cssString(text: string): string {
  const escaped = text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\a `);
  return `"${escaped}"`;
}
