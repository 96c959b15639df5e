import fc from 'fast-check';
import { addDays } from '../kernel/calendar-date.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { Arrived } from './arrived.ts';
import { claimed, inquired, judged, returned, wideCorpus } from './arrived.ts';
import { day } from './brands.ts';
import type { Edit } from './small-content.ts';

/** The provinces of the wider content, and somebody of whom nobody asked anything. */
const reporters = ['p-1', 'p-2', 'p-3'] as const;
const anybody = [...reporters, 'ministry-a', 'p-9'];
const months = ['2017-04', '2017-05', '2017-06'];
const indicators = ['cases', 'victims', 'sheltered', 'crossings'] as const;

/** The wider content, of which everything is counted from April on, so that a semester may be whole. */
export const madeUpCorpus = wideCorpus(
  ...indicators.map((each): Edit => [`indicators/${each}.json`, ['from'], '2017-04']),
);

const often = <T>(weight: number, usual: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: seldom });

/** How a made-up document speaks of one indicator. */
const sayingOf = (indicator: string) =>
  fc.record({
    indicator: fc.constant(indicator),
    precision: often(
      8,
      fc.constant('split'),
      fc.constantFrom('bare', 'atLeast', 'moreThan', 'about', 'unknown'),
    ),
    /** By how much it falls short where it is inexact. */
    slack: fc.nat(4),
    /** By how much it is mistaken where it is allowed to be. */
    mistake: often(6, fc.constant(0), fc.integer({ min: 1, max: 3 })),
  });
type Saying = ReturnType<typeof sayingOf> extends fc.Arbitrary<infer T> ? T : never;
const sayings = often(
  6,
  fc.tuple(...indicators.map(sayingOf)),
  fc.constantFrom(...indicators).chain((indicator) => fc.tuple(sayingOf(indicator))),
);

const documentOf = (reporter: fc.Arbitrary<string>, month: fc.Arbitrary<string>) =>
  fc.record({
    reporter,
    month,
    answer: often(6, fc.constant('has-data'), fc.constantFrom('nil', 'blank')),
    channel: often(10, fc.constant('monthly-form'), fc.constantFrom('official-letter', 'telegram')),
    /** Days after 1 February. */
    received: fc.nat(180),
    /** Which document it supersedes: one of them, itself included, or one that is not on file. */
    supersedes: often(12, fc.constant(undefined), fc.nat(15)),
    sayings,
  });

/** For nearly every province and month one document, and then some more from anybody. */
const documents = fc
  .tuple(
    fc.tuple(
      ...reporters.flatMap((reporter) =>
        months.map((month) =>
          fc.option(documentOf(fc.constant(reporter), fc.constant(month)), {
            nil: undefined,
            freq: 12,
          }),
        ),
      ),
    ),
    fc.array(
      documentOf(fc.constantFrom(...reporters, ...anybody), fc.constantFrom(...months, '2017-07')),
      {
        maxLength: 4,
      },
    ),
  )
  .map(([expected, more]) => [...expected.filter((each) => each !== undefined), ...more]);

const claim = fc.record({
  about: fc.constantFrom(...reporters, ...anybody, 'xs', 'border'),
  month: fc.constantFrom(...months),
  span: often(3, fc.constant('month'), fc.constantFrom('semester', 'days')),
  source: fc.constantFrom('police', 'police', 'letter', 'paper', 'nowhere'),
  received: fc.nat(180),
  sayings,
});

const verdict = fc.record({
  of: fc.nat(12),
  verdict: fc.constantFrom('true', 'untrue', 'pending'),
});

const inquiry = fc.record({
  /** The document whose cell it is about. */
  about: fc.nat(15),
  isWhole: often(3, fc.constant(false), fc.constant(true)),
  indicator: fc.constantFrom(...indicators),
  asked: fc.nat(100),
  answered: fc.option(often(2, fc.constant('it'), fc.constant('another')), { nil: undefined }),
});

/** Four counts of each reporter and month: of women and men, under 18 and above; often of nobody. */
const counts = fc.array(fc.nat(6), { minLength: 4, maxLength: 4 });
const truths = fc.array(
  often(
    3,
    counts,
    counts.map(() => [0, 0, 0, 0]),
  ),
  {
    minLength: reporters.length * months.length,
    maxLength: reporters.length * months.length,
  },
);

/** What really happened in the wider content, by reporter and month. */
export interface Truth {
  /** The true count of a place for a time, by one split or none; 0 where nobody counts it. */
  readonly of: (
    at: { readonly indicator: string; readonly split: Readonly<Record<string, string>> },
    place: string,
    time?: string,
  ) => number;
}

/** Made-up arrivals, and the truth that honest ones speak of. */
export interface MadeUp {
  readonly arrived: Required<Arrived>;
  readonly truth: Truth;
}

/**
 * Arrivals as they may come: twice, by telegram, amended in chains and circles, about the wrong
 * month, from nobody who was asked; claims of all kinds, verdicts, questions with and without an
 * answer.
 *
 * @param isHonest true where nobody is mistaken: exact counts are true and inexact ones bound it
 */
export function madeUpArrivals({ isHonest }: { readonly isHonest: boolean }): fc.Arbitrary<MadeUp> {
  return fc
    .record({
      truths,
      documents,
      claims: fc.array(claim, { maxLength: 5 }),
      verdicts: fc.array(verdict, { maxLength: 2 }),
      inquiries: fc.array(inquiry, { maxLength: 4 }),
    })
    .map((made) => {
      const truth = truthOf(made.truths);
      const count = (each: Saying, place: string, time: string | undefined) =>
        entryOf(each, truth, place, time, isHonest ? 0 : each.mistake);
      const idOf = (index: number) =>
        `d-${index % (made.documents.length + made.claims.length + 1)}`;
      const returns = made.documents.map(({ sayings, received, supersedes, ...each }, index) => {
        const isQuiet = indicators.every(
          (indicator) => truth.of({ indicator, split: {} }, each.reporter, each.month) === 0,
        );
        const answer = each.answer === 'nil' && isHonest && !isQuiet ? 'blank' : each.answer;
        return returned({
          id: `d-${index}`,
          reporter: each.reporter,
          month: each.month,
          channel: each.channel,
          receivedOn: addDays(day('2017-02-01'), received),
          ...(supersedes === undefined ? {} : { supersedes: idOf(supersedes) }),
          answer,
          ...(answer === 'nil' ? { confirmedBy: 'chief', confirmedOn: '2017-03-01' } : {}),
          ...(answer === 'has-data'
            ? { counts: sayings.map((said) => count(said, each.reporter, each.month)) }
            : {}),
        });
      });
      const claims = made.claims.map(({ about, month, span, source, received, sayings }, index) =>
        claimed({
          id: `d-${made.documents.length + index}`,
          about,
          source,
          receivedOn: addDays(day('2017-02-01'), received),
          period:
            span === 'month'
              ? { month }
              : span === 'semester'
                ? { semester: '2017-S1' }
                : { from: '2016-12-26', to: '2017-06-25' },
          counts: sayings.map((said) => count(said, about, span === 'month' ? month : undefined)),
        }),
      );
      // A day of its own for each, so that it is plain which of them is the latest.
      const verdicts = made.verdicts.map((each, index) =>
        judged(each.verdict, { of: idOf(each.of), on: addDays(day('2017-03-01'), index) }),
      );
      const inquiries = made.inquiries.map((each, index) => {
        const { about, isWhole, indicator, asked, answered } = each;
        const cell = made.documents[about % Math.max(1, made.documents.length)];
        const chosen = idOf(
          answered === 'it' ? about % Math.max(1, made.documents.length) : about + 1,
        );
        return inquired({
          id: `i-${index}`,
          indicator,
          reporter: cell?.reporter ?? 'xs',
          month: isWhole ? undefined : cell?.month,
          on: addDays(day('2017-02-01'), asked),
          answer:
            answered === undefined ? undefined : { on: '2017-06-01', chosen, note: { km: 'ព្រោះ' } },
        });
      });
      return { arrived: { returns, claims, verdicts, inquiries, confirmations: [] }, truth };
    });
}

/** The same arrivals, each list in an order that the numbers make. */
export function inOrderOf(order: readonly number[], arrived: Required<Arrived>): Required<Arrived> {
  const { returns, claims, verdicts, inquiries, confirmations } = arrived;
  return {
    returns: shuffledBy(order, returns),
    claims: shuffledBy(order, claims),
    verdicts: shuffledBy(order, verdicts),
    inquiries: shuffledBy(order, inquiries),
    confirmations: shuffledBy(order, confirmations),
  };
}

/** A list in an order that the numbers make. */
export function shuffledBy<T>(order: readonly number[], list: readonly T[]): readonly T[] {
  return list
    .map((each, index) => ({ each, rank: order[index % order.length] ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
}

/** Of the same arrivals the first return of each province and month, and one question a cell. */
export function plainly({ returns, inquiries, ...rest }: Required<Arrived>): Required<Arrived> {
  const cellOf = (each: { reporter: string; month?: string | undefined; indicator?: string }) =>
    [each.reporter, each.month, each.indicator].join(' ');
  const firstOf = <T extends Parameters<typeof cellOf>[0]>(list: readonly T[]) =>
    Array.from(groupBy(list, cellOf).values()).flatMap((same) => same.slice(0, 1));
  return { ...rest, returns: firstOf(returns), inquiries: firstOf(inquiries) };
}

function truthOf(counts: readonly (readonly number[])[]): Truth {
  const cell = (reporter: string, month: string) => {
    const [r, m] = [reporters.findIndex((each) => each === reporter), months.indexOf(month)];
    return r < 0 || m < 0 ? [] : (counts[r * months.length + m] ?? []);
  };
  const partOf = (
    indicator: string,
    split: Readonly<Record<string, string>>,
    [girls = 0, women = 0, boys = 0, men = 0]: readonly number[],
  ): number => {
    if (indicator === 'victims') {
      const bySex = { female: [girls, women], male: [boys, men], 'not-specified': [0, 0] };
      const sexes = Object.entries(bySex).filter(([code]) => code === (split['sex'] ?? code));
      const ages = ['u18', '18p'].map((code) => code === (split['age'] ?? code));
      return sumOf(sexes.flatMap(([, byAge]) => byAge.filter((_, index) => ages[index] === true)));
    }
    if (indicator !== 'cases') return girls;
    const byFamily = { trafficking: girls, exploitation: women, 'not-specified': 0 };
    return sumOf(
      Object.entries(byFamily).flatMap(([code, n]) =>
        code === (split['family'] ?? code) ? [n] : [],
      ),
    );
  };
  return {
    of: ({ indicator, split }, place, time) => {
      const among = place === 'xs' ? reporters : place === 'border' ? ['p-2', 'p-3'] : [place];
      // Nobody holds sessions, and only the border counts who crosses it.
      const isCounted = indicators.some((each) => each === indicator);
      const asked = among.filter(
        (each) => isCounted && (indicator !== 'crossings' || each !== 'p-1'),
      );
      // Of those in shelters the last month stands for the semester.
      const when = time === undefined ? (indicator === 'sheltered' ? ['2017-06'] : months) : [time];
      return sumOf(
        asked.flatMap((reporter) =>
          when.map((month) => partOf(indicator, split, cell(reporter, month))),
        ),
      );
    },
  };
}

function entryOf(
  { indicator, precision, slack }: Saying,
  truth: Truth,
  place: string,
  time: string | undefined,
  mistake: number,
): object {
  const part = (split: Readonly<Record<string, string>>) =>
    truth.of({ indicator, split }, place, time);
  const total = part({}) + mistake;
  const least = Math.max(0, total - slack);
  switch (precision) {
    case 'bare':
      return { indicator, total };
    case 'atLeast':
      return { indicator, total: { kind: precision, n: least } };
    case 'about':
      return { indicator, total: { kind: precision, n: total + slack + 1 } };
    case 'moreThan':
      return {
        indicator,
        total: { kind: least === 0 ? 'atLeast' : precision, n: Math.max(0, least - 1) },
      };
    case 'unknown':
      return { indicator, total: { kind: precision } };
    default:
      return { indicator, total, ...partsOf(indicator, part, mistake, slack) };
  }
}

/** The parts of a count that is split; a mistake is one of the first part. */
function partsOf(
  indicator: string,
  part: (split: Readonly<Record<string, string>>) => number,
  mistake: number,
  slack: number,
): object {
  if (indicator === 'cases') {
    const [trafficking, exploitation] = ['trafficking', 'exploitation'].map((family) =>
      part({ family }),
    );
    return { parts: { family: { trafficking: (trafficking ?? 0) + mistake, exploitation } } };
  }
  if (indicator !== 'victims') return {};
  const female = part({ sex: 'female' }) + mistake;
  if (slack % 2 === 0) {
    return {
      female,
      parts: { age: { u18: part({ age: 'u18' }) + mistake, '18p': part({ age: '18p' }) } },
    };
  }
  const cells = ['female', 'male'].flatMap((sex) =>
    ['u18', '18p'].map((age) => ({
      by: { sex, age },
      count: part({ sex, age }) + (sex === 'female' && age === 'u18' ? mistake : 0),
    })),
  );
  return { female, cells };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0);
}
