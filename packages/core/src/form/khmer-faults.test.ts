import { expect, test } from 'vitest';
import { formWords } from './form-words.ts';
import { khmerFaultIn } from './khmer-faults.ts';
import { wordsKey } from './same-words.ts';

test.each([
  ['ExtþkMBt', 'form/legacy-khmer'],
  ['CnrgeRKaH', 'form/legacy-khmer'],
  ['េករណី', 'form/misordered-khmer'],
  ['ក្នុងេនាះ្រសី', 'form/misordered-khmer'],
  ['????', 'form/khmer-lost'],
  ['Victims assisted', undefined],
  ['លេខាធិការដ្ឋានខេត្ត', undefined],
  ['12 345', undefined],
])('%s', (text, fault) => {
  expect(khmerFaultIn(text, false)).toBe(fault);
});

test('what is shown in a font of that kind is told even where its letters could be Latin', () => {
  expect(khmerFaultIn('mas', false)).toBeUndefined();
  expect(khmerFaultIn('mas', true)).toBe('form/legacy-khmer');
});

test('nothing that stands on a form is taken for a fault', () => {
  for (const words of Object.values(formWords)) {
    for (const word of Object.values(words)) {
      if (typeof word === 'string')
        expect([word, khmerFaultIn(word, false)]).toEqual([word, undefined]);
    }
  }
});

test('Khmer that is typed in another order and looks the same is the same title', () => {
  expect(wordsKey('ក្នុងនោះសី្រ')).toBe(wordsKey('ក្នុងនោះស្រី'));
  expect(wordsKey('ក្នុង​នោះ ស្រី៖')).toBe(wordsKey('ក្នុងនោះស្រី'));
  expect(wordsKey('កណ្ដាល')).toBe(wordsKey('កណ្តាល'));
  expect(wordsKey('ក្នុងនោះប្រុស')).not.toBe(wordsKey('ក្នុងនោះស្រី'));
});
