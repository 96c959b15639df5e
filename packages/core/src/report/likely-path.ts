import { nearestWord } from '../kernel/nearest-word.ts';
import { layout } from './file-layout.ts';
import { wildcardOf } from './wildcard-of.ts';

const semester = '2017-S1';

/** How the files of each folder are named; `<…>` stands for a name of one's own. */
const forms = [
  [/^periods\/[^/]+\/collected\/returns\//, 'collected/returns/<reporter>/2017-05.json'],
  [/^periods\/[^/]+\/collected\/.*claim/, 'collected/claims.json'],
  [/^periods\/[^/]+\/collected\/.*(?:verdict|verif)/, 'collected/verdicts.json'],
  [/^periods\/[^/]+\/collected\/.*inquir/, 'collected/inquiries.json'],
  [/^periods\/[^/]+\/collected\/.*request/, 'collected/requests.json'],
  [/^periods\/[^/]+\/collected\/.*follow/, 'collected/follow-ups.json'],
  [/^periods\/[^/]+\/collected\/.*source/, 'collected/sources.json'],
  [/^periods\/[^/]+\/collected\//, 'collected/statements.json'],
  [/^periods\/[^/]+\/groups\/.*\.md$/, 'groups/<group>.km.md'],
  [/^periods\/[^/]+\/groups\//, 'groups/<group>.json'],
  [/^periods\/[^/]+\/coordination\/.*\.md$/, 'coordination/minutes/<meeting>.km.md'],
  [/^periods\/[^/]+\/coordination\/.*direct/, 'coordination/directions.json'],
  [/^periods\/[^/]+\/coordination\/.*mission/, 'coordination/missions.json'],
  [/^periods\/[^/]+\/coordination\/.*monitor/, 'coordination/monitoring.json'],
  [/^periods\/[^/]+\/coordination\/.*attend/, 'coordination/attended.json'],
  [/^periods\/[^/]+\/coordination\/.*compos/, 'coordination/compositions.json'],
  [/^periods\/[^/]+\/coordination\//, 'coordination/meetings.json'],
  [/^periods\/[^/]+\/press\//, 'press/<article>.json'],
  [/^periods\//, 'cycle.json'],
] as const;

/**
 * How a file in this folder would be named, for one whose name says nothing to us. The semester of
 * the path is kept where it is one.
 *
 * @returns empty where nothing is like it, or it is no text at all
 * @example likelyPath('periods/2017-S3/cycle.json') //=> 'periods/2017-S1/cycle.json'
 */
export function likelyPath(file: string): string {
  if (!/\.(?:json|md)$/i.test(file)) return '';
  const meant = /\.json$/i.test(file) ? namedPath(file) : '';
  if (meant !== '') return meant;
  const form = forms.find(([folder]) => folder.test(file));
  if (form !== undefined) {
    const named = file.split('/')[1] ?? '';
    return `periods/${/^\d{4}-S[12]$/.test(named) ? named : semester}/${form[1]}`;
  }
  if (/^indicators\//.test(file)) return 'indicators/<indicator>.json';
  if (/^pages\//.test(file)) return 'pages/about.km.md';
  return /^plans\//.test(file) ? 'plans/2014-2018/plan.json' : '';
}

/** Files that have one name, `periods/<semester>/collected/claims.json`, each with its folder. */
const named = Object.values(layout)
  .map(([pattern]) => wildcardOf(pattern))
  .filter((path) => !path.replace('periods/*', '').includes('*'))
  .map((path) => ({ path, folder: folderOf(path), name: nameIn(path) }));

/** The file of one name that was most likely meant: in another folder, or by a slip of the pen. */
function namedPath(file: string): string {
  const period = /^periods\/(\d{4}-S[12])\//.exec(file)?.[1];
  const form = period === undefined ? file : file.replace(period, '*');
  const name = nameIn(form).toLowerCase();
  const isOfPeriod = (path: string) => path.startsWith('periods/');
  const candidates = named.filter(({ path }) => isOfPeriod(path) === (period !== undefined));
  const beside = candidates.filter(({ folder }) => folder === folderOf(form));
  const names = beside.map((each) => each.name);
  const meant = candidates.find((each) => each.name === name)?.name ?? nearestWord(name, names);
  const found = candidates.find((each) => each.name === meant);
  return found === undefined ? '' : found.path.replace('*', period ?? semester);
}

/** The name of a file without what stands before and behind it: `claims` of `…/claims.json`. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/i, '');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
