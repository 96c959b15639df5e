import { describe, expect, test } from 'vitest';
import { ofSeverity } from '../kernel/finding.ts';
import { loadCorpus } from '../node/load-corpus.ts';
import { day } from '../testing/brands.ts';
import { say } from '../testing/say.ts';
import { realContent } from '../testing/scratch-folder.ts';
import { questionIn, smallCorpus, smallQuestion } from '../testing/small-content.ts';
import { solver } from '../testing/solver.ts';
import { publishSemester } from './publish.ts';
import { askReadiness } from './readiness-question.ts';
import { readinessOf } from './readiness.ts';
import { statusOf } from './status.ts';

const { corpus } = await loadCorpus(realContent);
const asOf = day('2017-06-13');
const question = questionIn(corpus, '2017-S1', asOf);
const findings = readinessOf(question);
const named = (severity: 'blocker' | 'warning') =>
  ofSeverity(findings, severity)
    .map(({ code, subject }) => `${code} ${subject}`)
    .toSorted();

describe('R-13 the first semester of 2017, as it stood on 13 June', () => {
  test('may not be published, for these blockers and no others', () => {
    expect(named('blocker')).toEqual([
      'collection/expected-set-undefined cso',
      'collection/receipts-not-recorded 2017-01/2017-04',
      'collection/returns-outstanding 2017-05',
      'collection/source-not-received courts',
      'collection/source-not-received moeys',
      'collection/source-not-received moj',
      'collection/source-not-received molvt',
      'collection/source-not-received mowa',
      'evidence/conflict-open mosvy',
      'group-report/section-not-handed-over intl-coop',
      'group-report/section-not-handed-over justice',
      'group-report/section-not-handed-over law-enforcement',
      'group-report/section-not-handed-over migration',
      'group-report/section-not-handed-over prevention',
      'group-report/section-not-handed-over victim-protection',
      'release/not-approved 2017-S1',
      'report/period-incomplete 2017-06',
    ]);
  });

  test('has these warnings and no others', () => {
    expect(named('warning')).toEqual([
      'collection/not-chased courts',
      'coordination/meeting-not-held m-justice',
      'coordination/meeting-not-held m-migration',
      'evidence/reading-emended ask-opinion',
      'evidence/reading-emended capital-province',
      'evidence/reading-emended others-none',
      'evidence/reading-emended request',
      'evidence/reading-emended role-and-duty',
      'evidence/reading-emended thirteen',
      'plan/feedback-empty mid-term-evaluation',
      'plan/plan-unsigned law-enforcement',
      'release/partial-date chief',
      'release/partial-date preparer',
      'report/unnumbered 2017-S1',
    ]);
  });

  test('gives the numbers behind its blockers', () => {
    const values = (code: string) => findings.find((each) => each.code === code)?.values;
    expect(values('collection/returns-outstanding')).toMatchObject({ counts: '5/25 | 4/24' });
    expect(values('evidence/conflict-open')).toMatchObject({
      claims: 'victim-protection: 5, general-admin: 3',
    });
    const whys = findings
      .filter(({ code }) => code === 'collection/source-not-received')
      .map(({ subject, values: { why } }) => [subject, why]);
    expect(Object.fromEntries(whys)).toEqual({
      courts: 'not-obtained',
      moeys: 'not-obtained',
      moj: 'not-obtained',
      molvt: 'postponed',
      mowa: 'pending',
    });
  });

  test('is said in whole sentences, in both languages', () => {
    expect(say(findings).split('\n')).toHaveLength(findings.length * 3);
  });

  test('is refused by publish for all of them, and nothing is made', () => {
    const { content, findings: refused } = publishSemester({
      corpus,
      period: question.period,
      today: asOf,
      earlier: [],
      solver,
    });
    expect(content).toBeUndefined();
    const codes = refused.map(({ code, subject }) => `${code} ${subject}`);
    expect(codes).toEqual(expect.arrayContaining([...named('blocker'), ...named('warning')]));
  });
});

describe('the status of that day', () => {
  const status = statusOf(question);

  test('R-24 17 days are left, and five months are over', () => {
    expect([status.daysToDeadline, status.monthsElapsed, status.state]).toEqual([
      17,
      5,
      'collecting',
    ]);
  });

  test('R-16 law enforcement holds 4 months and victim protection 5, of both denominators', () => {
    expect(status.groups).toEqual({
      'law-enforcement': { months: 4, ofElapsed: 0.8, ofSemester: 0.667 },
      'victim-protection': { months: 5, ofElapsed: 1, ofSemester: 0.833 },
    });
  });

  test('R-18 of Social Affairs one desk holds 3 months and another 5', () => {
    expect(status.reporters['mosvy']).toEqual([
      { by: 'victim-protection', months: 5, ofElapsed: 1, ofSemester: 0.833 },
      { by: 'general-admin', months: 3, ofElapsed: 0.6, ofSemester: 0.5 },
    ]);
  });

  test('R-17 20 returns came for May, of 24 or of 25', () => {
    expect(status.returns).toEqual({ '2017-05': { received: 20, base: [24, 25] } });
  });

  test('R-07 11 to 19 provinces did not implement, and 0 to 8 are unaccounted for', () => {
    expect(status.quantities).toEqual({ notImplemented: [11, 19], unaccounted: [0, 8] });
  });

  test('R-12 no stratum is complete, and that of civil society is undetermined', () => {
    expect(status.strata).toEqual({
      ministry: 'incomplete',
      court: 'incomplete',
      'capital-province': 'incomplete',
      cso: 'undetermined',
    });
  });

  test('R-35 all six sections that are handed over are being drafted', () => {
    expect(Object.keys(status.sections)).toHaveLength(6);
    expect(new Set(Object.values(status.sections))).toEqual(new Set(['drafting']));
  });

  test('has the blockers and warnings of the report', () => {
    expect([...status.blockers, ...status.warnings]).toHaveLength(findings.length);
  });
});

describe('the status of a semester of which the returns are in hand', () => {
  test('counts the returns of the months that are over', () => {
    expect(statusOf(smallQuestion('2017-03-24')).returns).toEqual({
      '2017-01': { received: 3, base: [3] },
      '2017-02': { received: 2, base: [3] },
    });
  });

  test('on the last day of June counts five months, and the day after six', () => {
    expect(statusOf(smallQuestion('2017-06-30')).monthsElapsed).toBe(5);
    expect(statusOf(smallQuestion('2017-07-01')).monthsElapsed).toBe(6);
    expect(statusOf(smallQuestion('2017-07-01')).daysToDeadline).toBe(-1);
  });
});

test('a semester without a cycle awaits nothing', () => {
  const small = smallCorpus(['periods/2017-S1/cycle.json', []]).corpus;
  const [period] = small.periods;
  expect(period && askReadiness(small, period, asOf)).toBeUndefined();
  expect(small.periods).toHaveLength(1);
});
