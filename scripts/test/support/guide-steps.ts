import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../bootstrap/run.mjs';

/** One thing that happens in a guide, in the order in which it stands there. */
export type GuideStep =
  /** From here on it is that day. Written as a remark that no reader sees. */
  | { readonly kind: 'day'; readonly day: string }
  /** Something that is done by hand, or by others: `forms 2023-01`. */
  | { readonly kind: 'hand'; readonly what: string }
  /** A file that the guide shows, of which it may show a part. */
  | { readonly kind: 'file'; readonly file: string; readonly text: string }
  | {
      readonly kind: 'call';
      readonly words: readonly string[];
      readonly code: number;
      /** The runs of lines that the guide shows of the answer, cut at each …. */
      readonly shown: readonly string[];
    };

export const languages = ['km', 'en'] as const;
export type GuideLanguage = (typeof languages)[number];

/** The text of the editors' guide in a language, and of what it leaves to look up. */
export function guideIn(
  language: GuideLanguage,
  part: 'editors' | 'editors-reference' = 'editors',
): string {
  return readFileSync(join(root, `docs/${part}.${language}.md`), 'utf8');
}

/**
 * Everything that happens in a guide: its days, what is done by hand, its files, and its calls with the exit
 * code and the answer that it tells. `<!-- exit 1 -->` stands before a block whose last call ends so.
 */
export function stepsIn(guide: string): readonly GuideStep[] {
  const steps: GuideStep[] = [];
  let code = 0;
  const parts = guide.matchAll(
    /<!-- (?<remark>[^>]+?) -->(?:\s+```(?:json|markdown)\n(?<text>[^]*?)```)?|```\n(?<block>\$ [^]*?)```/g,
  );
  for (const { groups = {} } of parts) {
    const { remark = '', text, block } = groups;
    const [kind = '', ...rest] = remark.split(' ');
    if (text !== undefined) steps.push({ kind: 'file', file: remark, text });
    else if (kind === 'day') steps.push({ kind, day: rest.join(' ') });
    else if (kind === 'hand') steps.push({ kind, what: rest.join(' ') });
    else if (kind === 'exit') code = Number(rest[0]);
    if (block === undefined) continue;
    const calls = block.split(/^\$ npx chhamas /m).slice(1);
    for (const [at, call] of calls.entries()) {
      const [line = '', ...answer] = call.split('\n');
      const shown = answer
        .join('\n')
        .split(/^…\n/m)
        .filter((run) => run.trim() !== '');
      const isLast = at === calls.length - 1;
      steps.push({ kind: 'call', words: wordsOf(line), code: isLast ? code : 0, shown });
    }
    code = 0;
  }
  return steps;
}

/** The words of a call, as a terminal would part them. */
function wordsOf(line: string): readonly string[] {
  return Array.from(
    line.matchAll(/"([^"]*)"|(\S+)/g),
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}
