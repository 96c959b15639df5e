import { auditTables } from '../../disclosure/audit/audit-tables.ts';
import { auditFindings } from '../../disclosure/tables/audit-findings.ts';
import { exposureFindings } from '../../disclosure/tables/exposure-findings.ts';
import { muchWithheld } from '../../disclosure/tables/much-withheld.ts';
import { parseProtectInput } from '../../disclosure/tables/parse-protect-input.ts';
import { systemOfTables } from '../../disclosure/tables/system-of-tables.ts';
import type { Finding } from '../../kernel/finding.ts';
import { auditRefused } from '../../report/audit-refused.ts';
import { exposedFigures } from '../../report/exposed-figures.ts';
import { semester } from '../brands.ts';
import { provincesBySex } from '../counts.ts';
import { makeFigure } from '../make-figure.ts';
import { solver } from '../solver.ts';

const input = provincesBySex({ ka: [7, 3], ko: [8, 9] });

/** A file of 500 provinces by 500 sexes. */
export function tooManyLeaves(): readonly Finding[] {
  const cells = Array.from({ length: 500 }, (_, n) => ({
    province: `p${n}`,
    sex: `s${n}`,
    count: 9,
  }));
  return parseProtectInput(JSON.stringify({ ...input, cells }), 'counts.json').findings;
}

/** The men of one province, of whom there were three, as they follow whatever is withheld. */
export function exposedTables(): readonly Finding[] {
  const tables = systemOfTables(input);
  const exposures = tables.system.cells
    .slice(1, 2)
    .map(({ id }) => ({ ...{ id, least: 3, greatest: 3 }, from: [] }));
  return exposureFindings(exposures, tables, input, solver);
}

/** A figure that earlier releases give away, whatever is withheld now: made up. */
export function exposedFigure(): readonly Finding[] {
  const figure = makeFigure(8);
  const exposed = { figures: [figure], releases: ['2017-S1 v1'] };
  return exposedFigures([figure], [], semester('2017-S1'), () => [exposed]);
}

/** Patterns made by hand: one withholds the small cell alone, the other shows it. */
export function auditedTables(): readonly Finding[] {
  return [patternOf(true), patternOf(false)].flatMap((output) =>
    auditFindings(auditTables(input, output, solver), 1),
  );
}

/** The tables of the provinces by sex; the three men of one of them are shown or withheld. */
function patternOf(isWithheld: boolean) {
  const rows = { ka: [7, 3, 10], ko: [8, 9, 17], all: [15, 12, 27] };
  const cells = Object.entries(rows).flatMap(([province, counts]) =>
    ['female', 'male', 'both'].map((sex, index) => {
      const at = { province, sex };
      const count = counts[index] ?? 0;
      return isWithheld && count === 3
        ? { at, status: 'withheld' as const }
        : { at, status: 'shown' as const, count };
    }),
  );
  return { tables: [{ dimensions: ['province', 'sex'], cells }] };
}

/** What follows from two releases, and what from the first alone: made up. */
export function earlierTables(): readonly Finding[] {
  const exposed = {
    ...{ table: 0, at: { province: 'ka', sex: 'male' }, release: 2, least: 3, greatest: 3 },
    ...{ isSmall: true, from: [] },
  };
  return auditFindings(
    {
      exposures: [{ ...exposed, kind: 'change', since: 1 }],
      alreadyPublic: [{ ...exposed, kind: 'earlier-cell', release: 1 }],
    },
    2,
  );
}

/** A table of one cell, which is withheld. */
export function mostlyWithheld(): readonly Finding[] {
  const cells = [{ at: { province: 'ka' }, status: 'withheld' as const }];
  return muchWithheld({ tables: [{ dimensions: ['province'], cells }] });
}

/** A small number that a release would show: made up, for the audit has never found one. */
export function auditedRelease(): readonly Finding[] {
  const shown = { kind: 'shown-small' as const, figure: 'victims/p-1', release: '2017-S1 v1' };
  return auditRefused({ exposures: [{ ...shown, least: 3, greatest: 3, from: [] }] });
}
