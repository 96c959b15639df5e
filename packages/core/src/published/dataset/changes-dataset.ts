import type { ProtectedFigure } from '../../figure/protected-figure.ts';
import type { PublishedReport } from '../../release/published-report.ts';
import type { ComparedIndicator } from '../compare-reports.ts';
import { observationCodeOf } from '../observation-code.ts';
import type { Cell, Column, Dataset, DatasetHead } from './dataset.ts';
import { datasetKind, makeDataset } from './dataset.ts';
import {
  cellCodes,
  confidentialityCodes,
  figureColumns,
  observationCodes,
} from './figure-columns.ts';
import { inBoth, valueOf } from './figures-dataset.ts';
import { quantityCodes } from './shared-columns.ts';

/** Columns of one of the two figures that are compared: `later_value`, `earlier_obs_status`. */
function sideColumns<Side extends 'later' | 'earlier'>(side: Side, km: string, en: string) {
  const parts = {
    cell: {
      holds: 'text',
      title: { km: `${km}៖ ស្ថានភាពក្រឡា`, en: `${en}: cell` },
      codes: cellCodes,
    },
    quantity: {
      holds: 'text',
      title: { km: `${km}៖ របៀបបញ្ជាក់ចំនួន`, en: `${en}: how it is stated` },
      codes: quantityCodes,
    },
    value: { holds: 'integer', title: { km: `${km}៖ ចំនួន`, en: `${en}: value` } },
    obs_status: {
      holds: 'text',
      title: { km: `${km}៖ ស្ថានភាព (SDMX)`, en: `${en}: observation status (SDMX)` },
      codes: observationCodes,
    },
    conf_status: {
      holds: 'text',
      title: { km: `${km}៖ ភាពសម្ងាត់ (SDMX)`, en: `${en}: confidentiality status (SDMX)` },
      codes: confidentialityCodes,
    },
  } as const satisfies Readonly<Record<string, Column>>;
  return withPrefix(side, parts);
}

/** The national totals of two reports beside each other, one row an indicator. */
export const changesKind = datasetKind({
  name: 'changes',
  columns: {
    later: { holds: 'text', title: { km: 'របាយការណ៍ក្រោយ', en: 'Later report' } },
    later_version: { holds: 'integer', title: { km: 'កំណែនៃរបាយការណ៍ក្រោយ', en: 'Its version' } },
    earlier: { holds: 'text', title: { km: 'របាយការណ៍មុន', en: 'Earlier report' } },
    earlier_version: { holds: 'integer', title: { km: 'កំណែនៃរបាយការណ៍មុន', en: 'Its version' } },
    indicator: figureColumns.indicator,
    indicator_km: figureColumns.indicator_km,
    indicator_en: figureColumns.indicator_en,
    unit_measure: figureColumns.unit_measure,
    ...sideColumns('later', 'ក្រោយ', 'Later'),
    ...sideColumns('earlier', 'មុន', 'Earlier'),
    outcome: {
      holds: 'text',
      title: { km: 'ការប្រែប្រួលអាចបង្ហាញបានឬទេ', en: 'Whether a change is given' },
      codes: {
        computed: { km: 'បានគណនា', en: 'computed' },
        refused: { km: 'មិនបង្ហាញ', en: 'not given: a number does not allow it' },
        break: { km: 'មិនអាចប្រៀបធៀបបាន', en: 'not compared: counted otherwise' },
        'one-only': { km: 'មានតែរបាយការណ៍មួយ', en: 'only one of the reports has it' },
      },
    },
    because: {
      holds: 'text',
      title: { km: 'មូលហេតុ', en: 'Why not' },
      meaning: {
        km: 'inexact, base-zero, not-shown, incomplete, owed-differs; definition, counting-rule, unit',
        en: 'inexact, base-zero, not-shown, incomplete, owed-differs; definition, counting-rule, unit',
      },
    },
    difference: {
      holds: 'integer',
      title: { km: 'ភាពខុសគ្នា', en: 'Difference' },
      meaning: { km: 'ចំនួនក្រោយ ដក ចំនួនមុន', en: 'later minus earlier, in the unit' },
    },
    ratio: {
      holds: 'number',
      title: { km: 'អត្រាប្រែប្រួល', en: 'Change as a ratio' },
      meaning: { km: 'ភាពខុសគ្នា ចែកនឹងចំនួនមុន', en: 'the difference over the earlier value' },
    },
    basis: {
      holds: 'text',
      title: { km: 'មូលដ្ឋាន', en: 'Basis' },
      codes: {
        complete: { km: 'មកពីអ្នកត្រូវរាយការណ៍ទាំងអស់', en: 'all who owed an answer stand behind both' },
        'as-printed': { km: 'តាមការបោះពុម្ព', en: 'as newspapers printed it' },
      },
    },
  },
  key: ['later', 'later_version', 'earlier', 'earlier_version', 'indicator'],
});

/**
 * What lies between two reports, from their protected figures alone.
 *
 * @source brief R-55
 */
export function changesDataset(
  reports: { readonly later: PublishedReport; readonly earlier: PublishedReport },
  compared: readonly ComparedIndicator[],
  about: DatasetHead,
): Dataset {
  const { later, earlier } = reports;
  const rows = compared.map(({ indicator, now, before, outcome }) => ({
    later: later.head.semester,
    later_version: later.head.version,
    earlier: earlier.head.semester,
    earlier_version: earlier.head.version,
    indicator: indicator.id,
    ...inBoth('indicator', indicator.name),
    unit_measure: indicator.unit,
    ...withPrefix('later', sideCells(now)),
    ...withPrefix('earlier', sideCells(before)),
    ...outcomeCells(outcome),
  }));
  return makeDataset(changesKind, about, rows);
}

function sideCells(figure: ProtectedFigure | undefined) {
  const code = figure && observationCodeOf(figure);
  const cell = figure?.cell;
  return {
    cell: cell?.status,
    quantity: cell?.status === 'shown' ? cell.quantity.kind : undefined,
    value: cell && valueOf(cell),
    obs_status: code?.obs,
    conf_status: code?.conf === '' ? undefined : code?.conf,
  } satisfies Readonly<Record<string, Cell>>;
}

function outcomeCells(outcome: ComparedIndicator['outcome']) {
  const none = { because: undefined, difference: undefined, ratio: undefined, basis: undefined };
  if (outcome.status === 'one-only') return { ...none, outcome: 'one-only' };
  if (outcome.status === 'break') {
    return { ...none, outcome: 'break', because: outcome.breaks.join(' ') };
  }
  const { result } = outcome.change;
  if (result.status === 'refused') return { ...none, outcome: 'refused', because: result.why };
  const { difference, ratio, basis } = result;
  return { ...none, outcome: 'computed', difference, ratio, basis };
}

function withPrefix<Prefix extends string, Parts extends Readonly<Record<string, unknown>>>(
  prefix: Prefix,
  parts: Parts,
): { readonly [Part in keyof Parts & string as `${Prefix}_${Part}`]: Parts[Part] } {
  const entries = Object.entries(parts).map(([part, each]) => [`${prefix}_${part}`, each]);
  // Template literals lose their type as keys.
  return Object.fromEntries(entries) as {
    readonly [Part in keyof Parts & string as `${Prefix}_${Part}`]: Parts[Part];
  };
}
