import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AssembledReport, Period } from '@chhamas/core';
import {
  assembleReport,
  CalendarDateSchema,
  checkCorpus,
  figureRefOf,
  parseCorpus,
  targetOutcome,
} from '@chhamas/core';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { demoFiles, demoSeed, scenarios } from '../src/demo/demo-files.ts';

const folder = join(root, 'content/demo');
const generated = scenarios.map(({ semester }) => `periods/${semester}/`);
const isGenerated = (path: string) => generated.some((each) => path.startsWith(each));
const written = filesIn(folder);
const assembled = new Map<number, readonly Assembled[]>();

test('generating again gives, byte for byte, what lies in content/demo', () => {
  const there = new Map([...written].filter(([path]) => isGenerated(path)));
  // Where they differ: npm run demo:generate --workspace @chhamas/scripts
  expect(Object.fromEntries(demoFiles(demoSeed))).toEqual(Object.fromEntries(there));
});

test('another seed gives other numbers in the same files', () => {
  const [ours, others] = [demoFiles(demoSeed), demoFiles(demoSeed + 1)];
  expect([...others.keys()]).toEqual([...ours.keys()]);
  const differing = [...ours].filter(([path, text]) => others.get(path) !== text);
  const returns = [...ours.keys()].filter((path) => path.includes('/returns/'));
  expect(differing.map(([path]) => path)).toEqual(expect.arrayContaining(returns));
});

test.each([demoSeed, 1, 2])('the content that comes of seed %i has no fault', (seed) => {
  const { corpus, findings } = corpusOf(seed);
  expect([...findings, ...checkCorpus(corpus)]).toEqual([]);
});

test('no submitted number ends nowhere', () => {
  for (const { report } of semestersOf(demoSeed)) {
    const { submitted, ends } = report.conservation;
    expect(Object.values(ends).reduce((sum, each) => sum + each, 0)).toBe(submitted);
    expect(submitted).toBeGreaterThan(8000);
  }
});

test('the calmest semester is complete, and nothing in the content holds up the first two', () => {
  const named = ({ code, subject }: { readonly code: string; readonly subject: string }) =>
    `${code} ${subject}`;
  const [calm, second] = semestersOf(demoSeed);
  expect(calm?.report.blockers.map(named)).toEqual(['collection/unclassified vp.compensated']);
  expect(calm?.report.warnings).toEqual([]);
  for (const each of [calm, second]) {
    const excepted = each?.period.cycle?.value.exceptions?.map(named).toSorted();
    expect(each?.report.blockers.map(named).toSorted()).toEqual(excepted);
  }
});

test.each(Object.entries(troubles()))('there is a case of: %s', (_, find) => {
  const found = semestersOf(demoSeed).flatMap(({ period, report }) => find(period, report));
  expect(found.length).toBeGreaterThan(0);
});

test.each(Object.entries(troubles()))('any other seed has it as well: %s', (_, find) => {
  const found = semestersOf(7).flatMap(({ period, report }) => find(period, report));
  expect(found.length).toBeGreaterThan(0);
});

type Find = (period: Period, report: AssembledReport) => readonly unknown[];

/** Every trouble of the minutes, and where it is found. */
function troubles(): Readonly<Record<string, Find>> {
  const rows = (is: (row: AssembledReport['ledger'][number]) => boolean): Find => {
    return (_, { ledger }) => ledger.filter(is);
  };
  const returns = (is: (each: Period['returns'][number]['value']) => boolean): Find => {
    return ({ returns: all }) => all.filter(({ value }) => is(value));
  };
  const ends = (is: (each: AssembledReport['dispositions'][number]) => boolean): Find => {
    return (_, { dispositions }) => dispositions.filter(is);
  };
  const differences = (is: (each: AssembledReport['differences'][number]) => boolean): Find => {
    return (_, { differences: all }) => all.filter(is);
  };
  const blockers = (code: string): Find => {
    return (_, { blockers: all }) => all.filter((each) => each.code === code);
  };
  const warnings = (code: string): Find => {
    return (_, { warnings: all }) => all.filter((each) => each.code === code);
  };
  const meetings = (status: string): Find => {
    return ({ meetings: files }) =>
      files.flatMap(({ value }) => value.meetings).filter((each) => each.status === status);
  };
  type Item = Period['sections'][number]['value']['items'][number];
  const items = (is: (item: Item) => boolean): Find => {
    return ({ sections }) => sections.flatMap(({ value }) => value.items).filter(is);
  };
  const targets = (outcome: string): Find => {
    return ({ semester, sections }, { figures }) => {
      const cells = new Map(figures.map((figure) => [figureRefOf(figure.at, semester), figure]));
      return sections
        .flatMap(({ value }) => value.targets ?? [])
        .map((target) => targetOutcome(target, cells.get(target.figure)))
        .filter((each) =>
          'attainment' in each ? each.attainment.status === outcome : each.status === outcome,
        );
    };
  };
  const excused = (kind: string): Find => {
    return ({ cycle }) => cycle?.value.excused?.filter((each) => each.kind === kind) ?? [];
  };
  const verdicts = (verdict: string): Find => {
    return ({ verdicts: files, returns: all }) => {
      const informal = all.filter(({ value }) => isInformal(value.channel));
      const ids = new Set(informal.map(({ value }) => value.id));
      return files
        .flatMap(({ value }) => value.verdicts)
        .filter((each) => ids.has(each.of) && each.verdict === verdict);
    };
  };
  const claimed = (end: string): Find => {
    return ({ claims }, { dispositions }) => {
      const beside = claims
        .flatMap(({ value }) => value.claims)
        .filter(({ counts }) => counts.some(({ days }) => days !== undefined));
      const ids = new Set(beside.map(({ id }) => id));
      return dispositions.filter((each) => ids.has(each.document) && each.end === end);
    };
  };
  return {
    'a return that came late': rows(({ state }) => 'daysLate' in state && state.daysLate > 0),
    'a confirmed nil': returns(({ answer }) => answer === 'nil'),
    'a return that is missing': rows(
      ({ state, postponements }) => state.status === 'overdue' && postponements === 0,
    ),
    'a return that may still come': rows(({ state }) => state.status === 'missing'),
    'overdue after two postponements': rows(
      ({ state, postponements }) => state.status === 'overdue' && postponements === 2,
    ),
    'a blank form': returns(({ answer }) => answer === 'blank'),
    'an indicator left out': rows(
      ({ state, answers }) =>
        state.status === 'partial' && answers.some((each) => each.state.status === 'empty'),
    ),
    'a split left out': ({ returns: all }) =>
      all.filter(
        ({ value }) =>
          value.answer === 'has-data' &&
          value.counts.some(
            ({ indicator, total, parts }) =>
              indicator === 'le.suspects' &&
              typeof total === 'number' &&
              parts?.['citizenship'] === undefined,
          ),
      ),
    'an amendment with its reason': returns(
      ({ supersedes, reason }) => supersedes !== undefined && reason !== undefined,
    ),
    'a superseded number': ends(({ end }) => end === 'superseded'),
    'two sources that agree': ({ claims }, { dispositions }) => {
      const ids = claims.flatMap(({ value }) => value.claims.map(({ id }) => id));
      return dispositions.filter(
        ({ end, document }) => end === 'corroborating' && ids.includes(document),
      );
    },
    'an excess': differences(({ totals }) => totals[0] > totals[1]),
    'a gap': differences(({ totals }) => totals[0] < totals[1]),
    'an inquiry whose answer names what holds': ends(({ why }) => why === 'inquiry'),
    'an inquiry whose answer names nothing': ({ inquiries }) =>
      inquiries
        .flatMap(({ value }) => value.inquiries)
        .filter(({ answer }) => answer !== undefined && answer.chosen === undefined),
    'an inquiry without an answer': blockers('evidence/inquiry-open'),
    'a difference that nobody inquired about': blockers('evidence/difference-not-inquired'),
    'a number of a newspaper for the whole country': differences(
      ({ chosen, inquiry }) => chosen === 'sum' && inquiry === 'answered',
    ),
    'another source where the reporter is silent': ({ claims }, { dispositions }) => {
      const ids = claims.flatMap(({ value }) => value.claims.map(({ id }) => id));
      return dispositions.filter(
        ({ end, document }) => end === 'counted' && ids.includes(document),
      );
    },
    'an informal return found true': verdicts('true'),
    'an informal return found untrue': verdicts('untrue'),
    'an informal return that is pending': verdicts('pending'),
    'an informal return without a verdict': ({ verdicts: files, returns: all }) => {
      const known = new Set(files.flatMap(({ value }) => value.verdicts.map(({ of }) => of)));
      return all.filter(({ value }) => isInformal(value.channel) && !known.has(value.id));
    },
    'a return that the secretariat collected': returns(
      ({ enteredBy }) => enteredBy === 'secretariat-collected',
    ),
    'a claim of days within tolerance': claimed('corroborating'),
    'a claim of days beyond tolerance': claimed('out-of-period'),
    'a return of days beyond tolerance': ({ returns: all }, { dispositions }) => {
      const ids = all.map(({ value }) => value.id);
      return dispositions.filter(
        ({ end, document }) => end === 'out-of-period' && ids.includes(document),
      );
    },
    'a count that nobody asked for': ends(({ why }) => why === 'not-expected'),
    'a return that two desks received': ends(
      ({ end, document }) => end === 'corroborating' && document.startsWith('r-'),
    ),
    'two desks that received different counts': blockers('evidence/counts-contradict'),
    'an exact number unknown': ({ returns: all }) =>
      all.filter(
        ({ value }) =>
          value.answer === 'has-data' &&
          value.counts.some(({ total }) => typeof total !== 'number'),
      ),
    'a part that is not specified': ({ returns: all }) =>
      all.filter(
        ({ value }) =>
          value.answer === 'has-data' &&
          value.counts.some(({ parts = {} }) =>
            Object.values(parts).some((codes) => (codes['not-specified'] ?? 0) > 0),
          ),
      ),
    'desks that hold different numbers of months': blockers('evidence/conflict-open'),
    'a conflict among desks that was resolved': ({ statements }) =>
      statements.flatMap(({ value }) => value.resolutions),
    'a meeting that was not held': meetings('not-held'),
    'a meeting to which a group was not invited': meetings('not-invited'),
    'a meeting of which nobody has said': blockers('coordination/meeting-unaccounted'),
    'a focal point that changed': warnings('coordination/focal-point-changed'),
    'a direction that a meeting found done': ({ directions }) =>
      directions
        .flatMap(({ value }) => value.directions)
        .filter(({ updates }) => updates?.some(({ state }) => state === 'done')),
    'a direction that a meeting passed over': warnings('coordination/direction-unreviewed'),
    'a direction whose day is over': warnings('coordination/direction-overdue'),
    'missions that clash': warnings('coordination/mission-clash'),
    'a joint mission that lacks an order': blockers('coordination/mission-order-missing'),
    'a joint mission under all its orders': ({ missions }) =>
      missions
        .flatMap(({ value }) => value.missions)
        .filter(({ jointWith, orders }) => orders.length === jointWith.length + 1 && jointWith[0]),
    'an international meeting with a document': ({ attended }) =>
      attended
        .flatMap(({ value }) => value.meetings)
        .filter(({ documents }) => documents.length > 0),
    'an international meeting without one': warnings('coordination/result-without-evidence'),
    'a remark of the monitoring team': ({ monitoring }) =>
      monitoring.flatMap(({ value }) => value.comments),
    'a composition that was amended': ({ compositions }) =>
      compositions.flatMap(({ value }) => value.amendments),
    'a section that says why it has no result': ({ sections }) =>
      sections.filter(({ value }) => value.noResult !== undefined),
    'an item that is carried over': items(({ carriedOver }) => carriedOver !== undefined),
    'an item that uses a figure of another group': items(({ links }) => links !== undefined),
    'a request that is refused': items((each) => 'state' in each && each.state === 'declined'),
    'a target that was reached': targets('reached'),
    'a target that was not reached': targets('not-reached'),
    'a target of which the counts that came say too little': targets('unknown'),
    'a target without a plan': targets('not-planned'),
    'a target that is not counted, and why': targets('cannot-add'),
    'a section that is not handed over': blockers('group-report/section-not-handed-over'),
    'a reporter that nobody urged': warnings('collection/not-chased'),
    'a return that need not come': excused('not-applicable'),
    'a return that cannot come': excused('excused'),
    'an indicator asked of others this once': ({ cycle }) => cycle?.value.askedOf ?? [],
    'a ministry that collects for the courts': ({ requests }) =>
      requests
        .flatMap(({ value }) => value.requests)
        .filter(({ collectsFor }) => collectsFor !== undefined),
    'an organisation that came, and one that left': ({ returns: all }) => {
      const reporters: readonly string[] = all.map(({ value }) => value.reporter);
      const is = (id: string) => reporters.includes(id);
      return is('x-cso-online') !== is('x-cso-returnees') ? [true] : [];
    },
    'a body that joined a group': ({ semester, returns: all }) =>
      all.filter(({ value }) => semester > '2022' && value.reporter === 'x-immigration'),
  };
}

function isInformal(channel: string): boolean {
  return channel === 'telegram' || channel === 'phone';
}

interface Assembled {
  readonly period: Period;
  readonly report: AssembledReport;
}

/** The generated semesters of a seed, each as it stood on the day of its last step. */
function semestersOf(seed: number): readonly Assembled[] {
  const known = assembled.get(seed);
  if (known !== undefined) return known;
  const { corpus } = corpusOf(seed);
  const made = scenarios.flatMap(({ semester, cycle }): Assembled[] => {
    const period = corpus.periods.find((each) => each.semester === semester);
    const day = CalendarDateSchema.parse(cycle.events.at(-1)?.on);
    if (period === undefined) return [];
    const report = assembleReport(corpus, period.semester, day);
    return report === undefined ? [] : [{ period, report }];
  });
  assembled.set(seed, made);
  return made;
}

/** The invented content with the generated semesters of a seed. */
function corpusOf(seed: number) {
  const byHand = [...written].filter(([path]) => !isGenerated(path));
  return parseCorpus(new Map([...byHand, ...demoFiles(seed)]));
}

/** The files of the invented content but its releases, by path. */
function filesIn(of: string): ReadonlyMap<string, string> {
  const paths = readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(of, join(each.parentPath, each.name)).replaceAll('\\', '/'));
  return new Map(
    paths
      .filter((path) => !/^(?:releases|keys)\//.test(path))
      .map((path) => [path, readFileSync(join(of, path), 'utf8')]),
  );
}
