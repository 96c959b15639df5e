import type { Scenario } from '../scenario.ts';
import { compensationUnclassified } from './compensation-unclassified.ts';
import { claims, inquiries, sources } from './evidence-2021-s2.ts';
import { amendments, attended, missions } from './coordination-2021-s2.ts';
import { directions, meetings } from './meetings-2021-s2.ts';

/** One return is missing, one reporter asked for time, and compensation is collected by delegation. */
export const scenario2021S2: Scenario = {
  semester: '2021-S2',
  latePercent: 3,
  cycle: {
    documentNo: 'XD-2/2021',
    dueOn: '2022-01-31',
    postponements: [
      { reporter: 'x-education', months: ['2021-08'], due: '2021-10-15', on: '2021-09-08' },
    ],
    excused: [
      {
        reporter: 'x-cso-children',
        months: ['2021-11', '2021-12'],
        indicators: ['vp.in_shelter'],
        kind: 'not-applicable',
        reason: {
          km: 'មណ្ឌលស្នាក់នៅបានបិទដើម្បីជួសជុល ហើយគ្មានអ្នកស្នាក់នៅទេ។',
          en: 'The shelter was closed for repairs, and nobody stayed there.',
        },
        by: 'deputy-secretary-general',
        on: '2021-11-12',
      },
    ],
    events: [
      { to: 'consolidating', by: 'chief', on: '2022-01-24' },
      { to: 'secretariat-review', by: 'chief', on: '2022-01-31' },
      { to: 'leadership-review', by: 'secretary-general', on: '2022-02-04' },
      { to: 'approved', by: 'permanent-vice-chair', on: '2022-02-11' },
    ],
    signOffs: [
      { role: 'preparer', on: '2022-01-31' },
      { role: 'chief', on: '2022-02-01' },
    ],
  },
  decisions: [
    compensationUnclassified,
    {
      code: 'collection/returns-outstanding',
      subject: '2021-10/capital-province',
      counts: '1/25',
      caveat: {
        km: 'របាយការណ៍ប្រចាំខែមួយ សម្រាប់ខែតុលា ឆ្នាំ២០២១ មិនទាន់បានទទួលទេ។ តួលេខសរុបដែលពាក់ព័ន្ធ បង្ហាញជាចំនួន «យ៉ាងតិច»។',
        en: 'One return for October 2021 was not received. The totals that it belongs to are shown as "at least".',
      },
    },
    {
      code: 'coordination/meeting-not-held',
      subject: 'gates-2021-10',
      reason: {
        km: 'កិច្ចប្រជុំស្តីពីច្រកចេញ-ចូលត្រូវបានពន្យារពេល។ តួលេខក្នុងរបាយការណ៍នេះ មិនអាស្រ័យលើកិច្ចប្រជុំនោះទេ។',
        en: 'The meeting on the exit-entry gates was postponed. No figure of this report depends on it.',
      },
    },
  ],
  troubles: [
    { reporter: 'xd-20', kind: 'silent', months: ['2021-10'] },
    { reporter: 'xd-22', kind: 'received', month: '2021-07', on: '2021-08-16' },
    { reporter: 'x-education', kind: 'received', month: '2021-08', on: '2021-10-12' },
    { reporter: 'x-cso-legal', kind: 'received', month: '2021-11', on: '2021-12-20' },
    { reporter: 'xd-19', kind: 'nil', month: '2021-09' },
    {
      reporter: 'x-cso-children',
      kind: 'leaves-out',
      month: '2021-11',
      indicators: ['vp.in_shelter'],
    },
    {
      reporter: 'x-cso-children',
      kind: 'leaves-out',
      month: '2021-12',
      indicators: ['vp.in_shelter'],
    },
    {
      reporter: 'xd-3',
      kind: 'amended',
      month: '2021-09',
      indicator: 'le.cases',
      excess: 2,
      on: '2021-11-03',
      reason: {
        km: 'សំណុំរឿងពីរ ត្រូវបានរាប់ពីរដង។',
        en: 'Two files had been counted twice.',
      },
    },
    {
      reporter: 'xd-10',
      kind: 'came-by',
      month: '2021-12',
      channel: 'telegram',
      verdict: { verdict: 'true', by: 'deputy-secretary-general', on: '2022-01-17' },
    },
    {
      reporter: 'xd-21',
      kind: 'undivided',
      month: '2021-08',
      indicator: 'le.victims_rescued',
      dimension: 'form',
    },
  ],
  claims,
  inquiries,
  requests: [
    {
      id: 'compensation-2021-s2',
      indicators: ['vp.compensated'],
      requestedBy: 'victim-protection',
      assignedTo: 'x-social',
      collectsFor: { kind: 'bodies', ids: ['x-courts'] },
      on: '2021-07-01',
      due: '2022-01-10',
    },
    {
      id: 'workers-2021-s2',
      indicators: ['mi.workers_sent', 'mi.predeparture'],
      requestedBy: 'migration',
      assignedTo: 'x-labour',
      on: '2021-07-05',
      due: '2022-01-10',
    },
  ],
  followUps: [
    {
      id: 'f1',
      reporters: { kind: 'places', ids: ['xd-20'] },
      kind: 'call',
      on: '2021-11-18',
      outcome: 'promised',
    },
    {
      id: 'f2',
      reporters: { kind: 'places', ids: ['xd-20'] },
      kind: 'letter',
      on: '2021-12-06',
      reference: 'XD-L-118/2021',
      outcome: 'none',
    },
    {
      id: 'f3',
      reporters: { kind: 'bodies', ids: ['x-education'] },
      kind: 'letter',
      on: '2021-09-06',
      reference: 'XD-L-087/2021',
      outcome: 'postponed',
    },
    {
      id: 'f4',
      reporters: { kind: 'zone', zone: 'zone-bc' },
      kind: 'letter',
      on: '2021-10-XX',
      outcome: 'delivered',
    },
  ],
  statements: [],
  resolutions: [],
  sources,
  meetings,
  directions,
  missions,
  attended,
  amendments,
  sectionsFrom: '2022-01-10',
};
