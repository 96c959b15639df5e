import { expect, test } from 'vitest';
import { LocalizedText, textIn } from './localized-text.ts';

test('R-51 a text without Khmer is none', () => {
  expect(LocalizedText.safeParse({ en: 'cases' }).success).toBe(false);
  expect(LocalizedText.safeParse({ km: '  ', en: 'cases' }).success).toBe(false);
});

test('R-51 where there is no English the Khmer stands, and says that it is Khmer', () => {
  expect(textIn({ km: 'ករណី' }, 'en')).toEqual({ text: 'ករណី', language: 'km' });
});

test('a text in both languages is read in either', () => {
  const text = { km: 'ករណី', en: 'cases' };
  expect(textIn(text, 'en')).toEqual({ text: 'cases', language: 'en' });
  expect(textIn(text, 'km')).toEqual({ text: 'ករណី', language: 'km' });
});
