import { inOneLine } from '../json-text.ts';
import type { MonthlyReturn } from './plain.ts';

/** The returns of one reporter for a semester: one count entry a line. */
export function returnsText(reporter: string, returns: readonly MonthlyReturn[]): string {
  const written = returns.map((each) => {
    if (each.answer !== 'has-data') return `    ${inOneLine(each)}`;
    const { counts, ...head } = each;
    const open = inOneLine(head).replace(/ \}$/, ', "counts": [');
    const lines = counts.map((entry) => `      ${inOneLine(entry)}`);
    return `    ${open}\n${lines.join(',\n')}\n    ] }`;
  });
  return [
    '{',
    '  "schema": 1,',
    `  "reporter": ${JSON.stringify(reporter)},`,
    '  "returns": [',
    written.join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}
