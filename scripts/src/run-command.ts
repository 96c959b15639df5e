import { wordMeant } from '@chhamas/core';
import { allVerbs, verbGroups } from './all-verbs.ts';
import { findContentFolder, projectAbove } from './content-folder.ts';
import { helpFor, helpForAll } from './help.ts';
import type { CallWords } from './parse-call.ts';
import { parseCall } from './parse-call.ts';
import { clearBusyLine } from './terminal/while-busy.ts';
import type { DiskProblem } from './text/shape.ts';
import { textsFor } from './text/texts.ts';
import type { Verb } from './verb.ts';
import { contentFolderMeant, fileMeant } from './what-was-meant.ts';

/**
 * Runs one call of `chhamas`.
 *
 * @returns the exit code: 0 fine, 1 findings or refused, 2 wrong use, or a disk that fails
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if ('problem' in call) return wrongUse(call.problem);
  const { language } = call;
  // Many a command is asked for help by a verb: chhamas help new semester.
  const isAsked = call.words[0] === 'help';
  const wantsHelp = call.wantsHelp || isAsked;
  const { verb, called, among, parameters } = findVerb(call.words.slice(isAsked ? 1 : 0));
  if (called === '' || (wantsHelp && verb === undefined)) {
    process.stdout.write(helpForAll(groupsOf(among), language));
    return wantsHelp ? 0 : 2;
  }
  const texts = textsFor(language);
  if (verb === undefined) {
    const names = [
      ...new Set(among.map(({ name }) => (among === allVerbs ? firstWord(name) : name))),
    ];
    return wrongUse(texts.notAVerb(called, names, wordMeant(called, names)));
  }
  if (wantsHelp) {
    process.stdout.write(helpFor(verb, language));
    return 0;
  }
  const owed = verb.parameters.filter((each) => !each.startsWith('['));
  const takesMany = verb.parameters.at(-1)?.endsWith('…>') === true;
  const isTooMany = !takesMany && parameters.length > verb.parameters.length;
  if (parameters.length < owed.length || isTooMany) {
    return wrongUse(texts.callAs(['npx chhamas', verb.name, ...verb.parameters].join(' ')));
  }
  const foreign = Object.keys(call.own).find(
    (option) => !(verb.options ?? []).some((each) => each === option),
  );
  if (foreign !== undefined) return wrongUse(texts.notAnOption(foreign));
  if (call.format === 'github' && verb.posts !== true) {
    return wrongUse(texts.nothingToPost(verb.name));
  }
  const isNamed = verb.readsContent === 'unless-named' && parameters.length > 0;
  if (verb.readsContent === false || isNamed) return runVerb(verb, call, '', parameters);
  const folder = await findContentFolder(call.content);
  if (folder === undefined) {
    const { content: named = 'content' } = call;
    const above = call.content === undefined ? await projectAbove() : undefined;
    if (above !== undefined) return wrongUse(texts.contentAbove(above));
    return wrongUse(texts.noContentFolder(named, await contentFolderMeant(named)));
  }
  return runVerb(verb, call, folder, parameters);
}

/** The verb that a call names by its first word or its first two, or those that it may have meant. */
function findVerb(words: readonly string[]): {
  readonly verb: Verb | undefined;
  readonly called: string;
  readonly among: readonly Verb[];
  readonly parameters: readonly string[];
} {
  const [first = ''] = words;
  const alike = allVerbs.filter(({ name }) => firstWord(name) === first);
  const count = alike.some(({ name }) => name !== first) ? 2 : 1;
  const called = words.slice(0, count).join(' ');
  return {
    verb: allVerbs.find(({ name }) => name === called),
    called,
    among: alike.length > 0 ? alike : allVerbs,
    parameters: words.slice(count),
  };
}

/** Verbs by the work that they are for. */
function groupsOf(among: readonly Verb[]) {
  return verbGroups
    .map(({ work, verbs }) => ({ work, verbs: verbs.filter((each) => among.includes(each)) }))
    .filter(({ verbs }) => verbs.length > 0);
}

function firstWord(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

const diskProblems: Readonly<Record<string, DiskProblem>> = {
  ENOENT: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ENOSPC: 'full',
};

/** A disk that fails is said in one line; a mistake of ours is thrown, with its stack. */
async function runVerb(
  verb: Verb,
  { language, format, asOf, own }: CallWords,
  folder: string,
  parameters: readonly string[],
): Promise<number> {
  const print = (text: string) => {
    clearBusyLine();
    process.stdout.write(`${text}\n`);
  };
  const remark = (text: string) => {
    clearBusyLine();
    process.stderr.write(`${text}\n`);
  };
  try {
    return await verb.run({ folder, language, format, asOf, own, parameters, print, remark });
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    const { code = '', path = '', message } = error as NodeJS.ErrnoException;
    // A file has another name until it is finished.
    const file = path.replace(/\.unfinished-\d+-/, '');
    const problem = diskProblems[code] ?? 'other';
    const meant = problem === 'missing' ? await fileMeant(file) : undefined;
    return wrongUse(textsFor(language).diskFailed(file, problem, message, meant));
  }
}

function wrongUse(message: string): number {
  process.stderr.write(`chhamas: ${message}\n`);
  return 2;
}
