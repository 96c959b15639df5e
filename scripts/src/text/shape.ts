import type { Work } from '../work.ts';
import type { HighlightsTexts } from './highlights-shape.ts';
import type { AgendaTexts } from './agenda-shape.ts';
import type { AskTexts } from './ask-shape.ts';
import type { AuditTexts } from './audit-shape.ts';
import type { ChaseTexts } from './chase-shape.ts';
import type { CalendarTexts } from './calendar-shape.ts';
import type { FormsTexts } from './forms-shape.ts';
import type { GuardTexts } from './guard-shape.ts';
import type { LetterTexts } from './letter-shape.ts';
import type { NewTexts } from './new-shape.ts';
import type { PlanTexts } from './plan-shape.ts';
import type { PreviewTexts } from './preview-shape.ts';
import type { BusyTexts } from './busy-shape.ts';
import type { ProtectTexts } from './protect-shape.ts';
import type { SaveTexts } from './save-shape.ts';
import type { SealTexts } from './seal-shape.ts';
import type { StatusTexts } from './status-shape.ts';

/** What can be wrong with a file that the disk does not give or take. */
export type DiskProblem = 'missing' | 'folder' | 'forbidden' | 'full' | 'other';

/** Every word that the command prints, apart from the sentences of findings. */
export interface Texts {
  /** Here and below, `meant` is what was probably meant instead, where something is near. */
  readonly noContentFolder: (named: string, meant?: string) => string;
  /** Whoever calls stands in a folder of the project; the way out of it is `above`. */
  readonly contentAbove: (above: string) => string;
  readonly notAVerb: (word: string, verbs: readonly string[], meant?: string) => string;
  readonly notAnOption: (name: string, meant?: string) => string;
  readonly optionWithoutValue: (name: string) => string;
  /** An option's value that is none of the possible ones. */
  readonly notAmong: (option: string, value: string, possible: string) => string;
  /** The right call: `chhamas status <semester>`. */
  readonly callAs: (call: string) => string;
  /** The call that comes next, and the one after it. */
  readonly next: (call: string) => string;
  readonly andThen: (call: string) => string;
  /** A file that cannot be read or written; `message` is what the system says of it. */
  readonly diskFailed: (
    file: string,
    problem: DiskProblem,
    message: string,
    meant?: string,
  ) => string;
  readonly noSuchSemester: (semester: string, there: readonly string[]) => string;
  /** A day that a release cannot bear yet. */
  readonly notYet: (day: string) => string;
  readonly notADay: (day: string, meant?: string) => string;
  readonly notASemester: (text: string, meant?: string) => string;
  readonly noCycle: (semester: string) => string;
  readonly fine: (files: string) => string;
  readonly counted: (errors: string, blockers: string, warnings: string) => string;
  /** The call that explains a finding. */
  readonly readMore: (code: string) => string;
  /** A code that no finding has, and those that may have been meant. */
  readonly noSuchCode: (word: string, meant: readonly string[]) => string;
  /** Of a verb whose result is no findings, where `--format github` is asked for. */
  readonly nothingToPost: (verb: string) => string;
  readonly severity: Readonly<Record<'error' | 'blocker' | 'warning', string>>;
  readonly refused: (semester: string) => string;
  readonly released: (semester: string, version: string, folder: string) => string;
  readonly noReleases: string;
  readonly notIntact: string;
  readonly status: StatusTexts;
  readonly highlights: HighlightsTexts;
  readonly agenda: AgendaTexts;
  readonly plan: PlanTexts;
  readonly protect: ProtectTexts;
  readonly audit: AuditTexts;
  readonly seal: SealTexts;
  readonly guard: GuardTexts;
  readonly chase: ChaseTexts;
  readonly letter: LetterTexts;
  readonly calendar: CalendarTexts;
  readonly ask: AskTexts;
  readonly new: NewTexts;
  readonly save: SaveTexts;
  readonly preview: PreviewTexts;
  readonly busy: BusyTexts;
  readonly forms: FormsTexts;
  readonly help: {
    readonly title: string;
    /** The headings of the verbs, by the work that they are for. */
    readonly works: Readonly<Record<Work, string>>;
    readonly verbs: Readonly<Record<string, string>>;
    readonly options: readonly string[];
    /** The values that an option can have. */
    readonly among: (values: readonly string[]) => string;
    /**
     * Of the options that some verbs have, by their names; what means another thing with one of them, by the
     * verb too: `new source --kind`.
     */
    readonly ownOptions: Readonly<Record<string, string>>;
    readonly exitCodes: readonly string[];
  };
}
