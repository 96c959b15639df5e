/** What `preview` prints. */
export interface PreviewTexts {
  readonly notAPort: (text: string) => string;
  readonly portTaken: (port: string) => string;
  readonly notInstalled: string;
  /** What stands between the draft and its publication; it is shown all the same. */
  readonly notReady: (blockers: string, warnings: string) => string;
  readonly ready: string;
  readonly shown: (address: string) => string;
  readonly howItEnds: string;
  readonly madeAgain: string;
  readonly notMadeAgain: string;
  readonly ended: string;
  /** The site ended by itself; what it said follows. */
  readonly siteEnded: string;
}
