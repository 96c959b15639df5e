import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import { actsIn } from '../acting-roles.ts';
import type { Corpus } from '../corpus.ts';
import { knownRoles } from '../known-roles.ts';

/**
 * Steps, exceptions, revisions and whatever else a role did, of roles that nobody knows: a slip of the pen
 * would be published as somebody.
 *
 * @source brief
 */
export function rolesKnown(corpus: Corpus): readonly Finding[] {
  const known = knownRoles(corpus);
  // What a desk says stands under the name of the desk.
  const desks = new Set(
    corpus.periods.flatMap(({ statements }) => statements.map(({ file }) => file)),
  );
  return actsIn(corpus)
    .filter(({ role, file }) => !known.includes(role) && !desks.has(file))
    .map(({ role, file, path }) =>
      finding(
        'report/unknown-role',
        role,
        { file, path },
        { suggestion: nearestWord(role, known) },
      ),
    );
}
