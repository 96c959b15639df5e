import { expect, test } from 'vitest';
import { solver } from '../../testing/solver.ts';
import { systemInWords } from '../../testing/system-in-words.ts';
import { orderSystem } from './ordered-system.ts';
import { openPattern } from './pattern.ts';
import { showNeedless } from './show-needless.ts';
import { sparseSums } from './sparse-sums.ts';

test('complements are shown again where they are needless, the dearest first', () => {
  const ordered = orderSystem(
    systemInWords(
      { a: 3, b: 12, c: 7, d: 9, e: 30 },
      {
        a: {},
        b: { weight: 2 },
        c: { weight: 3 },
        d: { weight: 3 },
        e: { status: 'withheld', weight: 9 },
        'a + b + c + d': {},
      },
    ),
  );
  const rules = { threshold: 5, width: 1, insiders: 'none' } as const;
  const pattern = openPattern(ordered, sparseSums(ordered), rules, solver);
  const tried: (string | undefined)[] = [];
  const watched = {
    ...pattern,
    tryShowing: (cell: number) => {
      tried.push(ordered.forms[cell]?.id);
      return pattern.tryShowing(cell);
    },
  };
  pattern.withhold(['b', 'c', 'd'].map((id) => ordered.forms.findIndex((form) => form.id === id)));
  showNeedless(ordered, watched);
  pattern.close();
  expect(tried).toEqual(['c', 'd', 'b']);
  expect(ordered.forms.filter((_, at) => pattern.isWithheld[at] === 1).map(({ id }) => id)).toEqual(
    ['a', 'b', 'e'],
  );
});
