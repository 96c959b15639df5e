import { describe, expect, test } from 'vitest';
import type { MonthlyReturn } from '../collection/monthly-return.ts';
import { RoleId } from '../kernel/ids.ts';
import type { Edit } from '../testing/small-content.ts';
import { wideCorpus } from '../testing/arrived.ts';
import { nilReturned, returned } from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import type { Cell } from '../testing/sheets.ts';
import { monthsOfForm, told } from '../testing/sheets.ts';
import type { ArrivalNotes } from './arrival-notes.ts';
import { proposeReturns } from './propose-returns.ts';
import { fileOfReporter, fileOfReturn } from './return-files.ts';

const folder = 'periods/2017-S1/collected/returns';
const nothingOnFile: readonly Edit[] = [
  ...['p-1/2017-01', 'p-1/2017-02', 'p-2/2017-01', 'p-3/2017-01', 'p-3/2017-02'].map(
    (file): Edit => [`${folder}/${file}.json`, []],
  ),
];
const onFile = (...returns: readonly MonthlyReturn[]) =>
  wideCorpus(
    ...nothingOnFile,
    ...returns.map((each, at): Edit => {
      const name = at === 0 ? each.month : `${each.month}.amendment-${at}`;
      return [`${folder}/${each.reporter}/${name}.json`, [], each];
    }),
  );

let drawn = 0;
const notes: ArrivalNotes = {
  receivedOn: day('2017-03-10'),
  channel: 'monthly-form',
  newId: () => `r-new${(drawn += 1)}`,
};
const reason = { km: 'រាប់លើស' };

type Filled = Readonly<Record<string, readonly Cell[]>>;
const whole: Filled = {
  answer: ['មាន'],
  cases: [4],
  victims: ['20 (F 12)'],
  sheltered: [7],
};
const wholeOnFile = returned({
  counts: [
    { indicator: 'cases', total: 4 },
    { indicator: 'sheltered', total: 7 },
    { indicator: 'victims', total: 20, female: 12 },
  ],
  answer: 'has-data',
});

const propose = (filled: Filled, corpus = onFile(), more: Partial<ArrivalNotes> = {}) =>
  proposeReturns(monthsOfForm(filled), corpus, { ...notes, ...more });

describe('a month of which nothing is on file', () => {
  test('is a new return, that says how and when it came', () => {
    const writtenBy = RoleId.parse('chief');
    const more = { channel: 'phone', writtenBy, enteredBy: 'secretariat-collected' } as const;
    const { proposed, findings } = propose(whole, onFile(), more);
    expect([proposed.length, proposed[0]?.state, findings]).toEqual([1, 'new', []]);
    expect(proposed[0]?.value).toMatchObject({
      ...{ reporter: 'p-1', month: '2017-01', receivedOn: '2017-03-10', channel: 'phone' },
      ...{ writtenBy: 'chief', enteredBy: 'secretariat-collected', answer: 'has-data' },
      counts: wholeOnFile.answer === 'has-data' ? wholeOnFile.counts : [],
    });
  });

  test('R-15 is a nil only where somebody confirmed it, in the form or to the secretariat', () => {
    const nil = { answer: ['គ្មាន'] };
    const open = propose(nil);
    expect([told(open.findings), open.proposed[0]?.value]).toEqual([
      ['form/nil-unconfirmed Sheet1!C4'],
      undefined,
    ]);
    expect(open.findings[0]?.values['why']).toBe('both-missing');
    const confirmedBy = RoleId.parse('provincial-secretariat');
    const said = propose(nil, onFile(), { confirmedBy, confirmedOn: day('2017-02-09') });
    expect(said.findings).toEqual([]);
    expect(said.proposed[0]?.value).toMatchObject({ answer: 'nil', confirmedBy });
  });

  test('R-15 is no nil that was confirmed before its month, or after it came', () => {
    const by = { answer: ['គ្មាន'], 'confirmed-by': ['provincial-secretariat'] };
    for (const on of ['31/12/2016', '11/03/2017']) {
      const { findings } = propose({ ...by, 'confirmed-on': [on] });
      expect(told(findings)).toEqual(['form/confirmed-when Sheet1!C4']);
    }
  });
});

describe('a month that is on file', () => {
  test('and says the same is there already', () => {
    const { proposed, findings } = propose(whole, onFile(wholeOnFile));
    expect([proposed[0]?.state, proposed[0]?.value, findings]).toEqual(['on-file', undefined, []]);
  });

  test('is there already as a nil, whoever confirmed it now', () => {
    const { proposed, findings } = propose({ answer: ['គ្មាន'] }, onFile(nilReturned()));
    expect([proposed[0]?.state, findings]).toEqual(['on-file', []]);
  });

  test('R-54 and says otherwise is amended, with a reason, and what changed is told', () => {
    const changed = { ...whole, cases: [5] };
    const { proposed, findings } = propose(changed, onFile(wholeOnFile), { reason });
    expect(findings).toEqual([]);
    expect(proposed[0]?.value).toMatchObject({ supersedes: 'r-1', reason });
    expect(proposed[0]?.changes).toEqual([{ row: 'cases', from: 4, to: 5 }]);
    expect(told(propose(changed, onFile(wholeOnFile)).findings)).toEqual([
      'form/reason-needed Sheet1!C4',
    ]);
  });

  test('tells what changed in the order of the form; a nil is a 0 of everything', () => {
    const more = { ...whole, cases: [5], 'cases family=trafficking': [2], victims: ['21 (F 13)'] };
    const rowsOf = (filled: Filled) =>
      propose(filled, onFile(wholeOnFile)).proposed[0]?.changes.map(({ row, from, to }) =>
        [row, ...[from, to].map((each) => (typeof each === 'number' ? each : ''))].join(' | '),
      );
    expect(rowsOf(more)).toEqual([
      'cases | 4 | 5',
      'cases family=trafficking |  | 2',
      'victims | 20 | 21',
      'victims sex=female | 12 | 13',
    ]);
    expect(rowsOf({ answer: ['គ្មាន'] })).toEqual([
      'cases | 4 | 0',
      'sheltered | 7 | 0',
      'victims | 20 | 0',
      'victims sex=female | 12 | 0',
    ]);
  });

  test('is held against its last amendment, not against what that took the place of', () => {
    const later = {
      ...wholeOnFile,
      id: 'r-2',
      supersedes: 'r-1',
      reason,
      receivedOn: day('2017-02-20'),
    };
    const corpus = onFile(returned(), later);
    expect(propose(whole, corpus).proposed[0]?.onFile?.id).toBe('r-2');
    const again = propose({ ...whole, cases: [9] }, corpus, { reason }).proposed[0]?.value;
    expect(again?.supersedes).toBe('r-2');
  });

  test('keeps what the form leaves blank: blank takes nothing back', () => {
    const { findings } = propose({ ...whole, sheltered: [] }, onFile(wholeOnFile), { reason });
    expect(told(findings)).toEqual(['form/says-less Sheet1!C4']);
    expect(findings[0]?.values['indicators']).toBe('sheltered');
  });

  test('with a cell that cannot be read is not said to leave blank what is on file', () => {
    const { proposed, findings } = propose({ ...whole, sheltered: ['x'] }, onFile(wholeOnFile));
    // What can be read is the same; what cannot may be another number: the month is not clear.
    expect([proposed, findings]).toEqual([[], []]);
    const changed = { ...whole, cases: [5], sheltered: ['x'] };
    const [amended] = propose(changed, onFile(wholeOnFile), { reason }).proposed;
    expect(amended?.changes).toEqual([{ row: 'cases', from: 4, to: 5 }]);
  });

  test('keeps what the form could not ask about', () => {
    const more = {
      ...wholeOnFile,
      counts: [
        ...(wholeOnFile.answer === 'has-data' ? wholeOnFile.counts : []),
        { indicator: 'sessions', total: 2 },
      ],
    };
    const corpus = onFile(returned(more));
    expect(propose(whole, corpus).proposed[0]?.state).toBe('on-file');
    const amended = propose({ ...whole, cases: [5] }, corpus, { reason }).proposed[0]?.value;
    expect(amended?.answer === 'has-data' && amended.counts.at(-1)).toEqual({
      indicator: 'sessions',
      total: 2,
    });
  });

  test('R-18 twice, with other numbers, is for a human to settle', () => {
    const corpus = onFile(wholeOnFile, { ...wholeOnFile, id: 'r-2' });
    expect(told(propose({ ...whole, cases: [5] }, corpus, { reason }).findings)).toEqual([
      'form/several-on-file Sheet1!C4',
    ]);
  });

  test('of a nil that has data after all shows each number against 0', () => {
    const { proposed } = propose(whole, onFile(nilReturned()), { reason });
    expect(proposed[0]?.changes[0]).toEqual({ row: 'cases', from: 0, to: 4 });
  });
});

test('two forms about one month are one where they say the same, and a finding where not', () => {
  const [one, other] = [monthsOfForm(whole), monthsOfForm({ ...whole, cases: [5] })];
  expect(proposeReturns([...one, ...one], onFile(), notes).proposed).toHaveLength(1);
  const { proposed, findings } = proposeReturns([...one, ...other], onFile(), notes);
  expect([proposed.length, told(findings)]).toEqual([1, ['form/month-twice Sheet1!C4']]);
});

test('an id is drawn until it is nobody else’s', () => {
  const ids = ['r-1', 'r-1', 'r-9'];
  const { proposed } = propose({ ...whole, cases: [5] }, onFile(wholeOnFile), {
    reason,
    newId: () => ids.shift() ?? '',
  });
  expect(proposed[0]?.value?.id).toBe('r-9');
});

test('a return lies in the file of its month, an amendment beside it under the next number', () => {
  const corpus = onFile(wholeOnFile, { ...wholeOnFile, id: 'r-2', supersedes: 'r-1', reason });
  expect(fileOfReturn(corpus, returned({ month: '2017-03' }))).toBe(`${folder}/p-1/2017-03.json`);
  expect(fileOfReturn(corpus, returned({ supersedes: 'r-2' }))).toBe(
    `${folder}/p-1/2017-01.amendment-2.json`,
  );
  expect(fileOfReporter(returned())).toBe(`${folder}/p-1.json`);
});
