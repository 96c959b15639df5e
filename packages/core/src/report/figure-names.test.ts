import { expect, test } from 'vitest';
import { groupId, semester } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { checkCorpus } from './check.ts';
import { figureNames } from './figure-names.ts';

const text = 'periods/2017-S1/groups/desk.km.md';

function namesOf(group: string, ...edits: readonly Edit[]) {
  const { corpus } = smallCorpus(...edits);
  const cycle = corpus.periods[0]?.cycle?.value;
  return figureNames(corpus, semester('2017-S1'), cycle, groupId(group));
}

test('R-32 a group may name the figures of its own indicators, and a group that owns none has none', () => {
  const { corpus } = smallCorpus();
  const own = corpus.indicators.map(({ value }) => value).filter(({ owner }) => owner === 'desk');
  const tables = corpus.publication?.value.tables.filter(({ indicator }) =>
    own.some(({ id }) => id === indicator),
  );
  expect(namesOf('desk').map(({ title }) => title)).toEqual(tables?.map(({ title }) => title));
  expect(namesOf('admin')).toEqual([]);
});

test('the total of the country comes first; of places only those that report are named', () => {
  const [first] = namesOf('desk');
  expect(first?.figures[0]).toMatch(/^[a-z]+\/xs$/);
  expect(first?.places).toEqual(['p-1', 'p-2', 'p-3']);
  const fewer: Edit = [
    'periods/2017-S1/cycle.json',
    ['expected'],
    [{ stratum: 'capital-province', reporters: { kind: 'places', ids: ['p-1'] } }],
  ];
  expect(namesOf('desk', fewer)[0]?.places).toEqual(['p-1']);
});

test('every name is one that a text may use, of the country and of each place', () => {
  const names = namesOf('desk').flatMap(({ figures, places }) =>
    figures.flatMap((ref) => [ref, ...places.map((id) => ref.replace('/xs', `/${id}`))]),
  );
  const prose = `## r1\n\n${names.map((ref) => `<fig:${ref}>`).join('\n\n')}\n`;
  const { corpus } = smallCorpus([text, [], prose]);
  const unknown = checkCorpus(corpus).filter(({ code }) => code === 'narrative/unknown-figure');
  expect(names.length).toBeGreaterThan(8);
  expect(unknown).toEqual([]);
});
