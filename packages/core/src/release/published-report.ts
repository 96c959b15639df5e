import type { Change } from '../figure/change.ts';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import type {
  PublishedTable,
  ReportFigures,
  ReportHead,
  ReportReference,
} from './release-files.ts';
import type { ReportSections } from './report-sections.ts';

/** A release that was read and verified: all that its pages may say. */
export interface PublishedReport {
  readonly head: ReportHead;
  readonly figures: readonly ProtectedFigure[];
  readonly changes: readonly Change[];
  readonly highlights: ReportFigures['highlights'];
  readonly tables: readonly PublishedTable[];
  readonly notes: ReportFigures['notes'];
  readonly sections: ReportSections['sections'];
  readonly meetingsNotHeld: ReportSections['meetingsNotHeld'];
  readonly attended: ReportSections['attended'];
  readonly reference: ReportReference;
}
