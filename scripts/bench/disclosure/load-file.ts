import type { InputCell, ProtectInput } from '@chhamas/core/disclosure';
import { randomFor } from '../../src/demo/random.ts';

const count = 25;
const provinces = Array.from({ length: count }, (_, index) => `xd-${index + 1}`);
const sexes = ['female', 'male'];
const ages = ['u15', 'u18', 'adult'];
const forms = ['sex', 'labour', 'marriage', 'other'];

/**
 * A file as large as a semester's: 25 provinces in five regions, by sex, age and form, and a second table
 * of the same counts by zones that cross the regions. Sparse: most cells are nobody, most others a few.
 *
 * @param seed one file for each
 */
export function makeLoadFile(seed: number): ProtectInput {
  const draw = randomFor(seed, 'counts');
  return {
    threshold: 5,
    zeros: 'show',
    hierarchies: {
      province: { total: 'xd', groups: groupsOf('region', (index) => Math.floor(index / 5)) },
      zone: { of: 'province', total: 'xd', groups: groupsOf('zone', (index) => (index * 7) % 4) },
      sex: { total: 'all' },
      age: { total: 'all' },
      form: { total: 'all' },
    },
    tables: [
      ['province', 'sex', 'age', 'form'],
      ['zone', 'sex'],
    ],
    cells: provinces.flatMap((province) => {
      const size = 0.5 + draw();
      return sexes.flatMap((sex) =>
        ages.flatMap((age) =>
          forms.map((form): InputCell => {
            return { province, sex, age, form, count: sparse(draw(), draw(), size) };
          }),
        ),
      );
    }),
  };
}

/** The same file with its rows in another order. */
export function shuffleRows(input: ProtectInput, seed: number): ProtectInput {
  const draw = randomFor(seed, 'order');
  const keyed = input.cells.map((cell) => ({ cell, key: draw() }));
  return { ...input, cells: keyed.toSorted((a, b) => a.key - b.key).map(({ cell }) => cell) };
}

function groupsOf(name: string, groupOf: (index: number) => number): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  provinces.forEach((province, index) => {
    (groups[`${name}-${groupOf(index) + 1}`] ??= []).push(province);
  });
  return groups;
}

/** Nobody in six of ten, one to four in three of ten, and a long tail. */
function sparse(kind: number, size: number, scale: number): number {
  if (kind < 0.6) return 0;
  if (kind < 0.9) return 1 + Math.floor(size * 4);
  return Math.floor(5 + (size ** 3 * 60 + size * 8) * scale);
}
