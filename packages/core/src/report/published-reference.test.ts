import { expect, test } from 'vitest';
import { smallQuestion } from '../testing/small-content.ts';
import type { Edit } from '../testing/small-content.ts';
import { figuresOf } from './figures-of.ts';
import { publishedReference } from './published-reference.ts';

test('R-29 a published source is named, and what was kept of it stays where it is', () => {
  const evidence = {
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    location: '2017/forms/january.pdf',
    access: 'internal',
  };
  const kept: Edit = [
    'periods/2017-S1/collected/sources.json',
    ['sources', 0, 'evidence'],
    evidence,
  ];
  const { corpus, period, collected, asOf } = smallQuestion('2017-03-31', kept);
  expect(period.sources[0]?.value.sources[0]?.evidence).toEqual(evidence);
  const { figures } = figuresOf(corpus, period, collected, asOf);
  const { sources } = publishedReference({
    ...{ corpus, period, figures, base: undefined },
    ledger: collected.ledger,
  });
  expect(sources).toEqual([
    {
      id: 'form-2017',
      kind: 'monthly-form',
      provider: { km: 'គណៈកម្មាធិការខេត្ត', en: 'Committees' },
    },
  ]);
});
