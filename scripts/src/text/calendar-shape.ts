/** What `calendar` prints, and every word of the calendar file apart from names and terms. */
export interface CalendarTexts {
  readonly written: (count: string, file: string) => string;
  readonly coming: string;
  readonly nothingComes: string;
  readonly notACalendar: (file: string) => string;
  /** The name of the calendar. */
  readonly name: (semester: string) => string;
  readonly notice: Readonly<Record<'real' | 'invented', string>>;
  readonly returns: (month: string) => string;
  readonly postponed: (reporter: string, months: readonly string[]) => string;
  readonly report: (semester: string) => string;
  readonly answer: (body: string, confirmation: string, state: string) => string;
  readonly request: (reporter: string, indicators: readonly string[]) => string;
  readonly section: (group: string) => string;
  readonly meeting: (group: string, subject: string) => string;
  readonly direction: (id: string, semester: string) => string;
  readonly mission: (group: string, places: readonly string[]) => string;
  readonly publication: (semester: string, version: string) => string;
}
