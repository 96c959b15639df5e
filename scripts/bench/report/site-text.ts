import { format } from 'prettier';
import { exponentOf } from '../median.ts';
import type { BuiltPages, SiteMeasured } from '../tasks/measure-site.ts';
import { grouped, table, whole } from './markdown-table.ts';

const kinds = ['site', 'pages', 'bare'] as const;

/** The section of `docs/benchmarks.md` that says what building the site takes. */
export async function siteText(
  sites: readonly SiteMeasured[],
  { date, node, cores }: { readonly date: string; readonly node: string; readonly cores: number },
): Promise<string> {
  const text = `## Building the site

Measured by \`npm run bench\` on ${date}, with Node ${node} on ${cores} cores: two builds of each kind by turns, of which
the one that took less counts, for what else a machine does only adds. The content is the largest report of the
demonstration, sealed for so many semesters in both roots: twenty indicators, 25 provinces, 42 tables, both languages.
_Bare_ is an Astro project of one page file that prints the same words and links, in lines and tables, and draws the
same charts with the same functions from the same rows, which it reads from a file a page: without queries, components,
styles, search, sealed files and their hashes, and without verifying releases. _Site_ is the site as it is; _pages_ is the
site without the files of data that its pages offer, which bare Astro has not either: four to each page with figures, as
CSV, its metadata, JSON and workbook. All are whole processes, from the start of Node to its end; _processor_ is the time
of all threads, which says more where a machine does other things besides. The aim is a ratio of at most 2.

${table(
  [
    ...['semesters', 'pages', 'charts', '', 'seconds', 'ms a page', 'processor ms a page'],
    ...['KB a page', 'peak MB'],
  ],
  sites.flatMap(({ semesters, site, pages, bare }) => [
    rowOf('site', semesters, site),
    rowOf('pages', semesters, pages),
    rowOf('bare', semesters, bare),
  ]),
)}

${table(
  ['pages', '', 'ratio of time', 'ratio of processor time', 'ratio of memory'],
  sites.flatMap(({ site, pages, bare }) => [
    ratiosOf('pages to bare', pages, bare),
    ratiosOf('site to bare', site, bare),
  ]),
)}

What one page more costs in time of the processors, between each size and the next, and the exponents of time and memory
by pages: 1 where twice as many pages take twice as much.

${table(
  ['from', 'to', 'site, ms', 'pages, ms', 'bare, ms'],
  sites.slice(1).map(({ site, pages, bare }, index) => {
    const before = sites[index];
    return [
      grouped(before?.site.pages ?? 0),
      grouped(site.pages),
      onePageMore(site, before?.site),
      onePageMore(pages, before?.pages),
      onePageMore(bare, before?.bare),
    ];
  }),
)}

${table(
  ['exponent', ...kinds],
  [
    ['time of the processors', ...kinds.map((kind) => exponent(sites, kind, 'busy'))],
    ['memory', ...kinds.map((kind) => exponent(sites, kind, 'peak'))],
  ],
)}
`;
  return format(text, { parser: 'markdown', printWidth: 100 });
}

function rowOf(name: string, semesters: number, built: BuiltPages): readonly string[] {
  const { pages, charts, milliseconds, busy, bytes, peak } = built;
  return [
    ...[String(semesters), grouped(pages), grouped(charts), name],
    ...[(milliseconds / 1000).toFixed(1), (milliseconds / pages).toFixed(1)],
    ...[(busy / pages).toFixed(1), (bytes / pages / 1024).toFixed(1), whole(peak)],
  ];
}

function ratiosOf(name: string, one: BuiltPages, bare: BuiltPages): readonly string[] {
  const ratio = (what: 'milliseconds' | 'busy' | 'peak') => (one[what] / bare[what]).toFixed(2);
  return [grouped(one.pages), name, ratio('milliseconds'), ratio('busy'), ratio('peak')];
}

function onePageMore(now: BuiltPages, before: BuiltPages | undefined): string {
  if (before === undefined) return '';
  return ((now.busy - before.busy) / (now.pages - before.pages)).toFixed(1);
}

function exponent(
  sites: readonly SiteMeasured[],
  of: (typeof kinds)[number],
  what: 'busy' | 'peak',
): string {
  if (sites.length < 2) return '';
  return exponentOf(sites.map((each) => [each[of].pages, each[of][what]])).toFixed(2);
}
