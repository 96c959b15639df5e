/** What `keygen`, `approve`, `publish` and `verify` print. */
export interface SealTexts {
  /** What was done about something that a stopped run had left. */
  readonly finished: Readonly<
    Record<'leftover-removed' | 'release-registered' | 'files-removed', (path: string) => string>
  >;
  readonly askPassphrase: string;
  /** Asked of a new key, so that no slip of a finger is lost. */
  readonly askAgain: string;
  readonly noPassphrase: string;
  readonly passphraseEmpty: string;
  /** Of a new key; so many characters it needs at least. */
  readonly passphraseShort: (fewest: string) => string;
  readonly passphrasesDiffer: string;
  readonly wrongPassphrase: (file: string) => string;
  readonly notAKey: (file: string) => string;
  readonly keyExists: (file: string) => string;
  readonly notAnId: (text: string) => string;
  readonly optionNeeded: (option: string) => string;
  /** Where a new key is to lie, with an example. */
  readonly keyFileNeeded: (example: string) => string;
  readonly askKeyFile: string;
  readonly keyMade: (file: string) => string;
  /** What is to be added to the list of signers, in which file. */
  readonly keyForList: (file: string) => string;
  /** Who puts it into force; the calls are written out. */
  readonly keyNext: string;
  /** A line about what is being approved. */
  readonly toApprove: (release: string, fingerprint: string) => string;
  readonly approved: (release: string, role: string) => string;
  readonly stillMissing: (roles: string) => string;
  readonly allApproved: string;
  readonly waitsForApproval: (what: string) => string;
  readonly published: (release: string) => string;
  readonly nothingDue: string;
  readonly notPublished: (release: string) => string;
  readonly notApproved: (release: string) => string;
  readonly intact: (release: string, fingerprint: string) => string;
  readonly approvedBy: (role: string, day: string) => string;
  readonly withdrawn: (release: string) => string;
  readonly rootIs: (fingerprint: string) => string;
  readonly nothingToVerify: (folder: string) => string;
  readonly builtFiles: (count: string) => string;
  readonly builtDiffers: (file: string) => string;
}
