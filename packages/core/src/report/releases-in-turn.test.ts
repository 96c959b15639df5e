import { describe, expect, test } from 'vitest';
import { FigureConfirmation } from '../figure/figure-confirmation.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { semester } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { name, say } from '../testing/say.ts';
import {
  publish,
  read,
  revisionOf,
  semesterOf,
  tablesOf,
  tryToPublish,
} from '../testing/releases-in-turn.ts';

const national = tablesOf(['cases', 'months', 'country'], ['victims', 'sex', 'country']);

describe('R-53 a few persons do not follow from', () => {
  test('a total, a month of it and what is compared like for like', async () => {
    const months = tablesOf(['cases', 'months', 'country'], ['victims', 'months', 'country']);
    const june = ['p-1 2016-06', 'p-2 2016-06', 'p-3 2016-06'];
    const last = semesterOf(2016, 20, [...june, 'p-3 2016-04']);
    const base = await read(publish('2016-S1', [], [...last, months]));
    // Three victims of p-3 in April, when it was silent the year before: 1023 − 180 − 840.
    const now = semesterOf(2017, 20, [], { 'p-3 2017-04': 3 });
    const { findings } = tryToPublish('2017-S1', [base], [...last, months, ...now]);
    expect(name(findings)).toContain('disclosure/subtraction victims/xs');
  });

  test('a total of the year before, a province of it and what is compared like for like', async () => {
    const places = tablesOf(['cases', 'months'], ['victims', 'sex']);
    const last = semesterOf(2016, 20, [], { 'p-3 2016-04': 3 });
    const base = await read(publish('2016-S1', [], [...last, places]));
    const silent = ['01', '02', '03', '04', '05', '06'].map((month) => `p-1 2017-${month}`);
    const now = semesterOf(2017, 20, [...silent, 'p-3 2017-04']);
    const { findings } = tryToPublish('2017-S1', [base], [...last, places, ...now]);
    expect(name(findings)).toContain('disclosure/subtraction victims/xs?semester=2016-S1');
  });

  test('subtotals of one semester that two releases compared with different years', async () => {
    const first = semesterOf(2015, 20, ['p-1 2015-03']);
    const second = semesterOf(2016, 20, [], { 'p-2 2016-05': 3 });
    const third = semesterOf(2017, 20, ['p-1 2017-03', 'p-2 2017-05']);
    const of2015 = await read(publish('2015-S1', [], [...first, national]));
    const edits = [...first, ...second, national];
    const of2016 = await read(publish('2016-S1', [of2015], edits));
    for (const earlier of [
      [of2015, of2016],
      [of2016, of2015],
    ]) {
      const { findings } = tryToPublish('2017-S1', earlier, [...edits, ...third]);
      expect(name(findings)).toContain(
        'disclosure/subtraction victims/xs?matched=2015-S1&semester=2016-S1',
      );
    }
  });
});

describe('R-53, R-54 a few persons do not follow from two versions', () => {
  const last = semesterOf(2016, 20);
  const silent = ['p-1 2017-03', 'p-2 2017-05'];
  const edits = (late: number, months: readonly string[]) => [
    ...last,
    national,
    ...semesterOf(2017, 20, months, { 'p-1 2017-03': late }),
  ];

  test('of a total and of what is compared like for like', async () => {
    const base = await read(publish('2016-S1', [], [...last, national]));
    const first = await read(publish('2017-S1', [base], edits(3, silent)));
    const { content, findings } = tryToPublish(
      '2017-S1',
      [base, first],
      [...edits(3, ['p-2 2017-05']), revisionOf(2017, 2)],
    );
    expect(content).toBeUndefined();
    expect(name(findings)).toEqual([
      'disclosure/small-revision victims/xs',
      'disclosure/small-revision victims/xs?matched=2016-S1',
      'disclosure/small-revision victims/xs?matched=2016-S1&sex=female',
      'disclosure/small-revision victims/xs?sex=female',
    ]);
    expect(say(findings.slice(0, 1))).toMatchInlineSnapshot(`
      "blocker disclosure/small-revision
        km victims/xs នឹងខុសពីកំណែទី ១ ចំនួន ៣ | ដកតារាងនេះចេញពីកំណែនេះ ឬរង់ចាំទិន្នន័យបន្ថែម
        en victims/xs would differ from version 1 by a count of 3. | Leave its table out of this version, or wait until more has come."
    `);
  });

  test('and a late return of many is a version of its own', async () => {
    const base = await read(publish('2016-S1', [], [...last, national]));
    const first = await read(publish('2017-S1', [base], edits(30, silent)));
    const second = await read(
      publish('2017-S1', [base, first], [...edits(30, ['p-2 2017-05']), revisionOf(2017, 2)]),
    );
    const changed = second.head.revision?.changes.map(({ at }) =>
      figureRefOf(at, semester('2017-S1')),
    );
    expect(changed).toContain('victims/xs');
    // The third is like the first but for two: the second between them hides nothing.
    const { findings } = tryToPublish(
      '2017-S1',
      [base, first, second],
      [
        ...edits(30, silent),
        ['periods/2017-S1/collected/returns/p-3/2017-01.json', ['counts', 1, 'total'], 62],
        revisionOf(2017, 3),
      ],
    );
    expect(name(findings)).toContain('disclosure/small-revision victims/xs');
  });
});

describe('R-31, R-47 a body is not named once the policy names nobody', () => {
  const unnamed: Edit = ['publication-policy.json', ['confirmations'], 'unnamed'];
  const disagreed = FigureConfirmation.parse({
    status: 'disagreed',
    body: 'ministry-a',
    counts: 1,
    on: '2016-06-20',
  });
  const named = (report: PublishedReport): PublishedReport => ({
    ...report,
    figures: report.figures.map((figure) =>
      mintProtected({ ...figure, confirmations: [disagreed] }),
    ),
  });

  test('in a base that is carried along', async () => {
    const last = semesterOf(2016, 20);
    const base = named(await read(publish('2016-S1', [], last)));
    const now = [...last, ...semesterOf(2017, 20)];
    const of = (...edits: readonly Edit[]) =>
      JSON.stringify(publish('2017-S1', [base], [...now, ...edits]));
    expect(of()).toContain('"body":"ministry-a"');
    expect(of(unnamed)).toContain('"status":"disagreed"');
    expect(of(unnamed)).not.toContain('ministry-a');
  });

  test('in what the version before said', async () => {
    const edits = semesterOf(2017, 20);
    const first = named(await read(publish('2017-S1', [], edits)));
    const next = publish('2017-S1', [first], [...edits, revisionOf(2017, 2), unnamed]);
    const changes = next.head.revision?.changes ?? [];
    const from = [{ status: 'disagreed', counts: 1, on: '2016-06-20' }];
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.map(({ confirmations }) => confirmations?.from)).toEqual(
      changes.map(() => from),
    );
  });
});
