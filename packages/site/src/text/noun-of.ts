import { unitWord } from '@chhamas/core/language';
import type { Language, ProtectedFigure, PublishedReport } from '@chhamas/core/published';
import { figureParts } from '@chhamas/core/published';

type Unit = PublishedReport['reference']['indicators'][number]['unit'];

/** What a figure counts, in the form that its number asks for; nothing beside a number that is absent. */
export function nounOf(figure: ProtectedFigure, unit: Unit, language: Language): string {
  const { count } = figureParts(figure, language);
  return count === undefined ? '' : unitWord(unit, count, language);
}
