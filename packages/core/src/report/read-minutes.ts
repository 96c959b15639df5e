import type { DirectionsFile } from '../coordination/direction.ts';
import type { MeetingsFile } from '../coordination/meeting.ts';
import { MinutesHead, minutesOf } from '../coordination/minutes.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { parseDocument } from '../kernel/parse-document.ts';
import { splitFrontMatter } from '../narrative/front-matter.ts';
import type { ItemText } from '../narrative/items.ts';
import type { Sourced } from './corpus.ts';
import { proseOf } from './prose-of.ts';

/** The record of one meeting as the files of its semester give it. */
export interface ReadMinutes {
  readonly meetings: readonly Sourced<MeetingsFile>[];
  readonly directions: readonly Sourced<DirectionsFile>[];
  readonly findings: readonly Finding[];
  /** Ids, and files, that could not be read whole. */
  readonly unread: readonly string[];
}

/**
 * The minutes of a meeting: its data from the head of the Khmer text, and the texts of its
 * directions and points from under their headings, in both languages.
 *
 * @param file the Khmer text's, from the content folder
 * @param km the Khmer text, head included
 * @param en the translation; it has no head, and may lack any heading
 * @source brief R-50
 */
export function readMinutes(file: string, km: string, en: string | undefined): ReadMinutes {
  const meeting = meetingIn(file);
  const parts = splitFrontMatter(km);
  if ('fault' in parts) {
    const { fault, line, column } = parts;
    const broken = finding('narrative/broken-head', file, { file, line, column }, { why: fault });
    return { meetings: [], directions: [], findings: [broken], unread: unreadIn(file, km) };
  }
  // Only data without a sign of its own for "nothing" is written as JSON as it was read.
  const head = parseDocument(JSON.stringify(parts.value ?? null), MinutesHead, file);
  const translation = /^---\r?\n/.test(en ?? '')
    ? withHead(file)
    : textsIn(translationOf(file), en ?? '');
  const texts = [
    { ...textsIn(file, parts.body), language: 'km' as const },
    { ...translation, language: 'en' as const },
  ];
  const findings = [...head.findings.map(inHead), ...texts.flatMap((each) => each.findings)];
  const unread = findings.length > 0 ? unreadIn(file, km) : [];
  if (head.value === undefined) return { meetings: [], directions: [], findings, unread };
  const [inKhmer, inEnglish] = texts.map(({ items }) => items);
  const record = minutesOf(meeting, head.value, (heading) => {
    const [said, translated] = [inKhmer, inEnglish].map((items) => textUnder(heading, items));
    if (said === undefined) return undefined;
    return translated === undefined ? { km: said } : { km: said, en: translated };
  });
  const { directions = [], points = [] } = head.value;
  const ids = [...directions, ...points].map(({ id }) => id);
  return {
    meetings: [{ file, value: { schema: 1, meetings: [record.meeting] } }],
    directions: directions.length === 0 ? [] : [{ file, value: record.directions }],
    findings: [
      ...findings,
      ...withoutText(directions, 'directions', file, inKhmer),
      ...withoutText(points, 'points', file, inKhmer),
      ...texts.flatMap((text) => strangers(text, ids, file)),
    ],
    unread,
  };
}

/** A hidden character has its place in what was made of the head, not in the file itself. */
function inHead(found: Finding): Finding {
  const { code, subject, file = '' } = found;
  return code === 'kernel/hidden-character' ? finding(code, subject, { file }) : found;
}

/** The meeting that minutes are of: `m-2017-06-13` of `…/minutes/m-2017-06-13.km.md`. */
function meetingIn(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.km\.md$/, '');
}

function translationOf(file: string): string {
  return file.replace(/\.km\.md$/, '.en.md');
}

interface Texts {
  readonly file: string;
  readonly items: readonly ItemText[] | undefined;
  readonly findings: readonly Finding[];
}

/** A translation that has data of its own is not read: they stand in the Khmer file alone. */
function withHead(original: string): Texts {
  const file = translationOf(original);
  const place = { file, line: 1, column: 1 };
  const found = finding('narrative/head-in-translation', file, place, { original });
  return { file, items: undefined, findings: [found] };
}

function textsIn(file: string, body: string): Texts {
  const { items, findings } = proseOf(body, file);
  return { file, items, findings };
}

/** What stands under a heading, in one line as a text in JSON would. */
function textUnder(heading: string, items: readonly ItemText[] | undefined): string | undefined {
  const lines = items?.find(({ id }) => id === heading)?.markdown.split('\n') ?? [];
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  return said.length === 0 ? undefined : said.join(' ');
}

function withoutText(
  list: readonly { readonly id: string }[],
  key: 'directions' | 'points',
  file: string,
  items: readonly ItemText[] | undefined,
): readonly Finding[] {
  if (items === undefined) return [];
  return list.flatMap(({ id }, index) => {
    if (textUnder(id, items) !== undefined) return [];
    const place = { file, path: [key, index, 'id'] };
    return [finding('narrative/item-without-text', id, place, { prose: file })];
  });
}

function strangers(
  { file, items = [] }: Texts,
  ids: readonly string[],
  section: string,
): readonly Finding[] {
  return items
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, line }) =>
      finding('narrative/text-without-item', id, { file, line, column: 1 }, { section }),
    );
}

function unreadIn(file: string, text: string): readonly string[] {
  const ids = Array.from(text.matchAll(/\bid: *([a-z0-9._-]+)/g), ([, found = '']) => found);
  return [file, meetingIn(file), ...ids];
}
