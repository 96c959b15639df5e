import { describe, expect, test } from 'vitest';
import { figureRefOf } from '../figure/figure-ref.ts';
import { day, semester } from '../testing/brands.ts';
import { name } from '../testing/say.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus, smallQuestion } from '../testing/small-content.ts';
import { assembleReport } from './assemble.ts';
import type { Period } from './corpus.ts';
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

const figureIn = (asOf: string, ref: string, ...edits: readonly Edit[]) =>
  figuresIn(smallQuestion(asOf, ...edits)).figures.find(
    ({ at }) => figureRefOf(at, semester('2017-S1')) === ref,
  );
const collected = 'periods/2017-S1/collected/returns';
const sent = (reporter: string, ...months: readonly string[]) =>
  months.map((month): Edit => [
    `${collected}/${reporter}/${month}.json`,
    [],
    {
      schema: 1,
      id: `${reporter}.${month}`,
      reporter,
      month,
      receivedOn: '2017-06-09',
      channel: 'monthly-form',
      answer: 'has-data',
      counts: [{ indicator: 'cases', total: 4, parts: { family: { trafficking: 4 } } }],
    },
  ]);

describe('R-05 a number that is not the last word', () => {
  const fourMonths = sent('p-1', '2017-03', '2017-04');

  test('as of 13 June says that it holds 4 of 6 months, and of which day it is', () => {
    expect(figureIn('2017-06-13', 'cases/p-1', ...fourMonths)?.running).toEqual({
      status: 'partial',
      asOf: '2017-06-13',
      months: 4,
      ofMonths: 6,
    });
  });

  test('is partial as long as a month is lacking, and also where an answer is', () => {
    expect(figureIn('2017-07-11', 'cases/p-1', ...fourMonths)?.running?.status).toBe('partial');
    expect(figureIn('2017-07-20', 'cases/xs?month=2017-02')?.running).toEqual({
      status: 'partial',
      asOf: '2017-07-20',
      months: 1,
      ofMonths: 1,
    });
  });

  test('says nothing of the kind once all six months are in', () => {
    const all = [...fourMonths, ...sent('p-1', '2017-05', '2017-06')];
    expect(figureIn('2017-07-11', 'cases/p-1', ...all)).not.toHaveProperty('running');
    expect(figureIn('2017-07-11', 'cases/p-1', ...all)?.cell).toMatchObject({
      quantity: { kind: 'exact', n: 25 },
    });
  });

  test('is no number at all where nothing came', () => {
    const silent = figureIn('2017-06-13', 'cases/p-2?month=2017-02');
    expect(silent?.cell).toEqual({ status: 'no-return' });
    expect(silent).not.toHaveProperty('running');
  });
});

describe('R-54 R-24 June, in a report of 30 June', () => {
  const june = sent('p-1', '2017-06');

  test('is provisional, although its return is in', () => {
    expect(figureIn('2017-06-30', 'cases/p-1?month=2017-06', ...june)?.running?.status).toBe(
      'provisional',
    );
    expect(figureIn('2017-06-30', 'cases/p-1?month=2017-01', ...june)).not.toHaveProperty(
      'running',
    );
  });

  test('is the last word after the day on which it was due', () => {
    expect(figureIn('2017-07-11', 'cases/p-1?month=2017-06', ...june)).not.toHaveProperty(
      'running',
    );
  });
});

describe('a report that is put together on a day', () => {
  const report = (asOf: string, ...edits: readonly Edit[]) =>
    assembleReport(smallCorpus(...edits).corpus, semester('2017-S1'), day(asOf));

  test('has its figures, what arrived, and what stands in its way', () => {
    const assembled = report('2017-04-01');
    expect(assembled?.asOf).toBe('2017-04-01');
    expect(assembled?.figures.length).toBeGreaterThan(0);
    expect(assembled?.conservation.submitted).toBe(20);
    expect(assembled?.errors).toEqual([]);
    expect(name(assembled?.blockers ?? [])).toEqual([
      'collection/returns-outstanding 2017-02/capital-province',
      'collection/returns-outstanding 2017-03/capital-province',
      'report/period-incomplete 2017-04',
    ]);
    expect(name(assembled?.warnings ?? [])).toEqual(['collection/not-chased p-2']);
  });

  test('names errors of its content', () => {
    const women: Edit = [`${collected}/p-1/2017-01.json`, ['counts', 1, 'female'], 24];
    expect(name(report('2017-04-01', women)?.errors ?? [])).toEqual([
      'collection/female-above-total victims',
    ]);
  });

  test('is none without a cycle, or of a semester of which nothing is held', () => {
    expect(report('2017-04-01', ['periods/2017-S1/cycle.json', []])).toBeUndefined();
    const other = assembleReport(smallCorpus().corpus, semester('2018-S1'), day('2018-04-01'));
    expect(other).toBeUndefined();
  });

  test('R-55 has each total beside that of the year before, among those who answered in both', () => {
    const { corpus } = smallCorpus();
    const periods = corpus.periods.flatMap((period) => [
      period,
      { ...period, ...aYearLater(period) },
    ]);
    const assembled = assembleReport(
      { ...corpus, periods },
      semester('2018-S1'),
      day('2018-07-31'),
    );
    // January of all three, February of p-1 and p-3.
    expect(assembled?.matched.get('cases')).toMatchObject({
      now: { value: 22, received: 4, nil: 1 },
      before: { value: 22, received: 4, nil: 1 },
      pairs: 5,
    });
    expect(report('2017-07-31')?.matched.size).toBe(0);
  });
});

/** The same semester once more, a year later. */
function aYearLater(period: Period): Partial<Period> {
  const later = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll('2017-', '2018-')) as T;
  return {
    semester: semester('2018-S1'),
    returns: later(period.returns),
    ...(period.cycle && { cycle: later(period.cycle) }),
  };
}
