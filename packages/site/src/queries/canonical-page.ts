import type { Edition } from './edition.ts';
import type { PlanView } from './plans.ts';
import { planPage, plansOf, planVersionPage } from './plans.ts';
import { reportPage, reportsOf, versionPage } from './reports.ts';

/** Of pages that say the same, the one that search engines are to show: that of the latest version. */
export async function canonicalPage(edition: Edition, page: string): Promise<string> {
  const report = (await reportsOf(edition)).find((each) => versionPage(each) === page);
  if (report !== undefined) return reportPage(report);
  const plans = await plansOf(edition);
  const isShown = ({ plan }: PlanView) => planVersionPage(plan) === page;
  const view = page === 'plan/' ? plans[0] : plans.find(isShown);
  return view === undefined ? page : planPage(view.plan);
}
