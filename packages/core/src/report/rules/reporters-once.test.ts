import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { reportersOnce } from './reporters-once.ts';

const cycle = 'periods/2017-S1/cycle.json';
const stratum = (kind: string, ...ids: readonly string[]) => ({
  stratum: kind,
  reporters: { kind: 'places', ids },
});

test('reporters of one stratum each are no fault', () => {
  expect(reportersOnce(smallCorpus().corpus)).toEqual([]);
});

test('R-12 a reporter that is expected in two strata would count twice, and is a fault', () => {
  const expected = [stratum('capital-province', 'p-1', 'p-2'), stratum('cso', 'p-2', 'p-3')];
  const { corpus } = smallCorpus([cycle, ['expected'], expected]);
  expect(say(reportersOnce(corpus))).toMatchInlineSnapshot(`
    "error collection/reporter-in-two-strata periods/2017-S1/cycle.json expected.1.reporters
      km p-2 មានក្នុងប្រភេទពីរ ដូច្នេះនឹងត្រូវរាប់ពីរដង | ដាក់ក្នុងប្រភេទតែមួយ
      en p-2 is expected in two strata, and would be counted twice. | Name it in one of them."
  `);
});
