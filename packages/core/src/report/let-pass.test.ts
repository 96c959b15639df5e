import { expect, test } from 'vitest';
import { Cycle } from '../collection/cycle.ts';
import { finding } from '../kernel/finding.ts';
import { day } from '../testing/brands.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { stillStanding } from './let-pass.ts';

const { value: small } = smallQuestion('2017-07-01').cycle;
const outstanding = finding('collection/returns-outstanding', '2017-05');
const unheld = finding('coordination/meeting-not-held', 'desk');
const today = day('2017-07-10');
const text = { km: 'អក្សរ' };
const letPass = (code: string, subject: string, counts?: string) =>
  Cycle.parse({
    ...small,
    exceptions: [
      { code, subject, counts, caveat: text, by: 'permanent-vice-chair', on: '2017-07-01' },
    ],
  });
const read = (code: string, subject: string) =>
  Cycle.parse({ ...small, acknowledged: [{ code, subject, reason: text }] });

test('R-13 a blocker that the leadership let pass by name stands no longer', () => {
  const cycle = letPass('collection/returns-outstanding', '2017-05');
  expect(stillStanding([outstanding, unheld], cycle, today)).toEqual([unheld]);
});

test('R-13 a blocker of another month still stands', () => {
  expect(
    stillStanding([outstanding], letPass('collection/returns-outstanding', '2017-04'), today),
  ).toEqual([outstanding]);
});

test('R-36 a warning stands until it is acknowledged, and an exception does not do', () => {
  const { code, subject } = unheld;
  expect(stillStanding([unheld], read(code, subject), today)).toEqual([]);
  expect(stillStanding([unheld], letPass(code, subject), today)).toEqual([unheld]);
});

test.each([
  'release/not-approved',
  'disclosure/withheld-in-prose',
  'disclosure/cannot-publish',
] as const)('R-53 %s is let pass by nobody', (code) => {
  const blocker = finding(code, 'x');
  expect(stillStanding([blocker], letPass(code, 'x'), today)).toEqual([blocker]);
});

test('an error is neither let pass nor acknowledged', () => {
  const error = finding('group-report/section-missing', 'desk');
  expect(stillStanding([error], letPass(error.code, 'desk'), today)).toEqual([error]);
  expect(stillStanding([error], read(error.code, 'desk'), today)).toEqual([error]);
});

test('what was let pass stands again where more is missing than was said', () => {
  const { code, subject } = outstanding;
  const more = finding(code, subject, {}, { counts: '3/3' });
  expect(stillStanding([more], letPass(code, subject, '1/3'), today)).toEqual([more]);
  expect(stillStanding([more], letPass(code, subject, '3/3'), today)).toEqual([]);
});

test('what was let pass on a later day still stands', () => {
  const { code, subject } = outstanding;
  const before = day('2017-06-30');
  expect(stillStanding([outstanding], letPass(code, subject), before)).toEqual([outstanding]);
});
