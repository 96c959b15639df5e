import { expect, test } from 'vitest';
import { inquired } from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import { inquiryAbout, inquiryStateOf } from './inquiry-state.ts';

const cell = { reporter: 'p-1', month: '2017-01', indicator: 'cases' };
const answer = { on: day('2017-03-09'), note: { km: 'ព្រោះ' } };
const inAnyOrder = (...inquiries: readonly ReturnType<typeof inquired>[]) =>
  [inquiries, inquiries.toReversed()].map((each) => inquiryAbout(each, cell)?.id);

test('R-30 a question that nobody put is none, one without an answer is open', () => {
  expect(inquiryStateOf([], cell)).toBe('none');
  expect(inquiryStateOf([inquired()], cell)).toBe('open');
  expect(inquiryStateOf([inquired({ answer })], cell)).toBe('answered');
});

test('R-30 a question about another reporter, month or indicator is not about this', () => {
  for (const other of [{ reporter: 'p-2' }, { month: '2017-02' }, { indicator: 'victims' }]) {
    expect(inquiryStateOf([inquired({ ...other, answer })], cell)).toBe('none');
  }
  expect(inquiryStateOf([inquired({ month: undefined })], cell)).toBe('none');
});

test('R-30 of several questions the latest holds, of those of one day the one named last', () => {
  expect(inAnyOrder(inquired({ id: 'i-9' }), inquired({ id: 'i-1', on: '2017-03-02' }))).toEqual([
    'i-1',
    'i-1',
  ]);
  expect(inAnyOrder(inquired({ id: 'i-2' }), inquired({ id: 'i-1' }))).toEqual(['i-2', 'i-2']);
});
