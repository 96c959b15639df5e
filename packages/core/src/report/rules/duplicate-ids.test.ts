import { expect, test } from 'vitest';
import { missionsFile } from '../../testing/missions.ts';
import { say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { duplicateIds } from './duplicate-ids.ts';

test('ids that differ are no fault', () => {
  expect(duplicateIds(smallCorpus().corpus)).toEqual([]);
});

test('an id that one list gives twice is a fault, at the second', () => {
  const { corpus } = smallCorpus(['reference/places.json', ['places', 2, 'id'], 'p-1']);
  expect(say(duplicateIds(corpus))).toMatchInlineSnapshot(`
    "error reference/duplicate-id reference/places.json places.2.id
      km លេខសម្គាល់ p-1 មានពីរដង | ប្តូរលេខសម្គាល់មួយ
      en The id p-1 is given twice. | Give one of them another id."
  `);
});

test('an id that two returns share is a fault', () => {
  const file = 'periods/2017-S1/collected/returns/p-3/2017-01.json';
  const { corpus } = smallCorpus([file, ['id'], 'p-1.2017-01']);
  expect(duplicateIds(corpus).map((each) => each.file)).toEqual([file]);
});

test('a group and a body may have the same id: they are never confused', () => {
  const { corpus } = smallCorpus(['reference/bodies.json', ['bodies', 0, 'id'], 'desk']);
  expect(duplicateIds(corpus)).toEqual([]);
});

test('a part that one split gives twice is a fault', () => {
  const { corpus } = smallCorpus([
    'reference/dimensions.json',
    ['dimensions', 1, 'codes', 1, 'id'],
    'trafficking',
  ]);
  expect(duplicateIds(corpus).map(({ path }) => path?.join('.'))).toEqual([
    'dimensions.1.codes.1.id',
  ]);
});

test('a claim may not share the id of a return: a verdict would name both', () => {
  const claim = {
    id: 'p-1.2017-01',
    source: 'form-2017',
    about: 'p-1',
    period: { month: '2017-01' },
    receivedOn: '2017-03-01',
    counts: [{ indicator: 'cases', total: 4 }],
  };
  const claims = 'periods/2017-S1/collected/claims.json';
  const { corpus } = smallCorpus([claims, [], { schema: 1, claims: [claim] }]);
  expect(duplicateIds(corpus).map(({ file, path }) => [file, path?.join('.')])).toEqual([
    [claims, 'claims.0.id'],
  ]);
});

test('R-42 an item that serves one activity twice is a fault; two items may serve the same one', () => {
  const items = [['a1', 'a1'], ['a1']].map((activities, index) => ({
    id: `r${index + 1}`,
    kind: 'result',
    activities,
  }));
  const { corpus } = smallCorpus(['periods/2017-S1/groups/desk.json', ['items'], items]);
  expect(say(duplicateIds(corpus))).toMatchInlineSnapshot(`
    "error reference/named-twice periods/2017-S1/groups/desk.json items.0.activities.1
      km a1 ត្រូវបានសរសេរពីរដង | លុបមួយចេញ
      en a1 is named twice. | Take one of the two out."
  `);
});

test('R-38 a direction that two files give, and a meeting that says two things of one, are faults', () => {
  const folder = 'periods/2017-S1/coordination';
  const updates = ['open', 'done'].map((state) => ({ meeting: 'm2', state }));
  const direction = { id: 'd1', to: 'all', text: { km: 'ក' }, state: 'open', updates };
  const head = 'schema: 1\nsubject: { km: ក }\non: 2017-06-13\n';
  const directions = 'directions: [{ id: d1, to: all, state: open }]\n';
  const { corpus } = smallCorpus(
    [`${folder}/directions.json`, [], { schema: 1, meeting: 'm1', directions: [direction] }],
    [`${folder}/minutes/m2.km.md`, [], `---\n${head}${directions}---\n\n## d1\n\nក\n`],
  );
  expect(duplicateIds(corpus)).toMatchObject([
    { subject: 'd1', file: `${folder}/minutes/m2.km.md` },
    { subject: 'm2', path: ['directions', 0, 'updates', 1, 'meeting'] },
  ]);
});

test('R-39 two missions of one id are a fault', () => {
  const { corpus } = smallCorpus(missionsFile({ id: 'm' }, { id: 'm' }));
  expect(duplicateIds(corpus)).toMatchObject([{ subject: 'm', path: ['missions', 1, 'id'] }]);
});
