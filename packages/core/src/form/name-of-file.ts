import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { parseSemester } from '../kernel/semester.ts';
import type { FormContext } from './form-context.ts';
import type { ReporterForm } from './reporter-form.ts';

/**
 * A form in a file that is named for another reporter or semester: whoever copies the form of a neighbour
 * copies its hidden mark too. Files are renamed often, so only a name that begins with the id of another
 * reporter counts, or that says another semester.
 *
 * @param file as whoever imports it named it
 * @source brief R-17
 */
export function namedOtherwise(
  file: string,
  { reporter, semester }: ReporterForm,
  { reporters }: FormContext,
): readonly Finding[] {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  const differing = [
    [reporter, beginningOf(name, reporters)],
    [semester, semesterNamed(name)],
  ] as const;
  return differing.flatMap(([own, named]) =>
    named === undefined || named === own
      ? []
      : [finding('form/named-otherwise', own, { file }, { first: named })],
  );
}

/** The reporter with whose id a name begins; of `x` and `x-courts` the longer one. */
function beginningOf(name: string, reporters: FormContext['reporters']): string | undefined {
  const small = name.toLowerCase();
  const begun = reporters
    .map(({ id }) => id)
    .filter((id) => small.startsWith(id) && !/^[\p{L}\p{N}]/u.test(small.slice(id.length)));
  return begun.toSorted((one, other) => other.length - one.length)[0];
}

function semesterNamed(name: string): string | undefined {
  const [named = ''] = /(?<!\d)\d{4}-s[12](?!\d)/i.exec(name) ?? [];
  return parseSemester(named.toUpperCase());
}
