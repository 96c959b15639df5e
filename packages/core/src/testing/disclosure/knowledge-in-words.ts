import type {
  AuditRules,
  HiddenCount,
  Knowledge,
  SecretSum,
  Statement,
  Terms,
} from '../../disclosure/audit/knowledge.ts';
import { sumOf } from '../../disclosure/audit/knowledge.ts';
import type { Part } from '../../disclosure/audit/parts-of.ts';

/** `{ a: 3, b: { least: 2, count: 12 } }`: counts that readers do not hold; a number is at least 0. */
export type CountsInWords = Readonly<Record<string, number | HiddenCount>>;

/** The rules of most examples: 1 to 4 are small, a width of 1, no insiders, every end asked for. */
export const plainRules: AuditRules = {
  smallFrom: 1,
  threshold: 5,
  width: 1,
  insiders: 'none',
  ask: 'intervals',
};

function hiddenInWords(counts: CountsInWords): readonly HiddenCount[] {
  return Object.values(counts).map((count) =>
    typeof count === 'number' ? { least: 0, count } : count,
  );
}

/** `a + b - c`, by the numbers of the counts; nothing for an empty sum. */
export function termsInWords(counts: CountsInWords, sum: string): Terms {
  const names = Object.keys(counts);
  const words = sum.split(' ').filter((word) => word !== '' && word !== '+');
  return words.flatMap((word, at) => {
    if (word === '-') return [];
    const unknown = names.indexOf(word);
    if (unknown < 0) throw new RangeError(`Expected a count of the test, got ${word}.`);
    return [[unknown, words[at - 1] === '-' ? -1 : 1] as const];
  });
}

/** `a + b`: as much as it truly is. `a + b >= 3`, `a + b <= 3`, `a + b = 3`: so much, true or not. */
export function statementInWords(counts: CountsInWords, id: string): Statement {
  const [sum = '', sign = '=', bound] = id.split(/ (>=|<=|=) /);
  const terms = termsInWords(counts, sum);
  const truth = hiddenInWords(counts).map(({ count }) => count);
  const count = bound === undefined ? sumOf(terms, truth) : Number(bound);
  return {
    id,
    terms,
    least: sign === '<=' ? -Infinity : count,
    greatest: sign === '>=' ? Infinity : count,
  };
}

/** Counts, what is said of them, and the sums that nobody may work out: withheld cells, unless it says otherwise. */
export function knowledgeInWords(
  counts: CountsInWords,
  said: readonly string[],
  withheld: readonly string[],
  others: Readonly<Record<string, 'change' | 'other'>> = {},
): Knowledge {
  const secretOf = (id: string, kind: SecretSum['kind']): SecretSum => ({
    id,
    terms: termsInWords(counts, id),
    kind,
  });
  return {
    unknowns: hiddenInWords(counts),
    statements: said.map((words) => statementInWords(counts, words)),
    secrets: [
      ...withheld.map((id) => secretOf(id, 'withheld')),
      ...Object.entries(others).map(([id, kind]) => secretOf(id, kind)),
    ],
  };
}

/** A part of all that is public: counts, what is said of them, and the sums that are asked for. */
export function partInWords(
  counts: CountsInWords,
  said: readonly string[],
  sums: readonly string[],
  rest: Partial<Pick<Part, 'reasons' | 'insiders'>> = {},
): Part {
  return {
    unknowns: hiddenInWords(counts),
    rows: said.map((words) => {
      const { terms, least, greatest } = statementInWords(counts, words);
      return { terms, least, greatest };
    }),
    sums: sums.map((sum) => termsInWords(counts, sum)),
    reasons: [],
    insiders: [],
    ...rest,
  };
}
