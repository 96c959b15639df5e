import type { Edition } from './edition.ts';
import { planPage, plansOf, planVersionPage } from './plans.ts';
import { reportPage, reportsOf, versionPage } from './reports.ts';

/** Of pages that say the same, the one that search engines are to show: that of the latest version. */
export async function canonicalPage(edition: Edition, page: string): Promise<string> {
  const report = (await reportsOf(edition)).find((each) => versionPage(each) === page);
  if (report !== undefined) return reportPage(report);
  const [first, ...others] = await plansOf(edition);
  if (first !== undefined && page === 'plan/') return planPage(first.plan);
  const plan = [first, ...others].find(
    (each) => each !== undefined && planVersionPage(each.plan) === page,
  );
  return plan === undefined ? page : planPage(plan.plan);
}
