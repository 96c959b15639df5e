import type { Figure } from '../figure/figure.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { ReleaseContent } from '../release/release-files.ts';

/**
 * True where a new version would differ from the last one in its number and its days only.
 *
 * @source brief R-54
 */
export function saysTheSame(content: ReleaseContent, latest: PublishedReport): boolean {
  const { version, asOf, releasedOn, publishAt, revision } = latest.head;
  const { head, figures, sections, reference } = content;
  const last = {
    head: latest.head,
    figures: {
      schema: 1,
      figures: latest.figures.map(withoutDay),
      changes: latest.changes,
      highlights: latest.highlights,
      tables: latest.tables,
      notes: latest.notes,
    },
    sections: {
      schema: 1,
      sections: latest.sections,
      attended: latest.attended,
      meetingsNotHeld: latest.meetingsNotHeld,
    },
    reference: latest.reference,
  };
  const next = {
    head: { ...head, version, asOf, releasedOn, publishAt, revision },
    figures: { ...figures, figures: figures.figures.map(withoutDay) },
    sections,
    reference,
  };
  return writeStableJson(next) === writeStableJson(last);
}

/** A running total of a later day, to which nothing came since, says nothing new. */
function withoutDay({ running, ...figure }: Figure) {
  return running === undefined ? figure : { ...figure, running: { ...running, asOf: undefined } };
}
