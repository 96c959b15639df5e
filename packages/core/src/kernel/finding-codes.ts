/**
 * Every rule of the house, as `room/rule`, and what a breach of it stops.
 *
 * - `error`: content is wrong; `check` fails.
 * - `blocker`: content is right, the report is not ready; `publish` refuses.
 * - `warning`: must be acknowledged with a reason before a report is published.
 */
export const findingSeverity = {
  'kernel/broken-json': 'error',
  'kernel/unknown-key': 'error',
  'kernel/missing-key': 'error',
  'kernel/khmer-missing': 'error',
  'kernel/wrong-type': 'error',
  'kernel/wrong-value': 'error',
  'kernel/illegal-transition': 'error',
  'report/unexpected-file': 'error',
  'report/missing-file': 'error',
  'report/misplaced-file': 'error',
  'reference/duplicate-id': 'error',
  'reference/unknown-place': 'error',
  'reference/unknown-body': 'error',
  'reference/unknown-reporter': 'error',
  'reference/unknown-group': 'error',
  'reference/unknown-strategy': 'error',
  'indicator/unknown-indicator': 'error',
  'indicator/unknown-dimension': 'error',
  'indicator/unknown-code': 'error',
  'narrative/unknown-figure': 'error',
  'narrative/item-without-text': 'error',
  'narrative/text-without-item': 'error',
  'collection/month-outside-semester': 'error',
  'collection/female-above-total': 'error',
  'collection/parts-do-not-add': 'error',
  'collection/unknown-reading': 'error',
  'evidence/unknown-source': 'error',
  'group-report/section-missing': 'error',
  'group-report/parts-above-base': 'error',
  'collection/source-not-received': 'blocker',
  'collection/returns-outstanding': 'blocker',
  'collection/receipts-not-recorded': 'blocker',
  'collection/expected-set-undefined': 'blocker',
  'evidence/conflict-open': 'blocker',
  'group-report/section-not-handed-over': 'blocker',
  'report/period-incomplete': 'blocker',
  'report/nothing-to-publish': 'blocker',
  'disclosure/small-count': 'blocker',
  'disclosure/subtraction': 'blocker',
  'release/not-approved': 'blocker',
  'release/unchanged': 'blocker',
  'coordination/meeting-not-held': 'warning',
  'evidence/reading-emended': 'warning',
  'plan/plan-unsigned': 'warning',
  'plan/feedback-empty': 'warning',
  'release/partial-date': 'warning',
  'report/unnumbered': 'warning',
  'release/file-changed': 'error',
  'release/file-missing': 'error',
  'release/file-unknown': 'error',
  'release/not-canonical': 'error',
  'release/misplaced': 'error',
} as const satisfies Record<string, 'error' | 'blocker' | 'warning'>;

/** The name of a rule: `collection/source-not-received`. */
export type FindingCode = keyof typeof findingSeverity;
