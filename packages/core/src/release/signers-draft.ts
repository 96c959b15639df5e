import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { LocalId, RoleId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import type { SignersFile } from './seal/seal-files.ts';
import { releaseKinds } from './seal/seal-files.ts';

/** Who must sign a kind of release: each of these roles, in this order, and so many persons at least. */
const Rule = z.strictObject({
  /** The roles that sign, in this order: `["secretary-general", "chair"]`. */
  roles: z.array(RoleId).min(1),
  /** How many persons at least: 2. */
  signers: z.int().positive(),
});

/**
 * `signers.json` as the secretariat writes it: who may approve what from now on. It holds once those
 * who were valid before have approved it.
 *
 * @source minutes, headings Z1 to Z3; brief R-48
 */
export const SignersDraft = z.strictObject({
  schema: z.literal(1),
  /** By the kind of release; a kind without a rule cannot be approved. */
  rules: z.partialRecord(z.enum(releaseKinds), Rule),
  /** Everybody who may sign, by a key and without a name. */
  signers: z
    .array(
      z.strictObject({
        id: LocalId,
        /** A description, never a name: “Signer one”. */
        label: LocalizedText.required(),
        /** The roles in which this signer may approve. */
        roles: z.array(RoleId).min(1),
        /** The public key, as `chhamas keygen` prints it. */
        publicKey: z.string().regex(/^[0-9A-Za-z_-]{43}$/, 'Zm9v…'),
        /** The first day on which it may sign. */
        from: CalendarDate,
        /** The last one, where it has one. */
        until: CalendarDate.optional(),
        /** True once the key is no longer trusted. */
        revoked: z.literal(true).optional(),
      }),
    )
    .min(1),
});
export interface SignersDraft extends z.output<typeof SignersDraft> {}

/**
 * The next version of the list of signers.
 *
 * @param before the version before, and its SHA-256
 * @param kidOf the thumbprint of a public key
 */
export async function signersOf(
  { rules, signers }: SignersDraft,
  before: { readonly version: number; readonly sha256: string } | undefined,
  kidOf: (publicKey: string) => Promise<string>,
): Promise<SignersFile> {
  const listed = signers.map(async ({ until = null, revoked = false, ...signer }) => ({
    ...signer,
    kid: await kidOf(signer.publicKey),
    until,
    revoked,
  }));
  return {
    schema: 1,
    version: (before?.version ?? 0) + 1,
    previous: before?.sha256 ?? null,
    rules,
    signers: await Promise.all(listed),
  };
}
