import { describe, expect, test } from 'vitest';
import { prepareSigners } from '../../report/prepare-release.ts';
import {
  attacks,
  changedReleases,
  orderlyTree,
  withdrawn,
  wrongApprovals,
  wrongLists,
} from '../../testing/broken-seals.ts';
import { say } from '../../testing/say.ts';
import { bytesOf, makeSigner, preparedVersion, seal } from '../../testing/sealing.ts';
import { hashBytes } from '../hash-bytes.ts';
import type { ReleaseTree } from './release-folder.ts';
import { verifyReleases } from './verify-releases.ts';

const { one, both, signers, tree } = orderlyTree;
const v1 = 'reports/2017-S1/v1';
const v2 = 'reports/2017-S1/v2';

const codesOf = async (changed: ReleaseTree, options = {}) => {
  const { releases, findings } = await verifyReleases(changed, options);
  expect(releases.length === 0).toBe(findings.length > 0);
  return [...new Set(findings.map(({ code }) => code))];
};
const withText = (path: string, text: string) => new Map([...tree, [path, bytesOf(text)]]);
const textOf = (path: string) => new TextDecoder().decode(tree.get(path));
const edited = (path: string, change: (text: string) => string) =>
  withText(path, change(textOf(path)));

describe('R-48 releases', () => {
  test('that were approved by two persons are told with who approved them, in order', async () => {
    const { releases, root, findings } = await verifyReleases(tree);
    expect(findings).toEqual([]);
    expect(releases.map(({ path }) => path)).toEqual(['signers/v1', v1, v2]);
    expect(releases[1]?.approvals.map(({ role, signer, on }) => [role, signer, on])).toEqual([
      ['chief', 'one', '2017-07-14'],
      ['vice-chair', 'two', '2017-07-14'],
    ]);
    expect(root).toBe(await hashBytes(tree.get('signers/v1/signers.json') ?? new Uint8Array()));
  });

  test('of which there are none are in order', async () => {
    expect(await verifyReleases(new Map())).toMatchObject({ releases: [], findings: [] });
  });

  test('are found by the fingerprint of their first signers, and by no other', async () => {
    const { root = '' } = await verifyReleases(tree);
    expect(await codesOf(tree, { root })).toEqual([]);
    expect(await codesOf(tree, { root: '0'.repeat(64) })).toEqual(['release/root-differs']);
  });

  test('are verified by their lists and signatures alone where that is asked', async () => {
    const lists = new Map(
      [...tree].filter(([path]) => /(?:register|manifest|approvals|signers)\.json$/.test(path)),
    );
    expect(await codesOf(lists, { listsOnly: true })).toEqual([]);
    expect(await codesOf(lists)).toEqual(['release/file-missing']);
  });
});

describe('R-48, R-49, R-54 an attack is refused, and for that alone', () => {
  test.each(attacks)('%s', async (_, make, code) => {
    expect(await codesOf(await make())).toEqual([code]);
  });

  test('eight of them, each by a code of its own', () => {
    expect(new Set(attacks.map(([, , code]) => code)).size).toBe(8);
    expect(attacks).toHaveLength(8);
  });
});

describe('R-48, R-49 a release is refused', () => {
  test.each(changedReleases)('%s', async (_, make, code) => {
    expect(await codesOf(await make())).toContain(code);
  });

  test('in words that name the file', async () => {
    const changed = edited(`${v1}/figures.json`, (text) => text.replace('99', '98'));
    expect(say((await verifyReleases(changed)).findings)).toMatchInlineSnapshot(`
      "error release/file-changed releases/reports/2017-S1/v1/figures.json
        km ឯកសារដែលបានបិទត្រា figures.json ខុសពីហាសរបស់វា | យកឯកសារដើមមកវិញ។ ការកែតម្រូវត្រូវធ្វើជាកំណែថ្មី
        en The sealed file figures.json differs from its hash. | Restore it from version control; a correction is a new version."
    `);
  });
});

describe('R-48 an approval is refused', () => {
  test.each(wrongApprovals)('%s', async (_, make, code) => {
    expect(await codesOf(await make())).toContain(code);
  });
});

describe('R-48, R-54 a list is refused', () => {
  test.each(wrongLists)('%s', async (_, make, code) => {
    expect(await codesOf(await make())).toContain(code);
  });
});

describe('R-48 the list of signers', () => {
  const previous = hashBytes(tree.get('signers/v1/signers.json') ?? new Uint8Array());
  const nextList = async (change: Partial<typeof signers>) =>
    prepareSigners({ ...signers, version: 2, previous: await previous, ...change }, true);
  const revoking = {
    signers: signers.signers.map((each) => (each.id === 'one' ? { ...each, revoked: true } : each)),
  };

  test('is changed by those who were valid before', async () => {
    const third = await makeSigner('three', 'chief');
    const added = await nextList({ signers: [...signers.signers, third.entry] });
    const list = await seal(tree, added, both);
    const by = [{ role: 'chief', by: third }, ...both.slice(1)];
    const third2 = await seal(list, preparedVersion(3), by);
    expect(await codesOf(third2)).toEqual([]);
  });

  test('is not changed by one who would be added', async () => {
    const third = await makeSigner('three', 'chief', 'vice-chair');
    const added = await nextList({ signers: [...signers.signers, third.entry] });
    const list = await seal(tree, added, [
      { role: 'chief', by: one },
      { role: 'vice-chair', by: third },
    ]);
    expect(await codesOf(list)).toContain('release/signer-unknown');
    expect(await codesOf(await seal(tree, added, [{ role: 'chief', by: one }]))).toContain(
      'release/approval-missing',
    );
  });

  test('names the one before it', async () => {
    const loose = await nextList({ previous: '0'.repeat(64) });
    expect(await codesOf(await seal(tree, loose, both))).toContain('release/signers-unchained');
    const { files, about } = await nextList({ version: 3 });
    const other = { files, about: { ...about, release: 'signers/v2' } };
    expect(await codesOf(await seal(tree, other, both))).toContain('release/signers-unchained');
  });

  test('revokes a key from then on: earlier releases stay, a later one is refused, whatever day it claims', async () => {
    const list = await seal(tree, await nextList(revoking), both);
    expect(await codesOf(list)).toEqual([]);
    const backdated = both.map((each) => ({ ...each, on: '2017-07-01' }));
    expect(await codesOf(await seal(list, preparedVersion(3), backdated))).toContain(
      'release/signer-revoked',
    );
  });
});

describe('R-54 a withdrawal', () => {
  test('stands in the place of a later version, and what it withdraws stays', async () => {
    expect(await codesOf(await withdrawn('error', 2))).toEqual([]);
  });

  test('after a disclosure takes the files away, and is refused while they are there', async () => {
    const noticed = await withdrawn('disclosure', 2);
    expect(await codesOf(noticed)).toEqual(['release/not-removed']);
    const removed = new Map([...noticed].filter(([path]) => !path.startsWith(v2)));
    const { releases, findings } = await verifyReleases(removed);
    expect(findings).toEqual([]);
    expect(releases.map(({ path }) => path)).toEqual(['signers/v1', v1, 'reports/2017-S1/v3']);
  });

  test('of what was never published is refused', async () => {
    expect(await codesOf(await withdrawn('error', 7))).toContain('release/withdraws-unknown');
  });
});

test('R-48 a flipped bit is found wherever it is, and its file is named', async () => {
  for (const [path, bytes] of tree) {
    for (let offset = 0; offset < bytes.length; offset += 17) {
      const flipped = bytes.slice();
      flipped[offset] = (flipped[offset] ?? 0) ^ (1 << (offset % 8));
      const { releases, findings } = await verifyReleases(new Map([...tree, [path, flipped]]));
      expect(releases, `${path} byte ${offset}`).toEqual([]);
      expect(say(findings), `${path} byte ${offset}`).toContain(`releases/${path}`);
    }
  }
}, 120_000);
