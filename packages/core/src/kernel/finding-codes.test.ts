import { describe, expect, test } from 'vitest';
import { finding } from './finding.ts';
import type { FindingCode } from './finding-codes.ts';
import { findingSeverity } from './finding-codes.ts';
import { ReporterSelector } from './reporter-selector.ts';
import { Unit } from './unit.ts';
import { Visibility } from './visibility.ts';

describe('a reporter selector', () => {
  test('that means nobody gives a reason', () => {
    expect(ReporterSelector.safeParse({ kind: 'nobody' }).success).toBe(false);
    expect(ReporterSelector.safeParse({ kind: 'nobody', reason: { km: 'ព្រោះ' } }).success).toBe(
      true,
    );
  });

  test('has no key that it does not know', () => {
    expect(ReporterSelector.safeParse({ kind: 'provinces', ids: [] }).success).toBe(false);
  });
});

test('a person is another unit than a case', () => {
  expect(Unit.options).toContain('person');
  expect(Unit.options).toContain('case');
});

test('R-47 an item is for one of three audiences', () => {
  expect(Visibility.options).toEqual(['internal', 'leadership', 'public']);
});

test('every code is room/rule, and a finding of it has its severity', () => {
  for (const [code, severity] of Object.entries(findingSeverity)) {
    expect(code).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
    // Object.entries forgets that the keys are codes.
    expect(finding(code as FindingCode, '').severity).toBe(severity);
  }
});
