import { expect, test } from 'vitest';
import { DisclosurePolicy } from './policy.ts';

const policy = { schema: 1, threshold: 5, units: ['person'], text: { km: 'តិច' } };

test('a policy protects some unit, from a threshold of 2', () => {
  expect(DisclosurePolicy.safeParse(policy).success).toBe(true);
  expect(DisclosurePolicy.safeParse({ ...policy, units: [] }).success).toBe(false);
  expect(DisclosurePolicy.safeParse({ ...policy, threshold: 1 }).success).toBe(false);
});
