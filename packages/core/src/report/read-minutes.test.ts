import { describe, expect, test } from 'vitest';
import { locateFindings } from '../node/locate-findings.ts';
import { name, say } from '../testing/say.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { checkCorpus } from './check.ts';

const folder = 'periods/2017-S1/coordination';
const file = `${folder}/minutes/m1.km.md`;
const english = `${folder}/minutes/m1.en.md`;
const head = `schema: 1
kind: internal
subject: { km: កិច្ចប្រជុំ, en: Meeting }
on: 2017-06-13
start: 09:30
end: 12:00
attendees: { total: 20, female: 4, listed: 20 }
directions:
  - { id: d1, to: [desk], state: open }
  - { id: d2, to: all, due: 2017-06-30, state: open }
points:
  - { id: p1, group: desk }
`;
const body = '\n## d1\n\nទីមួយ\n\n## d2\n\nទីពីរ\nជួរក្រោម\n\n## p1\n\nចំណុច\n';
const minutes = (yaml = head, text = body): Edit => [file, [], `---\n${yaml}---\n${text}`];
const translated: Edit = [english, [], '## d1\n\nThe first.\n\n## p1\n\nThe point.\n'];

const faults = (...edits: readonly Edit[]) => {
  const { corpus, findings } = smallCorpus(...edits);
  const texts = new Map(edits.map(([path, , text]) => [path, String(text)]));
  return locateFindings([...findings, ...checkCorpus(corpus)], texts);
};

test('R-50 minutes give the meeting and the directions that the two files would give', () => {
  const meeting = {
    status: 'held',
    id: 'm1',
    kind: 'internal',
    subject: { km: 'កិច្ចប្រជុំ', en: 'Meeting' },
    on: '2017-06-13',
    start: '09:30',
    end: '12:00',
    attendees: { total: 20, female: 4, listed: 20 },
    points: [{ id: 'p1', group: 'desk', text: { km: 'ចំណុច', en: 'The point.' } }],
  };
  const directions = [
    { id: 'd1', to: ['desk'], state: 'open', text: { km: 'ទីមួយ', en: 'The first.' } },
    { id: 'd2', to: 'all', due: '2017-06-30', state: 'open', text: { km: 'ទីពីរ ជួរក្រោម' } },
  ];
  const asJson = smallCorpus(
    [`${folder}/meetings.json`, [], { schema: 1, meetings: [meeting] }],
    [`${folder}/directions.json`, [], { schema: 1, meeting: 'm1', directions }],
  ).corpus.periods[0];
  const asMinutes = smallCorpus(minutes(), translated).corpus.periods[0];
  expect(faults(minutes(), translated)).toEqual([]);
  const values = <T>(list: readonly { readonly value: T }[] | undefined) =>
    list?.map(({ value }) => value);
  expect(values(asMinutes?.meetings)).toEqual(values(asJson?.meetings));
  expect(values(asMinutes?.directions)).toEqual(values(asJson?.directions));
});

test('R-50 a meeting that stands in meetings.json as well is one too many', () => {
  const meeting = { status: 'held', id: 'm1', subject: { km: 'ក' }, on: '2017-06-13' };
  const twice: Edit = [`${folder}/meetings.json`, [], { schema: 1, meetings: [meeting] }];
  expect(say(faults(minutes(), twice))).toMatchInlineSnapshot(`
    "error coordination/meeting-in-minutes periods/2017-S1/coordination/meetings.json 1:1 meetings.0.id
      km m1 មានក្នុង meetings.json ហើយក៏មានកំណត់ហេតុដែរ | លុបវាចេញពី meetings.json។ កំណត់ហេតុមានគ្រប់យ៉ាងហើយ
      en m1 stands in meetings.json and has minutes too. | Remove it from meetings.json: the minutes say it all."
  `);
});

describe('R-50 a fault in minutes is told with its line', () => {
  const told = (...edits: readonly Edit[]) =>
    faults(...edits).map(({ code, line, column }) => `${code} ${line}:${column}`);

  test('of the head', () => {
    expect(told(minutes(head.replace('12:00', '09:00')))).toEqual([
      'coordination/ends-before-start 7:1',
    ]);
    expect(told(minutes(head.replace('[desk]', '[dusk]')))).toEqual([
      'reference/unknown-group 10:20',
    ]);
    expect(told(minutes(head.replace('group: desk', 'group: dusk')))).toEqual([
      'reference/unknown-group 13:15',
    ]);
    expect(told(minutes(head.replace('kind: internal', 'kind: internl')))).toEqual([
      'kernel/wrong-value 3:1',
    ]);
    expect(told(minutes(`${head}on: 2017-06-14\n`))).toEqual(['narrative/broken-head 14:1']);
    expect(told([file, [], body])).toEqual(['narrative/broken-head 1:1']);
  });

  test('of the text', () => {
    expect(told(minutes(head, body.replace('## d2', '## d3')))).toEqual([
      'narrative/item-without-text 11:7',
      'narrative/text-without-item 20:1',
    ]);
    expect(told(minutes(head, `${body}<hr>\n`))).toEqual(['narrative/hidden-text 28:1']);
    expect(told(minutes(head, `${body}<!-- For us. -->\n`))).toEqual([]);
    expect(told(minutes(), [english, [], '## d9\n\nNinth.\n'])).toEqual([
      'narrative/text-without-item 1:1',
    ]);
  });
});

test('R-50 the same word in both languages says what is wrong with a head', () => {
  expect(say(faults([file, [], body]))).toMatchInlineSnapshot(`
    "error narrative/broken-head periods/2017-S1/coordination/minutes/m1.km.md 1:1
      km អានទិន្នន័យនៅដើមឯកសារនេះមិនបានទេ (គ្មានបន្ទាត់ ---) | សរសេរជា YAML នៅចន្លោះបន្ទាត់ --- ពីរ នៅដើមឯកសារ ឈ្មោះនីមួយៗតែម្តង
      en The data at the head of this text cannot be read (it does not begin with ---). | Write it in YAML between two lines --- at the very beginning, each name once."
  `);
});

test('R-50 the data of minutes stand in the Khmer file alone', () => {
  const twice: Edit = [english, [], `---\n${head}---\n\n## d1\n\nThe first.\n`];
  expect(say(faults(minutes(), twice))).toMatchInlineSnapshot(`
    "error narrative/head-in-translation periods/2017-S1/coordination/minutes/m1.en.md 1:1
      km អត្ថបទបកប្រែនេះចាប់ផ្តើមដោយទិន្នន័យ | ទិន្នន័យមានតែក្នុង periods/2017-S1/coordination/minutes/m1.km.md ប៉ុណ្ណោះ។ លុបវាចេញពីទីនេះ
      en This translation begins with data. | The data stand in periods/2017-S1/coordination/minutes/m1.km.md alone; remove them here."
  `);
});

test('R-50 a translation without its original is a file that is missing', () => {
  expect(name(faults(translated))).toEqual([`report/missing-file ${file}`]);
});

test('a request that a direction of unreadable minutes answers is no second fault', () => {
  const request = { id: 'q1', kind: 'request', state: 'partly', answeredBy: 'd1' };
  const section = 'periods/2017-S1/groups/desk.json';
  const broken = minutes(`${head}on: 2017-06-14\n`);
  const { corpus } = smallCorpus(broken, [section, ['items'], [request]]);
  expect(checkCorpus(corpus).map(({ code }) => code)).not.toContain(
    'coordination/unknown-direction',
  );
});
