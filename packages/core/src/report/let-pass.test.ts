import { expect, test } from 'vitest';
import { Cycle } from '../collection/cycle.ts';
import { finding } from '../kernel/finding.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { stillStanding } from './let-pass.ts';

const { value: small } = smallQuestion('2017-07-01').cycle;
const outstanding = finding('collection/returns-outstanding', '2017-05');
const unheld = finding('coordination/meeting-not-held', 'desk');
const text = { km: 'អក្សរ' };
const letPass = (code: string, subject: string) =>
  Cycle.parse({
    ...small,
    exceptions: [{ code, subject, caveat: text, by: 'permanent-vice-chair', on: '2017-07-01' }],
  });
const read = (code: string, subject: string) =>
  Cycle.parse({ ...small, acknowledged: [{ code, subject, reason: text }] });

test('R-13 a blocker that the leadership let pass by name stands no longer', () => {
  const cycle = letPass('collection/returns-outstanding', '2017-05');
  expect(stillStanding([outstanding, unheld], cycle)).toEqual([unheld]);
});

test('R-13 a blocker of another month still stands', () => {
  expect(
    stillStanding([outstanding], letPass('collection/returns-outstanding', '2017-04')),
  ).toEqual([outstanding]);
});

test('R-36 a warning stands until it is acknowledged, and an exception does not do', () => {
  const { code, subject } = unheld;
  expect(stillStanding([unheld], read(code, subject))).toEqual([]);
  expect(stillStanding([unheld], letPass(code, subject))).toEqual([unheld]);
});

test.each(['release/not-approved', 'disclosure/small-count', 'disclosure/subtraction'] as const)(
  'R-53 %s is let pass by nobody',
  (code) => {
    const blocker = finding(code, 'x');
    expect(stillStanding([blocker], letPass(code, 'x'))).toEqual([blocker]);
  },
);

test('an error is neither let pass nor acknowledged', () => {
  const error = finding('group-report/section-missing', 'desk');
  expect(stillStanding([error], letPass(error.code, 'desk'))).toEqual([error]);
  expect(stillStanding([error], read(error.code, 'desk'))).toEqual([error]);
});
