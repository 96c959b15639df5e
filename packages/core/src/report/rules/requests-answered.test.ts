import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { requestsAnswered } from './requests-answered.ts';

const section = 'periods/2017-S1/groups/desk.json';
const findings = (...requests: readonly object[]) =>
  requestsAnswered(
    smallCorpus([section, ['items'], requests.map((each) => ({ kind: 'request', ...each }))])
      .corpus,
  );

test('R-37 an open request without a direction, a partly granted one with it, a superseded one', () => {
  expect(
    findings(
      { id: 'q1', state: 'open', addressedTo: 'permanent-vice-chair', escalateTo: 'chair' },
      { id: 'q2', state: 'partly', answeredBy: 'd1' },
      { id: 'q3', state: 'superseded' },
    ),
  ).toEqual([]);
});

test('R-37 a request that is granted by nothing, and an open one that is answered, are faults', () => {
  expect(
    say(findings({ id: 'q1', state: 'granted' }, { id: 'q2', state: 'open', answeredBy: 'd1' })),
  ).toMatchInlineSnapshot(`
    "error coordination/answer-without-direction periods/2017-S1/groups/desk.json items.0.state
      km សំណូមពរ q1 (ឯកភាព) មិនបានបញ្ជាក់អនុសាសន៍ណែនាំដែលឆ្លើយតប | បន្ថែម "answeredBy": "d1" ឬសរសេរ "state": "open"
      en The request q1 is granted, and no direction is named that answers it. | Add "answeredBy": "d1", or write "state": "open".
    error coordination/open-but-answered periods/2017-S1/groups/desk.json items.1.state
      km សំណូមពរ q2 មិនទាន់ឆ្លើយតប តែបញ្ជាក់ថាអនុសាសន៍ណែនាំ d1 ឆ្លើយតបរួចហើយ | សរសេរ "state": "granted", "partly" ឬ "declined" ឬដក "answeredBy" ចេញ
      en The request q2 is open, and d1 is said to answer it. | Write "state": "granted", "partly" or "declined", or remove "answeredBy"."
  `);
});
