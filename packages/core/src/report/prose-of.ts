import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { ItemText, ProseFault } from '../narrative/items.ts';
import { itemsIn, proseFaultsIn } from '../narrative/items.ts';
import { markdownFaultIn, textFindings } from '../narrative/markdown-bounds.ts';
import { visibleProseOf } from '../narrative/visible-prose.ts';

/** The items of a text, what in it is no item's visible prose, and what is wrong with it as a text. */
export interface Prose {
  /** Absent where the text is so long or deep that it is not read. */
  readonly items?: readonly ItemText[];
  readonly findings: readonly Finding[];
}

/** The items of a section's text, with all that is wrong with it as prose. */
export function proseOf(markdown: string, file: string): Prose {
  const findings = textFindings(markdown, file);
  if (markdownFaultIn(markdown) !== undefined) return { findings };
  const prose = visibleProseOf(markdown);
  return {
    items: itemsIn(markdown, prose),
    findings: [...findings, ...proseFaultsIn(prose.tree).map((fault) => proseFinding(fault, file))],
  };
}

function proseFinding({ kind, subject, line }: ProseFault, file: string): Finding {
  return finding(`narrative/${kind}-text`, subject, { file, line, column: 1 });
}
