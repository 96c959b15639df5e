/** Every word of the agenda, apart from names, terms and what the groups wrote. Dates come written. */
export interface AgendaTexts {
  readonly title: (semester: string) => string;
  readonly nothing: string;
  readonly headings: Readonly<
    Record<'meeting' | 'minutes' | 'request' | 'clash' | 'direction', string>
  >;
  readonly expectedBy: (day: string) => string;
  readonly noReason: string;
  readonly leftBy: (day: string) => string;
  readonly addressedTo: (role: string) => string;
  readonly escalateTo: (role: string) => string;
  readonly answeredBy: (direction: string) => string;
  readonly answer: (direction: string, text: string) => string;
  readonly noText: string;
  readonly visits: (group: string, days: string) => string;
  readonly both: (places: string) => string;
  readonly direction: (id: string, semester: string) => string;
  readonly toAll: string;
  readonly due: (day: string) => string;
  readonly overdue: (day: string) => string;
  /** The last line: whom the page is for. */
  readonly internal: string;
}
