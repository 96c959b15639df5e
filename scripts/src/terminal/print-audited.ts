import type { Language, ReleasesAudit } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { textsFor } from '../text/texts.ts';

/** One line for each release: its counts, how many of them are withheld, and the narrowest range. */
export function printAudited({ releases }: ReleasesAudit, language: Language): string {
  const texts = textsFor(language);
  if (releases.length === 0) return texts.noReleases;
  const number = (count: number) => formatNumber(count, language);
  return releases
    .map(({ name, cells, withheld, narrowest, corrected }) =>
      [
        texts.audit.release(name, number(cells), number(withheld)),
        ...(narrowest === undefined
          ? []
          : [texts.audit.narrowest(Number.isFinite(narrowest) ? number(narrowest) : '∞')]),
        ...(corrected === 0 ? [] : [texts.audit.corrected(number(corrected))]),
      ].join(' '),
    )
    .join('\n');
}

/** The same for programs: no `narrowest` where nothing is withheld, or nothing bounds it. */
export function auditedAsJson({ releases }: ReleasesAudit) {
  return {
    releases: releases.map(({ narrowest, ...release }) => ({
      ...release,
      ...(narrowest !== undefined && Number.isFinite(narrowest) ? { narrowest } : {}),
    })),
  };
}
