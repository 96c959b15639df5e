import type { VerifiedReleases } from '@chhamas/core/verify';
import type { CheckData, ToldRelease } from './check-data.ts';
import type { Answer } from './check-files.ts';

/** An answer in words: what stands first, and what is to be said of it. */
export interface ToldAnswer {
  readonly sign: 'good' | 'bad' | 'unknown';
  readonly title: string;
  readonly lines: readonly string[];
}

/** How many unknown files are named before they are only counted: somebody may drop a whole disk. */
const namedUnknown = 20;

/** Answers in the words of the page. */
export function tellAnswers(answers: readonly Answer[], data: CheckData): readonly ToldAnswer[] {
  const unknown = answers.filter(({ kind }) => kind === 'unknown');
  const unnamed = new Set(unknown.slice(namedUnknown));
  const told = answers
    .filter((answer) => !unnamed.has(answer))
    .map((answer) => tellAnswer(answer, data));
  if (unnamed.size === 0) return told;
  const title = fill(data.words.moreUnknown, { count: unnamed.size }, data);
  return [...told, { sign: 'unknown', title, lines: [] }];
}

/** The sentence of a finding: which file, and what is wrong with it. */
export function tellFinding(
  { code, file = '', values }: VerifiedReleases['findings'][number],
  data: CheckData,
): string {
  const sentence = fill(data.findings[code] ?? code, values, data);
  return `${file}: ${sentence}`;
}

function tellAnswer(answer: Answer, data: CheckData): ToldAnswer {
  const { words } = data;
  switch (answer.kind) {
    case 'file': {
      const { file, isAll } = answer;
      const titles = isAll.map(({ release, name }) =>
        fill(words.file, { file, name, release: told(release, data).name }, data),
      );
      const [title = '', ...others] = titles;
      const lines = isAll.flatMap(({ release }) => about(told(release, data), data));
      return { sign: 'good', title, lines: [...others, ...lines] };
    }
    case 'unknown': {
      const title = fill(words.unknownFile, { file: answer.file }, data);
      return { sign: 'unknown', title, lines: answer.isNameKnown ? [words.otherBytes] : [] };
    }
    case 'release': {
      const release = told(answer.release, data);
      const values = { release: release.name, count: answer.files };
      return answer.findings.length === 0
        ? { sign: 'good', title: fill(words.release, values, data), lines: about(release, data) }
        : bad(fill(words.releaseDiffers, values, data), answer.findings, data);
    }
    case 'tree': {
      const { releases, lacks, findings } = answer;
      if (findings.length > 0) return bad(words.treeDiffers, findings, data);
      const title = fill(words.tree, { count: releases }, data);
      const missing = lacks === 0 ? [] : [fill(words.treeLacks, { count: lacks }, data)];
      return { sign: 'good', title, lines: missing };
    }
  }
}

function bad(title: string, findings: VerifiedReleases['findings'], data: CheckData): ToldAnswer {
  return { sign: 'bad', title, lines: findings.map((each) => tellFinding(each, data)) };
}

function told(release: string, { releases }: CheckData): ToldRelease {
  return releases[release] ?? { name: release, approvals: [], isWithdrawn: false };
}

function about({ approvals, isWithdrawn }: ToldRelease, { words }: CheckData): readonly string[] {
  return [...(isWithdrawn ? [words.withdrawn] : []), ...approvals];
}

/** A sentence with its values; numbers in the digits of the language, ids by what they are called. */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
  { digits, terms }: Pick<CheckData, 'digits' | 'terms'>,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value === 'string') return terms[value] ?? value;
    return String(value).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
  });
}
