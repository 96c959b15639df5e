import { describe, formatNumber, formatSemester, termFor } from '@chhamas/core/language';
import type { Language, Semester } from '@chhamas/core/published';
import { dateWords, textIn } from '@chhamas/core/published';
import type { SealedRelease, VerifiedReleases } from '@chhamas/core/verify';
import { sealCodes } from '../text/seal-codes.ts';
import { wordsIn } from '../text/words-in.ts';
import type { CheckData, ToldRelease } from '../verify/check-data.ts';
import type { Edition } from './edition.ts';
import { versionsOf } from './reports.ts';
import { sealedFiles, sealedText, sealsOf, signersOf } from './seals.ts';
import { noticesOf } from './withdrawals.ts';

/** All that the page of the check carries, as text that can stand in a page. */
export async function checkDataOf(edition: Edition): Promise<string> {
  const { language } = edition;
  const seals = await sealsOf(edition);
  const { root = '' } = await signersOf(edition);
  const data: CheckData = {
    files: carriedFiles(edition),
    root,
    releases: toldReleases(seals, await namesOf(edition), language),
    findings: Object.fromEntries(sealCodes.map((code) => [code, sentenceOf(code, language)])),
    terms: termsOf(seals, language),
    words: checkWords(language),
    digits: Array.from({ length: 10 }, (_, digit) => formatNumber(digit, language)).join(''),
  };
  return JSON.stringify(data).replace(
    /[<>&]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What says who approved which files; the files themselves are known by their hashes. */
function carriedFiles(edition: Edition): CheckData['files'] {
  const names = /(?:^register|\/manifest|\/approvals|^signers\/v\d+\/signers)\.json$/;
  return Object.fromEntries(
    [...sealedFiles(edition)].flatMap(([path, bytes]) =>
      names.test(path) ? [[path, sealedText(bytes)]] : [],
    ),
  );
}

function toldReleases(
  seals: readonly SealedRelease[],
  names: ReadonlyMap<string, string>,
  language: Language,
): CheckData['releases'] {
  const { check } = wordsIn(language);
  const withdrawn = new Set(seals.flatMap(({ list }) => list.withdraws));
  const told = seals.map(({ path, list, approvals }): readonly [string, ToldRelease] => [
    path,
    {
      name: names.get(path) ?? path,
      approvals: approvals.map(({ role, label, on }) => {
        const who = textIn(label, language).text;
        const day = dateWords(on, language);
        return list.kind === 'press'
          ? check.sealedBy(who, day)
          : check.approvedBy(termFor(role, language), who, day);
      }),
      isWithdrawn: withdrawn.has(path),
    },
  ]);
  const register = { name: check.register, approvals: [], isWithdrawn: false };
  return { '': register, ...Object.fromEntries(told) };
}

/** `reports/2022-S1/v1` as “Semester 1, 2022, version 1”, for every semester of an edition. */
async function namesOf(edition: Edition): Promise<ReadonlyMap<string, string>> {
  const { language } = edition;
  const { check, version } = wordsIn(language);
  const published = (await versionsOf(edition)).map(({ head }) => head.semester);
  const withdrawn = (await noticesOf(edition)).map(({ semester }) => semester);
  const semesters = new Map<string, Semester>(
    [...published, ...withdrawn].map((semester) => [`reports/${semester}`, semester]),
  );
  const named = (await sealsOf(edition)).map(({ path }): readonly [string, string] => {
    const [line = '', number] = path.split('/v');
    const semester = semesters.get(line);
    const years = /^plans\/(.+)$/.exec(line)?.[1];
    const other = years === undefined ? check.signers : check.plan(years);
    const what = semester === undefined ? other : formatSemester(semester, language);
    return [path, check.nameOf(what, version(formatNumber(Number(number), language)))];
  });
  return new Map(named);
}

type Finding = VerifiedReleases['findings'][number];

/** The sentence of a finding, with `{name}` where a value goes. */
function sentenceOf(code: Finding['code'], language: Language): string {
  const names = ['roles', 'signed', 'wanted', 'role', 'day', 'kind', 'before', 'expected'];
  const values = Object.fromEntries(
    [...names, 'subject', 'what', 'claimed', 'found'].map((name) => [name, `{${name}}`]),
  );
  return describe({ code, severity: 'error', subject: '{subject}', values }, language).message;
}

function termsOf(seals: readonly SealedRelease[], language: Language): CheckData['terms'] {
  const roles = seals.flatMap(({ approvals }) => approvals.map(({ role }) => role));
  return Object.fromEntries(
    [...new Set([...roles, 'report', 'press', 'signers'])]
      .map((id) => [id, termFor(id, language)] as const)
      .filter(([id, term]) => id !== term),
  );
}

/** The words of the check, each value under its name: the page fills them in. */
function checkWords(language: Language): CheckData['words'] {
  const { check } = wordsIn(language);
  return {
    ...check.said,
    ready: check.said.ready('{count}'),
    file: check.said.file('{file}', '{name}', '{release}'),
    unknownFile: check.said.unknownFile('{file}'),
    moreUnknown: check.said.moreUnknown('{count}'),
    release: check.said.release('{release}', '{count}'),
    releaseDiffers: check.said.releaseDiffers('{release}'),
    tree: check.said.tree('{count}'),
    treeLacks: check.said.treeLacks('{count}'),
  };
}
