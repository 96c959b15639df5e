import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Register, ReleaseList } from './seal-files.ts';

/** The versions of one thing follow each other, stay of one kind, and withdraw what was there. */
export function lineFindings(
  path: string,
  list: ReleaseList,
  before: Register['entries'],
): readonly Finding[] {
  const file = `releases/${path}/manifest.json`;
  const [line, version] = lineOf(path);
  const previous = before.filter(({ release }) => lineOf(release)[0] === line);
  const kind = previous.at(-1)?.kind;
  const unknown = list.withdraws.filter(
    (each) => !previous.some(({ release }) => release === each),
  );
  const isRemovalPlain = list.removes.every((each) => list.withdraws.includes(each));
  return [
    ...(version === previous.length + 1
      ? []
      : [finding('release/version-skipped', path, { file }, { expected: previous.length + 1 })]),
    ...(kind === undefined || kind === list.kind
      ? []
      : [finding('release/kind-changed', path, { file }, { kind: list.kind, before: kind })]),
    ...(unknown.length === 0 && isRemovalPlain
      ? []
      : [finding('release/withdraws-unknown', path, { file })]),
  ];
}

/** `reports/2022-S1/v2` is the second version of `reports/2022-S1`. */
export function lineOf(path: string): readonly [line: string, version: number] {
  const at = path.lastIndexOf('/v');
  return [path.slice(0, at), Number(path.slice(at + 2))];
}
