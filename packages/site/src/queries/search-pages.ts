import type { PublicPage } from '@chhamas/core/published';
import { textIn } from '@chhamas/core/published';
import type { SearchDocument } from '../search/search-document.ts';
import { plainText } from '../text/plain-text.ts';
import { wordsIn } from '../text/words-in.ts';
import type { Edition } from './edition.ts';
import { plansOf } from './plans.ts';
import { publicPageOf } from './public-page.ts';
import { settingsOf } from './site-settings.ts';

/** The pages of the editors with their parts, every word of the glossary, and the pages that lead to others. */
export async function pageDocuments(edition: Edition): Promise<readonly SearchDocument[]> {
  const written = (['methodology', 'about', 'glossary', 'accessibility'] as const).map((name) =>
    writtenDocuments(edition, name),
  );
  // What the editors say of the plan is read where there is none.
  const hasPlan = (await plansOf(edition)).length > 0;
  const plan = hasPlan ? [] : await writtenDocuments(edition, 'plan');
  return [...(await leadingDocuments(edition)), ...(await Promise.all(written)).flat(), ...plan];
}

async function leadingDocuments(edition: Edition): Promise<readonly SearchDocument[]> {
  const words = wordsIn(edition.language);
  const { name } = await settingsOf(edition);
  const pages = [
    ['', textIn(name, edition.language).text, words.reports],
    ['provinces/', words.provinces, words.provincePage.intro],
    ['indicators/', words.indicators, ''],
    ['reporting/', words.reporting, words.reportingPage.intro],
    ['compare/', words.compare, words.comparePage.intro],
    ['data/', words.data.title, words.data.intro],
    ['verify/', words.verify, words.check.intro],
  ] as const;
  return pages.map(([address, title, text]) => pageOf(address, title, text));
}

/** A page with its headings; of the glossary its words stand in the place of the headings. */
async function writtenDocuments(
  edition: Edition,
  name: 'about' | 'accessibility' | 'glossary' | 'methodology' | 'plan',
): Promise<readonly SearchDocument[]> {
  const words = wordsIn(edition.language);
  const page = await publicPageOf(edition, name);
  if (page === undefined) return [pageOf(`${name}/`, words[name])];
  const [intro = '', ...parts] = page.html.split(/(?=<h2 )/);
  return [
    pageOf(`${name}/`, page.title, plainText(intro)),
    ...(name === 'glossary' ? termsIn(page) : parts.flatMap((part) => partIn(part, page))),
  ];
}

function partIn(html: string, page: PublicPage): readonly SearchDocument[] {
  const [, id, heading = '', rest = ''] = /^<h2 id="([^"]+)">(.*?)<\/h2>([^]*)$/.exec(html) ?? [];
  if (id === undefined) return [];
  return [pageOf(`${page.name}/#${id}`, plainText(heading), plainText(rest), page.title)];
}

/** Each word of the glossary with what it means. */
function termsIn(page: PublicPage): readonly SearchDocument[] {
  return Array.from(
    page.html.matchAll(/<li id="([^"]+)">([^]*?)<\/li>/g),
    ([, id = '', entry = '']) => {
      const [, title = '', text = ''] = /^([^:៖។.]+)[:៖។.]?(.*)$/.exec(plainText(entry)) ?? [];
      return { ...pageOf(`glossary/#${id}`, title, text.trim()), kind: 'term' };
    },
  );
}

function pageOf(address: string, title: string, text = '', belongsTo = ''): SearchDocument {
  return { address, kind: 'page', title, text, belongsTo };
}
