import type { Confirmation } from '../../evidence/confirmation.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { SourceId } from '../../kernel/ids.ts';
import type { Corpus } from '../corpus.ts';
import { sourcesOfDocuments } from '../sources-of-documents.ts';

type Path = readonly (string | number)[];

/**
 * Questions to a competent body that it could not answer fairly: a source that was not shown, a day
 * for the answer before the question, an answer before it, a refusal that says neither what is right
 * nor why.
 *
 * @source minutes, paragraph D5; brief R-31
 */
export function confirmationsMakeSense(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => {
    const sources = sourcesOfDocuments(period);
    return period.confirmations.flatMap(({ file, value }) =>
      value.confirmations.flatMap((confirmation, index) => {
        const at = (...path: Path) => ({ file, path: ['confirmations', index, ...path] });
        return [
          ...notShown(confirmation, sources).map(({ document, known }) =>
            finding('evidence/source-not-shown', confirmation.id, at('sourcesShown'), {
              document,
              known: known.join(', '),
            }),
          ),
          ...(confirmation.respondBy > confirmation.sentOn
            ? []
            : [
                finding('evidence/no-time-to-answer', confirmation.id, at('respondBy'), {
                  date: confirmation.respondBy,
                  sentOn: confirmation.sentOn,
                }),
              ]),
          ...(confirmation.answers ?? []).flatMap((answer, number) => [
            ...(answer.on >= confirmation.sentOn
              ? []
              : [
                  finding(
                    'evidence/answered-before-sent',
                    confirmation.id,
                    at('answers', number, 'on'),
                    { date: answer.on, sentOn: confirmation.sentOn },
                  ),
                ]),
            ...(answer.answer === 'agreed' || (answer.counts ?? answer.reason) !== undefined
              ? []
              : [
                  finding(
                    'evidence/disagreed-without-reason',
                    confirmation.id,
                    at('answers', number),
                  ),
                ]),
          ]),
        ];
      }),
    );
  });
}

/** The documents of which no source was shown, each with the sources that it rests on. */
function notShown(
  { of, sourcesShown }: Confirmation,
  sources: ReadonlyMap<string, readonly SourceId[]>,
) {
  return of.flatMap((document) => {
    const known = sources.get(document) ?? [];
    return known.length === 0 || known.some((id) => sourcesShown.includes(id))
      ? []
      : [{ document, known }];
  });
}
