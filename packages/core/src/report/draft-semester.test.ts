import { describe, expect, test } from 'vitest';
import { readPublicSite } from '../node/read-public-site.ts';
import { readTexts } from '../node/read-texts.ts';
import { day } from '../testing/brands.ts';
import { demoContent } from '../testing/scratch-folder.ts';
import type { Edit } from '../testing/small-content.ts';
import { textsWith } from '../testing/small-content.ts';
import { solver } from '../testing/solver.ts';
import { parseCorpus } from './parse-corpus.ts';
import { draftSemester, publishSemester } from './publish.ts';

const { texts } = await readTexts(demoContent);
const earlier = (await readPublicSite(demoContent)).site?.reports ?? [];
const cycle = 'periods/2020-S2/cycle.json';
const groups = 'periods/2020-S2/groups';

function request(which: string, asOf: string, edits: readonly Edit[], before = earlier) {
  const { corpus } = parseCorpus(textsWith(texts, edits));
  const period = corpus.periods.find((each) => each.semester === which);
  if (period === undefined) throw new RangeError(`Expected a period ${which}.`);
  return { corpus, period, today: day(asOf), earlier: before, solver };
}

const draft = (which: string, asOf: string, ...edits: readonly Edit[]) =>
  draftSemester(request(which, asOf, edits));

test('R-13 a semester that is not ready has a draft, with all that stands in its way', () => {
  const asked = request('2020-S2', '2021-02-15', [[cycle, ['events'], []]], []);
  const { content, findings } = draftSemester(asked);
  expect(content?.head).toMatchObject({ version: 1, kind: 'report' });
  expect(findings).toEqual(publishSemester(asked).findings);
  expect(findings.map(({ severity }) => severity)).not.toContain('error');
  expect(findings.length).toBeGreaterThan(0);
});

test('R-53 a draft withholds what a release withholds', () => {
  const asked = request('2020-S2', '2021-02-15', [], []);
  const { content } = publishSemester(asked);
  expect(draftSemester(asked)).toEqual({ content, findings: [] });
});

describe('of a section that is still being written', () => {
  const unwritten: Edit = [`${groups}/justice.json`, ['events'], []];
  const justiceIn = (content: ReturnType<typeof draft>['content']) =>
    content?.sections.sections.find(({ group }) => group === 'justice');

  test('its public items are in the draft, and no other', () => {
    const section = justiceIn(draft('2020-S2', '2021-02-15', unwritten).content);
    expect(section?.state).toBe('drafting');
    expect(section?.items.map(({ id }) => id)).toEqual(['r1', 'c1', 'q1']);
  });

  test('nothing is in a release, which is refused', () => {
    const { content, findings } = publishSemester(
      request('2020-S2', '2021-02-15', [unwritten], []),
    );
    expect(content).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['group-report/section-not-handed-over']);
  });

  test('a comment is in neither', () => {
    const file = `${groups}/justice.km.md`;
    const commented: Edit = [
      file,
      [],
      (texts.get(file) ?? '').replace(
        '## r1\n',
        '<!-- for our eyes -->\n\n## r1\n\n<!-- for our eyes -->\n',
      ),
    ];
    const { content } = draft('2020-S2', '2021-02-15', unwritten, commented);
    expect(content).toEqual(draft('2020-S2', '2021-02-15', unwritten).content);
    expect(JSON.stringify(content)).not.toContain('our eyes');
    const released = publishSemester(request('2020-S2', '2021-02-15', [commented], [])).content;
    expect(released).toEqual(publishSemester(request('2020-S2', '2021-02-15', [], [])).content);
  });
});

test('R-54 a later version of which nobody has said why it is made has a draft', () => {
  const changed: Edit = [`${groups}/justice.json`, ['items', 1, 'visibility'], 'internal'];
  const { content, findings } = draft('2020-S2', '2021-02-15', changed);
  expect(content?.head.version).toBe(2);
  expect(content?.head.revision).toBeUndefined();
  expect(findings.map(({ code }) => code)).toContain('release/revision-without-reason');
  const same = draft('2020-S2', '2021-02-15');
  expect(same.findings.map(({ code }) => code)).toEqual(['release/unchanged']);
  expect(same.content?.head.version).toBe(2);
});

test('R-53 what names a withheld figure in words has no draft', () => {
  const edits: readonly Edit[] = [
    ['disclosure-policy.json', ['threshold'], 45],
    ...['km', 'en'].map((language): Edit => {
      const file = `${groups}/victim-protection.${language}.md`;
      const text = texts.get(file) ?? '';
      const withheld = '<fig:vp.victims_assisted/zone-a?month=2020-07>';
      return [file, [], text.replace('## c1\n\n', `## c1\n\n${withheld} `)];
    }),
  ];
  const { content, findings } = draftSemester(request('2020-S2', '2021-02-15', edits, []));
  expect(content).toBeUndefined();
  expect(findings.map(({ code }) => code)).toEqual([
    'disclosure/withheld-in-prose',
    'disclosure/withheld-in-prose',
  ]);
});
