import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus, Sourced } from '../corpus.ts';

type Listed = readonly { readonly id: string }[];

/** Ids that one list gives twice, and return ids that two files share. */
export function duplicateIds(corpus: Corpus): readonly Finding[] {
  const { places, bodies, groups, strategies, dimensions } = corpus;
  const lists = [
    ...listIn(places, 'places', (file) => file.places),
    ...listIn(bodies, 'bodies', (file) => file.bodies),
    ...listIn(groups, 'groups', (file) => file.groups),
    ...listIn(strategies, 'strategies', (file) => file.strategies),
    ...listIn(dimensions, 'dimensions', (file) => file.dimensions),
    ...corpus.periods.flatMap((period) => [
      ...period.sections.flatMap((each) => listIn(each, 'items', (file) => file.items)),
      ...period.statements.flatMap((each) => listIn(each, 'statements', (file) => file.statements)),
      ...period.sources.flatMap((each) => listIn(each, 'sources', (file) => file.sources)),
      period.returns.map(({ file, value }) => ({ id: value.id, file, path: ['id'] })),
    ]),
  ];
  return lists.flatMap((list) =>
    list
      .filter(({ id }, index) => list.findIndex((each) => each.id === id) < index)
      .map(({ id, file, path }) => finding('reference/duplicate-id', id, { file, path })),
  );
}

function listIn<T>(sourced: Sourced<T> | undefined, key: string, pick: (file: T) => Listed) {
  if (sourced === undefined) return [];
  const { file, value } = sourced;
  return [pick(value).map(({ id }, index) => ({ id, file, path: [key, index, 'id'] }))];
}
