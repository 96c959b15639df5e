import { expect, test } from 'vitest';
import { smallRelease } from '../testing/small-release.ts';
import { looseEndsOf } from './loose-ends.ts';

const { head, figures, sections, reference } = smallRelease;
const note = (figure: string) => ({ figure, text: { km: 'ក' } });

test('a release whose parts fit together has no loose ends', () => {
  expect(looseEndsOf(smallRelease)).toEqual([]);
});

test('a figure that is there twice is one', () => {
  const twice = { ...figures, figures: [...figures.figures, ...figures.figures] };
  expect(looseEndsOf({ ...smallRelease, figures: twice })).toEqual(['cases/xs']);
});

test('a note on a figure that the release has not is one', () => {
  const noted = { ...figures, notes: [note('cases/xs'), note('weather/xs')] };
  expect(looseEndsOf({ ...smallRelease, figures: noted })).toEqual(['weather/xs']);
});

test('a figure compared with itself is one', () => {
  const change = {
    figure: 'cases/xs',
    base: 'cases/xs',
    result: { status: 'refused' as const, why: 'base-zero' as const },
  };
  expect(looseEndsOf({ ...smallRelease, figures: { ...figures, changes: [change] } })).toEqual([
    'cases/xs',
  ]);
});

test('a name that the release does not carry is one', () => {
  const nameless = { ...reference, groups: [], indicators: [], sources: [] };
  expect(new Set(looseEndsOf({ ...smallRelease, reference: nameless }))).toEqual(
    new Set(['cases', 'form-2017', 'desk']),
  );
});

test('a report that nobody approved is one; a press compilation needs no approval', () => {
  expect(looseEndsOf({ ...smallRelease, head: { ...head, approval: [] } })).toEqual(['approval']);
  const press = { ...head, kind: 'press' as const, approval: [] };
  expect(looseEndsOf({ ...smallRelease, head: press, sections })).toEqual([]);
});

test('a figure that prose names and the release has not is one, in either language', () => {
  const item = { id: 'r1', kind: 'result' as const };
  const text = { km: 'ករណី <fig:cases/xs?family=x>។', en: 'Cases: <fig:cases/p-9>.' };
  const [first] = sections.sections;
  if (first === undefined) throw new RangeError('Expected a section.');
  const written = { ...sections, sections: [{ ...first, items: [{ ...item, text }] }] };
  expect(looseEndsOf({ ...smallRelease, sections: written })).toEqual([
    'cases/xs?family=x',
    'cases/p-9',
  ]);
});
