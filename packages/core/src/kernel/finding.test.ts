import { expect, test } from 'vitest';
import { finding, ofSeverity, sortFindings } from './finding.ts';

const early = finding('kernel/missing-key', 'a', { file: 'a.json', line: 2, column: 9 });
const late = finding('kernel/missing-key', 'b', { file: 'a.json', line: 10, column: 1 });
const other = finding('evidence/conflict-open', 'mosvy', { file: 'b.json' });
const nowhere = finding('coordination/meeting-not-held', 'justice');

test('a finding knows what it stops, and quotes its subject', () => {
  expect(
    finding('evidence/conflict-open', 'mosvy', { file: 'a.json' }, { claims: '5, 3' }),
  ).toEqual({
    code: 'evidence/conflict-open',
    severity: 'blocker',
    subject: 'mosvy',
    file: 'a.json',
    values: { subject: 'mosvy', claims: '5, 3' },
  });
});

test('findings are sorted by file, line and column as numbers', () => {
  expect(sortFindings([other, late, early, nowhere])).toEqual([nowhere, early, late, other]);
});

test('the same finding is told once', () => {
  expect(sortFindings([early, { ...early }])).toEqual([early]);
});

test('the same fault in two places is told twice', () => {
  expect(sortFindings([early, { ...early, column: 20 }])).toHaveLength(2);
});

test('two faults of one subject are told apart by what they quote', () => {
  const differences = ['a − b', 'a − c'].map((subtraction) =>
    finding('disclosure/cannot-publish', 'a', {}, { count: 3, subtraction }),
  );
  expect(sortFindings(differences)).toEqual(differences);
});

test('findings of one severity are picked out', () => {
  expect(ofSeverity([other, late, nowhere], 'warning')).toEqual([nowhere]);
});
