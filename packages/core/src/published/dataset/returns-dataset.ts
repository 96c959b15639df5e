import type { PublishedReport } from '../../release/published-report.ts';
import type { PublishedStratum } from '../../release/release-files.ts';
import { termFor } from '../../language/terms.ts';
import type { Dataset, DatasetHead } from './dataset.ts';
import { datasetKind, makeDataset } from './dataset.ts';
import { codesOf, namedIn, reportColumns } from './shared-columns.ts';

/** Answers that were owed and came, one row a stratum for the semester and one for each of its months. */
export const returnsKind = datasetKind({
  name: 'returns',
  columns: {
    ...reportColumns,
    stratum: { holds: 'text', title: { km: 'ប្រភេទអ្នករាយការណ៍', en: 'Stratum of reporters' } },
    ...namedIn('stratum', { km: 'ឈ្មោះប្រភេទអ្នករាយការណ៍', en: 'Name of the stratum' }),
    time_period: {
      holds: 'text',
      title: { km: 'រយៈពេល', en: 'Reference period' },
      meaning: { km: 'ឆមាស 2022-S1 ឬខែ 2022-03', en: 'the semester 2022-S1, or a month 2022-03' },
    },
    status: {
      holds: 'text',
      title: { km: 'ស្ថានភាព', en: 'Status' },
      meaning: { km: 'សម្រាប់ឆមាសទាំងមូល', en: 'of the whole semester only' },
      codes: codesOf(['complete', 'incomplete', 'undetermined', 'not-expected']),
    },
    expected: { holds: 'integer', title: { km: 'ត្រូវផ្ញើ', en: 'Owed' } },
    received: { holds: 'integer', title: { km: 'មានទិន្នន័យ', en: 'With data' } },
    nil: { holds: 'integer', title: { km: 'បញ្ជាក់ថាគ្មាន', en: 'Nil' } },
    partial: {
      holds: 'integer',
      title: { km: 'បានទទួលមួយផ្នែក', en: 'Partial' },
      meaning: { km: 'រាប់ក្នុង received ដែរ', en: 'counted under received as well' },
    },
    late: {
      holds: 'integer',
      title: { km: 'យឺត', en: 'Late' },
      meaning: {
        km: 'រាប់ក្នុង received ឬ nil ដែរ; ទទេពេលអាចដឹងថាអ្នកណាយឺត',
        en: 'counted under received or nil as well; empty where it would say who was late',
      },
    },
    excused: { holds: 'integer', title: { km: 'បានលើកលែង', en: 'Excused' } },
    missing: { holds: 'integer', title: { km: 'ខ្វះ', en: 'Missing' } },
  },
  key: ['report', 'version', 'stratum', 'time_period'],
});

/**
 * Who reported, as counts by stratum: never who was late.
 *
 * @source brief; the publication policy
 */
export function returnsDataset({ head }: PublishedReport, about: DatasetHead): Dataset {
  const { semester, version, releasedOn, strata } = head;
  const of = { report: semester, version, released_on: releasedOn };
  const rows = strata.flatMap((stratum) => {
    const named = {
      stratum: stratum.stratum,
      stratum_km: termFor(stratum.stratum, 'km'),
      stratum_en: termFor(stratum.stratum, 'en'),
    };
    return [
      { ...of, ...named, time_period: semester, status: stratum.status, ...countsOf(stratum) },
      ...stratum.months.map((month) => ({
        ...{ ...of, ...named, time_period: month.month, status: undefined },
        ...countsOf(month),
      })),
    ];
  });
  return makeDataset(returnsKind, about, rows);
}

type Counts = Pick<
  PublishedStratum,
  'expected' | 'received' | 'nil' | 'partial' | 'excused' | 'missing'
> & { readonly late?: number | undefined };

function countsOf({ expected, received, nil, partial, late, excused, missing }: Counts) {
  return { expected, received, nil, partial, late, excused, missing };
}
