import type { Finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import type { At } from './check-hierarchies.ts';
import type { ProtectInput } from './protect-input.ts';
import type { ProtectOutput } from './protect-output.ts';
import { keyOfPlace } from './statuses-in.ts';
import { countedCells } from './counted-cells.ts';
import { nameOfCell } from './table-cells.ts';

/**
 * Whether tables are those of a file: the same dimensions, every cell once, and each count that they
 * show the true one.
 *
 * @param input checked
 */
export function checkOutput(
  input: ProtectInput,
  { tables }: ProtectOutput,
  at: At,
): readonly Finding[] {
  const expected = countedCells(input);
  const known = new Map(expected.map((cell) => [keyOfPlace(cell.table, cell.at), cell.count]));
  const most = Math.max(tables.length, input.tables.length);
  const odd = Array.from({ length: most }, (_, table) => {
    const [actual, wanted] = [tables[table]?.dimensions, input.tables[table]];
    return actual?.join('\n') === wanted?.join('\n') ? [] : [{ table, actual, wanted }];
  }).flat();
  // Of a table with other dimensions no cell is right, and that is said once.
  const isOdd = new Set(odd.map(({ table }) => table));
  const seen = new Set<string>();
  const wrong = tables.flatMap(({ cells }, table) =>
    isOdd.has(table)
      ? []
      : cells.flatMap((cell, index) => {
          const key = keyOfPlace(table, cell.at);
          const count = known.get(key);
          const path = ['tables', table, 'cells', index];
          const say = (code: Finding['code'], values: Finding['values'] = {}) => [
            at(code, nameOfCell(cell.at), path, { table: table + 1, ...values }),
          ];
          if (count === undefined) {
            const names = expected.filter((each) => each.table === table);
            const meant = nearestWord(
              nameOfCell(cell.at),
              names.map((each) => nameOfCell(each.at)),
            );
            return say('disclosure/cell-unknown', { suggestion: meant });
          }
          if (seen.has(key)) return say('disclosure/cell-twice');
          seen.add(key);
          return cell.status === 'withheld' || cell.count === count
            ? []
            : say('disclosure/count-differs', { actual: cell.count, sum: count });
        }),
  );
  return [
    ...odd.map(({ table, actual = [], wanted = [] }) =>
      at('disclosure/table-differs', '', ['tables', table], {
        table: table + 1,
        actual: `[${actual.join(', ')}]`,
        expected: `[${wanted.join(', ')}]`,
      }),
    ),
    ...wrong,
    ...expected.flatMap((cell) =>
      isOdd.has(cell.table) || seen.has(keyOfPlace(cell.table, cell.at))
        ? []
        : [
            at('disclosure/cell-missing', nameOfCell(cell.at), ['tables', cell.table], {
              table: cell.table + 1,
            }),
          ],
    ),
  ];
}
