import { expect, test } from 'vitest';
import { say } from '../testing/say.ts';
import { personalDataFindings } from './personal-data-findings.ts';

const phone = '012 345 678';

test('a telephone number on a page is an error at its place, of which only the ends are quoted', () => {
  const page = '# ទំនាក់ទំនង\n\nទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨\n';
  expect(say(personalDataFindings('pages/about.km.md', page))).toMatchInlineSnapshot(`
    "error report/personal-data pages/about.km.md 3:10
      km អត្ថបទនេះសម្រាប់សាធារណៈ តែមានអ្វីដែលដូចជាលេខទូរសព្ទ៖ ០១…៧៨ | ដកវាចេញ។ សរសេរតួនាទី ឬស្ថាប័ន មិនត្រូវសរសេរឈ្មោះមនុស្ស ឬមធ្យោបាយទាក់ទងទេ
      en What stands here is or becomes public, and looks like a telephone number: ០១…៧៨. | Take it out: name an office, never a person or the way to one."
  `);
});

test('the number of a card is told how a count is written, for it may be one', () => {
  expect(say(personalDataFindings('pages/about.en.md', 'No. 101234567'))).toMatchInlineSnapshot(`
    "error report/personal-data pages/about.en.md 1:5
      km អត្ថបទនេះសម្រាប់សាធារណៈ តែមានអ្វីដែលដូចជាលេខអត្តសញ្ញាណប័ណ្ណ ឬលិខិតឆ្លងដែន៖ 10…67 | ចំនួនត្រូវសរសេរដូចជា 1,234,567។ ដកវាចេញ។ សរសេរតួនាទី ឬស្ថាប័ន មិនត្រូវសរសេរឈ្មោះមនុស្ស ឬមធ្យោបាយទាក់ទងទេ
      en What stands here is or becomes public, and looks like the number of an identity card or passport: 10…67. | A number that counts something is written as 1,234,567. Take it out: name an office, never a person or the way to one."
  `);
});

test('an honorific is a warning, whether a name or an office follows it', () => {
  const minutes = 'periods/2017-S1/coordination/minutes/plenary.km.md';
  const text = '## d1\n\nលោកជំទាវអនុប្រធានអចិន្ត្រៃយ៍\n';
  expect(say(personalDataFindings(minutes, text))).toMatchInlineSnapshot(`
    "warning report/honorific periods/2017-S1/coordination/minutes/plenary.km.md 3:1
      km «លោកជំទាវ» នៅពីមុខឈ្មោះ ឬតួនាទី | សរសេរតែតួនាទី ដោយគ្មាន «លោកជំទាវ»។ មិនត្រូវសរសេរឈ្មោះមនុស្សទេ។ ឬទទួលស្គាល់ក្នុង cycle.json ឬ plan.json ដោយមានមូលហេតុ
      en "លោកជំទាវ" stands before a name or an office. | Write the office alone, without "លោកជំទាវ": a person is never named here. Or acknowledge it in the cycle or in the plan."
  `);
});

test.each([
  'site.json',
  'publication-policy.json',
  'disclosure-policy.json',
  'reference/bodies.json',
  'indicators/cases.json',
  'plans/2014-2018/plan.json',
  'releases/reports/2017-S1/v1/report.json',
  'releases/register.json',
  'periods/2017-S1/cycle.json',
  'periods/2017-S1/groups/desk.json',
  'periods/2017-S1/press/post.json',
  'periods/2017-S1/coordination/directions.json',
])('every text of %s is read, with the way to it', (file) => {
  const [found] = personalDataFindings(file, JSON.stringify({ a: [{ km: `ក ${phone}` }], b: 1 }));
  expect(found).toMatchObject({ code: 'report/personal-data', file, path: ['a', 0, 'km'] });
});

test('a number that stands as a name in a file is read too, and a file that is no JSON as it stands', () => {
  const file = 'releases/reports/2017-S1/v1/names.json';
  expect(personalDataFindings(file, '{ "012345678": 1 }')).toHaveLength(1);
  expect(personalDataFindings(file, `{\n "a": "${phone}"`)).toMatchObject([{ line: 2, column: 8 }]);
});

test('a number of JSON is a figure, however long it is', () => {
  expect(personalDataFindings('releases/x.json', '{ "value": 123456789012 }')).toEqual([]);
});

test('what was collected is restricted and not read, but for the names of sources', () => {
  const collected = 'periods/2017-S1/collected';
  const note = JSON.stringify({ note: { km: phone } });
  expect(personalDataFindings(`${collected}/follow-ups.json`, note)).toEqual([]);
  const source = { id: 's1', provider: { km: phone }, title: { km: 'ក' }, note: phone };
  const sources = JSON.stringify({ schema: 1, sources: [source] });
  const found = personalDataFindings(`${collected}/sources.json`, sources);
  expect(found.map(({ path }) => path)).toEqual([['sources', 0, 'provider', 'km']]);
});

test('letters of a key or a signature are no honorific; anywhere else they are read', () => {
  const key = `a-MRB${'b'.repeat(38)}`;
  const jws = `eyJhbGciOiJFZDI1NTE5In0..${key}${'c'.repeat(43)}`;
  const said = (value: object) =>
    personalDataFindings('releases/reports/2021-S2/v1/approvals.json', JSON.stringify(value));
  expect(said({ approvals: [{ jws, kid: key }], publicKey: key, nonce: key.slice(0, 22) })).toEqual(
    [],
  );
  expect(said({ caveat: key })).toHaveLength(1);
  expect(said({ jws: 'Mr Sok', kid: `${key}d` })).toHaveLength(2);
});
