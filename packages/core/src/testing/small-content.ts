import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Finding } from '../kernel/finding.ts';
import type { Corpus } from '../report/corpus.ts';
import { parseCorpus } from '../report/parse-corpus.ts';
import type { ReadinessQuestion } from '../report/readiness-question.ts';
import { askReadiness } from '../report/readiness-question.ts';
import { day } from './brands.ts';

/** One change of a file: its path, the way to a value in it, and the new value; none removes it. */
export type Edit = readonly [file: string, path: readonly (string | number)[], value?: unknown];

/** No return has come at all. */
export const noReturns: readonly Edit[] = [
  'p-1/2017-01',
  'p-1/2017-02',
  'p-2/2017-01',
  'p-3/2017-01',
  'p-3/2017-02',
].map((each) => [`periods/2017-S1/collected/returns/${each}.json`, []]);

/**
 * A small content root, without a fault: three provinces, of which the second confirmed a nil for
 * January and sent nothing for February, and two indicators.
 *
 * | cases   | January | February |
 * | p-1     | 4       | 5        |
 * | p-2     | nil     | –        |
 * | p-3     | 6       | 7 (late) |
 */
export function smallCorpus(...edits: readonly Edit[]): {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
} {
  return parseCorpus(textsWith(smallContentTexts, edits));
}

/** The question whether the small semester is ready, on a day. */
export function smallQuestion(asOf: string, ...edits: readonly Edit[]): ReadinessQuestion {
  return questionIn(smallCorpus(...edits).corpus, '2017-S1', day(asOf));
}

/** The question whether a semester of a corpus is ready. */
export function questionIn(
  corpus: Corpus,
  semester: string,
  asOf: CalendarDate,
): ReadinessQuestion {
  const period = corpus.periods.find((each) => each.semester === semester);
  const question = period === undefined ? undefined : askReadiness(corpus, period, asOf);
  if (question === undefined) throw new RangeError(`Expected a cycle for ${semester}.`);
  return question;
}

/** Files with some values changed. A path of no keys stands for the whole file. */
export function textsWith(
  texts: ReadonlyMap<string, string>,
  edits: readonly Edit[],
): ReadonlyMap<string, string> {
  const edited = new Map(texts);
  for (const [file, path, value] of edits) {
    if (path.length > 0) {
      const root: unknown = JSON.parse(edited.get(file) ?? '{}');
      put(root, path, value);
      edited.set(file, JSON.stringify(root));
    } else if (value === undefined) edited.delete(file);
    else edited.set(file, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return edited;
}

function put(root: unknown, path: readonly (string | number)[], value: unknown): void {
  let here = root;
  for (const key of path.slice(0, -1)) {
    if (typeof here === 'object' && here !== null) here = Reflect.get(here, key);
  }
  const last = path.at(-1);
  if (typeof here !== 'object' || here === null || last === undefined) {
    throw new RangeError(`Expected a way into the file, got ${path.join('.')}.`);
  }
  if (value !== undefined) Reflect.set(here, last, value);
  else if (Array.isArray(here)) here.splice(Number(last), 1);
  else Reflect.deleteProperty(here, last);
}

const text = (km: string, en: string) => ({ km, en });

const returned = (
  reporter: string,
  month: string,
  receivedOn: string,
  cases: readonly [trafficking: number, exploitation: number],
  victims: readonly [total: number, female: number],
): readonly [string, unknown] => [
  `periods/2017-S1/collected/returns/${reporter}/${month}.json`,
  {
    schema: 1,
    id: `${reporter}.${month}`,
    reporter,
    month,
    receivedOn,
    channel: 'monthly-form',
    answer: 'has-data',
    counts: [
      {
        indicator: 'cases',
        total: cases[0] + cases[1],
        parts: { family: { trafficking: cases[0], exploitation: cases[1] } },
      },
      { indicator: 'victims', total: victims[0], female: victims[1] },
    ],
  },
];

const files: readonly (readonly [string, unknown])[] = [
  ['site.json', { schema: 1, name: text('ឧទាហរណ៍តូច', 'Small'), address: null, invented: true }],
  [
    'reference/places.json',
    {
      schema: 1,
      country: { id: 'xs', name: text('ប្រទេស', 'Country') },
      neighbours: [{ id: 'n-1', name: text('ប្រទេសជិតខាង', 'Neighbour') }],
      places: [
        { id: 'p-1', kind: 'capital', name: text('រាជធានី ក', 'One'), borders: [] },
        { id: 'p-2', kind: 'province', name: text('ខេត្ត ខ', 'Two'), borders: ['n-1'] },
        { id: 'p-3', kind: 'province', name: text('ខេត្ត គ', 'Three'), borders: ['n-1'] },
      ],
    },
  ],
  [
    'reference/bodies.json',
    {
      schema: 1,
      bodies: [
        { id: 'ministry-a', kind: 'ministry', name: text('ក្រសួង ក', 'Ministry A') },
        { id: 'ministry-b', kind: 'ministry', name: text('ក្រសួង ខ', 'Ministry B') },
      ],
    },
  ],
  [
    'reference/groups.json',
    {
      schema: 1,
      groups: [
        {
          id: 'desk',
          order: 1,
          kind: 'support-group',
          name: text('ក្រុមជំនួយកិច្ចការ', 'Desk'),
          bodies: ['ministry-a'],
          from: '2014-01',
        },
        {
          id: 'admin',
          order: 2,
          kind: 'general-administration',
          name: text('រដ្ឋបាលសរុប', 'Administration'),
          bodies: [],
          from: '2014-01',
        },
      ],
    },
  ],
  [
    'reference/strategies.json',
    {
      schema: 1,
      strategies: [
        { id: '2014-2018.s1', plan: '2014-2018', order: 1, name: text('យុទ្ធសាស្ត្រទី១', 'First') },
      ],
    },
  ],
  [
    'reference/dimensions.json',
    {
      schema: 1,
      dimensions: [
        {
          id: 'sex',
          name: text('ភេទ', 'Sex'),
          codes: [
            { id: 'female', name: text('ស្រី', 'Female') },
            { id: 'male', name: text('ប្រុស', 'Male') },
          ],
        },
        {
          id: 'family',
          name: text('ប្រភេទបទល្មើស', 'Offence family'),
          codes: [
            { id: 'trafficking', name: text('អំពើជួញដូរមនុស្ស', 'Trafficking') },
            { id: 'exploitation', name: text('អាជីវកម្មផ្លូវភេទ', 'Exploitation') },
          ],
        },
      ],
    },
  ],
  [
    'indicators/cases.json',
    {
      schema: 1,
      id: 'cases',
      name: text('ករណី', 'Cases'),
      definition: text('សំណុំរឿងដែលបានបើក', 'Files opened'),
      unit: 'case',
      countingRule: text('សំណុំរឿងមួយ រាប់ជាករណីមួយ', 'One file, one case'),
      addition: 'sum',
      splits: ['family'],
      owner: 'desk',
      expectedFrom: { kind: 'capital-provinces' },
    },
  ],
  [
    'indicators/victims.json',
    {
      schema: 1,
      id: 'victims',
      name: text('ជនរងគ្រោះ', 'Victims'),
      definition: text('មនុស្សដែលបានទទួលជំនួយ', 'People assisted'),
      unit: 'person',
      countingRule: text('មនុស្សម្នាក់រាប់តែម្តង', 'A person counts once'),
      addition: 'sum',
      splits: ['sex'],
      owner: 'desk',
      expectedFrom: { kind: 'capital-provinces' },
    },
  ],
  [
    'disclosure-policy.json',
    { schema: 1, threshold: 5, text: text('ចំនួនតិចមិនត្រូវបង្ហាញទេ', 'Small counts are not shown') },
  ],
  [
    'publication-policy.json',
    {
      schema: 1,
      tables: [
        {
          id: 'cases-by-month',
          indicator: 'cases',
          columns: 'months',
          title: text('ករណីតាមខែ', 'Cases by month'),
        },
        {
          id: 'victims-by-sex',
          indicator: 'victims',
          columns: { split: 'sex' },
          title: text('ជនរងគ្រោះតាមភេទ', 'Victims by sex'),
        },
      ],
    },
  ],
  [
    'plans/2014-2018/plan.json',
    {
      schema: 1,
      id: '2014-2018',
      half: 2,
      events: [],
      workingGroupPlans: [
        {
          group: 'desk',
          events: [
            { to: 'prepared', by: 'working-group' },
            { to: 'passed', by: 'working-group' },
            { to: 'signed', by: 'chief' },
          ],
        },
      ],
      activities: [
        {
          id: 'a1',
          strategy: '2014-2018.s1',
          group: 'desk',
          text: text('សកម្មភាព', 'Activity'),
          decision: 'new',
        },
      ],
      feedback: [{ id: 'evaluation', document: text('ការវាយតម្លៃ', 'Evaluation'), responses: 1 }],
    },
  ],
  [
    'periods/2017-S1/cycle.json',
    {
      schema: 1,
      semester: '2017-S1',
      documentNo: '1/2017',
      dueOn: '2017-06-30',
      returnsDueDay: 10,
      expected: [
        {
          stratum: 'capital-province',
          reporters: { kind: 'places', ids: ['p-1', 'p-2', 'p-3'] },
        },
      ],
      events: [
        { to: 'consolidating', by: 'chief' },
        { to: 'secretariat-review', by: 'chief' },
        { to: 'leadership-review', by: 'chief' },
        { to: 'approved', by: 'permanent-vice-chair' },
      ],
      signOffs: [{ role: 'chief', on: '2017-06-22' }],
    },
  ],
  returned('p-1', '2017-01', '2017-02-06', [1, 3], [20, 12]),
  returned('p-1', '2017-02', '2017-03-06', [2, 3], [12, 6]),
  [
    'periods/2017-S1/collected/returns/p-2/2017-01.json',
    {
      schema: 1,
      id: 'p-2.2017-01',
      reporter: 'p-2',
      month: '2017-01',
      receivedOn: '2017-02-09',
      channel: 'official-letter',
      answer: 'nil',
      confirmedBy: 'provincial-secretariat',
      confirmedOn: '2017-02-09',
    },
  ],
  returned('p-3', '2017-01', '2017-02-10', [2, 4], [10, 5]),
  returned('p-3', '2017-02', '2017-03-24', [3, 4], [15, 7]),
  [
    'periods/2017-S1/collected/sources.json',
    {
      schema: 1,
      sources: [
        {
          id: 'form-2017',
          kind: 'monthly-form',
          visibility: 'public',
          provider: text('គណៈកម្មាធិការខេត្ត', 'Committees'),
        },
        {
          id: 'letter-2017',
          kind: 'official-letter',
          provider: text('គណៈកម្មាធិការខេត្ត', 'Committees'),
        },
      ],
    },
  ],
  [
    'periods/2017-S1/groups/desk.json',
    {
      schema: 1,
      group: 'desk',
      semester: '2017-S1',
      events: [
        { to: 'group-edited', by: 'deputy-secretary-general' },
        { to: 'handed-over', by: 'deputy-secretary-general' },
      ],
      items: [{ id: 'r1', kind: 'result', visibility: 'public' }],
    },
  ],
  ['periods/2017-S1/groups/desk.km.md', '## r1\n\nករណី <fig:cases/xs>។\n'],
  ['periods/2017-S1/groups/desk.en.md', '## r1\n\nCases: <fig:cases/xs>.\n'],
  [
    'periods/2017-S1/groups/admin.json',
    { schema: 1, group: 'admin', semester: '2017-S1', events: [], items: [] },
  ],
];

/** The texts of the small content by their paths. */
export const smallContentTexts: ReadonlyMap<string, string> = textsWith(
  new Map(),
  files.map(([file, value]): Edit => [file, [], value]),
);
