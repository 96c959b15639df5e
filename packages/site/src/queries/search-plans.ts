import { formatNumber } from '@chhamas/core/language';
import type { LocalizedText } from '@chhamas/core/published';
import { textIn } from '@chhamas/core/published';
import type { SearchDocument, SearchKind } from '../search/search-document.ts';
import { activityNumber, changesTitle, yearsText } from '../text/plan-text.ts';
import { wordsIn } from '../text/words-in.ts';
import type { Edition } from './edition.ts';
import { isSameEdition } from './edition.ts';
import type { PlanView } from './plans.ts';
import {
  activityPage,
  activityPaths,
  changesOf,
  planChangesPage,
  planPage,
  planSummaryPage,
  planVersionPage,
  plansOf,
  strategyPage,
  viewsOf,
} from './plans.ts';

/** Every plan of an edition with its versions, strategies and activities. */
export async function planDocuments(edition: Edition): Promise<readonly SearchDocument[]> {
  return [
    ...(await plansOf(edition)).flatMap(latestDocuments),
    ...(await viewsOf(edition)).flatMap(versionDocuments),
    ...(await activityDocuments(edition)),
  ];
}

function latestDocuments({ edition, plan }: PlanView): readonly SearchDocument[] {
  const { language } = edition;
  const words = wordsIn(language).planPage;
  const years = yearsText(plan.id, language);
  const strategies = plan.strategies.map(({ id, name }, order) => {
    const number = formatNumber(order + 1, language);
    const title = words.strategy(number, textIn(name, language).text);
    return document('plan', strategyPage(plan, id), title, { belongsTo: words.title(years) });
  });
  return [
    document('plan', planPage(plan), words.title(years), { text: words.half[plan.half] }),
    document('plan', planSummaryPage(plan), words.summary.title(years)),
    ...strategies,
  ];
}

function versionDocuments(view: PlanView): readonly SearchDocument[] {
  const { edition, plan } = view;
  const { language } = edition;
  const { check, planPage: words, version } = wordsIn(language);
  const years = words.title(yearsText(plan.id, language));
  const title = check.nameOf(years, version(formatNumber(plan.version, language)));
  const changes = changesOf(view);
  return [
    document('version', planVersionPage(plan), title),
    ...(changes === undefined
      ? []
      : [
          document('version', planChangesPage(plan), changesTitle(changes, language), {
            belongsTo: years,
          }),
        ]),
  ];
}

/** Each as the last version has it that has it at all, with its decision and who leads it. */
async function activityDocuments(edition: Edition): Promise<readonly SearchDocument[]> {
  const { language } = edition;
  const words = wordsIn(language);
  const textOf = (text: LocalizedText | undefined) =>
    text === undefined ? [] : [textIn(text, language).text];
  return (await activityPaths())
    .map(({ props }) => props)
    .filter((props) => isSameEdition(props.edition, edition))
    .map(({ view: { plan }, activity }) => {
      const label = words.planPage.activity(activityNumber(activity.id, language));
      const [text = ''] = textOf(activity.text);
      const group = plan.groups.find(({ id }) => id === activity.group)?.name;
      const about = [words.planPage.decided[activity.decision], ...textOf(activity.reason)];
      return document('activity', activityPage(plan, activity.id), words.labelled(label, text), {
        text: [...about, ...textOf(group)].join(' · '),
      });
    });
}

function document(
  kind: SearchKind,
  address: string,
  title: string,
  { text = '', belongsTo = '' }: Partial<Pick<SearchDocument, 'text' | 'belongsTo'>> = {},
): SearchDocument {
  return { address, kind, title, text, belongsTo };
}
