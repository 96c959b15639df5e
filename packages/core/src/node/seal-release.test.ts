import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOfRegister } from '../release/seal/register.ts';
import { verifyReleases } from '../release/seal/verify-releases.ts';
import { registerIn } from '../release/seal/with-release.ts';
import { prepareSigners } from '../report/prepare-release.ts';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { bytesOf, makeSigner, preparedVersion, signersFile } from '../testing/sealing.ts';
import { readReleaseTree } from './read-release-tree.ts';
import { approveListed, listPrepared, sealRelease } from './seal-release.ts';

const one = await makeSigner('one', 'chief');
const two = await makeSigner('two', 'vice-chair');
const signers = prepareSigners(signersFile([one, two]), true);
const approvers = [one, two].map(({ entry, key }) => {
  const [role = ''] = entry.roles;
  return { role, signer: entry.id, kid: entry.kid, on: '2017-07-14', key };
});

describe('a release that is sealed', () => {
  test('is published, verifies, and leaves nothing that waits', async () => {
    const content = await scratchFolder();
    await sealRelease(content, signers, approvers);
    await sealRelease(content, preparedVersion(), approvers);
    const verified = await verifyReleases(await readReleaseTree(join(content, 'releases')));
    expect(verified.findings).toEqual([]);
    expect(
      verified.releases.map(({ path, approvals }) => [path, approvals.map(({ role }) => role)]),
    ).toEqual([
      ['signers/v1', ['chief', 'vice-chair']],
      ['reports/2017-S1/v1', ['chief', 'vice-chair']],
    ]);
    expect(await readdir(join(content, 'periods/waiting/reports/2017-S1'))).toEqual([]);
  });

  test('by too few is entered in no register', async () => {
    const content = await scratchFolder();
    await sealRelease(content, signers, approvers);
    await sealRelease(content, preparedVersion(), approvers.slice(1));
    const tree = await readReleaseTree(join(content, 'releases'));
    expect(registerIn(tree)?.entries.map(({ release }) => release)).toEqual(['signers/v1']);
    expect((await verifyReleases(tree)).findings.map(({ code }) => code)).toEqual([
      'release/unregistered',
    ]);
  });

  test('among releases whose register was changed is not', async () => {
    const content = await scratchFolder();
    await sealRelease(content, signers, approvers);
    await writeFile(join(content, 'releases/register.json'), '{}');
    await expect(sealRelease(content, preparedVersion(), approvers)).rejects.toThrow(
      new RangeError('Expected a register that can be read.'),
    );
  });
});

describe('a list', () => {
  test('knows the register as it is now, and has a nonce of its own each time', async () => {
    const content = await scratchFolder();
    await sealRelease(content, signers, approvers);
    const tree = await readReleaseTree(join(content, 'releases'));
    const lists = await Promise.all([1, 2].map(() => listPrepared(preparedVersion(), tree)));
    const [first, second] = lists.map((files) => {
      const text = new TextDecoder().decode(files.get('manifest.json'));
      return JSON.parse(text) as { nonce: string; register: unknown };
    });
    const register = registerIn(tree);
    expect(first?.register).toEqual({
      entries: 1,
      sha256: register && (await hashOfRegister(register)),
    });
    expect({ ...first, nonce: '' }).toEqual({ ...second, nonce: '' });
    expect(first?.nonce).not.toBe(second?.nonce);
  });

  test('is what is approved: without one there is nothing to sign', async () => {
    await expect(
      approveListed(new Map([['signers.json', bytesOf('{}\n')]]), approvers),
    ).rejects.toThrow(new RangeError('Expected a list among the files.'));
  });
});
