import type { Scenario } from '../scenario.ts';
import { amendments, attended, missions, monitoring } from './coordination-2022-s1.ts';
import { decisions } from './decisions-2022-s1.ts';
import { claims, confirmations, inquiries, sources } from './evidence-2022-s1.ts';
import { meetings, directions } from './meetings-2022-s1.ts';
import { troubles } from './troubles-2022-s1.ts';

/** The semester in which nearly everything went wrong that can. */
export const scenario2022S1: Scenario = {
  semester: '2022-S1',
  latePercent: 6,
  cycle: {
    documentNo: 'XD-1/2022',
    dueOn: '2022-07-31',
    postponements: [
      { reporter: 'x-labour', months: ['2022-03'], due: '2022-04-30', on: '2022-04-08' },
      { reporter: 'x-labour', months: ['2022-03'], due: '2022-05-31', on: '2022-04-29' },
      { reporter: 'x-women', months: ['2022-03'], due: '2022-04-25', on: '2022-04-07' },
    ],
    excused: [
      {
        reporter: 'xd-18',
        months: ['2022-05'],
        kind: 'excused',
        reason: {
          km: 'ទឹកជំនន់បានបំផ្លាញការិយាល័យ និងទម្រង់សម្រាប់ខែឧសភា។',
          en: 'A flood destroyed the office and the forms for May.',
        },
        by: 'deputy-secretary-general',
        on: '2022-06-13',
      },
      {
        reporter: 'x-cso-children',
        months: ['2022-01'],
        indicators: ['vp.in_shelter'],
        kind: 'not-applicable',
        reason: {
          km: 'មណ្ឌលស្នាក់នៅនៅបិទរហូតដល់ចុងខែមករា។',
          en: 'The shelter stayed closed until the end of January.',
        },
        by: 'deputy-secretary-general',
        on: '2022-02-02',
      },
    ],
    events: [
      { to: 'consolidating', by: 'chief', on: '2022-07-25' },
      { to: 'secretariat-review', by: 'chief', on: '2022-08-02' },
      { to: 'leadership-review', by: 'secretary-general', on: '2022-08-05' },
      { to: 'returned', by: 'permanent-vice-chair', on: '2022-08-12' },
      { to: 'consolidating', by: 'chief', on: '2022-08-15' },
      { to: 'secretariat-review', by: 'chief', on: '2022-08-22' },
      { to: 'leadership-review', by: 'secretary-general', on: '2022-08-25' },
      { to: 'approved', by: 'permanent-vice-chair', on: '2022-09-02' },
    ],
    signOffs: [
      { role: 'preparer', on: '2022-08-22' },
      { role: 'chief', on: '2022-08-23' },
    ],
  },
  decisions,
  troubles,
  claims,
  inquiries,
  confirmations,
  requests: [
    {
      id: 'compensation-2022-s1',
      indicators: ['vp.compensated'],
      requestedBy: 'victim-protection',
      assignedTo: 'x-social',
      collectsFor: { kind: 'bodies', ids: ['x-courts'] },
      on: '2022-01-04',
      due: '2022-07-10',
    },
    {
      id: 'predeparture-2022-s1',
      indicators: ['mi.predeparture'],
      requestedBy: 'migration',
      assignedTo: 'x-immigration',
      on: '2022-01-10',
      due: '2022-07-10',
    },
  ],
  followUps: [
    {
      id: 'f1',
      reporters: { kind: 'bodies', ids: ['x-labour'] },
      kind: 'letter',
      on: '2022-04-06',
      reference: 'XD-L-031/2022',
      outcome: 'postponed',
    },
    {
      id: 'f2',
      reporters: { kind: 'bodies', ids: ['x-labour'] },
      kind: 'call',
      on: '2022-04-28',
      outcome: 'postponed',
    },
    {
      id: 'f3',
      reporters: { kind: 'bodies', ids: ['x-labour'] },
      kind: 'meeting-invitation',
      on: '2022-06-02',
      reference: 'XD-L-052/2022',
      outcome: 'not-held',
    },
    {
      id: 'f4',
      reporters: { kind: 'places', ids: ['xd-19'] },
      kind: 'call',
      on: '2022-05-18',
      outcome: 'none',
    },
    {
      id: 'f5',
      reporters: { kind: 'places', ids: ['xd-22'] },
      kind: 'message',
      on: '2022-04-15',
      outcome: 'promised',
    },
    {
      id: 'f6',
      reporters: { kind: 'bodies', ids: ['x-cso-training'] },
      kind: 'call',
      on: '2022-07-14',
      outcome: 'refused',
    },
    {
      id: 'f7',
      reporters: { kind: 'places', ids: ['xd-13'] },
      kind: 'visit',
      on: '2022-07-19',
      outcome: 'delivered',
    },
    {
      id: 'f8',
      reporters: { kind: 'zone', zone: 'zone-a' },
      kind: 'letter',
      on: '2022-03-XX',
      outcome: 'delivered',
    },
    {
      id: 'f9',
      reporters: { kind: 'places', ids: ['xd-6', 'xd-21'] },
      kind: 'letter',
      on: '2022-06-27',
      reference: 'XD-L-066/2022',
      outcome: 'none',
    },
    {
      id: 'f10',
      reporters: { kind: 'bodies', ids: ['x-cso-border'] },
      kind: 'call',
      on: '2022-07-21',
      outcome: 'promised',
    },
  ],
  statements: [
    {
      id: 's1',
      by: 'general-admin',
      asOf: '2022-07-15',
      about: { kind: 'reporter', reporter: 'x-social' },
      received: { kind: 'month-count', count: 4 },
      source: 'minutes-2022-07-15',
    },
    {
      id: 's2',
      by: 'victim-protection',
      asOf: '2022-07-15',
      about: { kind: 'reporter', reporter: 'x-social' },
      received: {
        kind: 'months',
        months: ['2022-01', '2022-02', '2022-03', '2022-04', '2022-05', '2022-06'],
      },
      source: 'minutes-2022-07-15',
    },
    {
      id: 's3',
      by: 'migration',
      asOf: '2022-07-15',
      about: { kind: 'reporter', reporter: 'x-labour' },
      received: { kind: 'month-count', count: 5 },
      source: 'minutes-2022-07-15',
    },
  ],
  resolutions: [
    {
      reporter: 'x-social',
      chosen: 's2',
      by: 'general-admin',
      on: '2022-07-27',
      note: {
        km: 'របាយការណ៍ពីរបានផ្ញើផ្ទាល់ទៅក្រុមការពារជនរងគ្រោះ។ ការិយាល័យទាំងពីរបានប្រៀបធៀបបញ្ជី។',
        en: 'Two returns had been sent to the victim protection group directly. Both desks compared their lists.',
      },
    },
  ],
  sources,
  meetings,
  directions,
  missions,
  monitoring,
  attended,
  amendments,
  sectionsFrom: '2022-07-11',
};
