import { expect, test } from 'vitest';
import { attendedFile } from '../../testing/attended.ts';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { knownEvidence } from './known-evidence.ts';

const file = 'periods/2017-S1/collected/statements.json';
const statement = {
  id: 's1',
  by: 'desk',
  asOf: '2017-06-13',
  about: { kind: 'group', group: 'desk' },
  received: { kind: 'month-count', count: 4 },
  source: 'form-2017',
};
const findings = (change: object, ...edits: readonly Edit[]) => {
  const statements = [{ ...statement, ...change }];
  return knownEvidence(
    smallCorpus([file, [], { schema: 1, statements, resolutions: [] }], ...edits).corpus,
  );
};

test('R-29 a statement that rests on a source on record is no fault', () => {
  expect(findings({})).toEqual([]);
});

test('R-29 a statement whose source is not on record is a fault', () => {
  expect(say(findings({ source: 'rumour' }))).toMatchInlineSnapshot(`
    "error evidence/unknown-source periods/2017-S1/collected/statements.json statements.0.source
      km គ្មានប្រភព rumour ទេ | បន្ថែមក្នុង collected/sources.json
      en There is no source rumour. | Add it to collected/sources.json."
  `);
});

test('R-19 a statement that rests on a reading not on record is a fault', () => {
  expect(say(findings({ reading: 'others-none' }))).toMatchInlineSnapshot(`
    "error collection/unknown-reading periods/2017-S1/collected/statements.json statements.0.reading
      km គ្មានការអាន others-none ទេ | បន្ថែមក្នុង collected/readings.json ឬដក "reading" ចេញ
      en There is no reading others-none. | Add it to collected/readings.json, or leave "reading" out."
  `);
});

test('a source in a file that could not be read is no second fault', () => {
  const sources = 'periods/2017-S1/collected/sources.json';
  expect(name(findings({}, [sources, ['sources', 0, 'kind'], 'rumour']))).toEqual([]);
});

test('R-29 a claim, and a return that names a source, rest on one that is on record', () => {
  const collected = 'periods/2017-S1/collected';
  const claim = (source: string): Edit => [
    `${collected}/claims.json`,
    [],
    {
      schema: 1,
      claims: [
        {
          id: 'c-1',
          source,
          about: 'p-1',
          period: { month: '2017-01' },
          receivedOn: '2017-03-01',
          counts: [{ indicator: 'cases', total: 4 }],
        },
      ],
    },
  ];
  const filed = (source: string): Edit => [
    `${collected}/returns/p-1/2017-01.json`,
    ['source'],
    source,
  ];
  expect(findings({}, claim('form-2017'), filed('form-2017'))).toEqual([]);
  expect(name(findings({}, claim('rumour'), filed('hearsay')))).toEqual([
    'evidence/unknown-source rumour',
    'evidence/unknown-source hearsay',
  ]);
});

test('R-11 a document of an international meeting that is not on record is a fault', () => {
  const documents = ['form-2017', 'programme'];
  expect(findings({}, attendedFile({}))).toEqual([]);
  expect(findings({}, attendedFile({ documents }))).toMatchObject([
    {
      code: 'evidence/unknown-source',
      subject: 'programme',
      path: ['meetings', 0, 'documents', 1],
    },
  ]);
});

test('R-41 a count of compositions that rests on a reading not on record is a fault', () => {
  const amendment = { id: 'a', of: 'working-group', committees: { count: 2, reading: 'lost' } };
  const file = 'periods/2017-S1/coordination/compositions.json';
  expect(name(findings({}, [file, [], { schema: 1, amendments: [amendment] }]))).toEqual([
    'collection/unknown-reading lost',
  ]);
});
