import { expect, test } from 'vitest';
import { Source } from './source.ts';

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const isSource = (evidence: object) =>
  Source.safeParse({
    id: 'message',
    kind: 'telegram',
    provider: { km: 'លេខាធិការដ្ឋានខេត្ត' },
    evidence: { sha256, location: '2017/message.png', access: 'internal', ...evidence },
  }).success;

test('R-29 evidence is known by its hash and its place in the restricted archive', () => {
  expect(isSource({})).toBe(true);
  expect(isSource({ location: 'message.png', access: 'leadership' })).toBe(true);
  expect(isSource({ sha256: 'abc' })).toBe(false);
  expect(isSource({ sha256: sha256.toUpperCase() })).toBe(false);
});

test('R-29 evidence is never public, and no path leaves the archive', () => {
  expect(isSource({ access: 'public' })).toBe(false);
  for (const location of [
    '/etc/passwd',
    '../x',
    'a/../x',
    'a//b',
    'a/',
    'https://a.example/b',
    'a\\b',
    '',
  ]) {
    expect([location, isSource({ location })]).toEqual([location, false]);
  }
});

test('R-29 every kind of source can be written down', () => {
  const kinds = [
    'monthly-form',
    'official-letter',
    'telegram',
    'embassy',
    'court',
    'police',
    'border-gate',
    'cso',
    'media',
    'mission',
    'phone',
    'meeting-document',
  ];
  for (const kind of kinds) {
    expect(Source.safeParse({ id: 's', kind, provider: { km: 'ក' } }).success).toBe(true);
  }
  expect(Source.safeParse({ id: 's', kind: 'rumour', provider: { km: 'ក' } }).success).toBe(false);
});
