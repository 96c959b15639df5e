import { expect, test } from 'vitest';
import { Amendment } from './composition.ts';
import { compositionsAmended } from './compositions-amended.ts';

const amendment = (of: string, committees: unknown) => Amendment.parse({ id: 'a', of, committees });
const committees = 'capital-provincial-committee';
const readings = new Map([
  ['sure', 'high'],
  ['doubtful', 'medium'],
] as const);

test('R-41 compositions are counted by kind; of a kind without any there are none', () => {
  const counted = compositionsAmended(
    [amendment(committees, ['p-1', 'p-2']), amendment(committees, ['p-1'])],
    readings,
  );
  expect(counted).toEqual({
    [committees]: { quantity: { kind: 'exact', n: 3 } },
    'working-group': { quantity: { kind: 'exact', n: 0 } },
  });
});

test('R-41 a count is as sure as the least sure reading that it rests on', () => {
  const confidence = (...ids: readonly string[]) =>
    compositionsAmended(
      ids.map((reading) => amendment(committees, { count: 1, reading })),
      readings,
    )[committees].confidence;
  expect(confidence('sure')).toBe('high');
  expect(confidence('sure', 'doubtful')).toBe('medium');
  expect(confidence('doubtful', 'lost')).toBe('low');
});

test('R-41 who is in a committee has no place', () => {
  const named = { id: 'a', of: committees, committees: ['p-1'], names: ['គង់'] };
  expect(Amendment.safeParse(named).success).toBe(false);
});
