import { formatNumber, formatSemester } from '@chhamas/core/language';
import { textIn } from '@chhamas/core/published';
import type { Feed, FeedEntry } from '../feed/write-feed.ts';
import { completenessSentence } from '../text/completeness-text.ts';
import { versionTitle } from '../text/report-title.ts';
import { wordsIn } from '../text/words-in.ts';
import type { Edition } from './edition.ts';
import { hrefOf } from './edition.ts';
import { planVersionPage, viewsOf } from './plans.ts';
import { versionPage, versionsOf } from './reports.ts';
import type { MakeAddress } from './site-address.ts';
import { addressesOf } from './site-address.ts';
import { settingsOf } from './site-settings.ts';
import { noticesOf } from './withdrawals.ts';

/** What was released, revised and withdrawn; undefined where the site has no address, or nothing to tell. */
export async function feedOf(edition: Edition): Promise<Feed | undefined> {
  const address = await addressesOf(edition);
  if (address === undefined) return undefined;
  const told = [reportEntries, planEntries, noticeEntries].map((entries) =>
    entries(edition, (page) => address(hrefOf(edition, page))),
  );
  const entries = (await Promise.all(told))
    .flat()
    .toSorted((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1));
  if (entries.length === 0) return undefined;
  const { language } = edition;
  const { name } = await settingsOf(edition);
  const title = textIn(name, language).text;
  return {
    language,
    title,
    subtitle: wordsIn(language).disclaimer,
    address: address(hrefOf(edition, 'feed.xml')),
    home: address(hrefOf(edition, '')),
    author: title,
    entries,
  };
}

async function reportEntries(edition: Edition, at: MakeAddress): Promise<readonly FeedEntry[]> {
  const { language } = edition;
  return (await versionsOf(edition)).map((report) => {
    const { releasedOn, publishAt } = report.head;
    return {
      address: at(versionPage(report)),
      title: versionTitle(report.head, language),
      updated: momentOf(publishAt ?? releasedOn),
      summary: completenessSentence(report.head, language),
    };
  });
}

async function planEntries(edition: Edition, at: MakeAddress): Promise<readonly FeedEntry[]> {
  const words = wordsIn(edition.language);
  return (await viewsOf(edition)).map(({ plan }) => ({
    address: at(planVersionPage(plan)),
    title: words.check.nameOf(
      words.check.plan(plan.id),
      words.version(formatNumber(plan.version, edition.language)),
    ),
    updated: momentOf(plan.releasedOn),
    summary: words.planPage.data.plan,
  }));
}

async function noticeEntries(edition: Edition, at: MakeAddress): Promise<readonly FeedEntry[]> {
  const { language } = edition;
  const words = wordsIn(language);
  return (await noticesOf(edition)).map(({ semester, version, on, reason }) => ({
    address: at(`reports/${semester}/v${version}/`),
    title: words.labelled(words.withdrawn.mark, formatSemester(semester, language)),
    updated: momentOf(on),
    summary: textIn(reason, language).text,
  }));
}

/** A day, or a moment to the minute, in Phnom Penh. */
function momentOf(when: string): string {
  return `${when.includes('T') ? when : `${when}T00:00`}:00+07:00`;
}
