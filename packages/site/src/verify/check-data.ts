/** What the page of the check carries: what it compares with, and every word that it may say. */
export interface CheckData {
  /** The register, the lists, the approvals and the lists of signers, by their path among the releases. */
  readonly files: Readonly<Record<string, string>>;
  /** The fingerprint of the first signers. */
  readonly root: string;
  /** By the path of a release; the register is told under an empty path. */
  readonly releases: Readonly<Record<string, ToldRelease>>;
  /** The sentence of each finding, by its code, with `{name}` where a value goes. */
  readonly findings: Readonly<Record<string, string>>;
  /** What ids are called: roles, and kinds of releases. */
  readonly terms: Readonly<Record<string, string>>;
  readonly words: CheckWords;
  /** The ten digits of the language. */
  readonly digits: string;
}

/** A release in words. */
export interface ToldRelease {
  /** “Semester 1, 2022, version 1”. */
  readonly name: string;
  /** Who approved it, a line each. */
  readonly approvals: readonly string[];
  readonly isWithdrawn: boolean;
}

/** Sentences with `{name}` where a value goes. */
export interface CheckWords {
  readonly ready: string;
  readonly notReady: string;
  readonly unable: string;
  readonly busy: string;
  readonly signs: Readonly<Record<'good' | 'bad' | 'unknown', string>>;
  readonly file: string;
  readonly unknownFile: string;
  readonly otherBytes: string;
  readonly moreUnknown: string;
  readonly release: string;
  readonly releaseDiffers: string;
  readonly tree: string;
  /** Where this site has releases that the folder lacks. */
  readonly treeLacks: string;
  readonly treeDiffers: string;
  readonly withdrawn: string;
  readonly nothing: string;
}
