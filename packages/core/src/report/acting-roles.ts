import type { Corpus } from './corpus.ts';

type Path = readonly (string | number)[];

/** A role that decides something, and where that is written. */
export interface Act {
  readonly role: string;
  readonly file: string;
  readonly path: Path;
}

/**
 * The keys under which a role takes a step, decides, approves, confirms or may sign, in every file
 * alike; `roles` is a list of them.
 */
const actingKeys: ReadonlySet<string> = new Set(['by', 'confirmedBy', 'role', 'roles']);

/**
 * Everything that a role did, wherever it stands: steps, sign-offs, exceptions, excuses, revisions,
 * verdicts, approvals of missions, confirmed nils, the roles that may sign a release. A desk that says something stands under `by` as
 * well; it is no role, and bears the name of none.
 *
 * @source brief
 */
export function actsIn(corpus: Corpus): readonly Act[] {
  const files = [
    ...(corpus.disclosure === undefined ? [] : [corpus.disclosure]),
    ...(corpus.signers === undefined ? [] : [corpus.signers]),
    ...corpus.plans,
    ...corpus.periods.flatMap((period) => [
      ...(period.cycle === undefined ? [] : [period.cycle]),
      // Of returns only a nil is confirmed by anybody, and the others hold many numbers.
      ...period.returns.filter(({ value }) => value.answer === 'nil'),
      ...period.verdicts,
      ...period.inquiries,
      ...period.followUps,
      ...period.statements,
      ...period.meetings,
      ...period.directions,
      ...period.missions,
      ...period.attended,
      ...period.compositions,
      ...period.sections,
    ]),
  ];
  return files.flatMap(({ file, at = [], value }) => Array.from(actsWithin(value, file, at)));
}

function* actsWithin(value: unknown, file: string, path: Path): Generator<Act> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (actingKeys.has(key)) yield* rolesIn(member, file, here);
    else yield* actsWithin(member, file, here);
  }
}

function* rolesIn(value: unknown, file: string, path: Path): Generator<Act> {
  if (typeof value === 'string') yield { role: value, file, path };
  else if (!Array.isArray(value)) yield* actsWithin(value, file, path);
  else for (const [index, each] of value.entries()) yield* rolesIn(each, file, [...path, index]);
}
