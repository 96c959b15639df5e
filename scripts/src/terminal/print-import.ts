import type { Corpus, ProposedReturn } from '@chhamas/core';
import { nameOf, textIn } from '@chhamas/core';
import { formatMonth, formatNumber, formatSemester } from '@chhamas/core/language';
import type { ImportOutcome } from '../import/import-outcome.ts';
import type { ReadImport } from '../import/read-import.ts';
import { nextCall } from '../next-call.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { importAsJson } from './import/import-as-json.ts';
import { monthBlock } from './import/month-block.ts';
import { importFindings } from './import/import-findings.ts';
import { wrapText } from './wrap-text.ts';

/** What was understood of every form, month by month, then what was not, then what became of it. */
export function printImport(outcome: ImportOutcome, corpus: Corpus, run: Run): string {
  const { language, format } = run;
  if (format === 'json') return importAsJson(outcome, language);
  const { files, findings } = outcome;
  const forms = files.flatMap(({ file, sheets }) =>
    sheets.map((sheet) => sheetBlock(file, sheet, outcome, run)),
  );
  const name = (id: string) => nameOf(id, corpus, language);
  return [
    ...(forms.length === 0 ? [textsFor(language).forms.noForm] : forms),
    ...(findings.length === 0 ? [] : [importFindings(findings, language, name)]),
    closing(outcome, forms.length > 0, run),
  ].join('\n\n');
}

type Sheet = ReadImport['files'][number]['sheets'][number];

function sheetBlock(file: string, sheet: Sheet, outcome: ImportOutcome, run: Run): string {
  const { language } = run;
  const { form, months, blank } = sheet;
  const whose =
    form && `${textIn(form.name, language).text} · ${formatSemester(form.semester, language)}`;
  const left = blank.map((month) => formatMonth(month, language)).join(', ');
  const { leftBlank } = textsFor(language).forms;
  const lines = [
    [file, sheet.sheet].filter((each) => each !== undefined).join('  '),
    whose,
    ...months.map((reading) => {
      const proposed = outcome.proposed.find((each) => each.reading === reading);
      return monthBlock(reading, proposed, run);
    }),
    left === '' ? undefined : wrapText(leftBlank(left), language, 2),
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

/** How much there was of what, and what to do next. */
function closing(outcome: ImportOutcome, isAnyForm: boolean, run: Run): string {
  const { language } = run;
  const texts = textsFor(language).forms;
  const { proposed, placed, isWritten, isFaulty } = outcome;
  const count = (state: ProposedReturn['state']) =>
    formatNumber(proposed.filter((each) => each.state === state).length, language);
  const summary = texts.summary(count('new'), count('on-file'), count('amendment'));
  const returns = formatNumber(placed.length, language);
  const next = isFaulty
    ? texts.faultsFirst
    : isWritten
      ? texts.written(returns)
      : placed.length === 0
        ? texts.nothingNew
        : texts.notAskedToWrite(returns);
  const lines = isAnyForm ? [summary, next] : [next];
  return [
    ...lines.map((line) => wrapText(line, language, 0)),
    ...(isWritten ? callsAfter(outcome, run) : []),
  ].join('\n');
}

/** What is to be called once returns are written, of each semester to which they belong. */
function callsAfter({ placed }: ImportOutcome, { folder, language }: Run): readonly string[] {
  const { next, andThen } = textsFor(language);
  const semesters = new Set(placed.map(({ proposed }) => proposed.reading.form.semester));
  return [
    next(nextCall(folder, 'check')),
    ...Array.from(semesters, (semester) => andThen(nextCall(folder, 'status', semester))),
  ];
}
