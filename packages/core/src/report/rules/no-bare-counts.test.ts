import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { noBareCounts } from './no-bare-counts.ts';

const desk = 'periods/2017-S1/groups/desk';
const prose = (language: 'km' | 'en', text: string): Edit => [
  `${desk}.${language}.md`,
  [],
  `## r1\n\n${text}\n`,
];
const findings = (...edits: readonly Edit[]) => noBareCounts(smallCorpus(...edits).corpus);

test('figures, dates and numbers of months and provinces are no bare counts', () => {
  const texts = [
    prose('en', 'On 13 June, after 4 months, 20 provinces had <fig:victims/xs> victims.'),
    prose('km', 'ថ្ងៃទី១៣ ខែមិថុនា ខេត្តចំនួន ២០ មានជនរងគ្រោះ <fig:victims/xs> នាក់។'),
  ];
  expect(findings(...texts)).toEqual([]);
});

test('a bare count of persons is a fault in either language, with the figure to write', () => {
  const texts = [prose('en', 'We helped **12** victims.'), prose('km', 'បានជួយជនរងគ្រោះ ១២ នាក់។')];
  expect(say(findings(...texts))).toMatchInlineSnapshot(`
    "error narrative/bare-count periods/2017-S1/groups/desk.en.md 3:13
      km "12 victims" ជាចំនួនដែលមិនបានយោងតួលេខ | សរសេរ <fig:victims/xs> ឬតួលេខផ្សេង ឬសរសេរដោយគ្មានចំនួន
      en "12 victims" is a count without its figure. | Write <fig:victims/xs> or another figure, or say it without a number.
    error narrative/bare-count periods/2017-S1/groups/desk.km.md 3:17
      km "១២ នាក់" ជាចំនួនដែលមិនបានយោងតួលេខ | សរសេរ <fig:victims/xs> ឬតួលេខផ្សេង ឬសរសេរដោយគ្មានចំនួន
      en "១២ នាក់" is a count without its figure. | Write <fig:victims/xs> or another figure, or say it without a number."
  `);
});

test('what no indicator counts may be said; persons and cases never', () => {
  const text = prose('en', 'In 3 sessions, 4 services and 5 cases.');
  expect(name(findings(text))).toEqual(['narrative/bare-count 5 cases']);
  const sessions: Edit = ['indicators/cases.json', ['unit'], 'session'];
  const found = findings(sessions, text);
  expect(found.map(({ subject, values }) => [subject, values['suggestion']])).toEqual([
    ['3 sessions', '<fig:cases/xs>'],
    ['5 cases', ''],
  ]);
});

test('a sentence in the bones of a section is read like its prose', () => {
  const target = { id: 't1', name: { km: 'សាលារៀន' }, figure: 'cases/xs' };
  const found = findings(
    [`${desk}.json`, ['noResult'], { reason: { km: 'មានតែ ២ ករណី' } }],
    [`${desk}.json`, ['targets'], [{ ...target, whyNone: { km: 'ក', en: 'Two people left.' } }]],
  );
  expect(found.map(({ subject, path }) => [subject, path?.join('.')])).toEqual([
    ['២ ករណី', 'noResult.reason.km'],
    ['Two people', 'targets.0.whyNone.en'],
  ]);
});

test('R-55 a percentage is never typed: 16.34 % after 104 and 87 is found, whoever worked it out', () => {
  const texts = [
    prose('en', 'Cases rose by 16.34 % (or **16.34** per cent).'),
    prose('km', 'ករណីកើនឡើង ១៦,៣៤ ភាគរយ ឬ ១៦,៣៤%។'),
  ];
  expect(name(findings(...texts))).toEqual([
    'narrative/typed-percentage 16.34 %',
    'narrative/typed-percentage 16.34 per cent',
    'narrative/typed-percentage ១៦,៣៤ ភាគរយ',
    'narrative/typed-percentage ១៦,៣៤%',
  ]);
  expect(say(findings(prose('en', 'A third more, 33%.')))).toMatchInlineSnapshot(`
    "error narrative/typed-percentage periods/2017-S1/groups/desk.en.md 3:15
      km «33%» ជាភាគរយដែលសរសេរដោយដៃ | ដកវាចេញ៖ ការប្រែប្រួល និងភាគរយ ត្រូវបានគណនាពីតួលេខ ហើយបង្ហាញជាប់នឹងតួលេខ
      en "33%" is a percentage typed by hand. | Leave it out: changes and shares are computed from the figures, and stand beside them."
  `);
});

test('R-53 every sentence that a report may print is read: caveats, reasons, directions, meetings', () => {
  const said = { km: 'ជនរងគ្រោះ ៣ នាក់', en: 'Three victims' };
  const cycle = 'periods/2017-S1/cycle.json';
  const note = { code: 'collection/returns-outstanding', subject: '2017-02/capital-province' };
  const by = { by: 'chief', on: '2017-06-20' };
  const coordination = 'periods/2017-S1/coordination';
  const meeting = { status: 'not-held', id: 'm1', group: 'desk', subject: said, reason: said };
  const attended = {
    id: 'a1',
    group: 'desk',
    title: said,
    from: '2017-03-01',
    to: '2017-03-02',
    place: said,
    host: { km: 'ម្ចាស់ផ្ទះ' },
    delegation: { total: 2, female: 1 },
    documents: [],
  };
  const direction = { id: 'd1', to: 'all', text: said, state: 'open' };
  const found = findings(
    [cycle, ['exceptions'], [{ ...note, caveat: said, ...by }]],
    [cycle, ['acknowledged'], [{ ...note, reason: said }]],
    [cycle, ['revisions'], [{ version: 2, kind: 'scheduled', reason: said, ...by }]],
    [cycle, ['expected', 1], { stratum: 'cso', reporters: { kind: 'nobody', reason: said } }],
    [`${coordination}/meetings.json`, [], { schema: 1, meetings: [meeting] }],
    [`${coordination}/attended.json`, [], { schema: 1, meetings: [attended] }],
    [`${coordination}/directions.json`, [], { schema: 1, meeting: 'm1', directions: [direction] }],
  );
  const places = new Set(found.map(({ path }) => path?.slice(0, -1).join('.')));
  expect([...places].sort()).toEqual([
    'acknowledged.0.reason',
    'directions.0.text',
    'exceptions.0.caveat',
    'expected.1.reporters.reason',
    'meetings.0.place',
    'meetings.0.reason',
    'meetings.0.subject',
    'meetings.0.title',
    'revisions.0.reason',
  ]);
  expect(found).toHaveLength(places.size * 2);
});
