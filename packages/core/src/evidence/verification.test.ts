import { expect, test } from 'vitest';
import { Claim } from './claim.ts';
import { Inquiry } from './inquiry.ts';
import { Verdict } from './verification.ts';

const verdict = { of: 'r-1', verdict: 'true', by: 'chief', on: '2017-03-01' };
const claim = {
  id: 'c-1',
  source: 'police-letter',
  about: 'kh-1',
  period: { month: '2017-01' },
  receivedOn: '2017-03-01',
  counts: [{ indicator: 'le.cases', total: 9 }],
};
const inquiry = { id: 'i-1', indicator: 'le.cases', reporter: 'kh-1', on: '2017-03-01' };

test('a verdict says of what, by which role and when', () => {
  expect(Verdict.safeParse(verdict).success).toBe(true);
  for (const key of ['of', 'by', 'on', 'verdict']) {
    expect(Verdict.safeParse({ ...verdict, [key]: undefined }).success).toBe(false);
  }
});

test('a verdict is true, untrue or pending, and nothing between', () => {
  expect(Verdict.safeParse({ ...verdict, verdict: 'mostly true' }).success).toBe(false);
});

test('R-18 a claim says from which source it comes, and counts something', () => {
  expect(Claim.safeParse(claim).success).toBe(true);
  expect(Claim.safeParse({ ...claim, source: undefined }).success).toBe(false);
  expect(Claim.safeParse({ ...claim, counts: [] }).success).toBe(false);
});

test('R-06 a claim says of which time it speaks, which may be any two days', () => {
  const days = { from: '2015-07-01', to: '2017-06-30' };
  expect(Claim.safeParse({ ...claim, period: days }).success).toBe(true);
  expect(Claim.safeParse({ ...claim, period: undefined }).success).toBe(false);
});

test('an answer to an inquiry has a day and a note; no answer is no note', () => {
  const answer = { on: '2017-03-09', note: { km: 'ព្រោះ' } };
  expect(Inquiry.safeParse(inquiry).success).toBe(true);
  expect(Inquiry.safeParse({ ...inquiry, answer }).success).toBe(true);
  expect(Inquiry.safeParse({ ...inquiry, answer: { on: '2017-03-09' } }).success).toBe(false);
});
