import type { Language } from '@chhamas/core';
import type { ImportOutcome } from '../../import/import-outcome.ts';
import { findingsAsJson } from '../print-findings.ts';

/** What an import found, for programs: every number with its cell. */
export function importAsJson(outcome: ImportOutcome, language: Language): string {
  const { files, proposed, placed, findings, isWritten } = outcome;
  const said = {
    files: files.map(({ file, sheets }) => ({
      file,
      sheets: sheets.map(({ sheet, form, months, blank }) => ({
        sheet,
        reporter: form?.reporter,
        semester: form?.semester,
        blank,
        months: months.map((reading) => {
          const held = proposed.find((each) => each.reading === reading);
          const { month, place, answer, figures } = reading;
          return {
            month,
            cell: place.cell,
            state: held?.state ?? 'unclear',
            answer: answer?.answer,
            onFile: held?.onFile?.id,
            changes: held?.changes,
            figures: figures.map(({ row, total, place: { cell, line, column } }) => ({
              ...{ row: row.id, total, cell },
              ...(cell === undefined ? { line, column } : {}),
            })),
          };
        }),
      })),
    })),
    findings: findingsAsJson(findings, language),
    written: isWritten,
    returns: isWritten ? placed.map(({ file, value: { id } }) => ({ file, id })) : [],
  };
  return JSON.stringify(said, undefined, 2);
}
