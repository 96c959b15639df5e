import { Claim } from '../evidence/claim.ts';
import { Confirmation } from '../evidence/confirmation.ts';
import { Inquiry } from '../evidence/inquiry.ts';
import { Verdict } from '../evidence/verification.ts';
import { MonthlyReturn } from '../collection/monthly-return.ts';
import type { Collected } from '../report/collected.ts';
import { collectSemester } from '../report/collected.ts';
import type { Corpus, Period } from '../report/corpus.ts';
import { day, semester } from './brands.ts';
import type { Edit } from './small-content.ts';
import { smallCorpus } from './small-content.ts';

/** What arrived for a semester, as a test writes it down. */
export interface Arrived {
  readonly returns?: readonly MonthlyReturn[];
  readonly claims?: readonly Claim[];
  readonly verdicts?: readonly Verdict[];
  readonly inquiries?: readonly Inquiry[];
  readonly confirmations?: readonly Confirmation[];
}

/**
 * The small content with more to count, and nothing that has arrived yet.
 *
 * | indicator | of whom               | months     | splits                  |
 * | cases     | p-1, p-2, p-3         | add        | family                  |
 * | victims   | p-1, p-2, p-3         | add        | sex, age, sex with age  |
 * | sheltered | p-1, p-2, p-3         | the latest |                         |
 * | crossings | p-2, p-3 (the border) | add        |                         |
 * | sessions  | ministry-a            | do not add |                         |
 *
 * The zone `border` holds p-2 and p-3. Of `cases` the police go before an official letter.
 */
const more: readonly Edit[] = [
  [
    'reference/zones.json',
    [],
    { schema: 1, zones: [{ id: 'border', name: { km: 'តំបន់' }, places: ['p-2', 'p-3'] }] },
  ],
  ...[0, 1].map((dimension): Edit => [
    'reference/dimensions.json',
    ['dimensions', dimension, 'codes', 2],
    { id: 'not-specified', name: { km: 'មិនបញ្ជាក់' } },
  ]),
  [
    'reference/dimensions.json',
    ['dimensions', 2],
    {
      id: 'age',
      name: { km: 'អាយុ' },
      codes: [
        { id: 'u18', name: { km: 'ក្រោម១៨' } },
        { id: '18p', name: { km: '១៨ឡើង' } },
      ],
    },
  ],
  ['indicators/cases.json', ['precedence'], ['police', 'official-letter']],
  ['indicators/victims.json', ['splits'], ['sex', 'age']],
  ['indicators/victims.json', ['crossed'], [['sex', 'age']]],
  counted('sheltered', 'latest', 'person', { kind: 'capital-provinces' }),
  counted('crossings', 'sum', 'movement', { kind: 'border-provinces' }),
  counted('sessions', 'none', 'session', { kind: 'bodies', ids: ['ministry-a'] }),
  [
    'periods/2017-S1/cycle.json',
    ['expected', 1],
    { stratum: 'ministry', reporters: { kind: 'bodies', ids: ['ministry-a'] } },
  ],
  [
    'periods/2017-S1/collected/sources.json',
    ['sources'],
    [
      ['form-2017', 'monthly-form'],
      ['letter', 'official-letter'],
      ['police', 'police'],
      ['paper', 'media'],
    ].map(([id, kind]) => ({ id, kind, provider: { km: 'ប្រភព' } })),
  ],
];

/** The wider content as a corpus, with some values changed; nothing has arrived in it. */
export function wideCorpus(...edits: readonly Edit[]): Corpus {
  const { corpus, findings } = smallCorpus(...more, ...edits);
  if (findings.length > 0) throw new RangeError(`Expected no fault, got ${findings[0]?.code}.`);
  return corpus;
}

const wide = wideCorpus();

/** Its only semester, with what arrived. */
export function periodWith(arrived: Arrived, corpus: Corpus = wide): Period {
  const period = corpus.periods.find((each) => each.semester === semester('2017-S1'));
  if (period === undefined) throw new RangeError('Expected a semester.');
  const { returns = [], claims = [], verdicts = [], inquiries = [], confirmations = [] } = arrived;
  const file = 'made-up.json';
  return {
    ...period,
    returns: returns.map((value) => ({ file, value })),
    claims: [{ file, value: { schema: 1, claims: [...claims] } }],
    verdicts: [{ file, value: { schema: 1, verdicts: [...verdicts] } }],
    inquiries: [{ file, value: { schema: 1, inquiries: [...inquiries] } }],
    confirmations: [{ file, value: { schema: 1, confirmations: [...confirmations] } }],
  };
}

/** What the wider content collects by a day from what arrived. */
export function collect(arrived: Arrived, asOf = '2017-07-31', corpus: Corpus = wide): Collected {
  return collectSemester(corpus, periodWith(arrived, corpus), day(asOf));
}

/** A return of four cases from p-1 for January that came in time, with some values changed. */
export function returned(change: object = {}): MonthlyReturn {
  return MonthlyReturn.parse({
    schema: 1,
    id: 'r-1',
    reporter: 'p-1',
    month: '2017-01',
    receivedOn: '2017-02-06',
    channel: 'monthly-form',
    answer: 'has-data',
    ...('answer' in change ? {} : { counts: [{ indicator: 'cases', total: 4 }] }),
    ...change,
  });
}

/** The confirmed nil of p-1 for January, with some values changed. */
export function nilReturned(change: object = {}): MonthlyReturn {
  const confirmed = { confirmedBy: 'provincial-secretariat', confirmedOn: '2017-02-06' };
  return returned({ id: 'n-1', answer: 'nil', ...confirmed, ...change });
}

/** What the police wrote of the cases of p-1 in January: nine; with some values changed. */
export function claimed(change: object = {}): Claim {
  return Claim.parse({
    id: 'c-1',
    source: 'police',
    about: 'p-1',
    period: { month: '2017-01' },
    receivedOn: '2017-02-20',
    counts: [{ indicator: 'cases', total: 9 }],
    ...change,
  });
}

/** A verdict of 1 March on r-1. */
export function judged(verdict: Verdict['verdict'], change: object = {}): Verdict {
  return Verdict.parse({ of: 'r-1', verdict, by: 'chief', on: '2017-03-01', ...change });
}

/** The question of 14 June to ministry-a about c-1, to be answered by 21 June, with some values changed. */
export function sentForAnswer(change: object = {}): Confirmation {
  return Confirmation.parse({
    id: 'k-1',
    sentTo: 'ministry-a',
    of: ['c-1'],
    sourcesShown: ['police'],
    sentOn: '2017-06-14',
    respondBy: '2017-06-21',
    ...change,
  });
}

/** The question of 1 March about the cases of p-1 in January, with some values changed. */
export function inquired(change: object = {}): Inquiry {
  return Inquiry.parse({
    id: 'i-1',
    indicator: 'cases',
    reporter: 'p-1',
    month: '2017-01',
    on: '2017-03-01',
    ...change,
  });
}

function counted(id: string, addition: string, unit: string, expectedFrom: object): Edit {
  const definition = {
    schema: 1,
    id,
    name: { km: 'ឈ្មោះ' },
    definition: { km: 'និយមន័យ' },
    unit,
    countingRule: { km: 'វិធីរាប់' },
    addition,
    splits: [],
    owner: 'desk',
    expectedFrom,
  };
  return [`indicators/${id}.json`, [], definition];
}
