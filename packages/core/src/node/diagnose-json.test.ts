import { expect, test } from 'vitest';
import { languages } from '../kernel/localized-text.ts';
import { jsonFaults } from '../language/json-faults.ts';
import { diagnoseJson } from './diagnose-json.ts';

// ▲ stands before the character to which an editor is sent.
test.each([
  ['empty', '▲ \n'],
  ['khmer-digits', '{"total": ▲១៨}'],
  ['curly-quotes', '{"id": ▲“xd-1”}'],
  ['single-quotes', "{▲'id': 1}"],
  ['comma-too-many', '{"a": 1▲,\n}'],
  ['comma-too-many', '[1▲, ]'],
  ['comma-missing', '{"a": ▲1\n "b": 2}'],
  ['colon-missing', '{"a▲" 1}'],
  ['quotes-missing', '{▲a: 1}'],
  ['quotes-missing', '{"a": ▲ខ្មែរ}'],
  ['quote-open', '{"a": ▲"b\n}'],
  ['bracket-open', '{"a": 1▲'],
  ['bracket-too-many', '{"a": 1}▲}'],
  ['comment', '{"a": 1 ▲// one\n}'],
  ['backslash', '{"a": ▲"C:\\x"}'],
  ['number-form', '{"a": ▲1.}'],
  ['too-deep', `${'['.repeat(64)}▲[`],
  ['unreadable', '{"a": ▲&}'],
])('%s: %j', (fault, marked) => {
  const offset = marked.indexOf('▲');
  expect(diagnoseJson(marked.replace('▲', ''))).toEqual({ fault, offset });
});

test('every fault is said in words of its own in each language', () => {
  for (const language of languages) {
    const reasons = Object.values(jsonFaults[language]).map(([reason]) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  }
});
