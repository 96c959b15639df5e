import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { carriedOverKnown } from './carried-over-known.ts';

const said = 'ក្រុមបានទាក់ទងក្រសួងអប់រំ តែទិន្នន័យមិនទាន់មកដល់ទេ។';
const section = (
  semester: string,
  item: { readonly id: string; readonly kind: string },
  text = said,
): readonly Edit[] => [
  [
    `periods/${semester}/groups/desk.json`,
    [],
    { schema: 1, group: 'desk', semester, events: [], items: [item] },
  ],
  [`periods/${semester}/groups/desk.km.md`, [], `## ${item.id}\n\n${text}\n`],
];
const former = section('2016-S2', { id: 'c1', kind: 'challenge' });
const findings = (...edits: readonly Edit[]) => carriedOverKnown(smallCorpus(...edits).corpus);

test('R-02 an item may be carried over under its id, whatever it says by now', () => {
  const item = { id: 'c1', kind: 'challenge', carriedOver: '2016-S2' };
  expect(findings(...former, ...section('2017-S1', item, 'ក'))).toEqual([]);
});

test('R-02 an item that says the same may be carried over under another id', () => {
  const item = { id: 'c2', kind: 'challenge', carriedOver: '2016-S2' };
  expect(findings(...former, ...section('2017-S1', item))).toEqual([]);
});

test('R-02 an item that is carried over from where it never was is a fault', () => {
  const item = { id: 'c1', kind: 'challenge', carriedOver: '2015-S1' };
  expect(say(findings(...former, ...section('2017-S1', item)))).toMatchInlineSnapshot(`
    "error group-report/carried-over-unknown periods/2017-S1/groups/desk.json items.0.carriedOver
      km c1 យកមកពី 2015-S1 តែពេលនោះក្រុមគ្មានចំណុចនេះទេ | សរសេរ "2016-S2" ឬដក "carriedOver" ចេញ
      en c1 is carried over from 2015-S1, when the group had no such item. | Write "2016-S2", or leave "carriedOver" out."
  `);
});

test('R-02 nothing is carried over from its own semester, or from a later one', () => {
  for (const carriedOver of ['2017-S1', '2017-S2']) {
    const item = { id: 'c1', kind: 'challenge', carriedOver };
    const later = section('2017-S2', { id: 'c1', kind: 'challenge' });
    const found = findings(...section('2017-S1', item), ...later);
    expect(name(found)).toEqual(['group-report/carried-over-unknown c1']);
  }
});

test('an item of another kind and with another text is not the same, and a broken file is known', () => {
  const item = { id: 'c1', kind: 'request', state: 'open', carriedOver: '2016-S2' };
  const now = section('2017-S1', item, 'ក');
  expect(findings(...former, ...now)).toHaveLength(1);
  expect(findings(['periods/2016-S2/groups/desk.json', [], '{'], ...now)).toEqual([]);
});
