import { expect, test } from 'vitest';
import { GroupSection } from './group-section.ts';

const section = {
  schema: 1,
  group: 'desk',
  semester: '2017-S1',
  events: [],
  items: [{ id: 'r1', kind: 'result' }],
};
const isOne = (change: object) => GroupSection.safeParse({ ...section, ...change }).success;

test('R-03 challenges and requests may be left out, and that is not the same as none', () => {
  expect(GroupSection.parse(section).none).toBeUndefined();
  expect(GroupSection.parse({ ...section, none: ['challenge'] }).none).toEqual(['challenge']);
  expect(isOne({ none: ['weather'] })).toBe(false);
});

test('R-02 of results it is not enough to say that there are none: a section says why', () => {
  expect(isOne({ none: ['result'] })).toBe(false);
  expect(isOne({ noResult: { reason: { km: 'ហេតុផល' } } })).toBe(true);
});

test('R-32 an item names the figures that it answers for, and those of others', () => {
  const item = { id: 'r1', kind: 'result', figures: ['cases/xs?sex=female'], links: ['girls/xs'] };
  expect(isOne({ items: [item] })).toBe(true);
  expect(isOne({ items: [{ ...item, figures: ['<fig:cases/xs>'] }] })).toBe(false);
});

test('R-34 a target has a name and a figure, and may have a plan or a reason for no number', () => {
  const target = { id: 't1', name: { km: 'សាលារៀន' }, figure: 'schools/xs' };
  expect(isOne({ targets: [target] })).toBe(true);
  const more = { planned: { kind: 'atLeast', n: 3 }, whyNone: { km: 'ហេតុផល' } };
  expect(isOne({ targets: [{ ...target, ...more }] })).toBe(true);
  expect(isOne({ targets: [{ ...target, figure: 'schools' }] })).toBe(false);
});

test('R-03 an item is a result, a challenge or a request, and nothing else', () => {
  expect(isOne({ items: [{ id: 'x1', kind: 'remark' }] })).toBe(false);
  expect(isOne({ items: [{ id: 'q1', kind: 'request' }] })).toBe(false);
  expect(isOne({ items: [{ id: 'q1', kind: 'request', state: 'open' }] })).toBe(true);
});

test('R-07 parts of a known base are quantities, exact or not', () => {
  const partition = {
    id: 'implementation',
    base: { kind: 'capital-provinces' },
    parts: { implemented: { kind: 'exact', n: 6 }, notImplemented: { kind: 'moreThan', n: 10 } },
    remainder: 'unaccounted',
    note: { km: 'ពីរឆ្នាំ' },
  };
  expect(isOne({ partitions: [partition] })).toBe(true);
  expect(isOne({ partitions: [{ ...partition, parts: { implemented: 6 } }] })).toBe(false);
  // a part of another time says so in its note.
  expect(isOne({ partitions: [{ ...partition, note: undefined }] })).toBe(false);
});

test('R-23 a section may say when it will be finished, exactly or about', () => {
  const eta = { base: '2017-06-13', offsetDays: 10, qualifier: 'about' };
  expect(isOne({ eta })).toBe(true);
  expect(isOne({ eta: { ...eta, qualifier: 'surely' } })).toBe(false);
});
