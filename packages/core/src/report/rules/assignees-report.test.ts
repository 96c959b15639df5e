import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { assigneesReport } from './assignees-report.ts';

const request = {
  id: 'q-1',
  indicators: ['victims'],
  requestedBy: 'desk',
  assignedTo: 'ministry-a',
  collectsFor: { kind: 'capital-provinces' },
  on: '2017-01-05',
  due: '2017-01-31',
};
const ministry: Edit = [
  'periods/2017-S1/cycle.json',
  ['expected', 1],
  { stratum: 'ministry', reporters: { kind: 'bodies', ids: ['ministry-a'] } },
];
const findings = (change: object, ...edits: readonly Edit[]) => {
  const requests = { schema: 1, requests: [{ ...request, ...change }] };
  const file = 'periods/2017-S1/collected/requests.json';
  return assigneesReport(smallCorpus([file, [], requests], ...edits).corpus);
};

test('R-27 a ministry that collects for others, and is expected to report, is no fault', () => {
  expect(findings({}, ministry)).toEqual([]);
});

test('R-27 a ministry that collects for others, and is not expected, would owe it to nobody', () => {
  expect(say(findings({}))).toMatchInlineSnapshot(`
    "error collection/assignee-not-expected periods/2017-S1/collected/requests.json requests.0.assignedTo
      km ministry-a ប្រមូលជំនួសអ្នកដទៃ តែវដ្តរបាយការណ៍មិនបានកំណត់ឲ្យរាយការណ៍ទេ | បន្ថែមក្នុង "expected" នៃ cycle.json បើមិនដូច្នេះ គ្មាននរណាត្រូវផ្ញើរបាយការណ៍ទាំងនេះទេ
      en ministry-a collects for others, and the cycle does not expect it to report. | Name it in "expected" of the cycle; otherwise nobody owes these returns."
  `);
});

test('R-25 a request that relieves nobody may go to anybody', () => {
  expect(findings({ collectsFor: undefined })).toEqual([]);
});
