import type { FindingCode, Language } from '@chhamas/core';
import { findingSeverity } from '@chhamas/core';
import { stripVTControlCharacters } from 'node:util';
import type { FindingExample } from '../../../packages/core/src/testing/examples/finding-example.ts';
import { purposeFor } from '../../../packages/core/src/testing/examples/purposes.ts';
import { halfHeadings } from '../finding-page-file.ts';
import { printFinding } from '../terminal/print-findings.ts';
import type { ShownExample } from './shown-example.ts';
import { callsOf } from './calls-of.ts';
import type { PageWords } from './page-words.ts';
import { pageWords } from './page-words.ts';

/** The page of a finding as Markdown: the same in Khmer and in English, one after the other. */
export function findingPage(
  code: FindingCode,
  example: FindingExample,
  shown: ShownExample,
): string {
  const links = [
    `[${halfHeadings.km}](#${halfHeadings.km})`,
    `[${halfHeadings.en}](#english)`,
    '[findings.md](../../findings.md)',
  ];
  return [
    '<!-- Written by: npm run docs:findings --workspace @chhamas/scripts -->',
    `# ${code}`,
    links.join(' · '),
    ...halfOf(code, example, shown, 'km'),
    ...halfOf(code, example, shown, 'en'),
  ]
    .join('\n\n')
    .concat('\n');
}

function halfOf(
  code: FindingCode,
  example: FindingExample,
  shown: ShownExample,
  language: Language,
): readonly string[] {
  const words = pageWords[language];
  const { all, one } = callsOf(example, language);
  const purpose = purposeFor(example.why);
  const link = purpose.requirement && `[${purpose.requirement}](../../requirements.md)`;
  const part = (title: string, ...lines: readonly string[]) => [`### ${title}`, ...lines];
  const files = (side: 'wrong' | 'right') =>
    shown.files.flatMap((each) => {
      const text = each[side];
      const name = `\`${each.file}\``;
      if (text === undefined) return [words.noFile(name)];
      return each.kind === 'table'
        ? [`${name}${hasIds(text) ? words.hiddenIds : ''}`, visible(text)]
        : [name, fenced(each.kind, text)];
    });
  return [
    `## ${halfHeadings[language]}`,
    `${severityOf(code, words)} ${words.foundBy(all)}`,
    ...part(words.why, [purpose[language], link && `(${link})`].filter(Boolean).join(' ')),
    ...(example.kind === 'state' ? part(words.how, example.how[language]) : []),
    ...(example.kind === 'state' ? [] : part(words.wrong, ...files('wrong'))),
    ...part(words.says, fenced('text', `$ ${one}\n${said(shown, language)}`)),
    ...(example.kind === 'state' ? [] : part(words.right, ...files('right'))),
  ];
}

/** True of a sheet that still has what a form keeps in hidden places. */
function hasIds(table: string): boolean {
  return table.includes('| months |');
}

function severityOf(code: FindingCode, words: PageWords): string {
  const severity = findingSeverity[code];
  const ofForms = code.startsWith('form/') && severity !== 'blocker';
  return ofForms ? words.ofForms[severity] : words.severity[severity];
}

/** As it stands in a terminal that shows no colours. */
function said({ found, folder, nameOf }: ShownExample, language: Language): string {
  const named = nameOf && ((id: string) => nameOf(id, language));
  return stripVTControlCharacters(printFinding(found, folder, language, named));
}

function fenced(kind: string, text: string): string {
  return `\`\`\`${kind}\n${visible(text).replace(/\n$/, '')}\n\`\`\``;
}

/** A character that nobody sees, as its number: on the page too it would turn the line around. */
function visible(text: string): string {
  return text.replaceAll(/[\u202a-\u202e]/g, (hidden) => {
    return `‹U+${hidden.charCodeAt(0).toString(16).toUpperCase()}›`;
  });
}
