import { prepareSigners, prepareWithdrawal } from '../report/prepare-release.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import { hashBytes } from '../release/hash-bytes.ts';
import type { ReleaseTree } from '../release/seal/release-folder.ts';
import type { Register } from '../release/seal/seal-files.ts';
import { Withdrawal } from '../release/withdrawal.ts';
import type { TestApproval } from './sealing.ts';
import { bytesOf, makeSigner, preparedVersion, seal, signersFile, smallTree } from './sealing.ts';

/** A tree that must not be accepted: why, and the code by which it is refused. */
export type BrokenSeal = readonly [
  why: string,
  make: () => ReleaseTree | Promise<ReleaseTree>,
  code: string,
];

const { one, two, chief, chair, both, signers, first, withReport, tree } = await smallTree();
const v1 = 'reports/2017-S1/v1';
const v2 = 'reports/2017-S1/v2';

/** The small tree of the cases below, which is in order. */
export const orderlyTree = { one, two, both, signers, first, tree };

/** What somebody would try who can write among the releases: each is refused for one reason of its own. */
export const attacks: readonly BrokenSeal[] = [
  [
    're-signed by strangers under the names of the signers',
    () => resigned(),
    'release/signer-unknown',
  ],
  ['signed twice in one role', () => approvedBy(chief, chief, chair), 'release/role-twice'],
  [
    'signed by one who consolidated',
    () => seal(first, preparedVersion(), both, { consolidatedBy: ['chief'] }),
    'release/consolidator-approves',
  ],
  ['signed with a revoked key, on a day before', () => revokedSigns(), 'release/signer-revoked'],
  [
    'the narrative swapped for another',
    () => edited(`${v1}/sections.json`, (text) => text.replace('Cases: ', 'No cases but ')),
    'release/file-changed',
  ],
  [
    'copied and registered under another semester',
    () => registered(copied(v1, 'reports/2018-S1/v1'), 'reports/2018-S1/v1'),
    'release/misplaced',
  ],
  ['its second version deleted', () => without(v2), 'release/missing'],
  ['a signer added without quorum', () => addedByOne(), 'release/approval-missing'],
];

/** Releases that were changed after they were approved. */
export const changedReleases: readonly BrokenSeal[] = [
  [
    'where a file was changed',
    () => edited(`${v1}/figures.json`, (text) => text.replace('99', '98')),
    'release/file-changed',
  ],
  ['where a file is missing', () => without(`${v1}/sections.json`), 'release/file-missing'],
  [
    'where a file is on no list',
    () => withText(`${v1}/notes.json`, '{}\n'),
    'release/file-unknown',
  ],
  ['where it has no list', () => without(`${v1}/manifest.json`), 'release/file-missing'],
  ['where it has no approvals', () => without(`${v1}/approvals.json`), 'release/unsigned'],
  ['where the register is missing', () => without('register.json'), 'release/file-missing'],
  [
    'where the list is written otherwise',
    () => edited(`${v1}/manifest.json`, (text) => JSON.stringify(JSON.parse(text))),
    'release/not-canonical',
  ],
  [
    'where the approvals end otherwise',
    () => edited(`${v1}/approvals.json`, (text) => `${text}\n`),
    'release/not-canonical',
  ],
  [
    'where the register holds what it does not know',
    () => edited('register.json', (text) => text.replace('{', '{"a": 1,')),
    'release/not-canonical',
  ],
  [
    'where it is copied under another semester',
    () => copied(v1, 'reports/2018-S1/v1'),
    'release/unregistered',
  ],
  [
    'where the register names another list',
    () =>
      edited('register.json', (text) =>
        text.replace(/"sha256": "[0-9a-f]{8}/, '"sha256": "00000000'),
      ),
    'release/not-as-registered',
  ],
  [
    'where an earlier version was deleted with its entry',
    () => unregistered(v1),
    'release/register-rewritten',
  ],
  [
    'where what is no release lies among them',
    () => withText('notes.txt', 'x'),
    'release/misplaced',
  ],
  ['where the register names it twice', () => registered(tree, v1), 'release/registered-twice'],
  [
    'where its version was left out',
    () => seal(withReport, preparedVersion(3), both),
    'release/version-skipped',
  ],
  ['where a later version is of another kind', () => kindChanged(), 'release/kind-changed'],
  [
    'where nobody is named who may approve',
    () => seal(new Map(), preparedVersion(), both),
    'release/no-signers',
  ],
];

const approvedBy = (...approvals: Parameters<typeof seal>[2]) =>
  seal(first, preparedVersion(), approvals);

/** Approvals that nobody may accept. */
export const wrongApprovals: readonly BrokenSeal[] = [
  ['where one role is missing', () => approvedBy(chief), 'release/approval-missing'],
  ['where nobody signed', () => approvedBy(), 'release/approval-missing'],
  [
    'in a role that the signer does not hold',
    () => approvedBy(chief, { role: 'vice-chair', by: one }),
    'release/role-not-held',
  ],
  [
    'on a day before the key was valid',
    () => approvedBy({ ...chief, on: '2016-12-31' }, chair),
    'release/signer-out-of-time',
  ],
  [
    'where the second day is before the first',
    () => approvedBy(chief, { ...chair, on: '2017-07-13' }),
    'release/approval-out-of-order',
  ],
  [
    'where the roles sign in another order',
    () => approvedBy(chair, chief),
    'release/approval-out-of-order',
  ],
  ['of another list', () => otherList(), 'release/signature-wrong'],
  ['with a day that was not signed', () => otherDay(), 'release/signature-wrong'],
  [
    'of a kind without a rule',
    () =>
      seal(
        first,
        { ...preparedVersion(), about: { ...preparedVersion().about, kind: 'press' } },
        both,
      ),
    'release/no-rule',
  ],
];

/** Lists of signers and withdrawals that nobody may accept. */
export const wrongLists: readonly BrokenSeal[] = [
  [
    'which is not chained',
    () => sealSigners({ previous: '0'.repeat(64) }),
    'release/signers-unchained',
  ],
  [
    'by which one person decides',
    () => sealSigners({ rules: { ...signers.rules, report: { roles: ['chief'], signers: 1 } } }),
    'release/rule-too-weak',
  ],
  ['of two persons who are one', () => oneSignsTwice(), 'release/signer-twice'],
  ['that withdraws what never was', () => withdrawn('error', 7), 'release/withdraws-unknown'],
  ['that leaves what it removes', () => withdrawn('disclosure', 2), 'release/not-removed'],
];

/** A second list of signers, different in this, and approved by these. */
async function sealSigners(
  change: Partial<typeof signers>,
  by: readonly TestApproval[] = both,
): Promise<ReleaseTree> {
  const previous = await hashBytes(tree.get('signers/v1/signers.json') ?? new Uint8Array());
  const next = { ...signers, version: 2, previous, ...change };
  return seal(tree, prepareSigners(next, true), by);
}

/** The release of version 1 under the signatures of others, who call themselves what the signers are called. */
async function resigned(): Promise<ReleaseTree> {
  const strangers = both.map(async ({ role, by: { entry } }) => {
    return { role, by: await makeSigner(entry.id, role) };
  });
  return approvedBy(...(await Promise.all(strangers)));
}

/** A third signer, whom the chief alone has let in. */
async function addedByOne(): Promise<ReleaseTree> {
  const third = await makeSigner('three', 'vice-chair');
  return sealSigners({ signers: [...signers.signers, third.entry] }, [chief]);
}

async function revokedSigns(): Promise<ReleaseTree> {
  const listed = signers.signers.map((each) =>
    each.id === 'one' ? { ...each, revoked: true } : each,
  );
  const list = await sealSigners({ signers: listed });
  const backdated = both.map((each) => ({ ...each, on: '2017-07-01' }));
  return seal(list, preparedVersion(3), backdated);
}

async function oneSignsTwice(): Promise<ReleaseTree> {
  const all = await makeSigner('all', 'chief', 'vice-chair');
  const list = await seal(new Map(), prepareSigners(signersFile([one, two, all]), true), both);
  const twice = both.map(({ role }) => ({ role, by: all }));
  return seal(list, preparedVersion(), twice);
}

/** A notice in the place of version 3, that versions are withdrawn. */
export function withdrawn(
  cause: 'error' | 'disclosure',
  ...withdraws: readonly number[]
): Promise<ReleaseTree> {
  const notice = Withdrawal.parse({
    ...{ schema: 1, semester: '2017-S1', version: 3, invented: true },
    ...{ withdraws, cause, reason: { km: 'ហេតុផល' }, on: '2017-08-01' },
  });
  return seal(tree, prepareWithdrawal(notice, 'report'), both);
}

const without = (...starts: readonly string[]) =>
  new Map([...tree].filter(([path]) => !starts.some((start) => path.startsWith(start))));
const withText = (path: string, text: string) => new Map([...tree, [path, bytesOf(text)]]);
const textOf = (path: string) => new TextDecoder().decode(tree.get(path));
const edited = (path: string, change: (text: string) => string) =>
  withText(path, change(textOf(path)));

function copied(from: string, to: string): ReleaseTree {
  const copies = [...tree]
    .filter(([path]) => path.startsWith(from))
    .map(([path, bytes]) => [path.replace(from, to), bytes] as const);
  return new Map([...tree, ...copies]);
}

/** The same tree, with an entry in the register for what lies there. */
async function registered(from: ReleaseTree, release: string): Promise<ReleaseTree> {
  const register = JSON.parse(new TextDecoder().decode(from.get('register.json'))) as Register;
  const sha256 = await hashBytes(from.get(`${release}/manifest.json`) ?? new Uint8Array());
  const entries = [...register.entries, { release, kind: 'report', sha256 }];
  return new Map([...from, ['register.json', bytesOf(writeStableJson({ ...register, entries }))]]);
}

/** A tree without a release and without its entry: as if it had never been. */
function unregistered(release: string): ReleaseTree {
  const register = JSON.parse(textOf('register.json')) as Register;
  const entries = register.entries.filter((each) => each.release !== release);
  return new Map([
    ...without(release),
    ['register.json', bytesOf(writeStableJson({ ...register, entries }))],
  ]);
}

async function kindChanged(): Promise<ReleaseTree> {
  const compiler = await makeSigner('c', 'compiler');
  const list = signersFile([one, two, compiler], {
    rules: { ...signers.rules, press: { roles: ['compiler'], signers: 1 } },
  });
  const start = await seal(new Map(), prepareSigners(list, true), both);
  const report = await seal(start, preparedVersion(), both);
  const later = preparedVersion(2);
  return seal(report, { ...later, about: { ...later.about, kind: 'press' } }, [
    { role: 'compiler', by: compiler },
  ]);
}

/** The approvals of version 2 beside the list of version 1. */
async function otherList(): Promise<ReleaseTree> {
  const approvals = tree.get(`${v2}/approvals.json`) ?? new Uint8Array();
  return Promise.resolve(new Map([...tree, [`${v1}/approvals.json`, approvals]]));
}

async function otherDay(): Promise<ReleaseTree> {
  return Promise.resolve(
    edited(`${v1}/approvals.json`, (text) => text.replaceAll('2017-07-14', '2017-07-15')),
  );
}
