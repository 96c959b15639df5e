import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { Language } from '../kernel/localized-text.ts';
import { languages } from '../kernel/localized-text.ts';
import { figureLinksIn } from '../narrative/figure-links.ts';
import { parseMarkdown } from '../narrative/markdown.ts';
import { pageOf } from '../narrative/safe-html.ts';
import type { PublicPage } from '../published/public-page.ts';
import { decodeText } from './decode-text.ts';
import { namesIn } from './names-in.ts';

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
    // A link could lead to what is not public.
    if (!(await lstat(join(folder, file))).isFile()) {
      pages.push({ findings: [finding('report/not-a-file', file, { file })] });
      continue;
    }
    const { text } = decodeText(await readFile(join(folder, file)));
    pages.push(readPage(text, title, language, file));
  }
  return pages;
}

function readPage(markdown: string, name: string, language: Language, file: string): ReadPage {
  try {
    const findings = figureLinksIn(parseMarkdown(markdown)).map(({ ref, line, column }) =>
      finding('narrative/figure-on-page', ref, { file, line, column }),
    );
    if (findings.length > 0) return { findings };
    return { page: { name, language, ...pageOf(markdown) }, findings };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { findings: [finding('narrative/too-deep', file, { file, line: 1, column: 1 })] };
  }
}
