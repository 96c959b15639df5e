import type { Guard } from './shape.ts';
import { either, isCount, listOf, objectOf, oneOf, someOf, textLike } from './shape.ts';

/*
 * The files with which releases are sealed. They are read in a browser too, so that their shapes are
 * told here without a library; what they seal has schemas of its own.
 */

/** What kinds of things are approved, each by its own rule. */
export const releaseKinds = ['report', 'press', 'plan', 'signers'] as const;
export type ReleaseKind = (typeof releaseKinds)[number];

const isHash = textLike(/^[0-9a-f]{64}$/);
const isDay = textLike(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const isId = textLike(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/);
const isReleasePath = textLike(
  /^(?:reports\/\d{4}-S[12]|plans\/\d{4}-\d{4}|signers)\/v[1-9]\d{0,3}$/,
);
const isFileName = textLike(/^[a-z]+(?:-[a-z]+)*\.json$/);
const isWord = textLike(/\S/);

/** One file of a release as it lies: its name, its length in bytes and its SHA-256. */
const isListedFile = objectOf({ path: isFileName, bytes: isCount, sha256: isHash });

/**
 * `manifest.json`: what is approved. It lists every file of the release, and the signatures sign it.
 *
 * `register` tells how many entries the register had when this was approved, and their hash: an
 * earlier release cannot be taken out unnoticed while a later one stands. `nonce` is drawn at random,
 * so that the hash of a list that was taken away gives nothing away of what it listed.
 */
export const isReleaseList = objectOf({
  schema: oneOf(1),
  kind: oneOf(...releaseKinds),
  /** From the folder of releases: `reports/2022-S1/v1`. */
  release: isReleasePath,
  /** True where the country is invented. */
  invented: oneOf(true, false),
  nonce: textLike(/^[0-9A-Za-z_-]{22}$/),
  /** The roles that consolidated the report; none of them approves it. */
  consolidatedBy: listOf(isId),
  /** The releases that this one withdraws; it is then no report but a notice. */
  withdraws: listOf(isReleasePath),
  /** Of these, the ones whose files are taken away. */
  removes: listOf(isReleasePath),
  register: objectOf({ entries: isCount, sha256: isHash }),
  files: listOf(isListedFile),
});
export type ReleaseList = Shaped<typeof isReleaseList>;

/** `approvals.json`: who approved a list, in which role, on which day, with a detached JWS each. */
export const isApprovals = objectOf({
  schema: oneOf(1),
  approvals: listOf(
    objectOf({
      role: isId,
      signer: isId,
      /** The thumbprint of the public key, RFC 7638. */
      kid: textLike(/^[0-9A-Za-z_-]{43}$/),
      on: isDay,
      /** `protected..signature`, RFC 7515 appendix F. */
      jws: textLike(/^[0-9A-Za-z_-]+\.\.[0-9A-Za-z_-]+$/),
    }),
  ),
});
export type ApprovalsFile = Shaped<typeof isApprovals>;
export type Approval = ApprovalsFile['approvals'][number];

/** Which roles must sign a kind of release, in the order of their days, and how many persons at least. */
const isRule = objectOf({ roles: listOf(isId), signers: isCount });

/**
 * `signers.json`: who may approve, in which roles, with which key, and the rules of approval. A later
 * version names the hash of the one before, and is approved by those who were valid before it.
 */
export const isSigners = objectOf({
  schema: oneOf(1),
  version: isCount,
  /** SHA-256 of the version before; `null` of the first. */
  previous: either(isHash, oneOf(null)),
  rules: someOf(releaseKinds, isRule),
  signers: listOf(
    objectOf({
      id: isId,
      /** A description and no name: “Signer one”. */
      label: objectOf({ km: isWord, en: isWord }),
      roles: listOf(isId),
      /** The public key of Ed25519, as the `x` of a JWK. */
      publicKey: textLike(/^[0-9A-Za-z_-]{43}$/),
      kid: textLike(/^[0-9A-Za-z_-]{43}$/),
      /** The first day on which it may sign. */
      from: isDay,
      /** The last one; `null` while it has none. */
      until: either(isDay, oneOf(null)),
      /** True once the key is no longer trusted, from this version on. */
      revoked: oneOf(true, false),
    }),
  ),
});
export type SignersFile = Shaped<typeof isSigners>;
export type Signer = SignersFile['signers'][number];

/**
 * `register.json`: every release in the order in which they were published, by its kind and the hash of
 * its list. A release that was taken away stays in it.
 */
export const isRegister = objectOf({
  schema: oneOf(1),
  entries: listOf(
    objectOf({ release: isReleasePath, kind: oneOf(...releaseKinds), sha256: isHash }),
  ),
});
export type Register = Shaped<typeof isRegister>;

type Shaped<G> = G extends Guard<infer T> ? T : never;
