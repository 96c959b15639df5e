import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { expectAccessible } from './browser-check.ts';
import { buildSite, giveAddress } from './build-site.ts';
import { cellOf, openBrowser, parsePage, spokenOf, textOf } from './built-site.ts';
import type { FoundCanaries } from './canary.ts';
import { findCanaries } from './canary.ts';
import { factor } from './multiply-counts.ts';
import type { Place } from './plant-canaries.ts';
import { filesBelow } from './plant-canaries.ts';
import type { PlantedContent } from './planted-content.ts';
import { publishedSemester, writePlantedContent } from './planted-content.ts';
import { publicByDesign, publicWhy } from './public-by-design.ts';
import { reasons, shownCount, withheldCounts } from './withheld-content.ts';

const paths = { en: '/demo/en/reports/2020-S2/', km: '/demo/reports/2020-S2/' };
let folder: string;
let dist: string;
let planted: PlantedContent;
let files: readonly (readonly [path: string, bytes: Uint8Array])[];
let found: FoundCanaries;
let english: Document;
let khmer: Document;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-canary-'));
  dist = join(folder, 'dist');
  const content = join(folder, 'content');
  planted = await writePlantedContent(content);
  await giveAddress(content);
  const { code, output } = await buildSite(content, dist);
  expect([code, output]).toEqual([0, expect.any(String)]);
  files = await Promise.all(
    (await filesBelow(dist)).map(async (path) => [path, await readFile(join(dist, path))] as const),
  );
  found = findCanaries(files);
  english = await parsePage(paths.en, dist);
  khmer = await parsePage(paths.km, dist);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('of everything that is written in both roots', () => {
  test('nothing is in any byte of the site but what is public by design', () => {
    const leaks = Array.from(found.words, ([word, path]) => {
      const place = planted.canaries.words.get(word);
      return isPublished(place) ? [] : [`${nameOf(place) ?? word}, in ${path}`];
    });
    expect(leaks.flat()).toEqual([]);
  });

  test('whatever is public by design does come out, so that what comes out is seen', () => {
    const places = Array.from(found.words.keys(), (word) => planted.canaries.words.get(word));
    const seen = new Set(places.map((place) => place && publicWhy(place)));
    expect(publicByDesign.filter((each) => each.isSeldom !== true && !seen.has(each))).toEqual([]);
  });

  test.each(neverPublic())('something was written in %s of %s', (at, kind, file) => {
    const those = Array.from(planted.canaries.words).filter(
      ([, place]) => place.kind === kind && place.at === at && place.file.startsWith(file),
    );
    expect(those.length).toBeGreaterThan(0);
    expect(those.filter(([word]) => found.words.has(word))).toEqual([]);
  });

  test('no number is in any byte of the site but the figures that are shown, and what was planned', () => {
    const shown = new Set(shownNumbers());
    const leaks = Array.from(found.numbers, ([n, path]) => {
      const places = planted.canaries.numbers.get(n) ?? [];
      const isSecret = places.length > 0 && !shown.has(n) && !places.some(isPublished);
      return isSecret ? [`${n} of ${nameOf(places[0])}, in ${path}`] : [];
    });
    expect(leaks.flat()).toEqual([]);
    expect(shownNumbers().filter((n) => n >= factor && !found.numbers.has(n))).toEqual([]);
  });
});

describe('R-53 what a report withholds', () => {
  test('is in no byte of the site: no small count, and no complement', () => {
    const shown = new Set(shownNumbers());
    const unique = planted.withheld.filter((n) => !shown.has(n));
    const least = 5 * factor;
    expect(unique.filter((n) => n < least).length).toBeGreaterThan(5);
    expect(unique.filter((n) => n >= least).length).toBeGreaterThan(5);
    expect(unique.filter((n) => found.numbers.has(n))).toEqual([]);
  });

  test('is in none where a release says nothing but the sign, and neither is its reason', () => {
    expect(found.numbers.has(shownCount)).toBe(true);
    expect([...withheldCounts.values()].filter((n) => found.numbers.has(n))).toEqual([]);
    const texts = files.map(([, bytes]) => Buffer.from(bytes).toString('utf8'));
    expect(reasons.filter((reason) => texts.some((text) => text.includes(reason)))).toEqual([]);
  });
});

test('what waits is still there, and of what was withdrawn the notice alone', async () => {
  const demo = join(folder, 'content/demo');
  expect(await readdir(join(demo, 'periods/waiting/reports/2021-S2'))).toEqual(['v1']);
  expect(await readdir(join(demo, 'releases/reports/2021-S1'))).toEqual(['v2']);
  expect(files.map(([path]) => path)).toContain('demo/reports/2021-S1/v1/index.html');
  expect(files.filter(([path]) => path.includes('2021-S2'))).toEqual([]);
});

describe('R-53 a cell that is withheld', () => {
  test('has its own sign for the eye and its words for the ear, in both languages', () => {
    const cell = cellOf(english, 'cases-by-month', 'Province Ka', 'August');
    expect(spokenOf(cell)).toBe('withheld to protect identity');
    expect(textOf(cell?.querySelector('[aria-hidden]'))).toBe('■');
    expect(spokenOf(cellOf(khmer, 'cases-by-month', 'ខេត្ត ក', 'សីហា'))).toBe(
      'មិនបង្ហាញ ដើម្បីការពារអត្តសញ្ញាណ',
    );
  });

  test.each([
    ['English', () => english],
    ['Khmer', () => khmer],
  ])('is the same bytes whatever the reason, in %s', (_, page) => {
    const cells = Array.from(page().querySelectorAll('td .figure--withheld'), (each) => {
      expect(each.parentElement?.getAttributeNames().filter((name) => name !== 'class')).toEqual(
        [],
      );
      // Each leads to its own place, which is named by what it counts.
      const copy = each.cloneNode(true) as Element;
      copy.removeAttribute('href');
      return copy.outerHTML;
    });
    // The national total stands in three tables.
    expect(cells).toHaveLength(withheldCounts.size + 2);
    expect(new Set(cells).size).toBe(1);
  });
});

describe('R-14, R-53 a table', () => {
  test('is explained by a legend of just those states that occur in it', () => {
    for (const table of english.querySelectorAll('#tables .table')) {
      const statusesIn = (where: string) =>
        Array.from(
          table.querySelectorAll(`${where} .figure, ${where}.figure`),
          ({ className }) => /figure--([a-z-]+)/.exec(className)?.[1],
        ).filter((status) => status !== undefined && status !== 'shown');
      const occurring = [...new Set(statusesIn('td'))].toSorted();
      expect([table.id, statusesIn('dt').toSorted()]).toEqual([table.id, occurring]);
    }
    const all = english.querySelectorAll('#cases-by-month .legend dd');
    expect(Array.from(all, textOf).slice(0, 5)).toEqual([
      'confirmed: none',
      'no return received',
      'withheld to protect identity',
      'not applicable',
      'cannot be added',
    ]);
  });

  test('says how many of its cells are withheld, why in general, and why its parts do not add up', () => {
    const note = textOf(english.querySelector('#victims-by-month .withheld-note'));
    expect(note).toMatch(/^Cells withheld in this table: 3 of 35\. Small counts of persons/);
    expect(note).toContain('The parts shown may not add up to their total');
    expect(textOf(khmer.querySelector('#victims-by-month .withheld-note'))).toMatch(
      /^ក្រឡាដែលមិនបង្ហាញក្នុងតារាងនេះ៖ ៣ ក្នុងចំណោម ៣៥។/,
    );
  });

  test('leads to the part of the methodology that tells more, in both languages', async () => {
    for (const page of [english, khmer]) {
      const link = page.querySelector('.withheld-note a')?.getAttribute('href') ?? '';
      const [path = '', heading = ''] = link.split('#');
      const there = (await parsePage(path, dist)).getElementById(heading);
      expect([there?.tagName, textOf(there)]).toEqual([
        'H2',
        textOf(page.querySelector('.withheld-note a')),
      ]);
    }
  });

  test('says nothing of that kind where nothing is withheld', async () => {
    const pages = await Promise.all(
      ['/en/', '/en/reports/2025-S1/'].map((each) => parsePage(each, dist)),
    );
    for (const page of pages) expect(page.querySelector('.withheld-note')).toBeNull();
  });
});

test('R-53 a chart hatches what is withheld, and its description has the words', () => {
  for (const size of ['narrow', 'wide']) {
    const svg = english.querySelector(`#months svg[aria-labelledby^="months-${size}-"]`);
    expect(svg?.querySelectorAll(`[fill="url(#months-${size}-hatch)"] rect`)).toHaveLength(2);
    expect(textOf(svg)).not.toContain('■');
    expect(textOf(svg?.querySelector('desc'))).toContain('Aug withheld to protect identity');
    expect(textOf(svg?.querySelector('desc'))).toContain('Sep 0 (confirmed: none)');
  }
  expect(english.querySelector('#months .legend .figure--withheld')).not.toBeNull();
});

describe('R-53 a total that is withheld', () => {
  test('is told in words with its completeness, and has no noun, share or change', () => {
    const indicator = english.getElementById('vp.victims_assisted');
    expect(spokenOf(indicator?.querySelector('.indicator__number'))).toBe(
      'withheld to protect identity',
    );
    expect(textOf(indicator?.querySelector('.coverage'))).toContain('17 of 18 returns counted');
    expect(textOf(indicator?.querySelector('.indicator__head'))).not.toContain('%');
  });

  test('is no headline of its report in the list of all', async () => {
    const home = await parsePage('/demo/en/', dist);
    const entries = Array.from(home.querySelectorAll('.report-list li'), textOf);
    const [own] = entries.filter((entry) => entry.startsWith('Semester 2, 2020'));
    expect(own).toContain('at least 88 cases');
  });

  test('R-34 gives its target words, no share, and how complete it is', () => {
    const target = Array.from(english.querySelectorAll('.targets li')).find((each) =>
      textOf(each).startsWith('Help for victims'),
    );
    expect(spokenOf(target)).toBe(
      'Help for victims withheld to protect identity planned 300 · Incomplete: 17 of 18 returns counted',
    );
  });
});

test('a page with cells of every state is accessible and fits its window, in both languages', async () => {
  const site = await serveFolder({ folder: dist, port: 0 });
  const browser = await openBrowser();
  const narrow = { width: 360, colorScheme: 'dark' } as const;
  const wide = { width: 1280, colorScheme: 'light' } as const;
  await expectAccessible(browser, site.address, paths.km, narrow);
  await expectAccessible(browser, site.address, paths.en, wide);
  await browser.close();
  await site.close();
});

/** What readers may see: figures of the planted report, that are not withheld. */
function shownNumbers(): readonly number[] {
  return planted.release.figures.figures.flatMap(({ cell }) =>
    cell.status === 'shown' && cell.quantity.kind !== 'unknown' ? [cell.quantity.n] : [],
  );
}

function isPublished(place: Place | undefined): boolean {
  if (place === undefined || publicWhy(place) === undefined) return false;
  const [root, part, semester = ''] = place.file.split('/');
  if (root !== 'demo') return false;
  return part !== 'periods' || semester === publishedSemester || isCited(place, semester);
}

/** What a published plan names as driving a decision comes out with it, from whatever semester. */
function isCited({ file, kind, owners }: Place, semester: string): boolean {
  // Who owns an id was read before it was given another.
  const isIt = (id: string) =>
    owners.some((owner) => {
      const own: unknown = typeof owner === 'object' && owner !== null && Reflect.get(owner, 'id');
      return id === own || id.startsWith(`${String(own)}-`);
    });
  return planted.plan.activities
    .flatMap(({ evidence = [] }) => evidence)
    .some((each) => {
      if (each.semester !== semester || each.kind === 'figure') return false;
      if (each.kind === 'direction') return file.includes('/directions') && isIt(each.direction);
      return kind === 'id' && file.endsWith(`/groups/${each.group}.json`) && isIt(each.item);
    });
}

function nameOf(place: Place | undefined): string | undefined {
  return place && `${place.file} ${place.kind} ${place.at}`;
}

/** Places that must not be forgotten, whatever the documents of today hold: field, kind, folder. */
function neverPublic(): readonly (readonly [string, string, string])[] {
  const published = `demo/periods/${publishedSemester}`;
  return [
    ['verdicts[].reason.km', 'verdicts', published],
    ['events[].comment.km', 'cycle', published],
    ['returns[].reason.en', 'returnsOfSemester', published],
    ['returns[]', 'id', published],
    ['claims[]', 'id', published],
    ['inquiries[].answer.note.km', 'inquiries', published],
    ['followUps[].reference', 'followUps', published],
    ['confirmations[].reference', 'confirmations', published],
    ['confirmations[].answers[].reason.km', 'confirmations', published],
    ['statements[].note.km', 'statements', published],
    ['resolutions[].note.km', 'statements', published],
    ['sources[].evidence.location', 'sources', published],
    ['comments[].text.km', 'monitoring', published],
    ['meetings[].host.km', 'attended', published],
    ['missions[].purpose.km', 'missions', published],
    ['missions[].orders[].reference', 'missions', published],
    ['directions[].updates[].note.km', 'directions', published],
    ['verdicts[].reason.km', 'verdicts', 'demo/periods/2022-S2'],
    ['activities[].text.km', 'plans', 'plans'],
    ['head', 'prose', 'periods/2017-S1'],
    ['readings[].printed', 'readings', 'periods/2017-S1'],
    ['noResult.reason.km', 'sections', `${published}/groups/justice`],
    ['caveats[].km', 'press', 'periods'],
    ['signers[].label.km', 'signers', 'demo'],
    ['items', 'withdrawn', 'demo'],
    ['items', 'embargoed', 'demo'],
    ['', 'name', 'releases/.unfinished'],
    ['', 'note', 'demo/keys'],
  ];
}
