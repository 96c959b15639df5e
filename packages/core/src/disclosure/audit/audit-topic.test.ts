import { describe, expect, test } from 'vitest';
import type { Figure } from '../../figure/figure.ts';
import { indicatorId } from '../../testing/brands.ts';
import type { CountsInWords, PrintedInWords } from '../../testing/disclosure/topic-in-words.ts';
import { topicInWords } from '../../testing/disclosure/topic-in-words.ts';
import { closingSolver, solver } from '../../testing/solver.ts';
import type { Solver } from '../solver.ts';
import { DisclosurePolicy } from '../policy.ts';
import { auditTopic } from './audit-topic.ts';
import type { PublishedTopic } from './published-topics.ts';

/** Threshold 5, against readers from outside, unless told otherwise. */
function audit(
  topic: PublishedTopic,
  fields: object = {},
  unit: 'person' | 'case' = 'person',
  by: Solver = solver,
) {
  const policy = DisclosurePolicy.parse({
    schema: 1,
    insiders: 'none',
    text: { km: 'ក' },
    ...fields,
  });
  const indicators = [{ id: indicatorId('victims'), unit }];
  return auditTopic(topic, { policy, indicators, country: 'xs' }, by, 'intervals');
}

const found = (topic: PublishedTopic, fields: object = {}) =>
  audit(topic, fields).flatMap(({ exposures }) =>
    exposures.map(({ kind, figure, least, greatest, insider }) => {
      const to = insider === undefined ? '' : ` to ${insider.replace('victims/', '')}`;
      return `${kind} ${figure.replace('victims/', '')} ${least}–${greatest}${to}`;
    }),
  );

const one = (counts: CountsInWords, prints: PrintedInWords) => topicInWords({ counts, prints });

const two = { '': { 'p-1': 9, 'p-2': 3 } };

describe('R-53 the audit of one indicator and semester', () => {
  test('finds a withheld count that is a shown total less a shown part, and says so', () => {
    const topic = one(two, { xs: 12, 'p-1': 9, 'p-2': 'withheld' });
    expect(audit(topic)).toEqual([
      {
        ranges: [{ release: 'v1', width: 0 }],
        corrected: [],
        exposures: [
          {
            kind: 'withheld',
            figure: 'victims/p-2',
            release: 'v1',
            least: 3,
            greatest: 3,
            from: ['victims/xs (v1)', 'victims/p-1 (v1)'],
          },
        ],
      },
    ]);
  });

  test('tells how wide the range of each withheld figure is, and of no other secret', () => {
    // 3 are in places that no figure prints.
    const counts = { '': { 'p-1': 9, 'p-2': 3, 'p-3': 2, 'p-4': 1 } };
    const prints = { xs: 15, 'p-1': 'withheld', 'p-2': 'withheld' } as const;
    const [result] = audit(one(counts, prints));
    expect(result?.exposures).toEqual([]);
    expect(result?.ranges).toEqual([
      { release: 'v1', width: 15 },
      { release: 'v1', width: 15 },
    ]);
  });

  test('holds what parts leave of their total to the threshold of the parts', () => {
    const counts = {
      '': { 'p-1': 37 },
      'sex=female': { 'p-1': 30 },
      'sex=male': { 'p-1': 7 },
    };
    const topic = one(counts, { 'p-1': 37, 'p-1 sex=female': 30 });
    const scope = [{ units: ['person'] }, { splits: ['sex'], threshold: 11 }];
    expect(found(topic)).toEqual([]);
    expect(found(topic, { scope })).toEqual(['implied p-1 7–7', 'implied p-1 7–7']);
  });

  test('audits nothing that nobody guards', () => {
    const topic = one(two, { xs: 12, 'p-1': 9, 'p-2': 3 });
    expect(audit(topic, {}, 'case')).toEqual([]);
    expect(audit(topic)).toHaveLength(1);
  });

  test('closes every program that it opens', () => {
    const closing = closingSolver();
    audit(one(two, { xs: 12, 'p-1': 9, 'p-2': 'withheld' }), {}, 'person', closing.by);
    expect(closing.open()).toBe(0);
  });

  test('looks for what a zone leaves of its places, though it is in two of them', () => {
    // A figure tells p-3 and p-4 apart, and together they are 3.
    const counts = { '': { 'p-1': 9, 'p-2': 8, 'p-3': 2, 'p-4': 1 }, 'sex=male': { 'p-3': 0 } };
    const topic = one(counts, { 'z-1': 20, 'p-1': 9, 'p-2': 8, 'p-3 sex=male': 0 });
    const voices = topic.voices.map((voice) => ({
      ...voice,
      table: {
        ...voice.table,
        spotsOf: ({ place }: Figure['at']) => (place === 'z-1' ? Object.keys(counts['']) : [place]),
      },
    }));
    expect(found({ ...topic, voices, zones: new Set(['z-1', 'xs']) })).toEqual(['implied z-1 3–3']);
  });

  test('looks for what no figure prints: what a country leaves of its zones and places', () => {
    const counts = { '': { 'p-1': 9, 'p-2': 8, 'p-3': 3, 'p-4': 2 } };
    const zoned = (prints: PrintedInWords): PublishedTopic => {
      const topic = one(counts, prints);
      // The zone is p-1, p-2 and p-3.
      const voices = topic.voices.map((voice) => ({
        ...voice,
        table: {
          ...voice.table,
          spotsOf: (at: Parameters<typeof voice.table.spotsOf>[0]) =>
            at.place === 'z-1' ? ['p-1', 'p-2', 'p-3'] : voice.table.spotsOf(at),
        },
      }));
      return { ...topic, voices, zones: new Set(['z-1', 'xs']) };
    };
    expect(found(zoned({ xs: 22, 'z-1': 20 }))).toEqual(['implied xs 2–2']);
    expect(found(zoned({ 'z-1': 20, 'p-1': 9, 'p-2': 8 }))).toEqual(['implied z-1 3–3']);
    expect(found(zoned({ xs: 22, 'p-1': 9, 'p-2': 8 }))).toEqual([]);
  });
});

describe('R-53 the policy', () => {
  /** Two withheld places that are so many together. */
  const pair = (first: number, second: number) =>
    one(
      { '': { 'p-1': first, 'p-2': second } },
      { xs: first + second, 'p-1': 'withheld', 'p-2': 'withheld' },
    );
  const hidden = (topic: PublishedTopic, fields: object = {}) =>
    found(topic, fields).filter((each) => each.startsWith('withheld'));

  test('asks of a range the threshold less 2 where it says nothing, and its width else', () => {
    expect(hidden(pair(1, 1))).toEqual(['withheld p-1 0–2', 'withheld p-2 0–2']);
    expect(hidden(pair(1, 2))).toEqual([]);
    expect(hidden(pair(1, 2), { width: 4 })).toHaveLength(2);
    expect(hidden(pair(1, 2), { width: 3 })).toEqual([]);
  });

  test('takes the largest threshold of all figures for what readers know', () => {
    // 3 to 3 is less than 9 less 2.
    const bySex = [{ units: ['person'] }, { splits: ['sex'], threshold: 9 }];
    expect(hidden(pair(3, 3), { scope: bySex })).toEqual([]);
    const counts = { '': { 'p-1': 3, 'p-2': 3 }, 'sex=male': { 'p-1': 0, 'p-2': 0 } };
    const prints = {
      xs: 6,
      'p-1': 'withheld',
      'p-2': 'withheld',
      'xs sex=male': 0,
    } as const;
    expect(hidden(one(counts, prints), { scope: bySex })).toEqual([
      'withheld p-1 0–6',
      'withheld p-2 0–6',
    ]);
  });

  const shown = one({ '': { 'p-1': 9, 'p-2': 4, 'p-3': 0 } }, { xs: 13, 'p-2': 4, 'p-3': 0 });

  test('refuses a small count that stands in the open, and a 0 where zeros are withheld', () => {
    expect(audit(shown)[0]?.exposures).toEqual([
      {
        kind: 'shown-small',
        figure: 'victims/p-2',
        release: 'v1',
        least: 4,
        greatest: 4,
        from: [],
      },
    ]);
    expect(found(shown, { zeros: 'withhold' })).toEqual([
      'shown-small p-2 4–4',
      'shown-small p-3 0–0',
    ]);
  });

  test('asks by the threshold of each figure whether it is small', () => {
    const counts = { '': { 'p-1': 9 }, 'sex=male': { 'p-1': 9 } };
    const scope = [{ units: ['person'] }, { splits: ['sex'], threshold: 10 }];
    expect(found(one(counts, { xs: 9, 'xs sex=male': 9 }), { scope })).toEqual([
      'shown-small xs?sex=male 9–9',
    ]);
    expect(found(one(counts, { xs: 9, 'xs sex=male': 9 }))).toEqual([]);
    const five = { '': { 'p-1': 5 }, 'sex=male': { 'p-1': 5 } };
    expect(found(one(five, { xs: 5, 'xs sex=male': 5 }), { scope })).toEqual([
      'shown-small xs?sex=male 5–5',
    ]);
  });

  test('lets small counts pass that are shown by decision, wherever the same count stands', () => {
    const decided = { by: 'chair', on: '2017-01-01', reason: { km: 'ក' } };
    const exemptions = [{ indicator: 'victims', splits: [], where: 'country', ...decided }];
    const alone = one({ '': { 'p-1': 3 } }, { xs: 3, 'p-1': 3 });
    expect(found(alone)).toEqual(['shown-small xs 3–3', 'shown-small p-1 3–3']);
    expect(found(alone, { exemptions })).toEqual([]);
    expect(found(shown, { exemptions })).toEqual(['shown-small p-2 4–4']);
  });
});

describe('R-53 whoever is alone in a withheld cell', () => {
  const counts = {
    '': { 'p-1': 10, 'p-2': 11 },
    'sex=female': { 'p-1': 1, 'p-2': 8 },
    'sex=male': { 'p-1': 9, 'p-2': 3 },
    'age=old': { 'p-1': 10, 'p-2': 11 },
  };
  const totals = { xs: 21, 'p-1': 10, 'p-2': 11, 'xs sex=female': 9, 'xs sex=male': 12 };
  const withheld = {
    ...totals,
    'p-1 sex=female': 'withheld',
    'p-1 sex=male': 'withheld',
    'p-2 sex=female': 'withheld',
  } as const;
  const prints = { ...withheld, 'p-2 sex=male': 'withheld' } as const;
  const insiders = 'singletons';

  test('learns no other small count, and is named where they do', () => {
    expect(found(one(counts, prints), { insiders })).toEqual([
      'withheld p-2?sex=male 3–3 to p-1?sex=female (v1)',
    ]);
    expect(found(one(counts, prints))).toEqual([]);
    const [result] = audit(one(counts, prints), { insiders });
    // 12 men less those of p-1, who are 10 less the one woman that they know.
    expect(result?.exposures[0]?.from.toSorted()).toEqual([
      'victims/p-1 (v1)',
      'victims/xs?sex=male (v1)',
    ]);
  });

  test('is somebody only where the cell is withheld, and not where no figure has it', () => {
    const { 'p-1 sex=female': own, ...fewer } = prints;
    expect(own).toBe('withheld');
    expect(found(one(counts, fewer), { insiders })).toEqual([]);
  });

  test('may learn a large one: what is small of other figures does not matter', () => {
    const scope = [{ units: ['person'] }, { splits: ['age'], threshold: 11 }];
    const aged = one(counts, { ...prints, 'xs age=old': 21 });
    expect(found(aged, { insiders, scope })).toEqual([
      'withheld p-2?sex=male 3–3 to p-1?sex=female (v1)',
    ]);
    const bySex = [{ units: ['person'] }, { splits: ['sex'], threshold: 11 }];
    const few = found(one(counts, prints), { insiders, scope: bySex, width: 3 });
    expect(few.filter((each) => each.startsWith('withheld'))).toEqual([
      'withheld p-1?sex=male 9–9 to p-1?sex=female (v1)',
      'withheld p-2?sex=female 8–8 to p-1?sex=female (v1)',
      'withheld p-2?sex=male 3–3 to p-1?sex=female (v1)',
    ]);
  });

  test('learns no small count that is not printed at all either', () => {
    expect(found(one(counts, withheld), { insiders })).toEqual([
      'implied xs?sex=male 3–3 to p-1?sex=female (v1)',
      'implied p-2 3–3 to p-1?sex=female (v1)',
    ]);
  });

  test('may learn of themselves: that they are a woman, in a place where nobody else is', () => {
    const own = {
      '': { 'p-1': 1, 'p-2': 15 },
      'sex=female': { 'p-1': 1, 'p-2': 6 },
      'sex=male': { 'p-1': 0, 'p-2': 9 },
    };
    const topic = one(own, {
      xs: 16,
      'p-1': 'withheld',
      'p-2': 'withheld',
      'xs sex=female': 7,
      'p-1 sex=female': 'withheld',
      'p-2 sex=female': 'withheld',
      'xs sex=male': 9,
      'p-1 sex=male': 0,
      'p-2 sex=male': 9,
    });
    expect(found(topic, { insiders })).toEqual([]);
  });
});

describe('R-53 what was corrected in place', () => {
  const counts = { '': { 'p-1': 82 } };
  const releases = (...numbers: readonly PrintedInWords[string][]) =>
    topicInWords(...numbers.map((xs) => ({ counts, prints: { xs } })));

  test('is compared with the same figure elsewhere', () => {
    expect(audit(releases(84, 82))).toEqual([
      {
        ranges: [],
        corrected: ['v1'],
        exposures: [
          {
            kind: 'change',
            figure: 'victims/xs',
            release: 'v2',
            least: 2,
            greatest: 2,
            from: ['victims/xs (v2)', 'victims/xs (v1)'],
          },
        ],
      },
    ]);
  });

  test('is compared with what was corrected as well, even where everything was', () => {
    expect(found(releases(84, 85))).toEqual(['change xs 1–1', 'change xs 1–1']);
    expect(audit(releases(84, 85)).map(({ corrected }) => corrected)).toEqual([['v1', 'v2']]);
    expect(audit(releases(84, 85), {}, 'case')).toEqual([]);
  });

  test('gives nothing away where it is the same, or more than a few apart', () => {
    expect(found(releases(84, 84))).toEqual([]);
    expect(found(releases(84, 84), { zeros: 'withhold' })).toEqual([]);
    expect(found(releases(87, 82))).toEqual([]);
    expect(found(releases(86, 82))).toEqual(['change xs 4–4']);
  });

  test('gives nothing away where the other is withheld, or stands in another place', () => {
    expect(found(releases(84, 'withheld'))).toEqual([]);
    const elsewhere = topicInWords(
      { counts, prints: { xs: 84 } },
      { counts, prints: { 'p-1': 82 } },
    );
    expect(found(elsewhere)).toEqual([]);
  });
});
