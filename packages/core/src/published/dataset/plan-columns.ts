import { PlanDecision } from '../../plan/plan.ts';
import type { LocalizedText } from '../../kernel/localized-text.ts';
import { WhyNot } from '../activity-progress.ts';
import type { TargetAttainment } from '../plan-progress.ts';
import { WhyNoShare } from '../target-share.ts';
import type { Column } from './dataset.ts';
import { figureColumns } from './figure-columns.ts';
import { codesOf, namedIn, quantityCodes } from './shared-columns.ts';

const spaced = { km: 'ដាក់ចន្លោះរវាងកូដ', en: 'codes, with a space between' };

const ofActivity = {
  plan: { holds: 'text', title: { km: 'ឆ្នាំនៃផែនការ', en: 'Years of the plan' } },
  version: { holds: 'integer', title: { km: 'កំណែនៃផែនការ', en: 'Version of the plan' } },
  activity: { holds: 'text', title: { km: 'កូដសកម្មភាព', en: 'Activity, its code' } },
  ...namedIn('activity', { km: 'សកម្មភាព', en: 'Activity' }),
  strategy: { holds: 'text', title: { km: 'កូដយុទ្ធសាស្ត្រ', en: 'Strategy, its code' } },
} as const satisfies Readonly<Record<string, Column>>;

const decision = {
  holds: 'text',
  title: { km: 'ការសម្រេច', en: 'Decision' },
  codes: codesOf(PlanDecision.options),
} as const satisfies Column;

/** The columns of the activities of a plan. */
export const activityColumns = {
  ...ofActivity,
  ...namedIn('strategy', { km: 'យុទ្ធសាស្ត្រ', en: 'Strategy' }),
  also_serves: {
    holds: 'text',
    title: { km: 'យុទ្ធសាស្ត្រផ្សេងដែលជួយដែរ', en: 'Other strategies that it helps' },
    meaning: spaced,
  },
  objective: { holds: 'text', title: { km: 'កូដគោលបំណង', en: 'Objective, its code' } },
  ...namedIn('objective', { km: 'គោលបំណង', en: 'Objective' }),
  group: { holds: 'text', title: { km: 'កូដក្រុម', en: 'Group, its code' } },
  ...namedIn('group', { km: 'ក្រុម', en: 'Group' }),
  bodies: {
    holds: 'text',
    title: { km: 'ស្ថាប័នអនុវត្ត', en: 'Bodies that carry it out' },
    meaning: spaced,
  },
  from: { holds: 'text', title: { km: 'ខែចាប់ផ្តើម', en: 'First month' } },
  to: { holds: 'text', title: { km: 'ខែបញ្ចប់', en: 'Last month' } },
  decision,
  ...namedIn('reason', { km: 'មូលហេតុ', en: 'Reason' }),
  indicators: { holds: 'text', title: { km: 'សូចនាករ', en: 'Indicators' }, meaning: spaced },
  targets: {
    holds: 'text',
    title: { km: 'គោលដៅ', en: 'Targets' },
    meaning: {
      km: 'ឆមាស តួលេខ របៀបបញ្ជាក់ និងចំនួន៖ 2022-S1 vp.compensated/xd exact 150; ដាក់ ; រវាងគោលដៅ',
      en: 'semester, figure, how it is stated and the number: 2022-S1 vp.compensated/xd exact 150; a semicolon between',
    },
  },
  supported_by: {
    holds: 'text',
    title: { km: 'ដៃគូគាំទ្រ', en: 'Partners that support it' },
    meaning: { km: 'ដាក់ ; រវាងឈ្មោះ', en: 'names, with a semicolon between' },
  },
} as const satisfies Readonly<Record<string, Column>>;

/** The columns of the targets of a plan, with what became of each. */
export const targetColumns = {
  ...ofActivity,
  decision,
  target: {
    holds: 'integer',
    title: { km: 'លេខរៀងគោលដៅ', en: 'Which of its targets' },
    meaning: {
      km: 'លេខរៀងក្នុងសកម្មភាព ចាប់ពី 1; 0 ពេលគ្មានគោលដៅ',
      en: 'counted within the activity from 1; 0 where it has none',
    },
  },
  figure: figureColumns.figure,
  semester: { holds: 'text', title: { km: 'ឆមាស', en: 'Semester' } },
  planned_kind: {
    holds: 'text',
    title: { km: 'របៀបបញ្ជាក់គោលដៅ', en: 'How the target is stated' },
    codes: quantityCodes,
  },
  planned: { holds: 'integer', title: { km: 'គោលដៅ', en: 'Planned' } },
  attainment: {
    holds: 'text',
    title: { km: 'លទ្ធផលនៃគោលដៅ', en: 'Attainment' },
    codes: {
      reached: { km: 'សម្រេចទាន់ពេល', en: 'reached in time' },
      late: { km: 'សម្រេចយឺត', en: 'reached late' },
      'not-reached': { km: 'មិនបានសម្រេច', en: 'not reached' },
      'cannot-be-assessed': { km: 'មិនអាចវាយតម្លៃបាន', en: 'cannot be assessed' },
      'not-due': { km: 'មិនទាន់ដល់កំណត់', en: 'not due yet' },
      'no-longer-asked': { km: 'មិនតាមដានទៀត', en: 'no longer asked for' },
      'no-target': { km: 'គ្មានគោលដៅ', en: 'no target' },
    } satisfies Readonly<Record<TargetAttainment | 'no-target', LocalizedText>>,
  },
  because: {
    holds: 'text',
    title: { km: 'មូលហេតុដែលមិនអាចវាយតម្លៃបាន', en: 'Why it cannot be assessed' },
    meaning: { km: WhyNot.options.join(', '), en: WhyNot.options.join(', ') },
  },
  actual_kind: {
    holds: 'text',
    title: { km: 'របៀបបញ្ជាក់ចំនួនជាក់ស្តែង', en: 'How the actual number is stated' },
    codes: quantityCodes,
  },
  actual: { holds: 'integer', title: { km: 'ចំនួនជាក់ស្តែង', en: 'Actual' } },
  share: {
    holds: 'number',
    title: { km: 'ភាគនៃគោលដៅ', en: 'Share of what was planned' },
    meaning: { km: '0.5 គឺពាក់កណ្តាល', en: '0.5 is half' },
  },
  no_share: {
    holds: 'text',
    title: { km: 'មូលហេតុដែលគ្មានភាគ', en: 'Why no share is given' },
    meaning: { km: WhyNoShare.options.join(', '), en: WhyNoShare.options.join(', ') },
  },
  reached_in: { holds: 'text', title: { km: 'សម្រេចបានក្នុងឆមាស', en: 'Reached in' } },
  answers_expected: figureColumns.answers_expected,
  answers_received: figureColumns.answers_received,
  answers_nil: figureColumns.answers_nil,
  verification: figureColumns.verification,
} as const satisfies Readonly<Record<string, Column>>;
