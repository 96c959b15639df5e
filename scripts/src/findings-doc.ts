import type { Finding, FindingCode, Language } from '@chhamas/core';
import { describe, findingSeverity } from '@chhamas/core';

const stops = {
  error: 'the check: the content is wrong',
  blocker: 'the publication: the report is not ready',
  warning: 'the publication, until it is acknowledged',
};

/**
 * The list of every finding, as Markdown: its code, what it stops, and what it says in both
 * languages. Where a finding quotes a value, ‹its name› stands.
 */
export function findingsDoc(): string {
  const rooms = Object.entries(findingSeverity).map(([code, severity]) => {
    // Object.entries forgets that the keys are codes.
    const sentences = (language: Language) => describe(nameless(code as FindingCode), language);
    const [en, km] = [sentences('en'), sentences('km')];
    const cells = [`\`${code}\``, severity, both(en.message, km.message), both(en.hint, km.hint)];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '# Findings',
    '',
    'Everything that `chhamas` can find, by its code. This file is written by',
    '`npm run docs:findings --workspace @chhamas/scripts`; a test compares it with the rules. Where a finding quotes',
    'something, ‹its name› stands here.',
    '',
    '| severity | stops |',
    '| --- | --- |',
    ...Object.entries(stops).map(([severity, what]) => `| ${severity} | ${what} |`),
    '',
    'An exception may let pass blockers of the rooms `collection`, `evidence`, `group-report` and `report`; a missing',
    'approval and a small count pass by no exception. [The guide](editors-guide.md) says how to write one.',
    '',
    '| code | severity | message | hint |',
    '| --- | --- | --- | --- |',
    ...rooms,
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
