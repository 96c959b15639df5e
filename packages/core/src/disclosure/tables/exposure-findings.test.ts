import { beforeAll, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { say } from '../../testing/say.ts';
import type { Solver } from '../solver.ts';
import { loadSolver } from '../solver.ts';
import { exposureFindings } from './exposure-findings.ts';
import { systemOfTables } from './system-of-tables.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

test('what no pattern protects stops the publication, and says what it follows from', () => {
  const input = provincesBySex({ ka: [9, 9] }, { tables: [['sex']] });
  const output = {
    tables: [
      {
        dimensions: ['sex'],
        cells: [
          { at: { sex: 'female' }, status: 'shown' as const, count: 9 },
          { at: { sex: 'male' }, status: 'shown' as const, count: 9 },
          { at: { sex: 'both' }, status: 'shown' as const, count: 18 },
        ],
      },
    ],
  };
  const next = provincesBySex({ ka: [9, 11] }, { tables: [['sex']], previous: { input, output } });
  const tables = systemOfTables(next);
  const { cells, derived } = tables.system;
  const exposed = [...derived, ...cells.filter(({ status }) => status === 'open').slice(0, 1)];
  const exposures = exposed.map(({ id }) => ({
    id,
    least: 2,
    greatest: 4,
    from: cells.slice(0, 2).map((cell) => cell.id),
  }));
  expect(say(exposureFindings(exposures, tables, next, solver))).toMatchInlineSnapshot(`
    "blocker disclosure/cannot-protect
      km male (1 → 2) អាចគណនាដឹងជានិច្ច៖ ២–៤ តាម female (1), male (1) | បញ្ចូលកូដគ្នា ឬដកតារាងចេញ។ មើល chhamas protect FILE --suggest
      en male (1 → 2) can be worked out whatever is withheld: 2–4. It follows from female (1), male (1). | Publish coarser: merge codes (chhamas protect FILE --suggest) or leave a table out; or wait until more has come.
    blocker disclosure/cannot-protect
      km male អាចគណនាដឹងជានិច្ច៖ ២–៤ តាម female (1), male (1) | បញ្ចូលកូដគ្នា ឬដកតារាងចេញ។ មើល chhamas protect FILE --suggest
      en male can be worked out whatever is withheld: 2–4. It follows from female (1), male (1). | Publish coarser: merge codes (chhamas protect FILE --suggest) or leave a table out; or wait until more has come."
  `);
  expect(exposureFindings([], tables, next, solver)).toEqual([]);
});
