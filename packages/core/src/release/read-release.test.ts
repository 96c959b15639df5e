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

const written = await writeRelease(smallRelease);
const findingsOf = async (...changes: readonly (readonly [file: string, text?: string])[]) => {
  const texts = new Map(written);
  for (const [file, text] of changes) {
    if (text === undefined) texts.delete(file);
    else texts.set(file, text);
  }
  const { report, findings } = await readRelease(folderOf(texts));
  expect(report === undefined).toBe(findings.length > 0);
  return findings;
};
const textOf = (file: string) => written.get(file) ?? '';

describe('a release', () => {
  test('that was written is read as what it was', async () => {
    expect(await readRelease(folderOf(written))).toEqual({
      report: asReport(smallRelease),
      findings: [],
    });
  });

  test('is the same bytes whenever it is written', async () => {
    expect(await writeRelease(structuredClone(smallRelease))).toEqual(written);
    expect([...written.keys()]).toEqual([
      'figures.json',
      'reference.json',
      'report.json',
      'sections.json',
      'manifest.json',
    ]);
  });

  test('lists each of its files with its bytes, but not its list', () => {
    expect(JSON.parse(textOf('manifest.json'))).toMatchObject({
      semester: '2017-S1',
      version: 1,
      approvals: [],
      files: ['figures', 'reference', 'report', 'sections'].map((name) => ({
        path: `${name}.json`,
        bytes: new TextEncoder().encode(textOf(`${name}.json`)).length,
      })),
    });
  });

  test('of any figures and any words is read as what it was', async () => {
    await holdsLater(
      fc.asyncProperty(contents(), async (content) => {
        const { report, findings } = await readRelease(folderOf(await writeRelease(content)));
        expect(findings).toEqual([]);
        expect(report).toEqual(asReport(content));
      }),
      100,
    );
  });
});

describe('a release is refused', () => {
  test('where a file was changed, which is named', async () => {
    const changed = textOf('figures.json').replace('99', '98');
    expect(say(await findingsOf(['figures.json', changed]))).toMatchInlineSnapshot(`
      "error release/file-changed releases/reports/2017-S1/v1/figures.json
        km ឯកសារដែលបានបិទត្រា figures.json ខុសពីហាសរបស់វា | យកឯកសារដើមមកវិញ។ ការកែតម្រូវត្រូវធ្វើជាកំណែថ្មី
        en The sealed file figures.json differs from its hash. | Restore it from version control; a correction is a new version."
    `);
  });

  test('where a file is missing, which is named', async () => {
    expect(say(await findingsOf(['sections.json']))).toMatchInlineSnapshot(`
      "error release/file-missing releases/reports/2017-S1/v1/sections.json
        km ខ្វះឯកសារដែលបានបិទត្រា sections.json | យកឯកសារដើមមកវិញ
        en The sealed file sections.json is missing. | Restore it from version control."
    `);
  });

  test('where a file is on no list, which is named', async () => {
    expect(say(await findingsOf(['notes.json', '{}\n']))).toMatchInlineSnapshot(`
      "error release/file-unknown releases/reports/2017-S1/v1/notes.json
        km ឯកសារ notes.json មិនមានក្នុងបញ្ជីទេ | លុបចេញ
        en notes.json is not in the list of the release. | Remove it."
    `);
  });

  test('where it has no list at all', async () => {
    expect(say(await findingsOf(['manifest.json']))).toMatchInlineSnapshot(`
      "error release/file-missing releases/reports/2017-S1/v1/manifest.json
        km ខ្វះឯកសារដែលបានបិទត្រា manifest.json | យកឯកសារដើមមកវិញ
        en The sealed file manifest.json is missing. | Restore it from version control."
    `);
  });

  test('where it lies in the folder of another semester or version', async () => {
    const folder = { ...folderOf(written), path: 'releases/reports/2017-S2/v1' };
    const { findings } = await readRelease({ ...folder, semester: semester('2017-S2') });
    expect(say(findings)).toMatchInlineSnapshot(`
      "error release/misplaced releases/reports/2017-S2/v1/manifest.json
        km releases/reports/2017-S2/v1 មិនមែនជាទីតាំងនៃកំណែដែលបានផ្សព្វផ្សាយទេ៖ ក្នុងឯកសារសរសេរ 2017-S1/v1 | ប្តូរទីតាំង។ កំណែនីមួយៗនៅក្នុង releases/reports/<semester>/v<number>
        en No release belongs at releases/reports/2017-S2/v1; what lies there says 2017-S1/v1. | Move it: a release lies at releases/reports/<semester>/v<number>."
    `);
    expect((await readRelease({ ...folder, version: 2 })).findings).toHaveLength(1);
  });

  test('where its report speaks of another semester than its list', async () => {
    const head = { ...smallRelease.head, semester: semester('2016-S2') };
    const other = await writeRelease({ ...smallRelease, head });
    const manifest = {
      ...(JSON.parse(other.get('manifest.json') ?? '') as object),
      semester: '2017-S1',
    };
    const texts = new Map([...other, ['manifest.json', writeStableJson(manifest)]]);
    const { findings } = await readRelease(folderOf(texts));
    expect(findings.map(({ code }) => code)).toEqual(['release/misplaced']);
  });

  test('where its list is not written as releases are written', async () => {
    const compact = JSON.stringify(JSON.parse(textOf('manifest.json')));
    expect(say(await findingsOf(['manifest.json', compact]))).toMatchInlineSnapshot(`
      "error release/not-canonical releases/reports/2017-S1/v1/manifest.json
        km ឯកសារ manifest.json មិនបានសរសេរតាមទម្រង់ដែលកំណត់ទេ | យកឯកសារដើមមកវិញ
        en manifest.json is not written as releases are written. | Restore it from version control."
    `);
    expect(await findingsOf(['manifest.json', `${textOf('manifest.json')}\n`])).toHaveLength(1);
    expect(
      await findingsOf(['manifest.json', textOf('manifest.json').replace(/\n/g, '\r\n')]),
    ).toHaveLength(1);
    expect(await findingsOf(['manifest.json', `\uFEFF${textOf('manifest.json')}`])).toHaveLength(1);
  });

  test('where a file is not canonical, although its list says so', async () => {
    const findings = await findingsOf(
      ...(await relisted('report.json', JSON.stringify(smallRelease.head))),
    );
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['release/not-canonical', 'releases/reports/2017-S1/v1/report.json'],
    ]);
  });

  test('where a file has a shape that releases do not have, although its list says so', async () => {
    const text = writeStableJson({ ...smallRelease.figures, secret: 3 });
    const findings = await findingsOf(...(await relisted('figures.json', text)));
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ['kernel/unknown-key', 'secret'],
    ]);
  });

  test('where its list leaves a file out', async () => {
    const manifest = JSON.parse(textOf('manifest.json')) as { files: { path: string }[] };
    const files = manifest.files.filter(({ path }) => path !== 'sections.json');
    const list = writeStableJson({ ...manifest, files });
    const both = await findingsOf(['manifest.json', list], ['sections.json']);
    expect(both.map(({ code }) => code)).toEqual(['release/not-canonical', 'release/file-missing']);
    const one = await findingsOf(['manifest.json', list]);
    expect(one.map(({ code }) => code)).toEqual(['release/not-canonical', 'release/file-unknown']);
  });

  test('whichever single byte of whichever file is flipped', async () => {
    for (const [name, bytes] of folderOf(written).files) {
      for (let offset = 0; offset < bytes.length; offset += 1) {
        const flipped = bytes.slice();
        flipped[offset] = (flipped[offset] ?? 0) ^ (1 << (offset % 8));
        expect((await readWith(name, flipped)).report, `${name} byte ${offset}`).toBeUndefined();
      }
    }
  });

  test('whichever byte is taken away from its list, or put into it', async () => {
    const bytes = new TextEncoder().encode(textOf('manifest.json'));
    const offset = fc.nat(bytes.length - 1);
    await holdsLater(
      fc.asyncProperty(offset, fc.nat(255), async (at, added) => {
        const without = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)]);
        const within = Uint8Array.from([...bytes.slice(0, at), added, ...bytes.slice(at)]);
        expect((await readWith('manifest.json', without)).report).toBeUndefined();
        expect((await readWith('manifest.json', within)).report).toBeUndefined();
      }),
      500,
    );
  });
});

test('a hash is the SHA-256 of bytes, in hexadecimal', async () => {
  expect(await hashBytes(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

function readWith(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const folder = folderOf(written);
  return readRelease({ ...folder, files: new Map([...folder.files, [name, bytes]]) });
}

/** A changed file, and the list of the release as if it had always been so. */
async function relisted(
  file: string,
  text: string,
): Promise<readonly (readonly [string, string])[]> {
  const bytes = new TextEncoder().encode(text);
  const manifest = JSON.parse(textOf('manifest.json')) as { files: { path: string }[] };
  const sha256 = await hashBytes(bytes);
  const files = manifest.files.map((entry) =>
    entry.path === file ? { path: file, bytes: bytes.length, sha256 } : entry,
  );
  return [
    [file, text],
    ['manifest.json', writeStableJson({ ...manifest, files })],
  ];
}

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
