import { join } from 'node:path';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { Language } from '../kernel/localized-text.ts';
import { languages } from '../kernel/localized-text.ts';
import { figureLinksIn } from '../narrative/figure-links.ts';
import { textFindings } from '../narrative/markdown-bounds.ts';
import { parseMarkdown } from '../narrative/markdown.ts';
import { pageOf } from '../narrative/safe-html.ts';
import type { PublicPage } from '../published/public-page.ts';
import { decodeText } from './decode-text.ts';
import { namesIn } from './names-in.ts';
import { readBytes } from './read-bytes.ts';

interface ReadPage {
  readonly page?: PublicPage;
  readonly findings: readonly Finding[];
}

/** The pages of a content folder, each with what is wrong with it. */
export async function readPages(folder: string): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  for (const name of (await namesIn(join(folder, 'pages'))) ?? []) {
    const [, title, ending] = /^([a-z-]+)\.(km|en)\.md$/.exec(name) ?? [];
    const language = languages.find((each) => each === ending);
    if (title === undefined || language === undefined) continue;
    const file = `pages/${name}`;
    const bytes = await readBytes(join(folder, file), file);
    if ('code' in bytes) {
      pages.push({ findings: [bytes] });
      continue;
    }
    const { text, brokenAt } = decodeText(bytes);
    if (brokenAt !== undefined) {
      pages.push({ findings: [finding('kernel/not-utf8', file, { file, ...brokenAt })] });
      continue;
    }
    pages.push(readPage(text, title, language, file));
  }
  return pages;
}

function readPage(markdown: string, name: string, language: Language, file: string): ReadPage {
  const unfit = textFindings(markdown, file);
  if (unfit.length > 0) return { findings: unfit };
  const findings = figureLinksIn(parseMarkdown(markdown)).map(({ ref, line, column }) =>
    finding('narrative/figure-on-page', ref, { file, line, column }),
  );
  if (findings.length > 0) return { findings };
  return { page: { name, language, ...pageOf(markdown) }, findings };
}
