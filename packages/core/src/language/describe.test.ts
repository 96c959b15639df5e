import { describe as group, expect, test } from 'vitest';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { findingSeverity } from '../kernel/finding-codes.ts';
import { describe } from './describe.ts';
import { findingTextsEn } from './finding-texts-en.ts';
import { findingTextsKm } from './finding-texts-km.ts';

group('the catalogues', () => {
  const codes = Object.keys(findingSeverity).sort();

  test('have a message and a hint for every code, in both languages', () => {
    for (const texts of [findingTextsKm, findingTextsEn]) {
      expect(Object.keys(texts).sort()).toEqual(codes);
      for (const sentences of Object.values(texts)) {
        expect(sentences.map((sentence) => sentence.trim().length > 0)).toEqual([true, true]);
      }
    }
  });

  test('quote the same values in both languages', () => {
    const english = Object.entries(findingTextsEn).map(([code, texts]) => [code, quotedIn(texts)]);
    const khmer = Object.entries(findingTextsKm).map(([code, texts]) => [code, quotedIn(texts)]);
    expect(khmer).toEqual(english);
  });

  test('speak Khmer in the one, and no Khmer in the other', () => {
    for (const [km] of Object.values(findingTextsKm)) expect(km).toMatch(/\p{Script=Khmer}/u);
    // Into a form Khmer is written, whichever language its reader reads.
    const english = JSON.stringify(findingTextsEn).replaceAll(/មាន|គ្មាន|២០/g, '');
    expect(english).not.toMatch(/\p{Script=Khmer}/u);
  });

  test('say no please, and shout at nobody', () => {
    for (const sentences of Object.values(findingTextsEn)) {
      expect(sentences.join(' ')).not.toMatch(/please|(?<!<)!|invalid|illegal/i);
    }
  });
});

group('a finding', () => {
  test('is said in both languages from one set of values', () => {
    const each = finding('evidence/conflict-open', 'mosvy', {}, { claims: 'a: 5, b: 3' });
    expect(describe(each, 'en').message).toBe(
      'mosvy: two desks hold different numbers (a: 5, b: 3).',
    );
    expect(describe(each, 'km').message).toBe('mosvy៖ ក្រុមពីរមានចំនួនខុសគ្នា (a៖ ៥, b៖ ៣)');
  });

  test('names people and places where names are known', () => {
    const each = finding('evidence/conflict-open', 'mosvy', {}, { claims: 'desk-a: 5, desk-b: 3' });
    const names = new Map([
      ['mosvy', 'Social Affairs'],
      ['desk-a', 'Protection'],
      ['desk-b', 'Administration'],
    ]);
    expect(describe(each, 'en', (id) => names.get(id) ?? id).message).toBe(
      'Social Affairs: two desks hold different numbers (Protection: 5, Administration: 3).',
    );
  });

  test('says states and reasons in words', () => {
    const each = finding('collection/source-not-received', 'molvt', {}, { why: 'postponed' });
    expect(describe(each, 'km').message).toBe('មិនទាន់បានទទួលអ្វីពី molvt ទេ (បានពន្យារពេល)');
  });

  test('R-17 gives every reading of a base that is not known', () => {
    const each = finding(
      'collection/returns-outstanding',
      '2017-05',
      {},
      { counts: '5/25 | 4/24' },
    );
    expect(describe(each, 'en').message).toBe('2017-05: returns outstanding: 5 of 25, or 4 of 24.');
    expect(describe(each, 'km').message).toBe('2017-05៖ ខ្វះរបាយការណ៍ ៥ ក្នុងចំណោម ២៥ ឬ ៤ ក្នុងចំណោម ២៤');
  });

  test('names splits, groups and items where names are known', () => {
    const names = new Map([
      ['sex', 'the sexes'],
      ['desk', 'the desk'],
      ['desk/r1', 'the desk, r1'],
      ['age', 'the ages'],
      ['sex=female', 'Women'],
    ]);
    const said = (each: Finding) => describe(each, 'en', (id) => names.get(id) ?? id);
    const unclassified = finding(
      'collection/unclassified',
      'x',
      {},
      { amount: 2, dimension: 'sex' },
    );
    expect(said(unclassified).message).toContain('not divided by the sexes');
    const disagreeing = { dimension: 'sex', code: 'female', stated: 2, together: 6 };
    const splits = finding('collection/splits-disagree', 'x', {}, disagreeing);
    expect(said(splits).message).toBe(
      'x: of “Women” (the sexes) one split says 2 and the other 6.',
    );
    expect(describe(splits, 'en').message).toContain('of “female” (sex)');
    const crossed = { dimension: 'age × sex', sum: 19, total: 20, difference: 1 };
    expect(said(finding('collection/parts-do-not-add', 'x', {}, crossed)).message).toContain(
      'by the ages × the sexes add',
    );
    const values = { other: 'desk/r1', owner: 'desk', percent: 90 };
    const repeated = said(finding('group-report/repeated-text', 'x', {}, values));
    expect(repeated.message).toContain('says what the desk, r1 said');
    expect(repeated.hint).toContain('Leave it to the desk');
  });

  test('leaves a part out whose value is not known, and starts its hint with a capital', () => {
    const hint = (suggestion: string) =>
      describe(finding('reference/unknown-place', 'kh-99', {}, { suggestion }), 'en').hint;
    expect(hint('kh-9')).toBe('Write kh-9, or add the place to reference/places.json.');
    expect(hint('')).toBe('Add the place to reference/places.json.');
  });

  test('takes a value as it is, whatever signs are in it', () => {
    const each = finding(
      'reference/unknown-place',
      '{suggestion} $& [[x]]',
      {},
      { suggestion: '' },
    );
    expect(describe(each, 'en').message).toBe('There is no place {suggestion} $& [[x]].');
  });
});

function quotedIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.join(' ').match(/\{[a-zA-Z]+\}/g))].sort();
}
