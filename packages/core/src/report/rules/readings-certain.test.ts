import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { readingsCertain } from './readings-certain.ts';

const reading = {
  id: 'others-none',
  source: 'form-2017',
  printed: 'ផ្សេងគ្នា',
  read: 'ផ្សេងគ្មាន',
  confidence: 'medium',
  note: { km: 'ខុសគ្នាតែសញ្ញាមួយ' },
};
const findings = (readings: readonly object[]) => {
  const file = 'periods/2017-S1/collected/readings.json';
  return readingsCertain(smallQuestion('2017-07-01', [file, [], { schema: 1, readings }]));
};

test('sources that read as they are printed need no word', () => {
  expect(findings([])).toEqual([]);
});

test('R-19 a source that was read otherwise is told with both readings', () => {
  expect(say(findings([reading]))).toMatchInlineSnapshot(`
    "warning evidence/reading-emended periods/2017-S1/collected/readings.json readings.0
      km ការអាន others-none៖ បោះពុម្ព «ផ្សេងគ្នា» អានថា «ផ្សេងគ្មាន» (ភាពជឿជាក់ មធ្យម) | ផ្ទៀងផ្ទាត់ជាមួយច្បាប់ដើម រួចទទួលស្គាល់ក្នុង cycle.json
      en Reading others-none: printed “ផ្សេងគ្នា”, read as “ផ្សេងគ្មាន” (medium confidence). | Compare it with the original, then acknowledge it in the cycle."
  `);
});
