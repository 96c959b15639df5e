import type { Finding, FindingCode, Language } from '@chhamas/core';
import { describe, findingSeverity } from '@chhamas/core';
import { pagePathOf } from '../finding-page-file.ts';

const stops = {
  error: 'the check: the content is wrong',
  blocker: 'the publication: the report is not ready',
  warning: 'the publication, until it is acknowledged',
};

/**
 * The list of every finding, as Markdown: its code with its page, what it stops, and what it says in
 * both languages. Where a finding quotes a value, ‹its name› stands.
 */
export function findingsIndex(): string {
  const rows = Object.entries(findingSeverity).map(([name, severity]) => {
    // Object.entries forgets that the keys are codes.
    const code = name as FindingCode;
    const sentence = (language: Language) => describe(nameless(code), language).message;
    const cells = [
      `[\`${code}\`](${pagePathOf(code)})`,
      severity,
      both(sentence('en'), sentence('km')),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '# Findings',
    '',
    'Everything that `chhamas` can find, by its code. Behind each code stands a page, in Khmer and in English: why the',
    'rule is there, what is wrong, what the finding says of it, and what is right. In the terminal, `npx chhamas explain CODE`',
    'shows the same. Where a finding quotes something, ‹its name› stands here.',
    '',
    'All of it is written by `npm run docs:findings --workspace @chhamas/scripts`, from the examples in',
    '`packages/core/src/testing/examples`, by which the tests bring every finding about; a test compares what is written with the',
    'rules.',
    '',
    '| severity | stops |',
    '| --- | --- |',
    ...Object.entries(stops).map(([severity, what]) => `| ${severity} | ${what} |`),
    '',
    'An exception may let pass blockers of the rooms `collection`, `evidence`, `group-report` and `report`; a missing',
    'approval and a small count pass by no exception. The guide ([ខ្មែរ](editors.km.md), [English](editors.en.md)) says how to write one.',
    '',
    'What is found in a form that came back (`form/…`) is told by `chhamas import`: an error keeps all of that call from being',
    'written, a warning only says what to look at.',
    '',
    '| code | severity | says |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** A finding that quotes the names of its values instead of values. */
function nameless(code: FindingCode): Finding {
  const values = new Proxy<Record<string, string>>({}, { get: (_, name) => `‹${String(name)}›` });
  return { code, severity: findingSeverity[code], subject: '', values };
}

function both(en: string, km: string): string {
  return [en, km].map((text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')).join('<br>');
}
