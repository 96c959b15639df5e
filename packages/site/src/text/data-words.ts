/** The words of what can be downloaded. */
export interface DataWords {
  readonly title: string;
  readonly intro: string;
  /** Above the files of a page. */
  readonly ofPage: string;
  /** To the page with all files. */
  readonly all: string;
  /** The name of a link for those who read links alone. */
  readonly link: (what: string, format: string) => string;
  readonly formats: Readonly<Record<'csv' | 'csvw' | 'xlsx' | 'json' | 'schema', string>>;
  readonly aboutTitle: string;
  /** What each format is good for. */
  readonly about: readonly { readonly format: string; readonly text: string }[];
  /** What an empty cell means. */
  readonly absent: string;
  readonly sealed: { readonly title: string; readonly text: string };
  readonly nothing: string;
}
