import { compareText } from '../kernel/compare-text.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import type { Kind } from './file-layout.ts';
import { kindOf, minutesPath, prosePath } from './file-layout.ts';

/** A file of content before and after; undefined where there was none, or is none any more. */
export interface ChangedText {
  /** Its path from the content folder. */
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What may change, as an editor counts it. */
export type ChangedThing =
  | 'returns'
  | 'claims'
  | 'verdicts'
  | 'inquiries'
  | 'confirmations'
  | 'requests'
  | 'followUps'
  | 'statements'
  | 'sources'
  | 'readings'
  | 'meetings'
  | 'directions'
  | 'missions'
  | 'minutes'
  | 'sections'
  | 'cycle'
  | 'press'
  | 'plan'
  | 'approvals'
  | 'releases'
  | 'reference'
  | 'indicators'
  | 'pages'
  | 'others';

/** How many of what changed, in one semester, in the plan of some years, or elsewhere. */
export interface ChangesOf {
  /** `2022-S1`, `2019-2023`; empty of what belongs to neither. */
  readonly scope: string;
  readonly things: readonly { readonly what: ChangedThing; readonly count: number }[];
}

/**
 * What changed between two states of content, as an editor would tell it: three returns and a follow-up,
 * not four files. Of a file that is a list each entry counts that is new, other, or gone.
 */
export function summariseChanges(changes: readonly ChangedText[]): readonly ChangesOf[] {
  const counts = new Map<string, Map<ChangedThing, Map<string, number>>>();
  for (const change of changes) {
    const { scope, what, unit, count } = tellOf(change);
    if (what === undefined) continue;
    const things = counts.get(scope) ?? new Map<ChangedThing, Map<string, number>>();
    const units = things.get(what) ?? new Map<string, number>();
    units.set(unit, Math.max(count, units.get(unit) ?? 0));
    counts.set(scope, things.set(what, units));
  }
  return Array.from(counts, ([scope, things]) => {
    const told = Array.from(things, ([what, units]) => ({
      what,
      count: [...units.values()].reduce((sum, each) => sum + each, 0),
    })).toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
    const some = told.filter(({ count }) => count > 0);
    return { scope, things: some.length > 0 ? some : told };
  }).toSorted((a, b) => compareText(a.scope || '~', b.scope || '~'));
}

/** What a file is a part of: all files of one unit are one thing. */
interface Told {
  readonly scope: string;
  /** Undefined of what only goes along with something else. */
  readonly what: ChangedThing | undefined;
  readonly unit: string;
  readonly count: number;
}

function tellOf(change: ChangedText): Told {
  const { file } = change;
  const release = /^(releases|periods\/waiting)\/((?:reports|plans)\/([^/]+)|signers)\/v\d+\//.exec(
    file,
  );
  if (release !== null) {
    const [unit, where, , scope = ''] = release;
    return { scope, what: where === 'releases' ? 'releases' : 'approvals', unit, count: 1 };
  }
  if (file === 'releases/register.json') return { scope: '', what: undefined, unit: '', count: 0 };
  const scope = /^(?:periods|plans)\/([^/]+)\//.exec(file)?.[1] ?? '';
  const text = prosePath.exec(file)?.groups;
  if (text !== undefined) return { scope, what: 'sections', unit: text['group'] ?? file, count: 1 };
  if (minutesPath.test(file)) {
    return { scope, what: 'minutes', unit: file.replace(/\.(?:km|en)\.md$/, ''), count: 1 };
  }
  if (file.startsWith('pages/')) {
    return { scope, what: 'pages', unit: file.replace(/\.(?:km|en)\.md$/, ''), count: 1 };
  }
  const kind = kindOf(file);
  const what = kind === undefined ? 'others' : whatOf(kind);
  const unit = what === 'sections' ? (file.split('/').at(-1) ?? '').replace(/\.json$/, '') : file;
  const key = kind === undefined ? undefined : listIn[kind];
  return { scope, what, unit, count: key === undefined ? 1 : entriesChanged(change, key) };
}

/** The key of the list that a file of a kind is, where it is one. */
const listIn: Partial<Record<Kind, string>> = {
  returnsOfSemester: 'returns',
  claims: 'claims',
  verdicts: 'verdicts',
  inquiries: 'inquiries',
  confirmations: 'confirmations',
  requests: 'requests',
  followUps: 'followUps',
  statements: 'statements',
  sources: 'sources',
  readings: 'readings',
  meetings: 'meetings',
  directions: 'directions',
  missions: 'missions',
};

function whatOf(kind: Kind): ChangedThing {
  switch (kind) {
    case 'returnsOfSemester':
      return 'returns';
    case 'plans':
      return 'plan';
    case 'places':
    case 'bodies':
    case 'groups':
    case 'zones':
    case 'strategies':
    case 'dimensions':
      return 'reference';
    case 'settings':
    case 'signers':
    case 'disclosure':
    case 'publication':
    case 'monitoring':
    case 'attended':
    case 'compositions':
      return 'others';
    default:
      return kind;
  }
}

const order: readonly ChangedThing[] = [
  ...(['returns', 'followUps', 'claims', 'verdicts', 'inquiries', 'confirmations'] as const),
  ...(['requests', 'statements', 'sources', 'readings', 'meetings', 'minutes'] as const),
  ...(['directions', 'missions', 'sections', 'press', 'cycle', 'plan', 'approvals'] as const),
  ...(['releases', 'reference', 'indicators', 'pages', 'others'] as const),
];

/** At least one where the file differs, if only in what is no entry; a list that waits for its first entry is none. */
function entriesChanged({ before, after }: ChangedText, key: string): number {
  const [was, is] = [entriesIn(before, key), entriesIn(after, key)];
  const fresh = is.filter((each) => !was.includes(each)).length;
  const gone = was.filter((each) => !is.includes(each)).length;
  return before === undefined ? fresh : Math.max(fresh, gone, 1);
}

function entriesIn(text: string | undefined, key: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    const list: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : [];
    return Array.isArray(list) ? list.map((each: unknown) => writeStableJson({ each })) : [];
  } catch {
    return [];
  }
}
