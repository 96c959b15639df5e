import { expect, test } from 'vitest';
import { attendedFile } from '../../testing/attended.ts';
import { missionsFile } from '../../testing/missions.ts';
import { say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { daysInOrder } from './days-in-order.ts';

test('R-39 a mission of one day is no fault', () => {
  const { corpus } = smallCorpus(missionsFile({ from: '2017-06-20', to: '2017-06-20' }));
  expect(daysInOrder(corpus)).toEqual([]);
});

test('R-11 R-39 a mission or a meeting abroad whose last day comes before its first is a fault', () => {
  const { corpus } = smallCorpus(
    missionsFile({ from: '2017-06-20', to: '2017-06-19' }),
    attendedFile({ from: '2017-05-03', to: '2017-05-02' }),
  );
  expect(say(daysInOrder(corpus))).toMatchInlineSnapshot(`
    "error coordination/ends-before-start periods/2017-S1/coordination/attended.json meetings.0.to
      km regional ចប់ 2017-05-02 មិនក្រោយពេលចាប់ផ្តើម 2017-05-03 ទេ | កែមួយក្នុងចំណោមពីរនេះ
      en The end of regional, 2017-05-02, is not after its start, 2017-05-03. | Correct one of the two.
    error coordination/ends-before-start periods/2017-S1/coordination/missions.json missions.0.to
      km mission-1 ចប់ 2017-06-19 មិនក្រោយពេលចាប់ផ្តើម 2017-06-20 ទេ | កែមួយក្នុងចំណោមពីរនេះ
      en The end of mission-1, 2017-06-19, is not after its start, 2017-06-20. | Correct one of the two."
  `);
});
