/** The views by which the site is judged, in both languages. */
export const keyViews: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'home', root: '', page: '' },
  { name: 'demo-home', root: 'demo/', page: '' },
  { name: 'press-report', root: '', page: 'reports/2025-S1/' },
  { name: 'report', root: 'demo/', page: 'reports/2022-S1/' },
  { name: 'provinces', root: 'demo/', page: 'provinces/' },
  { name: 'province', root: 'demo/', page: 'provinces/xd-2/' },
  { name: 'indicator', root: 'demo/', page: 'indicators/le.victims_rescued/' },
  { name: 'provenance', root: 'demo/', page: 'indicators/vp.victims_assisted/2022-S1/' },
  { name: 'reporting', root: 'demo/', page: 'reporting/' },
  { name: 'compare', root: 'demo/', page: 'compare/2022-S1/2021-S1/' },
  { name: 'plan', root: 'demo/', page: 'plan/' },
  { name: 'activity', root: 'demo/', page: 'plan/2019-2023/activities/a24/' },
  { name: 'plan-changes', root: 'demo/', page: 'plan/2019-2023/v2/changes/' },
  { name: 'search', root: 'demo/', page: 'search/' },
  { name: 'data', root: 'demo/', page: 'data/' },
  { name: 'print-view', root: 'demo/', page: 'reports/2022-S1/v1/print/' },
  { name: 'methodology', root: 'demo/', page: 'methodology/' },
  { name: 'no-data', root: '', page: 'provinces/' },
].flatMap(({ name, root, page }) => [
  { name: `${name}-km`, path: `/${root}${page}` },
  { name: `${name}-en`, path: `/${root}en/${page}` },
]);
