import { describe, expect, test } from 'vitest';
import { FigureConfirmation } from '../figure/figure-confirmation.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { ReleaseContent } from '../release/release-files.ts';
import { semester } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import {
  publish,
  read,
  revisionOf,
  semesterOf,
  tablesOf,
  tryToPublish,
} from '../testing/releases-in-turn.ts';

const national = tablesOf(['cases', 'months', 'country'], ['victims', 'sex', 'country']);

/** The number that each release shows of a figure, or why it shows none. */
function shownIn(content: ReleaseContent | undefined, ref: string): string | number | undefined {
  const own = content?.head.semester ?? semester('2017-S1');
  const cell = content?.figures.figures.find(({ at }) => figureRefOf(at, own) === ref)?.cell;
  if (cell?.status !== 'shown' || cell.quantity.kind === 'unknown') return cell?.status;
  return cell.quantity.n;
}

/** A difference that readers can work out; undefined where one of the two is withheld. */
function difference(one: string | number | undefined, other: string | number | undefined) {
  return typeof one === 'number' && typeof other === 'number' ? one - other : undefined;
}

describe('R-53 a few persons do not follow from', () => {
  test('a total, a month of it and what is compared like for like', async () => {
    const months = tablesOf(['cases', 'months', 'country'], ['victims', 'months', 'country']);
    const june = ['p-1 2016-06', 'p-2 2016-06', 'p-3 2016-06'];
    const last = semesterOf(2016, 20, [...june, 'p-3 2016-04']);
    const base = await read(publish('2016-S1', [], [...last, months]));
    // Three victims of p-3 in April, when it was silent the year before: 1023 − 180 − 840.
    const now = semesterOf(2017, 20, [], { 'p-3 2017-04': 3 });
    const { content } = tryToPublish('2017-S1', [base], [...last, months, ...now]);
    const parts = ['victims/xs', 'victims/xs?month=2017-06', 'victims/xs?matched=2016-S1'];
    expect(parts.map((ref) => shownIn(content, ref))).toContain('withheld');
    expect(shownIn(content, 'victims/xs')).toBe(1023);
  });

  test('a total of the year before, a province of it and what is compared like for like', async () => {
    const places = tablesOf(['cases', 'months'], ['victims', 'sex']);
    const last = semesterOf(2016, 20, [], { 'p-3 2016-04': 3 });
    const base = await read(publish('2016-S1', [], [...last, places]));
    const silent = ['01', '02', '03', '04', '05', '06'].map((month) => `p-1 2017-${month}`);
    const now = semesterOf(2017, 20, [...silent, 'p-3 2017-04']);
    const { content } = tryToPublish('2017-S1', [base], [...last, places, ...now]);
    // The total and the province are public; what is left of them is 3 more than the subtotal.
    expect(shownIn(content, 'victims/xs?semester=2016-S1')).toBe(1023);
    expect(shownIn(content, 'victims/xs?matched=2017-S1&semester=2016-S1')).toBe('withheld');
  });

  test('subtotals of one semester that two releases compared with different years', async () => {
    const first = semesterOf(2015, 20, ['p-1 2015-03']);
    const second = semesterOf(2016, 20, [], { 'p-2 2016-05': 3 });
    const third = semesterOf(2017, 20, ['p-1 2017-03', 'p-2 2017-05']);
    const of2015 = await read(publish('2015-S1', [], [...first, national]));
    const edits = [...first, ...second, national];
    const second2016 = publish('2016-S1', [of2015], edits);
    const of2016 = await read(second2016);
    expect(shownIn(second2016, 'victims/xs?matched=2015-S1')).toBe(963);
    const contents = [
      [of2015, of2016],
      [of2016, of2015],
    ].map((earlier) => tryToPublish('2017-S1', earlier, [...edits, ...third]).content);
    for (const content of contents) {
      expect(shownIn(content, 'victims/xs?matched=2017-S1&semester=2016-S1')).toBe('withheld');
    }
    expect(contents[0]).toEqual(contents[1]);
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
    const v1 = publish('2017-S1', [base], edits(3, silent));
    const { content: v2 } = tryToPublish(
      '2017-S1',
      [base, await read(v1)],
      [...edits(3, ['p-2 2017-05']), revisionOf(2017, 2)],
    );
    expect(v2?.head.version).toBe(2);
    for (const ref of ['victims/xs', 'victims/xs?matched=2016-S1', 'victims/xs?sex=female']) {
      expect(typeof shownIn(v1, ref)).toBe('number');
      expect(shownIn(v2, ref)).toBe('withheld');
    }
  });

  test('and a late return of many is a version of its own', async () => {
    const base = await read(publish('2016-S1', [], [...last, national]));
    const v1 = publish('2017-S1', [base], edits(30, silent));
    const first = await read(v1);
    const v2 = publish(
      '2017-S1',
      [base, first],
      [...edits(30, ['p-2 2017-05']), revisionOf(2017, 2)],
    );
    const second = await read(v2);
    const changed = second.head.revision?.changes.map(({ at }) =>
      figureRefOf(at, semester('2017-S1')),
    );
    expect(changed).toContain('victims/xs');
    expect(difference(shownIn(v2, 'victims/xs'), shownIn(v1, 'victims/xs'))).toBe(30);
    // The third is like the first but for two: the second between them hides nothing.
    const { content: v3 } = tryToPublish(
      '2017-S1',
      [base, first, second],
      [
        ...edits(30, silent),
        ['periods/2017-S1/collected/returns/p-3/2017-01.json', ['counts', 1, 'total'], 62],
        revisionOf(2017, 3),
      ],
    );
    expect(v3?.head.version).toBe(3);
    expect(shownIn(v3, 'victims/xs')).toBe('withheld');
  });

  test('of which the first was corrected in place since', async () => {
    const v1 = publish('2017-S1', [], [national, ...semesterOf(2017, 20)]);
    // The return says another number as if it always had: what version 1 shows comes from nowhere.
    const corrected = semesterOf(2017, 20, [], { 'p-1 2017-03': 62 });
    const { content: v2 } = tryToPublish(
      '2017-S1',
      [await read(v1)],
      [national, ...corrected, revisionOf(2017, 2)],
    );
    expect(shownIn(v1, 'victims/xs')).toBe(1080);
    expect(shownIn(v2, 'victims/xs')).toBe('withheld');
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
