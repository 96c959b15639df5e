import type { ActivityChangeKind } from '@chhamas/core';

/** Every word that the verbs of a plan print, apart from findings. */
export interface PlanTexts {
  readonly title: (years: string) => string;
  readonly decisions: string;
  readonly strategies: string;
  /** Activities whose working group has not signed its own plan. */
  readonly published: (version: string, day: string) => string;
  readonly waiting: (count: string) => string;
  readonly nothingStands: string;
  readonly notYears: (text: string) => string;
  readonly noPlan: (years: string, there: readonly string[]) => string;
  readonly isThere: (file: string) => string;
  /** The second half of a term is planned in the file of the first. */
  readonly nextHalf: (file: string) => string;
  readonly noStrategies: (years: string) => string;
  readonly begun: (file: string) => string;
  readonly carriedOver: (count: string, from: string) => string;
  /** Activities of whose strategy there is no like in the new plan. */
  readonly withoutPlace: (ids: readonly string[]) => string;
  readonly notADecision: (
    word: string,
    meant: string | undefined,
    known: readonly string[],
  ) => string;
  readonly noActivity: (
    id: string,
    years: string,
    meant: string | undefined,
    there: readonly string[],
  ) => string;
  readonly khmerFirst: string;
  readonly notWritten: string;
  /** What is named in `evidence` drove another decision than the one that is written now. */
  readonly evidenceOfFormer: (id: string, decision: string) => string;
  readonly stillUndecided: (count: string) => string;
  readonly noVersion: (years: string, version: string, there: readonly string[]) => string;
  readonly nothingPublished: (years: string) => string;
  readonly between: (from: string, to: string, isDraft: boolean) => string;
  readonly changes: Readonly<Record<ActivityChangeKind, string>>;
  readonly noActivityDiffers: string;
  readonly signedNow: (groups: string) => string;
  /** What else of the plan differs, by its names in the file. */
  readonly elsewhere: (names: readonly string[]) => string;
  /** The words for parts of a plan, by their names in the file. */
  readonly parts: Readonly<Record<string, string>>;
  readonly leftUndecided: (ids: readonly string[]) => string;
  readonly notReady: (years: string) => string;
  readonly version: (version: string) => string;
  readonly halves: Readonly<Record<1 | 2, string>>;
  readonly awaiting: (groups: string) => string;
}
