import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { cellPlace } from './cell-place.ts';
import type { FormContext } from './form-context.ts';
import type { Grid } from './grid.ts';
import { namedOtherwise } from './name-of-file.ts';
import { personalDataInGrid } from './personal-data-in-grid.ts';
import type { SheetReading } from './read-sheet.ts';
import { readSheet } from './read-sheet.ts';

/** All sheets of one file, understood as far as they can be. */
export interface FileReading {
  /** Those that are forms. */
  readonly sheets: readonly SheetReading[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every sheet of a file. A sheet beside a form, with months and numbers and without an owner, is
 * left out, and that is said; a file without any form is a finding.
 *
 * @param grids the sheets of one file, at least one
 */
export function readSheets(grids: readonly Grid[], context: FormContext): FileReading {
  const read = grids.map((grid) => ({ grid, reading: readSheet(grid, context) }));
  const isForm = read.some(({ reading }) => reading.form !== undefined);
  const findings = read.flatMap(({ grid, reading }): readonly Finding[] => {
    const { form } = reading;
    const others = [
      ...(form === undefined ? [] : namedOtherwise(grid.file, form, context)),
      ...personalDataInGrid(grid),
    ];
    const isUnowned =
      form === undefined &&
      reading.findings.every(
        ({ code, subject }) => code === 'form/unknown-reporter' && subject === '',
      );
    if (!isForm || !isUnowned || !reading.hasFigures) return [...reading.findings, ...others];
    const place = cellPlace(grid, { row: 0, column: 0 });
    return [finding('form/sheet-left-out', grid.sheet ?? '', place), ...others];
  });
  const [first] = grids;
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  if (!isForm && !hasErrors && first !== undefined) {
    findings.push(finding('form/nothing-found', first.file, { file: first.file }));
  }
  return {
    sheets: read.flatMap(({ reading }) => (reading.form === undefined ? [] : [reading])),
    findings,
  };
}
