import { describe, expect, test } from 'vitest';
import type { Cell } from '../testing/sheets.ts';
import { filledForm, gridOf, readFilled, told, wideForms } from '../testing/sheets.ts';
import { readSheet } from './read-sheet.ts';
import { readSheets } from './read-sheets.ts';

const january: Readonly<Record<string, readonly Cell[]>> = {
  answer: ['មាន'],
  cases: [5],
  'cases family=trafficking': [2],
  'cases family=exploitation': [3],
  victims: ['២០រូប (ស្រី ០៤រូប)'],
  sheltered: [7],
};

const read = (rows: readonly (readonly Cell[])[]) => readSheet(gridOf(rows), wideForms());

/** The counts of January. */
function countsIn(rows: readonly (readonly Cell[])[]) {
  const answer = read(rows).months[0]?.answer;
  return answer?.answer === 'has-data' ? answer.counts : undefined;
}

const counts = [
  { indicator: 'cases', total: 5, parts: { family: { trafficking: 2, exploitation: 3 } } },
  { indicator: 'sheltered', total: 7 },
  { indicator: 'victims', total: 20, female: 4 },
];

describe('a month with data', () => {
  test('R-08 is a total with its parts, and of whom female', () => {
    const { months, blank, findings } = readFilled(january);
    expect(months.map(({ month }) => month)).toEqual(['2017-01']);
    expect(months[0]?.answer).toEqual({ answer: 'has-data', counts });
    expect(blank).toEqual(['2017-02', '2017-03', '2017-04', '2017-05', '2017-06']);
    // Of the victims only the sex is given; that is told, and is no error.
    expect(told(findings)).toEqual(['form/split-blank Sheet1!C4']);
  });

  test('knows from which cell each of its values comes', () => {
    const [reading] = readFilled(january).months;
    const cells = Object.fromEntries(
      Array.from(reading?.places ?? [], ([path, { cell }]) => [path, cell]),
    );
    expect(cells).toMatchObject({
      '["counts",0]': 'Sheet1!C7',
      '["counts",0,"parts","family","trafficking"]': 'Sheet1!C8',
      '["counts",2,"female"]': 'Sheet1!C12',
    });
  });

  test('of a total of 0 every part is 0', () => {
    const [reading] = readFilled({ ...january, victims: [0] }).months;
    expect(reading?.answer).toMatchObject({ counts: [{}, {}, { total: 0, female: 0 }] });
  });

  test('R-14 what is left blank is left out, and never a 0', () => {
    const { months, findings } = readFilled({ ...january, sheltered: [] });
    expect(months[0]?.answer).toMatchObject({ counts: [{}, {}] });
    expect(told(findings)).toContain('form/indicator-blank Sheet1!C4');
  });

  test('without an answer is data all the same, where it has a number above 0', () => {
    const { months, findings } = readFilled({ ...january, answer: [] });
    expect(months[0]?.answer?.answer).toBe('has-data');
    expect(told(findings)).toContain('form/answer-assumed Sheet1!C3');
  });

  test('of zeros alone waits for an answer', () => {
    const zeros = { cases: [0], victims: [0], sheltered: [0] };
    expect(told(readFilled(zeros).findings)).toEqual(['form/answer-missing Sheet1!C3']);
    expect(told(readFilled({ ...zeros, answer: ['មាន'] }).findings)).toEqual([
      'form/zeros-only Sheet1!C4',
    ]);
  });

  test('R-15 needs a number where the answer is that there is something', () => {
    const { months, findings } = readFilled({ answer: ['មាន'] });
    expect([months[0]?.answer, told(findings)]).toEqual([
      undefined,
      ['form/data-without-figures Sheet1!C4'],
    ]);
  });

  test('parts without a total are a finding, and are not added up', () => {
    const { months, findings } = readFilled({ ...january, cases: [] });
    expect(months[0]?.answer).toMatchObject({ counts: [{ indicator: 'sheltered' }, {}] });
    expect(told(findings)).toContain('form/parts-without-total Sheet1!C8');
  });

  test('says once how many are female, or the same twice', () => {
    const twice = { ...january, 'victims sex=female': [4] };
    expect(told(readFilled(twice).findings)).toEqual(['form/split-blank Sheet1!C4']);
    const other = { ...january, 'victims sex=female': [5] };
    expect(told(readFilled(other).findings)).toContain('form/two-answers Sheet1!C13');
  });
});

describe('a month without', () => {
  const nil = {
    answer: ['គ្មាន'],
    'confirmed-by': ['លេខាធិការដ្ឋានខេត្ត'],
    'confirmed-on': ['៧/២/២០១៧'],
  };

  test('R-15 is a nil, by whom and when', () => {
    const { months, findings } = readFilled(nil);
    expect([months[0]?.answer, findings]).toEqual([
      { answer: 'nil', confirmedBy: 'provincial-secretariat', confirmedOn: '2017-02-07' },
      [],
    ]);
  });

  test('R-15 may say 0 beside it, and nothing above', () => {
    expect(readFilled({ ...nil, cases: [0] }).months[0]?.answer?.answer).toBe('nil');
    const { months, findings } = readFilled({ ...nil, cases: [3] });
    expect([months[0]?.answer, told(findings)]).toEqual([
      undefined,
      ['form/nil-with-figures Sheet1!C4'],
    ]);
  });

  test('takes no name for a role, and does not repeat it', () => {
    const { findings } = readFilled({ ...nil, 'confirmed-by': ['លោក សុខ សាន'] });
    expect(told(findings)).toEqual(['form/unknown-role Sheet1!C5']);
    expect(JSON.stringify(findings)).not.toContain('សុខ');
  });

  test('R-15 that is wholly blank is no answer: nothing is read of it', () => {
    expect(readFilled({}).months).toEqual([]);
  });
});

describe('rows and columns', () => {
  const rows = filledForm('p-1', january);

  test('are known by their hidden ids, wherever they were moved', () => {
    const [mark = [], ids = [], heads = [], ...others] = rows;
    const turned = [mark, ids, heads, ...others.toReversed()];
    expect(countsIn(turned)).toEqual(counts);
    const columns = rows.map(([id, title, ...cells]) => {
      const six = Array.from({ length: 6 }, (_, at) => cells[at]);
      return [undefined, id, ...six.toReversed(), title];
    });
    expect(countsIn(columns)).toEqual(counts);
  });

  test('are known by their titles where the ids are gone', () => {
    const titled = rows.map(([, ...cells], at) => (at === 1 ? [] : cells));
    expect(countsIn(titled)).toEqual(counts);
  });

  test('whose title says another thing than their id are not read', () => {
    const changed = rows.map((cells) =>
      cells[0] === 'sheltered' ? ['sheltered', 'ករណី', 7] : cells,
    );
    expect(told(read(changed).findings)).toContain('form/row-unclear Sheet1!B11');
    const renamed = rows.map((cells) =>
      cells[0] === 'sheltered' ? ['sheltered', 'ផ្សេង', 7] : cells,
    );
    expect(told(read(renamed).findings)).toContain('form/renamed Sheet1!B11');
    expect(countsIn(renamed)).toEqual(counts);
  });

  test('of a month that the title names otherwise are not read', () => {
    const changed = rows.map((cells, at) => (at === 2 ? [undefined, undefined, 'មីនា'] : cells));
    expect(told(read(changed).findings)).toContain('form/month-unclear Sheet1!C3');
    const outside = rows.map((cells, at) =>
      at === 1 || at === 2 ? [cells[0], undefined, '2017-08'] : cells,
    );
    expect(told(read(outside).findings)).toContain('form/month-outside Sheet1!C3');
  });

  test('of one month twice are not read', () => {
    const twice = rows.map((cells, at) => {
      if (at === 1) return [...cells.slice(0, 3), '2017-01'];
      if (at === 2) return cells.slice(0, 3);
      return at > 3 ? [...cells.slice(0, 3), 1] : cells;
    });
    const { months, findings } = read(twice);
    expect([months, told(findings)]).toEqual([[], ['form/month-twice Sheet1!D2']]);
  });

  test('R-56 with numbers that nobody asked for are told, so that none is lost', () => {
    const more = [...rows, [undefined, 'ករណីឆបោក', 4]];
    expect(told(read(more).findings)).toContain('form/unknown-row Sheet1!B23');
    const wider = rows.map((cells) =>
      cells[0] === 'cases'
        ? [...cells.slice(0, 3), undefined, undefined, undefined, undefined, undefined, 9]
        : cells,
    );
    expect(told(read(wider).findings)).toContain('form/unknown-column Sheet1!I7');
  });

  test('R-20 of what the reporter is not asked for are told', () => {
    const more = [...rows, ['crossings', 'ការឆ្លងដែន', 4]];
    expect(told(read(more).findings)).toContain('form/not-owed Sheet1!C23');
  });

  test('that are sums are compared and left out', () => {
    const sums = (n: number) => [...rows, [undefined, 'សរុប', n]];
    expect(told(read(sums(32)).findings)).toContain('form/total-left-out Sheet1!C23');
    expect(told(read(sums(33)).findings)).toContain('form/total-differs Sheet1!C23');
  });

  test('that were made one are not divided', () => {
    const range = { fromRow: 3, toRow: 3, fromColumn: 2, toColumn: 7 };
    const { findings } = readSheet(gridOf(rows, [range]), wideForms());
    // The answer was not left out, and no month was left blank: that they are one cell is told.
    expect(told(findings)).toEqual(['form/merged Sheet1!C4', 'form/split-blank Sheet1!C3']);
    const { blank } = readSheet(gridOf(rows, [range]), wideForms());
    expect(blank).toEqual([]);
  });
});

describe('a cell that cannot be read is told of once', () => {
  const codes = (filled: Readonly<Record<string, readonly Cell[]>>) =>
    told(readFilled({ ...january, ...filled }).findings).filter(
      (each) => each !== 'form/split-blank Sheet1!C4',
    );

  test('where it is a total, its total is not said to be lacking', () => {
    expect(codes({ victims: ['1.25.0'], 'victims sex=female': [4] })).toEqual([
      'form/not-a-count Sheet1!C12',
    ]);
    // A total that is blank is lacking, whether or not its parts can be read.
    for (const female of [4, 'មិនទាន់មាន']) {
      expect(codes({ victims: [], 'victims sex=female': [female] })).toContain(
        'form/parts-without-total Sheet1!C13',
      );
    }
  });

  test.each([
    ['words', 'មិនទាន់មាន'],
    ['a day', { kind: 'day', day: '2017-01-05' }],
    ['what a formula cannot work out', { kind: 'error', text: '#REF!' }],
  ] as const)('where it holds %s, its indicator is not said to be blank', (_, cell) => {
    const [found, ...others] = codes({ sheltered: [cell] });
    expect([found, others]).toEqual([expect.stringMatching(/ Sheet1!C11$/), []]);
  });

  test('where it was merged with others, its indicator is not said to be blank', () => {
    const range = { fromRow: 10, toRow: 10, fromColumn: 2, toColumn: 3 };
    const { findings, months } = readSheet(
      gridOf(filledForm('p-1', january), [range]),
      wideForms(),
    );
    expect(told(findings)).toEqual(['form/merged Sheet1!C11', 'form/split-blank Sheet1!C4']);
    // February is one of its months, and is not clear.
    expect(months.map(({ month, answer }) => [month, answer?.answer])).toEqual([
      ['2017-01', 'has-data'],
      ['2017-02', undefined],
    ]);
  });

  test('where it is a part, its split is left out whole and not said to be lacking', () => {
    const filled = { ...january, 'cases family=trafficking': ['ពីរ'] };
    const { months, findings } = readFilled(filled);
    expect(months[0]?.answer).toMatchObject({ counts: [{ indicator: 'cases', total: 5 }, {}, {}] });
    expect(months[0]?.answer).not.toHaveProperty('counts.0.parts');
    expect(findings.map(({ values }) => values['indicators'])).toEqual([undefined, 'victims']);
  });
});

describe('the owner of a sheet', () => {
  const rows = filledForm('p-1', january);
  const headed = (...head: readonly Cell[]) => [head, ...rows.slice(1)];

  test('is named by its mark, or by its name and a semester', () => {
    expect(read(headed(undefined, 'រាជធានី ក')).form?.reporter).toBe('p-1');
    expect(read(headed('Reporter: One')).form?.reporter).toBe('p-1');
    expect(told(read(headed()).findings)).toEqual(['form/unknown-reporter Sheet1!A1']);
  });

  test('is nobody where the mark and a name say two things', () => {
    const { findings } = read(headed('chhamas-form/1 p-1 2017-S1', 'ខេត្ត ខ'));
    expect(told(findings)).toEqual(['form/reporters-differ Sheet1!B1']);
  });

  test('is nobody of ours, of a semester that is not collected, or of a later form', () => {
    const codes = ['p-9 2017-S1', 'p-1 2031-S1', 'ministry-b 2017-S1'].map(
      (mark) => read(headed(`chhamas-form/1 ${mark}`)).findings[0]?.code,
    );
    expect(codes).toEqual([
      ...['form/unknown-reporter', 'form/unknown-semester', 'form/not-expected'],
    ]);
    expect(told(read(headed('chhamas-form/2 p-1 2017-S1')).findings)).toEqual([
      'form/other-version Sheet1!A1',
    ]);
  });

  test('is one on a sheet', () => {
    const two = [...rows, ['chhamas-form/1 p-2 2017-S1']];
    expect(told(read(two).findings)).toEqual(['form/two-forms Sheet1!A23']);
  });
});

describe('a file', () => {
  const form = gridOf(filledForm('p-1', january));
  const work = {
    ...gridOf([
      ['', 'មករា', 'កុម្ភៈ'],
      ['x', 3, 4],
    ]),
    sheet: 'Work',
  };
  const notes = { ...gridOf([['note', 3]]), sheet: 'Notes' };

  test('may hold other sheets; one with months and numbers is said to be left out', () => {
    const { sheets, findings } = readSheets([form, notes, work], wideForms());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
    expect(told(findings)).toContain('form/sheet-left-out Work!A1');
  });

  test('R-17 that is named for another than its form says is told of; any other name is good', () => {
    const named = (file: string) => {
      const grid = { ...gridOf(filledForm('p-1', january)), file };
      return readSheets([grid], wideForms()).findings.flatMap(({ code, values }) =>
        code === 'form/named-otherwise' ? [`${values['subject']} ≠ ${values['first']}`] : [],
      );
    };
    expect(named('returned/p-2-2017-S1.xlsx')).toEqual(['p-1 ≠ p-2']);
    expect(named('P-2 (1).xlsx')).toEqual(['p-1 ≠ p-2']);
    expect(named('p-1-2016-S2.xlsx')).toEqual(['2017-S1 ≠ 2016-S2']);
    for (const file of [
      ...['p-1-2017-S1.xlsx', 'p-2/p-1-2017-S1.xlsx', 'p-1 from p-2.xlsx', 'p-20.xlsx'],
      ...['របាយការណ៍មករា.xlsx', 'form.xlsx', 'p-2x.xlsx'],
    ]) {
      expect([file, named(file)]).toEqual([file, []]);
    }
  });

  test('without any form is a finding', () => {
    expect(told(readSheets([notes], wideForms()).findings)).toEqual(['form/nothing-found']);
    expect(told(readSheets([work], wideForms()).findings)).toEqual([
      'form/unknown-reporter Work!A1',
    ]);
  });

  test('R-53 in which somebody could be known says so, and does not repeat it', () => {
    const called = gridOf([...filledForm('p-1', january), ['', 'ទូរសព្ទ ០១២ ៣៤៥ ៦៧៨']]);
    const { findings } = readSheets([called], wideForms());
    expect(told(findings)).toContain('form/personal-data Sheet1!B23');
    expect(JSON.stringify(findings)).not.toMatch(/៣៤៥/);
    const named = gridOf([...filledForm('p-1', january), ['', 'លោក សុខ ០១២ ៣៤៥ ៦៧៨']]);
    const kinds = readSheets([named], wideForms()).findings.map(({ values }) => values['kind']);
    expect(kinds).toContain('phone-number');
  });
});
