import { expect, test } from 'vitest';
import { readTexts } from '../../node/read-texts.ts';
import { day } from '../../testing/brands.ts';
import { name, say } from '../../testing/say.ts';
import { realContent } from '../../testing/scratch-folder.ts';
import type { Edit } from '../../testing/small-content.ts';
import { questionIn, smallQuestion, textsWith } from '../../testing/small-content.ts';
import { parseCorpus } from '../parse-corpus.ts';
import { nothingRepeated } from './nothing-repeated.ts';

const [now, before] = ['2017-S1', '2016-S2'];
const said = 'ក្រុមបានទាក់ទងក្រសួងអប់រំ តែទិន្នន័យមិនទាន់មកដល់ទេ។';
const edited = 'ក្រុមបានទាក់ទងក្រសួងការងារ តែទិន្នន័យមិនទាន់មកដល់ទេ។';
const other = 'វគ្គបណ្តុះបណ្តាលត្រូវបានរៀបចំសម្រាប់គ្រូបង្រៀននៅខេត្តជាប់ព្រំដែន។';

/** A section whose items say these texts, under r1, r2 … */
const section = (
  semester: string,
  group: string,
  texts: readonly string[],
  more: object = {},
): readonly Edit[] => {
  const items = texts.map((text, index) => ({ id: `r${index + 1}`, text }));
  return [
    [
      `periods/${semester}/groups/${group}.json`,
      [],
      {
        schema: 1,
        group,
        semester,
        events: [],
        items: items.map(({ id }) => ({ id, kind: 'result', ...more })),
      },
    ],
    [
      `periods/${semester}/groups/${group}.km.md`,
      [],
      items.map(({ id, text }) => `## ${id}\n\n${text}\n`).join('\n'),
    ],
  ];
};
const findings = (...edits: readonly (readonly Edit[])[]) =>
  nothingRepeated(smallQuestion('2017-07-01', ...edits.flat()));

test('R-02 new items are no repetition, nor are those of semesters long ago', () => {
  expect(findings(section(before, 'desk', [other]), section(now, 'desk', [said]))).toEqual([]);
  expect(findings(section('2016-S1', 'desk', [said]), section(now, 'desk', [said]))).toEqual([]);
});

test('R-02 what the group said a semester ago is told, with where and how like it is', () => {
  expect(say(findings(section(before, 'desk', [other, said]), section(now, 'desk', [edited]))))
    .toMatchInlineSnapshot(`
    "warning group-report/repeated-text periods/2017-S1/groups/desk.json items.0
      km desk/r1 និយាយដដែលនឹង desk/r2 ក្នុង 2016-S2 (ដូចគ្នា ៥៩ %) | សរសេរអ្វីដែលថ្មី ឬ "carriedOver": "2016-S2"
      en desk/r1 says what desk/r2 said in 2016-S2 (59 % alike). | Write what is new, or "carriedOver": "2016-S2"."
  `);
});

test('R-02 spaces of no width and another subscript do not make it new', () => {
  const retyped = said.replaceAll('ក', 'ក\u200b').replaceAll('្ត', '្ដ');
  const found = findings(section(before, 'desk', [said]), section(now, 'desk', [retyped]));
  expect(found.map(({ values }) => values['percent'])).toEqual([100]);
});

test('R-02 the sentence of last semester with the figure of this one is the sentence of last semester', () => {
  const withFigure = (ref: string) => `ក្នុងឆមាសនេះ គណៈកម្មាធិការបានកត់ត្រាករណីចំនួន <fig:${ref}>។`;
  const found = findings(
    section(before, 'desk', [withFigure('cases/xs?month=2016-12')]),
    section(now, 'desk', [withFigure('cases/xs')]),
  );
  expect(name(found)).toEqual(['group-report/repeated-text desk/r1']);
});

test('R-02, R-04 the same words about another figure are no repetition, of the same one they are', () => {
  const example = (ref: string) => `ក្នុងឆមាសនេះ មាន <fig:${ref}> ករណី។`;
  const both = (one: string, other: string) =>
    name(findings(section(now, 'desk', [example(one)]), section(now, 'admin', [example(other)])));
  expect(both('cases/xs', 'victims/xs')).toEqual([]);
  expect(both('cases/xs', 'cases/p-1')).toEqual([]);
  expect(both('cases/xs?family=trafficking', 'cases/xs?family=other')).toEqual([]);
  expect(both('cases/xs', 'cases/xs')).toEqual(['group-report/repeated-text admin/r1']);
});

test('R-02 one sentence about another figure does not hide an item that is copied', () => {
  const copied = (ref: string) => `${said}${edited}ករណី <fig:${ref}>។`;
  const found = findings(
    section(now, 'desk', [copied('cases/xs')]),
    section(now, 'admin', [copied('victims/xs')]),
  );
  expect(name(found)).toEqual(['group-report/repeated-text admin/r1']);
});

test('R-02 an item that is marked as carried over may repeat its own group', () => {
  const carried = section(now, 'desk', [said], { carriedOver: before });
  expect(findings(section(before, 'desk', [said]), carried)).toEqual([]);
});

test('R-02 what another group says is told of the later group, also where it is carried over', () => {
  const carried = section(now, 'admin', [said], { carriedOver: before });
  expect(say(findings(section(now, 'desk', [said]), carried))).toMatchInlineSnapshot(`
    "warning group-report/repeated-text periods/2017-S1/groups/admin.json items.0
      km admin/r1 និយាយដដែលនឹង desk/r1 (ដូចគ្នា ១០០ %) | ទុកឲ្យ desk ហើយសរសេរអ្វីដែលជារបស់ក្រុមខ្លួន
      en admin/r1 says what desk/r1 said (100 % alike). | Leave it to desk, and write what is the group’s own."
  `);
});

test('R-02 two items of one section are not compared', () => {
  expect(findings(section(now, 'desk', [said, said]))).toEqual([]);
});

test('R-02 the sentence of the justice group of 2017-S1, used again in 2017-S2, is a repetition', async () => {
  const { texts } = await readTexts(realContent);
  const again = (file: string): Edit => [
    `periods/2017-S2/${file}`,
    [],
    texts.get(`periods/2017-S1/${file}`)?.replaceAll('2017-S1', '2017-S2'),
  ];
  const { corpus } = parseCorpus(
    textsWith(texts, [
      again('cycle.json'),
      again('groups/justice.json'),
      again('groups/justice.km.md'),
    ]),
  );
  const found = nothingRepeated(questionIn(corpus, '2017-S2', day('2018-01-01')));
  expect(
    found.map(({ subject, values }) => [subject, values['other'], values['semester']]),
  ).toEqual(['r1', 'c1', 'q1', 'q2'].map((id) => [`justice/${id}`, `justice/${id}`, '2017-S1']));
});
