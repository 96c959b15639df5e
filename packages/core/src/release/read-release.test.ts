import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReleaseContent } from './release-files.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { Figure } from '../figure/figure.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import { semester } from '../testing/brands.ts';
import { holdsLater } from '../testing/holds.ts';
import { say } from '../testing/say.ts';
import { folderOf, smallRelease } from '../testing/small-release.ts';
import { hashBytes } from './hash-bytes.ts';
import type { PublishedReport } from './published-report.ts';
import { readRelease } from './read-release.ts';
import { ReportReference } from './release-files.ts';
import { writeRelease } from './write-release.ts';

const written = writeRelease(smallRelease);
const findingsOf = (...changes: readonly (readonly [file: string, text?: string])[]) => {
  const texts = new Map(written);
  for (const [file, text] of changes) {
    if (text === undefined) texts.delete(file);
    else texts.set(file, text);
  }
  const { report, findings } = readRelease(folderOf(texts));
  expect(report === undefined).toBe(findings.length > 0);
  return findings;
};
const textOf = (file: string) => written.get(file) ?? '';

describe('a release', () => {
  test('that was written is read as what it was', () => {
    expect(readRelease(folderOf(written))).toEqual({
      report: asReport(smallRelease),
      findings: [],
    });
  });

  test('is the same bytes whenever it is written', async () => {
    expect(writeRelease(structuredClone(smallRelease))).toEqual(written);
    expect([...written.keys()]).toEqual([
      'figures.json',
      'reference.json',
      'report.json',
      'sections.json',
    ]);
  });

  test('of any figures and any words is read as what it was', async () => {
    await holdsLater(
      fc.asyncProperty(contents(), async (content) => {
        const { report, findings } = readRelease(folderOf(writeRelease(content)));
        expect(findings).toEqual([]);
        expect(report).toEqual(asReport(content));
      }),
      100,
    );
  });
});

describe('a release is refused', () => {
  test('where a file is missing, which is named', async () => {
    expect(say(findingsOf(['sections.json']))).toMatchInlineSnapshot(`
      "error release/file-missing releases/reports/2017-S1/v1/sections.json
        km ខ្វះឯកសារដែលបានបិទត្រា sections.json | យកឯកសារដើមមកវិញ
        en The sealed file sections.json is missing. | Restore it from version control."
    `);
  });

  test('where its report is of another semester or version than its list', () => {
    const { findings } = readRelease(folderOf(written, { release: 'reports/2017-S2/v1' }));
    expect(say(findings)).toMatchInlineSnapshot(`
      "error release/misplaced releases/reports/2017-S1/v1/report.json
        km releases/reports/2017-S1/v1 មិនមែនជាទីតាំងនៃកំណែដែលបានផ្សព្វផ្សាយទេ៖ ក្នុងឯកសារសរសេរ reports/2017-S1/v1 | ប្តូរទីតាំង។ កំណែនីមួយៗនៅក្នុង releases/reports/<semester>/v<number>
        en No release belongs at releases/reports/2017-S1/v1; what lies there says reports/2017-S1/v1. | Move it: a release lies at releases/reports/<semester>/v<number>."
    `);
    const second = readRelease(folderOf(written, { release: 'reports/2017-S1/v2' }));
    expect(second.findings).toHaveLength(1);
  });

  test('where its report says of itself what its list does not', () => {
    for (const about of [
      { kind: 'press' as const },
      { invented: false },
      { consolidatedBy: ['chief'] },
    ]) {
      const { findings } = readRelease(folderOf(written, about));
      expect(findings.map(({ code, file }) => [code, file])).toEqual([
        ['release/does-not-hold', 'releases/reports/2017-S1/v1/report.json'],
      ]);
    }
  });

  test('where a file is not written as releases are written', () => {
    const head = textOf('report.json');
    const others = [
      JSON.stringify(smallRelease.head),
      `${head}\n`,
      head.replace(/\n/g, '\r\n'),
      `\uFEFF${head}`,
    ];
    for (const text of others) {
      const codes = findingsOf(['report.json', text]).map(({ code }) => code);
      expect(['release/not-canonical', 'kernel/broken-json']).toEqual(
        expect.arrayContaining(codes),
      );
      expect(codes).toHaveLength(1);
    }
  });

  test('where a file has a shape that releases do not have', () => {
    const text = writeStableJson({ ...smallRelease.figures, secret: 3 });
    const findings = findingsOf(['figures.json', text]);
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ['kernel/unknown-key', 'secret'],
    ]);
  });
});

test('hashes bytes as others do', async () => {
  expect(await hashBytes(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

function asReport({ head, figures, sections, reference }: ReleaseContent): Omit<
  PublishedReport,
  'figures'
> & {
  figures: unknown;
} {
  const { changes, highlights, tables, notes } = figures;
  return {
    head,
    figures: figures.figures,
    changes,
    highlights,
    tables,
    notes,
    sections: sections.sections,
    attended: sections.attended,
    meetingsNotHeld: sections.meetingsNotHeld,
    reference,
  };
}

function contents(): fc.Arbitrary<ReleaseContent> {
  const words = fc.string({ minLength: 1, unit: 'grapheme' }).map((each) => `ក${each}។`);
  const count = fc.nat(9999);
  const cell = fc.oneof(
    fc.record({
      status: fc.constant('shown'),
      quantity: fc.oneof(
        fc.record({ kind: fc.constantFrom('exact', 'atLeast', 'moreThan', 'about'), n: count }),
        fc.constant({ kind: 'unknown' }),
      ),
    }),
    fc.record({
      status: fc.constantFrom('withheld', 'no-return', 'nil', 'not-applicable', 'cannot-add'),
    }),
  );
  const period = fc.constantFrom(
    { semester: '2017-S1' },
    { month: '2017-05' },
    { from: '2016-12-26', to: '2017-06-25' },
  );
  const split = fc.dictionary(fc.constantFrom('sex', 'age'), fc.constantFrom('u15', 'x'));
  const figure = fc
    .tuple(cell, period, split, fc.subarray(['s1', 's2']))
    .map(([made, when, parts, sources]) =>
      Figure.parse({
        at: { indicator: 'cases', place: 'xs', period: when, split: parts },
        cell: made,
        completeness: { status: 'undetermined' },
        verification: 'as-printed',
        sources,
      }),
    );
  return fc
    .record({
      figures: fc.uniqueArray(figure, {
        selector: ({ at }) => figureRefOf(at, semester('2017-S1')),
      }),
      km: words,
      en: fc.option(words, { nil: undefined }),
    })
    .map(({ figures, km, en }) => ({
      ...smallRelease,
      head: { ...smallRelease.head, caveats: [en === undefined ? { km } : { km, en }] },
      figures: { ...smallRelease.figures, figures },
      // Its prose would name a figure that is not there.
      sections: { ...smallRelease.sections, sections: [] },
      reference: {
        ...smallRelease.reference,
        dimensions: ReportReference.shape.dimensions.parse(
          ['sex', 'age'].map((id) => ({
            id,
            name: { km },
            codes: ['u15', 'x'].map((code) => ({ id: code, name: { km } })),
          })),
        ),
        sources: ReportReference.shape.sources.parse(
          ['s1', 's2'].map((id) => ({ id, kind: 'media', provider: { km } })),
        ),
      },
    }));
}
