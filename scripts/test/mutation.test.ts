import { expect, test } from 'vitest';
import type { MutationReport } from '../mutation/mutation-score.ts';
import { mutationScoreOf } from '../mutation/mutation-score.ts';

const mutant = (status: string, line: number) => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement: 'a\n  >= b',
  location: { start: { line, column: 7 } },
});
const report: MutationReport = {
  files: {
    'packages/core/src/figure/tally.ts': {
      mutants: ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'].map(mutant),
    },
    'packages/core/src/evidence/claim.ts': { mutants: [mutant('Ignored', 1)] },
  },
};

test('a mutant that no test reaches has survived, and one that runs for ever was noticed', () => {
  expect(mutationScoreOf('figure', report)).toEqual({
    room: 'figure',
    killed: 2,
    timedOut: 1,
    ignored: 1,
    score: 60,
    survivors: [
      'packages/core/src/figure/tally.ts:3:7  EqualityOperator  a >= b',
      'packages/core/src/figure/tally.ts:4:7  EqualityOperator (no test)  a >= b',
    ],
  });
});

test('a room without mutants has none that survived', () => {
  expect(mutationScoreOf('evidence', report)).toMatchObject({ score: 100, survivors: [] });
});
