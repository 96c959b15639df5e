import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { figuresOwned } from './figures-owned.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const admin = 'periods/2017-S1/groups/admin.json';
const findings = (...edits: readonly Edit[]) => figuresOwned(smallCorpus(...edits).corpus);
const answersFor = (file: string, ...figures: readonly string[]): Edit => [
  file,
  ['items', 0],
  { id: 'r1', kind: 'result', figures },
];

test('R-32 a section that answers for figures of its own indicators is no fault', () => {
  expect(findings(answersFor(desk, 'cases/xs', 'victims/xs?sex=female'))).toEqual([]);
});

test('R-32 two sections with one figure: the one that does not own it is a fault', () => {
  expect(say(findings(answersFor(desk, 'victims/xs'), answersFor(admin, 'victims/xs'))))
    .toMatchInlineSnapshot(`
    "error group-report/double-owner periods/2017-S1/groups/admin.json items.0.figures.0
      km victims/xs ជារបស់ desk មិនមែនរបស់ admin ទេ | ប្តូរទៅ "links" ឬយកតួលេខនៃសូចនាកររបស់ admin
      en victims/xs belongs to desk, not to admin. | Move it to "links", or name a figure of an indicator that admin owns."
  `);
});

test('R-32 a link to the figure of another group is no fault', () => {
  const linked = { id: 'r1', kind: 'result', links: ['victims/xs'] };
  expect(findings([admin, ['items', 0], linked])).toEqual([]);
});

test('R-34 a target of another group’s indicator is a fault', () => {
  const target = { id: 't1', name: { km: 'ករណី' }, figure: 'cases/xs' };
  expect(say(findings([admin, ['targets'], [target]]))).toMatchInlineSnapshot(`
    "error group-report/double-owner periods/2017-S1/groups/admin.json targets.0.figure
      km cases/xs ជារបស់ desk មិនមែនរបស់ admin ទេ | យកតួលេខនៃសូចនាកររបស់ admin
      en cases/xs belongs to desk, not to admin. | Name a figure of an indicator that admin owns."
  `);
  expect(findings([desk, ['targets'], [target]])).toEqual([]);
});

test('an indicator that nobody knows has no owner; it is another fault', () => {
  expect(name(findings(answersFor(desk, 'crimes/xs')))).toEqual([]);
});
