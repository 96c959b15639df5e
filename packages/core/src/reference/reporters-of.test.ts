import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReporterSelector } from '../kernel/reporter-selector.ts';
import { realContent } from '../testing/scratch-folder.ts';
import { PlacesFile } from './place.ts';
import { reportersOf } from './reporters-of.ts';

const { places } = PlacesFile.parse(
  JSON.parse(readFileSync(join(realContent, 'reference/places.json'), 'utf8')),
);
const idsOf = (selector: unknown) =>
  reportersOf(ReporterSelector.parse(selector), { places, bodies: [], groups: [], zones: [] });

describe('of the 25 capital-provinces', () => {
  test('all report, in their order', () => {
    const all = idsOf({ kind: 'capital-provinces' });
    expect(all).toHaveLength(25);
    expect([all[0], all[24]]).toEqual(['kh-1', 'kh-25']);
  });

  test('R-17 24 are provinces: the capital is not one of them', () => {
    const provinces = idsOf({ kind: 'provinces' });
    expect(provinces).toHaveLength(24);
    expect(provinces).not.toContain('kh-12');
  });

  test('R-20 17 touch a neighbour by land, and Kampong Thom does not', () => {
    const border = idsOf({ kind: 'border-provinces' });
    expect(border).toHaveLength(17);
    expect(border).toContain('kh-1');
    expect(border).not.toContain('kh-6');
    expect(new Set(border).size).toBe(17);
  });

  test.each([
    ['th', ['kh-1', 'kh-2', 'kh-9', 'kh-13', 'kh-15', 'kh-22', 'kh-24']],
    ['la', ['kh-13', 'kh-16', 'kh-19']],
    ['vn', ['kh-7', 'kh-8', 'kh-10', 'kh-11', 'kh-14', 'kh-16', 'kh-20', 'kh-21', 'kh-25']],
  ])('R-20 those that touch %s are these', (neighbour, ids) => {
    expect(idsOf({ kind: 'border-provinces', neighbour })).toEqual(ids);
  });
});

test('those who are named are taken in the order in which they are named', () => {
  expect(idsOf({ kind: 'places', ids: ['kh-2', 'kh-1'] })).toEqual(['kh-2', 'kh-1']);
  expect(idsOf({ kind: 'bodies', ids: ['moj'] })).toEqual(['moj']);
});

test('nobody is nobody', () => {
  expect(idsOf({ kind: 'nobody', reason: { km: 'ព្រោះ' } })).toEqual([]);
});
