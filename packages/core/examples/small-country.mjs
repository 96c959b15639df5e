// Three provinces on 20 March 2017: a nil, a late return, a missing one. Run: node small-country.mjs
import { assembleReport, CalendarDateSchema, describe, parseCorpus } from '@chhamas/core';
import { formatQuantity } from '@chhamas/core/language';

const text = { km: 'ឧទាហរណ៍', en: 'Example' };
const places = ['ka', 'kha', 'ko'].map((id) => ({ id, kind: 'province', name: text, borders: [] }));
const desk = { id: 'desk', kind: 'general-administration', order: 1, name: text, bodies: [] };
const words = { name: text, definition: text, countingRule: text, owner: 'desk', splits: [] };
const counted = { ...words, addition: 'sum', expectedFrom: { kind: 'provinces' } };
const table = { title: text, rows: 'country', columns: 'months' };
const tables = ['cases', 'victims'].map((id) => ({ ...table, id, indicator: id }));
const cycle = { semester: '2017-S1', documentNo: null, dueOn: '2017-07-10', returnsDueDay: 10 };
const forms = [{ id: 'forms', kind: 'monthly-form', provider: text }];
const expected = [{ stratum: 'capital-province', reporters: { kind: 'provinces' } }];
const files = {
  'site.json': { name: text, address: null, invented: true },
  'reference/places.json': { country: { id: 'xd', name: text }, neighbours: [], places },
  'reference/bodies.json': { bodies: [] },
  'reference/groups.json': { groups: [{ ...desk, from: '2017-01' }] },
  'reference/dimensions.json': { dimensions: [] },
  'indicators/cases.json': { ...counted, id: 'cases', unit: 'case' },
  'indicators/victims.json': { ...counted, id: 'victims', unit: 'person' },
  'disclosure-policy.json': { threshold: 5, text },
  'publication-policy.json': { tables },
  'periods/2017-S1/cycle.json': { ...cycle, expected, events: [] },
  'periods/2017-S1/collected/sources.json': { sources: forms },
  'periods/2017-S1/groups/desk.json': { group: 'desk', semester: '2017-S1', events: [], items: [] },
};
const write = (value = {}) => JSON.stringify({ schema: 1, ...value });
const texts = new Map(Object.entries(files).map(([path, value]) => [path, write(value)]));
for (const [reporter, month, receivedOn, cases, victims] of [
  ['ka', '2017-01', '2017-02-06', 4, 20],
  ['ka', '2017-02', '2017-03-09', 5, 12],
  ['kha', '2017-01', '2017-02-09'],
  ['ko', '2017-01', '2017-02-10', 6, 10],
  ['ko', '2017-02', '2017-03-14', 7, 15],
]) {
  const came = { id: `${reporter}.${month}`, reporter, month, receivedOn, channel: 'monthly-form' };
  const nil = { answer: 'nil', confirmedBy: 'provincial-secretariat', confirmedOn: receivedOn };
  const counts = Object.entries({ cases, victims }).map(([id, n]) => ({ indicator: id, total: n }));
  const path = `periods/2017-S1/collected/returns/${reporter}/${month}.json`;
  texts.set(path, write({ ...came, ...(cases ? { answer: 'has-data', counts } : nil) }));
}

const { corpus, findings } = parseCorpus(texts);
const [period] = corpus.periods;
const today = CalendarDateSchema.parse('2017-03-20');
const report = period && assembleReport(corpus, period.semester, today);
if (!report) throw new Error('No cycle');
for (const { at, cell, completeness: answers } of report.figures) {
  if (cell.status !== 'shown' || answers.status === 'undetermined') continue;
  const came = `${answers.received + answers.nil} of ${answers.expected} answers`;
  console.log(at.indicator, ...Object.values(at.period), formatQuantity(cell.quantity, 'en'), came);
}
for (const { reporter, month, state } of report.ledger) {
  if (state.status === 'overdue') console.log(reporter, month, state.daysOverdue, 'days overdue');
}
const faults = [...findings, ...report.errors, ...report.blockers];
for (const each of faults) console.log(describe(each, 'en').message);
