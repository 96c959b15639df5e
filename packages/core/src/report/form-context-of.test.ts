import { expect, test } from 'vitest';
import { wideCorpus } from '../testing/arrived.ts';
import { day, semester } from '../testing/brands.ts';
import { formContextOf } from './form-context-of.ts';

const half = semester('2017-S1');

test('R-12 everybody who is expected has a form, in the order of the cycle', () => {
  const { formsOf, semesters } = formContextOf(wideCorpus(), day('2017-07-31'));
  expect(semesters).toEqual(['2017-S1']);
  expect(formsOf('2017-S1').map(({ reporter }) => reporter)).toEqual([
    ...['p-1', 'p-2', 'p-3', 'ministry-a'],
  ]);
  expect(formsOf('2031-S1')).toEqual([]);
});

test('a month in which an indicator is not collected does not ask for it', () => {
  const corpus = wideCorpus(['indicators/cases.json', ['from'], '2017-03']);
  const form = formContextOf(corpus, day('2017-07-31')).formOf('p-1', half);
  expect(form?.rows.map(({ id }) => id)).toContain('cases');
  const asked = Array.from(form?.owed ?? [], ([month, ids]) => (ids.has('cases') ? month : ''));
  expect(asked).toEqual(['', '', '2017-03', '2017-04', '2017-05', '2017-06']);
});

test('R-27 whoever collects for others is asked for what they owe, and they no longer', () => {
  const request = {
    ...{ id: 'q-1', indicators: ['sheltered'], requestedBy: 'desk', assignedTo: 'ministry-a' },
    ...{ collectsFor: { kind: 'capital-provinces' }, on: '2017-01-05', due: '2017-06-30' },
  };
  const corpus = wideCorpus([
    'periods/2017-S1/collected/requests.json',
    [],
    { schema: 1, requests: [request] },
  ]);
  const { formOf } = formContextOf(corpus, day('2017-07-31'));
  const ministry = formOf('ministry-a', half);
  expect(ministry?.indicators.map(({ id }) => id)).toEqual(['sessions', 'sheltered']);
  const names = Array.from(ministry?.collectsFor.values() ?? []).flat();
  expect(names.map(({ en }) => en)).toEqual(['One', 'Two', 'Three']);
  expect(formOf('p-1', half)?.indicators.map(({ id }) => id)).not.toContain('sheltered');
  // Before anybody asked for it, it was theirs.
  const before = formContextOf(corpus, day('2017-01-04')).formOf('p-1', half);
  expect(before?.indicators.map(({ id }) => id)).toContain('sheltered');
});
