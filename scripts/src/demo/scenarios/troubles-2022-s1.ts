import type { Trouble } from '../scenario.ts';

/** What went wrong with the returns of Semester 1, 2022. */
export const troubles: readonly Trouble[] = [
  // Nothing came at all.
  { reporter: 'xd-19', kind: 'silent', months: ['2022-04'] },
  { reporter: 'x-cso-training', kind: 'silent', months: ['2022-06'] },
  { reporter: 'x-labour', kind: 'silent', months: ['2022-03'] },
  { reporter: 'xd-18', kind: 'silent', months: ['2022-05'] },
  // It came, and says that there was nothing, or nothing at all.
  { reporter: 'xd-24', kind: 'nil', month: '2022-04' },
  { reporter: 'xd-22', kind: 'blank', month: '2022-03' },
  // It came late.
  { reporter: 'xd-5', kind: 'received', month: '2022-01', on: '2022-02-21' },
  { reporter: 'x-women', kind: 'received', month: '2022-03', on: '2022-04-22' },
  { reporter: 'x-police', kind: 'received', month: '2022-02', on: '2022-03-30' },
  // It came in part.
  {
    reporter: 'xd-16',
    kind: 'leaves-out',
    month: '2022-02',
    indicators: ['pr.awareness_sessions', 'pr.participants'],
  },
  { reporter: 'x-courts', kind: 'leaves-out', month: '2022-05', indicators: ['ju.convicted'] },
  {
    reporter: 'x-cso-children',
    kind: 'leaves-out',
    month: '2022-01',
    indicators: ['vp.in_shelter'],
  },
  {
    reporter: 'xd-9',
    kind: 'without-split',
    month: '2022-01',
    indicator: 'le.victims_rescued',
    dimension: 'form',
  },
  {
    reporter: 'xd-7',
    kind: 'without-split',
    month: '2022-06',
    indicator: 'le.suspects',
    dimension: 'citizenship',
  },
  {
    reporter: 'xd-2',
    kind: 'undivided',
    month: '2022-03',
    indicator: 'le.victims_rescued',
    dimension: 'form',
  },
  {
    reporter: 'xd-11',
    kind: 'inexact',
    month: '2022-05',
    indicator: 'vp.victims_assisted',
    as: 'atLeast',
  },
  {
    reporter: 'x-education',
    kind: 'inexact',
    month: '2022-06',
    indicator: 'pr.participants',
    as: 'about',
  },
  {
    reporter: 'xd-14',
    kind: 'inexact',
    month: '2022-01',
    indicator: 'pr.participants',
    as: 'moreThan',
  },
  // It was amended.
  {
    reporter: 'xd-14',
    kind: 'amended',
    month: '2022-02',
    indicator: 'le.cases',
    excess: 1,
    on: '2022-04-05',
    reason: {
      km: 'សំណុំរឿងមួយ ត្រូវបានបើកនៅខែមករា មិនមែនខែកុម្ភៈទេ។',
      en: 'One file had been opened in January, not in February.',
    },
  },
  {
    reporter: 'x-social',
    kind: 'amended',
    month: '2022-04',
    indicator: 'vp.repatriated',
    excess: 6,
    on: '2022-06-09',
    reason: {
      km: 'ពលករដែលត្រូវបានបញ្ជូនត្រឡប់ ត្រូវបានរាប់ជាជនមាតុភូមិនិវត្តន៍ដោយច្រឡំ។',
      en: 'Workers who had been sent back were counted as repatriated victims by mistake.',
    },
  },
  // It came by an informal way.
  {
    reporter: 'xd-10',
    kind: 'came-by',
    month: '2022-01',
    channel: 'telegram',
    verdict: { verdict: 'true', by: 'deputy-secretary-general', on: '2022-02-18' },
  },
  {
    reporter: 'xd-6',
    kind: 'came-by',
    month: '2022-02',
    channel: 'phone',
    verdict: {
      verdict: 'untrue',
      by: 'deputy-secretary-general',
      on: '2022-03-25',
      reason: {
        km: 'តួលេខទាំងនោះជារបស់ខែមករា។ លេខាធិការដ្ឋានខេត្តមិនបានអនុញ្ញាតឲ្យរាយការណ៍ទេ។',
        en: 'The counts were those of January. The provincial secretariat had not allowed the report.',
      },
    },
  },
  {
    reporter: 'xd-21',
    kind: 'came-by',
    month: '2022-05',
    channel: 'telegram',
    verdict: { verdict: 'pending', by: 'chief', on: '2022-06-20' },
  },
  // Nobody has verified this one yet.
  { reporter: 'x-cso-border', kind: 'came-by', month: '2022-06', channel: 'phone' },
  // The secretariat went there and collected it.
  {
    reporter: 'xd-13',
    kind: 'came-by',
    month: '2022-06',
    channel: 'mission',
    source: 'missions-2022-s1',
    collected: true,
  },
  { reporter: 'xd-13', kind: 'received', month: '2022-06', on: '2022-07-20' },
  // It is about other days, by somebody else, or here twice.
  {
    reporter: 'x-courts',
    kind: 'other-days',
    month: '2022-04',
    indicator: 'ju.defendants',
    from: '2022-03-11',
    to: '2022-04-10',
  },
  { reporter: 'xd-7', kind: 'unasked', month: '2022-03', indicator: 'mi.gate_movements' },
  {
    reporter: 'x-social',
    kind: 'two-desks',
    month: '2022-02',
    indicators: ['vp.repatriated'],
    channel: 'monthly-form',
    on: '2022-03-14',
  },
];
