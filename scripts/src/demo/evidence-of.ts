import type { Claim, Confirmation, Inquiry, Verdict } from './plain.ts';
import { numberOf } from './entry.ts';
import { returnId } from './return-id.ts';
import type { Scenario } from './scenario.ts';
import { ownReturn } from './scenario.ts';
import { monthsIn } from './semester.ts';
import type { World } from './truth.ts';
import { truthOf } from './truth.ts';

/** What other sources say, each as far from the reporter's own count as the scenario has it. */
export function claimsOf(world: World, scenario: Scenario): readonly Claim[] {
  return scenario.claims.map(({ indicator, off, days, verdict: _, ...claim }) => {
    const counted = monthsOfClaim(claim).flatMap((month) =>
      reportersMeant(world, claim).flatMap(
        (reporter) => truthOf(world, scenario, reporter, month).get(indicator) ?? [],
      ),
    );
    const total = counted.reduce((sum, entry) => sum + numberOf(entry), off);
    return { ...claim, counts: [{ indicator, total, ...(days === undefined ? {} : { days }) }] };
  });
}

/** Which returns and claims were found true or untrue, or still wait. */
export function verdictsOf({ seed }: World, { troubles, claims }: Scenario): readonly Verdict[] {
  const ofReturns = troubles.flatMap((trouble) =>
    trouble.kind === 'came-by' && trouble.verdict !== undefined
      ? [{ of: returnId(seed, trouble.reporter, trouble.month), ...trouble.verdict }]
      : [],
  );
  const ofClaims = claims.flatMap(({ id, verdict }) =>
    verdict === undefined ? [] : [{ of: id, ...verdict }],
  );
  return [...ofReturns, ...ofClaims];
}

/** The questions that were put, with the answer where there is one. */
export function inquiriesOf({ seed }: World, { inquiries }: Scenario): readonly Inquiry[] {
  return inquiries.map(({ answer, ...inquiry }) => {
    if (answer === undefined) return inquiry;
    const { on, chosen, note } = answer;
    if (chosen === undefined) return { ...inquiry, answer: { on, note } };
    const { reporter, month = '' } = inquiry;
    const holds = chosen === ownReturn ? returnId(seed, reporter, month) : chosen;
    return { ...inquiry, answer: { on, chosen: holds, note } };
  });
}

/** The questions to competent bodies, each naming the claims and returns by their ids. */
export function confirmationsOf(
  { seed }: World,
  { confirmations = [] }: Scenario,
): readonly Confirmation[] {
  return confirmations.map(({ of, ...confirmation }) => ({
    ...confirmation,
    of: of.map((each) =>
      typeof each === 'string' ? each : returnId(seed, each.reporter, each.month),
    ),
  }));
}

function reportersMeant({ reporters }: World, { about }: Pick<Claim, 'about'>) {
  const named = reporters.filter(({ id }) => id === about);
  // The country is no reporter: all of them are meant.
  return named.length > 0 ? named : reporters;
}

function monthsOfClaim({ period }: Pick<Claim, 'period'>): readonly string[] {
  if ('month' in period) return [period.month];
  if ('from' in period) return [period.to.slice(0, 7)];
  return monthsIn(period.semester);
}
