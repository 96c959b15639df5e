import { describe, expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { noReturns, smallQuestion } from '../../testing/small-content.ts';
import { completeReturns } from './complete-returns.ts';

const cycle = 'periods/2017-S1/cycle.json';
const file = 'periods/2017-S1/collected/statements.json';
const reporters = ['expected', 0, 'reporters'] as const;
const findings = (asOf: string, ...edits: readonly Edit[]) =>
  completeReturns(smallQuestion(asOf, ...edits));
const said = (statements: readonly object[], resolutions: readonly object[] = []): Edit => [
  file,
  [],
  {
    schema: 1,
    statements: statements.map((each, index) => ({
      id: `s${index + 1}`,
      by: 'desk',
      asOf: '2017-04-01',
      source: 'form-2017',
      ...each,
    })),
    resolutions,
  },
];

describe('where the returns are in hand', () => {
  test('R-12 all months that are over and answered for leave only the running month', () => {
    expect(say(findings('2017-02-13'))).toMatchInlineSnapshot(`
      "blocker report/period-incomplete
        km 2017-02 មិនទាន់ចប់ទេ | រង់ចាំដល់ចប់ 2017-S1 ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់
        en 2017-02 is not over yet. | Wait for the end of 2017-S1, or write an exception with a caveat into the cycle."
    `);
  });

  test('R-14 a missing return is outstanding, with the base that it is counted from', () => {
    expect(say(findings('2017-03-31'))).toMatchInlineSnapshot(`
      "blocker collection/returns-outstanding
        km 2017-02/capital-province៖ ខ្វះរបាយការណ៍ ១ ក្នុងចំណោម ៣ | ជំរុញអ្នកដែលមិនទាន់ឆ្លើយ៖ មានទិន្នន័យ ឬបញ្ជាក់ថាគ្មាន
        en 2017-02/capital-province: returns outstanding: 1 of 3. | Urge those who have not answered: data, or a confirmed nil.
      blocker report/period-incomplete
        km 2017-03 មិនទាន់ចប់ទេ | រង់ចាំដល់ចប់ 2017-S1 ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់
        en 2017-03 is not over yet. | Wait for the end of 2017-S1, or write an exception with a caveat into the cycle."
    `);
  });

  test('a return that came late was outstanding until it came', () => {
    const outstanding = findings('2017-03-23').find(
      ({ subject }) => subject === '2017-02/capital-province',
    );
    expect(outstanding?.values['counts']).toBe('2/3');
  });

  test('R-15 a nil is an answer: without it January is outstanding', () => {
    const nil = 'periods/2017-S1/collected/returns/p-2/2017-01.json';
    expect(name(findings('2017-02-13', [nil, []]))).toContain(
      'collection/returns-outstanding 2017-01/capital-province',
    );
  });
});

describe('where nobody said who is expected', () => {
  test('R-12 the stratum is undefined, and that alone blocks', () => {
    expect(say(findings('2017-07-01', [cycle, reporters, null]))).toMatchInlineSnapshot(`
      "blocker collection/expected-set-undefined periods/2017-S1/cycle.json expected.0.reporters
        km មិនទាន់បានកំណត់ថា នរណាត្រូវរាយការណ៍៖ capital-province | សរសេរបញ្ជី ឬ {"kind": "nobody"} ដោយមានមូលហេតុ
        en Nobody has said who is expected to report: capital-province. | List them, or write {"kind": "nobody"} with the reason."
    `);
  });

  test('R-12 a decision that nobody is expected is an answer', () => {
    const nobody = { kind: 'nobody', reason: { km: 'ព្រោះ' } };
    expect(findings('2017-07-01', [cycle, reporters, nobody])).toEqual([]);
  });
});

describe('where only statements about a ministry are in hand', () => {
  const ministry: Edit = [
    cycle,
    ['expected', 0],
    { stratum: 'ministry', reporters: { kind: 'bodies', ids: ['ministry-a'] } },
  ];
  const about = { kind: 'reporter', reporter: 'ministry-a' };
  const months = (count: number) => ({ about, received: { kind: 'month-count', count } });
  const asked = (...edits: readonly Edit[]) => findings('2017-04-01', ministry, ...edits);
  const running = 'report/period-incomplete 2017-04';

  test('R-16 as many months as are over leave nothing outstanding', () => {
    expect(name(asked(said([months(3)])))).toEqual([running]);
  });

  test('R-16 fewer months are outstanding, out of those that are over', () => {
    expect(say(asked(said([months(1)])))).toMatchInlineSnapshot(`
      "blocker collection/returns-outstanding
        km ministry-a៖ ខ្វះរបាយការណ៍ ២ ក្នុងចំណោម ៣ | ជំរុញអ្នកដែលមិនទាន់ឆ្លើយ៖ មានទិន្នន័យ ឬបញ្ជាក់ថាគ្មាន
        en ministry-a: returns outstanding: 2 of 3. | Urge those who have not answered: data, or a confirmed nil.
      blocker report/period-incomplete
        km 2017-04 មិនទាន់ចប់ទេ | រង់ចាំដល់ចប់ 2017-S1 ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់
        en 2017-04 is not over yet. | Wait for the end of 2017-S1, or write an exception with a caveat into the cycle."
    `);
  });

  test('R-14 nothing is a source that was not received, with the reason', () => {
    const none = { about, received: { kind: 'none', why: 'postponed' } };
    expect(say(asked(said([none])))).toMatchInlineSnapshot(`
      "blocker collection/source-not-received
        km មិនទាន់បានទទួលអ្វីពី ministry-a ទេ (បានពន្យារពេល) | ជំរុញ ឬប្រមូលពីប្រភពផ្សេង រួចសុំឲ្យបញ្ជាក់
        en Nothing received from ministry-a (postponed). | Urge it, or collect from other sources and ask it to confirm.
      blocker report/period-incomplete
        km 2017-04 មិនទាន់ចប់ទេ | រង់ចាំដល់ចប់ 2017-S1 ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់
        en 2017-04 is not over yet. | Wait for the end of 2017-S1, or write an exception with a caveat into the cycle."
    `);
  });

  test('R-19 a word about all others is a word about each of them', () => {
    const others = {
      about: { kind: 'others', stratum: 'ministry', except: ['ministry-b'] },
      received: { kind: 'none', why: 'not-stated' },
    };
    expect(name(asked(said([others])))).toContain('collection/source-not-received ministry-a');
    const excepted = { ...others, about: { ...others.about, except: ['ministry-a'] } };
    expect(name(asked(said([excepted])))).toContain('collection/receipts-not-recorded ministry-a');
  });

  test('no word at all is not the same as nothing received', () => {
    expect(say(asked())).toMatchInlineSnapshot(`
      "blocker collection/receipts-not-recorded
        km ministry-a (ក្រសួង-ស្ថាប័ន)៖ គ្មានកំណត់ត្រាថាបានទទួលអ្វីខ្លះទេ | បញ្ចូលរបាយការណ៍ ជំរុញអ្នកដែលខ្វះ ឬកត់ត្រាអ្វីដែលក្រុមថាបានទទួល
        en ministry-a (ministries-institutions): nothing is on record about what was received. | Import the returns, urge whoever owes them, or record what the desk says that it holds.
      blocker report/period-incomplete
        km 2017-04 មិនទាន់ចប់ទេ | រង់ចាំដល់ចប់ 2017-S1 ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់
        en 2017-04 is not over yet. | Wait for the end of 2017-S1, or write an exception with a caveat into the cycle."
    `);
  });

  test('a word that was spoken later does not count yet', () => {
    const later = { ...months(3), asOf: '2017-04-02' };
    expect(name(asked(said([later])))).toContain('collection/receipts-not-recorded ministry-a');
  });

  test('R-05 a return that comes later does not change what was said of an earlier day', () => {
    const nil = {
      schema: 1,
      id: 'r-1',
      reporter: 'ministry-a',
      month: '2017-01',
      receivedOn: '2017-07-01',
      channel: 'monthly-form',
      answer: 'nil',
      confirmedBy: 'chief',
      confirmedOn: '2017-07-01',
    };
    const later: Edit = ['periods/2017-S1/collected/returns/ministry-a/2017-01.json', [], nil];
    expect(asked(said([months(1)]), later)).toEqual(asked(said([months(1)])));
  });

  test('R-18 desks that disagree are a conflict, and nothing else until it is resolved', () => {
    const two = [months(3), { ...months(1), by: 'admin' }];
    expect(name(asked(said(two)))).toEqual([running]);
  });

  test('R-18 once it is resolved, what was chosen tells what is outstanding', () => {
    const two = [months(3), { ...months(1), by: 'admin' }];
    const resolution = (chosen: string) => [
      { reporter: 'ministry-a', chosen, by: 'admin', on: '2017-04-01', note: { km: 'ព្រោះ' } },
    ];
    expect(name(asked(said(two, resolution('s1'))))).toEqual([running]);
    expect(name(asked(said(two, resolution('s2'))))).toEqual([
      'collection/returns-outstanding ministry-a',
      running,
    ]);
  });
});

describe('where only counts of provinces are in hand', () => {
  const provinces: Edit = [cycle, reporters, { kind: 'capital-provinces' }];
  const month = (which: string, count: number) => ({
    about: { kind: 'month', stratum: 'capital-province', month: which },
    received: {
      kind: 'reporter-count',
      count,
      bases: [{ kind: 'capital-provinces' }, { kind: 'provinces' }],
    },
  });
  const asked = (...statements: readonly object[]) =>
    findings('2017-05-01', provinces, ...noReturns, said(statements));

  test('R-17 a count is outstanding from every base that may be meant', () => {
    const all = ['2017-01', '2017-02', '2017-03'].map((each) => month(each, 3));
    expect(say(asked(...all, month('2017-04', 1)))).toMatchInlineSnapshot(`
      "blocker collection/returns-outstanding
        km 2017-04៖ ខ្វះរបាយការណ៍ ២ ក្នុងចំណោម ៣ ឬ ១ ក្នុងចំណោម ២ | ជំរុញអ្នកដែលមិនទាន់ឆ្លើយ៖ មានទិន្នន័យ ឬបញ្ជាក់ថាគ្មាន
        en 2017-04: returns outstanding: 2 of 3, or 1 of 2. | Urge those who have not answered: data, or a confirmed nil.
      blocker report/period-incomplete
        km 2017-05 មិនទាន់ចប់ទេ | រង់ចាំដល់ចប់ 2017-S1 ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់
        en 2017-05 is not over yet. | Wait for the end of 2017-S1, or write an exception with a caveat into the cycle."
    `);
  });

  test('R-16 months of which nothing is said are told run by run, without the months between', () => {
    expect(name(asked(month('2017-02', 3)))).toEqual([
      'collection/receipts-not-recorded 2017-01',
      'collection/receipts-not-recorded 2017-03/2017-04',
      'report/period-incomplete 2017-05',
    ]);
  });
});
