import { expect, test } from 'vitest';
import { wrapName } from './wrap-name.ts';

test('leaves a name that fits as it is', () => {
  expect(wrapName('2. Prevention', 14, 330)).toEqual(['2. Prevention']);
});

test('breaks between words, with what closes a word or opens one beside it', () => {
  expect(wrapName('1. Laws (policy and law), cooperation', 14, 90)).toEqual([
    '1. Laws',
    '(policy',
    'and law),',
    'cooperation',
  ]);
});

test('breaks between Khmer words, where no space is', () => {
  const name = 'និងការការពារជនរងគ្រោះ';
  const lines = wrapName(name, 14, 120);
  expect(lines).toEqual(['និងការការពារ', 'ជនរងគ្រោះ']);
});

test('never breaks a word, however narrow the picture', () => {
  expect(wrapName('Cooperation and law', 14, 10)).toEqual(['Cooperation', 'and', 'law']);
});
