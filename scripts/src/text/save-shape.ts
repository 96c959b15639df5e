import type { ChangedThing } from '@chhamas/core';
import type { RepositoryProblem } from '../git/find-repository.ts';

/** What `save` prints, and what it calls what changed. */
export interface SaveTexts {
  readonly problems: Readonly<Record<RepositoryProblem, string>>;
  readonly nothingChanged: string;
  readonly notSaved: string;
  readonly emptyMessage: string;
  /** A message that holds what must not come into the repository. */
  readonly unfitMessage: (what: string) => string;
  /** Where git itself, or what watches over it, refused; what they said follows. */
  readonly refused: string;
  readonly saved: (message: string, files: string) => string;
  readonly leftOut: (files: readonly string[]) => string;
  readonly noRemote: string;
  readonly nextPush: (command: string) => string;
  readonly nextPullRequest: (command: string) => string;
  /** Counts with what they count: `3 returns`. */
  readonly things: Readonly<Record<ChangedThing, (count: string) => string>>;
  /** Of what else changed only that it did. */
  readonly andMore: string;
  /** The changes of one scope in a message: `2022-S1: 3 returns`. */
  readonly scoped: (scope: string, things: string) => string;
}
