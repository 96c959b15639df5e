import type { Finding } from '../../kernel/finding.ts';
import type { FindingCode } from '../../kernel/finding-codes.ts';
import type { LocalizedText } from '../../kernel/localized-text.ts';
import type { Cell } from '../sheets.ts';
import type { Edit } from '../small-content.ts';
import type { PurposeId } from './purposes.ts';

/** Who finds it, as an editor asks: `chhamas check`. */
export type Asking =
  | 'check'
  | 'status'
  | 'publish'
  | 'plan status'
  | 'protect'
  | 'audit'
  | 'guard'
  | 'approve'
  | 'verify'
  | 'import';

/** Why a rule is there. */
interface Explained {
  readonly why: PurposeId;
}

/** Content that is wrong in one thing, and the same content put right. */
export interface ContentExample extends Explained {
  readonly kind: 'content';
  readonly asking: 'check' | 'status' | 'publish' | 'plan status';
  /** What both have beside the small content, and need not be shown. */
  readonly given: readonly Edit[];
  readonly wrong: readonly Edit[];
  readonly right: readonly Edit[];
  /** The day on which it is asked. */
  readonly asOf: string;
  /** What was published before, where a later version is asked about. */
  readonly published?: readonly Edit[];
}

/** A file of counts that nobody can protect, and one that can be protected. */
export interface TablesExample extends Explained {
  readonly kind: 'tables';
  readonly wrong: object;
  readonly right: object;
}

/** A row of a sheet, from column A on. */
export type SheetRow = readonly (Cell | undefined)[];

/** A small form as it came back, wrong in one thing, and the same put right. */
export interface SheetExample extends Explained {
  readonly kind: 'sheet';
  readonly wrong: readonly SheetRow[];
  readonly right: readonly SheetRow[];
}

/** What no file shows: how it comes about, and what is found then. */
export interface StateExample extends Explained {
  readonly kind: 'state';
  readonly asking: Asking;
  readonly how: LocalizedText & { readonly en: string };
  /** The call that finds it, where the verb alone does not tell. */
  readonly call?: string;
  /** Found where it is so; made up where it cannot be brought about. */
  readonly find: () => readonly Finding[] | Promise<readonly Finding[]>;
}

/** How a finding comes about. */
export type FindingExample = ContentExample | TablesExample | SheetExample | StateExample;

/** An example of each finding of a room. */
export type ExamplesOf<Room extends string> = Readonly<
  Record<Extract<FindingCode, `${Room}/${string}`>, FindingExample>
>;

interface Shown {
  readonly wrong: readonly Edit[];
  /** Left out where the small content as it is, is right. */
  readonly right?: readonly Edit[];
  readonly given?: readonly Edit[];
  readonly asOf?: string;
  readonly published?: readonly Edit[];
}

function contentExample(
  asking: ContentExample['asking'],
  asOf: string,
): (why: PurposeId, shown: Shown) => ContentExample {
  return (why, shown) => ({ kind: 'content', asking, why, asOf, given: [], right: [], ...shown });
}

/** What `check` finds. */
export const checked = contentExample('check', '2017-04-01');
/** What `status` names, and `publish` after it. */
export const asked = contentExample('status', '2017-04-01');
/** What `publish` refuses, of a semester that is over. */
export const published = contentExample('publish', '2017-07-11');
/** What `plan status` names. */
export const planned = contentExample('plan status', '2017-06-13');

/** What `protect` refuses. */
export function protectedTables(why: PurposeId, wrong: object, right: object): TablesExample {
  return { kind: 'tables', why, wrong, right };
}

/** What `import` finds in a form. */
export function imported(
  why: PurposeId,
  wrong: readonly SheetRow[],
  right: readonly SheetRow[],
): SheetExample {
  return { kind: 'sheet', why, wrong, right };
}

/** What no file shows. */
export function arising(
  asking: Asking,
  why: PurposeId,
  how: StateExample['how'],
  find: StateExample['find'],
  call?: string,
): StateExample {
  return { kind: 'state', asking, why, how, find, ...(call === undefined ? {} : { call }) };
}
