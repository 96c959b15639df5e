/** Every word of the page of a plan, apart from its findings. */
export interface PlanTexts {
  readonly title: (years: string) => string;
  readonly decisions: string;
  readonly strategies: string;
  /** Activities whose working group has not signed its own plan. */
  readonly waiting: (count: string) => string;
  readonly nothingStands: string;
  readonly notAQuestion: (word: string, known: string) => string;
  readonly noPlan: (years: string, there: readonly string[]) => string;
}
