import { expect, test } from 'vitest';
import { hasStackTrace, runChhamas, runInBoth } from './support/run-chhamas.ts';
import type { ScratchContent } from './support/scratch-content.ts';
import { copyContent } from './support/scratch-content.ts';

const returns = 'periods/2020-S2/collected/returns';

function plantFiveFaults({ edit }: ScratchContent): void {
  edit(`${returns}/xd-1/2020-07.json`, '"female": 11', '"female": 19');
  edit(`${returns}/xd-2/2020-07.json`, '"receivedOn"', '"recievedOn"');
  edit(`${returns}/xd-3/2020-07.json`, '"schema": 1,', '"schema": 1');
  edit(`${returns}/xd-3/2020-08.json`, '"reporter": "xd-3"', '"reporter": "xd-33"');
  edit('periods/2020-S2/coordination/directions.json', /"km": "[^"]*",\s*/, '');
}

test('content without a fault passes, the real and the invented', async () => {
  for (const which of ['real', 'demo'] as const) {
    const { desk } = copyContent(which);
    const { km, en } = await runInBoth(desk, 'check');
    expect(en).toEqual({ code: 0, out: 'content: nothing is wrong.\n', err: '' });
    expect(km).toEqual({ code: 0, out: 'content៖ គ្មានកំហុសទេ\n', err: '' });
  }
});

test('five faults in five files are five findings in one run, each with its place and correction', async () => {
  const content = copyContent('demo');
  plantFiveFaults(content);
  const { km, en } = await runInBoth(content.desk, 'check');
  expect([km.code, en.code, km.err, en.err]).toEqual([1, 1, '', '']);
  expect([hasStackTrace(km), hasStackTrace(en)]).toEqual([false, false]);
  expect(en.out).toMatchInlineSnapshot(`
    "content/periods/2020-S2/collected/returns/xd-1/2020-07.json:23:7
    error  collection/female-above-total
      vp.victims_assisted: 19 female is more than the total of 18.
      → Write a number of at most 18, or raise the total.

    content/periods/2020-S2/collected/returns/xd-2/2020-07.json:6:3
    error  kernel/unknown-key
      "recievedOn" is not known here.
      → Write "receivedOn"; known here are schema, id, reporter, month, receivedOn,
      channel, source, enteredBy, writtenBy, supersedes, reason, answer, counts.

    content/periods/2020-S2/collected/returns/xd-3/2020-07.json:2:13
    error  kernel/broken-json
      This is not JSON: a comma is missing after this.
      → Add a comma. Mend it here, then check again.

    content/periods/2020-S2/collected/returns/xd-3/2020-08.json:4:3
    error  reference/unknown-reporter
      There is no place or body xd-33 that could report.
      → Write xd-3, or add it to reference/places.json or reference/bodies.json.

    content/periods/2020-S2/coordination/directions.json:9:7
    error  kernel/khmer-missing
      The Khmer text of "directions.0.text" is missing.
      → Add "km": "…"; Khmer is required, English is its translation.

    5 errors, 0 blockers, 0 warnings.
    With an example: npx chhamas explain collection/female-above-total --lang en
    "
  `);
  expect(km.out).toMatchInlineSnapshot(`
    "content/periods/2020-S2/collected/returns/xd-1/2020-07.json:23:7
    កំហុស  collection/female-above-total
      vp.victims_assisted៖ ស្រី ១៩ លើសចំនួនសរុប ១៨
      → សរសេរចំនួនមិនលើស ១៨ ឬកែចំនួនសរុប

    content/periods/2020-S2/collected/returns/xd-2/2020-07.json:6:3
    កំហុស  kernel/unknown-key
      គ្មានឈ្មោះ "recievedOn" នៅទីនេះទេ
      → សរសេរ "receivedOn"។ ឈ្មោះដែលមាន៖ schema, id, reporter, month, receivedOn,
      channel, source, enteredBy, writtenBy, supersedes, reason, answer, counts

    content/periods/2020-S2/collected/returns/xd-3/2020-07.json:2:13
    កំហុស  kernel/broken-json
      ឯកសារនេះមិនមែនជា JSON ត្រឹមត្រូវទេ៖ ខ្វះសញ្ញា , នៅខាងក្រោយនេះ
      → បន្ថែមសញ្ញា ,។ កែត្រង់នេះ រួចពិនិត្យម្តងទៀត

    content/periods/2020-S2/collected/returns/xd-3/2020-08.json:4:3
    កំហុស  reference/unknown-reporter
      គ្មានរាជធានី-ខេត្ត ឬស្ថាប័ន xd-33 ដែលអាចរាយការណ៍បានទេ
      → សរសេរ xd-3 ឬបន្ថែមក្នុង reference/places.json ឬ reference/bodies.json

    content/periods/2020-S2/coordination/directions.json:9:7
    កំហុស  kernel/khmer-missing
      ខ្វះអត្ថបទខ្មែរនៃ "directions.0.text"
      → បន្ថែម "km": "…"។ ត្រូវមានភាសាខ្មែរ រីឯភាសាអង់គ្លេសជាការបកប្រែ

    កំហុស ៥ · ការរារាំង ០ · ការព្រមាន ០
    អត្ថន័យ និងឧទាហរណ៍៖ npx chhamas explain collection/female-above-total
    "
  `);
});

test('the same five are data for a program', async () => {
  const content = copyContent('demo');
  plantFiveFaults(content);
  const { code, out } = await runChhamas(content.desk, 'check', '--lang', 'en', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: readonly Record<string, unknown>[] };
  expect(code).toBe(1);
  expect(
    findings.map(({ file, line, column, code: rule, severity, subject }) =>
      [`${String(file)}:${String(line)}:${String(column)}`, severity, rule, subject].join(' '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "periods/2020-S2/collected/returns/xd-1/2020-07.json:23:7 error collection/female-above-total vp.victims_assisted",
      "periods/2020-S2/collected/returns/xd-2/2020-07.json:6:3 error kernel/unknown-key recievedOn",
      "periods/2020-S2/collected/returns/xd-3/2020-07.json:2:13 error kernel/broken-json ",
      "periods/2020-S2/collected/returns/xd-3/2020-08.json:4:3 error reference/unknown-reporter xd-33",
      "periods/2020-S2/coordination/directions.json:9:7 error kernel/khmer-missing directions.0.text",
    ]
  `);
  expect(findings[0]).toMatchInlineSnapshot(`
    {
      "code": "collection/female-above-total",
      "column": 7,
      "file": "periods/2020-S2/collected/returns/xd-1/2020-07.json",
      "hint": "Write a number of at most 18, or raise the total.",
      "line": 23,
      "message": "vp.victims_assisted: 19 female is more than the total of 18.",
      "severity": "error",
      "subject": "vp.victims_assisted",
    }
  `);
});

test('several faults in one file are all told, in the order of the file', async () => {
  const content = copyContent('real');
  const file = 'periods/2018-S1/press/phnom-penh-post-2018-s1.json';
  content.edit(file, '"schema": 1,', '"schma": 1,');
  content.edit(file, /"km": "[^"]*",\s*/, '');
  content.edit(file, /"indicator": "le\.victims_rescued"/, '"indicator": "le.victims"');
  content.edit(file, /"total": (\d+)(?![^]*"total")/, '"total": 5, "female": 6');
  const { code, out } = await runChhamas(content.desk, 'check', '--lang', 'en');
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "content/periods/2018-S1/press/phnom-penh-post-2018-s1.json:2:3
    error  kernel/unknown-key
      "schma" is not known here.
      → Write "schema"; known here are schema, semester, source, yearInferred,
      counts, revisions, caveats.

    content/periods/2018-S1/press/phnom-penh-post-2018-s1.json:7:5
    error  kernel/khmer-missing
      The Khmer text of "source.provider" is missing.
      → Add "km": "…"; Khmer is required, English is its translation.

    content/periods/2018-S1/press/phnom-penh-post-2018-s1.json:23:7
    error  indicator/unknown-indicator
      There is no indicator le.victims.
      → Add indicators/le.victims.json.

    content/periods/2018-S1/press/phnom-penh-post-2018-s1.json:45:19
    error  collection/female-above-total
      le.victims_rescued: 6 female is more than the total of 5.
      → Write a number of at most 5, or raise the total.

    4 errors, 0 blockers, 0 warnings.
    With an example: npx chhamas explain kernel/unknown-key --lang en
    "
  `);
});

test('five faults in one return are told in one run', async () => {
  const { desk, edit } = copyContent('demo');
  const file = `${returns}/xd-1/2020-07.json`;
  edit(file, '"reporter": "xd-1"', '"reporter": "xd-11x"');
  edit(file, '"channel"', '"chanel"');
  edit(file, '"indicator": "le.cases"', '"indicator": "le.case"');
  edit(file, '"trafficking": 2', '"trafficking": 4');
  edit(file, '"female": 11', '"female": 19');
  const { code, out } = await runChhamas(desk, 'check', '--lang', 'en');
  expect(code).toBe(1);
  expect(out.match(/^content.*\nerror {2}.*$/gm)).toMatchInlineSnapshot(`
    [
      "content/periods/2020-S2/collected/returns/xd-1/2020-07.json:4:3
    error  reference/unknown-reporter",
      "content/periods/2020-S2/collected/returns/xd-1/2020-07.json:7:3
    error  kernel/unknown-key",
      "content/periods/2020-S2/collected/returns/xd-1/2020-07.json:11:7
    error  indicator/unknown-indicator",
      "content/periods/2020-S2/collected/returns/xd-1/2020-07.json:14:9
    error  collection/parts-do-not-add",
      "content/periods/2020-S2/collected/returns/xd-1/2020-07.json:23:7
    error  collection/female-above-total",
    ]
  `);
});
