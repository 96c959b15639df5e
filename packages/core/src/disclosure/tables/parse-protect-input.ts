import type { Finding } from '../../kernel/finding.ts';
import { parseDocument } from '../../kernel/parse-document.ts';
import { leavesOf } from './axis.ts';
import { checkCodes } from './check-codes.ts';
import { checkGrowth } from './check-growth.ts';
import { checkHierarchies, findingsAt } from './check-hierarchies.ts';
import { checkOutput } from './check-output.ts';
import { usedDimensions } from './frame-of.ts';
import { junctionTreeOf } from './junction-tree.ts';
import { mendInput } from './mend-input.ts';
import { ProtectInput } from './protect-input.ts';
import { ProtectOutput } from './protect-output.ts';
import { baseOf } from './axis.ts';
import { releaseChain } from './release-chain.ts';

/** Combinations of leaves that are still looked at together. */
const mostLeaves = 200_000;

/**
 * A file of counts, checked, with every release in it; or all that is wrong with it.
 *
 * @param text JSON
 * @param file its name, for the findings
 * @returns an input only where there is no finding
 */
export function parseProtectInput(
  text: string,
  file: string,
): { readonly input?: ProtectInput; readonly findings: readonly Finding[] } {
  const { value, findings } = parseDocument(text, ProtectInput, file);
  if (value === undefined || findings.length > 0) {
    return { findings: [...findings, ...faultsBeside(findings, text, file)] };
  }
  const faults = faultsIn(value, file);
  return faults.length > 0 ? { findings: faults } : { input: value, findings: [] };
}

/** What else is wrong with a file of the wrong shape, as far as it can be told. */
function faultsBeside(known: readonly Finding[], text: string, file: string): readonly Finding[] {
  if (known.some(({ code }) => code === 'kernel/broken-json')) return [];
  const mended = mendInput(JSON.parse(text));
  return mended === undefined ? [] : faultsInNames(mended, file);
}

/**
 * Tables that were made of a file of counts, or all that is wrong with them.
 *
 * @param input checked: the counts that the tables are of
 */
export function parseProtectOutput(
  text: string,
  file: string,
  input: ProtectInput,
): { readonly output?: ProtectOutput; readonly findings: readonly Finding[] } {
  const { value, findings } = parseDocument(text, ProtectOutput, file);
  if (value === undefined) return { findings };
  const all = [...findings, ...checkOutput(input, value, findingsAt(file))];
  return all.length > 0 ? { findings: all } : { output: value, findings: [] };
}

function faultsIn(whole: ProtectInput, file: string): readonly Finding[] {
  const faults = faultsInNames(whole, file);
  // Sums of a file with such faults mean nothing.
  if (faults.length > 0) return faults;
  const chain = releaseChain(whole);
  const large = tooLarge(
    chain.map(({ input }) => input),
    file,
  );
  if (large.length > 0) return large;
  return chain.flatMap(({ input, output, path }) => {
    const outputAt = findingsAt(file, [...path.slice(0, -1), 'output']);
    return [
      ...(output === undefined ? [] : checkOutput(input, output, outputAt)),
      ...checkGrowth(input, findingsAt(file, path)),
    ];
  });
}

function faultsInNames(whole: ProtectInput, file: string): readonly Finding[] {
  return releaseChain(whole).flatMap(({ input, path }) => {
    const at = findingsAt(file, path);
    return [...checkHierarchies(input, at), ...checkCodes(input, at)];
  });
}

function tooLarge(releases: readonly ProtectInput[], file: string): readonly Finding[] {
  const wanted = [...new Set(releases.flatMap(usedDimensions))];
  return releases.flatMap((input) => {
    const sizeOf = (dimensions: readonly string[]) =>
      dimensions.reduce((product, each) => product * Math.max(1, leavesOf(input, each).length), 1);
    const tree = junctionTreeOf(
      input.tables.map((names) => names.map((name) => baseOf(input, name))),
    );
    const sets = releases.length > 1 || tree === undefined ? [wanted] : tree.sets;
    const leaves = Math.max(...sets.map(sizeOf));
    if (leaves <= mostLeaves) return [];
    return [
      findingsAt(file)('disclosure/too-many-leaves', '', ['tables'], { leaves, most: mostLeaves }),
    ];
  });
}
