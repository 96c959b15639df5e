import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect } from 'vitest';
import { dist } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Figures stand beside other inline elements, with or without a space.
    'no-trailing-whitespace': 'off',
    // Ids of indicators have dots, as their figures are named.
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
  },
});

/** Every one of these pages is valid HTML. */
export async function expectValid(paths: readonly string[]): Promise<void> {
  const faults: string[] = [];
  for (const path of paths) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const html = await readFile(join(dist, file), 'utf8');
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(({ ruleId, message, line, column }) =>
          `${path}:${line}:${column} ${ruleId}: ${message}`.slice(0, 200),
        ),
      );
    }
  }
  expect(faults).toEqual([]);
}
