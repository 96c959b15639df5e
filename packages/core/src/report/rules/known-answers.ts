import type { FindingCode } from '../../kernel/finding-codes.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import type { Corpus, Period } from '../corpus.ts';

/**
 * Requests that name a direction nobody gave, resolutions that choose a statement nobody made, and
 * amendments, verdicts, answers and questions about a return or claim that is not on file.
 *
 * @source brief
 */
export function knownAnswers(corpus: Corpus): readonly Finding[] {
  return corpus.periods
    .flatMap((period) => [...answers(period), ...choices(period), ...documents(period)])
    .flatMap(({ code, id, known, file, path }) =>
      known.has(id) || corpus.unread.has(id)
        ? []
        : [finding(code, id, { file, path }, { suggestion: nearestWord(id, known) })],
    );
}

interface Reference {
  readonly code: FindingCode;
  readonly id: string;
  readonly known: ReadonlySet<string>;
  readonly file: string;
  readonly path: readonly (string | number)[];
}

function answers({ sections, directions }: Period): readonly Reference[] {
  const known = new Set(directions.flatMap(({ value }) => value.directions.map(({ id }) => id)));
  return sections.flatMap(({ file, value }) =>
    value.items.flatMap((item, index) => {
      if (item.kind !== 'request' || item.answeredBy === undefined) return [];
      const path = ['items', index, 'answeredBy'];
      return [{ code: 'coordination/unknown-direction', id: item.answeredBy, known, file, path }];
    }),
  );
}

function choices({ statements }: Period): readonly Reference[] {
  return statements.flatMap(({ file, value }) => {
    const known = new Set(value.statements.map(({ id }) => id));
    return value.resolutions.map(({ chosen }, index) => ({
      code: 'collection/unknown-statement' as const,
      id: chosen,
      known,
      file,
      path: ['resolutions', index, 'chosen'],
    }));
  });
}

function documents(period: Period): readonly Reference[] {
  const { returns, claims, verdicts, inquiries, confirmations } = period;
  const known = new Set([
    ...returns.map(({ value }) => value.id),
    ...claims.flatMap(({ value }) => value.claims.map(({ id }) => id)),
  ]);
  const refer = (id: string | undefined, file: string, path: Reference['path']) =>
    id === undefined ? [] : [{ code: 'collection/unknown-return', id, known, file, path } as const];
  return [
    ...returns.flatMap(({ file, at = [], value }) =>
      refer(value.supersedes, file, [...at, 'supersedes']),
    ),
    ...verdicts.flatMap(({ file, value }) =>
      value.verdicts.flatMap(({ of }, index) => refer(of, file, ['verdicts', index, 'of'])),
    ),
    ...inquiries.flatMap(({ file, value }) =>
      value.inquiries.flatMap(({ answer }, index) =>
        refer(answer?.chosen, file, ['inquiries', index, 'answer', 'chosen']),
      ),
    ),
    ...confirmations.flatMap(({ file, value }) =>
      value.confirmations.flatMap(({ of }, index) =>
        of.flatMap((id, number) => refer(id, file, ['confirmations', index, 'of', number])),
      ),
    ),
  ];
}
