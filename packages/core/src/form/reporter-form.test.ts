import { expect, test } from 'vitest';
import { formOf, wideForms } from '../testing/sheets.ts';
import { semester } from '../testing/brands.ts';
import { isOfThisVersion, markOf, parseMark } from './form-mark.ts';

const idsOf = (reporter: string) => formOf(reporter).rows.map(({ id }) => id);

test('R-25 a form asks for the indicators of its reporter alone, each total with its parts below', () => {
  expect(idsOf('p-1')).toEqual([
    'cases',
    'cases family=trafficking',
    'cases family=exploitation',
    'cases family=not-specified',
    'sheltered',
    'victims',
    'victims sex=female',
    'victims sex=not-specified',
    ...['u18', '18p'].map((code) => `victims age=${code}`),
    ...['female', 'male', 'not-specified'].flatMap((sex) =>
      ['u18', '18p'].map((age) => `victims age=${age} sex=${sex}`),
    ),
  ]);
  expect(idsOf('ministry-a')).toEqual(['sessions']);
});

test('R-20 a province without a border is not asked for movements at one', () => {
  expect(idsOf('p-1')).not.toContain('crossings');
  expect(idsOf('p-2')).toContain('crossings');
});

test('R-08 men alone are never asked for; they are the difference', () => {
  expect(idsOf('p-1')).not.toContain('victims sex=male');
  expect(idsOf('p-1')).toContain('victims age=u18 sex=male');
});

test('a part bears its split and its code, in both languages', () => {
  const titles = formOf('p-1').rows.map(({ title }) => title);
  expect(titles[1]).toEqual({
    km: 'ប្រភេទបទល្មើស៖ អំពើជួញដូរមនុស្ស',
    en: 'Offence family: Trafficking',
  });
  expect(titles[6]).toEqual({ km: 'ក្នុងនោះស្រី', en: 'of whom female' });
});

test('whoever is expected for nothing has no form', () => {
  expect(wideForms().formOf('ministry-b', semester('2017-S1'))).toBeUndefined();
});

test('a mark tells reporter and semester, and nothing else is one', () => {
  const mark = markOf(formOf('p-1'));
  expect(mark).toBe('chhamas-form/1 p-1 2017-S1');
  expect(parseMark(mark)).toEqual({ version: 1, reporter: 'p-1', semester: '2017-S1' });
  const later = parseMark('chhamas-form/2 p-1 2017-S1');
  expect(later && isOfThisVersion(later)).toBe(false);
  for (const text of ['chhamas-form/1 p-1 2017-S3', 'chhamas-form/1 P 1', 'p-1 2017-S1', '']) {
    expect(parseMark(text)).toBeUndefined();
  }
});
