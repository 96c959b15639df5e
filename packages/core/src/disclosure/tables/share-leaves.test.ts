import { describe, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { frameOf } from './frame-of.ts';
import { linkSums } from './link-sums.ts';
import { shareLeaves } from './share-leaves.ts';
import type { FrameUnknowns, SystemDraft } from './system-draft.ts';
import { addUnknown } from './system-draft.ts';

type Counts = Readonly<Record<string, number>>;

const frame = (counts: Counts) =>
  frameOf(
    provincesBySex(
      {},
      { cells: Object.entries(counts).map(([province, count]) => ({ province, count })) },
    ),
    ['province'],
  );

/** A first release with an unknown a leaf, and a draft that has nothing else. */
function begin(counts: Counts): { draft: SystemDraft; before: FrameUnknowns } {
  const draft: SystemDraft = { unknowns: [], relations: [] };
  const first = frame(counts);
  const of = first.counts.map((count, index) =>
    addUnknown(draft, first, [first.codes[0]?.[index] ?? ''], { release: 1, count }),
  );
  return { draft, before: { frame: first, of } };
}

const sumsIn = ({ unknowns, relations }: SystemDraft) =>
  relations.map(({ kind, plus, minus }) => {
    const [more, less] = [plus, minus].map((those) =>
      those.map((each) => unknowns[each]?.id ?? '').join(' + '),
    );
    return [more, kind, less].join(' ');
  });

describe('a release over the same dimensions', () => {
  const share = (then: Counts, now: Counts, grows = false) => {
    const { draft, before } = begin(then);
    const { of } = shareLeaves(draft, before, frame(now), { release: 2, grows });
    return { of, draft };
  };

  test('has the same unknown for a leaf that did not change, and a second for one that did', () => {
    const { of, draft } = share({ ka: 7, ko: 8 }, { ka: 7, ko: 9 });
    expect(of).toEqual([0, 2]);
    expect(draft.unknowns.at(2)).toEqual({ id: 'province=ko (2)', count: 9 });
    expect(draft.relations).toEqual([]);
  });

  test('that grows has more in each leaf that changed, by one at least', () => {
    const { draft } = share({ ka: 7, kha: 6, ko: 8 }, { ka: 9, kha: 6, ko: 9 }, true);
    expect(sumsIn(draft)).toEqual([
      'province=ka (2) at-least province=ka (1) + one',
      'province=ko (2) at-least province=ko (1) + one',
    ]);
    expect(draft.unknowns.filter(({ id }) => id === 'one')).toHaveLength(1);
  });

  test('has somebody in a new leaf, and nobody knows less of one that is new and empty', () => {
    const { of, draft } = share({ ka: 7 }, { ka: 7, kha: 0, ko: 3 }, true);
    expect(of).toEqual([0, undefined, 1]);
    expect(draft.unknowns).toEqual([
      { id: 'province=ka (1)', count: 7 },
      { id: 'province=ko (2)', count: 3, least: 1 },
    ]);
    expect(draft.relations).toEqual([]);
  });

  test('tells of a leaf that is gone that there was somebody, or that there was nobody', () => {
    const { of, draft } = share({ ka: 7, kha: 0, ko: 3 }, { ka: 7 });
    expect(of).toEqual([0]);
    expect(draft.unknowns).toEqual([
      { id: 'province=ka (1)', count: 7 },
      { id: 'province=kha (1)', count: 0, isKnown: true },
      { id: 'province=ko (1)', count: 3, least: 1 },
    ]);
  });

  test('tells nothing of a leaf that nobody was known to be in, and that is gone', () => {
    const { draft, before } = begin({ ka: 7 });
    const second = shareLeaves(draft, before, frame({ ka: 7, ko: 0 }), {
      release: 2,
      grows: false,
    });
    shareLeaves(draft, second, frame({ ka: 7 }), { release: 3, grows: false });
    expect(draft.unknowns).toEqual([{ id: 'province=ka (1)', count: 7 }]);
  });
});

describe('a release over other dimensions', () => {
  const link = (then: Counts, now: ReturnType<typeof frameOf>, grows = false) => {
    const { draft, before } = begin(then);
    linkSums(draft, before, now, { release: 2, grows });
    return draft;
  };
  const bySex = (counts: Parameters<typeof provincesBySex>[0]) =>
    frameOf(provincesBySex(counts), ['province', 'sex']);

  test('is known to have the same sums where they did not change', () => {
    expect(sumsIn(link({ ka: 7, ko: 8 }, bySex({ ka: [3, 4], ko: [8, 1] })))).toEqual([
      'province=ka / sex=female (2) + province=ka / sex=male (2) equal province=ka (1)',
    ]);
  });

  test('that grows has larger sums where they changed', () => {
    expect(sumsIn(link({ ka: 7, ko: 8 }, bySex({ ka: [3, 4], ko: [8, 1] }), true)).at(1)).toBe(
      'province=ko / sex=female (2) + province=ko / sex=male (2) at-least province=ko (1) + one',
    );
  });

  test('has nobody where the other does not know the leaf and nothing changed', () => {
    const later = link({ ka: 7 }, bySex({ ka: [3, 4], ko: [0, 0] }));
    expect(later.unknowns.slice(3)).toEqual([
      { id: 'province=ko / sex=female (2)', count: 0, isKnown: true },
      { id: 'province=ko / sex=male (2)', count: 0, isKnown: true },
    ]);
    const earlier = link({ ka: 7, ko: 0 }, bySex({ ka: [3, 4] }));
    expect(earlier.unknowns[1]).toEqual({ id: 'province=ko (1)', count: 0, isKnown: true });
    expect(sumsIn(earlier)).toHaveLength(1);
  });
});

test('an unknown is named by its codes, quoted where they could be taken for several', () => {
  const draft: SystemDraft = { unknowns: [], relations: [] };
  const add = (...place: readonly string[]) => {
    addUnknown(draft, { dimensions: ['province', 'age=x'] }, place, { release: 1, count: 0 });
    return draft.unknowns.at(-1)?.id;
  };
  expect(add('ka', 'u15')).toBe('province=ka / "age=x"=u15 (1)');
  expect(add('k/a', 'u"15')).toBe('province="k/a" / "age=x"="u\\"15" (1)');
});
