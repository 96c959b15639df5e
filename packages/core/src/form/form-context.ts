import type { Semester } from '../kernel/semester.ts';
import type { ReporterForm } from './reporter-form.ts';

/** What is known of forms before one is read: whose they may be, and what each asks. */
export interface FormContext {
  /** The semesters that are being collected. */
  readonly semesters: readonly Semester[];
  /** Whoever may report, by every name in use. */
  readonly reporters: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Every indicator that is defined, asked of this reporter or not. */
  readonly indicators: ReadonlySet<string>;
  /** The form of a reporter; undefined where nothing is expected from it. */
  readonly formOf: (reporter: string, semester: Semester) => ReporterForm | undefined;
}
