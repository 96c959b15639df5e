import { expect, test } from 'vitest';
import { figureRefOf } from '../figure/figure-ref.ts';
import { semester } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { figuresOf } from './figures-of.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

const figuresIn = ({ corpus, period, collected, asOf }: ReadinessQuestion) =>
  figuresOf(corpus, period, collected, asOf);

function cells(asOf: string, ...edits: readonly Edit[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    figuresIn(smallQuestion(asOf, ...edits)).figures.map(({ at, cell }) => [
      figureRefOf(at, semester('2017-S1')),
      cell.status === 'shown' && cell.quantity.kind !== 'unknown'
        ? `${cell.quantity.kind} ${cell.quantity.n}`
        : cell.status,
    ]),
  );
}

test('three provinces and two months are added up by month, by province and for the country', () => {
  expect(cells('2017-04-01')).toMatchObject({
    'cases/p-1?month=2017-01': 'exact 4',
    'cases/p-2?month=2017-01': 'nil',
    'cases/xs?month=2017-01': 'exact 10',
    'cases/p-2?month=2017-02': 'no-return',
    'cases/xs?month=2017-02': 'atLeast 12',
    'cases/p-1': 'atLeast 9',
    'cases/xs': 'atLeast 22',
    'victims/xs?sex=female': 'atLeast 30',
    'victims/xs?sex=male': 'atLeast 27',
    'victims/xs': 'atLeast 57',
  });
});

test('R-05 a figure of an earlier day does not know what came later', () => {
  expect(cells('2017-03-23')).toMatchObject({ 'cases/xs?month=2017-02': 'atLeast 5' });
});

test('R-20 where an indicator is not expected the cell does not apply', () => {
  const border = { kind: 'border-provinces' };
  expect(cells('2017-04-01', ['indicators/cases.json', ['expectedFrom'], border])).toMatchObject({
    'cases/p-1?month=2017-01': 'not-applicable',
    'cases/p-2?month=2017-01': 'nil',
    'cases/xs?month=2017-01': 'exact 6',
  });
});

test('every figure of a table is there, and every figure is in a table', () => {
  const { figures, tables } = figuresIn(smallQuestion('2017-04-01'));
  const inTables = tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  expect(inTables.toSorted()).toEqual(
    figures.map(({ at }) => figureRefOf(at, semester('2017-S1'))).toSorted(),
  );
  expect(tables.map(({ columns, by }) => [by, columns.length])).toEqual([
    ['months', 6],
    ['sex', 2],
  ]);
});

test('a figure cites the source of the channel by which its returns came', () => {
  expect(figuresIn(smallQuestion('2017-04-01')).figures[0]?.sources).toEqual(['form-2017']);
});

test('a source that is not public is not cited, whatever came by it', () => {
  const file = 'periods/2017-S1/collected/sources.json';
  const question = smallQuestion('2017-04-01', [file, ['sources', 0, 'visibility']]);
  expect(figuresIn(question).figures[0]?.sources).toEqual([]);
});

test('months that cannot be added give no semester, and of a level the last month stands', () => {
  const totalOf = (addition: string) => {
    const { figures } = figuresIn(
      smallQuestion('2017-07-11', ['indicators/cases.json', ['addition'], addition]),
    );
    return figures.find(
      ({ at }) => at.indicator === 'cases' && at.place === 'p-1' && 'semester' in at.period,
    )?.cell;
  };
  expect(totalOf('sum')).toEqual({ status: 'shown', quantity: { kind: 'atLeast', n: 9 } });
  expect(totalOf('none')).toEqual({ status: 'cannot-add' });
  expect(totalOf('latest')).toEqual({ status: 'no-return' });
});
