import { describe, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { hideCells, lineOf } from '../../testing/disclosure/hide-cells.ts';
import type { Explainer, Ground } from './follows-from.ts';
import type { AuditRules } from './knowledge.ts';
import { releaseChain } from './release-chain.ts';
import { shownSmall, tablesExposures } from './tables-exposure.ts';
import type { TablesKnowledge } from './tables-knowledge.ts';
import { tablesKnowledge } from './tables-knowledge.ts';

const rules: AuditRules = {
  smallFrom: 1,
  threshold: 5,
  width: 1,
  insiders: 'singletons',
  ask: 'enough',
};

/** Ka lost one man since the first release, where he was withheld; 3 men were left. */
const first = provincesBySex({ ka: [9, 4] });
const second = provincesBySex(
  { ka: [9, 3] },
  { previous: { input: first, output: hideCells(first, 'ka male') } },
);
const told = tablesKnowledge(releaseChain(second, hideCells(second, 'ka male', 'ka female')), 5);

const idOf = ({ cells }: TablesKnowledge, release: number, line: string) =>
  cells.find((cell) => cell.release === release && lineOf(cell.at) === line)?.id ?? '';
const secretAt = (id: string) => told.knowledge.secrets.findIndex((secret) => secret.id === id);
const man = secretAt(idOf(told, 2, 'ka male'));
const women = secretAt(idOf(told, 2, 'ka female'));
const manBefore = secretAt(idOf(told, 1, 'ka male'));
const lost = secretAt(told.changes.find(({ at }) => lineOf(at) === 'ka male')?.id ?? '');

const explainer = (...grounds: readonly Ground[]): Explainer => ({
  groundsOf: () => grounds,
  close: () => undefined,
});
const ka = (sex: string) => ({ table: 0, at: { province: 'ka', sex } });

describe('what is exposed', () => {
  test('is told in the order of the cells, then of the changes', () => {
    const breaches = [lost, man, manBefore, women].map((secret) => ({
      secret,
      least: 0,
      greatest: 1,
    }));
    expect(
      tablesExposures(told, breaches, rules, explainer()).map(({ kind, release, at }) => [
        kind,
        release,
        lineOf(at),
      ]),
    ).toEqual([
      ['earlier-cell', 1, 'ka male'],
      ['cell', 2, 'ka female'],
      ['cell', 2, 'ka male'],
      ['change', 2, 'ka male'],
    ]);
  });

  test('is a cell with its range, small or a complement', () => {
    const breaches = [
      { secret: man, least: 3, greatest: 4 },
      { secret: women, least: 9, greatest: 9 },
    ];
    expect(tablesExposures(told, breaches, rules, explainer())).toEqual([
      {
        kind: 'cell',
        release: 2,
        ...ka('female'),
        least: 9,
        greatest: 9,
        isSmall: false,
        from: [],
      },
      { kind: 'cell', release: 2, ...ka('male'), least: 3, greatest: 4, isSmall: true, from: [] },
    ]);
  });

  test('is a small change, down as well as up, since an earlier release', () => {
    const breaches = [{ secret: lost, least: -1, greatest: -1 }];
    expect(tablesExposures(told, breaches, rules, explainer())).toEqual([
      {
        kind: 'change',
        release: 2,
        ...ka('male'),
        since: 1,
        least: -1,
        greatest: -1,
        isSmall: true,
        from: [],
      },
    ]);
  });

  test('follows from the shown cells among the grounds; what releases say of one another is no cell', () => {
    const grounds: readonly Ground[] = [
      { id: idOf(told, 2, 'ka both'), sign: 1 },
      { id: 'grown 2', sign: 1 },
      { id: idOf(told, 1, 'ka female'), sign: -1 },
    ];
    const breaches = [{ secret: man, least: 3, greatest: 3 }];
    const [exposure] = tablesExposures(told, breaches, rules, explainer(...grounds));
    expect(exposure?.from).toEqual([
      { release: 2, ...ka('both'), sign: 1 },
      { release: 1, ...ka('female'), sign: -1 },
    ]);
  });

  test('names the insider, and asks what follows where they know their own cell', () => {
    const asked: unknown[] = [];
    const asking: Explainer = {
      ...explainer(),
      groundsOf: (_, known) => {
        asked.push(known);
        return [];
      },
    };
    const breaches = [
      { secret: man, least: 3, greatest: 3, insider: women },
      { secret: manBefore, least: 4, greatest: 4 },
    ];
    const exposures = tablesExposures(told, breaches, rules, asking);
    expect(exposures.map(({ insider }) => insider)).toEqual([
      undefined,
      { release: 2, ...ka('female') },
    ]);
    const [[own] = []] = told.knowledge.secrets[women]?.terms ?? [];
    expect(asked).toEqual([undefined, [own]]);
  });
});

describe('a small count that stands in the open', () => {
  const open = (counts: readonly [number, number], smallFrom = 1) => {
    const input = provincesBySex({ ka: counts });
    const { cells } = tablesKnowledge(releaseChain(input, hideCells(input, 'all male')), 5);
    return shownSmall(cells, { ...rules, smallFrom });
  };

  test('is told as it stands there', () => {
    expect(open([9, 4])).toEqual([
      {
        kind: 'shown-small',
        release: 1,
        ...ka('male'),
        least: 4,
        greatest: 4,
        isSmall: true,
        from: [],
      },
    ]);
  });

  test('is 1 to below the threshold, and 0 where zeros are withheld', () => {
    expect(open([5, 1]).map(({ least }) => least)).toEqual([1]);
    expect(open([5, 0])).toEqual([]);
    expect(open([5, 0], 0).map(({ least }) => least)).toEqual([0]);
  });
});
